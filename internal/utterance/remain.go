package utterance

import (
	"slices"

	"recoupe/internal/story"
)

// Words in marks that are one person's, in two languages, may be a translation
// of each other without a word that the lexicon knows in both: how sure that
// must be all the same, and how alike in length they must be.
const (
	leastRemaining = .05
	alikeInLength  = .6
)

// remain joins, of two articles in two languages, the only words in marks that
// each gives of a person and that have no match in the other: what a person said
// on one occasion is little, and both outlets have picked from it.
func (g *grouper) remain(hubOf []int) {
	told := map[[2]int]bool{} // by hub and article
	for i, h := range hubOf {
		if h >= 0 {
			told[[2]int{h, g.pieces[i].Article}] = true
		}
	}
	bySpeaker := map[int][]int{} // quotes in marks
	var speakers []int
	for i := range g.pieces {
		p := &g.pieces[i]
		if p.speaker < 0 || !g.voices.all[p.speaker].human || p.quote.Kind == story.Indirect || len(p.terms) < 2 {
			continue
		}
		if bySpeaker[p.speaker] == nil {
			speakers = append(speakers, p.speaker)
		}
		bySpeaker[p.speaker] = append(bySpeaker[p.speaker], i)
	}
	free := func(i, article int) bool { return hubOf[i] < 0 || !told[[2]int{hubOf[i], article}] }
	only := func(quotes []int, of, beside int) int {
		found := -1
		for _, i := range quotes {
			if g.pieces[i].Article != of || !free(i, beside) {
				continue
			}
			if found >= 0 {
				return -1
			}
			found = i
		}
		return found
	}
	for _, s := range speakers {
		quotes := bySpeaker[s]
		var in []int // the articles, a few at most: the more quote somebody, the less is left
		for _, i := range quotes {
			if a := g.pieces[i].Article; !slices.Contains(in, a) && len(in) < maxAdopted {
				in = append(in, a)
			}
		}
		for x, a := range in {
			for _, b := range in[x+1:] {
				i, j := only(quotes, a, b), only(quotes, b, a)
				if i < 0 || j < 0 || !g.translates(i, j) || g.known(hubOf, i, j) || g.known(hubOf, j, i) {
					continue
				}
				g.unite(hubOf, told, i, j)
			}
		}
	}
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
func (g *grouper) known(hubOf []int, i, j int) bool {
	for k, h := range hubOf {
		if h >= 0 && h == hubOf[i] && g.pieces[k].lang == g.pieces[j].lang && g.score(min(j, k), max(j, k)) < mutual {
			return true
		}
	}
	return false
}

// unite gives two quotes, and the groups they are in, one group, around the fuller
// rendering.
func (g *grouper) unite(hubOf []int, told map[[2]int]bool, i, j int) {
	a, b := hubOf[i], hubOf[j]
	hub := a
	switch {
	case a < 0 && b < 0:
		hub = g.fuller(i, j)
	case a < 0:
		hub = b
	case b >= 0:
		hub = g.fuller(a, b)
	}
	for k, h := range hubOf {
		if k == i || k == j || h >= 0 && (h == a || h == b) {
			hubOf[k] = hub
			told[[2]int{hub, g.pieces[k].Article}] = true
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
