package align

// A row of two articles that is no surer than doubted holds only if they share
// words that tell something, on both sides together at least saying. What only
// names somebody or the same day, "on Thursday", says nothing of what happened.
const (
	doubted = .7
	saying  = 4
)

// prune takes apart the rows of two articles that hang on names and days alone.
func (g *groups) prune() {
	in := make([]int, len(g.c.units)) // rows of each unit
	for _, us := range g.groups {
		for _, u := range us {
			in[u]++
		}
	}
	for i, us := range g.groups {
		if len(us) < 2 || !g.doubtful(us) {
			continue
		}
		if g.holders.load(us); g.c.saidAlike(us, g.holders) >= saying {
			continue
		}
		g.groups[i] = nil
		for _, u := range us {
			if in[u]--; in[u] == 0 {
				g.groups = append(g.groups, []int{u})
			}
		}
	}
}

// doubtful reports whether the units us are of two articles and no two of them
// surely match.
func (g *groups) doubtful(us []int) bool {
	first, second := g.c.units[us[0]].article, -1
	for i, u := range us {
		a := g.c.units[u].article
		switch {
		case a == first || a == second:
		case second < 0:
			second = a
		default:
			return false
		}
		for _, v := range us[:i] {
			if g.c.units[v].article != a && g.between(u, v) >= doubted {
				return false
			}
		}
	}
	return second >= 0
}
