package compare

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/story"
)

// Figures further apart than this ratio are for two things, not for one told
// differently.
const tooFar = .4

func farOff(x, y *story.Quantity) bool {
	if x.Unit != y.Unit && x.Kind == story.Measure && y.Kind == story.Measure {
		if p, q, ok := inOneMeasure(x, y); ok {
			x, y = &p, &q
		}
	}
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
	switch near := alike(less, more) || x.q.Kind != story.Money && turnedRound(less, more); {
	case x.q.Kind == story.Age:
		return oneSum
	case bareOne(x, y):
		return oneBare
	case strangers(x, y):
		return oneSum
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

// So many other articles that tell a figure are asked for.
const maxTries = 4

// conflictsWith reports whether figure x surely conflicts with lead, or with what another
// article gives that is the same as lead: of several tellers one may tell it in the words that
// x is told in.
func (w *work) conflictsWith(i int, lead, x *figure, by [][]figure) bool {
	if w.conflicts(i, lead, x, by) {
		return true
	}
	tries := 0
	for a := range by {
		for k := range by[a] {
			if y := &by[a][k]; tries < maxTries && a != lead.article && a != x.article && y.q.Value == lead.q.Value && y.q.Precision <= story.About && agree(lead, y) <= rounded && agree(lead, y) != apart &&
				agree(y, x) == conflict {
				if tries++; w.conflicts(i, y, x, by) {
					return true
				}
			}
		}
	}
	return false
}

// conflicts reports whether two figures that do not agree are surely for one
// thing: each is the only one of its kind in its cell, the passages surely
// match, and neither article gives the other's figure anywhere.
func (w *work) conflicts(i int, x, y *figure, by [][]figure) bool {
	f := &w.Facts[i]
	if min(f.Cells[x.article].Score, f.Cells[y.article].Score) < sure || (bound(x.q) || bound(y.q)) && !w.exceeds(i, x, y) ||
		farOff(x.q, y.q) && !w.measuresOne(i, x, y) {
		return false
	}
	need := needed(x, y)
	if min(f.Cells[x.article].Score, f.Cells[y.article].Score) < surest && !alike(x.q.Value, y.q.Value) {
		need = max(need, oneSum)
	}
	if need > 0 && !w.exceeds(i, x, y) && !(strangers(x, y) && w.besideOne(i, x, y, by)) && w.aboutOne(i, x.article, x.q.Span, y.article, y.q.Span) < need &&
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
	return only(x, y.article) && only(y, x.article) && !nearer(x, y, by[x.article]) && !nearer(y, x, by[y.article]) && !w.givesValue(x.article, y) && !w.givesValue(y.article, x)
}

// nearer reports whether another figure of x's cell is so much nearer to y, of the same thing, that y
// is to be set beside that one: 43, and not 29 of them, beside 46.
func nearer(x, y *figure, own []figure) bool {
	return slices.ContainsFunc(own, func(z figure) bool {
		return z.q != x.q && !alike(x.q.Value, y.q.Value) && alike(z.q.Value, y.q.Value) && countsSame(&z, y) && z.q.Value != x.q.Value
	})
}

// givesValue reports whether article a gives the value of a figure anywhere, be it as an
// end of a range.
func (w *work) givesValue(a int, x *figure) bool {
	return slices.ContainsFunc(w.Articles[a].Quantities, func(q story.Quantity) bool {
		return q.Kind == x.q.Kind && (q.Value == x.q.Value || q.Precision == story.Range && q.High == x.q.Value)
	})
}

// Distances that are further apart than a figure's usual slips are of one thing where so many
// words around them are the same.
const wordsOfOne = 2

// measuresOne reports whether two measures of fact i are of one thing however far apart they
// are: "stopped 400 metres from the rocks", "stopped 100 yards from the reef".
func (w *work) measuresOne(i int, x, y *figure) bool {
	return x.q.Kind == story.Measure && y.q.Kind == story.Measure && w.aboutOne(i, x.article, x.q.Span, y.article, y.q.Span) >= wordsOfOne
}

// Who says "more than 2,000" has not counted this share of it.
const lessThan = .95

// exceeds reports whether one of two figures is told to be more than what the other gives
// exactly, by words that tell that both are of one thing: "more than 140", "131".
func (w *work) exceeds(i int, x, y *figure) bool {
	if x.q.Precision != story.AtLeast {
		x, y = y, x
	}
	if x.q.Precision != story.AtLeast || bound(y.q) || y.q.Value > lessThan*x.q.Value || x.q.Kind != y.q.Kind || x.q.Value < telltale {
		return false
	}
	return claim.InBoth(w.clauseWords(i, x.article, x.q.Span), w.clauseWords(i, y.article, y.q.Span)) >= wordsOfOne || w.clausesOfOne(i, x.article, x.q.Span, y.article, y.q.Span) ||
		x.anyone && y.anyone && w.onOneDay(i, x, y)
}

// besideOne reports whether in the claims of fact i around two figures another count is the same:
// "46 pisadas, impresas por seis personas", "43 prints, pressed by at least six people".
func (w *work) besideOne(i int, x, y *figure, by [][]figure) bool {
	p, q := w.claimOf(i, x.article, x.q.Span), w.claimOf(i, y.article, y.q.Span)
	if p == nil || q == nil {
		return false
	}
	for k := range by[x.article] {
		z := &by[x.article][k]
		if z.q == x.q || !p.Contains(z.q.Span) {
			continue
		}
		for n := range by[y.article] {
			if v := &by[y.article][n]; v.q != y.q && q.Contains(v.q.Span) && (agree(z, v) == equal || agree(z, v) == rounded) {
				return true
			}
		}
	}
	return false
}

// onOneDay reports whether the claims of fact i around two figures name one day.
func (w *work) onOneDay(i int, x, y *figure) bool {
	p, q := w.claimOf(i, x.article, x.q.Span), w.claimOf(i, y.article, y.q.Span)
	if p == nil || q == nil {
		return false
	}
	for _, s := range p.Times {
		for _, t := range q.Times {
			a, b := &w.Articles[x.article].Times[s], &w.Articles[y.article].Times[t]
			if level(len(a.From)) == dayLevel && level(len(b.From)) == dayLevel && w.sameTime(x.article, a, y.article, b) {
				return true
			}
		}
	}
	return false
}
