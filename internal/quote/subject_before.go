package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// subjectBefore finds who does the verb that begins at i, to its left and
// not before from.
func (l *line) subjectBefore(from, i int) (span, bool) {
	p := l.beforeVerb(from, i)
	if p < from {
		return span{}, false
	}
	if s, ok := l.whereOn(from, p); ok {
		return s, true
	}
	switch {
	case l.lang == "en" && l.is(p, "that") && !l.modalIn(p, i) && l.sayerAt(p-1):
		// "groups that lobby against it"
		if s, ok := l.nounBack(from, p); ok {
			return s, true
		}
		return span{p - 1, p}, true
	case l.g.Pronouns.Has(l.low(p)) && !(l.lang == "fr" && l.toks[p].Clitic):
		return span{p, p + 1}, true
	case l.g.Relative.Has(l.low(p)) && (l.lang != "de" && l.lang != "nl" || l.is(p-1, ",")):
		return l.ofRelative(from, p), true
	case l.g.And.Has(l.low(p)) || l.is(p, "but", "mais", "puis", "then", "pero", "ma", "maar", "mas"):
		return l.subjectOfFirst(from, p)
	case l.is(p, ",", ")", "—", "–"):
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

// beforeVerb returns the last token before the verb at i that is neither of its group
// nor an English day: what its subject ends with. It is before from where there is none.
func (l *line) beforeVerb(from, i int) int {
	p := i - 1
	for p >= from && l.skippable(p) {
		p--
	}
	if l.lang == "en" && p > from+2 && timeWords.Has(l.low(p)) && l.is(p-1, "last", "this", "next", "late", "early", "each", "every", "on", "in") {
		p -= 2 // "and last year announced", "Ana Roy on Tuesday said"
	}
	return p
}

// ofRelative returns whom the relative pronoun at p stands for, "Roy, who said", or
// the pronoun itself.
func (l *line) ofRelative(from, p int) span {
	end := p
	if l.is(end-1, ",") {
		end--
	}
	s, ok := l.nounBack(from, end)
	if !ok {
		if s, ok = l.byWhom(from, end, false); ok {
			return s
		}
		if s, ok = l.sourceNamed(from, end); ok {
			return s
		}
		return span{p, p + 1}
	}
	s = l.whoseDeed(l.bodyLast(l.lastOf(l.agentOf(s))))
	if l.lang == "en" {
		s = l.pastClause(s)
		if s.to-s.from > 1 && l.g.Pronouns.Has(l.low(s.from)) {
			if g := l.nameIn(span{s.from + 1, s.to}); !g.empty() {
				s.from = g.from // "why he had not picked Ana Roy, who said"
			}
		}
	}
	return l.apposedTo(from, s)
}

// apposedTo returns the name to which a phrase before a relative pronoun is set in
// apposition, with it or alone; the phrase where it is set to none.
func (l *line) apposedTo(from int, s span) span {
	if l.lang == "fr" && l.is(s.from-1, ",") && !l.toks[s.from].Cap && !l.g.Dets.Has(l.low(s.from)) && l.named(s.from-2) {
		if b, ok := l.nounBack(from, s.from-1); ok {
			return b // "Sonia, caissière depuis vingt ans, qui dit"
		}
	}
	dash := l.is(s.from-1, "—", "–")
	if !(dash && l.is(s.from, "a", "an") || l.is(s.from-1, ",") && l.roleIn(s) && !l.hasPersonName(s)) {
		return s
	}
	// "Joël Roy, a candidate in the 16th District, who said"
	b, ok := l.nounBack(from, s.from-1)
	switch {
	case !ok || !l.hasPersonName(b) && !(dash && l.hasName(b)):
		return s
	case dash:
		return b
	}
	return span{b.from, s.to}
}

// subjectOfFirst finds who does a verb that the conjunction at p joins to one before it:
// "qui récuse tout et jure que".
func (l *line) subjectOfFirst(from, p int) (span, bool) {
	p = l.beforeRelative(from, p)
	for k := p - 1; k >= from; k-- {
		if v, ok := l.verbAt(k, p); ok && v.kind != cue.Infinitive && v.kind != cue.Gerund {
			return l.subjectBefore(from, l.wholeVerb(from, k, p, v).from)
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

// wholeVerb returns the verb found at k with the auxiliary before it, if it is the end
// of such a group: "s’est dit", of which "dit" was found.
func (l *line) wholeVerb(from, k, end int, v verb) verb {
	for j := k - 1; j >= max(from, k-verbGroup) && l.isWord(j); j-- {
		if w, ok := l.verbAt(j, end); ok && w.to >= v.to {
			v = w
		}
	}
	return v
}

// sayerAt reports whether the English noun at i is of those that have something to
// say, one or several: "groups", "a study", "officials".
func (l *line) sayerAt(i int) bool {
	w := l.low(i)
	return documents.Has(w) || l.is(i, "petition", "letter", "statement", "complaint", "lawsuit", "leaflet", "banner", "motion", "ruling") || bodiesIt.Has(w) || bodiesIt.Has(strings.TrimSuffix(w, "s")) || role.Is("en", w) || role.Is("en", strings.TrimSuffix(w, "s"))
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
		if l.pastVerb(k, s.to) || grammar.EnAux.Has(l.low(k)) && l.low(k) != "'s" || strings.HasSuffix(l.low(k), "ed") && !l.toks[k].Cap && l.g.Adverbs.Has(l.low(k-1)) {
			return s
		}
		if l.is(k, "from", "among", "against", "with") && l.toks[k+1].Cap && k-s.from >= 4 && !l.wordIn("'s", k+2, s.to) { // "familiar with Roy's plans, who": not Roy
			return span{k + 1, s.to}
		}
	}
	return s
}

// agentOf narrows a phrase to whom it names last as the one by whom something
// is done: "families helped by Ana Roy, who says".
func (l *line) agentOf(s span) span {
	n := s.to
	for n > s.from && l.toks[n-1].Cap && l.toks[n-1].Kind == token.Word {
		n--
	}
	if l.lang == "fr" && n == s.from+1 && n < s.to && grammar.FrAux.Has(l.low(s.from-1)) {
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
var adverblike = grammar.Words(`gouvernement parlement département règlement mouvement rassemblement établissement groupement bâtiment document régiment arrondissement
 médicament traitement jugement commandement enseignement événement élément équipement monument testament investissement
 family assembly ally supply monopoly anomaly`)

// skippable reports whether the token at p may stand between a subject and
// its verb: adverbs, negation, object pronouns, auxiliaries. What follows an
// article is a noun, whatever it ends with: "le gouvernement", "the family".
func (l *line) skippable(p int) bool {
	w := l.low(p)
	noun := l.g.Dets.Has(l.low(p-1)) || adverblike.Has(w)
	switch l.lang {
	case "fr":
		if l.toks[p].Kind == token.Word && inMent(w) && !noun {
			return true // a capital or none: "Visiblement ému"
		}
		return !l.toks[p].Cap && (grammar.FrClitics.Has(w) && w != "nous" && w != "vous" || grammar.FrAdverbs.Has(w) && w != "elle" && w != "leur")
	case "en":
		if l.toks[p].Cap {
			return false
		}
		if grammar.EnAux.Has(w) || w == "not" || l.is(p, "keeps", "kept", "keep") && strings.HasSuffix(l.low(p+1), "ing") {
			return true
		}
		adverb := grammar.EnAdverbs.Has(w) || inLy(w)
		return adverb && (!noun || l.is(p-1, "that") && !adverblike.Has(w))
	}
	return l.g.Adverbs.Has(w) || w == "se" || w == "si" || w == "lo"
}

// inLy reports whether an English word ends as adverbs do and is none of the shortest.
func inLy(w string) bool { return len(w) > 4 && strings.HasSuffix(w, "ly") }

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
	if !ok || l.hasPersonName(before) || before.to-before.from > longestSetOff || l.hasVerb(before) {
		return s
	}
	if !l.g.Dets.Has(l.low(before.from)) && !(before.from == from && l.roleIn(before)) {
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
		for i >= from && l.isWord(i) && l.toks[i].Cap {
			i--
		}
		if i+1 >= s.from-1 || i >= from && !l.is(i, ",") && l.isWord(i) && !l.g.Dets.Has(l.low(i)) {
			break
		}
		if i >= from && l.g.Dets.Has(l.low(i)) {
			i--
		}
		s.from = i + 1
	}
	return s
}
