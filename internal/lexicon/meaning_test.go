package lexicon_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/lexicon"
)

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
		a, b, apart := number(t, c.a), number(t, c.b), number(t, c.apart)
		near := lexicon.Likeness(a, b)
		assert.Greater(t, near, .5, c)
		assert.Greater(t, near, lexicon.Likeness(a, apart)+.4, c)
		assert.Greater(t, near, lexicon.Likeness(b, apart)+.4, c)
		assert.Equal(t, near, lexicon.Likeness(b, a), "either way")
		assert.InDelta(t, 1, lexicon.Likeness(a, a), 1e-9)
	}
	assert.Zero(t, lexicon.Likeness(0, 65535), "no such concept")
	assert.Nil(t, lexicon.MeaningOf(65535))
}

func TestGist(t *testing.T) {
	gist := func(ids ...string) *lexicon.Gist {
		var g lexicon.Gist
		for _, id := range ids {
			g.Add(lexicon.MeaningOf(number(t, id)), 1)
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
