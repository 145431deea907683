package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold returns s as words are compared: lower case, without accents, ligatures
// opened (œ → oe, ß → ss), every apostrophe as ', every hyphen as -, every
// space as one plain space character, soft hyphens and other invisible
// characters dropped. Letters of other scripts are lower-cased only.
//
// The result has other offsets than s: it is for comparing, never for pointing.
// A text that is folded already is returned as it is, without allocating.
func Fold(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' || c < ' ' {
			var short [64]byte
			folded := short[:0]
			if len(s) > len(short) {
				folded = make([]byte, 0, len(s)+len(s)/16) // a letter may become two
			}
			return string(appendFold(append(folded, s[:i]...), s[i:]))
		}
	}
	return s
}

// FoldLine returns s folded, as one line: with single spaces, and none at its ends. It is how a
// search finds what people type, and how a name is looked up.
func FoldLine(s string) string {
	folded := appendFold(make([]byte, 0, len(s)), s)
	line := folded[:0]
	for i, c := range folded {
		if c != ' ' || len(line) > 0 && i+1 < len(folded) && folded[i+1] != ' ' {
			line = append(line, c)
		}
	}
	return string(line)
}

// appendFold appends the folded form of s to dst.
func appendFold(dst []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			dst = append(dst, byte(r)+'a'-'A')
		case r < utf8.RuneSelf:
			if r < ' ' {
				r = ' '
			}
			dst = append(dst, byte(r))
		case r >= 0xC0 && r < 0xC0+rune(len(latin)):
			dst = append(dst, latin[r-0xC0]...)
		default:
			dst = appendFoldRare(dst, r)
		}
	}
	return dst
}

func appendFoldRare(dst []byte, r rune) []byte {
	switch {
	case IsApostrophe(r):
		return append(dst, '\'')
	case IsHyphen(r):
		return append(dst, '-')
	case IsInvisible(r), r >= 0x300 && r <= 0x36F: // combining marks: an accent written apart
		return dst
	case unicode.IsSpace(r):
		return append(dst, ' ')
	case r >= 0x1E00 && r <= 0x1EFF: // further Latin letters, by the letter they stand on
		return append(dst, additional(r)...)
	case r == 'ﬁ':
		return append(dst, "fi"...)
	case r == 'ﬂ':
		return append(dst, "fl"...)
	}
	if i := strings.IndexRune("ᵉʳ", r); i >= 0 { // "1ᵉʳ", with the letters set high
		return append(dst, "er"[min(i, 1)])
	}
	if i := strings.IndexRune("ȘșȚțƏə", r); i >= 0 {
		return append(dst, "ssttee"[i/2])
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// additional folds Latin Extended Additional, whose letters stand in the order
// of their base letter.
func additional(r rune) string {
	for i := len(additionalFrom) - 1; i >= 0; i-- {
		if r >= additionalFrom[i].first {
			return additionalFrom[i].base
		}
	}
	return ""
}

var additionalFrom = [...]struct {
	first rune
	base  string
}{
	{0x1E00, "a"}, {0x1E02, "b"}, {0x1E08, "c"}, {0x1E0A, "d"}, {0x1E14, "e"}, {0x1E1E, "f"}, {0x1E20, "g"}, {0x1E22, "h"},
	{0x1E2C, "i"}, {0x1E30, "k"}, {0x1E36, "l"}, {0x1E3E, "m"}, {0x1E44, "n"}, {0x1E4C, "o"}, {0x1E54, "p"}, {0x1E58, "r"},
	{0x1E60, "s"}, {0x1E6A, "t"}, {0x1E72, "u"}, {0x1E7C, "v"}, {0x1E80, "w"}, {0x1E8A, "x"}, {0x1E8E, "y"}, {0x1E90, "z"},
	{0x1E96, "h"}, {0x1E97, "t"}, {0x1E98, "w"}, {0x1E99, "y"}, {0x1E9A, "a"}, {0x1E9B, "s"}, {0x1E9E, "ss"}, {0x1EA0, "a"},
	{0x1EB8, "e"}, {0x1EC8, "i"}, {0x1ECC, "o"}, {0x1EE4, "u"}, {0x1EF2, "y"},
}

// latin folds U+00C0 to U+017F: Latin-1 letters and Latin Extended-A.
var latin = [...]string{
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", // À
	"d", "n", "o", "o", "o", "o", "o", "×", "o", "u", "u", "u", "u", "y", "th", "ss", // Ð
	"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", // à
	"d", "n", "o", "o", "o", "o", "o", "÷", "o", "u", "u", "u", "u", "y", "th", "y", // ð
	"a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", // Ā
	"d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g", // Đ
	"g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i", // Ġ
	"i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l", // İ
	"l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o", // ŀ
	"o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s", // Ő
	"s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", // Š
	"u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s", // Ű
}

// IsApostrophe reports whether r is written for an apostrophe. ’ and ‘ are
// quotation marks too: what stands around them decides.
func IsApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '′', '＇', '‛':
		return true
	}
	return false
}

// IsHyphen reports whether r ties two words into one: a hyphen, not a dash.
func IsHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// IsDash reports whether r is a dash, or a minus sign.
func IsDash(r rune) bool { return r >= '‒' && r <= '―' || r == '−' }

// IsInvisible reports whether r takes no room and says nothing: soft hyphens,
// zero-width spaces and joiners, byte order and direction marks.
func IsInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2064 ||
		r >= 0x2066 && r <= 0x2069 || r == 0xFEFF || r == 0xFE0E || r == 0xFE0F
}

// IsSpace reports whether r is white space, no-break and narrow ones included.
func IsSpace(r rune) bool { return r == ' ' || r == '\n' || unicode.IsSpace(r) }
