package passage

import (
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Around returns the whole sentences that some spans of an article stand in:
// their context. Spans outside every sentence are their own context.
func Around(a *story.Article, spans []text.Span) []text.Span {
	var out []text.Span
	for _, sp := range spans {
		whole := sp
		for _, t := range a.Sentences {
			if t.Overlap(sp) > 0 {
				whole = whole.Union(t.Span)
			}
		}
		out = append(out, whole)
	}
	return text.Merge(out)
}

// OwnLength returns how many bytes of an article are its own words.
func OwnLength(a *story.Article) int {
	n := 0
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			n += b.Len()
		}
	}
	return n
}
