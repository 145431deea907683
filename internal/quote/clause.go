package quote

import "recoupe/internal/story"

// describedIn returns whom the words before i describe, where they are a clause
// that is not theirs: "the woman who runs the choir says", "the widow of a man
// who was told the boat was safe says". What stands before the verb at i is of
// the clause.
func (l *line) describedIn(from, i int) (span, bool) {
	const longest = 10
	for k := i - 1; k > max(from, i-longest) && l.isWord(k) && !l.g.subs.has(l.low(k)) && !l.g.that.has(l.low(k)); k-- {
		if l.is(k, "who", "qui") || l.is(k, "which") && !l.g.preps.has(l.low(k-1)) {
			if !l.isWord(k-1) || l.toks[k+1].cap || l.g.dets.has(l.low(k+1)) || l.g.pronouns.has(l.low(k+1)) {
				return span{}, false
			}
			return l.nounBack(from, k)
		}
	}
	return span{}, false
}

// lastOf narrows a French phrase that begins with a verb to the last thing it
// names: "a donné raison à leur employeur, qui réclame", "couper court aux
// calculs de la direction, qui parle".
func (l *line) lastOf(s span) span {
	if l.lang != "fr" || l.toks[s.from].cap || l.g.dets.has(l.low(s.from)) || !isInfinitive(l.low(s.from), "") && !l.finiteAt(s.from-1) {
		return s
	}
	for k := s.to - 1; k > s.from; k-- {
		if l.g.dets.has(l.low(k)) {
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
		if frDets.has(l.low(k)) && l.is(k-1, "de") && l.bodyIn(span{k, s.to}, story.GenderUnknown) {
			return span{k, s.to}
		}
	}
	return s
}

// topicOf returns what a sentence turns to before the pronoun at i: "As for the
// woman who beat her, she", "Quant au maire, il".
func (l *line) topicOf(i int) (span, bool) {
	const longest = 16
	if !l.is(i-1, ",") {
		return span{}, false
	}
	for k := i - 2; k > max(0, i-longest) && !l.isQuote(k) && !isStop(l.toks[k]); k-- {
		if l.is(k-1, "as") && l.is(k, "for") || l.is(k-1, "quant") && l.is(k, "à", "au", "aux") {
			s := span{k + 1, i - 1}
			return s, !s.empty() && !l.g.pronouns.has(l.low(s.from)) && !l.is(s.from, "lui", "elle", "eux", "elles", "him", "her", "them")
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
