package utterance

import (
	"slices"

	"recoupe/internal/story"
)

// Words in marks that are one person's, in two languages, may be a translation
// of each other without a word that the lexicon knows in both: how sure that
// must be all the same, and how alike in length they must be.
const (
	leastRemaining = .04
	alikeInLength  = .6
)

// remainder is what joins them: the groups so far, and which articles tell them.
type remainder struct {
	*grouper
	hubOf []int
	told  map[[2]int]bool // by hub and article
}

// remain joins, of two articles in two languages, the only words in marks that
// each gives of a person and that have no match in the other: what a person said
// on one occasion is little, and both outlets have picked from it.
func (g *grouper) remain(hubOf []int) {
	r := remainder{g, hubOf, map[[2]int]bool{}}
	for i, h := range hubOf {
		if h >= 0 {
			r.told[[2]int{h, g.pieces[i].Article}] = true
		}
	}
	for _, quotes := range g.marked() {
		var in []int // the articles, a few at most: the more quote somebody, the less is left
		for _, i := range quotes {
			if a := g.pieces[i].Article; !slices.Contains(in, a) && len(in) < maxAdopted {
				in = append(in, a)
			}
		}
		for x, a := range in {
			for _, b := range in[x+1:] {
				i, j := r.only(quotes, a, b), r.only(quotes, b, a)
				if i >= 0 && j >= 0 && g.translates(i, j) && !r.known(i, j) && !r.known(j, i) {
					r.unite(i, j)
				}
			}
		}
	}
}

// marked returns the quotes in marks of each person, in order.
func (g *grouper) marked() (out [][]int) {
	at := map[int]int{} // by speaker
	for i := range g.pieces {
		p := &g.pieces[i]
		if p.speaker < 0 || !g.voices.all[p.speaker].human || p.quote.Kind == story.Indirect || len(p.terms) < 2 || p.small {
			continue
		}
		n, ok := at[p.speaker]
		if !ok {
			n = len(out)
			at[p.speaker] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], i)
	}
	return out
}

// only returns the one of some quotes that an article gives without another having
// a match for it, -1 where it is none or several.
func (r *remainder) only(quotes []int, article, other int) int {
	found := -1
	for _, i := range quotes {
		if h := r.hubOf[i]; r.pieces[i].Article != article || h >= 0 && r.told[[2]int{h, other}] {
			continue
		}
		switch {
		case found < 0:
			found = i
		case r.hubOf[i] >= 0 && r.hubOf[i] == r.hubOf[found]: // said again, in the headline
			found = r.fuller(found, i)
		default:
			return -1
		}
	}
	return found
}

// translates reports whether two quotes may be a translation of each other.
func (g *grouper) translates(i, j int) bool {
	a, b := &g.pieces[i], &g.pieces[j]
	if a.lang == b.lang {
		return false
	}
	short, long := min(len(a.words), len(b.words)), max(len(a.words), len(b.words))
	return float64(short) >= alikeInLength*float64(long) && g.score(min(i, j), max(i, j)) >= leastRemaining
}

// known reports whether the group of quote i holds a rendering in the language of j
// already: then those two were compared word by word, and are not alike.
func (r *remainder) known(i, j int) bool {
	for k, h := range r.hubOf {
		if h >= 0 && h == r.hubOf[i] && r.pieces[k].lang == r.pieces[j].lang && r.score(min(j, k), max(j, k)) < mutual {
			return true
		}
	}
	return false
}

// unite gives two quotes, and the groups they are in, one group, around the fuller
// rendering.
func (r *remainder) unite(i, j int) {
	a, b := r.hubOf[i], r.hubOf[j]
	hub := a
	switch {
	case a < 0 && b < 0:
		hub = r.fuller(i, j)
	case a < 0:
		hub = b
	case b >= 0:
		hub = r.fuller(a, b)
	}
	for k, h := range r.hubOf {
		if k == i || k == j || h >= 0 && (h == a || h == b) {
			r.hubOf[k] = hub
			r.told[[2]int{hub, r.pieces[k].Article}] = true
		}
	}
}

// fuller returns the fuller of two renderings, the first at a tie.
func (g *grouper) fuller(i, j int) int {
	if g.fullness(j) > g.fullness(i) {
		return j
	}
	return i
}
