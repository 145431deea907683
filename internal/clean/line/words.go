package line

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/text"
)

// Trim returns a span of s without what stands around a name in it (see [Edge]).
func Trim(s string, sp text.Span) text.Span {
	t := strings.TrimLeftFunc(s[sp.Start:sp.End], Edge)
	sp.Start = sp.End - len(t)
	sp.End = sp.Start + len(strings.TrimRightFunc(t, Edge))
	return sp
}

// Edge reports whether r may stand around a name without being of it.
func Edge(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("*_,:;.()[]\u200b\u00ad", r)
}

// FirstWord returns the letters and digits that s starts with, or its first
// byte.
func FirstWord(s string) string {
	for i := 0; i < len(s); i++ {
		if !WordByte(s[i]) {
			return s[:max(i, min(1, len(s)))]
		}
	}
	return s
}

// WordByte reports whether c, a byte of a folded text, is of a word: a letter or a digit.
func WordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80
}

// Begins reports whether s starts with phrase and a word ends there.
func Begins(s, phrase string) bool {
	return strings.HasPrefix(s, phrase) && (len(s) == len(phrase) || !WordByte(s[len(phrase)]) || !WordByte(phrase[len(phrase)-1]))
}

// FirstRune returns the character that s begins with.
func FirstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// PlainWords returns the words of a folded line without the marks between them.
func PlainWords(f string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 && !WordByte(byte(r)) {
			return ' '
		}
		return r
	}, f)
}

// Whole returns the span of all of s.
func Whole(s string) text.Span { return text.Span{End: len(s)} }

// Listed reports whether a line is marked as an item of a list: by a bullet or a
// dash, or by a number of up to three digits with a mark behind it.
func Listed(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	switch r {
	case '•', '·', '‣', '▪', '■', '●', '◦', '➤', '►', '→', '✔', '✓':
		return true
	case '-', '–', '—', '*':
		return len(w) > n && (w[n] == ' ' || strings.HasPrefix(w[n:], "\u00a0"))
	}
	i := 0
	for i < len(w) && i < 3 && w[i] >= '0' && w[i] <= '9' {
		i++
	}
	return i > 0 && i+1 < len(w) && (w[i] == '.' || w[i] == ')') && w[i+1] == ' '
}

// Overlap returns how many of a's words stand in b.
func Overlap(a, b string) float64 {
	have := map[string]bool{}
	for w := range strings.FieldsSeq(b) {
		have[w] = true
	}
	n, hit := 0, 0
	for w := range strings.FieldsSeq(a) {
		n++
		if have[w] {
			hit++
		}
	}
	if n < 3 {
		return 0
	}
	return float64(hit) / float64(n)
}
