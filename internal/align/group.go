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
	near   [][]int32 // pairs of each unit
	of     []int     // unit → its first group
	groups [][]int   // units, in order
	row    []float64 // by unit: its score with the one loaded, unlikely if they are no pair
	loaded int       // -1 before the first
	count  []int     // by article, zeros between uses
	*holders
}

func newGroups(c *corpus, pairs []pair) *groups {
	g := &groups{c: c, pairs: pairs, near: near(c, pairs), of: make([]int, len(c.units)), row: make([]float64, len(c.units)), loaded: -1, count: make([]int, len(c.articles)), holders: newHolders(c)}
	for u := range c.units {
		g.of[u] = u
		g.groups = append(g.groups, []int{u})
		g.row[u] = unlikely
	}
	return g
}

// near returns the pairs of each unit.
func near(c *corpus, pairs []pair) [][]int32 {
	count := make([]int32, len(c.units))
	for i := range pairs {
		count[pairs[i].a]++
		count[pairs[i].b]++
	}
	all := make([]int32, 2*len(pairs))
	out := make([][]int32, len(c.units))
	for u, n := range count {
		out[u], all = all[:0:n], all[n:]
	}
	for i := range pairs {
		out[pairs[i].a] = append(out[pairs[i].a], int32(i))
		out[pairs[i].b] = append(out[pairs[i].b], int32(i))
	}
	return out
}

// between returns the score of two units.
func (g *groups) between(a, b int) float64 {
	if g.loaded == b {
		return g.row[a]
	}
	g.load(a)
	return g.row[b]
}

// load makes the scores of u with the others ready.
func (g *groups) load(u int) {
	if g.loaded == u {
		return
	}
	if g.loaded >= 0 {
		for _, i := range g.near[g.loaded] {
			g.row[g.pairs[i].a+g.pairs[i].b-g.loaded] = unlikely
		}
	}
	g.loaded = u
	for _, i := range g.near[u] {
		g.row[g.pairs[i].a+g.pairs[i].b-u] = g.pairs[i].p
	}
}

