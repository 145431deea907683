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
			if signed(head) || inCapitals(head) || isPlace(head) && opener(told) {
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

// signed reports whether head ends by a name in brackets. German agencies sign in small letters,
// with a regional service behind a stroke, where nothing but places stands before: "Hamm/Unna (dpa/lnw)".
func signed(head string) bool {
	open := strings.LastIndexByte(head, '(')
	if open < 0 || !strings.HasSuffix(head, ")") {
		return false
	}
	name := head[open+1 : len(head)-1]
	if first, _ := utf8.DecodeRuneInString(name); unicode.IsUpper(first) {
		return true
	}
	if opener(head) || !text.SmallInitials(name) {
		return false
	}
	for place := range strings.SplitSeq(strings.TrimSpace(head[:open]), "/") {
		if !isPlace(place) {
			return false
		}
	}
	return true
}

// isPlace reports whether head may be a place and nothing else: one to three words
// with a capital.
func isPlace(head string) bool {
	words := strings.FieldsFunc(head, func(r rune) bool { return text.IsSpace(r) || r == '-' })
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) || strings.ContainsAny(w, ",.;:'’()") {
			return false
		}
	}
	return len(words) > 0 && len(words) <= 3
}

// opener reports whether told begins by a little word with the capital of a
// sentence: "New York – In his first speech".
func opener(told string) bool {
	w, _, _ := strings.Cut(told, " ")
	switch w {
	case "The", "A", "An", "In", "On", "At", "After", "Before", "For", "As", "With", "He", "She", "They", "It", "Two", "Three", "Le", "La", "Les", "Un", "Une", "Des", "Dans", "Après", "Avec", "Pour", "Il", "Elle", "Ils", "Elles", "Ce", "Cette", "Selon", "Deux", "Trois", "Der", "Die", "Das", "Ein", "Eine", "Im", "Am", "Nach", "Vor", "Bei", "Mit":
		return true
	}
	return false
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
