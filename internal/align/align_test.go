package align

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/claim"
	"recoupe/internal/name"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// articles returns articles of one sentence a line, with their claims.
func articles(lang string, texts ...string) ([]story.Article, [][]claim.Claim) {
	var out []story.Article
	var claims [][]claim.Claim
	for _, s := range texts {
		a := story.Article{Language: lang, Text: s}
		at := 0
		for _, line := range strings.SplitAfter(s, "\n") {
			if n := len(strings.TrimRight(line, "\n")); n > 0 {
				a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: at, End: at + n}, Kind: story.Body})
			}
			at += len(line)
		}
		a.Sentences = segment.Sentences(&a)
		a.Mentions = name.Find(&a)
		out = append(out, a)
		claims = append(claims, claim.Find(&out[len(out)-1]))
	}
	return out, claims
}

func rowsOf(lang string, texts ...string) ([]story.Article, []Row) {
	as, claims := articles(lang, texts...)
	return as, Rows(as, claims, name.Unite(as))
}

func TestRows(t *testing.T) {
	as, rows := rowsOf("en",
		"The orchard on Tern Hill burned down on Monday night.\nFirefighters needed nine hours to put the flames out.\nThe owner grows rare pears for perry.",
		"Nine hours went by before firefighters had extinguished the flames.\nOn Monday night the Tern Hill orchard burned to the ground.\nThe village school held its summer concert.")
	var together []string
	for _, r := range rows {
		if len(r.ToldBy()) == 2 {
			together = append(together, r.Cells[0].Spans[0].Of(as[0].Text)+" = "+r.Cells[1].Spans[0].Of(as[1].Text))
			assert.NotEmpty(t, r.Cells[0].Tied.Reasons)
		}
	}
	require.Len(t, together, 2)
	assert.Contains(t, together[0], "orchard on Tern Hill burned")
	assert.Contains(t, together[0], "Tern Hill orchard burned")
	assert.Contains(t, together[1], "Nine hours")
}

func TestRowsOfNothing(t *testing.T) {
	_, rows := rowsOf("en")
	assert.Empty(t, rows)
	_, rows = rowsOf("en", "", "One sentence stands here alone.")
	require.Len(t, rows, 1)
	assert.Equal(t, []int{1}, rows[0].ToldBy())
}

func TestCompareMatchesOneToOne(t *testing.T) {
	as, claims := articles("en", "The council bought the bridge bridge.", "The council purchased a bridge.")
	c := newCorpus(as, claims, nil)
	a, b := &c.units[0], &c.units[1]
	m := c.compare(a.terms[:a.own], b.terms[:b.own])
	assert.InDelta(t, 2+byConcept, m.count, 1e-9, "council, one bridge, and to buy as to purchase")
	n := c.compare(b.terms[:b.own], a.terms[:a.own])
	assert.InDelta(t, m.count, n.count, 1e-9)
}

func TestAlikeEnough(t *testing.T) {
	assert.True(t, nearly(100, 110))
	assert.True(t, nearly(0, 0))
	assert.False(t, nearly(10, 20))
	assert.False(t, nearly(0, 5))
}

func TestOnly(t *testing.T) {
	r := Row{Cells: []*Cell{{Told: true}, {Told: true, Score: .5}, {}}}
	other := r.Only([]int{1})
	assert.Equal(t, []int{0}, r.ToldBy())
	assert.Equal(t, []int{1}, other.ToldBy())
	assert.Equal(t, &Cell{Score: .5}, r.Cells[1], "what the one tells is the nearest of the other")
	assert.NotSame(t, r.Cells[0], other.Cells[0])
}

func TestNoCellIsFilledForAll(t *testing.T) {
	r := newRow(3)
	r.cell(1).Told = true
	r.cell(1).Score = .5
	assert.Equal(t, []*Cell{{}, {Told: true, Score: .5}, {}}, r.Cells)
	assert.Equal(t, &Cell{}, none)
}

// One article has the other's sentences, and each of them shares a word with the one beside it.
func TestNeighboursInCopies(t *testing.T) {
	const copied = "The tram depot of Ostrey was flooded when the river Tarlewater rose. The city council sold the depot to the bus company."
	as, rows := rowsOf("en", copied, copied+" The drivers want their jobs back.")
	require.Len(t, rows, 4, "a sentence, both, the other by itself, and what is not copied")
	assert.Equal(t, "The city council sold the depot to the bus company", rows[2].Cells[0].Spans[0].Of(as[0].Text))
}

func TestTwoSentencesAlone(t *testing.T) {
	_, rows := rowsOf("en", "The depot will remain closed for the winter, the council said.", "The council said that the depot will stay shut for the winter.")
	rows = slices.DeleteFunc(rows, func(r Row) bool { return r.Spare })
	assert.Len(t, rows, 1, "words that both share are not common for that")
	assert.Len(t, rows[0].ToldBy(), 2)
}

// What one alone has of a row is spare where it comes near what another has, and a row where nothing does.
func TestSpare(t *testing.T) {
	for _, row := range []struct {
		first, second string
		spare         bool
	}{
		{"The harbour board shut the old lighthouse on Monday, and it sold the lamp to a museum in Bristol.", "The harbour board shut the old lighthouse on Monday, and visitors asked the museum for tickets.", true},
		{"The harbour board shut the old lighthouse on Monday, and it sold the lamp to a museum in Bristol.", "The harbour board shut the old lighthouse on Monday, and a ferry from Cork lost its anchor.", false},
	} {
		_, rows := rowsOf("en", row.first, row.second)
		assert.Len(t, rows, 3, row.first)
		for i := range rows {
			assert.Equal(t, rows[i].Part && row.spare, rows[i].Spare, row.first)
			assert.Equal(t, rows[i].Part, len(rows[i].ToldBy()) == 1, row.first)
		}
	}
}
