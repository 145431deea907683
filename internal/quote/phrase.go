package quote

import (
	"slices"
	"strings"

	"recoupe/internal/text"
)

// line is a stretch of tokens with whole quotations folded into one token
// each, and what is needed to read it.
type line struct {
	text string
	lang string
	g    *grammar
	c    *cues
	toks []token
	head bool // a headline, whose words may all have capitals
}

// span is a half-open range of tokens of a line.
type span struct{ from, to int }

func (s span) empty() bool { return s.to <= s.from }

func (l *line) low(i int) string {
	if i < 0 || i >= len(l.toks) {
		return ""
	}
	return l.toks[i].low
}

func (l *line) is(i int, w ...string) bool {
	return i >= 0 && i < len(l.toks) && slices.Contains(w, l.toks[i].low)
}

func (l *line) isQuote(i int) bool { return i >= 0 && i < len(l.toks) && l.toks[i].kind == quoted }

func (l *line) isWord(i int) bool {
	return i >= 0 && i < len(l.toks) && (l.toks[i].kind == word || l.toks[i].kind == number)
}

// bytes returns the place in the text that s covers.
func (l *line) bytes(s span) text.Span {
	if s.empty() {
		return text.Span{}
	}
	return text.Span{Start: l.toks[s.from].Start, End: l.toks[s.to-1].End}
}

// subjectBefore finds who does the verb that begins at i, to its left and
// not before from.
func (l *line) subjectBefore(from, i int) (span, bool) {
	p := i - 1
	for p >= from && (l.skippable(p)) {
		p--
	}
	if l.lang == "en" && p > from+2 && timeWords.has(l.low(p)) && l.is(p-1, "last", "this", "next", "late", "early", "each", "every", "on", "in") {
		p -= 2 // "and last year announced", "Ana Roy on Tuesday said"
	}
	if p < from {
		return span{}, false
	}
	if s, ok := l.whereOn(from, p); ok {
		return s, true
	}
	if l.lang == "en" && l.is(p, "that") && !l.modalIn(p, i) && l.sayerAt(p-1) {
		// "groups that lobby against it"
		if s, ok := l.nounBack(from, p); ok {
			return s, true
		}
		return span{p - 1, p}, true
	}
	if l.g.pronouns.has(l.low(p)) && !(l.lang == "fr" && l.toks[p].clitic) {
		return span{p, p + 1}, true
	}
	if l.g.relative.has(l.low(p)) && (l.lang != "de" && l.lang != "nl" || l.is(p-1, ",")) {
		q := p - 1
		if l.is(q, ",") {
			q--
		}
		if s, ok := l.nounBack(from, q+1); ok {
			s = l.whoseDeed(l.bodyLast(l.lastOf(l.agentOf(s))))
			if l.lang == "en" {
				s = l.pastClause(s)
			}
			if l.lang == "en" && s.to-s.from > 1 && l.g.pronouns.has(l.low(s.from)) {
				if g := l.nameIn(span{s.from + 1, s.to}); !g.empty() {
					s.from = g.from // "why he had not picked Ana Roy, who said"
				}
			}
			if l.lang == "fr" && l.is(s.from-1, ",") && !l.toks[s.from].cap && !l.g.dets.has(l.low(s.from)) && l.named(s.from-2) {
				if b, ok := l.nounBack(from, s.from-1); ok {
					return b, true // "Sonia, caissière depuis vingt ans, qui dit"
				}
			}
			// "Joël Roy, a candidate in the 16th District, who said"
			if l.is(s.from-1, "—", "–") && l.is(s.from, "a", "an") || l.is(s.from-1, ",") && l.roleIn(s) && !l.hasPersonName(s) {
				if b, ok := l.nounBack(from, s.from-1); ok && (l.hasPersonName(b) || l.hasName(b) && l.is(s.from-1, "—", "–")) {
					if l.is(s.from-1, "—", "–") {
						return b, true
					}
					s.from = b.from
				}
			}
			return s, true
		}
		if s, ok := l.byWhom(from, q+1, false); ok {
			return s, true
		}
		return span{p, p + 1}, true
	}
	if l.g.and.has(l.low(p)) || l.is(p, "but", "mais", "puis", "then", "pero", "ma", "maar", "mas") {
		// "qui récuse tout et jure que": the subject of the verb before
		for k := p - 1; k >= from; k-- {
			if v, ok := l.verbAt(k, p); ok && v.kind != infinitive && v.kind != gerund {
				for j := k - 1; j >= max(from, k-6) && l.isWord(j); j-- {
					if w, ok := l.verbAt(j, p); ok && w.to >= v.to {
						v = w
					}
				}
				return l.subjectBefore(from, v.from)
			}
		}
		for k := p - 1; k > from+1; k-- {
			if l.is(k, "who", "qui") && l.is(k-1, ",") {
				if s, ok := l.nounBack(from, k-1); ok { // "Roy, who puts it at ten and calls it “late”"
					return l.agentOf(s), true
				}
			}
		}
		return l.mainSubject(from, p)
	}
	if l.is(p, ",", ")", "—", "–") {
		return l.overComma(from, p)
	}
	s, ok := l.nounBack(from, p+1)
	if !ok {
		return span{}, false
	}
	if b, in := l.pastRelative(from, s, p+1); in {
		return b, true
	}
	if b, in := l.describedIn(from, s.from); in {
		return b, true
	}
	s = l.withList(from, s)
	// "le maire, Joël Roy, a dit": the name stands in apposition to what is before
	return l.withApposition(from, s), true
}

