package line

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// englishNoun reports whether the English form at i, which may be a verb, is a noun or none
// of a verb's for what stands before it.
func (l *Line) englishNoun(i int) bool {
	t := l.Toks[i]
	if t.Low == "asked" && t.Cap && (i == 0 || !l.IsWord(i-1)) {
		return true // "Asked whether …, he said"
	}
	if t.Cap && grammar.EnNouny.Has(t.Low) && (i == 0 || !l.IsWord(i-1)) && l.partOfName(i) {
		return true // "…, State House Leader Ana Roy said": no verb opens a clause, with what it is of behind it
	}
	if i == 0 {
		return false
	}
	b := l.Toks[i-1]
	if t.Cap && l.IsWord(i-1) && grammar.EnNouny.Has(t.Low) && l.nounInCapitals(i) {
		return true
	}
	if t.Cap {
		if l.Cues.Verbs[t.Low] == nil {
			return false // no verb at all
		}
		w := l.Text[t.Start:t.End]                                                                                                     // a verb has a capital only where all of it has, "the boss SLAMMED it"
		return !l.Headline && l.IsWord(i-1) && !l.lineInCapitals() && (strings.ToUpper(w) != w || b.Cap && grammar.EnNouny.Has(t.Low)) // "the Northern Express", "chairman Ivo Grant"
	}
	switch {
	case b.Cap || !grammar.EnNouny.Has(t.Low):
	case strings.HasSuffix(t.Low, "s") && grammar.EnMany(b.Low):
		return true // "the law bars rules that": one who does it has no -s
	case i > 1 && len(b.Low) > 5 && strings.HasSuffix(b.Low, "ing") && grammar.EnSubs.Has(l.Low(i-2)):
		return true // "that bringing charges now would"
	}
	return !l.Headline && l.singularBefore(i) // "the ice dance show"
}

// partOfName reports whether an English word with a capital at i goes on in the next one: in a
// headline where all have one, only a form without the -s of "Bell Slams Roy, Calls Vote Off".
func (l *Line) partOfName(i int) bool {
	if i+1 >= len(l.Toks) || !l.Toks[i+1].Cap || l.OpensObject(i+1) || l.Is(i+1, "to") {
		return false
	}
	return !strings.HasSuffix(l.Low(i), "s") || !l.lineInCapitals()
}

// nounInCapitals reports whether the English form at i, a noun as often as a verb, is a noun
// where each word of the line has a capital and none tells a verb from a name: "Harbour
// Rules Face Key Test", "Roy Plan for Taxes", unlike "Court Rules Against", "Voters Plan To".
func (l *Line) nounInCapitals(i int) bool {
	if !l.lineInCapitals() {
		return false
	}
	w, b := l.Low(i), l.Low(i-1)
	if w == "rules" || w == "rule" {
		return !judging.Has(b)
	}
	plain := !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing")
	return plain && !strings.HasSuffix(b, "s") && !grammar.SeveralWords.Has(b) && !grammar.EnPronouns.Has(b) && !grammar.EnAux.Has(b) && !grammar.EnAdverbs.Has(b) && !strings.HasSuffix(b, "ly") && !l.And(i-2) && !l.And(i-3)
}

// judging are those who rule in English headlines.
var judging = grammar.Words("court courts judge judges justice justices jury panel tribunal arbitrator arbitrators referee commission board regulator regulators watchdog coroner magistrate magistrates ombudsman")

// lineInCapitals reports whether most words of a line have a capital, as in headlines that
// nothing marks as such.
func (l *Line) lineInCapitals() bool {
	const enough = 60 // tokens to tell it by
	n, caps := 0, 0
	for i := range min(len(l.Toks), enough) {
		if l.IsWord(i) && l.Toks[i].Len() > 3 {
			n++
			if l.Toks[i].Cap {
				caps++
			}
		}
	}
	return caps*3 > n*2
}

// singularBefore reports whether the English form at i is one without an ending,
// a noun as often as a verb, after one thing: no verb of its own, since that would
// have an -s.
func (l *Line) singularBefore(i int) bool {
	w, b := l.Low(i), l.Toks[i-1]
	if !grammar.EnNouny.Has(w) || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || b.Kind != token.Word || b.Cap || len(b.Low) < 3 {
		return false
	}
	return !strings.HasSuffix(b.Low, "s") && !strings.HasSuffix(b.Low, "ly") && !grammar.EnPronouns.Has(b.Low) && !grammar.EnAux.Has(b.Low) && !grammar.EnAdverbs.Has(b.Low) && !grammar.EnSubs.Has(b.Low) && !grammar.EnDets.Has(b.Low) && !l.G.And.Has(b.Low) &&
		!l.G.Preps.Has(b.Low) && !grammar.SeveralWords.Has(b.Low)
}
