// Package text holds what every stage stands on: places in an immutable text.
//
// A finding is never a copy of words. It is a [Span], and its words are read
// from the text it points into (span.go). [Fold] makes words equal that are to be
// compared as equal (fold.go); words.go and initials.go answer what is asked of the words of a
// text before it is segmented, or at the edge of a span.
package text

import (
	"slices"
	"sort"
	"unicode/utf8"
)

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

// Within reports whether x lies in one of the spans.
func Within(spans []Span, x Span) bool {
	return slices.ContainsFunc(spans, func(s Span) bool { return s.Contains(x) })
}

// Between returns those of xs, which are in order of their start, that start
// within the outermost ends of spans.
func Between[T any](xs []T, spans []Span, start func(*T) int) []T {
	if len(spans) == 0 {
		return nil
	}
	from, to := spans[0].Start, spans[0].End
	for _, s := range spans[1:] {
		from, to = min(from, s.Start), max(to, s.End)
	}
	i := sort.Search(len(xs), func(k int) bool { return start(&xs[k]) >= from })
	return xs[i : i+sort.Search(len(xs)-i, func(k int) bool { return start(&xs[i+k]) >= to })]
}

// Overlapping returns those of ks whose span overlaps s, and what is left of ks for a span
// that begins no earlier: a sentence may have a hundred thousand words, and a figure for
// each. The spans of ks are in order of their start.
func Overlapping(ks []int, s Span, span func(k int) Span) (out, left []int) {
	for len(ks) > 0 && span(ks[0]).End <= s.Start {
		ks = ks[1:]
	}
	for _, k := range ks {
		x := span(k)
		if x.Start >= s.End {
			break
		}
		if x.Overlap(s) > 0 {
			out = append(out, k)
		}
	}
	return out, ks
}

// Trim returns s without the white space and invisible characters at its ends.
func Trim(text string, s Span) Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !IsSpace(r) && !IsInvisible(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !IsSpace(r) && !IsInvisible(r) {
			break
		}
		s.End -= n
	}
	return s
}
