package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// separable are the particles that German and Dutch set at the end of a clause:
// "teilte gestern mit", "voegde daaraan toe".
var separable = grammar.Words("mit an aus ein fort hinzu vor zu auf zurück bekannt toe uit mee von für")

// particleAfter reports whether the particle of the verb before i stands at the
// end of its clause.
func (l *line) particleAfter(i, end int, particle string) bool {
	const reach = 16
	for k := i; k < min(end, i+reach); k++ {
		if l.low(k) == particle {
			return l.is(k, "von", "für") || k+1 >= end || !l.isWord(k+1) || l.isQuote(k+1) || l.g.That.Has(l.low(k+1))
		}
		if !l.isWord(k) {
			return false
		}
	}
	return false
}

// germanSubject reads the noun phrase that does the verb of a German clause: the
// one it begins with, or else the one after its verb. An article in another
// case begins none.
func (l *line) germanSubject(from, to int) (span, bool) {
	i := from
	for i < to && (!l.isWord(i) || l.is(i, "und", "aber", "doch")) {
		i++
	}
	if i >= to {
		return span{}, false
	}
	if grammar.DePronouns.Has(l.low(i)) {
		return span{i, i + 1}, true
	}
	if l.nominative(i, to) {
		if s := l.germanPhrase(i, to); !s.empty() && l.verbLike(s.to, to) {
			return s, true
		}
	}
	// something else comes first: the subject stands after the verb
	for k := i + 1; k < min(to-1, i+24); k++ {
		if l.is(k, ",") && k-i > 2 {
			// "Nachdem …, entgegnete Roy": the clause after the comma
			if l.verbLike(k+1, to) {
				continue
			}
		}
		if !l.verbLike(k, to) {
			continue
		}
		if grammar.DePronouns.Has(l.low(k + 1)) {
			return span{k + 1, k + 2}, true
		}
		if l.nominative(k+1, to) {
			if s := l.germanPhrase(k+1, to); !s.empty() {
				return s, true
			}
		}
	}
	return span{}, false
}

// nominative reports whether a phrase that can do something begins at i.
func (l *line) nominative(i, to int) bool {
	if i >= to || !l.isWord(i) {
		return false
	}
	w := l.low(i)
	return l.toks[i].Cap && !l.g.Preps.Has(w) && !deFronted.Has(w) && !l.g.Subs.Has(w) && !deOblique.Has(w) || deSubjects.Has(w)
}

var (
	// deOblique are German articles of other cases, and words that open no noun phrase.
	deOblique = grammar.Words("des dem den dies diesem diesen eines einem einen nachdem während obwohl damit darin mit am im laut")
	// deSubjects are articles by which who does something may begin.
	deSubjects = grammar.Words("der die das ein eine sein seine ihr ihre viele einige mehrere")
)

// germanPhrase reads the phrase at i with the name set beside it: "der Sprecher,
// Jan Roy,".
func (l *line) germanPhrase(i, to int) span {
	n := l.germanNoun(i, to)
	s := span{i, n}
	if n <= i || !l.capIn(s) {
		return span{}
	}
	if l.is(n, "(") {
		for k := n + 1; k < min(to, n+longestBracket); k++ {
			if l.is(k, ")") {
				n = k + 1
				break
			}
		}
	}
	if l.is(n, ",") {
		if m := l.germanNoun(n+1, to); m > n+1 && l.is(m, ",") {
			return span{s.from, m + 1}
		} else if m > n+1 && l.verbLike(m, to) {
			return span{s.from, m}
		}
	}
	if n > s.to {
		s.to = n
	}
	return s
}

// germanSound narrows a German phrase that was read for a speaker; ok is false
// where its case or its words say that it does nothing: "des Projekts", "darüber".
func (l *line) germanSound(s span) (span, bool) {
	if s.to-s.from == 1 && l.g.Pronouns.Has(l.low(s.from)) {
		return s, true
	}
	if l.is(s.from, "des", "dem", "den", "diesem", "diesen", "einem", "einen", "eines", "das") && l.is(s.from+1, "dem", "den", "des") || l.is(s.from, "des", "diesem", "diesen", "eines") {
		return s, false
	}
	for s.to > s.from+1 && l.toks[s.to-1].Kind == token.Word && !l.toks[s.to-1].Cap {
		s.to--
	}
	return s, l.capIn(s)
}

// reports reports whether a German sentence is in the mood of reported speech:
// "Sie seien „gut“", "Er habe …".
func (l *line) reports(fr span) bool {
	for i := fr.from; i < fr.to; i++ {
		if l.is(i, "sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "gebe", "gehe", "würden", "hätten", "müssten", "könnten") {
			return true
		}
	}
	return false
}

// capIn reports whether a noun or a name stands in s.
func (l *line) capIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if l.toks[i].Cap && !(i == s.from && l.g.Dets.Has(l.low(i))) {
			return true
		}
	}
	return false
}

// verbLike reports whether the word at i has the look of a German finite verb.
func (l *line) verbLike(i, to int) bool {
	if i >= to || l.toks[i].Kind != token.Word || l.toks[i].Cap || l.g.Dets.Has(l.low(i)) || l.g.Preps.Has(l.low(i)) || l.g.Adverbs.Has(l.low(i)) || l.g.Subs.Has(l.low(i)) {
		return false
	}
	w := l.low(i)
	if deAux.Has(w) {
		return true
	}
	if _, ok := l.c.Verbs[w]; ok {
		return true
	}
	return len(w) > 3 && (strings.HasSuffix(w, "te") || strings.HasSuffix(w, "ten") || strings.HasSuffix(w, "t")) && !strings.HasSuffix(w, "nicht")
}
