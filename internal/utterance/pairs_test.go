package utterance

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestCommonOf(t *testing.T) {
	for _, tc := range []struct{ quotes, common int }{
		{0, 200},
		{300, 200}, // what five articles quote, several times over
		{600, 100},
		{1500, 40},
	} {
		assert.Equal(t, tc.common, commonOf(tc.quotes), tc.quotes)
	}
}

func TestNearestOfBothArticles(t *testing.T) {
	g := &grouper{articles: make([]story.Article, 2), pieces: make([]piece, 4)}
	for i, article := range []int{0, 1, 1, 0} {
		g.pieces[i].Article = article
	}
	n := nearest{g, make([]float64, len(g.pieces)*len(g.articles))}
	n.note(0, 1, .3)
	n.note(0, 2, .35)
	n.note(0, 3, .5)
	for _, c := range []struct {
		a, b int
		p    float64
		want bool
	}{
		{0, 2, .35, true},
		{0, 1, .3, false}, // 1 has nothing nearer, 0 has
		{0, 3, .5, false}, // of one article
	} {
		assert.Equal(t, c.want, n.mutual(pair{c.a, c.b, c.p}), c)
	}
}
