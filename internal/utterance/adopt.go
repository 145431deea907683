package utterance

import (
	"recoupe/internal/story"
)

// adopts is how sure, on average over its members, a quote that is near no
// single one of them must be to belong to a group of its own speaker.
const adopts = .3

// closer is how much nearer another quote must be than the fullest of its group
// for a quote to leave the one for the other.
const closer = .1

// settle moves a quote that stands around one rendering to the group of the
// quote it is nearest to: the nearest may not have been the fullest of any.
func (g *grouper) settle(hubOf []int, link []map[int]float64) {
	members := map[int][]int{}
	for i, h := range hubOf {
		if h >= 0 {
			members[h] = append(members[h], i)
		}
	}
	for j, h := range hubOf {
		if h < 0 || h == j {
			continue
		}
		best, at := link[h][j]+closer, -1
		for k, p := range link[j] {
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
func (g *grouper) adopt(hubOf []int, link []map[int]float64) {
	members := map[int][]int{}
	var hubs []int
	bySpeaker := map[int][]int{}
	for i, h := range hubOf {
		if h < 0 {
			continue
		}
		if members[h] == nil {
			hubs = append(hubs, h)
			bySpeaker[g.pieces[h].speaker] = append(bySpeaker[g.pieces[h].speaker], h)
		}
		members[h] = append(members[h], i)
	}
	for i := range hubOf {
		p := &g.pieces[i]
		if p.speaker < 0 || len(p.terms) < 3 || hubOf[i] >= 0 && len(members[hubOf[i]]) > 1 {
			continue
		}
		near := bySpeaker[p.speaker]
		if g.speakers[p.speaker].joint() {
			near = hubs
		}
		best, at, asked := adopts, -1, 0
		for _, h := range near {
			if h == i || len(members[h]) < 2 {
				continue
			}
			if k := kin(p, &g.pieces[h], g.speakers); k != same && k != kindred {
				continue
			}
			if asked++; asked > maxAdopted {
				break
			}
			if m := g.mean([]int{i}, members[h]); m > best {
				best, at = m, h
			}
		}
		if at >= 0 {
			hubOf[i] = at
		}
	}
}

// enclose puts a few words in marks and the reported sentence that holds them
// into one group: they are one statement.
func (g *grouper) enclose(hubOf []int) {
	size := make([]int, len(g.pieces))
	for _, h := range hubOf {
		if h >= 0 {
			size[h]++
		}
	}
	free := func(i int) bool { return hubOf[i] < 0 || size[hubOf[i]] == 1 }
	for i := range g.pieces {
		out := &g.pieces[i]
		if out.quote.Kind != story.Indirect {
			continue
		}
		for j := i + 1; j < len(g.pieces) && g.pieces[j].Article == out.Article && g.pieces[j].quote.Start < out.quote.End; j++ {
			if g.pieces[j].quote.Kind != story.Mixed || !out.quote.Contains(g.pieces[j].quote.Span) {
				continue
			}
			switch {
			case free(j) && !free(i):
				hubOf[j] = hubOf[i]
			case free(i) && !free(j):
				hubOf[i] = hubOf[j]
			}
		}
	}
}
