// Package mark pairs the quotation marks of a block, in every fashion that newspapers use:
// « », “ ”, „ “, ‘ ’, straight ones and »…«, one within the other, unclosed, or going on
// over several blocks.
//
// Call [Pair] on the tokens of each block, in order, and [Fold] to read the words around
// what is quoted as one sentence (fold.go). Pairing is linear in the tokens: mark.go goes over
// them once with a stack, and beside.go looks a bounded way around a mark that may be either.
package mark

import (
	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

// Region is what stands between two quotation marks of one block, or between
// one mark and the end of what it can be said to open. Its indexes are of the block's tokens;
// its spans are bytes of the text.
type Region struct {
	text.Span           // the words, without marks and the space at them
	outer     text.Span // with the marks
	First     int       // index of the first token inside
	Last      int       // index after the last token inside
	Open      int       // index of the opening mark, -1 if the block goes on from the one before
	close     int       // index of the closing mark, len(tokens) if there is none
	Depth     int       // 0: not inside another
	Parent    int       // index of the region around it, -1 if none
	Closed    bool
}

// MaxDepth bounds nesting: no newspaper goes beyond a quote in a quote in a quote.
const MaxDepth = 4

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

// pairing is the state of reading the marks of one block: each token once, with
// a stack of bounded depth.
type pairing struct {
	tokens  []token.Token
	german  bool // the article points its guillemets inwards (»…«)
	stack   []opened
	out     []Region
	parents []int // of out, as indexes into out
}

// Pair finds the regions of a block, outermost and nested, in order of Start.
// goesOn says that the block before left a quotation open; nextOpens that the
// next one begins with a mark. It reports whether its own last one is open.
func Pair(tokens []token.Token, goesOn, nextOpens, german bool) ([]Region, bool) {
	p := &pairing{tokens: tokens, german: german}
	if goesOn && !startsWithMark(tokens) {
		// the quotation goes on without a mark of its own: its closing mark ends it
		if family := closesFirst(tokens, german); family >= 0 {
			p.stack = append(p.stack, opened{family, -1, 0})
			p.parents = append(p.parents, -1)
			p.out = append(p.out, Region{Last: len(tokens), Open: -1, close: len(tokens)})
		}
	}
	for i := range tokens {
		if tokens[i].Kind == token.Mark {
			p.read(i)
		}
	}
	open := p.leftOpen(nextOpens)
	return p.kept(), open
}

// push opens a region with the mark at tok.
func (p *pairing) push(family, tok int) {
	if len(p.stack) >= MaxDepth {
		return
	}
	parent := -1
	if len(p.stack) > 0 {
		parent = p.stack[len(p.stack)-1].region
	}
	p.parents = append(p.parents, parent)
	p.stack = append(p.stack, opened{family, tok, len(p.out)})
	p.out = append(p.out, Region{First: tok + 1, Last: len(p.tokens), Open: tok, close: len(p.tokens), Depth: len(p.stack) - 1})
}

// find returns the depth of the innermost open mark of a family, -1 if none.
func (p *pairing) find(family int) int {
	for i := len(p.stack) - 1; i >= 0; i-- {
		if p.stack[i].family == family {
			return i
		}
	}
	return -1
}

// shut closes the mark at depth i; marks opened after it were strays.
func (p *pairing) shut(i, tok int) {
	for j := len(p.stack) - 1; j > i; j-- {
		p.out[p.stack[j].region].Last = -1
	}
	r := &p.out[p.stack[i].region]
	r.Last, r.close, r.Closed = tok, tok, true
	p.stack = p.stack[:i]
}

// endStray ends the region of the mark at depth j, which was opened again
// before it closed, with the sentence it began in.
func (p *pairing) endStray(j, at int) {
	for k := len(p.stack) - 1; k > j; k-- {
		p.out[p.stack[k].region].Last = -1
	}
	r := &p.out[p.stack[j].region]
	r.Last = min(at, sentenceEnd(p.tokens[:at], r.First))
	r.close = r.Last
	p.stack = p.stack[:j]
}

// place is how a mark stands to what is beside it.
type place struct {
	before, after bool // it touches a word on that side
	opens         bool // it stands where one may open
}

func (p *pairing) placeOf(i int) place {
	before := !p.tokens[i].Gap && i > 0
	return place{before, i+1 < len(p.tokens) && !p.tokens[i+1].Gap, (!before || p.tokens[i-1].Kind == token.Mark || opensAfter(p.tokens[i-1])) && i+1 < len(p.tokens)}
}

// read opens or closes a region with the mark at i, or leaves it.
func (p *pairing) read(i int) {
	at := p.placeOf(i)
	low := p.tokens[i].Low
	if p.german && low == "»" {
		low = "«"
	} else if p.german && low == "«" {
		low = "»"
	}
	switch low {
	case "«", "‹":
		if j := p.find(angle); j >= 0 && len(p.stack)-j == 1 && i == p.stack[j].tok+1 {
			return // a doubled mark
		} else if j >= 0 && !p.german && at.before && closesTurned(p.tokens, i) {
			p.shut(j, i)
			return
		} else if j >= 0 && !balanced(p.tokens, i, p.german) {
			p.endStray(j, i)
		}
		p.push(angle, i)
	case "»", "›":
		if j := p.find(angle); j >= 0 {
			p.shut(j, i)
		} else if i == 0 && !p.german && at.after && p.tokens[1].Cap {
			p.push(angle, i) // turned the wrong way: »Le port est vide », »Le port est vide’’
		}
	case "„", "‟":
		p.push(curly, i)
	case "“", "”":
		p.readCurly(i, low, at)
	case `"`:
		p.readStraight(i, at)
	case "‘", "‚", "‛":
		if at.after {
			p.push(single, i)
		}
	case "’", "'":
		p.readSingle(i, low, at)
	}
}

func (p *pairing) readCurly(i int, low string, at place) {
	j := p.find(curly)
	if low == "“" {
		switch {
		case j >= 0 && (p.tokens[max(0, p.stack[j].tok)].Low == "„" || !at.opens && !at.after || at.before && closesTurned(p.tokens, i)):
			p.shut(j, i)
		case at.opens || at.after:
			if j >= 0 {
				p.endStray(j, i)
			}
			p.push(curly, i)
		}
		return
	}
	if j >= 0 {
		p.shut(j, i)
	} else if j := p.find(straight); j >= 0 && at.before {
		p.shut(j, i)
	} else if at.opens && at.after {
		p.push(curly, i)
	}
}

func (p *pairing) readStraight(i int, at place) {
	j := p.find(straight)
	if j < 0 && at.before && !(at.opens && at.after) {
		j = p.find(curly)
	}
	if j < 0 && at.before && p.tokens[i].Len() > 1 && closesTurned(p.tokens, i) {
		j = p.find(angle) // two apostrophes for one mark: »Le port est vide’’
	}
	switch {
	case j >= 0 && (at.before || !at.after):
		p.shut(j, i)
	case j >= 0 && at.opens && at.after:
		p.endStray(j, i)
		p.push(straight, i)
	case j >= 0:
		p.shut(j, i)
	case at.before && i > 0 && p.tokens[i-1].Kind == token.Number: // inches
	case at.opens || at.before && at.after && token.IsStop(p.tokens[i-1]) && p.tokens[i+1].Cap: // "… partout."On arrive"": a space left out
		p.push(straight, i)
	}
}

func (p *pairing) readSingle(i int, low string, at place) {
	j := p.find(single)
	t := p.tokens
	switch {
	case j >= 0 && at.before && !(at.after && t[i+1].Kind != token.Punct && t[i+1].Kind != token.Mark):
		if !possessive(t, i) {
			p.shut(j, i)
		}
	case j < 0 && low == "'" && at.opens && at.after && (t[i+1].Kind == token.Word || t[i+1].Kind == token.Mark) && closesSingle(t, i):
		p.push(single, i)
	}
}

// leftOpen ends the regions that nothing closed: with the block, where it is
// plain that they go on, or else with the sentence. It reports whether the next
// block goes on with one.
func (p *pairing) leftOpen(nextOpens bool) bool {
	open := false
	for d := len(p.stack) - 1; d >= 0; d-- {
		r := &p.out[p.stack[d].region]
		if d > 0 || p.stack[d].family == single {
			r.Last = -1
			continue
		}
		switch {
		case r.Open <= 0 || nextOpens || p.tokens[r.Open].Gap && r.Open > 0 && p.tokens[r.Open-1].Low == ":":
			open = true // runs to the end of the block
		default:
			r.Last = sentenceEnd(p.tokens, r.First)
			open = r.Last == len(p.tokens)
		}
		r.close = r.Last
	}
	return open
}

// kept returns the regions that hold something, with their places.
func (p *pairing) kept() []Region {
	kept := make([]Region, 0, len(p.out))
	place := make([]int, len(p.out)) // where each stands among those kept, -1 if it does not
	for n, r := range p.out {
		place[n] = -1
		if r.Last <= r.First {
			continue
		}
		r.Parent = p.parents[n]
		for r.Parent >= 0 && place[r.Parent] < 0 {
			r.Parent = p.parents[r.Parent]
		}
		if r.Parent >= 0 {
			r.Parent = place[r.Parent]
		} else {
			r.Depth = 0
		}
		place[n] = len(kept)
		r.Span = text.Span{Start: p.tokens[r.First].Start, End: p.tokens[r.Last-1].End}
		r.outer = r.Span
		if r.Open >= 0 {
			r.outer.Start = p.tokens[r.Open].Start
		}
		if r.Closed {
			r.outer.End = p.tokens[r.close].End
		}
		kept = append(kept, r)
	}
	return kept
}

// sentenceEnd returns the index after the first sentence end from i on.
func sentenceEnd(tokens []token.Token, i int) int {
	for ; i < len(tokens); i++ {
		if token.IsStop(tokens[i]) && (i+1 == len(tokens) || tokens[i+1].Gap) {
			return i + 1
		}
	}
	return len(tokens)
}
