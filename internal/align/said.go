package align

import (
	"math"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/timex"
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
// the others there that are of no name and no day, see saidBy, or a figure.
func (c *corpus) saysEach(us []int, h *holders, least int) bool {
	words, figure := c.saidBy(us, h, c.anchored)
	for a, n := range words {
		if n < least && !figure[a] {
			return false
		}
	}
	return true
}

// silent returns the articles of a row, whose units h knows, that have nothing in common with the others there
// but places and days of the news, "in Ostrey on Tuesday". All must be in one language: of two, few words are
// known in both. They come in no order.
func (c *corpus) silent(us []int, h *holders) (out []int) {
	words, figure := c.saidBy(us, h, c.placeOrDay)
	for a, n := range words {
		if n == 0 && !figure[a] && !slices.ContainsFunc(us, func(u int) bool {
			return c.articles[c.units[u].article].Language != c.articles[a].Language || c.units[u].article == a && c.counted(u, us)
		}) {
			out = append(out, a)
		}
	}
	return out
}

// counted reports whether a member of a row gives a figure that another article does there.
func (c *corpus) counted(u int, us []int) bool {
	x := &c.units[u]
	return slices.ContainsFunc(us, func(v int) bool {
		var f [features]float64
		y := &c.units[v]
		if x.article == y.article {
			return false
		}
		c.anchors(&f, x, y)
		return f[sameNumber]+f[countNear] > 0
	})
}

// saidBy counts, by article, the words that it has in common with the others of a row, whose units h knows,
// and that are not anchored: each once, and not the one right before a name, which is an office. It tells too
// which articles have a figure among them.
func (c *corpus) saidBy(us []int, h *holders, anchored func(*unit, *claim.Word) bool) (words map[int]int, figure map[int]bool) {
	said := map[int]map[int32]bool{}
	words, figure = map[int]int{}, map[int]bool{}
	for _, u := range us {
		x := &c.units[u]
		if said[x.article] == nil {
			said[x.article], words[x.article] = map[int32]bool{}, 0
		}
		for k := range x.terms[:x.own] {
			t := &x.terms[k]
			if w := &x.claim.Words[k]; h.others(t, x.article, maxHeld) > 0 && !anchored(x, w) && !c.office(x, w) {
				said[x.article][t.id] = true
				words[x.article] = len(said[x.article])
				figure[x.article] = figure[x.article] || w.Number
			}
		}
	}
	return words, figure
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

// A day of this many around that of publication is when most of a story happened.
const week = 7

// placeOrDay reports whether a word of x is of a place or of a day of the news: somebody's name, a day long ago,
// a year, or how long something took, tells more.
func (c *corpus) placeOrDay(x *unit, w *claim.Word) bool {
	a := &c.articles[x.article]
	return slices.ContainsFunc(x.claim.Mentions, func(m int) bool {
		n, ok := c.whose[x.article][a.Mentions[m].Start]
		return ok && c.all[n].Kind == story.Place && a.Mentions[m].Overlap(w.Span) > 0
	}) || slices.ContainsFunc(x.claim.Times, func(m int) bool {
		t := &a.Times[m]
		day, ok := timex.OneDay(t)
		return ok && t.Overlap(w.Span) > 0 && timex.DaysApart(day, a.Published.Value) <= week
	})
}
