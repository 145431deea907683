package clause

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/compare/said"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A clause that does not stand alone may be worded with what of its sentence it
// needs: from its beginning, where the subject stands, and on to its end, where the
// verb may.

// Wider returns c with more of its sentence, which tells from byte from on, each no longer
// than most bytes: with its beginning where c leans on it or, where wider is asked for, with
// its end.
func (c *Clause) Wider(sentence text.Span, from, most int, wider bool) (out []text.Span) {
	txt, s := c.art.Text, c.Span
	sentence = bared(txt, sentence)
	if s.Start < max(sentence.Start, from) || s.End > sentence.End {
		return nil
	}
	sentence.Start = max(sentence.Start, from)
	if at := strings.IndexByte(txt[sentence.Start:s.Start], '\n'); at >= 0 && at < edge {
		sentence.Start += at + 1 // behind the mark that closed what stands before it
	}
	leaning, onward, bare := c.leans || wider && c.onlyCue, wider && runsOn(txt, s, sentence), wider && c.Verbless
	starts, ends := []int{s.Start}, []int{s.End}
	if s.Start-sentence.Start > edge && (leaning || bare) {
		starts = append(starts, sentence.Start)
	}
	if to := c.toVerb(sentence, most+forAVerb); wider && to > s.End {
		ends = append(ends, to)
	} else if onward {
		ends = append(ends, nextMark(txt, pastComma(txt, s.End, sentence.End), sentence.End))
	}
	if wider && (onward || bare || c.handsOver || c.onlyCue || announces(c.art.Text, c.quotes, s, sentence)) && sentence.End-s.End > edge && !slices.Contains(ends, sentence.End) {
		ends = append(ends, sentence.End)
	}
	if bare {
		most += forAVerb
	}
	for _, from := range starts {
		for _, to := range ends {
			if e := (text.Span{Start: from, End: to}); e != s && e.Len() <= most {
				out = append(out, e)
			}
		}
	}
	return out
}

// What has no verb may take so much more.
const forAVerb = 50

// Unfinished says how much less clear c is for what it lacks of its sentence, in a headline or
// elsewhere; outdated tells that a figure of it is no longer so.
func (c *Clause) Unfinished(sentence text.Span, headline, outdated bool) float64 {
	v := 0.0
	if outdated {
		v = .5
	}
	if announces(c.art.Text, c.quotes, c.Span, sentence) {
		v += announcing
	}
	if c.onlyCue {
		v += .5
	}
	switch {
	case strings.HasPrefix(strings.TrimLeftFunc(c.art.Text[c.End:min(len(c.art.Text), c.End+edge)], text.IsSpace), "?"):
		return v + 1
	case c.bare && headline: // as headlines often are
		return v + .3
	case c.bare: // whom or what, and not what of it
		return v + .65
	case !headline && subjectOnly(c.art.Text, c.Span, sentence):
		return v + .9
	case !headline && runsOn(c.art.Text, c.Span, sentence):
		return v + .4
	}
	return v
}

// How much less clear it is to lead to somebody's words behind a colon than to tell.
const announcing = .5

// Whole reports whether c is a whole sentence, but for marks.
func (c *Clause) Whole(sentence text.Span) bool {
	return c.Start-sentence.Start <= edge && sentence.End-c.End <= edge
}

// bared returns a sentence without the stop it ends with, unless that is an abbreviation's.
func bared(txt string, s text.Span) text.Span {
	words := strings.TrimRightFunc(s.Of(txt), text.IsSpace)
	if n := len(words); n > 3 && words[n-1] == '.' && words[n-3] != '.' && words[n-3] != ' ' {
		words = strings.TrimRight(words, ".")
	}
	s.End = s.Start + len(words)
	return s
}

// pastComma returns where what a verb asks for begins that stands behind a comma, "…, on Monday,
// to leave", as far as the clause that ends at from goes on with it; else from.
func pastComma(txt string, from, to int) int {
	rest := txt[from:to]
	at := strings.IndexByte(rest[:min(len(rest), edge)], ',')
	if at < 0 || strings.IndexFunc(rest[:at], text.IsLetter) >= 0 {
		return from
	}
	if slices.Contains(completing, text.FirstWord(rest[at:min(len(rest), at+8)])) {
		return from + at + 1
	}
	return from
}

// nextMark returns the place of the first mark in txt from a place on, to at most.
func nextMark(txt string, from, to int) int {
	for i, r := range txt[from:to] {
		switch r {
		case ',', ';', ':', '—', '–':
			if next, _ := utf8.DecodeRuneInString(txt[from+i+utf8.RuneLen(r):]); !unicode.IsDigit(next) {
				return from + len(strings.TrimRightFunc(txt[from:from+i], text.IsSpace))
			}
		}
	}
	return to
}

