package diff

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOutOfOrder(t *testing.T) {
	for _, c := range []struct {
		other, weights []int // by place in the one article: place in the other, and weight
		want           []bool
	}{
		{nil, nil, []bool{}},
		{[]int{0, 1, 2}, []int{1, 1, 1}, []bool{false, false, false}},
		{[]int{2, 0, 1}, []int{1, 1, 1}, []bool{true, false, false}},
		{[]int{2, 0, 1}, []int{9, 1, 1}, []bool{false, true, true}}, // the long passage stays, the short ones were moved
		{[]int{1, 0}, []int{1, 1}, []bool{false, true}},             // of two that weigh the same the first stays
	} {
		got := OutOfOrder(len(c.other), func(i int) int { return c.weights[i] }, func(i, j int) bool { return c.other[j] < c.other[i] })
		assert.Equal(t, c.want, got, "%v", c.other)
	}
}
