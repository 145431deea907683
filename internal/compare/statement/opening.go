package statement

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// opening reports whether most articles that tell a row tell it where they begin: it is
// then what the story is about, whatever stands in the row besides.
func (w *Worder) opening(r *align.Row) bool {
	told, n := r.ToldBy(), 0
	for _, a := range told {
		if slices.ContainsFunc(r.Cells[a].Claims, func(k int) bool { return w.AtTheTop(a, &w.Claims[a][k]) }) {
			n++
		}
	}
	return len(told) > 1 && n*2 > len(told)
}

// asOpening says how much clearer or less clear span s of article a words a row that most
// tell where they begin: a headline is as good there as the first sentence, and better
// than somebody's words. Where most came out days later, its figures are no longer so.
func (w *Worder) asOpening(r *align.Row, a int, c *align.Cell, s text.Span) float64 {
	cl, v := w.claimAt(a, c, s), 0.0
	switch {
	case cl.Kind == story.Title:
		v = .7
	case cl.Kind == story.Body && w.AtTheTop(a, cl) && !w.wording(a, s).Verbless && !w.wording(a, s).Hangs():
		v = .75
	}
	if v > 0 && len(w.Figures(a, []text.Span{s})) > 0 && w.overtaken(r, a) {
		v -= .6
	}
	if 4*w.BytesInMarks(a, s) > s.Len() {
		v--
	}
	if !w.wording(a, s).Hangs() {
		v += ofCore * w.covers(r, a, s)
	}
	return v
}

// How much it counts that words have all of what the beginnings share.
const ofCore = 1.0

// A story has gone on when this many days have passed.
const onward = 2

// overtaken reports whether most articles that tell a row came out days after article a.
func (w *Worder) overtaken(r *align.Row, a int) bool {
	n, told := 0, r.ToldBy()
	for _, b := range told {
		if x, y := w.Articles[a].Published.Value, w.Articles[b].Published.Value; w.Later(b, a) && timex.DaysApart(x, y) >= onward {
			n++
		}
	}
	return n*2 > len(told)
}
