package utterance

import (
	"cmp"
	"slices"
)

// merges is how sure, on average over all pairs, two groups of one speaker must
// be to be one.
const merges = .3

// merger joins groups of pieces, each called by its hub.
type merger struct {
	g       *grouper
	members map[int][]int
	near    map[int][]int // hub → hubs of the groups that a member of its group is linked with
	open    []candidates  // groups that did not grow are not measured again
}

// candidates are two groups that may be one, with how sure their members are, on average.
type candidates struct {
	a, b int
	mean float64
}

// merge joins groups whose members belong together on average: two renderings
// far from each other may each have been the fullest of its kind.
func (g *grouper) merge(hubOf []int, link links) {
	hubs, members := groups(hubOf)
	slices.Sort(hubs)
	m := merger{g: g, members: members, near: make(map[int][]int, len(hubs))}
	for i := range link {
		if hubOf[i] < 0 {
			continue
		}
		for _, l := range link[i] {
			if h := hubOf[l.to]; h >= 0 && h != hubOf[i] {
				m.near[hubOf[i]] = append(m.near[hubOf[i]], h)
			}
		}
	}
	for _, a := range hubs {
		m.near[a] = distinct(m.near[a])
		for _, b := range m.near[a] {
			if a < b {
				m.ask(a, b)
			}
		}
	}
	for {
		a, b, ok := m.surest()
		if !ok {
			return
		}
		if g.fullness(b) > g.fullness(a) {
			a, b = b, a
		}
		for _, i := range m.members[b] {
			hubOf[i] = a
		}
		m.join(a, b)
	}
}

// ask opens two groups of one speaker that are sure enough to be one.
func (m *merger) ask(a, b int) {
	if s := m.g.pieces[a].speaker; s >= 0 && s == m.g.pieces[b].speaker {
		if mean := m.g.meanAbove(m.members[a], m.members[b], merges); mean > merges {
			m.open = append(m.open, candidates{a, b, mean})
		}
	}
}

// surest returns the two open groups that are surest to be one; of equals, those with the first hubs.
func (m *merger) surest() (a, b int, ok bool) {
	var best candidates
	for _, c := range m.open {
		if !ok || c.mean > best.mean || c.mean == best.mean && cmp.Or(c.a-best.a, c.b-best.b) < 0 {
			best, ok = c, true
		}
	}
	return best.a, best.b, ok
}

// join puts group b into a, and asks again about all that a is near to now.
func (m *merger) join(a, b int) {
	m.members[a] = append(m.members[a], m.members[b]...)
	delete(m.members, b)
	m.open = slices.DeleteFunc(m.open, func(c candidates) bool { return c.a == a || c.b == a || c.a == b || c.b == b })
	var others []int
	for _, h := range append(m.near[a], m.near[b]...) {
		if h != a && h != b {
			others = append(others, h)
		}
	}
	m.near[a] = distinct(others)
	delete(m.near, b)
	for _, h := range m.near[a] {
		m.near[h] = distinct(append(slices.DeleteFunc(m.near[h], func(x int) bool { return x == b }), a))
		m.ask(min(h, a), max(h, a))
	}
}

// distinct puts xs in order, each once.
func distinct(xs []int) []int {
	slices.Sort(xs)
	return slices.Compact(xs)
}

// A group is measured by this many members at most: more renderings of the
// same words add nothing.
const maxMeasured = 24

// mean returns the mean score of the members of two groups that stand in
// different articles, 0 if none do.
func (g *grouper) mean(a, b []int) float64 { return g.meanAbove(a, b, 0) }

// meanAbove is mean where that is above least, and 0 or what it is elsewhere, which may be
// known before all are measured.
func (g *grouper) meanAbove(a, b []int, least float64) float64 {
	a, b = a[:min(len(a), maxMeasured)], b[:min(len(b), maxMeasured)]
	n := 0
	for _, i := range a {
		for _, j := range b {
			if g.pieces[i].Article != g.pieces[j].Article {
				n++
			}
		}
	}
	const slack = 1e-6 // sums are not exact
	sum, left := 0.0, n
	for _, i := range a {
		for _, j := range b {
			if g.pieces[i].Article == g.pieces[j].Article {
				continue
			}
			if sum+float64(left) < least*float64(n)-slack { // not if all that are left were sure
				return 0
			}
			sum += g.score(i, j)
			left--
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
