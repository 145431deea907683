package statement

import (
	"slices"
	"sort"

	"recoupe/internal/compare/clause"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Complete words each fact whose statement is a piece of a sentence with as much of that as makes it whole, once
// nothing asks any more which words are whose: which rows there are, their order and what is listed stay as
// they are. No two facts come to be worded alike, and nearly alike only where nothing else is whole. What
// several tell comes first; then what lacks its subject before what lacks its verb: who it is of may stand alone.
func (w *Worder) Complete() {
	stated := w.statedBy()
	type offer struct {
		of     story.Spot
		places []text.Span
	}
	offered := make([]offer, len(w.Facts)) // what may word each as it was when its turn came last
	const shared, headless, others = 0, 1, 2
	for turn := shared; turn <= others; turn++ {
		for i := range w.Facts {
			from := w.Facts[i].From
			if offered[i].of != from {
				places, _ := w.completed(from)
				offered[i] = offer{from, places}
			}
			s := offered[i].places
			if len(s) == 0 {
				continue
			}
			its := others
			switch {
			case w.Rows[i].Shared():
				its = shared
			case s[0].Start < from.Start:
				its = headless
			}
			if its == turn {
				w.complete(i, s, stated)
			}
		}
	}
}

// complete words fact i with the first of some spans that no other fact of its article has nearly the
// words of.
func (w *Worder) complete(i int, spans []text.Span, stated byPlace) {
	from := w.Facts[i].From
	best, least := from.Span, 1.
	for _, s := range spans {
		s = clause.Bounds(&w.Articles[from.Article], s)
		var alike []int
		same := 0.
		for _, j := range stated.near(from.Article, s) {
			if n := nearly(w.Facts[j].From.Span, s); j != i && n > 0 {
				alike, same = append(alike, j), max(same, n)
			}
		}
		if len(alike) == 1 && w.shorten(alike[0], s, stated, w.Rows[i].Shared()) {
			same = 0
		}
		if same < least {
			best, least = s, same
		}
		if same == 0 {
			break
		}
	}
	if best != from.Span {
		w.reword(i, story.Spot{Article: from.Article, Span: best}, stated)
	}
}

// shorten words fact j, which one article alone tells and which has nearly the words of s, with the clause that
// tells it, where that is whole or not so much as asked for, for another fact to have s. It reports whether it did.
func (w *Worder) shorten(j int, s text.Span, stated byPlace, anyhow bool) bool {
	from, row := w.Facts[j].From, &w.Rows[j]
	if row.Shared() {
		return false
	}
	for _, x := range row.Cells[from.Article].Spans {
		x = clause.Bounds(&w.Articles[from.Article], x)
		if !from.Contains(x) || nearly(x, s) > 0 || slices.ContainsFunc(stated.near(from.Article, x), func(k int) bool { return w.Facts[k].From.Span == x }) {
			continue
		}
		at := story.Spot{Article: from.Article, Span: x}
		if _, whole := w.completed(at); whole && (clause.Verbs(w.Articles[from.Article].Language) || !w.leans(from.Article, x)) || anyhow {
			w.reword(j, at, stated)
			return true
		}
	}
	return false
}

// completed returns the places that may word a fact instead of one, the best first, and whether that is whole.
func (w *Worder) completed(at story.Spot) (places []text.Span, whole bool) {
	in := w.Articles[at.Article].Sentences
	i := sort.Search(len(in), func(i int) bool { return in[i].End >= at.End })
	if i == len(in) || at.Start < in[i].Start {
		return nil, true // of several sentences
	}
	return w.wording(at.Article, at.Span).Completed(in[i].Span, w.Begins(at.Article, in[i].Block))
}

// nearlyAll is how much of a statement another that stands within it has to have to be nearly the same.
const nearlyAll = .75

// nearly returns how nearly two spans of an article are one, where the one stands within the other: 0, or from
// nearlyAll to 1.
func nearly(x, y text.Span) float64 {
	common := x.Overlap(y)
	if share := float64(common) / float64(max(1, x.Len(), y.Len())); common == min(x.Len(), y.Len()) && share >= nearlyAll {
		return share
	}
	return 0
}
