package statement

import (
	"math"
	"slices"

	"recoupe/internal/compare/clause"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// LeaveOdd words a fact anew that is worded with an hour, a day or a result which most of those that give one
// give differently, where a clause with the one of most is not much less clear. What the story is about
// is told clearly without any hour too. It reports whether it did. Each article of at gives its own at a place; those of
// differ give another than the rest.
func (w *Worder) LeaveOdd(i int, at map[int]text.Span, differ []int) bool {
	f, r := &w.Facts[i], &w.Rows[i]
	most := len(at) - len(differ)
	odd := func(a int, s text.Span) bool { return slices.Contains(differ, a) && s.Overlap(at[a]) > 0 }
	if most < fewest || most <= len(differ) || !odd(f.From.Article, f.From.Span) {
		return false
	}
	who, opening := w.sayers(r), w.opening(r)
	gives := func(a int, s text.Span) bool { t, ok := at[a]; return ok && s.Contains(t) }
	clear := func(a int, s text.Span) float64 {
		v := w.clarity(r, a, s, who) + w.asWhole(r, a, r.Cells[a], s, opening)
		if gives(a, s) {
			v += givesMost
		}
		return v
	}
	best, from := math.Inf(-1), f.From
	for a, c := range r.Cells { // the first of those that are as clear
		if !c.Told {
			continue
		}
		for _, s := range c.Spans {
			for _, e := range w.wordings(a, c, s, longest, true) {
				if odd(a, e) || w.leans(a, e) || w.worded(a, e) || !opening && !gives(a, e) {
					continue
				}
				v := clear(a, e)
				if e != s {
					v -= stretched
				}
				if v > best {
					best, from = v, story.Spot{Article: a, Span: e}
				}
			}
		}
	}
	if best < clear(f.From.Article, f.From.Span)-muchLessClear {
		return false
	}
	w.word(f, from)
	return true
}

const (
	fewest        = 2   // so many at least are most
	givesMost     = .3  // a clause with the hour of most is clearer by this
	muchLessClear = 1.2 // one without the odd hour may be less clear by this
)

// leans reports whether span s of article a does not stand alone.
func (w *Worder) leans(a int, s text.Span) bool {
	return clause.Leans(clause.Bounds(&w.Articles[a], s).Of(w.Articles[a].Text), w.Articles[a].Language)
}
