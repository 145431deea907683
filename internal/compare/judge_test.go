package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSureOf(t *testing.T) {
	for _, row := range []struct {
		told, others int
		want         float64
	}{
		{1, 4, sureOfOne},
		{1, 9, sureOfOne},
		{1, 2, sureOfHalf}, // half of all
		{1, 1, sureOfHalf},
		{2, 4, sureOfMore},
		{9, 9, sureOfMore},
	} {
		assert.InDelta(t, row.want, sureOf(row.told, row.others), 1e-9, "%d of %d", row.told, row.others)
	}
	assert.InDelta(t, sureOfOne-(sureOfOne-sureOfHalf)/3, sureOf(1, 3), 1e-9, "between")
}
