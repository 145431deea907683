package passage

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/text"
)

// pairs are the signs that open and close: words shown by themselves have both
// or neither.
var pairs = [...][2]string{{"«", "»"}, {"“", "”"}, {"„", "“"}, {"(", ")"}, {"[", "]"}}

// Closed adds to each of some pieces of src the sign next to it that its other
// half is in: "(virus NotPetya" and the bracket after it. The evidence ends
// before it, rightly; shown alone, it would look cut.
func Closed(src string, spans []text.Span) []text.Span {
	out := make([]text.Span, len(spans))
	for i, s := range spans {
		out[i] = s
		if s.Start < 0 || s.End > len(src) || s.Empty() {
			continue
		}
		out[i] = ClosedOne(src, s)
	}
	return out
}

// ClosedOne is [Closed] of one piece, which is within src and not empty.
func ClosedOne(src string, s text.Span) text.Span {
	words := s.Of(src)
	if strings.Count(words, `"`)%2 == 1 {
		if end, ok := signNext(src, s.End, `"`); ok && !strings.HasPrefix(words, `"`+" ") {
			return text.Span{Start: s.Start, End: end}
		}
		if before, ok := strings.CutSuffix(src[:s.Start], `"`); ok {
			return text.Span{Start: len(before), End: s.End}
		}
	}
	for _, p := range pairs {
		switch open, shut := strings.Count(words, p[0]), strings.Count(words, p[1]); {
		case open == shut+1:
			if end, ok := signNext(src, s.End, p[1]); ok {
				s.End = end
			}
		case shut == open+1:
			before := strings.TrimRight(src[:s.Start], " \u00a0\u202f")
			if start, ok := strings.CutSuffix(before, p[0]); ok {
				s.Start = len(start)
			}
		}
	}
	return s
}

// signNext returns where a sign ends that stands at a place of src, behind a
// space or the point of the sentence at most.
func signNext(src string, at int, sign string) (int, bool) {
	for range 2 {
		if strings.HasPrefix(src[at:], sign) {
			return at + len(sign), true
		}
		r, n := utf8.DecodeRuneInString(src[at:])
		if !strings.ContainsRune(" \u00a0\u202f.,!?…", r) || n == 0 {
			break
		}
		at += n
	}
	return 0, false
}
