package text

import (
	"slices"
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

// Before returns what stands right before byte at of s, [Beside] bytes of it at most.
func Before(s string, at int) string { return s[max(0, at-Beside):at] }

// After returns what stands right behind byte at of s, [Beside] bytes of it at most.
func After(s string, at int) string { return s[at:min(len(s), at+Beside)] }

// LetterRuns returns the words of s, in small letters: "qu" and "il" of "qu’il".
func LetterRuns(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !IsLetter(r) })
}

// Short returns the first words of s that have at most n bytes together, all of them where they do;
// of a word that is longer by itself its first letters.
func Short(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	if at := strings.LastIndexByte(s[:n], ' '); at > 0 {
		n = at
	}
	return s[:n]
}

// HoldsAny reports whether a word of list stands in s.
func HoldsAny(s string, list []string) bool {
	return slices.ContainsFunc(LetterRuns(s), func(word string) bool { return slices.Contains(list, word) })
}

// WordSet returns the words of lists, in which white space parts them.
func WordSet(lists ...string) map[string]bool {
	out := map[string]bool{}
	for _, list := range lists {
		for word := range strings.FieldsSeq(list) {
			out[word] = true
		}
	}
	return out
}
