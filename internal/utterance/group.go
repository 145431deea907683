package utterance

import (
	"cmp"
	"slices"

	"recoupe/internal/story"
)

// groups joins pieces around the fullest rendering: never in a chain, where
// the first and the last may have nothing in common.
func (g *grouper) groups() [][]int {
	link := newLinks(len(g.pieces), g.pairs())
	order := make([]int, len(g.pieces))
	for i := range order {
		order[i] = i
	}
	// the fullest rendering in marks first
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Compare(g.fullness(j), g.fullness(i))
	})
	hubOf := make([]int, len(g.pieces))
	for i := range hubOf {
		hubOf[i] = -1
	}
	for _, h := range order {
		if hubOf[h] >= 0 || len(link[h]) == 0 {
			continue
		}
		hubOf[h] = h
		for _, l := range link[h] {
			if j := l.to; hubOf[j] != j && (hubOf[j] < 0 || link.of(hubOf[j], j) < l.p) {
				hubOf[j] = h
			}
		}
	}
	g.settle(hubOf, link)
	g.merge(hubOf, link)
	g.adopt(hubOf, link)
	g.complete(hubOf)
	g.loosen(hubOf)
	g.enclose(hubOf)
	g.remain(hubOf)
	g.repeat(hubOf)
	g.follow(hubOf)
	_, members := groups(hubOf)
	var out [][]int
	for _, h := range order {
		m := members[h]
		if len(m) < 2 {
			continue
		}
		// the hub first, the others in order of place
		slices.SortFunc(m, func(i, j int) int {
			if i == h || j == h {
				if i == j {
					return 0
				}
				if i == h {
					return -1
				}
				return 1
			}
			return cmp.Or(cmp.Compare(g.pieces[i].Article, g.pieces[j].Article), cmp.Compare(g.pieces[i].Quote, g.pieces[j].Quote))
		})
		out = append(out, m)
	}
	return out
}

// groups returns the hubs in the order of their first members, and the members
// of each in order of place.
func groups(hubOf []int) (hubs []int, members map[int][]int) {
	members = map[int][]int{}
	for i, h := range hubOf {
		if h < 0 {
			continue
		}
		if members[h] == nil {
			hubs = append(hubs, h)
		}
		members[h] = append(members[h], i)
	}
	return hubs, members
}

// fullness ranks renderings: what is in marks before what is reported, then by weight.
func (g *grouper) fullness(i int) float64 {
	p := &g.pieces[i]
	w := p.weight
	if p.quote.Kind == story.Indirect {
		w *= .5
	}
	return w
}
