package compare

import (
	"cmp"
	"slices"

	"recoupe/internal/story"
)

// findOmissions lists what others of the same event tell and an article does
// not. A cell that may tell it, or of which nothing is known, is no omission.
// What one article alone tells is missed elsewhere only if it names what the
// others never name: otherwise they may well tell it in their own words.
func (w *work) findOmissions() {
	for i := range w.Facts {
		f := &w.Facts[i]
		var by []int
		for a := range f.Cells {
			if f.Cells[a].Status.Told() {
				by = append(by, a)
			}
		}
		for a := range f.Cells {
			c := &f.Cells[a]
			if c.Status != story.Absent || len(by) < 2 && !w.namesNew(i, by[0], a) {
				continue
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

// namesNew reports whether what article by tells of fact i names somebody or
// something that article a never does.
func (w *work) namesNew(i, by, a int) bool {
	for _, k := range w.rows[i].Cells[by].Claims {
		for _, m := range w.claims[by][k].Mentions {
			x := &w.Articles[by].Mentions[m]
			if x.Stand || x.Kind == story.OtherName {
				continue
			}
			if !slices.ContainsFunc(w.Articles[a].Mentions, func(y story.Mention) bool {
				return y.Name == x.Name || y.ID != "" && y.ID == x.ID
			}) {
				return true
			}
		}
	}
	return false
}
