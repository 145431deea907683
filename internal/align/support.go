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

func logit(p float64) float64 {
	p = min(max(p, 1e-4), 1-1e-4)
	return math.Log(p / (1 - p))
}

// How many claims on either side count as beside a claim.
const besideClaims = 3

// The third articles that two of a story of five have: the most that the weights know of.
const fittedThirds = 3

// thirdArticles returns, by article, how many others may tell what it and one of
// them tell: those on its event but for the two.
func (c *corpus) thirdArticles() []int {
	out := c.familySizes()
	for a, n := range out {
		out[a] = max(0, n-2)
	}
	return out
}

// thirdsOf returns how many third articles two have, as thirdArticles counts them. Where it is not sure that
// the two are on one event, as many as the weights know of: they are to agree for more than a few
// words that any two reports of an earthquake share.
func (c *corpus) thirdsOf(a, b int, others []int) int {
	if c.family[a] != c.family[b] {
		return fittedThirds
	}
	return others[a]
}

// supporting returns the weights of what other pairs say of a pair, by how many
// third articles there are. With none, or with one that happens to be silent,
// two articles are no less likely to tell one thing, so that a pair must count
// for more by itself than where three others keep silent.
func supporting() (out [fittedThirds + 1]linear) {
	for n := range out {
		many := float64(n) / fittedThirds
		m := linear{many*supportModel.bias + (1-many)*supportOfTwo.bias, make([]float64, supports)}
		for i := range m.w {
			m.w[i] = many*supportModel.w[i] + (1-many)*supportOfTwo.w[i]
		}
		out[n] = m
	}
	return out
}

// support scores the pairs again in the light of each other's scores. They come
// in order of their first unit. keep, if it is as long as pairs, gets what was
// weighed.
func (c *corpus) support(pairs []pair, keep [][supports]float64) {
	near := near(c, pairs)
	links := linked(pairs, near)
	local := make([]float64, len(c.sents)) // by second sentence: the scores of all its pairs with the first at hand
	done := 0                              // pairs whose first sentence has been at hand
	around := newAround(c, pairs, near)
	second := make([]float64, len(pairs))
	others, weights := c.thirdArticles(), supporting()
	for i := range pairs {
		p := &pairs[i]
		if i == done {
			for ; done < len(pairs) && c.stands[pairs[done].a].sent == c.stands[p.a].sent; done++ {
				local[c.stands[pairs[done].b].sent] = 0
			}
			for k := i; k < done; k++ {
				local[c.stands[pairs[k].b].sent] += pairs[k].p
			}
		}
		around.move(p.a)
		s := [supports]float64{alone1: logit(p.p)}
		best, sum, rival := c.thirds(p, links, around.row[besideClaims])
		n := c.thirdsOf(int(c.stands[p.a].article), int(c.stands[p.b].article), others)
		// Among many articles more resemble both: they count as in a story of five.
		s[third], s[thirds] = best, math.Log1p(sum*fittedThirds/float64(max(fittedThirds, n)))
		s[rivals] = max(0, rival-p.p)
		s[together] = math.Log1p(local[c.stands[p.b].sent] - p.p)
		best, sum = around.beside(p)
		s[beside], s[besides] = best, math.Log1p(sum)
		second[i] = weights[min(n, fittedThirds)].p(s[:])
		if len(keep) > 0 {
			keep[i] = s
		}
	}
	for i := range pairs {
		pairs[i].p = second[i]
	}
}

// bond is what binds a unit to another: their score.
type bond struct {
	unit int32
	p    float64
}

// linked returns the bonds of each unit, as near gives their pairs: for every pair those of both its
// units are gone through, so that they lie side by side.
func linked(pairs []pair, near [][]int32) [][]bond {
	all := make([]bond, 0, 2*len(pairs))
	out := make([][]bond, len(near))
	for u, by := range near {
		from := len(all)
		for _, i := range by {
			p := &pairs[i]
			all = append(all, bond{int32(p.a + p.b - u), p.p})
		}
		out[u] = all[from:]
	}
	return out
}

// thirds returns how surely a claim of a third article resembles both of p, the
// best and all of them, and the score of the best other claim of the same two
// articles. own holds the scores of p.a with every other unit.
func (c *corpus) thirds(p *pair, links [][]bond, own []float64) (best, sum, rival float64) {
	x, y := c.stands[p.a], c.stands[p.b]
	for _, q := range links[p.b] {
		switch z := &c.stands[q.unit]; {
		case int(q.unit) == p.a:
		case z.article == x.article:
			if z.sent != x.sent && q.p > rival {
				rival = q.p
			}
		case z.article != y.article:
			v := q.p
			if own[q.unit] < v {
				v = own[q.unit]
			}
			if v > best {
				best = v
			}
			sum += v
		}
	}
	for _, q := range links[p.a] {
		if q.p <= rival {
			continue
		}
		if z := &c.stands[q.unit]; int(q.unit) != p.b && z.article == y.article && z.sent != y.sent {
			rival = q.p
		}
	}
	return best, sum, rival
}

// around holds the scores of a claim and of those beside it.
type around struct {
	c     *corpus
	pairs []pair
	near  [][]int32
	at    int                           // the claim, -1 before the first
	row   [2*besideClaims + 1][]float64 // row[d]: of unit at+d-besideClaims with every other unit
}

func newAround(c *corpus, pairs []pair, near [][]int32) *around {
	r := &around{c: c, pairs: pairs, near: near, at: -1}
	for d := range r.row {
		r.row[d] = make([]float64, len(c.units))
	}
	return r
}

// move goes on to unit u.
func (r *around) move(u int) {
	if u == r.at {
		return
	}
	if r.at >= 0 {
		r.fill(0)
	}
	r.at = u
	r.fill(1)
}

// fill sets what is known of each pair of the claims at hand, so many times.
func (r *around) fill(times float64) {
	for d := range r.row {
		u := r.at + d - besideClaims
		if u < 0 || u >= len(r.c.units) {
			continue
		}
		for _, i := range r.near[u] {
			p := &r.pairs[i]
			r.row[d][p.a+p.b-u] = times * p.p
		}
	}
}

// beside returns the scores of the pairs of p's neighbours in its two
// articles: the best and the sum of all.
func (r *around) beside(p *pair) (best, sum float64) {
	units := r.c.stands
	x, y := units[p.a].article, units[p.b].article
	for d := range r.row {
		a := p.a + d - besideClaims
		if d == besideClaims || a < 0 || a >= len(units) || units[a].article != x {
			continue
		}
		for b := max(0, p.b-besideClaims); b <= min(len(units)-1, p.b+besideClaims); b++ {
			if b != p.b && units[b].article == y {
				v := r.row[d][b]
				if v > best {
					best = v
				}
				sum += v
			}
		}
	}
	return best, sum
}
