// Package text holds what every stage stands on: places in an immutable text.
//
// A finding is never a copy of words. It is a [Span], and its words are read
// from the text it points into.
package text

import "slices"

// Span is a half-open range of byte offsets into a UTF-8 text, 0 ≤ Start ≤ End ≤ len,
// both on character boundaries. The zero Span stands for "no place".
type Span struct{ Start, End int }

// Of returns the words of s in text.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlap returns how many bytes s and t share.
func (s Span) Overlap(t Span) int {
	return max(0, min(s.End, t.End)-max(s.Start, t.Start))
}

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Union returns the smallest span that holds s and t. An empty span adds nothing.
func (s Span) Union(t Span) Span {
	if s.Empty() {
		return t
	}
	if t.Empty() {
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// Compare orders spans by start, then by end.
func (s Span) Compare(t Span) int {
	if s.Start != t.Start {
		return s.Start - t.Start
	}
	return s.End - t.End
}

// Bytes returns how many bytes spans that do not overlap have together.
func Bytes(spans []Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

// Merge sorts spans and joins those that overlap or touch. It works in place
// and returns what is left of its argument.
func Merge(spans []Span) []Span {
	slices.SortFunc(spans, Span.Compare)
	merged := spans[:0]
	for _, s := range spans {
		if n := len(merged); n > 0 && s.Start <= merged[n-1].End {
			merged[n-1] = merged[n-1].Union(s)
			continue
		}
		merged = append(merged, s)
	}
	return merged
}
