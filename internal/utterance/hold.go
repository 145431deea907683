package utterance

import (
	"cmp"
	"slices"
)

// loosen takes a quote out of a group where it is like none of the members in
// other articles: it was the nearest of a few that are all far.
func (g *grouper) loosen(hubOf []int) {
	_, members := groups(hubOf)
	for i, h := range hubOf {
		if h < 0 || h == i || len(members[h]) < 2 || g.half(i, hubOf) {
			continue
		}
		m := members[h]
		near := slices.ContainsFunc(m[:min(len(m), maxMeasured)], func(j int) bool {
			return g.pieces[j].Article == g.pieces[i].Article && j != i && g.score(min(i, j), max(i, j)) >= joins
		}) || slices.ContainsFunc(m[:min(len(m), maxMeasured)], func(j int) bool {
			return g.pieces[j].Article != g.pieces[i].Article && g.score(min(i, j), max(i, j)) >= loose
		})
		if !near || g.outdone(i, m) {
			hubOf[i] = -1
		}
	}
	g.tighten(hubOf)
}

// tighten takes out of each group, the worst first, what does not hold with the others
// on average: all may be near the fullest of a group and none near another.
func (g *grouper) tighten(hubOf []int) {
	hubs, members := groups(hubOf)
	for _, h := range hubs {
		m := members[h]
		for len(m) > 2 && len(m) <= maxMeasured {
			at := g.worst(m, hubOf)
			if at < 0 {
				break
			}
			hubOf[m[at]] = -1
			if m = slices.Delete(m, at, at+1); hubOf[h] < 0 {
				h = slices.MaxFunc(m, func(i, j int) int { return cmp.Or(cmp.Compare(g.fullness(i), g.fullness(j)), j-i) })
				for _, i := range m {
					hubOf[i] = h
				}
			}
		}
	}
}

// worst returns which member of a group holds least with those of other articles, -1
// where all hold.
func (g *grouper) worst(m, hubOf []int) int {
	least, at := holds, -1
	for x, i := range m {
		if g.half(i, hubOf) {
			continue
		}
		if mean := g.holding(i, m); mean < least {
			least, at = mean, x
		}
	}
	return at
}

// holding returns how sure it is, on average over the other articles of a group, that
// quote i is one utterance with what of theirs it is nearest to; 1 where there is none.
func (g *grouper) holding(i int, m []int) float64 {
	sum, n := 0.0, 0
	for x, j := range m { // those of one article stand together
		if x > 0 && g.pieces[m[x-1]].Article == g.pieces[j].Article || g.pieces[j].Article == g.pieces[i].Article {
			continue
		}
		best := 0.0
		for y := x; y < len(m) && g.pieces[m[y]].Article == g.pieces[j].Article; y++ {
			best = max(best, g.score(min(i, m[y]), max(i, m[y])))
		}
		sum += best
		n++
	}
	if n == 0 {
		return 1
	}
	return sum / float64(n)
}

// outdone reports whether somebody else in the article of a quote says what its
// group holds, and is nearer to it: one outlet gives one thing said to one.
func (g *grouper) outdone(i int, m []int) bool {
	p := &g.pieces[i]
	for _, j := range m[:min(len(m), maxMeasured)] {
		o := &g.pieces[j]
		if j == i || o.Article != p.Article || p.span.Overlap(o.span) > 0 {
			continue
		}
		if k := g.voices.of(p, o); (k == different || k == apart) && g.mean([]int{i}, m) < g.mean([]int{j}, m) {
			return true
		}
	}
	return false
}

// loose is how sure a quote must be with one member of its group.
const loose = .15

// holds is how sure, on average over the other articles, a quote must be to stay in a group.
const holds = .25

// half reports whether a quote is one half of a sentence parted by its cue whose
// other half is in the same group.
func (g *grouper) half(i int, hubOf []int) bool {
	return g.pieces[i].quote.Continues && i > 0 && hubOf[i-1] == hubOf[i] || i+1 < len(hubOf) && g.pieces[i+1].quote.Continues && hubOf[i+1] == hubOf[i]
}
