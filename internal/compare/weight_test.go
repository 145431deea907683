package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// What says little stands further down.
func TestTelling(t *testing.T) {
	alone, both := []*align.Cell{{Told: true}, {}}, []*align.Cell{{Told: true}, {Told: true}}
	for _, c := range []struct {
		statement string
		row       align.Row
		want      float64
	}{
		{"The council closed the depot", align.Row{Cells: alone}, 1},
		{"The depot of Ostrey, on Monday", align.Row{Cells: alone}, verbless},
		{"The depot of Ostrey, on Monday", align.Row{Cells: both}, 1}, // a headline
		{"The depot of Ostrey, on Monday", align.Row{Cells: both, Part: true}, verbless},
		{"The council was asked on Monday", align.Row{Cells: both, Part: true, Bare: true}, bare},
		{"Here is what we know of the fire", align.Row{Cells: both}, ofItself},
	} {
		w := &work{Table: table.Table{Rows: []align.Row{c.row}, Comparison: story.Comparison{
			Articles: []story.Article{{Language: "en"}}, Facts: []story.Fact{{Statement: c.statement}},
		}}}
		assert.Equal(t, c.want, w.telling(0), c.statement)
	}
}

// The score that is shown of a cell is how it stands to all others of its row, not to the nearest alone.
func TestScoresShown(t *testing.T) {
	most, less := &align.Cell{Told: true, Score: .9, Likeness: .5}, &align.Cell{Score: .3, Likeness: .1}
	told, absent := &story.Cell{Status: story.Stated, Score: .9}, &story.Cell{Status: story.Absent, Score: .3}
	w := &work{Table: table.Table{Rows: []align.Row{{Cells: []*align.Cell{most, less}}}, Comparison: story.Comparison{
		Facts: []story.Fact{{Cells: []*story.Cell{told, absent}}}}}}
	w.showScores()
	assert.Equal(t, []float64{.7, .3}, []float64{w.Facts[0].Cells[0].Score, w.Facts[0].Cells[1].Score})
	assert.Equal(t, .9, told.Score, "a cell that others may share is not changed")
}
