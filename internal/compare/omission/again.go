package omission

import (
	"slices"

	"recoupe/internal/story"
)

// Two articles may tell one fact in words so much their own that it stands in two
// rows, and a third article that leaves it out would be told so twice. What tells
// that two rows are one is that each is the nearest thing to the other: where a teller
// of the one comes closest to the other is where it tells its own, and as like as
// this. Rows that one article tells both are two things to it.
const toldAgain = .3

// again returns, by fact, the others that tell it in other words.
func (w *Finder) again() [][]int {
	told := make([][][]int, len(w.Articles)) // article, claim → the facts it tells
	for a := range told {
		told[a] = make([][]int, len(w.Claims[a]))
	}
	type nearest struct{ fact, article, claim int }
	var all []nearest
	for i := range w.Facts { // once: of many articles there are many cells, most of them empty
		for a, c := range w.Rows[i].Cells {
			switch {
			case c.Told:
				for _, k := range c.Claims {
					told[a][k] = append(told[a][k], i)
				}
			case c.Likeness >= toldAgain && len(c.Claims) > 0:
				all = append(all, nearest{i, a, c.Claims[0]})
			}
		}
	}
	near := make([][]int, len(w.Facts))
	for _, x := range all {
		for _, j := range told[x.article][x.claim] {
			if !slices.Contains(near[x.fact], j) && !w.sharedTeller(x.fact, j) {
				near[x.fact] = append(near[x.fact], j)
			}
		}
	}
	for i := range near { // what comes near to it has to be what it comes near to
		near[i] = slices.DeleteFunc(near[i], func(j int) bool {
			return !slices.Contains(near[j], i)
		})
	}
	return near
}

// sharedTeller reports whether an article tells both facts.
func (w *Finder) sharedTeller(i, j int) bool {
	for a, c := range w.Rows[i].Cells {
		if c.Told && w.Rows[j].Cells[a].Told {
			return true
		}
	}
	return false
}

// foldAgain leaves out of the list, in order, what it gives an article already in
// other words. The cell still says that it was not found: only the list is shorter.
func (w *Finder) foldAgain() {
	near := w.again()
	listed := make([][]bool, len(w.Facts)) // fact, article
	w.Omissions = slices.DeleteFunc(w.Omissions, func(o story.Omission) bool {
		for _, j := range near[o.Fact] {
			if listed[j] != nil && listed[j][o.Article] {
				return true
			}
		}
		if len(near[o.Fact]) > 0 {
			if listed[o.Fact] == nil {
				listed[o.Fact] = make([]bool, len(w.Articles))
			}
			listed[o.Fact][o.Article] = true
		}
		return false
	})
}

// nearlyAll is how much of a statement, in bytes, another one that stands within it has to have for
// the list to give only the first of them.
const nearlyAll = .75

// foldSame leaves out of the list, in order, what it gives an article already but for a few words:
// two rows may have one sentence for their statement, where one of them ends a member of a list earlier.
func (w *Finder) foldSame() {
	listed := make([][]story.Spot, len(w.Articles)) // the statements that an article's list has
	w.Omissions = slices.DeleteFunc(w.Omissions, func(o story.Omission) bool {
		from := w.Facts[o.Fact].From
		for _, s := range listed[o.Article] {
			common := s.Overlap(from.Span)
			if common > 0 && s.Article == from.Article && common == min(s.Len(), from.Len()) && float64(common) >= nearlyAll*float64(max(s.Len(), from.Len())) {
				return true
			}
		}
		listed[o.Article] = append(listed[o.Article], from)
		return false
	})
}
