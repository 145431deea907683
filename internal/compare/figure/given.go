package figure

import (
	"cmp"
	"math"
	"slices"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Given is the figures of an article, wherever it gives them, ready to be asked of for every
// fact.
type Given struct {
	All    []Figure          // but ordinals, ones, and what dates hold, by place
	bounds []*story.Quantity // those of them that are bounds: "more than 30"
	values byKind            // of all quantities, ascending
	exact  byKind            // of the figures, ascending
}

// byKind is values of each kind of quantity.
type byKind [story.Age + 1][]float64

// GivenIn returns what article a, which is art, gives.
func GivenIn(art *story.Article, a int) *Given {
	g := &Given{}
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
		g.add(newFigure(art, a, q))
	}
	g.sort()
	return g
}

// Ordinals returns the ordinals of article a, which is art, that say what they are one of and lie in one of
// the spans, or anywhere where spans is nil, the first [MostOfCell] of them: "the third floor".
func Ordinals(art *story.Article, a int, spans []text.Span) []Figure {
	all := art.Quantities
	if spans != nil {
		all = text.Between(all, spans, func(q *story.Quantity) int { return q.Start })
	}
	var out []Figure
	for k := range all {
		q := &all[k]
		if q.Kind == story.Ordinal && !q.Counted.Empty() && q.Value > 1 && len(out) < MostOfCell && (spans == nil || text.Within(spans, q.Span)) {
			out = append(out, newFigure(art, a, q))
		}
	}
	return out
}

// add adds a figure. Once all are there, they are to be sorted.
func (g *Given) add(f Figure) {
	g.All = append(g.All, f)
	g.exact[f.Q.Kind] = append(g.exact[f.Q.Kind], f.Q.Value)
	if Bound(f.Q) {
		g.bounds = append(g.bounds, f.Q)
	}
}

func (g *Given) sort() {
	for _, by := range [...]*byKind{&g.values, &g.exact} {
		for _, v := range by {
			sorting.Func(v, cmp.Compare)
		}
	}
}

// Within returns the figures that start within the outermost ends of spans. They are read only.
func (g *Given) Within(spans []text.Span) []Figure {
	return text.Between(g.All, spans, func(x *Figure) int { return x.Q.Start })
}

// MostOfCell is how many figures of one cell are set beside others. What tells one fact gives a
// few; a passage with more is a list or a table without its lines, and a hundred thousand
// "12 %, " in one sentence would have as many to set beside as many of each other article.
const MostOfCell = 40

// In returns the figures that lie in one of the spans, the first [MostOfCell] of them. They are read only.
func (g *Given) In(spans []text.Span) []Figure {
	var out []Figure
	in := func(spans []text.Span) {
		within := g.Within(spans)
		for k := range within {
			switch {
			case len(out) == MostOfCell:
				return
			case !text.Within(spans, within[k].Q.Span):
			case len(out) == k && k > 0 && &out[0] == &within[0]:
				out = within[: k+1 : k+1] // all so far: they are no copies
			case out == nil:
				out = within[k : k+1 : k+1]
			default:
				out = append(out, within[k])
			}
		}
	}
	if !inOrder(spans) {
		in(spans)
		return out
	}
	for i := range spans { // between them may be thousands
		in(spans[i : i+1])
	}
	return out
}

// inOrder reports whether each span begins where the one before it ends, or behind.
func inOrder(spans []text.Span) bool {
	for i := range spans[min(1, len(spans)):] {
		if spans[i+1].Start < spans[i].End {
			return false
		}
	}
	return true
}

// near reports whether the article gives a quantity of q's kind as large as q
// or nearly so.
func (g *Given) near(q *story.Quantity) bool {
	const slack = .15
	values := g.values[q.Kind]
	at, _ := slices.BinarySearch(values, q.Value)
	close := func(i int) bool {
		return i >= 0 && i < len(values) && math.Abs(values[i]-q.Value) <= slack*math.Abs(q.Value)
	}
	return close(at-1) || close(at)
}

// A count up to here is told in passing, "two points", or in other words: that
// the article does not give it says nothing.
const smallCount = 12

// Lacks reports whether the article gives no figure like q.
func (g *Given) Lacks(q *story.Quantity) bool {
	if q.Kind == story.Count && q.Value <= smallCount && q.Value == math.Trunc(q.Value) || g.near(q) {
		return false
	}
	if !Bound(q) && hundredths(q) == 0 && q.Kind != story.Money { // only a bound is a looser way to give it, or a sum in another currency
		return !slices.ContainsFunc(g.bounds, func(x *story.Quantity) bool { return mayBe(q, x) })
	}
	for i := range g.All {
		if mayBe(q, g.All[i].Q) {
			return false
		}
	}
	return true
}

// Has reports whether the article gives the very figure q.
func (g *Given) Has(q *story.Quantity) bool {
	if q.Value <= smallCount {
		return false
	}
	_, ok := slices.BinarySearch(g.exact[q.Kind], q.Value)
	return ok
}

// mayBe reports whether one of two figures may be a looser way to give the
// other: "more than a million" and 1.4 million, "a third" and 34 %. So may a sum
// in another currency that is not far off: each outlet converts for its own readers,
// and the dollar, the euro, the pound and the Swiss franc are within half and double of each other.
func mayBe(x, y *story.Quantity) bool {
	const times, points = 2, 5
	if otherMoney(x, y) {
		return x.Value <= times*y.Value && y.Value <= times*x.Value
	}
	bound := func(x, y *story.Quantity) bool {
		return x.Precision == story.AtLeast && y.Value >= x.Value && y.Value <= times*x.Value ||
			x.Precision == story.AtMost && y.Value <= x.Value && times*y.Value >= x.Value
	}
	if x.Kind == y.Kind && (bound(x, y) || bound(y, x)) {
		return true
	}
	a, b := hundredths(x), hundredths(y)
	return a > 0 && b > 0 && math.Abs(a-b) < points
}

// otherMoney reports whether two sums are in two currencies.
func otherMoney(x, y *story.Quantity) bool {
	return x.Kind == story.Money && y.Kind == story.Money && x.Unit != "" && y.Unit != "" && x.Unit != y.Unit
}

// hundredths returns the share that a percentage or a fraction gives, 0 for other figures.
func hundredths(q *story.Quantity) float64 {
	switch {
	case q.Kind == story.Percent:
		return q.Value
	case q.Value > 0 && q.Value < 1:
		return 100 * q.Value
	}
	return 0
}
