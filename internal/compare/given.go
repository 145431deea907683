package compare

import (
	"cmp"
	"math"
	"slices"
	"time"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// given is what an article gives of anchors anywhere, ready to be asked of
// once for every fact.
type given struct {
	figures []figure                         // but ordinals, ones, and what dates hold, by place
	values  map[story.QuantityKind][]float64 // of all quantities, ascending
	days    []string                         // named to the day, ISO 8601, in order
}

// given returns what article a gives. It is asked for after the articles are
// in their last order.
func (w *work) given(a int) *given {
	if w.givens == nil {
		w.givens = make([]*given, len(w.Articles))
	}
	if w.givens[a] == nil {
		w.givens[a] = w.anchorsOf(a)
	}
	return w.givens[a]
}

func (w *work) anchorsOf(a int) *given {
	art := &w.Articles[a]
	g := &given{values: map[story.QuantityKind][]float64{}}
	next := 0 // the first time that ends after the quantity at hand starts
	for i := range art.Quantities {
		q := &art.Quantities[i]
		g.values[q.Kind] = append(g.values[q.Kind], q.Value)
		for next < len(art.Times) && art.Times[next].End <= q.Start {
			next++
		}
		if q.Kind == story.Ordinal || q.Value == 1 || next < len(art.Times) && art.Times[next].Overlap(q.Span) > 0 {
			continue // "un" is an article as often as a number; what dates hold is compared as dates
		}
		g.figures = append(g.figures, w.figure(a, q))
	}
	for _, v := range g.values {
		slices.Sort(v)
	}
	for i := range art.Times {
		if d, ok := oneDay(&art.Times[i]); ok && !w.dateline(a, &art.Times[i]) {
			g.days = append(g.days, d)
		}
	}
	slices.Sort(g.days)
	return g
}

// oneDay returns the day that a time is, or is within, if it is known.
func oneDay(t *story.Time) (string, bool) {
	d := day(t.From)
	return d, len(d) == len(time.DateOnly) && d == day(t.To)
}

// daysIn returns the days that one article names in spans.
func (w *work) daysIn(a int, spans []text.Span) []string {
	var out []string
	times := w.Articles[a].Times
	for _, t := range between(times, spans, func(t story.Time) int { return t.Start }) {
		if d, ok := oneDay(&t); ok && within(spans, t.Span) && !w.dateline(a, &t) {
			out = append(out, d)
		}
	}
	return out
}

// near reports whether the article gives a quantity of q's kind as large as q
// or nearly so.
func (g *given) near(q *story.Quantity) bool {
	const slack = .15
	values := g.values[q.Kind]
	at, _ := slices.BinarySearch(values, q.Value)
	close := func(i int) bool {
		return i >= 0 && i < len(values) && math.Abs(values[i]-q.Value) <= slack*math.Abs(q.Value)
	}
	return close(at-1) || close(at)
}

// onDay reports whether the article names that day.
func (g *given) onDay(day string) bool {
	_, ok := slices.BinarySearch(g.days, day)
	return ok
}

// between returns those of xs, which are in order of their start, that start
// within the outermost ends of spans.
func between[T any](xs []T, spans []text.Span, start func(T) int) []T {
	if len(spans) == 0 {
		return nil
	}
	from, to := spans[0].Start, spans[0].End
	for _, s := range spans[1:] {
		from, to = min(from, s.Start), max(to, s.End)
	}
	by := func(x T, at int) int { return cmp.Compare(start(x), at) }
	i, _ := slices.BinarySearchFunc(xs, from, by)
	j, _ := slices.BinarySearchFunc(xs, to, by)
	return xs[i:max(i, j)]
}

// figuresIn returns the figures of fact i, one list for each article that
// tells it.
func (w *work) figuresIn(i int) [][]*story.Quantity {
	var out [][]*story.Quantity
	for _, b := range w.rows[i].ToldBy() {
		spans := w.Facts[i].Cells[b].Spans
		var figures []*story.Quantity
		for _, x := range between(w.given(b).figures, spans, func(x figure) int { return x.q.Start }) {
			if within(spans, x.q.Span) {
				figures = append(figures, x.q)
			}
		}
		out = append(out, figures)
	}
	return out
}
