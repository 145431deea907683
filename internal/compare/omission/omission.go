// Package omission finds what others tell and an article does not: how sure it is of
// each fact that an article does not tell it, and of which nothing can be said, and the
// list of what it leaves out. Make a [Finder] with [New], then call [Finder.Judge] and,
// once the differences are known, [Finder.Find].
//
// What tells that a fact is absent is gathered by absence.go and weighed by fitted weights
// (weights.go): which words of it stand where (presence.go, set.go) and what is meant there (gist.go),
// whether those quote it who quote (quote.go), whether the article takes over the text around it and
// cuts it (cut.go), and what is absent beside it (support.go), but for what nearly all have (common.go).
// judge.go then says who is asked and what comes of it, which articles were written before what is told
// (older.go; when that was, written.go, by the weekdays they name where they have no date, weekday.go), and
// who quotes a few words of it (bit.go), and takes out what is left over of a row others tell too
// (leftover.go); untold.go makes the cells of those of whom there is nothing to show. Not listed is
// what stands in another row in other words (again.go), and what a statement that says nothing would
// leave out (worded.go). trial.go is for fitting the weights.
package omission

import (
	"cmp"
	"math"
	"slices"

	"recoupe/internal/compare/table"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// The surest omissions come first: of the ten first, 96 of 100 are right on stories
// left out, where weight alone puts 85 there. So do rows that surely tell
// one thing: several things in one row are found together nowhere else, and all left out.
const surestFirst = 6

// Finder finds what the articles of a table do not tell.
type Finder struct {
	*table.Table
	bare    *bare       // the cells that say nothing
	surety  [][]float64 // fact, article → how sure it is that it is not told, 0..1; set where that is judged
	since   since       // of the row last asked about
	written []written   // by article, once asked for

	lengths [][]int // article, sentence → the bytes of those before it, once asked for
}

// New gives the facts of a table their cells, and returns a finder for it.
func New(t *table.Table) *Finder {
	w := &Finder{Table: t}
	w.fillCells()
	return w
}

// Find lists what others of the same event tell and an article does
// not. A cell that may tell it, or of which nothing is known, is no omission.
func (w *Finder) Find() {
	for i := range w.Facts {
		f := &w.Facts[i]
		var by []int
		for a := range f.Cells {
			if f.Cells[a].Status.Told() {
				by = append(by, a)
			}
		}
		for a := range f.Cells {
			c := f.Cells[a]
			if c.Status != story.Absent {
				continue
			}
			if !w.says(i) { // the row stays, and nobody is told to have left it out
				break
			}
			o := story.Omission{Article: a, Fact: i, Weight: f.Weight * w.OneThing(i) * math.Pow(w.surety[i][a], surestFirst), By: by, Score: c.Score}
			if len(c.Spans) > 0 {
				o.Nearest = story.Spot{Article: a, Span: c.Spans[0]}
			}
			w.Omissions = append(w.Omissions, o)
		}
	}
	w.foldOmissions()
	sorting.StableFunc(w.Omissions, func(a, b story.Omission) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), a.Fact-b.Fact, a.Article-b.Article)
	})
	w.foldAgain()
	w.foldSame()
}

// foldOmissions leaves out the parts of what an article is said to leave out
// whole, but for words that the whole does not show.
func (w *Finder) foldOmissions() {
	type reader struct{ missing, article int }
	whole := map[reader][]text.Span{}
	for i := range w.Omissions {
		o := &w.Omissions[i]
		if w.Rows[o.Fact].Part {
			continue
		}
		for _, b := range o.By {
			r := reader{o.Article, b}
			whole[r] = append(whole[r], w.Facts[o.Fact].Cells[b].Spans...)
		}
	}
	shown := func(o *story.Omission) bool {
		for _, b := range o.By {
			for _, s := range w.Facts[o.Fact].Cells[b].Spans {
				if !slices.ContainsFunc(whole[reader{o.Article, b}], func(x text.Span) bool { return 2*x.Overlap(s) >= s.Len() }) {
					return false
				}
			}
		}
		return true
	}
	w.Omissions = slices.DeleteFunc(w.Omissions, func(o story.Omission) bool { return w.Rows[o.Fact].Part && shown(&o) })
	said := map[reader][]text.Span{} // the statements that stand in the list of an article
	for i := range w.Omissions {
		from := w.Facts[w.Omissions[i].Fact].From
		r := reader{w.Omissions[i].Article, from.Article}
		said[r] = append(said[r], from.Span)
	}
	w.Omissions = slices.DeleteFunc(w.Omissions, func(o story.Omission) bool {
		from := w.Facts[o.Fact].From
		return w.Rows[o.Fact].Part && slices.ContainsFunc(said[reader{o.Article, from.Article}], func(x text.Span) bool { return x != from.Span && x.Contains(from.Span) })
	})
}
