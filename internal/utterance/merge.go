package utterance

import (
	"cmp"
	"slices"
)

// merges is how sure, on average over all pairs, two groups of one speaker must
// be to be one.
const merges = .3

// merge joins groups whose members belong together on average: two renderings
// far from each other may each have been the fullest of its kind.
func (g *grouper) merge(hubOf []int, link links) {
	hubs, members := groups(hubOf)
	slices.Sort(hubs)
	// how much two groups belong together, for those worth asking; groups that
	// did not grow are not measured again
	type two struct {
		a, b int
		mean float64
	}
	var open []two
	near := make(map[int][]int, len(hubs)) // hub → hubs that a member of its group is linked with
	for i := range link {
		if hubOf[i] < 0 {
			continue
		}
		for _, l := range link[i] {
			if h := hubOf[l.to]; h >= 0 && h != hubOf[i] {
				near[hubOf[i]] = append(near[hubOf[i]], h)
			}
		}
	}
	ask := func(a, b int) {
		if s := g.pieces[a].speaker; s >= 0 && s == g.pieces[b].speaker {
			if m := g.meanAbove(members[a], members[b], merges); m > merges {
				open = append(open, two{a, b, m})
			}
		}
	}
	for _, a := range hubs {
		near[a] = distinct(near[a])
		for _, b := range near[a] {
			if a < b {
				ask(a, b)
			}
		}
	}
	for {
		best, at := merges, -1
		for k := range open {
			if open[k].mean > best || at >= 0 && open[k].mean == best && cmp.Or(open[k].a-open[at].a, open[k].b-open[at].b) < 0 {
				best, at = open[k].mean, k
			}
		}
		if at < 0 {
			return
		}
		ba, bb := open[at].a, open[at].b
		if g.fullness(bb) > g.fullness(ba) {
			ba, bb = bb, ba
		}
		for _, i := range members[bb] {
			hubOf[i] = ba
		}
		members[ba] = append(members[ba], members[bb]...)
		delete(members, bb)
		open = slices.DeleteFunc(open, func(t two) bool { return t.a == ba || t.b == ba || t.a == bb || t.b == bb })
		var others []int
		for _, h := range append(near[ba], near[bb]...) {
			if h != ba && h != bb {
				others = append(others, h)
			}
		}
		near[ba] = distinct(others)
		delete(near, bb)
		for _, h := range near[ba] {
			near[h] = distinct(append(slices.DeleteFunc(near[h], func(x int) bool { return x == bb }), ba))
			ask(min(h, ba), max(h, ba))
		}
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
