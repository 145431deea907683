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

// verb is a reporting verb as it stands in a line, with what belongs to it.
type verb struct {
	span         // auxiliary, adverbs and all
	cue     *cue // nil for a verb the table does not know
	kind    formKind
	pronoun int  // index of the pronoun hung on it or standing inside it, -1 if none
	hedged  bool // conditional: "aurait déclaré"
}

// verbAt reads the reporting verb that begins at i, if one does.
func (l *line) verbAt(i, end int) (verb, bool) {
	if i >= end || l.toks[i].kind != word {
		return verb{}, false
	}
	t := l.toks[i]
	if l.lang == "fr" && frAux.has(t.low) {
		if v, ok := l.compound(i, end); ok {
			return v, true
		}
	} else if a := auxiliaries[l.lang]; a != nil && a[t.low] {
		for j := i + 1; j < min(end, i+6); j++ {
			for _, f := range l.c.verbs[l.toks[j].low] {
				if f.kind == participle {
					return verb{span{i, j + 1}, f.cue, participle, -1, strings.HasSuffix(t.low, "ría")}, true
				}
			}
			if l.toks[j].kind != word || l.toks[j].cap {
				break
			}
		}
	}
	if t.low == "dit" && l.is(i-1, "autrement") || t.low == "croire" && l.is(i-1, "en") {
		return verb{}, false
	}
	for _, f := range l.c.verbs[t.low] {
		if f.kind == participle && l.lang != "en" || !l.tailAt(i+1, f.tail) {
			continue
		}
		if f.refl && l.lang == "fr" && !l.reflexive(i) {
			continue
		}
		if l.lang == "fr" && !f.refl && f.kind == finite && l.reflexive(i) && slices.ContainsFunc(l.c.verbs[t.low], func(g form) bool { return g.refl && g.kind == finite && len(g.tail) == 0 }) {
			continue
		}
		if !f.refl && l.nominal(i) {
			return verb{}, false
		}
		v := verb{span{i, i + 1 + len(f.tail)}, f.cue, f.kind, -1, false}
		if l.lang == "fr" {
			v.hedged = strings.HasSuffix(t.low, "rait") || strings.HasSuffix(t.low, "raient")
			if j := i + 1; j < end && l.toks[j].clitic {
				v.pronoun = j
				v.to = max(v.to, j+1)
			}
			if f.kind == infinitive && !l.governedInfinitive(i) {
				continue
			}
		}
		if l.lang == "en" && l.passive(i, f) {
			continue
		}
		return v, true
	}
	return verb{}, false
}

func (l *line) tailAt(i int, tail []string) bool {
	if len(tail) > 0 && i < len(l.toks) && l.toks[i].clitic {
		i++
	}
	for k, w := range tail {
		if !l.is(i+k, w) {
			return false
		}
	}
	return true
}

// compound reads "a également déclaré", "a-t-il ajouté", "s’est emporté".
func (l *line) compound(i, end int) (verb, bool) {
	v := verb{span: span{i, i + 1}, pronoun: -1}
	aux := l.low(i)
	v.hedged = aux == "aurait" || aux == "auraient" || aux == "serait" || aux == "seraient"
	j := i + 1
	for ; j < min(end, i+8); j++ {
		t := l.toks[j]
		if t.kind != word {
			break
		}
		if t.clitic && v.pronoun < 0 {
			v.pronoun = j
			continue
		}
		if frEtre.has(aux) && !l.reflexive(i) && !(v.pronoun >= 0 && l.is(v.pronoun, "il")) {
			return verb{}, false // passive: "est accusé"
		}
		self := l.reflexive(i)
		for _, f := range l.c.verbs[t.low] {
			if self && !f.refl && slices.ContainsFunc(l.c.verbs[t.low], func(g form) bool { return g.refl && g.kind == participle && len(g.tail) == 0 }) {
				continue
			}
			if f.kind == participle && l.tailAt(j+1, f.tail) && (!f.refl || self) {
				v.to, v.cue, v.kind = j+1+len(f.tail), f.cue, participle
				return v, true
			}
		}
		// "a tenu à rappeler", "vient de déclarer", "a fait savoir"
		if (t.low == "à" || t.low == "de" || t.low == "d'") && j > i+1 {
			for _, f := range l.c.verbs[l.low(j+1)] {
				if f.kind == infinitive && l.tailAt(j+2, f.tail) {
					v.to, v.cue, v.kind = j+2+len(f.tail), f.cue, participle
					return v, true
				}
			}
		}
		if t.low == "de" && l.is(j+1, "plus", "nouveau") || t.low == "en" && l.is(j+1, "outre", "revanche", "effet") {
			continue
		}
		if t.low == "revanche" || t.low == "effet" {
			continue
		}
		if !frAdverbs.has(t.low) && !frClitics.has(t.low) && !strings.HasSuffix(t.low, "ment") && t.low != "été" &&
			!strings.HasSuffix(t.low, "u") && !strings.HasSuffix(t.low, "é") && !strings.HasSuffix(t.low, "ée") && t.low != "à" {
			break
		}
	}
	return verb{}, false
}

