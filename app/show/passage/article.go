package passage

import (
	"slices"
	"strings"

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

// Firsts are where the first words of each of some pieces stand that spans
// tell: the sentence there is the one a piece is shown for.
func Firsts(pieces, spans []text.Span) []int {
	out := make([]int, len(pieces))
	for i, w := range pieces {
		out[i] = w.Start
		if k := slices.IndexFunc(spans, w.Contains); k >= 0 {
			out[i] = spans[k].Start
		}
	}
	return out
}

// Words counts an article's own words, and those of what was removed.
func Words(a *story.Article) (kept, removed int) {
	for _, b := range a.Blocks {
		n := len(strings.Fields(b.Of(a.Text)))
		if b.Kind.Own() {
			kept += n
		} else {
			removed += n
		}
	}
	return kept, removed
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