// runsOn reports whether its sentence goes on behind span s as if nothing
// ended there: neither with a mark nor with a word that begins a clause.
func runsOn(txt string, s, sentence text.Span) bool {
	if s.End >= sentence.End {
		return false
	}
	if pastComma(txt, s.End, sentence.End) > s.End {
		return true
	}
	if withinMarks(txt, s) || subjectOnly(txt, s, sentence) {
		return true
	}
	rest := txt[s.End:sentence.End]
	for _, m := range closing { // it ends with words in marks
		rest = strings.TrimPrefix(rest, m)
	}
	trimmed := strings.TrimLeftFunc(rest, text.IsSpace)
	if at := strings.IndexByte(trimmed[:min(len(trimmed), aside)], ')'); at > 0 && trimmed[0] == '(' { // an acronym, a party
		trimmed = strings.TrimLeftFunc(trimmed[at+1:], text.IsSpace)
	}
	first, _ := utf8.DecodeRuneInString(trimmed)
	switch {
	case unicode.IsLetter(first) || unicode.IsDigit(first):
		return !beginsClause(trimmed)
	case first == ',':
		return slices.Contains(completing, text.FirstWord(trimmed[:min(len(trimmed), 8)]))
	case len(trimmed) < len(rest):
		return strings.ContainsRune("«“‘\"$€£", first)
	}
	return first == '\'' || first == '’'
}

// Marks that close words of somebody right behind them.
var closing = [...]string{"”", `"`}

// withinMarks reports whether span s of txt ends within a pair of straight marks.
func withinMarks(txt string, s text.Span) bool {
	words := s.Of(txt)
	if strings.Count(words, `"`)%2 == 0 || !opensAt(words, strings.LastIndexByte(words, '"'), 1) {
		return false
	}
	behind := strings.TrimLeft(txt[s.End:min(len(txt), s.End+edge)], ",.;!?")
	return behind != "" && behind[0] == ' '
}

// subjectOnly reports whether span s of txt ends with the subject of a clause whose verb stands behind an
// aside: "the mayor said that Olive Hartnell", ", who runs the depot, resigned".
func subjectOnly(txt string, s, sentence text.Span) bool {
	if s.End >= sentence.End || txt[s.End] != ',' || !strings.Contains(txt[s.End+1:sentence.End], ",") {
		return false
	}
	words := s.Of(txt)
	words = words[strings.LastIndexByte(words, ',')+1:]
	for last := ""; words != ""; {
		var word string
		if word, words = text.CutWord(words); word == "" {
			return false
		}
		if low := strings.ToLower(word); slices.Contains(embedding, low) && (low != "that" || !leadingUp()[last]) {
			next := text.FirstWord(words)
			return next != "" && (text.StartsUpper(strings.TrimSpace(words)) && !slices.Contains(wheres, next) || slices.Contains(determiners, next)) &&
				!hasVerb(strings.ToLower(unnamed(words, false)), lang.VerbsOf("en"), nil)
		}
		last = strings.ToLower(word)
	}
	return false
}

// English words that begin a clause with a subject, and that begin a subject that is not a name.
var (
	embedding   = strings.Fields("that though although because while whether if")
	determiners = strings.Fields("the a an his her their its")
)

// Words that begin another clause: what stands before one may stand alone.
var openers = []string{
	"and", "but", "or", "while", "as", "when", "after", "before", "because", "who", "which", "whose", "where", "since", "until", "unless", "if", "although", "though", "so", "despite", "without", "amid", "following",
	"et", "mais", "ou", "qui", "dont", "où", "car", "tandis", "alors", "pendant", "quand", "lorsque", "lorsqu", "après", "avant", "puis", "pour", "afin", "sans", "selon", "comme", "si", "malgré", "faute",
	"und", "aber", "oder", "y", "pero", "o", "cuando", "tras",
}

// Words that go on behind a comma with what the verb before it asks for: "ordered the
// drivers, on Monday, to leave".
var completing = []string{"de", "d", "que", "qu", "to", "that"}

// What stands between parentheses of no more bytes does not end a clause.
const aside = 24

func beginsClause(s string) bool {
	return slices.Contains(openers, text.FirstWord(s[:min(len(s), 24)]))
}

// announces reports whether a colon behind span s of a text leads to somebody's words in
// its sentence: "has a gift for a phrase: the pact is “one garland more”".
func announces(txt string, quotes *said.Quotes, s, sentence text.Span) bool {
	if !strings.HasPrefix(strings.TrimLeftFunc(txt[s.End:min(len(txt), s.End+edge)], text.IsSpace), ":") {
		return false
	}
	return quotes.Any(text.Span{Start: s.End, End: sentence.End + edge}, func(q *story.Quote) bool {
		return q.Kind != story.Indirect && q.Kind != story.Term && q.Start > s.End
	})
}

// Marks of this many bytes at most may stand between a span and the edge of its
// sentence.
const edge = 4
