package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is asked of the words at one edge of a stretch of text, which is cut out of an article
// by bytes: half a letter at its other edge does no harm.

// primary returns the language of a tag without what follows: "fr" of "fr-CA".
func primary(tag string) string { return tag[:min(len(tag), 2)] }

// cutWord returns the first run of letters of s, and what comes after it.
func cutWord(s string) (word, rest string) {
	start := -1
	for i, r := range s {
		switch letter := isLetter(r); {
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

// isLetter is unicode.IsLetter, quicker for the letters that are most.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r)
}

// firstWord returns the first word of s, in small letters.
func firstWord(s string) string {
	word, _ := cutWord(s)
	return strings.ToLower(word)
}

// lastWord returns the last word of s, in small letters.
func lastWord(s string) string {
	s = strings.TrimRightFunc(s, func(r rune) bool { return !isLetter(r) })
	at := strings.LastIndexFunc(s, func(r rune) bool { return !isLetter(r) })
	if at < 0 {
		return strings.ToLower(s)
	}
	_, n := utf8.DecodeRuneInString(s[at:])
	return strings.ToLower(s[at+n:])
}

// letterRuns returns the words of s, in small letters: "qu" and "il" of "qu’il".
func letterRuns(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !isLetter(r) })
}

// holdsAny reports whether a word of list stands in s.
func holdsAny(s string, list []string) bool {
	return slices.ContainsFunc(letterRuns(s), func(word string) bool { return slices.Contains(list, word) })
}

// setOf returns the words of a list.
func setOf(words string) map[string]bool {
	out := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		out[word] = true
	}
	return out
}
