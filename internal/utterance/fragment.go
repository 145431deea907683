package utterance

import "recoupe/internal/story"

// How much of the fullest rendering's weight another must give to render all of
// it, and the weight that two must share to give one thing of it: more than a
// denial that both have.
const (
	givesAll = .75
	atAll    = .3
)

// fragments parts a group whose members keep different pieces of the fullest
// rendering and share nothing with each other: "on cut-up messages" and "a
// bitter employee", both of one long sentence, are two things that were kept of
// it. One of them at least must have been kept by two others: where each kept
// something else, it is one utterance cut in several ways. Who gives all of it
// stands with both.
func (g *grouper) fragments(m []int) [][]int {
	hub := &g.pieces[m[0]]
	if len(m) < 3 || hub.quote.Kind == story.Indirect {
		return [][]int{m}
	}
	root := make([]int, len(m)) // by member, the first of those that share something, directly or not; -1 for who gives all
	for x, i := range m {
		root[x] = x
		if x == 0 || g.compare(hub, &g.pieces[i]).shared >= givesAll*hub.weight {
			root[x] = -1
		}
	}
	for x := range m {
		for y := range m[:x] {
			if root[x] < 0 || root[y] < 0 || root[x] == root[y] || !g.touch(m[x], m[y]) {
				continue
			}
			from, to := max(root[x], root[y]), min(root[x], root[y])
			for k := range root {
				if root[k] == from {
					root[k] = to
				}
			}
		}
	}
	var out [][]int
	kept := false
	for x := range m {
		if root[x] != x {
			continue
		}
		var part []int
		for y := range m {
			if root[y] == x || root[y] < 0 {
				part = append(part, m[y])
			}
			kept = kept || root[y] == x && g.pieces[m[y]].Article != g.pieces[m[x]].Article
		}
		out = append(out, part)
	}
	if len(out) < 2 || !kept || !g.severalTell(m, root) {
		return [][]int{m}
	}
	return out
}

// touch reports whether two renderings are of one article or share something.
func (g *grouper) touch(i, j int) bool {
	a, b := &g.pieces[i], &g.pieces[j]
	return a.Article == b.Article || g.compare(a, b).shared >= atAll
}
