package statement

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What stands near a span has all that is nearly the same, in order, and of ten thousand few others.
func TestNear(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	w := &Worder{Table: &table.Table{}}
	for range 10_000 {
		at := random.IntN(1 << 20)
		w.Facts = append(w.Facts, story.Fact{From: story.Spot{Article: random.IntN(2), Span: text.Span{Start: at, End: at + 1 + random.IntN(600)}}})
	}
	stated, looked := w.statedBy(), 0
	for i := range 2000 {
		f := &w.Facts[i].From
		s := text.Span{Start: max(0, f.Start-random.IntN(40)), End: f.End + random.IntN(40)}
		near := stated.near(f.Article, s)
		looked += len(near)
		assert.True(t, slices.IsSorted(near))
		for k := range w.Facts {
			if from := w.Facts[k].From; from.Article == f.Article && (from.Span == s || nearly(from.Span, s) > 0) {
				assert.Contains(t, near, k)
			}
		}
	}
	assert.Less(t, looked, 2000*20)
}
