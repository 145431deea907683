package compare_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

const fair = `Kelwick opens its new cattle market

4 May 2026

Farmers from three counties came to Kelwick on Monday for the first day of its cattle market. Bidding began at seven and a red heifer went for 2,300 pounds.

The old hall on Brewer Street is to become a library. Auctioneer Piers Lanyon sold 412 animals before noon.

The Ostrey tram depot employs 210 people.`

func TestTwoOutletsAreNotOne(t *testing.T) {
	c := invented.Compare(t, invented.Wire, invented.Local, fair)
	check(t, &c)
	require.Len(t, c.Events, 2)
	f := telling(&c, map[string]string{"a.txt": "210 people", "c.txt": "210 people"})
	require.NotNil(t, f, "what a neighbouring article has word for word is the same fact")
	assert.Equal(t, story.Agreed, f.Verdict)
	assert.Equal(t, c.Articles[0].Event, f.Event, "most of those that tell it are about this event")
	assert.Equal(t, f.Event, c.Articles[f.From.Article].Event, "and one of them words it")
}

const (
	dayAfter = `At least four dead as cable car falls above Brandnock

3 June 2026

At least four people were killed on Tuesday when a cabin of the Brandnock cable car fell onto the slope below Corran station. Nineteen passengers were taken to hospital in Aldmouth.

“We heard a bang and then the rope was on the ground,” said Effie Marr, who keeps the café at the top.

Rescuers worked until midnight by the light of a snow plough. The line, which opened in 1961, has been closed.`

	report = `Brandnock cable car ran with a worn brake, inquiry finds

6 July 2026

The cable car that fell above Brandnock on 2 June had a brake worn to half its thickness, an inquiry said on Monday. Six people died, two of them in the hospital in Aldmouth.

Inspectors found that the brake had last been measured in 2023. The operator, Corran Lifts, said it would study the report.

Effie Marr, who keeps the café at the top, said that nobody had asked her anything.`

	verdict = `‘Nobody measured it’: what went wrong at Brandnock

7 July 2026

Six people died because a brake on the Brandnock cable car was worn to half its thickness, and because nobody had measured it since 2023, an inquiry has found.

The cabin fell onto the slope below Corran station on 2 June. Corran Lifts, the operator, has said that it will study the report.

“I was never asked what I saw,” Effie Marr, who keeps the café at the top, told this newspaper.`

	elsewhere = `Four dead as cable car falls in Val Sereno

8 May 2026

At least four people were killed on Thursday when a cabin of the Val Sereno cable car fell onto the slope below its upper station. Eleven passengers were taken to hospital in Morbio.

“There was a bang and the rope was gone,” said Ugo Tassi, who lets rooms in the village.

Rescuers worked until dawn. The line has been closed.`
)

func TestEarlierOnOneEvent(t *testing.T) {
	for _, row := range []struct {
		texts  []string
		events int
	}{
		{[]string{dayAfter, report, verdict}, 1},            // a month earlier: they name its day
		{[]string{elsewhere, report, verdict}, 2},           // as far away, and another day
		{[]string{elsewhere, dayAfter, report, verdict}, 2}, // alike in all but names and days
		{[]string{strings.ReplaceAll(dayAfter, "3 June 2026", ""), report, verdict}, 1},
	} {
		c := invented.Compare(t, row.texts...)
		assert.Len(t, c.Events, row.events, "%.40s", row.texts[0])
	}
	c := invented.Compare(t, dayAfter, report, verdict)
	f := telling(&c, map[string]string{"b.txt": "had last been measured in 2023", "c.txt": "measured it since 2023"})
	require.NotNil(t, f)
	assert.Equal(t, story.Unknown, f.Cells[0].Status, "what a later inquiry found, it could not tell")
}
