package claim

import (
	"slices"

	"recoupe/internal/text"
)

// spans is a list of spans by start, apart.
type spans []text.Span

// union returns the spans by start, those that touch joined.
func (s spans) union() spans {
	slices.SortFunc(s, text.Span.Compare)
	out := s[:0]
	for _, x := range s {
		switch {
		case x.Empty():
		case len(out) > 0 && x.Start <= out[len(out)-1].End:
			out[len(out)-1] = out[len(out)-1].Union(x)
		default:
			out = append(out, x)
		}
	}
	return out
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
