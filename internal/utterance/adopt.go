package utterance

import "slices"

// adopts is how sure, on average over its members, a quote that is near no
// single one of them must be to belong to a group of its own speaker.
const adopts = .3

// closer is how much nearer another quote must be than the fullest of its group
// for a quote to leave the one for the other.
const closer = .1

// settle moves a quote that stands around one rendering to the group of the
// quote it is nearest to: the nearest may not have been the fullest of any.
func (g *grouper) settle(hubOf []int, link links) {
	_, members := groups(hubOf)
	for j, h := range hubOf {
		if h < 0 || h == j {
			continue
		}
		best, at := link.of(h, j)+closer, -1
		for _, l := range link[j] {
			k, p := l.to, l.p
			if g.pieces[k].Article != g.pieces[j].Article && hubOf[k] >= 0 && hubOf[k] != h && (p > best || p == best && at >= 0 && k < at) {
				best, at = p, k
			}
		}
		if at < 0 {
			continue
		}
		var mine []int
		for _, i := range members[h] {
			if i != j {
				mine = append(mine, i)
			}
		}
		to := hubOf[at]
		if g.mean([]int{j}, members[to]) <= g.mean([]int{j}, mine) {
			continue
		}
		members[h], hubOf[j] = mine, to
		members[to] = append(members[to], j)
	}
}

// maxAdopted bounds the groups a quote is measured with.
const maxAdopted = 12

// adopt gives a quote in no group to the one it belongs to on average: a
// summary may be near all renderings and very near none.
func (g *grouper) adopt(hubOf []int, link links) {
	hubs, members := groups(hubOf)
	bySpeaker := map[int][]int{}
	listed := map[[2]int]bool{}
	for i, h := range hubOf {
		if h < 0 {
			continue
		}
		if s := g.pieces[i].speaker; !listed[[2]int{s, h}] { // a group may hold one thing said, given to two
			listed[[2]int{s, h}] = true
			bySpeaker[s] = append(bySpeaker[s], h)
		}
	}
	for i := range hubOf {
		p := &g.pieces[i]
		if len(p.terms) < 3 || g.lists(i) || hubOf[i] >= 0 && len(members[hubOf[i]]) > 1 {
			continue
		}
		var near []int
		if p.speaker >= 0 {
			if near = bySpeaker[p.speaker]; g.voices.all[p.speaker].joint() {
				near = hubs
			}
		}
		if h := g.closest(near, i, members); h >= 0 {
			hubOf[i] = h
		} else if h := g.surest(link[i], hubOf, i, members); h >= 0 {
			hubOf[i] = h
		}
	}
}

// closest returns the hub of the group, of some, that quote i belongs to on
// average, and that holds words of its speaker; -1 for none.
func (g *grouper) closest(near []int, i int, members map[int][]int) int {
	p := &g.pieces[i]
	best, at, asked := adopts, -1, 0
	for _, h := range near {
		if h == i || len(members[h]) < 2 || g.tells(p.Article, members[h]) {
			continue
		}
		if !slices.ContainsFunc(members[h], func(j int) bool { k := g.voices.of(p, &g.pieces[j]); return k == same || k == kindred || k == role }) {
			continue
		}
		if asked++; asked > maxAdopted {
			break
		}
		if m := g.mean([]int{i}, members[h]); m > best {
			best, at = m, h
		}
	}
	return at
}

// surest returns the hub of the group that quote i belongs to on average, and one of
// whose members it is near enough to for the two to have been a group, had a
// fuller rendering not taken that one: whoever is said to speak. It is -1 for none.
func (g *grouper) surest(link []linked, hubOf []int, i int, members map[int][]int) int {
	var hubs []int
	for _, l := range link {
		if h := hubOf[l.to]; l.p > joins && h >= 0 && h != i && len(members[h]) > 1 && !g.tells(g.pieces[i].Article, members[h]) {
			hubs = append(hubs, h)
		}
	}
	best, at := adopts, -1
	hubs = distinct(hubs)
	for _, h := range hubs[:min(len(hubs), maxAdopted)] {
		if m := g.mean([]int{i}, members[h]); m > best {
			best, at = m, h
		}
	}
	return at
}

// tells reports whether an article has a quote in a group already.
func (g *grouper) tells(article int, m []int) bool {
	return slices.ContainsFunc(m, func(i int) bool { return g.pieces[i].Article == article })
}