// reflexive reports whether a reflexive pronoun stands before the verb at i.
func (l *line) reflexive(i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		if l.is(j, "se", "s'") {
			return true
		}
		if !frClitics.has(l.low(j)) && !l.is(j, "en", "y") {
			return false
		}
	}
	return false
}

// governedInfinitive reports whether the infinitive at i is one somebody does:
// "avant d’ajouter", "et de conclure", "vient de rappeler", "va dire".
func (l *line) governedInfinitive(i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		if l.is(j, "venu", "venue", "venus", "venues", "va", "vont", "allait", "vient", "viennent", "veut", "voulu", "tenu", "osé", "allé", "allée", "fini", "dû", "pu", "laissé", "fait", "faire") {
			return true
		}
		if !frClitics.has(l.low(j)) && !frAdverbs.has(l.low(j)) {
			break
		}
	}
	return l.is(i-1, "de", "d'", "à", "va", "vont", "pour", "veut", "doit", "tient", "peut") || i > 0 && frClitics.has(l.low(i-1)) && l.is(i-2, "de", "à", "va", "vont")
}

// nominal reports whether the word at i stands where a noun stands.
func (l *line) nominal(i int) bool {
	p := l.low(i - 1)
	switch l.lang {
	case "fr":
		switch p {
		case "l'", "le", "la", "les":
			// an object pronoun stands between subject and verb: "il l’assure", "qui le dit"
			q := l.low(i - 2)
			return !(frPronouns.has(q) || q == "qui" || q == "ne" || q == "comme" || q == "nous" || q == "vous" || q == "se" || i >= 2 && l.toks[i-2].cap && p == "l'")
		case "un", "une", "des", "du", "ce", "cet", "cette", "son", "sa", "ses", "leur", "au", "aux", "de", "d'", "à", "en", "par", "pour", "sans", "sous", "avec", "ces", "leurs", "dans", "sur":
			return l.low(i) != "citant" && !(p == "en" && strings.HasSuffix(l.low(i), "ant")) && !(l.governedInfinitive(i) && (strings.HasSuffix(l.low(i), "r") || strings.HasSuffix(l.low(i), "re")))
		}
	case "en":
		if enDets.has(p) && p != "that" && p != "this" && p != "all" && p != "most" && p != "some" && p != "many" && p != "no" && p != "these" && p != "those" ||
			p == "'s" && !(i >= 2 && (l.is(i-2, "he", "she", "it"))) || p == "of" || p == "in" || p == "for" && !strings.HasSuffix(l.low(i), "ing") || p == "on" || p == "to" {
			return !(p == "her" && l.is(i-2, "told"))
		}
		if strings.HasSuffix(p, "'") {
			return true
		}
		if l.is(i+1, "of", "rate") || i+1 < len(l.toks) && l.toks[i].low == "plans" && l.is(i+1, "for") {
			return l.toks[i].low != "warned" && l.toks[i].low != "spoke" && l.toks[i].low != "complained" && l.toks[i].low != "said" && l.toks[i].low != "accused"
		}
	case "de":
		return l.toks[i].cap && i > 0
	}
	return false
}

// passive reports whether an English form at i is a passive or an adjective.
func (l *line) passive(i int, f form) bool {
	w := l.low(i)
	if f.kind == gerund || !strings.HasSuffix(w, "ed") && w != "told" && w != "said" && w != "thought" && w != "known" && w != "seen" && w != "found" && w != "understood" && w != "held" {
		return false
	}
	for j := i - 1; j >= max(0, i-3); j-- {
		if enBe.has(l.low(j)) {
			return true
		}
		if !enAdverbs.has(l.low(j)) && !strings.HasSuffix(l.low(j), "ly") && l.low(j) != "not" {
			return false
		}
	}
	return false
}

