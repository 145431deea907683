package passage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tail takes the punctuation after some words of src that end at byte at into them: it
// returns where the next word begins, or the space before it, at end at the latest.
func Tail(src string, at, end int) int {
	for i := at; i < end; {
		r, n := utf8.DecodeRuneInString(src[i:end])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("«“‘(–—-", r):
			return at
		case unicode.IsSpace(r):
			i += n
			continue
		}
		if i > at && !strings.ContainsRune("»”’:;!?", r) {
			return at // a space goes before these only
		}
		i += n
		at = i
	}
	return at
}

// Lead takes an opening quotation mark before some words of src that begin at byte at into
// them: it returns where it stands, from at the earliest.
func Lead(src string, from, at int) int {
	before := strings.TrimRight(src[from:at], " \u00a0\u202f")
	r, n := utf8.DecodeLastRuneInString(before)
	switch {
	case strings.ContainsRune("«“„‘(", r):
		return from + len(before) - n
	case r == '"' && from+len(before) == at: // it opens where no word stands before it
		if rest := before[:len(before)-1]; rest == "" || strings.HasSuffix(rest, " ") {
			return at - 1
		}
	}
	return at
}
