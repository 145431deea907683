package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
)

// leftToKnow reports whether a French infinitive of saying or asking at i is what is left
// to do, by nobody in particular: "Reste à savoir si", "il reste à expliquer pourquoi".
func (l *line) leftToKnow(i int) bool {
	return l.lang == "fr" && (l.is(i-1, "à") && l.is(i-2, "reste", "restait", "restera", "restent", "resterait") || l.is(i-1, "de") && l.is(i-2, "question"))
}

// passesFor reports whether a French verb tells what a stranger gives himself out for:
// "un homme qui se disait plombier", "des inconnus se disant policiers".
func (l *line) passesFor(v verb) bool {
	if v.cue.Lemma != "se dire" || l.g.Dets.Has(l.low(v.to)) || l.g.That.Has(l.low(v.to)) {
		return false
	}
	k := v.from - 1
	if l.is(k, "se") {
		k--
	}
	if l.is(k, "qui") {
		k--
	} else if v.kind != cue.Gerund {
		return false
	}
	return l.isWord(k) && !l.toks[k].Cap && l.is(k-1, "un", "une", "des", "deux", "trois") && l.isWord(v.to)
}

// dayAlone reports whether a French phrase is a day and nothing else, as it stands
// between the commas of a clause: "qui, le 3 mars, s’étonne".
func (l *line) dayAlone(s span) bool {
	return l.lang == "fr" && l.is(s.from, "le", "ce") && s.to == l.dayAt(s.from, s.to) && s.to > s.from+1
}

// sourceNamed reads the source that French words end with at to: "selon Norvex", of which
// "qui assure" says more.
func (l *line) sourceNamed(from, to int) (span, bool) {
	for k := to - 2; k >= max(from, to-longestNoun) && l.isWord(k); k-- {
		if l.is(k, "selon") || l.is(k, "après") && l.is(k-1, "d'") {
			s := span{k + 1, to}
			return s, l.lang == "fr" && (l.startsName(s.from) || l.g.Dets.Has(l.low(s.from))) && !l.timeIn(s)
		}
	}
	return span{}, false
}

// beforeRelative returns the comma at which a relative clause begins that ends at the
// comma right before p: "The firm dropped its offer, which had failed, and said". Where
// none does it returns p.
func (l *line) beforeRelative(from, p int) int {
	if !l.is(p-1, ",") {
		return p
	}
	for k := p - 2; k > max(from, p-longestSaid); k-- {
		if l.is(k, ",") {
			if l.is(k+1, "which", "who", "whose", "qui", "dont") {
				return k
			}
			return p
		}
	}
	return p
}

// calledSo reports whether an English verb only brings the name that a group has given
// itself: "a gang calling itself Black Heron".
func (l *line) calledSo(v verb) bool {
	return v.cue.Lemma == "call" && v.kind == cue.Gerund && l.is(v.to, "itself", "himself", "herself", "themselves") && l.isWord(v.to+1) && l.toks[v.to+1].Cap
}

// unnamedWish reports whether what follows an English verb at i is that somebody
// wants to stay without a name: "asked not to be named".
func (l *line) unnamedWish(i int) bool {
	return l.is(i, "not", "never") && l.is(i+1, "to") && l.is(i+2, "be") && l.is(i+3, "named", "identified", "quoted")
}

// ruleOf reports whether an English word that is a noun as often as a verb is the
// noun here, since the verb comes right after it: "port rules allow", "reports said".
func (l *line) ruleOf(v verb, end int) bool {
	if l.lang != "en" || v.kind != cue.Finite || v.to != v.from+1 || !nouny.Has(l.low(v.from)) {
		return false
	}
	w, ok := l.verbAt(v.to, end)
	does := w.kind == cue.Finite || w.kind == cue.Infinitive && strings.HasSuffix(l.low(v.from), "s")
	return ok && does && w.from == v.to && !nouny.Has(l.low(v.to)) && !l.toks[v.to].Cap
}
