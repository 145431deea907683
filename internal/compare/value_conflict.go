package compare

import (
	"slices"

	"recoupe/internal/story"
)

// Figures further apart than this ratio are for two things, not for one told
// differently.
const tooFar = .4

func farOff(x, y *story.Quantity) bool {
	return min(x.Value, y.Value) < tooFar*max(x.Value, y.Value)
}

// counted reports whether a figure says itself what it counts.
func counted(q *story.Quantity) bool { return q.Kind == story.Count && !q.Counted.Empty() }

func bound(q *story.Quantity) bool {
	return q.Precision == story.AtLeast || q.Precision == story.AtMost
}

// needed returns how many words must be in common around two figures that do
// not agree, for them to be of one thing. Ages are of every time of a life;
// people are counted everywhere; of what else is counted, its name is one word.
func needed(x, y *figure) float64 {
	less, more := min(x.q.Value, y.q.Value), max(x.q.Value, y.q.Value)
	switch near := alike(less, more) || turnedRound(less, more); {
	case x.q.Kind == story.Age:
		return oneSum
	case bareOne(x, y):
		return oneBare
	case near:
		return 0
	case x.q.Kind == story.Money, x.q.Kind == story.Percent:
		return oneSum
	case x.anyone || y.anyone, (counted(x.q) || counted(y.q)) && less < similar*more:
		return oneCount
	case counted(x.q):
		return 0
	}
	return oneThing
}

// Counts of one thing are further apart than this where the words around them
// say that they are.
const similar = .75

// ofThen reports whether an age is told with a year or a day: it is an age somebody had then.
func (w *work) ofThen(i int, x *figure) bool {
	return slices.ContainsFunc(w.rows[i].Cells[x.article].Claims, func(k int) bool {
		c := &w.claims[x.article][k]
		return c.Contains(x.q.Span) && slices.ContainsFunc(c.Times, func(t int) bool { return w.Articles[x.article].Times[t].Overlap(x.q.Span) == 0 })
	})
}

// conflicts reports whether two figures that do not agree are surely for one
// thing: each is the only one of its kind in its cell, the passages surely
// match, and neither article gives the other's figure anywhere.
func (w *work) conflicts(i int, x, y *figure, by [][]figure) bool {
	f := &w.Facts[i]
	if min(f.Cells[x.article].Score, f.Cells[y.article].Score) < sure || bound(x.q) || bound(y.q) || farOff(x.q, y.q) {
		return false
	}
	if need := needed(x, y); need > 0 && w.aboutOne(i, x.article, x.q.Span, y.article, y.q.Span) < need &&
		!(x.q.Kind == story.Measure && w.clausesOfOne(i, x.article, x.q.Span, y.article, y.q.Span)) {
		return false
	}
	if x.q.Kind == story.Age && (w.ofThen(i, x) || w.ofThen(i, y)) {
		return false
	}
	shared := func(z *figure, other int) bool { // in its passage; a sum of money anywhere, be it without its currency
		_, how := closest(z, by[other])
		return how == equal || z.q.Kind == story.Money && z.q.Value >= telltale &&
			slices.ContainsFunc(w.Articles[other].Quantities, func(q story.Quantity) bool { return q.Value == z.q.Value })
	}
	only := func(z *figure, other int) bool { // in its passage, but for what the other article gives as well
		for _, s := range f.Cells[z.article].Spans {
			if !s.Contains(z.q.Span) {
				continue
			}
			for k := range by[z.article] {
				if y := &by[z.article][k]; y.q != z.q && s.Contains(y.q.Span) && countsSame(z, y) && !farOff(y.q, z.q) && !shared(y, other) {
					return false
				}
			}
		}
		return true
	}
	return only(x, y.article) && only(y, x.article) && !w.givesValue(x.article, y) && !w.givesValue(y.article, x)
}

// givesValue reports whether article a gives the value of a figure anywhere, be it as an
// end of a range.
func (w *work) givesValue(a int, x *figure) bool {
	return slices.ContainsFunc(w.Articles[a].Quantities, func(q story.Quantity) bool {
		return q.Kind == x.q.Kind && (q.Value == x.q.Value || q.Precision == story.Range && q.High == x.q.Value)
	})
}
