package reported

import (
	"strings"

	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
)

// leftToKnow reports whether a French infinitive of saying or asking at i is what is left
// to do, by nobody in particular: "Reste à savoir si", "il reste à expliquer pourquoi".
func leftToKnow(l *line.Line, i int) bool {
	return l.Lang == "fr" && (l.Is(i-1, "à") && l.Is(i-2, "reste", "restait", "restera", "restent", "resterait") || l.Is(i-1, "de") && l.Is(i-2, "question"))
}

// askedOf reports whether the French infinitive at i is what somebody is asked or told to do, so that
// it is not said yet: "sont priés de confirmer que", "sont appelés à dire si".
func askedOf(l *line.Line, i int) bool {
	return l.Lang == "fr" && l.Is(i-1, "de", "d'", "à") && tasked.Has(l.Low(i-2))
}

var tasked = grammar.Words(`prié priée priés priées invité invitée invités invitées appelé appelée appelés appelées tenu tenue tenus tenues contraint contrainte contraints contraintes
 obligé obligée obligés obligées sommé sommée sommés sommées chargé chargée chargés chargées`)

// passesFor reports whether a French verb tells what a stranger gives himself out for:
// "un homme qui se disait plombier", "des inconnus se disant policiers".
func passesFor(l *line.Line, v line.Verb) bool {
	if v.Cue.Lemma != "se dire" || l.G.Dets.Has(l.Low(v.To)) || l.G.That.Has(l.Low(v.To)) {
		return false
	}
	k := v.From - 1
	if l.Is(k, "se") {
		k--
	}
	if l.Is(k, "qui") {
		k--
	} else if v.Kind != cue.Gerund {
		return false
	}
	return l.IsWord(k) && !l.Toks[k].Cap && l.Is(k-1, "un", "une", "des", "deux", "trois") && l.IsWord(v.To)
}

// dayAlone reports whether a French phrase is a day and nothing else, as it stands
// between the commas of a clause: "qui, le 3 mars, s’étonne".
func dayAlone(l *line.Line, s line.Span) bool {
	return l.Lang == "fr" && l.Is(s.From, "le", "ce") && s.To == content.DayAt(l, s.From, s.To) && s.To > s.From+1
}

// calledSo reports whether an English verb only brings the name that a group has given
// itself: "a gang calling itself Black Heron".
func calledSo(l *line.Line, v line.Verb) bool {
	return v.Cue.Lemma == "call" && v.Kind == cue.Gerund && l.Is(v.To, "itself", "himself", "herself", "themselves") && l.IsWord(v.To+1) && l.Toks[v.To+1].Cap
}

// ruleOf reports whether an English word that is a noun as often as a verb is the
// noun here, since the verb comes right after it: "port rules allow", "reports said".
func ruleOf(l *line.Line, v line.Verb, end int) bool {
	if l.Lang != "en" || v.Kind != cue.Finite || v.To != v.From+1 || !grammar.EnNouny.Has(l.Low(v.From)) {
		return false
	}
	w, ok := l.VerbAt(v.To, end)
	does := w.Kind == cue.Finite || w.Kind == cue.Infinitive && strings.HasSuffix(l.Low(v.From), "s")
	return ok && does && w.From == v.To && !grammar.EnNouny.Has(l.Low(v.To)) && !l.Toks[v.To].Cap
}