// link returns the average score between two groups, over members of
// different articles. Two claims of one article neither bind nor part,
// unless nothing else is there.
func (g *groups) link(a, b []int) float64 {
	if len(b) < len(a) {
		a, b = b, a // the fewer, the fewer to load
	}
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

// grow merges groups, the surest pairs first. Pairs that are not sure join a
// row only to what its articles do not tell besides.
func (g *groups) grow() {
	order := make([]int, 0, len(g.pairs))
	for i := range g.pairs {
		if g.pairs[i].p >= join && g.c.units[g.pairs[i].a].article != g.c.units[g.pairs[i].b].article {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(cmp.Compare(g.pairs[j].p, g.pairs[i].p), i-j) })
	type sizes struct{ a, b int }
	refused := map[uint64]sizes{} // groups that did not go together, at the sizes they had
	for _, i := range order {
		a, b := g.of[g.pairs[i].a], g.of[g.pairs[i].b]
		if a == b {
			continue
		}
		alike := g.c.kin[g.c.units[g.pairs[i].a].article][g.c.units[g.pairs[i].b].article]
		if g.pairs[i].p < same && (alike < kin || !g.apart(g.groups[a], g.groups[b])) {
			continue
		}
		key, now := uint64(min(a, b))<<32|uint64(max(a, b)), sizes{len(g.groups[min(a, b)]), len(g.groups[max(a, b)])}
		if was, ok := refused[key]; ok && was == now {
			continue
		}
		if n := g.crowd(g.groups[a], g.groups[b]); n > places || g.link(g.groups[a], g.groups[b]) < max(joining[n], joinStrangers-alike*(joinStrangers-join)) {
			refused[key] = now
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

// apart reports whether hardly an article tells both of two groups, one of
// which is a row: they may be halves of one.
func (g *groups) apart(a, b []int) bool {
	if len(a)+len(b) < 3 {
		return false
	}
	for _, u := range a {
		g.count[g.c.units[u].article] = 1
	}
	n := 0
	for _, u := range b {
		at := &g.count[g.c.units[u].article]
		n += *at
		*at = 0
	}
	for _, u := range a {
		g.count[g.c.units[u].article] = 0
	}
	return n < 2
}

// A row grows while its members resemble each other this much on average.
const join = story.SameFrom

// Articles that are hardly on one event (kinship) go together where they
// resemble each other this much, and only by pairs that are sure.
const (
	joinStrangers = .15
	kin           = .5
)

// An article tells one thing in this many places at most.
const places = 4

// joining is how much a and b must resemble each other on average to go
// together, by the places that an article would then have.
var joining = [places + 1]float64{join, join, join, .25, .4}

// crowd returns the most places that an article would have in a and b together.
func (g *groups) crowd(a, b []int) int {
	for _, u := range a {
		g.count[g.c.units[u].article]++
	}
	most := 0
	for _, u := range b {
		at := &g.count[g.c.units[u].article]
		*at++
		most = max(most, *at)
	}
	for _, us := range [...][]int{a, b} {
		for _, u := range us {
			g.count[g.c.units[u].article] = 0
		}
	}
	return most
}

// spread gives sure pairs that ended in two rows a row in common: the claim
// that fits the other's row better joins it too, and where neither fits they
// make a row of their own.
func (g *groups) spread() {
	pairs := maxCellsOfTwo / max(1, len(g.c.articles)) // rows of two, the surest first
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
		pa, pb := len(g.c.units[p.a].claim.Parts), len(g.c.units[p.b].claim.Parts)
		switch {
		case pa > pb && la >= join:
			g.groups[b] = append(g.groups[b], p.a)
		case pb > pa && lb >= join:
			g.groups[a] = append(g.groups[a], p.b)
		case max(la, lb) < join:
			if p.p >= alone && pairs > 0 {
				pairs--
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
	top := func(u int) bool { return g.c.units[u].top() }
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
				if p := g.link([]int{v}, us) + g.between(u, v); p >= best {
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

// Rows have a cell for each article, so that their cells would grow with the
// square of the articles; among a hundred, nobody reads all that each tells
// alone. There are so many cells for what one article alone tells, and for
// what two tell besides other rows. An article has room for a few rows at
// least.
const (
	maxCells      = 100_000
	maxCellsOfTwo = 50_000
	fewRows       = 8
)

// room is how many more rows that it alone tells each article may have: the
// first it tells.
type room []int

func newRoom(articles int) room {
	out := make(room, articles)
	for a := range out {
		out[a] = max(fewRows, maxCells/(articles*articles))
	}
	return out
}

func (r room) take(a int) bool {
	r[a]--
	return r[a] >= 0
}

// rows turns groups into rows, by first place.
func (g *groups) rows(p *parts) []Row {
	var out []Row
	var keys []int
	e := newEcho(g.c)
	room := newRoom(len(g.c.articles))
	for _, us := range g.groups {
		if len(us) == 0 {
			continue
		}
		slices.Sort(us)
		us = slices.Compact(us)
		if len(us) == 1 && !room.take(g.c.units[us[0]].article) {
			continue
		}
		r := Row{Cells: make([]Cell, len(g.c.articles))}
		for _, u := range us {
			x := &g.c.units[u]
			cell := &r.Cells[x.article]
			cell.Told = true
			cell.Claims = append(cell.Claims, x.index)
			likest, tie := g.likest(u, us)
			cell.Score = max(cell.Score, likest)
			cell.Ties = append(cell.Ties, tie)
		}
		g.holders.load(us)
		echo := e.of(us, g.c, g.holders)
		best, score := g.nearest(us)
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
			if v := best[a]; v >= 0 {
				cell.Score = score[a]
				cell.Claims = []int{g.c.units[v].index}
				cell.Spans = []text.Span{g.c.units[v].claim.Span}
				_, tie := g.likest(v, us)
				cell.Ties = []float64{tie}
			}
		}
		out = append(out, r)
		keys = append(keys, us[0])
		if len(us) > 1 {
			for _, x := range g.split(p, e, us, &r) {
				if told := x.ToldBy(); len(told) == 1 && !room.take(told[0]) {
					continue
				}
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

// likest returns the score of u with the unit of another article that it is most
// like of us, and the mean over these articles of its best score with each.
func (g *groups) likest(u int, us []int) (most, mean float64) {
	sum, n, best, at := 0.0, 0, 0.0, -1
	for _, v := range us {
		article := g.c.units[v].article
		if article == g.c.units[u].article {
			continue
		}
		if article != at {
			sum, best, at = sum+best, 0, article
			n++
		}
		best = max(best, g.between(u, v))
		most = max(most, best)
	}
	return most, (sum + best) / float64(max(1, n))
}

// nearest returns, for each article, the unit that comes closest to those of
// a row, -1 where none does, and its score.
func (g *groups) nearest(us []int) ([]int, []float64) {
	best, score := make([]int, len(g.c.articles)), make([]float64, len(g.c.articles))
	for a := range best {
		best[a] = -1
	}
	for _, u := range us {
		for _, i := range g.near[u] {
			p := &g.pairs[i]
			v := p.a + p.b - u
			if a := g.c.units[v].article; best[a] < 0 || p.p > score[a] {
				best[a], score[a] = v, p.p
			}
		}
	}
	return best, score
}
