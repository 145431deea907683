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
	c         *corpus
	pairs     []pair
	near      [][]int32 // pairs of each unit
	of        []int     // unit → its first group
	groups    [][]int   // units, in order
	in        [][]int   // unit → the groups of several that it is in, once rows are made of them
	row       []float64 // by unit: its score with the one loaded, unlikely if they are no pair
	loaded    int       // -1 before the first
	count     []int     // by article, zeros between uses
	passages  []passage // by unit
	best      []int     // by article, and below: room for what comes nearest to a row
	bestScore []float64
	*holders
}

func newGroups(c *corpus, pairs []pair) *groups {
	g := &groups{
		c: c, pairs: pairs, near: near(c, pairs), of: make([]int, len(c.units)), row: make([]float64, len(c.units)), loaded: -1,
		count: make([]int, len(c.articles)), passages: make([]passage, len(c.units)), holders: newHolders(c),
	}
	for u := range c.units {
		g.of[u] = u
		g.groups = append(g.groups, []int{u})
		g.row[u] = unlikely
		g.passages[u] = passage{[1]int{c.units[u].index}, [1]text.Span{c.units[u].claim.Span}}
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
		article := g.c.stands[x].article
		g.load(x)
		for _, y := range b {
			if g.c.stands[y].article == article {
				continue
			}
			sum += g.row[y]
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
		if g.pairs[i].p < same && (alike < kin || !g.apart(g.groups[a], g.groups[b])) || g.pairs[i].p < sameAfar && g.astray(g.groups[a], g.groups[b]) {
			continue
		}
		key, now := uint64(min(a, b))<<32|uint64(max(a, b)), sizes{len(g.groups[min(a, b)]), len(g.groups[max(a, b)])}
		if was, ok := refused[key]; ok && was == now {
			continue
		}
		n := g.crowd(g.groups[a], g.groups[b])
		if n > places || g.link(g.groups[a], g.groups[b]) < max(joining[n], joinStrangers-alike*(joinStrangers-join), g.asOne(g.groups[a], g.groups[b])) {
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

// asOne is how much a and b must at least resemble each other if they are rows
// of the same two articles, and else nothing: as much as the members of either do.
// Nobody else's words hold the two things apart, and where one article has another's
// sentences, each of them also shares a word with the one beside it.
func (g *groups) asOne(a, b []int) float64 {
	x, y := g.onlyTwo(a), g.onlyTwo(b)
	if x != y || x[1] < 0 {
		return 0
	}
	return min(g.cohesion(a), g.cohesion(b))
}

// onlyTwo returns the two articles of a group, in order, -1 for the second if
// there are not just two.
func (g *groups) onlyTwo(us []int) (two [2]int) {
	two = [2]int{g.c.units[us[0]].article, -1}
	for _, u := range us[1:] {
		switch a := g.c.units[u].article; {
		case a == two[0] || a == two[1]:
		case two[1] >= 0:
			return [2]int{two[0], -1}
		default:
			two[1] = a
		}
	}
	if two[1] >= 0 && two[1] < two[0] {
		two[0], two[1] = two[1], two[0]
	}
	return two
}

// cohesion is how much the members of a group resemble each other, on average.
func (g *groups) cohesion(us []int) float64 {
	var all bonds
	for k, u := range us {
		for _, v := range us[:k] {
			if g.c.units[u].article != g.c.units[v].article {
				all.sum += g.between(u, v)
				all.pairs++
			}
		}
	}
	return all.mean()
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

// In a row of two articles there is hardly a row to resemble: what is less like one claim than
// this, and stands neither beside what its own article has there nor at its head, as more of
// the same would, is about something else (of 34 such passages of real press, read by one
// person, 29 were).
const sameAfar = .3

// astray reports whether a and b are of two articles, and neither article tells both in one
// place.
func (g *groups) astray(a, b []int) bool {
	first, second := g.c.units[a[0]].article, -1
	for _, us := range [...][]int{a, b} {
		for _, u := range us {
			switch x := g.c.units[u].article; {
			case x == first || x == second:
			case second >= 0:
				return false
			default:
				second = x
			}
		}
	}
	for _, u := range a {
		for _, v := range b {
			x, y := &g.c.units[u], &g.c.units[v]
			if x.article == y.article && (x.top() || y.top() || x.sent-y.sent <= 1 && y.sent-x.sent <= 1) {
				return false
			}
		}
	}
	return true
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
	pairs := roomOfTwo(len(g.c.articles)) // rows of two, the surest first
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
	asked := make([]int, len(g.c.articles))
	for i, us := range g.groups {
		if len(us) < 2 {
			continue
		}
		var more []int
		for _, u := range us {
			article := g.c.units[u].article
			if !top(u) || asked[article] == maxUnfolded || slices.ContainsFunc(us, func(v int) bool { return g.c.units[v].article == article && !top(v) }) {
				continue
			}
			asked[article]++
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
const again = .05

// For so many claims of a title and a standfirst the body is gone through: more are those of a text that
// was taken to be one.
const maxUnfolded = 100

// A pair that fits in neither row makes one of its own from this score on.
const alone = .5
