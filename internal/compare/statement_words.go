package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// wording is what the words of a span tell by themselves of how clear they are.
type wording struct {
	lead       int  // bytes at its start that only lead over to it, see connective
	leans      bool // it does not stand alone
	takesUp    bool // what stands behind lead takes up what was said before
	goesBack   bool // its subject is a pronoun for what was said before
	pointsBack bool // it points to what was said before in another way
	setsOff    bool // it sets what it tells off from what was said before
	labelled   bool // it begins with a label
	finite     bool // it has one of the commonest finite verbs
	own        bool // it is in the first person
	half       bool // it has half a quote
	handsOver  bool // it ends by handing over to somebody's words, or in the middle of what it says
	onlyCue    bool // it announces somebody's words and gives none
	verbless   bool // it has no verb
	bare       bool // it has none behind lead
}

// clarity says how much clearer or less clear words are for what they tell by themselves.
func (g *wording) clarity() float64 {
	v := 0.0
	switch n := g.lead; {
	case g.takesUp:
		v -= .75
	case n == 0 && g.leans:
		v -= .5
	case n > 0:
		v -= .25
	}
	switch {
	case g.goesBack:
		v -= .35
	case g.pointsBack:
		v -= .15
	}
	if g.setsOff {
		v -= .15
	}
	if g.labelled {
		v -= .5 // an item of a list, with its label
	}
	switch {
	case g.own:
		v -= .4 // somebody speaks of himself
	case g.finite:
		v += .15
	}
	if g.half {
		v -= .2 // half a quote
	}
	if g.handsOver {
		v -= .5
	}
	return v
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
		g.onlyCue = onlyCue(w.Articles[a].Quotes, s) || saysOnly(s.Of(w.Articles[a].Text), w.Articles[a].Language) && !quoted(w.Articles[a].Quotes, s)
		w.wordingsAt[a][s] = g
	}
	return g
}

func wordingOf(txt string, s text.Span, language string) *wording {
	words := s.Of(txt)
	g := &wording{
		lead: connective(words, language), leans: leans(words, language),
		labelled: strings.ContainsAny(words[:min(len(words), label)], ":;"),
		half:     halfQuoted(balanced(txt, s).Of(txt)), handsOver: handsOver(words, language) || cutOff(words, language),
		verbless: verbless(words, language),
	}
	g.finite, g.own = manner(words, language)
	rest := words[g.lead:]
	g.takesUp, g.bare = takesUp(rest, language), g.verbless
	if g.lead > 0 {
		g.bare = verbless(rest, language)
	}
	g.setsOff = setsOff(rest, language)
	if !g.takesUp {
		g.goesBack, g.pointsBack = goesBack(rest, language), pointsBack(rest, language)
	}
	return g
}

// setsOff reports whether a clause has a word that sets it off from what was said before:
// "the council, however, sold the quay".
func setsOff(words, language string) bool {
	language = lang.Primary(language)
	for _, mark := range contrary[language] {
		if strings.Contains(words, mark) {
			return true
		}
	}
	return false
}

var contrary = map[string][]string{
	"en": {", however", ", though,"},
	"fr": {" pourtant ", " cependant ", " toutefois ", ", en revanche"},
}

// cutOff reports whether a clause ends with a little word that ends no sentence: "firms agree, from
// June on, to".
func cutOff(words, language string) bool {
	end, _ := utf8.DecodeLastRuneInString(words)
	return text.IsLetter(end) && slices.Contains(goingOn[lang.Primary(language)], text.LastWord(words))
}

var goingOn = map[string][]string{
	"en": {"the", "a", "an", "to", "of", "in", "at", "from", "with", "and", "or", "than"},
	"fr": {"à", "de", "d", "du", "des", "le", "la", "les", "l", "un", "une", "au", "aux", "en", "dans", "par", "et", "ou"},
}
