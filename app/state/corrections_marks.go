package state

import (
	"slices"

	"recoupe/internal/patch"
	"recoupe/internal/story"
)

// marks tell what of a story the reader has corrected: the last patch of each
// place, by its index. They hold for the comparison as it is corrected.
type marks struct {
	facts  map[int]int
	cells  map[Spot]int // by fact and article
	quotes map[story.QuoteRef]int
	notes  map[Spot]int // remarks on a fact, Column -1, or on a cell
	said   map[story.QuoteRef]int
	lines  map[Spot]int // remarks on a passage, by article and place
}

func newMarks(s *Story) marks {
	m := marks{map[int]int{}, map[Spot]int{}, map[story.QuoteRef]int{}, map[Spot]int{}, map[story.QuoteRef]int{}, map[Spot]int{}}
	for _, d := range s.fixed.Done {
		note := s.Fixes.List[d.Patch].Kind == patch.Note
		switch {
		case note && d.Fact >= 0:
			m.notes[Spot{d.Fact, d.Article}] = d.Patch
		case note && d.Quote >= 0:
			m.said[story.QuoteRef{Article: d.Article, Quote: d.Quote}] = d.Patch
		case note:
			m.lines[Spot{d.Article, s.Fixes.List[d.Patch].At.Start}] = d.Patch
		case d.Fact >= 0:
			m.facts[d.Fact] = d.Patch
			if d.Article >= 0 {
				m.cells[Spot{d.Fact, d.Article}] = d.Patch
			}
		case d.Quote >= 0:
			m.quotes[story.QuoteRef{Article: d.Article, Quote: d.Quote}] = d.Patch
		}
	}
	return m
}

// Corrected reports whether the reader has corrected a fact, in itself or in
// one of its cells.
func (s *Story) Corrected(fact int) bool {
	_, ok := s.marks.facts[fact]
	return ok
}

// CorrectedQuote reports whether the reader has said whose a quote is.
func (s *Story) CorrectedQuote(ref story.QuoteRef) bool {
	_, ok := s.marks.quotes[ref]
	return ok
}

// namedByReader reports whether the reader gave somebody that name, or parted
// it from another.
func (s *Story) namedByReader(name string) bool {
	return slices.ContainsFunc(s.fixed.Done, func(d patch.Done) bool {
		p := &s.Fixes.List[d.Patch]
		named := p.Kind == patch.SamePerson && p.Text == name || p.Kind == patch.OtherPerson && (p.Text == name || p.Other == name)
		return !s.AsFound && named
	})
}

// Remark returns what the reader noted of a fact, article -1, or of one of its
// cells; "" where nothing was.
func (s *Story) Remark(fact, article int) string {
	if i, ok := s.marks.notes[Spot{fact, article}]; ok {
		return s.Fixes.List[i].Text
	}
	return ""
}

// RemarkQuote returns what the reader noted of a quote.
func (s *Story) RemarkQuote(ref story.QuoteRef) string {
	if i, ok := s.marks.said[ref]; ok {
		return s.Fixes.List[i].Text
	}
	return ""
}

// RemarkLine returns what the reader noted of the passage that begins at a
// place of an article.
func (s *Story) RemarkLine(article, at int) string {
	if i, ok := s.marks.lines[Spot{article, at}]; ok {
		return s.Fixes.List[i].Text
	}
	return ""
}

// told returns what the reader said an article makes of a fact, and whether
// they did.
func (s *Story) told(fact, article int) (story.Status, bool) {
	i, ok := s.marks.cells[Spot{fact, article}]
	if !ok || s.Fixes.List[i].Kind != patch.Tell {
		return 0, false
	}
	return s.Fixes.List[i].Status, true
}

// setApart returns the correction that set an article's passage apart from a
// fact, and whether that is the last the reader said of it.
func (s *Story) setApart(fact, article int) (correction int, ok bool) {
	i, ok := s.marks.cells[Spot{fact, article}]
	return i, ok && s.Fixes.List[i].Kind == patch.Apart
}
