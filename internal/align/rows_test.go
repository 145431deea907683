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
