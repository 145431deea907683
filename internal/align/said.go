package align

import (
	"math"
	"slices"
	"strings"

	"recoupe/internal/claim"
)

// What only names somebody or a day says nothing of what happened: a row is asked what its articles say
// alike beside that.

// saidAlike returns how many words the articles of a row, whose units h knows, have in common that are
// neither of a name nor of a day, on all sides together. A figure counts for any number.
func (c *corpus) saidAlike(us []int, h *holders) int {
	n := 0
	for i, u := range us {
		x := &c.units[u]
		for _, v := range us[:i] {
			var f [features]float64
			if y := &c.units[v]; x.article != y.article {
				if c.anchors(&f, x, y); f[sameNumber]+f[countNear] > 0 {
					return math.MaxInt
				}
			}
		}
		for k := range x.terms[:x.own] {
			if h.others(&x.terms[k], x.article, maxHeld) > 0 && !c.anchored(x, &x.claim.Words[k]) {
				n++
			}
		}
	}
	return n
}

// saysEach reports whether each article of a row, whose units h knows, has so many words in common with
// the others that are of no name and no day, each once and not the one right before a name, which is an
// office; or a figure.
func (c *corpus) saysEach(us []int, h *holders, least int) bool {
	said, figure := map[int]map[int32]bool{}, map[int]bool{} // by article
	for _, u := range us {
		x := &c.units[u]
		if said[x.article] == nil {
			said[x.article] = map[int32]bool{}
		}
		for k := range x.terms[:x.own] {
			t := &x.terms[k]
			if w := &x.claim.Words[k]; h.others(t, x.article, maxHeld) > 0 && !c.anchored(x, w) && !c.office(x, w) {
				said[x.article][t.id] = true
				figure[x.article] = figure[x.article] || w.Number
			}
		}
	}
	for a, words := range said {
		if len(words) < least && !figure[a] {
			return false
		}
	}
	return true
}

// office reports whether a word stands right before a name.
func (c *corpus) office(x *unit, w *claim.Word) bool {
	a := &c.articles[x.article]
	return slices.ContainsFunc(x.claim.Mentions, func(m int) bool {
		s := a.Mentions[m].Start
		return s > w.End && strings.TrimSpace(a.Text[w.End:s]) == ""
	})
}

// anchored reports whether a word of x is of a name or of a day.
func (c *corpus) anchored(x *unit, w *claim.Word) bool {
	a := &c.articles[x.article]
	return slices.ContainsFunc(x.claim.Mentions, func(m int) bool { return a.Mentions[m].Overlap(w.Span) > 0 }) ||
		slices.ContainsFunc(x.claim.Times, func(m int) bool { return a.Times[m].Overlap(w.Span) > 0 })
}
