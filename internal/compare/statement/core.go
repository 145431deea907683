package statement

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/text"
)

// core is what a story is about, by the words that most articles tell it with first: each
// is known by its number among stems or by a concept that it stands for, and weighs the share of the
// articles that have it there.
type core struct {
	row     *align.Row
	weights map[sense]float64
	all     float64
}

// sense is a stem by its number, or a concept.
type sense struct {
	id      int32
	concept bool
}

// What an article tells first of a row is in so many claims.
const first = 2

// coreOf returns the core of a row that most articles tell where they begin.
func (w *Worder) coreOf(r *align.Row) *core {
	if w.core.row != r {
		w.core = core{row: r, weights: map[sense]float64{}}
		w.gather(0)
		w.gather(first)
	}
	return &w.core
}

// gather adds to the core what most articles have in their headlines and first sentences, and in so many
// of their claims of the row at least.
func (w *Worder) gather(claims int) {
	c, told := &w.core, w.core.row.ToldBy()
	by := map[sense]map[int]bool{}
	each := func(f func(a int, senses []sense)) {
		for _, a := range told {
			for n, k := range c.row.Cells[a].Claims {
				cl := &w.Claims[a][k]
				if n >= claims && !w.AtTheTop(a, cl) {
					break
				}
				ids := w.terms.of(a, k)
				for i := range cl.Words {
					f(a, sensesOf(&cl.Words[i], ids[i]))
				}
			}
		}
	}
	each(func(a int, senses []sense) {
		for _, s := range senses {
			if by[s] == nil {
				by[s] = map[int]bool{}
			}
			by[s][a] = true
		}
	})
	each(func(_ int, senses []sense) {
		best := slices.MaxFunc(senses, func(s, t sense) int { return len(by[s]) - len(by[t]) })
		if n := len(by[best]); c.weights[best] == 0 && 2*n > len(told) {
			c.weights[best] = float64(n) / float64(len(told))
			c.all += c.weights[best]
		}
	})
}

func sensesOf(x *claim.Word, id int32) []sense {
	out := []sense{{id, false}}
	for _, m := range x.Concepts {
		out = append(out, sense{int32(m.ID), true})
	}
	return out
}

// covers returns how much of the core of a row span s of article a has, 0..1.
func (w *Worder) covers(r *align.Row, a int, s text.Span) float64 {
	c := w.coreOf(r)
	if c.all == 0 {
		return 0
	}
	has, seen := 0.0, map[sense]bool{}
	from, to := w.ClaimsWithin(a, s)
	for k := from; k < to; k++ {
		ids := w.terms.of(a, k)
		for i := range w.Claims[a][k].Words {
			x := &w.Claims[a][k].Words[i]
			if !s.Contains(x.Span) {
				continue
			}
			for _, m := range sensesOf(x, ids[i]) {
				if !seen[m] {
					seen[m] = true
					has += c.weights[m]
				}
			}
		}
	}
	return has / c.all
}
