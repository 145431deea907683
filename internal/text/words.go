package text

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is asked of the words at one edge of a stretch of text, which is cut out of an article
// by bytes: half a letter at its other edge does no harm.

// CutWord returns the first run of letters of s, and what comes after it.
func CutWord(s string) (word, rest string) {
	start := -1
	for i, r := range s {
		switch letter := IsLetter(r); {
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			return s[start:i], s[i:]
		}
	}
	if start < 0 {
		return "", ""
	}
	return s[start:], ""
}

// IsLetter is unicode.IsLetter, quicker for the letters that are most.
func IsLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r)
}

// StartsUpper reports whether a string begins with a capital.
func StartsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// FirstWord returns the first word of s, in small letters.
func FirstWord(s string) string {
	word, _ := CutWord(s)
	return strings.ToLower(word)
}

// LastWord returns the last word of s, in small letters.
func LastWord(s string) string {
	s = strings.TrimRightFunc(s, func(r rune) bool { return !IsLetter(r) })
	at := strings.LastIndexFunc(s, func(r rune) bool { return !IsLetter(r) })
	if at < 0 {
		return strings.ToLower(s)
	}
	_, n := utf8.DecodeRuneInString(s[at:])
	return strings.ToLower(s[at+n:])
}

// Beside is how many bytes beside a place are looked at for the words that stand there.
const Beside = 36

// Before returns what stands right before byte at of s, a few words of it.
func Before(s string, at int) string { return s[max(0, at-Beside):at] }

// After returns what stands right behind byte at of s, a few words of it.
func After(s string, at int) string { return s[at:min(len(s), at+Beside)] }

// LetterRuns returns the words of s, in small letters: "qu" and "il" of "qu’il".
func LetterRuns(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !IsLetter(r) })
}

// HoldsAny reports whether a word of list stands in s.
func HoldsAny(s string, list []string) bool {
	return slices.ContainsFunc(LetterRuns(s), func(word string) bool { return slices.Contains(list, word) })
}

// WordSet returns the words of a list.
func WordSet(words string) map[string]bool {
	out := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		out[word] = true
	}
	return out
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
