package state

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestBadges(t *testing.T) {
	given := func(badges ...int) []story.Article {
		out := make([]story.Article, len(badges))
		for i, b := range badges {
			out[i].Badge = b
		}
		return out
	}
	for _, row := range []struct{ in, want []int }{
		{[]int{0, 0, 0}, []int{0, 0, 0}},
		{[]int{1, 2, 3}, []int{0, 0, 0}}, // what their places give
		{[]int{1, 0, 2}, []int{1, 3, 2}}, // one came in between
		{[]int{1, 3}, []int{1, 3}},       // B was left out
		{[]int{0, 1, 3, 0}, []int{2, 1, 3, 4}},
		{[]int{2, 2, -1}, []int{2, 1, 3}}, // from a file that was tampered with
	} {
		got := given(row.in...)
		badge(got)
		assert.Equal(t, given(row.want...), got)
	}
	articles := given(0, 5, 0)
	badged(articles)
	assert.Equal(t, given(1, 5, 3), articles)
	im := Import{Items: []Item{{Stage: Ready}, {Stage: Unread}, {Stage: Ready}, {Stage: Ready, Article: articles[1]}}}
	assert.Equal(t, []string{"1", "2", "E"}, []string{im.Badge(0), im.Badge(2), im.Badge(3)})
}
