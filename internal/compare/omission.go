package compare

import (
	"cmp"
	"slices"

	"recoupe/internal/story"
)

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
		x := w.anchorsIn(i)
		for a := range f.Cells {
			c := &f.Cells[a]
			if c.Status != story.Absent || !w.missed(i, a, by, x) {
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

// What must hold of the nearest passage for an absence to be sure: its score
// stays below these, and so does the echo (see align.Cell) unless a name or a
// figure is missing as well. Measured on annotated stories: nine in ten of the
// absences that pass are right.
const (
	farScore = .3
	farEcho  = .45
	// for a row that three articles tell: their wordings differ enough
	farManyScore = .5
	// for a row that is a part of another
	farPartScore = .2
	farPartEcho  = .3
	// for what one article alone tells
	farAloneScore = .1
)

// absent reports whether article a surely does not tell fact i, told with the
// anchors x.
func (w *work) absent(i, a int, x anchors) bool {
	r := &w.rows[i]
	score, echo := r.Cells[a].Score, r.Cells[a].Echo
	many := len(r.ToldBy()) > 2
	if r.Part {
		return score < farPartScore && echo < farPartEcho ||
			w.figuresNew(x, a) && (score < farScore && many || w.namesNew(x, a))
	}
	return score < farScore && (echo < farEcho || w.namesNew(x, a) || w.figuresNew(x, a)) || many && score < farManyScore
}

// missed reports whether fact i, that article a does not tell, is left out in
// it: two others tell it, or one does with a name that article a never gives.
// What one article alone tells without such an anchor, others may well tell in
// words of their own.
func (w *work) missed(i, a int, by []int, x anchors) bool {
	if len(by) > 1 {
		return true
	}
	return !w.rows[i].Part && w.namesNew(x, a) && (w.figuresNew(x, a) || w.rows[i].Cells[a].Score < farAloneScore)
}
