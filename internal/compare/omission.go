package compare

import (
	"cmp"
	"fmt"
	"os"
	"slices"

	"recoupe/internal/story"
)

// A fact that one article alone tells is missed elsewhere from this weight on.
const missedAlone = .18

// findOmissions lists what others of the same event tell and an article does
// not. A cell that may tell it, or of which nothing is known, is no omission.
func (w *work) findOmissions() {
	for i := range w.Facts {
		f := &w.Facts[i]
		var by []int
		for a := range f.Cells {
			if f.Cells[a].Status.Told() {
				by = append(by, a)
			}
		}
		if len(by) < 2 && f.Weight < missedAlone {
			continue
		}
		for a := range f.Cells {
			c := &f.Cells[a]
			if c.Status != story.Absent && (os.Getenv("DUMP") == "" || c.Status != story.Perhaps) {
				continue
			}
			if os.Getenv("DUMP") != "" {
				fmt.Fprintln(os.Stderr, "OM", f.ID, w.Articles[a].ID, len(by), f.Weight, c.Score, w.rows[i].Cells[a].Echo)
			}
			o := story.Omission{Article: a, Fact: i, Weight: f.Weight * (1 - c.Score), By: by, Score: c.Score}
			if len(c.Spans) > 0 {
				o.Nearest = story.Spot{Article: a, Span: c.Spans[0]}
			}
			w.Omissions = append(w.Omissions, o)
		}
	}
	slices.SortStableFunc(w.Omissions, func(a, b story.Omission) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), a.Fact-b.Fact, a.Article-b.Article)
	})
}
