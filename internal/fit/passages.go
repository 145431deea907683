package fit

import (
	"strings"
	"unicode"

	"recoupe/internal/text"
)

// Passages returns the places of a passage in s, in bytes: white space,
// quotation marks and apostrophes folded.
func Passages(s, passage string) []text.Span {
	hay, at := fold(s)
	needle, _ := fold(passage)
	if needle == "" {
		return nil
	}
	var out []text.Span
	for from := 0; ; {
		i := strings.Index(hay[from:], needle)
		if i < 0 {
			return out
		}
		i += from
		end := at[i+len(needle)]
		for end > at[i] && unicode.IsSpace(rune(s[end-1])) {
			end--
		}
		out = append(out, text.Span{Start: at[i], End: end})
		from = i + 1
	}
}

// fold returns s without white space, quotation marks made plain, and where
// each byte of it came from.
func fold(s string) (string, []int) {
	var b strings.Builder
	var at []int
	for i, r := range s {
		switch {
		case r == '’' || r == '‘':
			r = '\''
		case r == '“' || r == '”':
			r = '"'
		case unicode.IsSpace(r) || r == 0xad || r == 0x200b:
			continue
		}
		for range len(string(r)) {
			at = append(at, i)
		}
		b.WriteRune(r)
	}
	return b.String(), append(at, len(s))
}
