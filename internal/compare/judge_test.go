package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/story"
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

func TestDropSpare(t *testing.T) {
	w := &work{rows: []align.Row{{}, {Spare: true}, {Spare: true, Part: true}}, surety: [][]float64{{1}, {.2}, {.9}}}
	w.Facts = []story.Fact{{ID: "f1", Statement: "told"}, {ID: "f2", Statement: "spare"}, {ID: "f3", Statement: "missed"}}
	w.dropSpare([]bool{false, false, true})
	assert.Equal(t, []story.Fact{{ID: "f1", Statement: "told"}, {ID: "f2", Statement: "missed"}}, w.Facts, "facts are counted anew")
	assert.True(t, w.rows[1].Part)
	assert.Equal(t, [][]float64{{1}, {.9}}, w.surety)
}
