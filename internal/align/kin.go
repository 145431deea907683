package align

import "slices"

// Articles are on one event when they are this much alike, and on two when
// only that much: by how like each claim is to the likeliest of the other
// article, and by the names they share. Between the two it is not sure.
const (
	relatives = .9
	strangers = .4
)

// kinship returns, by both, how sure two articles are on one event, 0..1.
// bases is how alike the claims of each pair are.
func (c *corpus) kinship(pairs []pair, bases []float64) [][]float64 {
	n := len(c.articles)
	alike, claims := square(n), make([]float64, n)
	best := make([]float64, n)
	for u, by := range near(c, pairs) {
		a := c.units[u].article
		if c.units[u].claim.Thin {
			continue
		}
		claims[a]++
		clear(best)
		for _, i := range by {
			b := c.units[pairs[i].a+pairs[i].b-u].article
			best[b] = max(best[b], bases[i])
		}
		for b, v := range best {
			alike[a][b] += v
		}
	}
	named := c.sharedNames()
	out := square(n)
	for a := range out {
		for b := range out {
			mean := (ratioOf(alike[a][b], claims[a]) + ratioOf(alike[b][a], claims[b])) / 2
			out[a][b] = min(1, max(0, (mean+named[a][b]-strangers)/(relatives-strangers)))
		}
	}
	return out
}

// Two articles are on one event if others lead from one to the other by steps
// that are this sure. Of annotated stories all do, by .4 at least; between the
// articles of any two stories hardly a step is above .2, and one of those must
// not make a single event of both.
const related = .3

// ways returns, by both articles, how sure the least sure step is on the surest
// way from one to the other, over articles that are akin to each other.
func ways(kin [][]float64) [][]float64 {
	out := square(len(kin))
	if len(kin) == 0 {
		return out
	}
	// One article after the other is reached, by the surest step of all that
	// lead on from those reached before.
	done := make([]bool, len(kin))
	step, from := slices.Clone(kin[0]), make([]int, len(kin)) // to each, and from which
	for next := 0; next >= 0; {
		for a := range kin {
			if done[a] {
				way := step[next]
				if a != from[next] {
					way = min(way, out[from[next]][a])
				}
				out[next][a], out[a][next] = way, way
			}
		}
		done[next], out[next][next] = true, 1
		for a, v := range kin[next] {
			if v > step[a] {
				step[a], from[a] = v, next
			}
		}
		next = -1
		for a := range kin {
			if !done[a] && (next < 0 || step[a] > step[next]) {
				next = a
			}
		}
	}
	return out
}

// sharedNames returns, by both articles, which share of the places where
// either names somebody names one whom the other names too.
func (c *corpus) sharedNames() [][]float64 {
	n := len(c.articles)
	by := make([]map[int32]float64, n)
	total := make([]float64, n)
	for a := range by {
		by[a] = map[int32]float64{}
	}
	for i := range c.units {
		u := &c.units[i]
		for _, name := range u.names {
			by[u.article][name]++
			total[u.article]++
		}
	}
	out := square(n)
	for a := range out {
		for b := range out {
			for name, times := range by[a] { // whole numbers: their order does not matter
				if other := by[b][name]; other > 0 {
					out[a][b] += times + other
				}
			}
			out[a][b] = ratioOf(out[a][b], total[a]+total[b])
		}
	}
	return out
}

func square(n int) [][]float64 {
	out := make([][]float64, n)
	for i := range out {
		out[i] = make([]float64, n)
	}
	return out
}
