package engine

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestFair(t *testing.T) {
	for _, row := range []struct {
		lengths []int
		most    int
		want    int // to which the longest are cut
	}{
		{nil, 9, math.MaxInt},
		{[]int{4, 2, 3}, 9, math.MaxInt},
		{[]int{20}, 9, 9},
		{[]int{1, 20}, 9, 8},
		{[]int{20, 1, 20}, 9, 4},
		{[]int{20, 20, 20}, 9, 3},
	} {
		assert.Equal(t, row.want, fair(row.lengths, row.most))
	}
}

func TestShorten(t *testing.T) {
	long, short := "Le pont fermé rouvre. Le bac ne part plus.", "Ici."
	of := func(s string) story.Article {
		return story.Article{Text: s, Blocks: []story.Block{{Span: text.Span{End: len(s)}, Kind: story.Body}}}
	}
	for _, row := range []struct {
		most int
		want string // of the long one
	}{
		{100, long},
		{len(long) + len(short), long},
		{len(long) + len(short) - 1, "Le pont fermé rouvre. Le bac ne part"},
		{len(short) + 24, "Le pont fermé rouvre."},
		{len(short) + 13, "Le pont"}, // no half letter, no half word
	} {
		all := []story.Article{of(long), of(short)}
		before := all[0].Blocks
		shorten(all, row.most)
		assert.Equal(t, of(long).Blocks, before, "it is another's")
		assert.Equal(t, of(short), all[1])
		own := ""
		for _, b := range all[0].Blocks {
			if b.Kind.Own() {
				own += b.Of(long)
			}
		}
		assert.Equal(t, row.want, own)
		assert.Equal(t, own != long, all[0].Truncated)
		assert.Equal(t, own != long, len(all[0].Warnings) == 1)
	}
}

// Eight texts of 1 MB are compared as far as together they are no more than maxInAll.
func TestLongTextsAreComparedInPart(t *testing.T) {
	var all []story.Article
	for i := range 8 {
		a := story.Article{File: string(rune('a' + i)), Text: strings.Repeat("a", 1<<20)}
		a.Blocks = []story.Block{{Span: text.Span{End: len(a.Text)}, Kind: story.Body}}
		all = append(all, a)
	}
	c := Compare(all, quiet)
	require.NoError(t, c.Check())
	for _, a := range c.Articles {
		assert.Equal(t, maxInAll/8, a.Blocks[0].Len())
		assert.True(t, a.Truncated)
	}
}
