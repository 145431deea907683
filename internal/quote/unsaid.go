package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// avoided reports whether the verb on which a French infinitive of saying hangs says
// that it is not said: "évite de dire que", "s’abstient de préciser".
func (l *line) avoided(from, to int) bool {
	for k := from; k < to; k++ {
		if w := l.low(k); strings.HasPrefix(w, "évit") || strings.HasPrefix(w, "hésit") || strings.HasPrefix(w, "abst") || l.is(k, "garde", "gardent", "gardé") {
			return true
		}
	}
	return false
}

// unsaid reports whether a verb with its subject tells that nothing was said, or
// only on a condition, or by nobody.
func (l *line) unsaid(v verb, subject span, have bool) bool {
	switch {
	case v.cue.Lemma == "exclure":
		return false // "n’exclut pas de partir" says as much as "exclut de partir"
	case l.negated(v), l.lang == "fr" && l.passesFor(v), l.lang == "en" && l.calledSo(v):
		return true
	case v.cue.Lemma == "refuser" && (strings.HasSuffix(l.low(v.from), "ait") || strings.HasSuffix(l.low(v.from), "aient")):
		return true // "refusait de partir": a habit
	case !have:
		return false
	case v.cue.Lemma == "se défendre" && ideas.Has(l.low(subject.to-1)):
		return true // "l’argument se défend"
	case l.lang == "fr" && v.kind == cue.Gerund && frUrges.Has(v.cue.Lemma) && l.isWord(v.from-1) && !l.toks[v.from-1].Cap && !l.isRoleAt(v.from-1):
		return true // "des pages incitant les enfants à fuir": what they are like
	case v.hedged && l.lang == "fr" && l.is(v.from-1, "qui"):
		return true // "ceux qui souhaiteraient": nobody in particular
	case l.lang == "en" && (v.cue.Lemma == "promise" || v.cue.Lemma == "threaten") && l.is(subject.from, "it", "this", "that", "which") && l.is(v.to, "to"):
		return true // "It promises to be a hard winter"
	case l.lang == "en" && callers.Has(v.cue.Lemma) && l.is(subject.from-1, "what") && l.wordsToQuote(v.to):
		return true // "what it calls the “plan”": the marks hold it all
	case l.is(subject.from-1, "si", "if", "whenever", "wenn"), l.is(subject.from-1, "quand", "lorsque", "lorsqu'", "when") && !l.past(v):
		return true
	}
	return l.unfit(subject) || l.dayAlone(subject)
}

// past reports whether a verb tells of what was said once.
func (l *line) past(v verb) bool {
	return v.kind == cue.Participle || l.lang == "en" && (strings.HasSuffix(l.low(v.from), "ed") || l.is(v.from, "said", "told", "wrote"))
}

// negated reports whether what v says is not said, or not yet: "did not
// dispute", "n’a pas contesté", "will say whether".
func (l *line) negated(v verb) bool {
	if l.is(v.to, "pas") && l.is(v.to+1, "autre") && l.is(v.to+2, "chose") {
		return false // "ne dit pas autre chose : …"
	}
	switch l.lang {
	case "fr":
		for i := v.from; i <= v.to && i < len(l.toks); i++ {
			if l.is(i, "pas", "jamais") || i == v.to && (l.is(i, "guère") || l.is(i, "plus") && !l.is(i-1, "de")) {
				return true
			}
		}
		return v.cue.That && strings.HasSuffix(l.low(v.from), "dira")
	case "en":
		for i := max(0, v.from-nearVerb); i < v.from; i++ {
			if l.is(i, "not", "never") || strings.HasSuffix(l.low(i), "n't") {
				return true
			}
		}
		return l.is(v.from-1, "will") || l.is(v.from-2, "will") && grammar.EnAdverbs.Has(l.low(v.from-1))
	}
	return false
}

// sumOf reports whether what is asked for is a sum of money that somebody is to pay once, "réclame
// 900 000 euros au port": that is a claim, not what anybody says. "Asks for 300 euros more a
// month" is.
func (l *line) sumOf(s span) bool {
	i := s.from
	sign := l.is(i, "$", "£", "€")
	if sign {
		i++
	}
	if i >= s.to || l.toks[i].Kind != token.Number {
		return false
	}
	for i < s.to && (l.toks[i].Kind == token.Number || l.is(i, ".", ",", "million", "millions", "milliard", "milliards", "billion", "bn", "m", "de", "d'") && !l.is(i+1, "plus")) {
		i++
	}
	if !sign && !currencies.Has(l.low(i)) {
		return false
	}
	for k := i; k < s.to && k < i+nearHead; k++ {
		if l.is(k, "plus") && l.is(k-1, "de") || l.is(k, "more", "a", "an", "per", "par", "increase", "rise", "hike", "mensuels", "net", "nets") {
			return false
		}
	}
	return true
}

// claims are verbs of asking for that a sum of money may follow.
var claims = grammar.Words("demand ask for claim request seek réclamer exiger demander")

// currencies are words and signs of money.
var currencies = grammar.Words("€ $ £ euro euros dollar dollars pound pounds franc francs bitcoin bitcoins livres")

// unfit reports whether a subject cannot speak for itself: "ce", "there", a
// word that is no noun phrase at all.
func (l *line) unfit(s span) bool {
	if s.to-s.from != 1 {
		return false
	}
	return notSpeakers.Has(l.low(s.from))
}

// notSpeakers are words that name nobody who could be looked for.
var notSpeakers = grammar.Words("ce cela ça c' there that this those y en où dont what which we i nous on je j' you vous tu nobody nothing personne rien nul aucun everything none")

// ideas are what can be defended, and defends nothing.
var ideas = grammar.Words("argument arguments idée idées thèse choix position hypothèse décision projet pari raisonnement calcul point")

// callers are English verbs by which a thing gets a name.
var callers = grammar.Words("call describe term dub label deem see")

// wordsToQuote reports whether a quotation stands at i or a few words on.
func (l *line) wordsToQuote(i int) bool {
	for k := i; k < i+fewWords; k++ {
		if l.isQuote(k) {
			return true
		}
		if !l.isWord(k) {
			return false
		}
	}
	return false
}
