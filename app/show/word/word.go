// Package word cuts a line into words as the page compares them: [Spans] finds them, [Key] is
// what their forms have in common. The engine has words of its own (package segment), by the
// language of the text; these know none, as headlines of several are set side by side.
package word

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/text"
)

// elided are the words that French writes with an apostrophe before the next one.
var elided = []string{"c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"}

// Spans returns the words of a line, an elided article apart from its noun. An
// apostrophe within a word is of it ("Beck's", "aujourd'hui"); one at its end is
// a mark.
func Spans(line string) []text.Span {
	var out []text.Span
	start := -1
	flush := func(at int) {
		if start >= 0 {
			out = append(out, text.Span{Start: start, End: at})
			start = -1
		}
	}
	for i, r := range line {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || text.IsHyphen(r) && start >= 0:
			if start < 0 {
				start = i
			}
		case start >= 0 && inFigure(line, i, r):
		case text.IsApostrophe(r) && start >= 0:
			end := i + utf8.RuneLen(r)
			next, _ := utf8.DecodeRuneInString(line[end:])
			switch {
			case slices.Contains(elided, strings.ToLower(line[start:i])):
				flush(end)
			case !unicode.IsLetter(next):
				flush(i)
			}
		default:
			flush(i)
		}
	}
	flush(len(line))
	return out
}

// HasAll reports whether a folded line has each of some words somewhere, be it within another.
func HasAll(line string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(line, w) {
			return false
		}
	}
	return true
}

// inFigure reports whether a sign at a place of a line stands within a figure:
// the comma of 3,1 and the space of 412 000.
func inFigure(line string, at int, sign rune) bool {
	digit := func(r rune, _ int) bool { return unicode.IsDigit(r) }
	return strings.ContainsRune(".,\u00a0\u202f", sign) && digit(utf8.DecodeLastRuneInString(line[:at])) && digit(utf8.DecodeRuneInString(line[at+utf8.RuneLen(sign):]))
}

// Key is what forms of one word have in common where lines are compared: case, hyphens
// and the English genitive make no difference.
func Key(word string) string {
	key := strings.ReplaceAll(text.Fold(Ownerless(word)), "-", "")
	if first, _ := utf8.DecodeRuneInString(key); unicode.IsDigit(first) {
		key = figureSigns.Replace(key)
	}
	return key
}

// figureSigns has 3,1 and 3.1, 412.000 and 412 000 look alike.
var figureSigns = strings.NewReplacer(",", ".", "\u00a0", ".", "\u202f", ".", " ", ".")

// Ownerless is a word without the ending of the English genitive.
func Ownerless(word string) string {
	for _, end := range []string{"'s", "’s"} {
		if before, ok := strings.CutSuffix(word, end); ok {
			return before
		}
	}
	return word
}
