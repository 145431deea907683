package quote

import (
	"strings"
)

// lookAhead bounds every search for a partner, so that pairing stays linear.
const lookAhead = 120

// balanced reports whether a guillemet opened again inside a quotation at i
// is followed by two closing ones before the next opening one.
func balanced(tokens []token, i int, german bool) bool {
	closing := 0
	for _, tok := range tokens[i+1 : min(len(tokens), i+lookAhead)] {
		if tok.kind != mark {
			continue
		}
		switch {
		case (tok.low == "»") != german && (tok.low == "«" || tok.low == "»"):
			if closing++; closing == 2 {
				return true
			}
		case tok.low == "«" || tok.low == "»":
			return false
		}
	}
	return false
}

// possessive reports whether the apostrophe at i is that of "the workers’ union"
// inside single marks: after an s, before a small word, with another
// closing mark to come.
func possessive(tokens []token, i int) bool {
	if i == 0 || tokens[i-1].kind != word || len(tokens[i-1].low) < 2 || tokens[i-1].low[len(tokens[i-1].low)-1] != 's' {
		return false
	}
	if i+1 >= len(tokens) || tokens[i+1].kind != word || tokens[i+1].cap {
		return false
	}
	for j := i + 1; j < min(len(tokens), i+lookAhead); j++ {
		switch {
		case tokens[j].kind != mark:
		case tokens[j].low == "‘":
			return false
		case (tokens[j].low == "’" || tokens[j].low == "'") && !tokens[j].gap:
			return true
		case tokens[j].low == "”" || tokens[j].low == `"`:
			return false
		}
	}
	return false
}

// closesSingle reports whether a straight single mark opened at i is closed
// not far on.
func closesSingle(tokens []token, i int) bool {
	for j := i + 2; j < min(len(tokens), i+lookAhead); j++ {
		if tokens[j].kind == mark && (tokens[j].low == "'" || tokens[j].low == "’") && !tokens[j].gap &&
			(j+1 == len(tokens) || tokens[j+1].gap || tokens[j+1].kind != word) {
			return true
		}
	}
	return false
}

func opensAfter(t token) bool {
	if t.kind != punct {
		return false
	}
	switch t.low {
	case "(", "[", "—", "–", "-", "/", ":", "―":
		return true
	}
	return false
}

// opensBlock reports whether a block that begins with t is one that goes on
// with a quotation: its first sign is an opening mark.
func opensBlock(t string) bool {
	t = strings.TrimLeft(t, " \t\n\u00a0\u202f")
	for _, m := range []string{"«", "“", "„", "\"", "»", "''", "‘"} {
		if strings.HasPrefix(t, m) {
			return true
		}
	}
	return false
}

func startsWithMark(tokens []token) bool { return len(tokens) > 0 && tokens[0].kind == mark }

func closesLong(low string, german bool) bool {
	return low == "”" || low == "»" && !german || low == "«" && german || low == `"`
}

func familyOf(low string) int {
	switch low {
	case "«", "»", "‹", "›":
		return angle
	case `"`:
		return straight
	case "“", "”", "„", "‟":
		return curly
	}
	return single
}

// closesFirst returns the family of the first mark of a block if it is one
// that closes, else -1.
func closesFirst(tokens []token, german bool) int {
	for i, tok := range tokens {
		if tok.kind != mark || tok.low == "’" || tok.low == "'" {
			continue
		}
		if closesLong(tok.low, german) && !(tok.low == `"` && tok.gap && i+1 < len(tokens) && !tokens[i+1].gap) {
			return familyOf(tok.low)
		}
		return -1
	}
	return -1
}

// pointsInwards reports whether t sets its guillemets as »…«, as German and
// Danish books do.
func pointsInwards(t string) bool {
	in, out := 0, 0
	prev := rune(' ')
	for _, r := range t {
		switch {
		case r == '»' && (prev == ' ' || prev == '\n' || prev == '\u00a0' || prev == '('):
			in++
		case r == '«' && (prev == ' ' || prev == '\n' || prev == '\u00a0' || prev == '(' || prev == '\'' || prev == '’'): // "qu’« un décor »"
			out++
		}
		prev = r
	}
	// with spaces inside, as in French, » stands after a space too: « decides
	return in > 0 && out == 0
}
