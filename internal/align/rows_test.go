package align

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRoomOfTwo(t *testing.T) {
	for _, tc := range []struct{ articles, rows int }{
		{0, 64},
		{5, 64},
		{50, 200},
		{100, 400},
		{200, 250}, // a cell for each article: no more than 50,000 in all
	} {
		assert.Equal(t, tc.rows, roomOfTwo(tc.articles), tc.articles)
	}
}

func TestReach(t *testing.T) {
	for _, tc := range []struct{ claims, each, all int }{
		{0, perArticle, inAll},
		{20_000, perArticle, inAll}, // two hundred articles of a thousand words have fewer
		{40_000, 4, 16},
		{100_000, 1, 6},
		{10_000_000, 1, 1},
	} {
		each, all := reach(tc.claims)
		assert.Equal(t, [2]int{tc.each, tc.all}, [2]int{each, all}, tc.claims)
	}
}
