package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/story"
)

const fair = `Kelwick opens its new cattle market

4 May 2026

Farmers from three counties came to Kelwick on Monday for the first day of its cattle market. Bidding began at seven and a red heifer went for 2,300 pounds.

The old hall on Brewer Street is to become a library. Auctioneer Piers Lanyon sold 412 animals before noon.

The Ostrey tram depot employs 210 people.`

func TestTwoOutletsAreNotOne(t *testing.T) {
	c := engine.Compare(read(t, wire, local, fair), quiet)
	check(t, &c)
	require.Len(t, c.Events, 2)
	f := telling(&c, map[string]string{"a.txt": "210 people", "c.txt": "210 people"})
	require.NotNil(t, f, "what a neighbouring article has word for word is the same fact")
	assert.Equal(t, story.Agreed, f.Verdict)
	assert.Equal(t, c.Articles[0].Event, f.Event, "most of those that tell it are about this event")
	assert.Equal(t, f.Event, c.Articles[f.From.Article].Event, "and one of them words it")
}
