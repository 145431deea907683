package figure

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// What most give leads, an exact figure before a rough one, and of figures that as many
// give the first.
func TestTheFigureThatLeads(t *testing.T) {
	count := func(value float64, p story.Precision) Figure {
		return Figure{Q: &story.Quantity{Value: value, Precision: p}, stems: []string{"boat"}}
	}
	for _, row := range []struct {
		by   [][]Figure
		want float64
	}{
		{[][]Figure{{count(34, story.Exact)}, {count(34, story.Exact)}, {count(36, story.Exact)}}, 34},
		{[][]Figure{{count(30, story.About)}, {count(34, story.Exact)}, {count(30, story.About)}}, 34},
		{[][]Figure{{count(34, story.Exact), count(34, story.Exact)}, {count(900, story.Exact)}, {count(900, story.Exact)}}, 900}, // twice in one article is once
		{[][]Figure{{count(34, story.Exact)}, nil, nil}, 0},
	} {
		told := []int{0, 1, 2}
		lead := Sort(row.by, told).Leading(row.by, told)
		if row.want == 0 {
			assert.Nil(t, lead)
			continue
		}
		assert.InDelta(t, row.want, lead.Q.Value, 0)
	}
}
