package mark

import (
	"strings"

	"recoupe/internal/quote/token"
)

// lookAhead bounds every search for a partner, so that pairing stays linear.
const lookAhead = 120

// balanced reports whether a guillemet opened again inside a quotation at i
// is followed by two closing ones before the next opening one.
func balanced(tokens []token.Token, i int, german bool) bool {
	closing := 0
	for _, tok := range tokens[i+1 : min(len(tokens), i+lookAhead)] {
		if tok.Kind != token.Mark {
			continue
		}
		switch {
		case (tok.Low == "»") != german && (tok.Low == "«" || tok.Low == "»"):
			if closing++; closing == 2 {
				return true
			}
		case tok.Low == "«" || tok.Low == "»":
			return false
		}
	}
	return false
}

// possessive reports whether the apostrophe at i is that of "the workers’ union"
// inside single marks: after an s, before a small word, with another
// closing mark to come.
func possessive(tokens []token.Token, i int) bool {
	if i == 0 || tokens[i-1].Kind != token.Word || len(tokens[i-1].Low) < 2 || tokens[i-1].Low[len(tokens[i-1].Low)-1] != 's' {
		return false
	}
	if i+1 >= len(tokens) || tokens[i+1].Kind != token.Word || tokens[i+1].Cap {
		return false
	}
	for j := i + 1; j < min(len(tokens), i+lookAhead); j++ {
		switch {
		case tokens[j].Kind != token.Mark:
		case tokens[j].Low == "‘":
			return false
		case (tokens[j].Low == "’" || tokens[j].Low == "'") && !tokens[j].Gap:
			return true
		case tokens[j].Low == "”" || tokens[j].Low == `"`:
			return false
		}
	}
	return false
}

// closesSingle reports whether a straight single mark opened at i is closed
// not far on.
func closesSingle(tokens []token.Token, i int) bool {
	for j := i + 2; j < min(len(tokens), i+lookAhead); j++ {
		if tokens[j].Kind == token.Mark && (tokens[j].Low == "'" || tokens[j].Low == "’") && !tokens[j].Gap &&
			(j+1 == len(tokens) || tokens[j+1].Gap || tokens[j+1].Kind != token.Word) {
			return true
		}
	}
	return false
}

// closesTurned reports whether the opening mark at i closes what one before it opened: it
// touches the words it ends, and what follows is apart from it or is a sign, as where a
// programme for writing pages takes a mark behind a word for another opening one: « Assez«, “Assez“, dit-il.
func closesTurned(tokens []token.Token, i int) bool {
	prev := tokens[i-1]
	if prev.Kind == token.Mark || prev.Kind == token.Word && endsElided(prev) || prev.Kind == token.Punct && !token.IsStop(prev) && prev.Low != "%" && prev.Low != ")" {
		return false
	}
	return i+1 == len(tokens) || tokens[i+1].Gap || tokens[i+1].Kind == token.Punct
}

// endsElided reports whether a word ends with an apostrophe, so that the next one touches it: "d’".
func endsElided(t token.Token) bool { return strings.HasSuffix(t.Low, "'") && len(t.Low) > 1 }

func opensAfter(t token.Token) bool {
	if t.Kind == token.Word && endsElided(t) {
		return true // "il parle d'"un échec""
	}
	if t.Kind != token.Punct {
		return false
	}
	switch t.Low {
	case "(", "[", "—", "–", "-", "/", ":", "―":
		return true
	}
	return false
}

// OpensBlock reports whether a block that begins with t is one that goes on
// with a quotation: its first sign is an opening mark.
func OpensBlock(t string) bool {
	t = strings.TrimLeft(t, " \t\n\u00a0\u202f")
	for _, m := range []string{"«", "“", "„", "\"", "»", "''", "‘"} {
		if strings.HasPrefix(t, m) {
			return true
		}
	}
	return false
}

func startsWithMark(tokens []token.Token) bool {
	return len(tokens) > 0 && tokens[0].Kind == token.Mark
}

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
func closesFirst(tokens []token.Token, german bool) int {
	for i, tok := range tokens {
		if tok.Kind != token.Mark || tok.Low == "’" || tok.Low == "'" {
			continue
		}
		if closesLong(tok.Low, german) && !(tok.Low == `"` && tok.Gap && i+1 < len(tokens) && !tokens[i+1].Gap) {
			return familyOf(tok.Low)
		}
		return -1
	}
	return -1
}

// PointsInwards reports whether t sets its guillemets as »…«, as German and
// Danish books do.
func PointsInwards(t string) bool {
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
