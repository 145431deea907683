package align

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Rows whose parts would be one too many to compare are left whole.
func TestSoManyPartsAreCompared(t *testing.T) {
	p := &parts{of: [][]int{{0, 1}, {2, 3}}, most: maxPartPairs, left: 6}
	p.place, p.member = make([]int32, 4), make([]int32, 2)
	c := &corpus{units: []unit{{article: 0}, {article: 1}}}
	even := func(a, b int) float64 { return .5 }
	assert.Len(t, p.pairs(c, []int{0, 1}, even), 4)
	assert.Equal(t, 2, p.left)
	assert.Nil(t, p.pairs(c, []int{0, 1}, even), "four more are not left")
}