// subjectBefore finds who does the verb that begins at i, to its left and
// not before from.
func (l *line) subjectBefore(from, i int) (span, bool) {
	p := i - 1
	for p >= from && (l.skippable(p)) {
		p--
	}
	if p < from {
		return span{}, false
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
			// "Joël Roy, a candidate in the 16th District, who said"
			if l.is(s.from-1, ",") && l.roleIn(s) && !l.hasPersonName(s) {
				if b, ok := l.nounBack(from, s.from-1); ok && l.hasPersonName(b) {
					s.from = b.from
				}
			}
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
		return l.mainSubject(from, p)
	}
	if l.is(p, ",", ")", "—", "–") {
		return l.overComma(from, p)
	}
	s, ok := l.nounBack(from, p+1)
	if !ok {
		return span{}, false
	}
	s = l.withList(from, s)
	// "le maire, Joël Roy, a dit": the name stands in apposition to what is before
	return l.withApposition(from, s), true
}

// skippable reports whether the token at p may stand between a subject and
// its verb: adverbs, negation, object pronouns, auxiliaries.
func (l *line) skippable(p int) bool {
	w := l.low(p)
	switch l.lang {
	case "fr":
		return frClitics.has(w) && w != "nous" && w != "vous" && !l.toks[p].cap || frAdverbs.has(w) && w != "elle" && w != "leur" && !l.toks[p].cap || len(w) > 6 && strings.HasSuffix(w, "ment") && l.toks[p].kind == word
	case "en":
		return (enAux.has(w) || enAdverbs.has(w) || len(w) > 4 && strings.HasSuffix(w, "ly") || w == "not") && !l.toks[p].cap
	}
	return l.g.adverbs.has(w) || w == "se" || w == "si" || w == "lo"
}

// overComma finds the subject when a comma, a parenthesis or a dash stands
// before the verb at p+1: "le maire de X, Joël Roy, a dit", "Roy (PS) a dit".
func (l *line) overComma(from, p int) (span, bool) {
	if l.is(p, ")") {
		q := p - 1
		for q > from && !l.is(q, "(") {
			q--
		}
		return l.subjectBefore(from, q)
	}
	// the middle: from the comma before to this one
	q := p - 1
	for q >= from && !l.is(q, ",", "—", "–", ";", ":", "(") && !l.isQuote(q) {
		if l.is(q, ")") {
			for q > from && !l.is(q, "(") {
				q--
			}
		}
		q--
	}
	if q >= from && l.is(q, ",", "—", "–") {
		middle := span{q + 1, p}
		before, ok := l.nounBack(from, q)
		if ok {
			if l.nameIn(middle).empty() == false && l.startsName(middle.from) {
				return span{before.from, p}, true
			}
			if l.hasName(before) || !l.isAdverbial(middle) {
				return span{before.from, before.to}, true
			}
			return before, true
		}
		return l.nounBack(from, p)
	}
	// nothing but this stretch before the comma
	s, ok := l.nounBack(from, p)
	return s, ok
}

func (l *line) isAdverbial(s span) bool { return l.g.preps.has(l.low(s.from)) }

// nounBack reads the noun phrase that ends at end, back to where it begins.
func (l *line) nounBack(from, end int) (span, bool) {
	s := end
	for s > from {
		t := l.toks[s-1]
		if t.kind == punct && t.low == ")" {
			q := s - 2
			for q > from && !l.is(q, "(") {
				q--
			}
			s = q
			continue
		}
		if t.kind == quoted && s-2 >= from && l.isWord(s-2) && end-s < 12 {
			s--
			continue
		}
		if t.kind == punct && t.low != "%" && t.low != "/" && t.low != "&" && t.low != "-" && t.low != "$" && t.low != "£" || t.kind == mark || t.kind == quoted {
			break
		}
		if l.g.subs.has(t.low) && !t.cap && !(t.low == "that" || t.low == "or" || t.low == "s'") {
			break
		}
		if l.g.that.has(t.low) || l.g.relative.has(t.low) && l.lang != "de" && l.lang != "nl" {
			break
		}
		if l.lang == "fr" && t.clitic {
			break
		}
		if s < end && !t.cap && l.finiteAt(s-1) {
			break // what is before a verb is not of this phrase
		}
		s--
	}
	if s >= end {
		return span{}, false
	}
	// the last determiner or capital that no preposition governs begins it;
	// a conjunction joins two of them into one
	start := -1
	for i := s; i < end; i++ {
		prev := l.low(i - 1)
		if i > s && (l.g.preps.has(prev) || l.toks[i-1].low == "d'") {
			continue
		}
		if i > s && l.lang == "fr" && l.is(i, "du", "des", "au", "aux") && !l.g.and.has(prev) {
			continue // "de + le": it goes on
		}
		starts := l.g.dets.has(l.low(i)) && !(i > s && l.g.dets.has(prev)) || i == s && l.lang == "fr" && l.is(i, "de", "d'") && i+1 < end && strings.HasSuffix(l.low(i+1), "s") || i == s && !l.g.preps.has(l.low(i)) && !l.g.and.has(l.low(i)) && !l.g.adverbs.has(l.low(i))
		if !starts && l.toks[i].cap && i > s && !l.toks[i-1].cap && !l.inPhrase(s, i) {
			starts = true
		}
		if !starts {
			continue
		}
		if start >= 0 && i > s && l.g.and.has(prev) {
			continue
		}
		start = i
	}
	if start < 0 {
		return span{}, false
	}
	if l.lang == "fr" && l.is(start, "l'") && start > s && frPronouns.has(l.low(start-1)) {
		return span{}, false
	}
	// nothing but an adverb: "mardi"
	if end-start == 1 && (l.g.adverbs.has(l.low(start)) || l.g.cuts.has(l.low(start))) {
		return span{}, false
	}
	return span{start, end}, true
}

