package align

import (
	"cmp"
	"recoupe/internal/sorting"
	"slices"
)

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

// Articles are of one family if others lead from one to the other by steps that are this
// sure. Of annotated stories all do, by .45 at least. Between the articles of any two stories
// hardly a step is above .2, and one of those must not make a single family of both: two groups of
// several articles join if they are half as akin on average (.25 at least where they are on
// one affair, .07 at most where they are not).
const related = .3

// families returns the family of each article, the number of its first member; and by two
// families, how sure the surest step between them is.
func families(kin [][]float64) (of []int, step [][]float64) {
	n := len(kin)
	of, step = make([]int, n), square(n)
	size, all := make([]int, n), square(n) // by family: its articles, how akin they are to another's in all
	type link struct{ a, b int }
	var links []link
	for a := range kin {
		of[a], size[a] = a, 1
		copy(step[a], kin[a])
		copy(all[a], kin[a])
		for b := range a {
			if kin[a][b] >= related {
				links = append(links, link{b, a})
			}
		}
	}
	sorting.StableFunc(links, func(x, y link) int { return cmp.Compare(kin[y.a][y.b], kin[x.a][x.b]) })
	for _, l := range links {
		a, b := min(of[l.a], of[l.b]), max(of[l.a], of[l.b])
		if a == b || size[a] > 1 && size[b] > 1 && all[a][b] < related/2*float64(size[a]*size[b]) {
			continue
		}
		size[a] += size[b]
		for x := range of {
			if of[x] == b {
				of[x] = a
			}
			all[a][x] += all[b][x]
			step[a][x] = max(step[a][x], step[b][x])
			all[x][a], step[x][a] = all[a][x], step[a][x]
		}
	}
	return of, step
}

// withoutStrangers leaves out pairs of two families: what happened shares years, offices and
// counts of days with whatever else happened. Of two families of several articles only the same
// words stay; an article by itself may tell of the event in its own way, and keeps what is sure.
func (c *corpus) withoutStrangers(pairs []pair) []pair {
	size := c.familySizes()
	return slices.DeleteFunc(pairs, func(p pair) bool {
		a, b := &c.units[p.a], &c.units[p.b]
		return c.family[a.article] != c.family[b.article] &&
			(p.p < same || size[a.article] > 1 && size[b.article] > 1) && !sameWords(a, b)
	})
}

// familySizes returns, by article, how many are of its family.
func (c *corpus) familySizes() []int {
	count, out := make([]int, len(c.family)), make([]int, len(c.family))
	for _, f := range c.family {
		count[f]++
	}
	for a, f := range c.family {
		out[a] = count[f]
	}
	return out
}

// sameWords reports whether two claims are of the same words, and of several.
func sameWords(a, b *unit) bool {
	return a.own >= someVerbatim && slices.EqualFunc(a.terms[:a.own], b.terms[:b.own], func(x, y term) bool { return x.id == y.id })
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
