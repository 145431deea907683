package utterance

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// What may adds to the evidence without a run is what the run counts for in it.
func TestOddsOfARunAddedLast(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	of := func() *piece {
		p := &piece{quote: &story.Quote{Kind: []story.QuoteKind{story.Direct, story.Mixed, story.Indirect}[r.IntN(3)]}, lang: []string{"fr", "en"}[r.IntN(2)]}
		p.terms, p.words = make([]term, 1+r.IntN(5)), make([]string, 5+r.IntN(5))
		return p
	}
	for range 2000 {
		a, b, k := of(), of(), kinship(r.IntN(int(role)+1))
		c := sums{shared: 3 * r.Float64(), words: float64(r.IntN(6)), short: r.Float64(), long: r.Float64(), names: float64(r.IntN(5)), figures: float64(r.IntN(4)), run: r.IntN(5)}
		m := evidence(a, b, k, &c)
		without := c
		without.run = 0
		n := evidence(a, b, k, &without)
		z := n.odds()
		if a.lang == b.lang {
			z += runOdds(a, b, c.run)
		}
		assert.InDelta(t, m.odds(), z, 1e-9)
	}
}

// What compare takes off two quotes of one speaker lowers their odds: may need not ask for it.
func TestWhatIsSharedCountsForOneSpeaker(t *testing.T) {
	assert.Positive(t, weights[coverShort]+weights[voiceCover])
	assert.Positive(t, weights[coverLong])
	assert.Positive(t, weights[weight])
	assert.Negative(t, weights[talk])
}
