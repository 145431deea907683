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

var supportNames = [supports]string{"alone1", "third", "thirds", "rivals", "together", "beside", "besides"}

func logit(p float64) float64 {
	p = min(max(p, 1e-4), 1-1e-4)
	return math.Log(p / (1 - p))
}

// How many claims on either side count as beside a claim.
const besideClaims = 3

// The other articles of a story that the weights were fitted on.
const fittedThirds = 3.0

// support scores the pairs again in the light of each other's scores. They come
// in order of their first unit. keep, if it is as long as pairs, gets what was
// weighed.
func (c *corpus) support(pairs []pair, keep [][supports]float64) {
	near := near(c, pairs)
	type two struct{ sum, best float64 }
	local := map[uint64]two{}
	key := func(a, b int) uint64 { return uint64(min(a, b))<<32 | uint64(max(a, b)) }
	for i := range pairs {
		p := &pairs[i]
		k := key(c.units[p.a].sent, c.units[p.b].sent)
		local[k] = two{local[k].sum + p.p, max(local[k].best, p.p)}
	}
	// row[d] holds the scores of unit a+d-besideClaims with every other unit.
	var row [2*besideClaims + 1][]float64
	for d := range row {
		row[d] = make([]float64, len(c.units))
	}
	fill := func(d, u int, clear bool) {
		if u < 0 || u >= len(c.units) {
			return
		}
		for _, i := range near[u] {
			p := &pairs[i]
			row[d][p.a+p.b-u] = p.p
			if clear {
				row[d][p.a+p.b-u] = 0
			}
		}
	}
	own := row[besideClaims]
	last := -1
	second := make([]float64, len(pairs))
	// Among many articles more resemble both: they count as in a story of five.
	others := fittedThirds / max(fittedThirds, float64(len(c.articles)-2))
	for i := range pairs {
		p := &pairs[i]
		if p.a != last {
			for d := range row {
				if last >= 0 {
					fill(d, last+d-besideClaims, true)
				}
			}
			for d := range row {
				fill(d, p.a+d-besideClaims, false)
			}
			last = p.a
		}
		s := [supports]float64{alone1: logit(p.p)}
		x, y := &c.units[p.a], &c.units[p.b]
		best, count, rival := 0.0, 0.0, 0.0
		for _, j := range near[p.b] {
			q := &pairs[j]
			e := q.a + q.b - p.b
			switch art := c.units[e].article; {
			case e == p.a:
			case art == x.article:
				if c.units[e].sent != x.sent {
					rival = max(rival, q.p)
				}
			case art != y.article:
				v := min(q.p, own[e])
				best = max(best, v)
				count += v
			}
		}
		for _, j := range near[p.a] {
			q := &pairs[j]
			e := q.a + q.b - p.a
			if e != p.b && c.units[e].article == y.article && c.units[e].sent != y.sent {
				rival = max(rival, q.p)
			}
		}
		s[third], s[thirds] = best, math.Log1p(count*others)
		s[rivals] = max(0, rival-p.p)
		s[together] = math.Log1p(local[key(x.sent, y.sent)].sum - p.p)
		all := 0.0
		for d := range row {
			a := p.a + d - besideClaims
			if d == besideClaims || a < 0 || a >= len(c.units) || c.units[a].article != x.article {
				continue
			}
			for b := max(0, p.b-besideClaims); b <= min(len(c.units)-1, p.b+besideClaims); b++ {
				if b != p.b && c.units[b].article == y.article {
					v := row[d][b]
					s[beside] = max(s[beside], v)
					all += v
				}
			}
		}
		s[besides] = math.Log1p(all)
		second[i] = supportModel.p(s[:])
		if len(keep) > 0 {
			keep[i] = s
		}
	}
	for i := range pairs {
		pairs[i].p = second[i]
	}
}
