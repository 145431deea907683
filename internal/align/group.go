package align

import (
	"cmp"
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// unlikely is the score of a pair that was not worth looking at.
const unlikely = .02

// groups grows rows out of pairs.
type groups struct {
	c      *corpus
	pairs  []pair
	score  map[uint64]float64
	near   [][]int32 // pairs of each unit
	of     []int     // unit → its first group
	groups [][]int   // units, in order
}

func newGroups(c *corpus, pairs []pair) *groups {
	g := &groups{c: c, pairs: pairs, score: make(map[uint64]float64, len(pairs)), near: make([][]int32, len(c.units)), of: make([]int, len(c.units))}
	for i := range pairs {
		p := &pairs[i]
		g.score[uint64(p.a)<<32|uint64(p.b)] = p.p
		g.near[p.a] = append(g.near[p.a], int32(i))
		g.near[p.b] = append(g.near[p.b], int32(i))
	}
	for u := range c.units {
		g.of[u] = u
		g.groups = append(g.groups, []int{u})
	}
	return g
}

func (g *groups) between(a, b int) float64 {
	if p, ok := g.score[uint64(min(a, b))<<32|uint64(max(a, b))]; ok {
		return p
	}
	return unlikely
}

// link returns the average score between two groups, over members of
// different articles. Two claims of one article neither bind nor part,
// unless nothing else is there.
func (g *groups) link(a, b []int) float64 {
	sum, n := 0.0, 0.0
	for _, x := range a {
		for _, y := range b {
			if g.c.units[x].article == g.c.units[y].article {
				continue
			}
			sum += g.between(x, y)
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / n
}

// grow merges groups, the surest pairs first.
func (g *groups) grow() {
	order := make([]int, 0, len(g.pairs))
	for i := range g.pairs {
		if g.pairs[i].p >= same && g.c.units[g.pairs[i].a].article != g.c.units[g.pairs[i].b].article {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(g.pairs[j].p, g.pairs[i].p), i-j) })
	for _, i := range order {
		a, b := g.of[g.pairs[i].a], g.of[g.pairs[i].b]
		if a == b || g.crowded(g.groups[a], g.groups[b]) || g.link(g.groups[a], g.groups[b]) < join {
			continue
		}
		if len(g.groups[a]) < len(g.groups[b]) {
			a, b = b, a
		}
		for _, u := range g.groups[b] {
			g.of[u] = a
		}
		g.groups[a] = append(g.groups[a], g.groups[b]...)
		g.groups[b] = nil
	}
}

// A row grows while its members resemble each other this much on average.
const join = .15

// An article tells one thing in this many places at most.
const places = 4

// crowded reports whether a and b together would give an article too many places.
func (g *groups) crowded(a, b []int) bool {
	count := map[int]int{}
	for _, u := range a {
		count[g.c.units[u].article]++
	}
	for _, u := range b {
		if count[g.c.units[u].article]++; count[g.c.units[u].article] > places {
			return true
		}
	}
	return false
}

// spread gives sure pairs that ended in two rows a row in common: the claim
// that fits the other's row better joins it too, and where neither fits they
// make a row of their own.
func (g *groups) spread() {
	member := func(u, in int) bool { return slices.Contains(g.groups[in], u) }
	order := make([]int, 0, len(g.pairs))
	for i := range g.pairs {
		p := &g.pairs[i]
		if p.p >= same && g.c.units[p.a].article != g.c.units[p.b].article && g.of[p.a] != g.of[p.b] {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(g.pairs[j].p, g.pairs[i].p), i-j) })
	for _, i := range order {
		p := &g.pairs[i]
		a, b := g.of[p.a], g.of[p.b]
		if member(p.a, b) || member(p.b, a) {
			continue
		}
		la, lb := g.link([]int{p.a}, g.groups[b]), g.link([]int{p.b}, g.groups[a])
		switch {
		case max(la, lb) < join:
			if p.p >= alone {
				g.groups = append(g.groups, []int{p.a, p.b})
			}
		case la >= lb:
			g.groups[b] = append(g.groups[b], p.a)
		default:
			g.groups[a] = append(g.groups[a], p.b)
		}
	}
}

// unfold adds, where only an article's title or standfirst tells a row, the
// claim of its body that says it again.
func (g *groups) unfold() {
	top := func(u int) bool { k := g.c.units[u].claim.Kind; return k == story.Title || k == story.Dek }
	for i, us := range g.groups {
		if len(us) < 2 {
			continue
		}
		var more []int
		for _, u := range us {
			article := g.c.units[u].article
			if !top(u) || slices.ContainsFunc(us, func(v int) bool { return g.c.units[v].article == article && !top(v) }) {
				continue
			}
			best, at := again, -1
			for v := g.c.first[article]; v < g.c.first[article+1]; v++ {
				if top(v) || g.c.units[v].claim.Thin {
					continue
				}
				// its likeness to the title, and to what the others say
				if p := g.between(u, v) + g.link([]int{v}, us); p >= best {
					best, at = p, v
				}
			}
			if at >= 0 && !slices.Contains(more, at) {
				more = append(more, at)
			}
		}
		g.groups[i] = append(us, more...)
	}
}

// A body says its title again from this score on.
const again = .2

// A pair that fits in neither row makes one of its own from this score on.
const alone = .5

// rows turns groups into rows, by first place.
func (g *groups) rows(p *parts) []Row {
	var out []Row
	var keys []int
	e := newEcho(g.c)
	for _, us := range g.groups {
		if len(us) == 0 {
			continue
		}
		slices.Sort(us)
		us = slices.Compact(us)
		r := Row{Cells: make([]Cell, len(g.c.articles))}
		for _, u := range us {
			x := &g.c.units[u]
			cell := &r.Cells[x.article]
			cell.Told = true
			cell.Claims = append(cell.Claims, x.index)
			for _, v := range us {
				if g.c.units[v].article != x.article {
					cell.Score = max(cell.Score, g.between(u, v))
				}
			}
		}
		echo := e.of(us)
		for a := range r.Cells {
			cell := &r.Cells[a]
			cell.Echo = echo[a]
			if cell.Told {
				cell.Spans = g.spans(a, cell.Claims, us)
				if len(us) > 1 {
					cell.Reasons = g.reasons(cell.Claims, a, us)
				}
				continue
			}
			g.nearest(us, a, cell)
		}
		out = append(out, r)
		keys = append(keys, us[0])
		if len(us) > 1 {
			for _, x := range g.split(p, us, &r) {
				out = append(out, x)
				keys = append(keys, us[0])
			}
		}
	}
	order := make([]int, len(out))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return keys[i] - keys[j] })
	sorted := make([]Row, len(out))
	for k, i := range order {
		sorted[k] = out[i]
	}
	return sorted
}

// nearest fills a cell with the claim of article a that comes closest to the row.
func (g *groups) nearest(us []int, a int, cell *Cell) {
	best := -1
	for _, u := range us {
		for _, i := range g.near[u] {
			p := &g.pairs[i]
			v := p.a + p.b - u
			if g.c.units[v].article == a && (best < 0 || p.p > cell.Score) {
				best, cell.Score = v, p.p
			}
		}
	}
	if best >= 0 {
		cell.Claims = []int{g.c.units[best].index}
		cell.Spans = []text.Span{g.c.units[best].claim.Span}
	}
}
