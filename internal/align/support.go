package align

import "math"

// What the other pairs say of a pair, once each has been scored by itself.
const (
	alone1   = iota // its own score, as log odds
	third           // a third article's claim resembles both
	thirds          // how many do, log
	rivals          // how much likelier the best other claim of the same article is
	together        // the other pairs of its two sentences are likely
	beside          // a pair of their neighbours is likely
	besides         // several are
	supports
)

var supportNames = [supports]string{"alone", "third", "thirds", "rivals", "together", "beside", "besides"}

func logit(p float64) float64 {
	p = min(max(p, 1e-4), 1-1e-4)
	return math.Log(p / (1 - p))
}

// support fills the pairs' second features from their first scores.
func (c *corpus) support(pairs []pair) {
	near := make([][]int32, len(c.units))
	score := make(map[uint64]float64, len(pairs))
	type two struct{ sum, best float64 }
	local := map[uint64]two{}
	key := func(a, b int) uint64 { return uint64(min(a, b))<<32 | uint64(max(a, b)) }
	for i := range pairs {
		p := &pairs[i]
		near[p.a] = append(near[p.a], int32(i))
		near[p.b] = append(near[p.b], int32(i))
		score[key(p.a, p.b)] = p.p
		k := key(c.units[p.a].sent, c.units[p.b].sent)
		local[k] = two{local[k].sum + p.p, max(local[k].best, p.p)}
	}
	for i := range pairs {
		p := &pairs[i]
		p.s = [supports]float64{alone1: logit(p.p)}
		x, y := &c.units[p.a], &c.units[p.b]
		best, count := 0.0, 0.0
		rival := 0.0
		for _, j := range near[p.a] {
			q := &pairs[j]
			e := q.a + q.b - p.a
			if e == p.b {
				continue
			}
			art := c.units[e].article
			if art == y.article {
				if c.units[e].sent != y.sent {
					rival = max(rival, q.p)
				}
				continue
			}
			if art == x.article {
				continue
			}
			v := min(q.p, score[key(e, p.b)])
			best = max(best, v)
			count += v
		}
		for _, j := range near[p.b] {
			q := &pairs[j]
			e := q.a + q.b - p.b
			if e != p.a && c.units[e].article == x.article && c.units[e].sent != x.sent {
				rival = max(rival, q.p)
			}
		}
		p.s[third], p.s[thirds] = best, math.Log1p(count)
		p.s[rivals] = max(0, rival-p.p)
		l := local[key(x.sent, y.sent)]
		p.s[together] = math.Log1p(l.sum - p.p)
		all := 0.0
		for da := -3; da <= 3; da++ {
			for db := -3; db <= 3; db++ {
				a, b := p.a+da, p.b+db
				if da == 0 || db == 0 || a < 0 || b < 0 || a >= len(c.units) || b >= len(c.units) || c.units[a].article != x.article || c.units[b].article != y.article {
					continue
				}
				v := score[key(a, b)]
				p.s[beside] = max(p.s[beside], v)
				all += v
			}
		}
		p.s[besides] = math.Log1p(all)
	}
}
