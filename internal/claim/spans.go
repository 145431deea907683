package claim

import (
	"slices"

	"recoupe/internal/text"
)

// spans is a list of spans by start. Looking a place up moves on from the
// last, so that a pass over a text costs one pass over the spans.
type spans []text.Span

func (s spans) sort() { slices.SortFunc(s, text.Span.Compare) }

// over reports whether more than half of w lies within one of the spans.
func (s spans) over(w text.Span) bool {
	i, _ := slices.BinarySearchFunc(s, w.Start, func(x text.Span, p int) int {
		if x.End <= p {
			return -1
		}
		return 1
	})
	for ; i < len(s) && s[i].Start < w.End; i++ {
		if s[i].Overlap(w)*2 > w.Len() {
			return true
		}
	}
	return false
}
