package omission

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Of a sentence at 0..40 of article 0 the first row shows what a table gives it, and the second tells 20..40.
func TestLeftovers(t *testing.T) {
	const absent, perhaps, unknown = story.Absent, story.Perhaps, story.Unknown
	for _, row := range []struct {
		name     string
		shown    int // by the first row, from 0 on
		part     bool
		others   []story.Status
		articles int     // besides
		sure     float64 // that the others leave it out
		spare    bool    // the first row may go itself
		want     bool
	}{
		{"all others may tell it", 40, true, []story.Status{perhaps, perhaps, perhaps}, 0, .3, false, true},
		{"as many may as leave it out", 40, true, []story.Status{perhaps, absent, unknown}, 0, .3, false, true},
		{"none of them likely does", 40, true, []story.Status{perhaps, perhaps, perhaps}, 0, .6, false, false},
		{"most leave it out", 40, true, []story.Status{perhaps, absent, absent}, 0, .3, false, false},
		{"nothing is known of the others", 40, true, []story.Status{unknown, unknown}, 0, .3, false, false},
		{"another tells it", 40, true, []story.Status{perhaps, story.Stated}, 0, .3, false, false},
		{"it is no part", 40, false, []story.Status{perhaps, perhaps}, 0, .3, false, false},
		{"a row shows it that may go itself", 40, true, []story.Status{perhaps, perhaps}, 0, .3, true, false},
		{"half of it is shown", 30, true, []story.Status{perhaps, perhaps}, 0, .3, false, true},
		{"no row shows it", 20, true, []story.Status{perhaps, perhaps}, 0, .3, false, false},
		{"among many articles, some leave it out", 40, true, []story.Status{perhaps, perhaps, absent}, align.MostWithSpare, .3, false, false},
		{"among many articles, none does", 40, true, []story.Status{perhaps, perhaps}, align.MostWithSpare, .3, false, true},
	} {
		at := func(to, from int, others ...story.Status) (f story.Fact, r align.Row) {
			f.Cells = []*story.Cell{{Status: story.Stated, Spans: []text.Span{{Start: from, End: to}}}}
			r.Cells = []*align.Cell{{Told: true}}
			for _, s := range others {
				f.Cells, r.Cells = append(f.Cells, &story.Cell{Status: s}), append(r.Cells, &align.Cell{Told: s.Told()})
			}
			return f, r
		}
		whole, both := at(row.shown, 0, story.Stated)
		part, one := at(40, 20, row.others...)
		one.Part = row.part
		both.Spare = row.spare
		w := &Finder{Table: &table.Table{Rows: []align.Row{both, one}}, surety: [][]float64{nil, slices.Repeat([]float64{row.sure}, 4)}}
		w.Articles, w.Facts = make([]story.Article, 1+len(row.others)+row.articles), []story.Fact{whole, part}
		assert.Equal(t, []bool{false, row.want}, w.leftovers(), row.name)
	}
}
