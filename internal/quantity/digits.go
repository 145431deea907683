package quantity

import (
	"math"
	"strconv"
	"strings"

	"recoupe/internal/text"
)

// A written is what stands in one word that begins with a digit.
type written struct {
	value   float64
	decimal bool
	end     int    // where the number ends in the word
	suffix  string // folded letters after it: "bn", "km", "st"
}

// readDigits reads the number that s begins with, in a language whose
// decimals follow a point or a comma. ok is false for what is none: a time,
// a date, several numbers in one word.
func readDigits(s string, point bool) (w written, ok bool) {
	end := 0
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == '.' || s[end] == ',' || s[end] == '\'' || s[end] == ' ' || s[end] >= 0x80) {
		if s[end] >= 0x80 {
			n := groupSpace(s[end:])
			if n == 0 {
				break
			}
			end += n - 1
		}
		end++
	}
	w.end = end
	w.suffix = text.Fold(s[end:])
	num := s[:end]
	if strings.HasPrefix(w.suffix, "e") && len(w.suffix) > 1 && w.suffix[1] >= '0' && w.suffix[1] <= '9' { // 1e10
		if v, err := strconv.ParseFloat(strings.ReplaceAll(num, ",", ".")+w.suffix, 64); err == nil && !math.IsInf(v, 0) {
			return written{value: v, decimal: true, end: len(s)}, true
		}
	}
	if w.suffix != "" && strings.ContainsAny(w.suffix[:1], ":/-") {
		return w, false
	}
	whole, frac, ok := separate(num, point)
	if !ok {
		return w, false
	}
	var b strings.Builder
	for i := range len(whole) {
		if whole[i] >= '0' && whole[i] <= '9' {
			b.WriteByte(whole[i])
		}
	}
	if frac != "" {
		b.WriteString("." + frac)
		w.decimal = true
	}
	v, err := strconv.ParseFloat(b.String(), 64)
	w.value = v
	return w, err == nil
}

// groupSpace returns the length of the space or apostrophe that parts groups
// of digits at the beginning of s, 0 if there is none.
func groupSpace(s string) int {
	for _, sp := range [...]string{"\u00a0", "\u202f", "\u2009", "’"} {
		if strings.HasPrefix(s, sp) {
			return len(sp)
		}
	}
	return 0
}

// separate tells the whole part from the decimals.
func separate(num string, point bool) (whole, frac string, ok bool) {
	dots, commas := strings.Count(num, "."), strings.Count(num, ",")
	decimal, other := byte(','), byte('.')
	if point {
		decimal, other = other, decimal
	}
	cut := func(sep byte) (string, string, bool) {
		i := strings.LastIndexByte(num, sep)
		return num[:i], num[i+1:], true
	}
	switch {
	case dots+commas == 0:
		return num, "", true
	case dots > 0 && commas > 0: // the later one parts the decimals
		sep := byte('.')
		if strings.LastIndexByte(num, ',') > strings.LastIndexByte(num, '.') {
			sep = ','
		}
		if strings.Count(num, string(sep)) > 1 {
			return "", "", false
		}
		return cut(sep)
	case dots+commas > 1: // groups of three, or two as in India, three at the end
		for i, g := range strings.FieldsFunc(num, func(r rune) bool { return r == '.' || r == ',' }) {
			if i == 0 && (len(g) > 3 || g[0] == '0') || i > 0 && len(g) != 3 {
				return "", "", false
			}
		}
		return num, "", true
	case strings.IndexByte(num, decimal) >= 0:
		return cut(decimal)
	}
	i := strings.IndexByte(num, other)
	if len(num)-i-1 == 3 && i <= 3 && num[0] != '0' {
		return num, "", true
	}
	return cut(other)
}

// fraction reads "3/4".
func fraction(s string) (float64, bool) {
	a, b, ok := strings.Cut(s, "/")
	if !ok || len(a) > 3 || len(b) > 4 {
		return 0, false
	}
	x, err := strconv.Atoi(a)
	y, err2 := strconv.Atoi(b)
	if err != nil || err2 != nil || y == 0 || b[0] == '0' {
		return 0, false
	}
	return float64(x) / float64(y), true
}

var signs = map[rune]float64{'½': .5, '¼': .25, '¾': .75, '⅓': 1. / 3, '⅔': 2. / 3, '⅕': .2, '⅖': .4, '⅗': .6, '⅘': .8, '⅙': 1. / 6,
	'⅚': 5. / 6, '⅛': .125, '⅜': .375, '⅝': .625, '⅞': .875}
