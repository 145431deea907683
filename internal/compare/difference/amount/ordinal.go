package amount

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
)

// An ordinal tells which of a row something is: the third floor, the 86th minute. Rows go on, and an
// article that gives two of one tells of two things; so it is compared only where each article gives one.

// compareOrdinals finds two ordinals of fact i that differ, of one thing by its name and two words more, or by
// its name and the time.
func (w *Finder) compareOrdinals(i int, told []int) {
	told = w.Surely(i, told, coreference.Sure)
	by := make([][]figure.Figure, len(told))
	for k, a := range told {
		by[k] = figure.Ordinals(&w.Articles[a], a, w.Facts[i].Cells[a].Spans)
	}
	for k, n := range contrast.Pairs(len(told)) {
		for p := range by[k] {
			for r := range by[n] {
				if x, y := &by[k][p], &by[n][r]; w.ordinalsDiffer(i, x, y) {
					w.valuesDiffer(i, x, w.twoValues(x, y))
					return
				}
			}
		}
	}
}

// ordinalsDiffer reports whether two ordinals of fact i are not the same and surely of one thing.
func (w *Finder) ordinalsDiffer(i int, x, y *figure.Figure) bool {
	if x.Q.Value == y.Q.Value || figure.FarOff(x.Q, y.Q) || !figure.CountsAlike(x, y) || w.ofTwoPeople(i, x, y) || w.ofTwoYears(i, x, y) || w.ofTwoPlaces(x, y) {
		return false
	}
	if !w.oneOfRow(x, y.Q.Value) || !w.oneOfRow(y, x.Q.Value) {
		return false
	}
	p, q := w.ClaimOf(i, x.Article, x.Q.Span), w.ClaimOf(i, y.Article, y.Q.Span)
	if p == nil || q == nil || w.ofSomebody(x, p) || w.ofSomebody(y, q) || !coreference.SameWay(p, q) || w.timesApart(x.Article, p, y.Article, q) {
		return false
	}
	n := w.AboutOne(i, x.Article, x.Q.Span, y.Article, y.Q.Span) // its name is one
	return n >= coreference.SeveralCommon || n >= coreference.OneSum && w.TimeInBoth(x.Article, p, y.Article, q)
}

// ofSomebody reports whether somebody is named in the claim of an ordinal: goals, titles and terms are each
// somebody's own second or third.
func (w *Finder) ofSomebody(x *figure.Figure, c *claim.Claim) bool {
	return slices.ContainsFunc(c.Mentions, func(m int) bool { return w.Articles[x.Article].Mentions[m].Kind == story.Person })
}

// oneOfRow reports whether the article of an ordinal gives no other of what it is one of, and the
// number of none of that value.
func (w *Finder) oneOfRow(x *figure.Figure, other float64) bool {
	art := &w.Articles[x.Article]
	return !slices.ContainsFunc(art.Quantities, func(q story.Quantity) bool { return q.Kind == story.Ordinal && q.Value == other }) &&
		!slices.ContainsFunc(figure.Ordinals(art, x.Article, nil), func(z figure.Figure) bool {
			return z.Q.Value != x.Q.Value && figure.CountsAlike(x, &z)
		})
}
