// Package line reads what stands around quotations: the phrases, the names and the reporting
// verbs of a [Line], which is the text of a block with each whole quotation folded into one token.
//
// Make a Line of a block's tokens, cut it into sentences with [Line.Sentences] (sentence.go), and
// ask it: [Line.NounForward] and [Line.NounBack] for the noun phrase that begins or ends at a token
// (noun.go), what its head may be (head.go), and [Line.VerbAt] for a reporting verb (verb.go, with
// French compounds in verb_french.go, whom one hears say it in heard.go, what may stand apart from it in verb_beside.go, a state of mind
// that reports in stance.go, and nouns of the same letters in english_noun.go); clause.go bounds
// clauses. How far a question looks is in reach.go.
//
// i, k, p, q are indexes into a line's tokens, from and end (or to) bound what may be read, half
// open; a [Span] is such a range. An index outside the line is no word, so that a rule may look
// beside what it has. Bytes come back from [Line.Bytes] alone.
package line

import (
	"slices"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

// Line is a stretch of tokens with whole quotations folded into one token
// each, and what is needed to read it.
type Line struct {
	Text     string         // of the article: its tokens' spans are bytes of it
	Lang     string         // two letters
	G        *grammar.Lists // of the language
	Cues     *cue.Table     // of the language
	Toks     []token.Token
	Headline bool // a headline, whose words may all have capitals
}

// Span is a half-open range of tokens of a line.
type Span struct{ From, To int }

// Empty reports whether s holds no token.
func (s Span) Empty() bool { return s.To <= s.From }

// Low returns the word at i in lower case, "" outside the line.
func (l *Line) Low(i int) string {
	if i < 0 || i >= len(l.Toks) {
		return ""
	}
	return l.Toks[i].Low
}

// Is reports whether one of the words w, in lower case, stands at i. It is asked at many
// hundred places: set into each of them by the compiler it made the engine a thirtieth heavier, and no faster.
//
//go:noinline
func (l *Line) Is(i int, w ...string) bool {
	return i >= 0 && i < len(l.Toks) && slices.Contains(w, l.Toks[i].Low)
}

// IsQuote reports whether a whole quotation stands at i.
func (l *Line) IsQuote(i int) bool {
	return i >= 0 && i < len(l.Toks) && l.Toks[i].Kind == token.Quoted
}

// IsWord reports whether a word or a number stands at i.
func (l *Line) IsWord(i int) bool {
	return i >= 0 && i < len(l.Toks) && (l.Toks[i].Kind == token.Word || l.Toks[i].Kind == token.Number)
}

// Bytes returns the place in the text that s covers.
func (l *Line) Bytes(s Span) text.Span {
	if s.Empty() {
		return text.Span{}
	}
	return text.Span{Start: l.Toks[s.From].Start, End: l.Toks[s.To-1].End}
}

// And reports whether a conjunction stands at i that joins two of a kind.
func (l *Line) And(i int) bool { return i >= 0 && i < len(l.Toks) && l.G.And.Has(l.Low(i)) }

// HasAnd reports whether a conjunction joins parts of s.
func (l *Line) HasAnd(s Span) bool {
	for i := s.From; i < s.To; i++ {
		if l.G.And.Has(l.Low(i)) {
			return true
		}
	}
	return false
}

// WordIn reports whether the word w, in lower case, stands between from and to.
func (l *Line) WordIn(w string, from, to int) bool {
	for i := from; i < to; i++ {
		if l.Low(i) == w {
			return true
		}
	}
	return false
}

// IsRoleAt reports whether the word at i says what somebody is.
func (l *Line) IsRoleAt(i int) bool { return i < len(l.Toks) && role.Is(l.Lang, l.Low(i)) }

// Initial reports whether the word at i is one letter and its point: "Ana A. Roy",
// where the letter alone would be an article.
func (l *Line) Initial(i int) bool {
	t := l.Toks[i]
	return t.Cap && t.Len() == 2 && l.Text[t.End-1] == '.'
}

// WordsBetween reports whether a word or a quotation stands between from and to.
func (l *Line) WordsBetween(from, to int) bool {
	for ; from < to; from++ {
		if l.IsWord(from) || l.IsQuote(from) {
			return true
		}
	}
	return false
}

// WordsOutside reports whether a word stands in s outside of marks.
func (l *Line) WordsOutside(s Span) bool {
	for i := s.From; i < s.To; i++ {
		if l.IsWord(i) {
			return true
		}
	}
	return false
}

// QuotesIn reports whether a quotation of some length stands between from and to.
func (l *Line) QuotesIn(from, to int) bool {
	for i := from; i < to; i++ {
		if l.IsQuote(i) && l.Toks[i].Len() > 60 {
			return true
		}
	}
	return false
}

// CommaFrom returns where the first comma stands from i on, to if none does.
func (l *Line) CommaFrom(i, to int) int {
	for i < to && !l.Is(i, ",") {
		i++
	}
	return i
}
