package align

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHolders(t *testing.T) {
	as, claims := articles("en", "The council sold the quay.", "The council bought a quay in spring.", "A baker sold bread.")
	c := newCorpus(as, claims, nil)
	require.Len(t, c.units, 3)
	h := newHolders(c)
	h.load([]int{0, 1})
	h.load([]int{0, 1, 2}) // the row before is forgotten
	by := map[string]int{}
	for i, w := range c.units[0].claim.Words {
		by[w.Fold] = h.others(&c.units[0].terms[i], 0, maxHeld)
	}
	assert.Equal(t, 1, by["council"], "one other article says it")
	assert.Equal(t, 1, by["quay"])
	assert.GreaterOrEqual(t, by["sold"], 1)
	for i := range c.units[0].terms {
		assert.Zero(t, h.others(&c.units[0].terms[i], 0, 1), "of the first member alone, which is the article's own")
	}
}

func TestLikeliest(t *testing.T) {
	score := make([]float32, 20)
	var l likeliest
	for u := range score {
		score[u] = float32(u * 7 % 20)
		l.add(int32(u), score, perArticle)
	}
	require.Equal(t, perArticle, l.n)
	for i := 1; i < l.n; i++ {
		assert.Greater(t, score[l.units[i-1]], score[l.units[i]])
	}
	assert.EqualValues(t, 19, score[l.units[0]])
}