// finiteAt reports whether the word at i is a finite verb for certain: an
// auxiliary, or a reporting verb where no noun stands.
func (l *line) finiteAt(i int) bool {
	w := l.low(i)
	switch l.lang {
	case "fr": // English subjects stand before their verb: there is less to mistake
		if w == "a" || w == "ont" || w == "est" || w == "sont" || w == "était" || w == "étaient" || w == "avait" || w == "avaient" || w == "sera" || w == "seront" {
			return true
		}
	default:
		return false
	}
	for _, f := range l.c.verbs[w] {
		if f.kind == finite && len(f.tail) == 0 && (!f.refl || l.reflexive(i)) && !l.nominal(i) && (strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "ait")) {
			return true
		}
	}
	return false
}

// inPhrase reports whether the capital at i goes on a noun phrase that began
// before it, as a name after its role does: "le maire Joël Roy".
func (l *line) inPhrase(s, i int) bool {
	for j := i - 1; j >= s; j-- {
		if l.g.dets.has(l.low(j)) {
			return true
		}
		if !l.isWord(j) || l.g.preps.has(l.low(j)) && j == i-1 {
			return false
		}
	}
	// English does without a determiner: "water minister Helena Marchbank"
	return true
}

// startsName reports whether a name begins at i.
func (l *line) startsName(i int) bool {
	if !l.isWord(i) {
		return false
	}
	return l.toks[i].cap && !l.g.dets.has(l.low(i)) || titles.has(l.low(i))
}

// nameIn returns the first run of capitals in s.
func (l *line) nameIn(s span) span {
	for i := s.from; i < s.to; i++ {
		if l.startsName(i) {
			j := i + 1
			for j < s.to && (l.toks[j].cap || particles.has(l.low(j)) && j+1 < s.to && l.toks[j+1].cap) {
				j++
			}
			return span{i, j}
		}
	}
	return span{}
}

func (l *line) hasName(s span) bool { return !l.nameIn(s).empty() }

// withApposition widens a name or a role before the verb by the one it stands
// in apposition to: "sa présidente, Aïcha Roy" .
func (l *line) withApposition(from int, s span) span {
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
	return span{before.from, s.to}
}

