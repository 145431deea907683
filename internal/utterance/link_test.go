package utterance

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLinks(t *testing.T) {
	l := newLinks(4, []pair{{0, 2, .5}, {1, 2, .7}, {0, 1, .9}})
	assert.Equal(t, []linked{{0, .5}, {1, .7}}, l[2])
	assert.Empty(t, l[3])
	assert.InDelta(t, .7, l.of(2, 1), 0)
	assert.Zero(t, l.of(2, 3))
}

func TestScores(t *testing.T) {
	var s scores
	pair := func(i uint64) uint64 { return i<<32 | (i*7+1)%1500 }
	for i := range uint64(3000) {
		slot, ok := s.at(pair(i))
		assert.False(t, ok, "new")
		s.put(slot, pair(i), float64(i)/3000)
	}
	for i := range uint64(3000) {
		slot, ok := s.at(pair(i))
		assert.True(t, ok)
		assert.InDelta(t, float64(i)/3000, s.of(slot), 1/millionth)
	}
}