// sayerAt reports whether the English noun at i is of those that have something to
// say, one or several: "groups", "a study", "officials".
func (l *line) sayerAt(i int) bool {
	w := l.low(i)
	return documents.has(w) || bodiesIt.has(w) || bodiesIt.has(strings.TrimSuffix(w, "s")) || isRole("en", w) || isRole("en", strings.TrimSuffix(w, "s"))
}

// modalIn reports whether what is done between from and to only may be done.
func (l *line) modalIn(from, to int) bool {
	for k := from; k < to; k++ {
		if l.is(k, "might", "could", "would", "may", "can", "should", "will") {
			return true
		}
	}
	return false
}

// pastClause narrows what stands before an English "who" to whom its clause ends
// with: "the choice incited anger from Democrats, who called it".
func (l *line) pastClause(s span) span {
	for k := s.to - 2; k > s.from; k-- {
		if l.pastVerb(k, s.to) || enAux.has(l.low(k)) && l.low(k) != "'s" || strings.HasSuffix(l.low(k), "ed") && !l.toks[k].cap && l.g.adverbs.has(l.low(k-1)) {
			return s
		}
		if l.is(k, "from", "among", "against") && l.toks[k+1].cap && k-s.from >= 4 {
			return span{k + 1, s.to}
		}
	}
	return s
}

// agentOf narrows a phrase to whom it names last as the one by whom something
// is done: "families helped by Ana Roy, who says".
func (l *line) agentOf(s span) span {
	n := s.to
	for n > s.from && l.toks[n-1].cap && l.toks[n-1].kind == word {
		n--
	}
	if l.lang == "fr" && n == s.from+1 && n < s.to && frAux.has(l.low(s.from-1)) {
		if _, ok := l.verbAt(s.from-1, s.to); ok {
			s.from = n // "a réagi Norvex, qui dit"
		}
	}
	if s.to-n >= 2 && n > s.from && l.is(n-1, "by", "par") {
		s.from = n
	}
	return s
}

// adverblike are nouns that end as adverbs do.
var adverblike = words(`gouvernement parlement département règlement mouvement rassemblement établissement groupement bâtiment document régiment arrondissement
 médicament traitement jugement commandement enseignement événement élément équipement monument testament investissement
 family assembly ally supply monopoly anomaly`)

// skippable reports whether the token at p may stand between a subject and
// its verb: adverbs, negation, object pronouns, auxiliaries. What follows an
// article is a noun, whatever it ends with: "le gouvernement", "the family".
func (l *line) skippable(p int) bool {
	w := l.low(p)
	switch l.lang {
	case "fr":
		return frClitics.has(w) && w != "nous" && w != "vous" && !l.toks[p].cap || frAdverbs.has(w) && w != "elle" && w != "leur" && !l.toks[p].cap || len(w) > 6 && strings.HasSuffix(w, "ment") && l.toks[p].kind == word && !l.g.dets.has(l.low(p-1)) && !adverblike.has(w)
	case "en":
		return (enAux.has(w) || (enAdverbs.has(w) || len(w) > 4 && strings.HasSuffix(w, "ly")) && (!l.g.dets.has(l.low(p-1)) || l.is(p-1, "that")) && !adverblike.has(w) || w == "not" || l.is(p, "keeps", "kept", "keep") && strings.HasSuffix(l.low(p+1), "ing")) && !l.toks[p].cap
	}
	return l.g.adverbs.has(w) || w == "se" || w == "si" || w == "lo"
}

// withApposition widens a name or a role before the verb by the one it stands
// in apposition to: "sa présidente, Aïcha Roy" .
func (l *line) withApposition(from int, s span) span {
	if l.lang == "fr" && l.is(s.from-1, ",") && l.is(s.from, "le", "la", "l'") && l.isRoleAt(s.from+1) {
		// "Roy, le président de la commission se dit": the name opens the sentence
		if b, ok := l.nounBack(from, s.from-1); ok && b.from <= from+1 && l.startsName(b.from) && b.to-b.from <= 3 && !l.ordinary(b.from) && l.nameIn(b).to == b.to {
			return span{b.from, s.to}
		}
	}
	if !l.is(s.from-1, ",") || !l.startsName(s.from) {
		return s
	}
	before, ok := l.nounBack(from, s.from-1)
	if !ok || l.hasPersonName(before) || before.to-before.from > 14 || l.hasVerb(before) {
		return s
	}
	if !l.g.dets.has(l.low(before.from)) && !(before.from == from && l.roleIn(before)) {
		return s
	}
	if l.lang == "fr" && l.hasAnd(s) && !l.is(before.from, "les", "ses", "leurs", "des", "deux", "ces") {
		return s // "accuse la Norlande, Oslo et Bonn l’ont dit": two names, and nobody before them
	}
	if l.lang == "en" && (!l.roleIn(before) || before.from > from+2) && !l.hasAnd(s) {
		return s // "They came after a fire, Roy said"
	}
	return span{before.from, s.to}
}

