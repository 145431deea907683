// Package utterance groups the quotes of several articles that give the same
// words, and names what each outlet did to them.
//
// Call [Group] on annotated articles in the order of the comparison.
//
//  1. An index proposes pairs of quotes that may be one utterance (pairs.go, sheet.go, link.go).
//  2. A pair is measured by what its quotes have in common (like.go): words and amounts (bag.go,
//     amount.go, family.go), and who speaks and for whom (speaker.go, role.go, and standin.go for
//     "the company"), less what somebody says again and again (talk.go).
//  3. Pairs grow into groups, each around the fullest rendering of an utterance (grouper.go, group.go,
//     merge.go, adopt.go, remain.go). A quote that its cue splits brings its other half along
//     (split.go). The members of a group must hold with each other (hold.go) and say more than a name
//     (bare.go).
//  4. A quote that says several things renders several utterances (parts.go), and so does a group
//     whose members keep different pieces of the fullest (fragment.go).
//  5. What was cut, changed, translated or put into another mouth is told from the words themselves
//     (relate.go, operation.go), and the utterances are put in order (order.go).
package utterance

import (
	"slices"

	"recoupe/internal/story"
)

// Group returns the utterances that several articles give, most widely
// given first. It reads the articles and changes nothing.
func Group(articles []story.Article) []story.Utterance {
	g := newGrouper(articles)
	var groups [][]int
	for _, m := range g.groups() {
		for _, part := range g.divide(m) {
			groups = append(groups, g.fragments(part)...)
		}
	}
	out := make([]story.Utterance, 0, len(groups))
	lists := g.spread(groups)
	for k, m := range groups {
		if !g.shared(m, lists[k]) {
			continue
		}
		out = append(out, g.relate(m, lists[k]))
	}
	out = append(out, g.terms()...)
	order(out)
	return out
}

// shared reports whether several articles give what some pieces do: an outlet that
// repeats its own headline lets nobody compare.
func (g *grouper) shared(m []int, lists []piece) bool {
	first := g.pieces[m[0]].Article
	return slices.ContainsFunc(m, func(i int) bool { return g.pieces[i].Article != first }) ||
		slices.ContainsFunc(lists, func(p piece) bool { return p.Article != first })
}
