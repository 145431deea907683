package align

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

// families returns the family of each article, by a number: two are of one if
// they are akin, or others between them are.
func families(kin [][]float64) []int {
	out := make([]int, len(kin))
	for i := range out {
		out[i] = i
	}
	for a := range kin {
		for b := range a {
			if kin[a][b] == 0 || out[a] == out[b] {
				continue
			}
			from, to := out[a], out[b]
			for i := range out {
				if out[i] == from {
					out[i] = to
				}
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
