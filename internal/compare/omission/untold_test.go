package omission

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestFillCells(t *testing.T) {
	near := &align.Cell{Claims: []int{0}, Spans: []text.Span{{End: 4}}, Score: .2}
	told := &align.Cell{Told: true, Claims: []int{0}, Spans: []text.Span{{End: 4}}, Score: .5, Tied: &align.Tied{Reasons: []story.Reason{story.Because("sharedFigures", "9")}}}
	w := &Finder{Table: &table.Table{Rows: []align.Row{{Cells: []*align.Cell{told, near, {}, {}}}, {Cells: []*align.Cell{{}, told, near, {}}}}}}
	w.Facts = make([]story.Fact, 2)
	w.fillCells()
	first, second := w.Facts[0].Cells, w.Facts[1].Cells
	assert.Equal(t, &story.Cell{Status: story.Stated, Spans: told.Spans, Score: .5, Reasons: told.Tied.Reasons}, first[0])
	assert.Equal(t, &story.Cell{Spans: near.Spans, Score: .2}, first[1])
	assert.Equal(t, &story.Cell{}, first[2])
	assert.Same(t, first[2], first[3], "nothing is said once")
	assert.Same(t, first[2], second[0], "of all facts")
	assert.NotSame(t, first[1], second[2], "what a passage says is its own")

	w.leave(0, 2, story.Unknown, truncated)
	assert.Equal(t, &story.Cell{Status: story.Unknown, Reasons: []story.Reason{story.Because("truncated")}}, first[2])
	assert.Equal(t, &story.Cell{}, first[3], "the others stay")
	w.leave(1, 0, story.Unknown, truncated)
	assert.Same(t, first[2], second[0])
	w.leave(0, 2, story.Perhaps, itself)
	assert.Equal(t, &story.Cell{Status: story.Perhaps}, first[2])

	w.leave(0, 1, story.Absent, cutOut)
	w.leave(1, 2, story.Absent, cutOut)
	first[1].Reasons = append(first[1].Reasons, story.Because("more"))
	assert.Equal(t, &story.Cell{Spans: near.Spans, Score: .2, Reasons: []story.Reason{story.Because("cutOut")}}, second[2])
	assert.Len(t, first[1].Reasons, 2, "what is added to one is not added to the other")
}
