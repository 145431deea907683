package utterance

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestArticlesShareTheRoomForQuotes(t *testing.T) {
	of := func(counts ...int) []story.Article {
		out := make([]story.Article, len(counts))
		for a, n := range counts {
			out[a].Quotes = make([]story.Quote, n)
			for q := range out[a].Quotes {
				out[a].Quotes[q].Kind = story.Direct
			}
		}
		return out
	}
	for _, row := range []struct {
		articles []story.Article
		want     int
	}{
		{of(), maxPieces},
		{of(12, 30), maxPieces},
		{of(maxPieces/2, maxPieces/2), maxPieces}, // just room enough
		{of(maxPieces, maxPieces, maxPieces), maxPieces / 3},
		{of(maxPieces, 100, maxPieces), (maxPieces - 100) / 2}, // who has few leaves the others more
		{of(maxPieces + 1), maxPieces},
	} {
		assert.Equal(t, row.want, eachOf(row.articles))
	}
}