// withList widens the end of an enumeration by its beginning: "Orvane, Zephrun
// et une dizaine d’autres".
func (l *line) withList(from int, s span) span {
	if !l.hasAnd(s) {
		return s
	}
	for l.is(s.from-1, ",") {
		i := s.from - 2
		for i >= from && l.isWord(i) && l.toks[i].cap {
			i--
		}
		if i+1 >= s.from-1 || i >= from && !l.is(i, ",") && l.isWord(i) && !l.g.dets.has(l.low(i)) {
			break
		}
		if i >= from && l.g.dets.has(l.low(i)) {
			i--
		}
		s.from = i + 1
	}
	return s
}

// hasAnd reports whether a conjunction joins parts of s.
func (l *line) hasAnd(s span) bool {
	for i := s.from; i < s.to; i++ {
		if l.g.and.has(l.low(i)) {
			return true
		}
	}
	return false
}

// subjectAfter reads the noun phrase that begins at i, after an inverted verb,
// up to end.
func (l *line) subjectAfter(i, end int) (span, bool) {
	for i < end && l.isWord(i) && !l.toks[i].cap && !l.is(i, "à") && !l.inPlace(i) && (l.g.adverbs.has(l.low(i)) && !l.g.dets.has(l.low(i)) || !l.is(i, "elle") && strings.HasSuffix(l.low(i), "ment") && len(l.low(i)) > 6 && !l.g.dets.has(l.low(i-1))) && !l.g.pronouns.has(l.low(i)) {
		i++
	}
	for i < end && l.lang == "fr" && frAdverbs.has(l.low(i)) && !frDets.has(l.low(i)) && !l.toks[i].cap && !(l.is(i, "à") && !l.is(i+1, "nouveau", "son")) && !l.inPlace(i) {
		i++
	}
	if l.lang == "fr" {
		i = l.pastAddressee(i, end)
	}
	// "a dit mardi à la presse le maire": a short adverbial may come first
	if i < end && l.lang == "fr" && ((l.g.cuts.has(l.low(i)) || l.is(i, "en")) && !l.g.dets.has(l.low(i)) || l.is(i, "du", "au", "d'") || l.is(i, "ce", "cette") && timeWords.has(l.low(i+1))) {
		for j := i + 1; j < min(end, i+7); j++ {
			if l.is(j, ",") && j+1 < end {
				i = j + 1
				break
			}
			if !l.isWord(j) || l.is(j, "de", "d'", "à") && isInfinitive(l.low(j+1), l.low(j+2)) {
				break // "reproche à la ville de laisser ses rues": whom it asks what
			}
			if (l.g.dets.has(l.low(j)) || l.startsName(j)) && !l.g.preps.has(l.low(j-1)) && (j > i+1 || timeWords.has(l.low(i)) || l.is(i, "aujourd'hui")) {
				i = j
				break
			}
		}
	}
	if i >= end || !l.isWord(i) {
		return span{}, false
	}
	if l.is(i, "another", "others", "many", "some") && (i+1 >= end || !l.isWord(i+1)) {
		return span{i, i + 1}, true
	}
	if l.g.pronouns.has(l.low(i)) && !l.g.dets.has(l.low(i)) || l.toks[i].clitic {
		return span{i, i + 1}, true
	}
	j := l.nounForward(i, end)
	if l.lang == "de" {
		j = l.germanNoun(i, end)
	}
	if j <= i {
		return span{}, false
	}
	s := span{i, j}
	// an apposition that brings the name: "le maire, Joël Roy"
	if l.is(j, ",") && l.startsName(j+1) && !l.hasPersonName(s) {
		// "According to polls, Ana Roy leads": no name of theirs
		if k := l.nounForward(j+1, end); k > j+1 && (l.lang != "en" || k >= end || !l.isWord(k) || l.g.preps.has(l.low(k)) || l.roleIn(s)) {
			s.to = k
		}
	} else if l.is(j, "(") {
		k := j
		for k < min(end, j+8) && !l.is(k, ")") {
			k++
		}
		if l.is(k+1, ",") && l.startsName(k+2) && !l.hasPersonName(s) {
			if n := l.nounForward(k+2, end); n > k+2 {
				s.to = n
			}
		}
	}
	return s, true
}
