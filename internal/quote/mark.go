package quote

import (
	"strings"

	"recoupe/internal/text"
)

// region is what stands between two quotation marks of one block, or between
// one mark and the end of what it can be said to open.
type region struct {
	text.Span           // the words, without marks and the space at them
	outer     text.Span // with the marks
	first     int       // index of the first token inside
	last      int       // index after the last token inside
	open      int       // index of the opening mark, -1 if the block goes on from the one before
	close     int       // index of the closing mark, len(tokens) if there is none
	depth     int       // 0: not inside another
	parent    int       // index of the region around it, -1 if none
	closed    bool
}

// maxDepth bounds nesting: no newspaper goes beyond a quote in a quote in a quote.
const maxDepth = 4

// opened is a mark waiting for its closing one.
type opened struct {
	family int
	tok    int
	region int
}

// The families of marks that can close each other.
const (
	angle  = iota // « » ‹ ›
	curly         // “ ” „ ‟ and "
	single        // ‘ ’ ‚ '
	straight
)

// pair finds the regions of a block, outermost and nested, in order of Start.
// goesOn says that the block before left a quotation open; german that the
// article points its guillemets inwards (»…«). It reads each token once, with a
// stack of bounded depth.
func pair(tokens []token, goesOn, nextOpens, german bool) (out []region, open bool) {
	var stack []opened
	var parents []int // of out, as indexes into out
	push := func(family, tok int) {
		if len(stack) >= maxDepth {
			return
		}
		parent := -1
		if len(stack) > 0 {
			parent = stack[len(stack)-1].region
		}
		parents = append(parents, parent)
		stack = append(stack, opened{family, tok, len(out)})
		out = append(out, region{first: tok + 1, last: len(tokens), open: tok, close: len(tokens), depth: len(stack) - 1})
	}
	find := func(family int) int {
		for i := len(stack) - 1; i >= 0; i-- {
			if stack[i].family == family {
				return i
			}
		}
		return -1
	}
	// shut closes the mark at depth i; marks opened after it were strays.
	shut := func(i, tok int) {
		for j := len(stack) - 1; j > i; j-- {
			out[stack[j].region].last = -1
		}
		r := &out[stack[i].region]
		r.last, r.close, r.closed = tok, tok, true
		stack = stack[:i]
	}
	if goesOn && !startsWithMark(tokens) {
		// the quotation goes on without a mark of its own: its closing mark ends it
		if family := closesFirst(tokens, german); family >= 0 {
			stack = append(stack, opened{family, -1, 0})
			parents = append(parents, -1)
			out = append(out, region{last: len(tokens), open: -1, close: len(tokens)})
		}
	}
	for i := range tokens {
		tok := &tokens[i]
		if tok.kind != mark {
			continue
		}
		before, after := !tok.gap && i > 0, i+1 < len(tokens) && !tokens[i+1].gap
		opens := (!before || tokens[i-1].kind == mark || opensAfter(tokens[i-1])) && i+1 < len(tokens)
		low := tok.low
		if german && low == "»" {
			low = "«"
		} else if german && low == "«" {
			low = "»"
		}
		switch low {
		case "«", "‹":
			if j := find(angle); j >= 0 && len(stack)-j == 1 && i == stack[j].tok+1 {
				continue // a doubled mark
			} else if j >= 0 && !balanced(tokens, i, german) {
				endStray(out, &stack, j, tokens, i)
			}
			push(angle, i)
		case "»", "›":
			if j := find(angle); j >= 0 {
				shut(j, i)
			}
		case "„", "‟":
			push(curly, i)
		case "“":
			if j := find(curly); j >= 0 && (tokens[max(0, stack[j].tok)].low == "„" || !opens && !after) {
				shut(j, i)
			} else if opens || after {
				if j >= 0 {
					endStray(out, &stack, j, tokens, i)
				}
				push(curly, i)
			}
		case "”":
			if j := find(curly); j >= 0 {
				shut(j, i)
			} else if j := find(straight); j >= 0 && before {
				shut(j, i)
			} else if opens && after {
				push(curly, i)
			}
		case `"`:
			j := find(straight)
			if j < 0 && before && !(opens && after) {
				j = find(curly)
			}
			switch {
			case j >= 0 && (before || !after):
				shut(j, i)
			case j >= 0 && opens && after:
				endStray(out, &stack, j, tokens, i)
				push(straight, i)
			case j >= 0:
				shut(j, i)
			case before && i > 0 && tokens[i-1].kind == number: // inches
			case opens:
				push(straight, i)
			}
		case "‘", "‚", "‛":
			if after {
				push(single, i)
			}
		case "’", "'":
			j := find(single)
			switch {
			case j >= 0 && before && !(after && tokens[i+1].kind != punct && tokens[i+1].kind != mark):
				if !possessive(tokens, i) {
					shut(j, i)
				}
			case j < 0 && low == "'" && opens && after && (tokens[i+1].kind == word || tokens[i+1].kind == mark) && closesSingle(tokens, i):
				push(single, i)
			}
		}
	}
	for d := len(stack) - 1; d >= 0; d-- {
		r := &out[stack[d].region]
		if d > 0 || stack[d].family == single {
			r.last = -1
			continue
		}
		switch {
		case r.open <= 0 || nextOpens || tokens[r.open].gap && r.open > 0 && tokens[r.open-1].low == ":":
			open = true // runs to the end of the block
		default:
			r.last = sentenceEnd(tokens, r.first)
			open = r.last == len(tokens)
		}
		r.close = r.last
	}
	kept := make([]region, 0, len(out))
	place := make([]int, len(out)) // where each stands among those kept, -1 if it does not
	for n, r := range out {
		place[n] = -1
		if r.last <= r.first {
			continue
		}
		r.parent = parents[n]
		for r.parent >= 0 && place[r.parent] < 0 {
			r.parent = parents[r.parent]
		}
		if r.parent >= 0 {
			r.parent = place[r.parent]
		} else {
			r.depth = 0
		}
		place[n] = len(kept)
		r.Span = text.Span{Start: tokens[r.first].Start, End: tokens[r.last-1].End}
		r.outer = r.Span
		if r.open >= 0 {
			r.outer.Start = tokens[r.open].Start
		}
		if r.closed {
			r.outer.End = tokens[r.close].End
		}
		kept = append(kept, r)
	}
	return kept, open
}

// endStray ends the region of the mark at depth j, which was opened again
// before it closed, with the sentence it began in.
func endStray(out []region, stack *[]opened, j int, tokens []token, at int) {
	for k := len(*stack) - 1; k > j; k-- {
		out[(*stack)[k].region].last = -1
	}
	r := &out[(*stack)[j].region]
	r.last = min(at, sentenceEnd(tokens[:at], r.first))
	r.close = r.last
	*stack = (*stack)[:j]
}

// sentenceEnd returns the index after the first sentence end from i on.
func sentenceEnd(tokens []token, i int) int {
	for ; i < len(tokens); i++ {
		if isStop(tokens[i]) && (i+1 == len(tokens) || tokens[i+1].gap) {
			return i + 1
		}
	}
	return len(tokens)
}

func isStop(t token) bool {
	return t.kind == punct && (t.low == "." || t.low == "!" || t.low == "?" || t.low == "…")
}

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
		case r == '«' && (prev == ' ' || prev == '\n' || prev == '('):
			out++
		}
		prev = r
	}
	// with spaces inside, as in French, » stands after a space too: « decides
	return in > 0 && out == 0
}
