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
