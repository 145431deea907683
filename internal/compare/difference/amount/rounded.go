package amount

import (
	"math"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// roundsOne reports whether two figures of fact i of which one may be the other, told less closely, are of
// one thing as far as the words beside them tell.
func (w *Finder) roundsOne(i int, x, y *figure.Figure, by [][]figure.Figure) bool {
	if w.LeastSure(i, x.Article, y.Article) < coreference.Sure && !(x.Q.Kind == story.Count && min(x.Q.Value, y.Q.Value) >= muchCounted) || w.givesEnds(x.Article, y) || w.givesEnds(y.Article, x) || w.ofTwoPlaces(x, y) {
		return false
	}
	if x.Q.Kind == story.Count && x.Q.Precision != story.Exact && y.Q.Precision != story.Exact && min(x.Q.Value, y.Q.Value) < muchCounted && !figure.CountsAlike(x, y) {
		return false // "dozens of houses", "about twenty people"
	}
	if x.Q.Kind == story.Count && (x.Anyone != y.Anyone && min(x.Q.Value, y.Q.Value) < muchCounted || w.countsOff(x) || w.countsOff(y)) && !w.aboutOneAtAll(i, x, y) {
		return false
	}
	if x.Q.Kind == story.Percent && y.Q.Kind == story.Percent && x.Q.Value != y.Q.Value && !inTens(x.Q) && !inTens(y.Q) && (otherPercent(x, by[x.Article]) || otherPercent(y, by[y.Article])) {
		return w.sharesOneThing(i, x, y)
	}
	return true
}

// countsOff reports whether a count that does not say what it counts is some of what was told before it:
// "5,200 hectares, including more than 3,000 in Ostrey".
func (w *Finder) countsOff(x *figure.Figure) bool {
	return figure.Empty(x) && slices.Contains(among, text.LastWord(text.Before(w.Articles[x.Article].Text, x.Q.Start)))
}

// aboutOneAtAll reports whether a word around two figures of fact i, or the whole of them, is the same.
func (w *Finder) aboutOneAtAll(i int, x, y *figure.Figure) bool {
	return w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) >= coreference.OneThing || w.ClausesOfOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span)
}

// A count from here on tells by itself what it is of, be the row less sure.
const muchCounted = 100

// inTens reports whether a percentage is told to be about so many tens: "nearly 30 per cent".
func inTens(q *story.Quantity) bool { return q.Precision == story.About && math.Mod(q.Value, 10) == 0 }

// givesEnds reports whether another article than the one of range x gives both its ends, where what
// reads as a range may be a step from the one to the other: "un relèvement de 600 à 720 euros"
// beside "la prime passe de 600 à 720 euros".
func (w *Finder) givesEnds(a int, x *figure.Figure) bool {
	q := x.Q
	from, _ := text.CutWord(q.Of(w.Articles[x.Article].Text))
	if q.Precision != story.Range || !slices.Contains(fromTo, strings.ToLower(from)) {
		return false
	}
	gives := func(v float64) bool {
		return slices.ContainsFunc(w.Articles[a].Quantities, func(z story.Quantity) bool {
			return z.Value == v || z.Precision == story.Range && z.High == v
		})
	}
	return gives(q.Value) && gives(q.High)
}

// Words for where a step begins, and a range as well.
var fromTo = []string{"de", "from", "von", "da", "van"}

// otherPercent reports whether a cell gives other percentages than x: 6.2 % of this month is then no
// more exact than 6 % of the last.
func otherPercent(x *figure.Figure, own []figure.Figure) bool {
	return slices.ContainsFunc(own, func(z figure.Figure) bool { return z.Q.Kind == story.Percent && z.Q.Value != x.Q.Value })
}

// sharesOneThing reports whether words around two percentages of fact i are the same, and no time
// beside them tells them apart.
func (w *Finder) sharesOneThing(i int, x, y *figure.Figure) bool {
	p, q := w.ClaimOf(i, x.Article, x.Q.Span), w.ClaimOf(i, y.Article, y.Q.Span)
	needed := float64(coreference.OneSum)
	if figure.Bound(x.Q) || figure.Bound(y.Q) {
		needed = wordsOfOne // much is more than 6 %
	}
	if p == nil || q == nil || w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) < needed || w.timesApart(x.Article, p, y.Article, q) {
		return false
	}
	s, t := w.timeBeside(p, x), w.timeBeside(q, y)
	return s == nil || t == nil || date.Same(&w.Articles[x.Article], s, &w.Articles[y.Article], t)
}

// timeBeside returns the time of a claim that stands next to a figure, nil if there is none.
func (w *Finder) timeBeside(c *claim.Claim, x *figure.Figure) *story.Time {
	var found *story.Time
	least := text.Beside
	for _, k := range c.Times {
		t := date.Closed(&w.Articles[x.Article].Times[k])
		if n := max(t.Start-x.Q.End, x.Q.Start-t.End); t.From != "" && n >= 0 && n < least {
			found, least = t, n
		}
	}
	return found
}
