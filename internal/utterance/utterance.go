// Package utterance groups the quotes of several articles that give the same
// words, and names what each outlet did to them.
//
// Call [Group] on annotated articles in the order of the comparison. Two quotes
// belong together by what their words, their meaning and their speakers have in
// common (like.go): words and amounts (bag.go, amount.go, family.go), who speaks and for
// whom (speaker.go, role.go, and standin.go for "the company"), less what somebody says
// again and again (talk.go). Those that could come near enough are found through an index
// (pairs.go, sheet.go, link.go). Around the fullest rendering of each utterance stand the
// others (grouper.go, group.go, merge.go, adopt.go, remain.go), with the other half of a
// quote that its cue splits (split.go), as long as they hold with each other (hold.go) and
// say more than a name (bare.go). A quote that holds several things renders several
// utterances (parts.go), and so does a group whose members keep other pieces of the fullest
// (fragment.go). What was cut, changed, translated or put in another mouth is told
// from the words themselves (relate.go, operation.go); order.go puts the utterances in order.
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
