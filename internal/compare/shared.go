package compare

import (
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// figures returns the figures of a cell of article a.
func (w *work) figures(a int, spans []text.Span) []figure.Figure { return w.given(a).In(spans) }

// given returns what article a gives. It is asked for after the articles are
// in their last order.
func (w *work) given(a int) *figure.Given {
	if w.givens == nil {
		w.givens = make([]*figure.Given, len(w.Articles))
	}
	if w.givens[a] == nil {
		w.givens[a] = figure.GivenIn(&w.Articles[a], a)
	}
	return w.givens[a]
}

// daysIn returns the days that one article names in spans.
func (w *work) daysIn(a int, spans []text.Span) []string {
	var out []string
	times := w.Articles[a].Times
	for _, t := range text.Between(times, spans, func(t story.Time) int { return t.Start }) {
		if d, ok := timex.OneDay(&t); ok && text.Within(spans, t.Span) && !w.dateline(a, &t) {
			out = append(out, d)
		}
	}
	return out
}

// figuresIn returns the figures of fact i, one list for each article that
// tells it.
func (w *work) figuresIn(i int) [][]*story.Quantity {
	var out [][]*story.Quantity
	for _, b := range w.rows[i].ToldBy() {
		spans := w.Facts[i].Cells[b].Spans
		var figures []*story.Quantity
		for _, x := range w.given(b).Within(spans) {
			if text.Within(spans, x.Q.Span) {
				figures = append(figures, x.Q)
			}
		}
		out = append(out, figures)
	}
	return out
}
