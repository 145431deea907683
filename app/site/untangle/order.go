package untangle

import "slices"

// item is a stretch, or a loop of several.
type item struct {
	first int    // the stretch, or the one at which the loop is entered
	loop  []item // in order, the first first; nil of a stretch alone that does not lead to itself
}

// graph is where the stretches of a function lead.
type graph struct {
	to [][]int // by stretch, those it may lead to next

	// Of the part of the function at hand, by stretch:
	part  []int // the number of the part it was last in
	found []int // when it was found, from 1
	back  []int // the first found that it leads back to
	group []int // the group it is of, -1 before that is known

	now, finds int
	open       []int // found, and of no group yet
}

// group is stretches of which each leads to each.
type group struct {
	of    []int
	first int // where it is entered; -1 as long as that is not known
	waits int // ways that lead to it from those that have no place yet
}

func newGraph(f *function) *graph {
	n := len(f.stretches)
	g := &graph{to: make([][]int, n), part: make([]int, n), found: make([]int, n), back: make([]int, n), group: make([]int, n)}
	for i := range f.stretches {
		s := &f.stretches[i]
		for _, e := range s.exits {
			if e.leads() {
				g.to[i] = append(g.to[i], f.target(e.number))
			}
		}
		if s.falls && i+1 < n {
			g.to[i] = append(g.to[i], i+1)
		}
	}
	return g
}

// order returns the stretches that may be entered, in an order in which each leads
// onwards, or to the first of a loop it is in, or into the midst of a loop it is not in,
// which then has several ways in.
func (f *function) order() []item {
	g := newGraph(f)
	reached := make([]bool, len(f.stretches))
	var all, next []int
	for i := range f.stretches {
		if f.stretches[i].entry {
			next = append(next, i)
		}
	}
	for len(next) > 0 {
		i := next[len(next)-1]
		next = next[:len(next)-1]
		if !reached[i] {
			reached[i] = true
			next = append(next, g.to[i]...)
		}
	}
	for i, is := range reached {
		if is {
			all = append(all, i)
		}
	}
	return g.items(all, -1)
}

// items puts stretches in order. What leads to first, at which the loop that they make is
// entered, does not count.
func (g *graph) items(of []int, first int) []item {
	groups := g.sorted(of, first)
	out := make([]item, len(groups))
	for k, x := range groups {
		out[k].first = x.first
		switch {
		case len(x.of) > 1:
			out[k].loop = g.items(x.of, x.first)
		case x.first != first && slices.Contains(g.to[x.first], x.first):
			out[k].loop = []item{{first: x.first}}
		}
	}
	return out
}

// leads calls do for each stretch of the part at hand that i may lead to, but for the first.
func (g *graph) leads(i, first int, do func(j int)) {
	for _, j := range g.to[i] {
		if g.part[j] == g.now && j != first {
			do(j)
		}
	}
}

// sorted returns the groups that stretches make, so that each leads onwards; of those that
// might come next the one that stood first.
func (g *graph) sorted(of []int, first int) []group {
	g.now++
	for _, i := range of {
		g.part[i], g.found[i], g.group[i] = g.now, 0, -1
	}
	g.finds = 0
	var groups []group
	for _, i := range of {
		if g.found[i] == 0 {
			g.search(i, first, &groups)
		}
	}
	between := func(i int, do func(to *group, j int)) {
		g.leads(i, first, func(j int) {
			if g.group[j] != g.group[i] {
				do(&groups[g.group[j]], j)
			}
		})
	}
	for _, i := range of { // in order: the first way in is the one that stands first
		between(i, func(to *group, j int) {
			to.waits++
			if to.first < 0 || j < to.first {
				to.first = j
			}
		})
	}
	var ready []int // those that nothing leads to any more, by their least stretch, the least last
	add := func(k int) {
		at, _ := slices.BinarySearchFunc(ready, groups[k].of[0], func(l, least int) int { return least - groups[l].of[0] })
		ready = slices.Insert(ready, at, k)
	}
	for k := range groups {
		if groups[k].waits == 0 {
			groups[k].first = groups[k].of[0]
			add(k)
		}
	}
	out := make([]group, 0, len(groups))
	for len(ready) > 0 {
		x := groups[ready[len(ready)-1]]
		ready = ready[:len(ready)-1]
		out = append(out, x)
		for _, i := range x.of {
			between(i, func(to *group, j int) {
				if to.waits--; to.waits == 0 {
					add(g.group[j])
				}
			})
		}
	}
	return out
}

// search finds the groups that stretch i leads to, and its own (Tarjan 1972).
func (g *graph) search(i, first int, groups *[]group) {
	g.finds++
	g.found[i], g.back[i] = g.finds, g.finds
	g.open = append(g.open, i)
	g.leads(i, first, func(j int) {
		if g.found[j] == 0 {
			g.search(j, first, groups)
			g.back[i] = min(g.back[i], g.back[j])
		} else if g.group[j] < 0 {
			g.back[i] = min(g.back[i], g.found[j])
		}
	})
	if g.back[i] < g.found[i] {
		return
	}
	at := len(g.open) - 1
	for g.open[at] != i {
		at--
	}
	x := group{of: slices.Clone(g.open[at:]), first: -1}
	g.open = g.open[:at]
	for _, j := range x.of {
		g.group[j] = len(*groups)
	}
	slices.Sort(x.of)
	*groups = append(*groups, x)
}
