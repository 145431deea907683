package compare

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// opening reports whether most articles that tell a row tell it where they begin: it is
// then what the story is about, whatever stands in the row besides.
func (w *work) opening(r *align.Row) bool {
	told, n := r.ToldBy(), 0
	for _, a := range told {
		if slices.ContainsFunc(r.Cells[a].Claims, func(k int) bool { return w.atTheTop(a, &w.claims[a][k]) }) {
			n++
		}
	}
	return len(told) > 1 && n*2 > len(told)
}

// atTheTop reports whether a claim of article a stands in its headline, below it, or in
// the first sentence of its text.
func (w *work) atTheTop(a int, c *claim.Claim) bool {
	switch c.Kind {
	case story.Title, story.Dek:
		return true
	case story.Body:
		return c.Sentence == w.firstSentence(a)
	}
	return false
}

// firstSentence returns the first sentence of article a that is neither headline nor
// anything else but its text.
func (w *work) firstSentence(a int) int {
	i := slices.IndexFunc(w.claims[a], func(c claim.Claim) bool { return c.Kind == story.Body })
	if i < 0 {
		return 0
	}
	return w.claims[a][i].Sentence
}

// asOpening says how much clearer or less clear span s of article a words a row that most
// tell where they begin: a headline is as good there as the first sentence, and better
// than somebody's words. Where most came out days later, its figures are no longer so.
func (w *work) asOpening(r *align.Row, a int, c *align.Cell, s text.Span) float64 {
	cl, v := w.claimAt(a, c, s), 0.0
	switch {
	case cl.Kind == story.Title:
		v = .7
	case cl.Kind == story.Body && w.atTheTop(a, cl) && !w.wording(a, s).Verbless:
		v = .75
	}
	if v > 0 && len(w.figures(a, []text.Span{s})) > 0 && w.overtaken(r, a) {
		v -= .6
	}
	if 4*w.bytesInMarks(a, s) > s.Len() {
		v--
	}
	return v
}

// A story has gone on when this many days have passed.
const onward = 2

// overtaken reports whether most articles that tell a row came out days after article a.
func (w *work) overtaken(r *align.Row, a int) bool {
	n, told := 0, r.ToldBy()
	for _, b := range told {
		if x, y := w.Articles[a].Published.Value, w.Articles[b].Published.Value; w.later(b, a) && timex.DaysApart(x, y) >= onward {
			n++
		}
	}
	return n*2 > len(told)
}
