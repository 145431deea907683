package utterance

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// What may asks first is what evidence and its weights come to.
func TestOddsAddedUpShort(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	of := func() *piece {
		p := &piece{quote: &story.Quote{Kind: []story.QuoteKind{story.Direct, story.Mixed, story.Indirect}[r.IntN(3)]}, lang: []string{"fr", "en"}[r.IntN(2)]}
		p.terms, p.words = make([]term, 1+r.IntN(5)), make([]string, 5+r.IntN(5))
		return p
	}
	for range 2000 {
		a, b, k := of(), of(), kinship(r.IntN(int(role)+1))
		c := sums{shared: 3 * r.Float64(), words: float64(r.IntN(6)), short: r.Float64(), long: r.Float64(), names: float64(r.IntN(5)), figures: float64(r.IntN(4)), run: r.IntN(5)}
		z := c.odds(a, b, k)
		if a.lang == b.lang {
			z += runOdds(a, b, c.run)
		}
		m := evidence(a, b, k, &c)
		assert.InDelta(t, m.odds(), z, 1e-9)
	}
}
