package quote

import (
	"slices"

	"recoupe/internal/quote/mark"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// mentionsAt returns the names found before at a place, and a few around it.
func (r *reader) mentionsAt(s text.Span) []story.Mention {
	from, _ := slices.BinarySearchFunc(r.a.Mentions, s.Start, func(m story.Mention, at int) int { return m.Start - at })
	to, _ := slices.BinarySearchFunc(r.a.Mentions, s.End, func(m story.Mention, at int) int { return m.Start - at })
	return r.a.Mentions[max(0, from-2):to]
}

// inName reports whether s is a nickname set in marks within somebody's name:
// Clara "Bo" Whitmore.
func (r *reader) inName(s text.Span) bool {
	from, _ := slices.BinarySearchFunc(r.a.Mentions, s.Start, func(m story.Mention, at int) int { return m.Start - at })
	if from == 0 {
		return false
	}
	m := r.a.Mentions[from-1]
	return m.Kind == story.Person && m.Start < s.Start && s.End < m.End
}

// notPerson reports whether a name found before at s is of another kind.
func (r *reader) notPerson(s text.Span) bool {
	for _, m := range r.mentionsAt(s) {
		if m.Overlap(s)*2 > s.Len() && m.Kind != story.Person && m.Kind != story.OtherName {
			return true
		}
	}
	return false
}

// inMarks reports whether a place of the block stands inside quotation marks.
func (b *block) inMarks(at int) bool {
	n, _ := slices.BinarySearchFunc(b.regions, at, func(g mark.Region, at int) int { return g.Start - at - 1 })
	for i := n - 1; i >= max(0, n-mark.MaxDepth-1); i-- {
		if at < b.regions[i].End {
			return true
		}
	}
	return false
}
