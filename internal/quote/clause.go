package quote

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// describedIn returns whom the words before i describe, where they are a clause
// that is not theirs: "the woman who runs the choir says", "the widow of a man
// who was told the boat was safe says". What stands before the verb at i is of
// the clause.
func (l *line) describedIn(from, i int) (span, bool) {
	const longest = 10
	for k := i - 1; k > max(from, i-longest) && l.isWord(k) && !l.g.Subs.Has(l.low(k)) && !l.g.That.Has(l.low(k)); k-- {
		if l.is(k, "who", "qui") || l.is(k, "which") && !l.g.Preps.Has(l.low(k-1)) {
			if !l.isWord(k-1) || l.toks[k+1].Cap || l.g.Dets.Has(l.low(k+1)) || l.g.Pronouns.Has(l.low(k+1)) {
				return span{}, false
			}
			return l.nounBack(from, k)
		}
	}
	return span{}, false
}

// relativeAt reports whether a French verb stands in a relative clause set off by
// a comma: "la mairie, qui dénonce un vol, a porté plainte".
func (l *line) relativeAt(from int, v verb) bool {
	k := v.from - 1
	for k > from && l.skippable(k) {
		k--
	}
	return l.lang == "fr" && k > from && l.is(k, "qui") && l.is(k-1, ",")
}

// relativeEnd returns where what is said in such a clause ends: at the comma
// after which the clause around it goes on with its verb.
func (l *line) relativeEnd(c span) int {
	for k := c.from + 1; k+1 < c.to; k++ {
		if !l.is(k, ",") {
			continue
		}
		j := k + 1
		for j < c.to && (l.is(j, "ne", "n'", "se", "s'", "y", "en")) {
			j++
		}
		if w := l.low(j); grammar.FrAux.Has(w) || futureOrPast(w) && !l.toks[j].Cap {
			return k
		}
		if v, ok := l.verbAt(j, c.to); ok && v.kind == cue.Finite && v.pronoun < 0 {
			return k
		}
	}
	return c.to
}

// whereOn returns the body that "on" at p stands for, where its sentence opens
// with where that is: "À la mairie, on assure", "Chez Norvex, on jure".
func (l *line) whereOn(from, p int) (span, bool) {
	for from < p && !l.isWord(from) {
		from++
	}
	if l.lang != "fr" || !l.is(p, "on") || !l.is(p-1, ",") {
		return span{}, false
	}
	i := from + 1
	switch {
	case l.is(from, "chez", "au"), l.is(from, "à") && l.is(i, "la", "l'"):
	case l.is(from, "du") && l.is(i, "côté") && l.is(i+1, "de", "du", "des"):
		i += 2
	case l.is(from, "dans") && l.is(i+1, "entourage", "rangs", "camp", "équipe"):
	default:
		return span{}, false
	}
	n := l.nounForward(i, p)
	s := span{i, n}
	return s, n == p-1 && n > i && !l.timeIn(s)
}

// lastOf narrows a French phrase that begins with a verb to the last thing it
// names: "a donné raison à leur employeur, qui réclame", "couper court aux
// calculs de la direction, qui parle".
func (l *line) lastOf(s span) span {
	if l.lang != "fr" || l.toks[s.from].Cap || l.g.Dets.Has(l.low(s.from)) || !isInfinitive(l.low(s.from), "") && !l.finiteAt(s.from-1) {
		return s
	}
	for k := s.to - 1; k > s.from; k-- {
		if l.g.Dets.Has(l.low(k)) {
			return span{k, s.to}
		}
	}
	return s
}

// bodyLast narrows a French phrase whose head says nothing to the body that it
// names last: "une riposte de l'organisation, qui affirme".
func (l *line) bodyLast(s span) span {
	if l.lang != "fr" || l.roleIn(s) || l.hasName(s) || l.bodyIn(s, story.GenderUnknown) {
		return s
	}
	for k := s.to - 1; k > s.from+1; k-- {
		if grammar.FrDets.Has(l.low(k)) && l.is(k-1, "de") && l.bodyIn(span{k, s.to}, story.GenderUnknown) {
			return span{k, s.to}
		}
	}
	return s
}

// topicOf returns what a sentence turns to before the pronoun at i: "As for the
// woman who beat her, she", "Quant au maire, il".
func (l *line) topicOf(i int) (span, bool) {
	if !l.is(i-1, ",") {
		return span{}, false
	}
	for k := i - 2; k > max(0, i-longestSaid) && !l.isQuote(k) && !token.IsStop(l.toks[k]); k-- {
		if l.is(k-1, "as") && l.is(k, "for") || l.is(k-1, "quant") && l.is(k, "à", "au", "aux") {
			s := span{k + 1, i - 1}
			return s, !s.empty() && !l.g.Pronouns.Has(l.low(s.from)) && !l.is(s.from, "lui", "elle", "eux", "elles", "him", "her", "them")
		}
	}
	return span{}, false
}

// headOfClause reports whether a phrase tells who is meant by what they did, "the
// woman who beat her", and has no name before it.
func (l *line) headOfClause(s span) (span, bool) {
	for k := s.from + 1; k < s.to; k++ {
		if l.is(k, "who", "qui") {
			return s, !l.hasName(span{s.from, k})
		}
	}
	return s, false
}

// pastParticiple returns where the subject begins of a French sentence that opens
// with how it was found: "Attablée au bar, Ana Roy", "Arrivé mardi, le maire".
func (l *line) pastParticiple(i, to int) int {
	if l.lang != "fr" || i >= to || !l.toks[i].Cap || l.startsWithDet(i) {
		return i
	}
	w := l.low(i)
	if !inE(w) && !strings.HasSuffix(w, "is") && !strings.HasSuffix(w, "ise") && !strings.HasSuffix(w, "ant") {
		return i
	}
	if given(l, i) != lexicon.NotGiven || l.is(i+1, ",") {
		return i
	}
	for k := i + 1; k < min(to-1, i+longestSetOff) && (l.isWord(k) || l.is(k, ",")); k++ {
		if l.is(k, ",") {
			if l.startsName(k+1) || l.is(k+1, "le", "la", "l'", "il", "elle") {
				return k + 1
			}
			return i
		}
		if grammar.FrAux.Has(l.low(k)) || l.toks[k].Cap && k == i+1 {
			return i // a sentence of its own, or a name
		}
	}
	return i
}

// startsWithDet reports whether a determiner or a preposition stands at i.
func (l *line) startsWithDet(i int) bool { return l.g.Dets.Has(l.low(i)) || l.g.Preps.Has(l.low(i)) }
