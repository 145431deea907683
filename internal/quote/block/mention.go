package block

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// MentionsAt returns the names found before at a place, and a few around it.
func (s *Article) MentionsAt(at text.Span) []story.Mention {
	from, _ := slices.BinarySearchFunc(s.A.Mentions, at.Start, func(m story.Mention, place int) int { return m.Start - place })
	to, _ := slices.BinarySearchFunc(s.A.Mentions, at.End, func(m story.Mention, place int) int { return m.Start - place })
	return s.A.Mentions[max(0, from-2):to]
}

// InName reports whether s is a nickname set in marks within somebody's name:
// Clara "Bo" Whitmore.
func (s *Article) InName(at text.Span) bool {
	from, _ := slices.BinarySearchFunc(s.A.Mentions, at.Start, func(m story.Mention, place int) int { return m.Start - place })
	if from == 0 {
		return false
	}
	m := s.A.Mentions[from-1]
	return m.Kind == story.Person && m.Start < at.Start && at.End < m.End
}

// NotPerson reports whether a name found before at s is of another kind.
func (s *Article) NotPerson(at text.Span) bool {
	for _, m := range s.MentionsAt(at) {
		if m.Overlap(at)*2 > at.Len() && m.Kind != story.Person && m.Kind != story.OtherName {
			return true
		}
	}
	return false
}
