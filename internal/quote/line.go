package quote

import (
	"slices"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

// line is a stretch of tokens with whole quotations folded into one token
// each, and what is needed to read it.
type line struct {
	text string
	lang string
	g    *grammar.Lists
	c    *cue.Table
	toks []token.Token
	head bool // a headline, whose words may all have capitals
}

// span is a half-open range of tokens of a line.
type span struct{ from, to int }

func (s span) empty() bool { return s.to <= s.from }

func (l *line) low(i int) string {
	if i < 0 || i >= len(l.toks) {
		return ""
	}
	return l.toks[i].Low
}

func (l *line) is(i int, w ...string) bool {
	return i >= 0 && i < len(l.toks) && slices.Contains(w, l.toks[i].Low)
}

func (l *line) isQuote(i int) bool {
	return i >= 0 && i < len(l.toks) && l.toks[i].Kind == token.Quoted
}

func (l *line) isWord(i int) bool {
	return i >= 0 && i < len(l.toks) && (l.toks[i].Kind == token.Word || l.toks[i].Kind == token.Number)
}

// bytes returns the place in the text that s covers.
func (l *line) bytes(s span) text.Span {
	if s.empty() {
		return text.Span{}
	}
	return text.Span{Start: l.toks[s.from].Start, End: l.toks[s.to-1].End}
}

func (l *line) and(i int) bool { return i >= 0 && i < len(l.toks) && l.g.And.Has(l.low(i)) }

// hasAnd reports whether a conjunction joins parts of s.
func (l *line) hasAnd(s span) bool {
	for i := s.from; i < s.to; i++ {
		if l.g.And.Has(l.low(i)) {
			return true
		}
	}
	return false
}

func (l *line) wordIn(w string, from, to int) bool {
	for i := from; i < to; i++ {
		if l.low(i) == w {
			return true
		}
	}
	return false
}

func (l *line) isRoleAt(i int) bool { return i < len(l.toks) && role.Is(l.lang, l.low(i)) }

// initial reports whether the word at i is one letter and its point: "Ana A. Roy",
// where the letter alone would be an article.
func (l *line) initial(i int) bool {
	t := l.toks[i]
	return t.Cap && t.Len() == 2 && l.text[t.End-1] == '.'
}

func (l *line) wordsBetween(from, to int) bool {
	for ; from < to; from++ {
		if l.isWord(from) || l.isQuote(from) {
			return true
		}
	}
	return false
}

func (l *line) quotesIn(from, to int) bool {
	for i := from; i < to; i++ {
		if l.isQuote(i) && l.toks[i].Len() > 60 {
			return true
		}
	}
	return false
}
