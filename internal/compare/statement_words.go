package compare

import (
	"strings"

	"recoupe/internal/text"
)

// wording is what the words of a span tell by themselves of how clear they are.
type wording struct {
	lead      int  // bytes at its start that only lead over to it, see connective
	leans     bool // it does not stand alone
	takesUp   bool // what stands behind lead takes up what was said before
	labelled  bool // it begins with a label
	finite    bool // it has one of the commonest finite verbs
	own       bool // it is in the first person
	half      bool // it has half a quote
	handsOver bool // it ends by handing over to somebody's words
	verbless  bool // it has no verb
	bare      bool // it has none behind lead
}

// wording returns what the words of span s of article a tell, worked out once: a
// clause may word several rows, and is asked about again where two are worded alike.
func (w *work) wording(a int, s text.Span) *wording {
	if w.wordingsAt == nil {
		w.wordingsAt = make([]map[text.Span]*wording, len(w.Articles))
	}
	if w.wordingsAt[a] == nil {
		w.wordingsAt[a] = map[text.Span]*wording{}
	}
	g := w.wordingsAt[a][s]
	if g == nil {
		g = wordingOf(w.Articles[a].Text, s, w.Articles[a].Language)
		w.wordingsAt[a][s] = g
	}
	return g
}

func wordingOf(txt string, s text.Span, language string) *wording {
	words := s.Of(txt)
	g := &wording{
		lead: connective(words, language), leans: leans(words, language),
		labelled: strings.ContainsAny(words[:min(len(words), label)], ":;"),
		half:     halfQuoted(balanced(txt, s).Of(txt)), handsOver: handsOver(words, language),
		verbless: verbless(words, language),
	}
	g.finite, g.own = manner(words, language)
	g.bare = g.verbless
	if g.lead > 0 {
		g.takesUp, g.bare = takesUp(words[g.lead:], language), verbless(words[g.lead:], language)
	}
	return g
}
