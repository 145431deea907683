package claim

import (
	"slices"

	"recoupe/internal/text"
)

// spans is a list of spans by start, apart.
type spans []text.Span

// union returns the spans by start, those that touch joined, without the empty
// ones: a quote without a cue has none.
func (s spans) union() spans {
	return text.Merge(slices.DeleteFunc(s, text.Span.Empty))
}

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

// binds reports whether one of the spans holds two words, the second after the first.
func (s spans) binds(first, second text.Span) bool {
	i, _ := slices.BinarySearchFunc(s, first.Start, func(x text.Span, p int) int {
		if x.End <= p {
			return -1
		}
		return 1
	})
	return i < len(s) && s[i].Start <= first.Start && second.End <= s[i].End
}
