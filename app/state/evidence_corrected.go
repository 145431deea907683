package state

import (
	"slices"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// corrected adds to a fact's evidence what the reader said of it.
func (s *Story) corrected(e *Evidence, l phrase.Lang) {
	e.Corrected, e.Remark = s.Corrected(e.Fact), s.Remark(e.Fact, -1)
	if from := s.Facts[e.Fact].From; s.restated(e.Fact) {
		e.Restated, e.Lang = passage.Short(from.Of(s.Articles[from.Article].Text), correctionWords), l.Code()
	}
	for i := range e.Parts {
		p := &e.Parts[i]
		told, ok := s.Told(e.Fact, p.Article)
		p.Same = ok && told == story.Stated
		for _, r := range s.Facts[e.Fact].Cells[p.Article].Reasons {
			if byReader(r) {
				p.Corrected = passage.Sentence(s.Reason(l, r)) // the last, which stands first
				break
			}
		}
		_, p.Apart = s.setApart(e.Fact, p.Article)
		p.CanPart = p.Apart || s.canPart(e.Fact, p.Article)
		p.Remark = s.Remark(e.Fact, p.Article)
	}
}

// byReader reports whether a cell is so because the reader said it.
func byReader(r story.Reason) bool { return strings.HasPrefix(r.Code, "reader.") }

// machine are the reasons that the program gives.
func machine(reasons []story.Reason) []story.Reason {
	return slices.DeleteFunc(slices.Clone(reasons), byReader)
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
