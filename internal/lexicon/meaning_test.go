package lexicon_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/lexicon"
)

func meaning(t *testing.T, concept string) *lexicon.Meaning {
	m := lexicon.MeaningOf(number(t, concept))
	require.NotNil(t, m, concept)
	return m
}

func TestLikeness(t *testing.T) {
	for _, c := range []struct {
		a, b, apart string // a and b are liker than either is to apart
	}{
		{"suspend", "postpone", "hospital"},
		{"hospital", "doctor", "bridge"},
		{"storm", "wind", "strike-work"},
		{"bridge", "road", "psychiatrist"},
		{"accept", "refuse", "bridge"}, // opposites are spoken of in like words: Opposite tells them
	} {
		a, b, apart := meaning(t, c.a), meaning(t, c.b), meaning(t, c.apart)
		near := a.Like(b)
		assert.Greater(t, near, .5, c)
		assert.Greater(t, near, a.Like(apart)+.4, c)
		assert.Greater(t, near, b.Like(apart)+.4, c)
		assert.Equal(t, near, b.Like(a), "either way")
		assert.InDelta(t, 1, a.Like(a), 1e-9)
	}
	assert.Nil(t, lexicon.MeaningOf(65535), "no such concept")
}

func TestGist(t *testing.T) {
	gist := func(ids ...string) *lexicon.Gist {
		var g lexicon.Gist
		for _, id := range ids {
			g.Add(meaning(t, id), 1)
		}
		g.Settle()
		return &g
	}
	a, b, c := gist("suspend", "storm"), gist("postpone", "wind"), gist("hospital", "bridge")
	assert.InDelta(t, 1, a.Like(a), 1e-5)
	assert.Greater(t, a.Like(b), .5, "no concept in common")
	assert.Less(t, a.Like(c), .1)
	var none lexicon.Gist
	none.Settle()
	assert.Zero(t, none.Like(a), "no words")
	x := *a
	x.Less(a)
	assert.Zero(t, x.Like(a), "nothing beside what they have in common")
}
