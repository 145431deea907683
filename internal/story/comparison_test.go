package story

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestUnsure(t *testing.T) {
	for _, c := range []struct {
		verdict Verdict
		cells   []Status
		want    bool
	}{
		{Single, []Status{Stated, Perhaps, Perhaps}, true},
		{Single, []Status{Perhaps, Unknown, Partial}, true},
		{Single, []Status{Stated, Perhaps, Absent}, false}, // one is surely without it
		{Single, []Status{Stated, Absent}, false},
		{Single, []Status{Stated, Unknown, Unknown}, true}, // nobody was asked
		{Single, []Status{Absent, Perhaps}, false},         // its reader says that nobody tells it
		{Agreed, []Status{Stated, Stated, Perhaps}, false},
		{Differing, []Status{Stated, Differs, Perhaps}, false},
	} {
		f := Fact{Verdict: c.verdict}
		for _, s := range c.cells {
			f.Cells = append(f.Cells, &Cell{Status: s})
		}
		assert.Equal(t, c.want, f.Unsure(), "%v %v", c.verdict, c.cells)
	}
}
