package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/text"
)

// A dateline has this many bytes at most, and a place in capitals this many words.
const (
	longestDateline = 90
	datelineWords   = 5
)

// Dateline returns how many bytes stand before what the paragraph s says, where
// it begins by where and when it was written: "LYON, 3 mars (AFP) – ". It is 0
// if there is no dateline.
func Dateline(s string) int {
	first, n := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(first) {
		return 0
	}
	for i, r := range s[:min(len(s), longestDateline)] {
		switch r {
		case '?', '!', ';', ':', '«', '“', '"':
			return 0
		case '-', '–', '—', '―':
			head, rest := s[:i], s[i+utf8.RuneLen(r):]
			told := strings.TrimLeft(rest, " \u00a0\u202f-–—―")
			if i <= n || !betweenSpaces(head, rest) || told == "" {
				continue
			}
			head = strings.TrimRight(head, " \u00a0\u202f-–—―")
			if signed(head) || inCapitals(head) {
				return len(s) - len(told)
			}
		}
	}
	return 0
}

// betweenSpaces reports whether a dash between head and rest stands between spaces, or
// is one of several.
func betweenSpaces(head, rest string) bool {
	last, _ := utf8.DecodeLastRuneInString(head)
	next, _ := utf8.DecodeRuneInString(rest)
	return (text.IsSpace(last) || last == ')') && (text.IsSpace(next) || next == '-')
}

// signed reports whether head ends by a name in brackets.
func signed(head string) bool {
	name, _ := utf8.DecodeRuneInString(head[strings.LastIndexByte(head, '(')+1:])
	return strings.HasSuffix(head, ")") && strings.Contains(head, "(") && unicode.IsUpper(name)
}

// inCapitals reports whether head begins with a place in capitals and is short.
func inCapitals(head string) bool {
	place, _, _ := strings.Cut(head, ",")
	letters := 0
	for _, r := range place {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 2 && len(strings.Fields(head)) <= datelineWords
}
