package state

import (
	"slices"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Hand is what the reader said of a cell, and can say of it.
type Hand struct {
	Same      bool   // it is the same fact
	Apart     bool   // it is another
	CanPart   bool   // something is left of the fact without it
	Corrected string // what they said the article makes of the fact; "" where they did not
}

// Hand returns what the reader said of what an article makes of a fact.
func (s *Story) Hand(l phrase.Lang, fact, article int) Hand {
	told, ok := s.told(fact, article)
	_, apart := s.setApart(fact, article)
	h := Hand{Same: ok && told == story.Stated, Apart: apart, CanPart: apart || s.canPart(fact, article)}
	reasons := s.Facts[fact].Cells[article].Reasons
	if i := slices.IndexFunc(reasons, facts.ByReader); i >= 0 {
		h.Corrected = passage.Sentence(s.Reason(l, reasons[i])) // the last, which stands first
	}
	return h
}

// restated reports whether the statement of a fact is the reader's.
func (s *Story) restated(fact int) bool {
	if s.AsFound {
		return false
	}
	for i := len(s.fixed.Done) - 1; i >= 0; i-- {
		d := s.fixed.Done[i]
		if p := &s.Fixes.List[d.Patch]; d.Fact == fact && p.Kind == patch.Restate && p.Text == s.Facts[fact].Statement {
			return true
		}
	}
	return false
}
