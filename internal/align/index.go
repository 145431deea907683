package align

import (
	"cmp"
	"math"
	"slices"
)

// How many candidates a claim keeps in one other article, and in all of them.
const (
	perArticle = 8
	inAll      = 32
)

// A word that stands in more claims than a sixth of them, and than this, brings
// no two together.
const (
	rareLeast = 64
	rareMost  = 256
)

// posting is one place where a word stands.
type posting struct {
	unit   int32
	weight float32
}

// pair is two claims of different articles that may tell the same thing.
type pair struct {
	a, b int // units, a < b
	f    [features]float64
	p    float64 // how sure that they do
	s    [supports]float64
}

// Figures are indexed by steps of a fifth, each in two steps, so that nearly
// equal ones meet.
const (
	figureSteps  = 256
	figureWeight = .5
)

func figureStep(v float64) int32 {
	return int32(min(figureSteps-2, math.Log(v)/math.Log(1.2)))
}

// likeliest is the best units of one article, the best first.
type likeliest struct {
	units [perArticle]int32
	n     int
}

// add puts unit u among them, if its score lets it.
func (l *likeliest) add(u int32, score []float32) {
	at := l.n
	for at > 0 && (score[l.units[at-1]] < score[u] || score[l.units[at-1]] == score[u] && l.units[at-1] > u) {
		at--
	}
	if at == perArticle {
		return
	}
	l.n = min(l.n+1, perArticle)
	copy(l.units[at+1:l.n], l.units[at:])
	l.units[at] = u
}

// candidates returns the pairs worth looking at: those that share words, the
// rarer the better, found through an index of words and not by trying all.
func (c *corpus) candidates() []pair {
	const lean = .4 // what a context word counts
	words, concepts := make([][]posting, len(c.words.in)), make([][]posting, len(c.concepts.in))
	figures := make([][]posting, figureSteps)
	each := func(u *unit, do func(index [][]posting, id int32, weight float32)) {
		for k := range u.terms {
			t := &u.terms[k]
			w := float32(1)
			if k >= u.own {
				w = lean
			}
			if t.id >= 0 {
				do(words, t.id, w*t.weight)
			}
			for _, m := range t.means {
				do(concepts, m.id, w*.75*m.weight)
			}
		}
		for k := range u.numbers {
			if x := &u.numbers[k]; x.low > 3 {
				at := figureStep(x.low)
				do(figures, at, figureWeight)
				do(figures, at+1, figureWeight)
			}
		}
	}
	for i := range c.units {
		if c.units[i].claim.Thin {
			continue
		}
		each(&c.units[i], func(index [][]posting, id int32, weight float32) {
			index[id] = append(index[id], posting{int32(i), weight})
		})
	}
	common := min(max(rareLeast, len(c.units)/6), rareMost)
	score := make([]float32, len(c.units))
	var touched []int32
	top := make([]likeliest, len(c.articles))
	var ranked []int32
	var keys []uint64 // of both units, the first in the upper half
	for i := range c.units {
		u := &c.units[i]
		if u.claim.Thin {
			continue
		}
		touched = touched[:0]
		each(u, func(index [][]posting, id int32, weight float32) {
			if len(index[id]) > common {
				return
			}
			for _, p := range index[id] {
				if v := &c.units[p.unit]; v.article == u.article && (v.sent == u.sent || !v.top() && !u.top()) {
					continue // an article says only its title again
				}
				if score[p.unit] == 0 {
					touched = append(touched, p.unit)
				}
				score[p.unit] += weight * p.weight
			}
		})
		for _, t := range touched {
			best := &top[c.units[t].article]
			best.add(t, score)
		}
		ranked = ranked[:0]
		for a := range top {
			ranked = append(ranked, top[a].units[:top[a].n]...)
			top[a].n = 0
		}
		slices.SortFunc(ranked, func(a, b int32) int { return cmp.Or(cmp.Compare(score[b], score[a]), cmp.Compare(a, b)) })
		for _, t := range ranked[:min(len(ranked), inAll)] {
			a, b := min(i, int(t)), max(i, int(t))
			keys = append(keys, uint64(a)<<32|uint64(b))
		}
		for _, t := range touched {
			score[t] = 0
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	out := make([]pair, len(keys))
	for i, k := range keys {
		out[i].a, out[i].b = int(k>>32), int(k&(1<<32-1))
	}
	return out
}
