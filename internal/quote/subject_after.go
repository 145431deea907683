package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
)

// subjectAfter reads the noun phrase that begins at i, after an inverted verb,
// up to end.
func (l *line) subjectAfter(i, end int) (span, bool) {
	i = l.pastAdverbial(i, end)
	if i >= end || !l.isWord(i) {
		return span{}, false
	}
	if l.is(i, "another", "others", "many", "some") && (i+1 >= end || !l.isWord(i+1)) {
		return span{i, i + 1}, true
	}
	if l.g.Pronouns.Has(l.low(i)) && !l.g.Dets.Has(l.low(i)) || l.toks[i].Clitic {
		return span{i, i + 1}, true
	}
	j := l.nounForward(i, end)
	if l.lang == "de" {
		j = l.germanNoun(i, end)
	}
	if j <= i {
		return span{}, false
	}
	return l.withNameAfter(span{i, j}, end), true
}

// pastAdverbial returns where the words end that may stand between a verb at whose end
// i is and its inverted subject: "a dit mardi à la presse le maire".
func (l *line) pastAdverbial(i, end int) int {
	for i < end && l.isWord(i) && !l.toks[i].Cap && !l.is(i, "à") && !l.inPlace(i) && l.adverbAt(i) && !l.g.Pronouns.Has(l.low(i)) {
		i++
	}
	if l.lang != "fr" {
		return i
	}
	for i < end && grammar.FrAdverbs.Has(l.low(i)) && !grammar.FrDets.Has(l.low(i)) && !l.toks[i].Cap && !(l.is(i, "à") && !l.is(i+1, "nouveau", "son")) && !l.inPlace(i) {
		i++
	}
	i = l.pastAddressee(i, end)
	if i >= end || !l.opensAdverbial(i) {
		return i
	}
	for j := i + 1; j < min(end, i+longestAdverbial); j++ {
		if l.is(j, ",") && j+1 < end {
			return j + 1
		}
		if !l.isWord(j) || l.is(j, "de", "d'", "à") && isInfinitive(l.low(j+1), l.low(j+2)) {
			return i // "reproche à la ville de laisser ses rues": whom it asks what
		}
		if (l.g.Dets.Has(l.low(j)) || l.startsName(j)) && !l.g.Preps.Has(l.low(j-1)) && (j > i+1 || timeWords.Has(l.low(i)) || l.is(i, "aujourd'hui")) {
			return j
		}
	}
	return i
}

// adverbAt reports whether an adverb stands at i, by the lists or by its French ending.
func (l *line) adverbAt(i int) bool {
	w := l.low(i)
	return l.g.Adverbs.Has(w) && !l.g.Dets.Has(w) || inMent(w) && !l.g.Dets.Has(l.low(i-1))
}

// opensAdverbial reports whether French words for when, where and to whom begin at i.
func (l *line) opensAdverbial(i int) bool {
	return (l.g.Cuts.Has(l.low(i)) || l.is(i, "en")) && !l.g.Dets.Has(l.low(i)) || l.is(i, "du", "au", "d'") || l.is(i, "ce", "cette") && timeWords.Has(l.low(i+1))
}

// inMent reports whether a French word ends as adverbs do and is no short noun: "ciment".
func inMent(w string) bool { return len(w) > 6 && strings.HasSuffix(w, "ment") }

// inE reports whether a French word ends as participles in -é do, in any gender and number.
func inE(w string) bool {
	w = strings.TrimSuffix(w, "s")
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée")
}

// withNameAfter widens a phrase by the apposition behind it that brings the name: "le
// maire, Joël Roy", "le maire (PS), Joël Roy".
func (l *line) withNameAfter(s span, end int) span {
	j := s.to
	if l.is(j, "(") {
		for j < min(end, s.to+longestBracket) && !l.is(j, ")") {
			j++
		}
		j++
	}
	if !l.is(j, ",") || !l.startsName(j+1) || l.hasPersonName(s) {
		return s
	}
	k := l.nounForward(j+1, end)
	if k <= j+1 || j == s.to && l.lang == "en" && k < end && l.isWord(k) && !l.g.Preps.Has(l.low(k)) && !l.roleIn(s) {
		return s // "According to polls, Ana Roy leads": no name of theirs
	}
	return span{s.from, k}
}
