// Package wording finds two accounts of one fact that say otherwise in words: accepted here and
// refused there (opposite.go), told here and denied there (negation.go), all of them here and some
// of them there (scope.go). Make a [Finder] with [New] and call [Finder.Compare] for each fact.
package wording

import (
	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/segment"
)

// Finder finds them in a table.
type Finder struct {
	*coreference.Judge
	note *contrast.Noter

	extents map[*claim.Claim][]quantified // once asked for
	cut     []segment.Word                // the words of a claim while they are looked through
}

// New returns one for the table that judge and note are of.
func New(judge *coreference.Judge, note *contrast.Noter) *Finder {
	return &Finder{Judge: judge, note: note}
}

// Compare notes what articles that tell fact i, told in order, say otherwise of it. A part of a
// row has too few words for that.
func (w *Finder) Compare(i int, told []int) {
	if w.Rows[i].Part {
		return
	}
	w.compareOpposites(i, told)
	w.compareNegation(i, told)
	w.compareScope(i, told)
}