// withList widens the end of an enumeration by its beginning: "Orvane, Zephrun
// et une dizaine d’autres".
func (l *line) withList(from int, s span) span {
	joined := false
	for i := s.from; i < s.to; i++ {
		joined = joined || l.g.and.has(l.low(i))
	}
	if !joined {
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

// hasPersonName reports whether two capitals in a row stand in s after no preposition.
func (l *line) hasPersonName(s span) bool {
	for i := s.from; i+1 < s.to; i++ {
		if l.toks[i].cap && l.toks[i+1].cap && !l.g.dets.has(l.low(i)) && !(i > s.from && l.g.preps.has(l.low(i-1))) {
			return true
		}
	}
	return false
}

// hasVerb reports whether an auxiliary or a reporting verb stands in s: then it
// is more than a noun phrase.
func (l *line) hasVerb(s span) bool {
	for i := s.from; i < s.to; i++ {
		if l.toks[i].cap {
			continue
		}
		if l.lang == "en" && enAux.has(l.low(i)) && l.low(i) != "'s" || l.lang == "fr" && (frAux.has(l.low(i)) || l.is(i, "ne", "n'")) {
			return true
		}
		if v, ok := l.verbAt(i, s.to); ok && v.kind != infinitive && !l.nominal(i) {
			return true
		}
	}
	return false
}

func (l *line) roleIn(s span) bool {
	for i := s.from; i < s.to; i++ {
		if isRole(l.lang, l.low(i)) {
			return true
		}
	}
	return false
}

// subjectAfter reads the noun phrase that begins at i, after an inverted verb,
// up to end.
func (l *line) subjectAfter(i, end int) (span, bool) {
	for i < end && l.isWord(i) && !l.toks[i].cap && (l.g.adverbs.has(l.low(i)) && !l.g.dets.has(l.low(i)) || l.is(i, "elle") == false && strings.HasSuffix(l.low(i), "ment") && len(l.low(i)) > 6 && !l.g.dets.has(l.low(i-1))) && !l.g.pronouns.has(l.low(i)) {
		i++
	}
	for i < end && l.lang == "fr" && frAdverbs.has(l.low(i)) && !frDets.has(l.low(i)) && !l.toks[i].cap {
		i++
	}
	// "a dit mardi à la presse le maire": a short adverbial may come first
	if i < end && l.lang == "fr" && ((l.g.cuts.has(l.low(i)) || l.is(i, "en")) && !l.g.dets.has(l.low(i)) || l.is(i, "du", "au", "d'") || l.is(i, "ce", "cette") && timeWords.has(l.low(i+1))) {
		for j := i + 1; j < min(end, i+7); j++ {
			if l.is(j, ",") && j+1 < end {
				i = j + 1
				break
			}
			if !l.isWord(j) {
				break
			}
			if (l.g.dets.has(l.low(j)) || l.startsName(j)) && !l.g.preps.has(l.low(j-1)) && j > i+1 {
				i = j
				break
			}
		}
	}
	if i >= end || !l.isWord(i) {
		return span{}, false
	}
	if l.g.pronouns.has(l.low(i)) && !l.g.dets.has(l.low(i)) || l.toks[i].clitic {
		return span{i, i + 1}, true
	}
	j := l.nounForward(i, end)
	if j <= i {
		return span{}, false
	}
	s := span{i, j}
	// an apposition that brings the name: "le maire, Joël Roy"
	if l.is(j, ",") && l.startsName(j+1) && !l.hasPersonName(s) {
		if k := l.nounForward(j+1, end); k > j+1 {
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

// nounForward returns where the noun phrase that begins at i ends.
func (l *line) nounForward(i, end int) int {
	j := i
	for j < end && j-i < 24 {
		t := l.toks[j]
		if t.kind == quoted && j > i && j+1 < end && !l.is(j+1, ",") && l.isWord(j-1) && !l.toks[j-1].cap {
			j++
			continue
		}
		if t.kind != word && t.kind != number && !(t.kind == punct && (t.low == "&" || t.low == "-")) {
			break
		}
		if j > i {
			prev := l.low(j - 1)
			if l.g.and.has(t.low) {
				if !(j+1 < end && (l.g.dets.has(l.low(j+1)) || l.toks[j+1].cap)) {
					break
				}
			} else if l.g.that.has(t.low) || l.g.relative.has(t.low) && l.lang != "de" && l.lang != "nl" || t.clitic {
				break
			} else if l.g.cuts.has(t.low) && !t.cap && !l.g.preps.has(prev) && !(l.lang == "fr" && (t.low == "quelques") || l.lang == "en" && t.low == "with" && l.is(j-1, "familiar")) {
				if !(l.lang == "fr" && (t.low == "à" || t.low == "aux" || t.low == "en" || t.low == "chez" || t.low == "au") && l.roleIn(span{i, j}) && !l.hasPersonName(span{i, j}) && l.toks[min(j+1, len(l.toks)-1)].low != "la" && false) {
					break
				}
			} else if l.g.dets.has(t.low) && !l.g.preps.has(t.low) && !l.g.preps.has(prev) && !l.g.and.has(prev) && !l.g.dets.has(prev) && l.lang != "de" {
				break
			} else if l.g.pronouns.has(t.low) && !l.g.dets.has(t.low) {
				break
			}
		} else if l.g.cuts.has(t.low) && !t.cap && !l.g.dets.has(t.low) {
			break
		}
		j++
	}
	for j > i && (l.g.preps.has(l.low(j-1)) || l.g.and.has(l.low(j-1)) || l.g.dets.has(l.low(j-1))) && !l.toks[j-1].cap {
		j--
	}
	return j
}

var (
	titles    = words("m. mm. m mme mmes mlle me mr mr. mrs mrs. ms ms. dr dr. pr prof. sir lord lady sen. gov. rep. gen. lt. col. sgt. frau herr señor señora sr. sra. signor signora meneer mevrouw senhor senhora")
	particles = words("de du d' des van von der den la le ben bin el al da dos di della del y")
)
