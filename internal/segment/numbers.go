package segment

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/text"
)

// number returns where the number at c.i ends.
func (c *cutter) number() int {
	s, i := c.s, digits(c.s, c.i)
	lead := i - c.i
	if end := isoDate(s, c.i); end > 0 {
		return end
	}
	i = groups(s, i, lead)
	for i+1 < len(s) && strings.IndexByte(".,:/", s[i]) >= 0 && isDigit(rune(s[i+1])) {
		// "12, 14" has a space; "1,2" "10.40" "14:30" "18/04/2018" "1.000,50" have not
		i = digits(s, i+1)
	}
	for i < len(s) { // "9h26", "3bn", "21st", "1980s", "5G", "2e"
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isLetter(r) && !isDigit(r) && r != 'º' && r != 'ª' {
			break
		}
		i += n
	}
	return i
}

func digits(s string, i int) int {
	for i < len(s) && isDigit(rune(s[i])) {
		i++
	}
	return i
}

// groups reads on over groups of three digits set apart by a space or an
// apostrophe: "1 200 000", "12'500".
func groups(s string, i, lead int) int {
	if lead > 3 {
		return i
	}
	var sep rune
	for {
		r, n := utf8.DecodeRuneInString(s[i:])
		if n == 0 || sep != 0 && r != sep || !isGroupSpace(r) {
			return i
		}
		end := digits(s, i+n)
		if end-i-n != 3 || end < len(s) && r == ' ' && wordGoesOn(s[end:]) && s[end]|0x20 != 'k' && s[end]|0x20 != 'm' {
			return i
		}
		sep, i = r, end
	}
}

func isGroupSpace(r rune) bool {
	switch r {
	case ' ', '\u00a0', '\u202f', '\u2009', '\'', '’':
		return true
	}
	return false
}

// isoDate returns where "2018-04-17" at s[i:] ends, -1 if there is none.
func isoDate(s string, i int) int {
	const form = "dddd-dd-dd"
	if len(s)-i < len(form) {
		return -1
	}
	for k := range len(form) {
		if d := isDigit(rune(s[i+k])); form[k] == 'd' && !d || form[k] == '-' && s[i+k] != '-' {
			return -1
		}
	}
	if end := i + len(form); end == len(s) || !isDigit(rune(s[end])) {
		return end
	}
	return -1
}

// foldNumber writes a number in the one way that all languages share: groups
// joined, "." before the decimals. Where a lone separator stands before three
// digits ("1,200", "1.200"), it is taken to part groups, as it mostly does.
func foldNumber(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		plain = isDigit(rune(s[i]))
	}
	if plain {
		return s
	}
	f := text.Fold(s)
	end := 0 // of digits and separators
	for end < len(f) && (isDigit(rune(f[end])) || strings.IndexByte(" '.,", f[end]) >= 0) {
		end++
	}
	if end < len(f) && strings.IndexByte(":/-", f[end]) >= 0 {
		return f // a time, a date, a score
	}
	num := f[:end]
	last := strings.LastIndexAny(num, ".,")
	if last >= 0 {
		same := strings.Count(num, num[last:last+1])
		other := strings.ContainsAny(num[:last], ".,") && same == 1
		if same > 1 || !other && len(num)-last-1 == 3 && last <= 3 && num[0] != '0' {
			last = -1
		}
	}
	b := make([]byte, 0, len(f))
	for i := 0; i < end; i++ {
		if isDigit(rune(num[i])) {
			b = append(b, num[i])
		} else if i == last {
			b = append(b, '.')
		}
	}
	return string(append(b, f[end:]...))
}
