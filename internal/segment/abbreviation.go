package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/text"
)

// longestWord bounds how far back a word is looked for.
const longestWord = 40

// lastWord returns the word that s ends with, dots inside it included: "Mme",
// "U.S", "12". It is "" after a closing mark.
func lastWord(s string) string {
	i := len(s)
	for i > 0 && len(s)-i < longestWord {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !isLetter(r) && !isDigit(r) && r != '.' {
			break
		}
		i -= n
	}
	return strings.TrimLeft(s[i:], ".")
}

// isAcronym reports whether a folded word holds dots between single letters: "u.s", "e.g".
func isAcronym(w string) bool {
	if len(w) < 3 {
		return false
	}
	for i, part := range strings.Split(w, ".") {
		if len(part) > 3 || part == "" || i == 0 && len(part) > 2 {
			return false
		}
	}
	return strings.IndexByte(w, '.') > 0 && !isDigit(rune(w[0]))
}

// numbered reports whether a folded word is short for one that a number
// follows, and is a word of its own where none does: "no. 5", "art. 3".
func numbered(w string) bool {
	switch w {
	case "no", "nos", "nr", "nrs", "n", "num", "p", "pp", "pag", "pags", "art", "vol", "fig", "chap", "ch", "sec", "abs", "kap",
		"al", "ap", "bd", "min", "max", "lun", "mar", "mer", "mon", "sun", "sat", "dom", "set", "out", "seg", "abb", "ca", "ann":
		return true
	}
	return false
}

// roman reports whether s begins with a Roman number.
func roman(s string) bool {
	n := 0
	for n < len(s) && strings.IndexByte("IVXLCDM", s[n]) >= 0 {
		n++
	}
	return n > 0 && !wordGoesOn(s[n:])
}

// afterName reports whether s ends with a capitalised word of several letters,
// so that the single letter after it is a middle initial.
func afterName(s string) bool {
	w := lastWord(strings.TrimRight(s, " "))
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && len(w) > n
}

// A marker begins a list item: "1.", "2)", "3.)", "a.", "b)".
type marker struct {
	end   int
	value int  // the number, or the letter's place in the alphabet
	alpha bool // a letter
	shape byte // what follows the value: '.', ')', or 'p' for ".)"
}

// readMarker reads the list marker at s[i:]; its end is 0 if there is none.
func readMarker(s string, i int) marker {
	m := marker{}
	for { // a bullet before the number
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isBullet(r) {
			break
		}
		i = afterSpace(s, i+n)
	}
	j := i
	for j < len(s) && isDigit(rune(s[j])) && j-i < 3 {
		m.value = m.value*10 + int(s[j]-'0')
		j++
	}
	if j == i {
		if i >= len(s) || s[i] < 'a' || s[i] > 'k' {
			return marker{}
		}
		m.alpha, m.value = true, int(s[i]-'a')+1
		j++
	}
	switch {
	case strings.HasPrefix(s[j:], ".)"):
		m.shape, m.end = 'p', j+2
	case strings.HasPrefix(s[j:], "."), strings.HasPrefix(s[j:], ")"):
		m.shape, m.end = s[j], j+1
	default:
		return marker{}
	}
	if m.end >= len(s) || s[m.end] != ' ' {
		return marker{}
	}
	return m
}

func isBullet(r rune) bool {
	switch r {
	case '•', '⁃', '‣', '▪', '◦', '●', '■', '➔', '►':
		return true
	}
	return false
}

func startsItem(r rune) bool {
	return isBullet(r) || isDigit(r) || r >= 'a' && r <= 'k'
}

// nextItem reports whether the next item of the list that the sentence is in
// begins at s.i.
func (s *splitter) nextItem() bool {
	r, _ := utf8.DecodeRuneInString(s.txt[s.i:])
	if isBullet(r) {
		if before, _ := utf8.DecodeLastRuneInString(s.txt[:s.i]); text.IsSpace(before) {
			return true
		}
	} else if s.item.end > 0 && s.item.end < s.i && s.txt[s.i-1] == ' ' {
		if m := readMarker(s.txt, s.i); m.end > 0 && m.alpha == s.item.alpha && m.shape == s.item.shape && m.value == s.item.value+1 {
			return true
		}
	}
	return false
}
