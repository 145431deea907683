package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// contentAfter returns what follows the verb and is reported by it.
func (l *line) contentAfter(v verb, c *cue.Cue, end int) (span, bool) {
	i := v.to
	to := l.contentEnd(i, end)
	if c.That || speaks(l.lang, c.Lemma) || l.lang == "en" && enAsks.Has(c.Lemma) {
		if s, ok, decided := l.clauseAfter(v, c, to, end); decided {
			return s, ok
		}
	}
	if (c.That || l.lang == "fr" && c.Inf) && !l.objectAt(c, i, end) {
		if k := l.colonSoon(i, end); k > 0 {
			return span{k + 1, end}, true
		}
	}
	switch l.lang {
	case "en":
		s, ok := l.englishContent(v, c, i, to, end)
		return s, ok && !(claims.Has(c.Lemma) && l.sumOf(s))
	case "fr":
		s, ok := l.frenchContent(v, c, i, to)
		return s, ok && !(claims.Has(c.Lemma) && l.sumOf(s))
	}
	if c.That && (l.lang == "de" || l.lang == "nl") && l.is(i, ",") && i+3 < end {
		return span{i + 1, to}, true
	}
	if c.Inf && (l.is(i, "a", "di", "zu", "de", "te", "em") || len(l.c.Verbs) > 0 && i < end && (strings.HasSuffix(l.low(i), "ar") || strings.HasSuffix(l.low(i), "er") || strings.HasSuffix(l.low(i), "are"))) {
		return span{i, to}, i+2 < to
	}
	return span{}, false
}

// clauseAfter reads the clause that a conjunction opens soon after the verb: "a dit mardi
// que", "asked whether". to is where it would end if it began right behind the verb;
// decided says that such a clause was met, for good or ill.
func (l *line) clauseAfter(v verb, c *cue.Cue, to, end int) (s span, ok, decided bool) {
	i := v.to
	for k := i; k < min(end, i+longestSetOff); k++ {
		if l.g.That.Has(l.low(k)) && k+1 < end && !l.is(k+1, "is", "of") {
			if l.lang == "fr" && (l.otherQue(k, c) || k-i >= 3 && !frTold.Has(c.Lemma) && !l.adverbialAt(i)) || l.onlyOrWhat(v, k) {
				break // "demande les codes que": it hangs on the noun
			}
			if l.lang == "en" && c.Lemma == "tell" && l.g.And.Has(l.low(k-1)) && l.wordIn("to", i, k-1) {
				break // "that she told them to go and that": of the verb before
			}
			if l.lang == "en" && k > i+2 && l.is(k-1, "and", "but") && l.clauseAt(i, k-1) {
				return span{i, to}, true, true // "insisted the wall was lost and that"
			}
			return span{k + 1, l.contentEnd(k+1, end)}, true, true
		}
		if k-i <= nearQuestion && l.opensQuestion(k, c) {
			return span{k, to}, k+1 < end, true
		}
		if m := l.pastInsertion(k, end); m > k {
			return span{m + 1, l.contentEnd(m+1, end)}, m+2 < end, true
		}
		number := k+1 < end && l.toks[k+1].Kind == token.Number // "1.5", "1,5"
		if l.isQuote(k) || l.is(k, ";", ":") || l.is(k, ".") && !number || k > i+3 && l.is(k, ",") && l.lang != "fr" && !number {
			break
		}
		if k > i {
			if w, ok := l.verbAt(k, end); ok && w.kind != cue.Infinitive && w.from > i+1 {
				break
			}
		}
	}
	return span{}, false, false
}

// otherQue reports whether the French "que" at k belongs to the word before it, "plus que",
// "pour que", "non que", and opens nothing that is said.
func (l *line) otherQue(k int, c *cue.Cue) bool {
	switch {
	case l.is(k-1, "et"):
		return l.is(k-2, "non", "oui")
	case l.is(k-1, "pour"):
		return c.Lemma != "plaider" && c.Lemma != "prier"
	case l.is(k-1, "ce"):
		return !l.is(k-2, "à")
	case l.is(k-1, "outre"):
		return !l.is(k-2, "en") // "rapporte en outre que"
	}
	return beforeQue.Has(l.low(k - 1))
}

// beforeQue are French words that make one conjunction or one comparison with "que".
var beforeQue = grammar.Words("plus moins aussi même tel telle ainsi autre parce bien sans avant après depuis dès tant encore alors tandis afin pourvu loin faute vu donné condition sorte mesure fois lors outre hormis peur")

// opensQuestion reports whether a question that is reported opens at k: "demande si",
// "asked whether".
func (l *line) opensQuestion(k int, c *cue.Cue) bool {
	if !l.is(k, "si", "s'", "comment", "pourquoi", "whether", "if", "how", "why", "what", "ob") {
		return false
	}
	switch l.lang {
	case "en":
		return enAsks.Has(c.Lemma) && !l.is(k, "si", "s'")
	case "fr":
		return !l.is(k, "s'") || l.is(k+1, "il", "ils")
	case "it", "es":
		return true
	}
	return !l.is(k, "si", "s'")
}

// colonSoon returns where a colon stands instead of a conjunction, "Les experts
// préviennent : la digue …", 0 if none does.
func (l *line) colonSoon(i, end int) int {
	for k := i; k < min(end, i+nearObject); k++ {
		if l.is(k, ":") {
			if k+3 < end && !l.isQuote(k+1) && l.isWord(k+1) {
				return k
			}
			return 0
		}
		if !l.isWord(k) || l.isQuote(k) {
			return 0
		}
	}
	return 0
}

// objectAt reports whether the thing stands at i that a French verb denies:
// what follows its colon is then no part of it.
func (l *line) objectAt(c *cue.Cue, i, end int) bool {
	return l.lang == "fr" && frDenials.Has(c.Lemma) && i+1 < end && grammar.FrDets.Has(l.low(i)) && !l.is(i+1, ":")
}

// frTold are French verbs whose clause may come after the one who is told.
var frTold = grammar.Words("informer prévenir avertir assurer convaincre persuader aviser rappeler jurer")

// onlyOrWhat reports whether the "que" or "that" at k opens no clause: "n’y croit
// qu’à moitié", "les codes qu’ils gardent".
func (l *line) onlyOrWhat(v verb, k int) bool {
	if l.lang == "en" {
		// "the firm that employs them": a verb, and no subject, follows
		w := l.low(k + 1)
		if k > v.to+2 && l.isQuote(k+1) && (l.g.Dets.Has(l.low(v.to)) && !timeWords.Has(l.low(v.to+1))) && !timeWords.Has(l.low(k-1)) {
			return true // "said the law bars rules that “burden” trade"
		}
		return k > v.to && grammar.EnAux.Has(w) || k > v.to && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed")) && !l.toks[k+1].Cap && !l.g.Dets.Has(w) && !l.g.Pronouns.Has(w) &&
			(l.g.Dets.Has(l.low(k+2)) || l.g.Pronouns.Has(l.low(k+2)) || l.g.Preps.Has(l.low(k+2)) || l.is(k+2, "them", "him", "us", "me"))
	}
	if l.lang != "fr" {
		return false
	}
	if v.kind == cue.Infinitive && l.governedByNe(v.from) && l.is(k+1, "si", "quand", "lorsque", "lorsqu'", "en", "dans", "pour", "à", "au", "après", "par", "sur") {
		return true // "n’oblige à prévenir les riverains que si la digue cède"
	}
	if k == v.to {
		for j := v.from - 1; j >= max(0, v.from-nearVerb) && grammar.FrClitics.Has(l.low(j)); j-- {
			if l.is(j, "ne", "n'") {
				return true
			}
		}
		return false
	}
	// a noun with its article before it, which no preposition governs
	for d := k - 2; d >= max(v.to, k-3); d-- {
		if grammar.FrDets.Has(l.low(d)) && l.isWord(k-1) && !l.is(d, "ce", "cette", "tous", "tout", "du", "aux") && !timeWords.Has(l.low(k-1)) {
			return !l.g.Preps.Has(l.low(d-1)) && d > v.to
		}
	}
	return false
}

// governedByNe reports whether the infinitive at k depends on a verb with "ne"
// and without "pas": what follows its "que" is then all that there is. "Cesser"
// and "oser" deny by "ne" alone.
func (l *line) governedByNe(k int) bool {
	for j := k - 1; j >= max(0, k-longestAdverbial) && (l.isWord(j) || l.toks[j].Kind == token.Quoted); j-- {
		switch w := l.low(j); {
		case l.is(j, "pas", "plus", "jamais", "rien", "point", "guère", "aucun", "aucune", "personne") || strings.HasPrefix(w, "cess") || strings.HasPrefix(w, "os"):
			return false
		case l.is(j, "ne", "n'"):
			return true
		}
	}
	return false
}

// pastInsertion returns where the "that" stands which follows the words set
// between the comma at k and another: "insisted, most recently on Monday, that";
// "at a rally in Dover, Ohio, that". k if none does.
func (l *line) pastInsertion(k, end int) int {
	if !l.is(k, ",") || l.lang != "en" {
		return k
	}
	for m := k + 1; m < min(end-2, k+longestSetOff); m++ {
		if l.is(m, ",") {
			if l.g.That.Has(l.low(m + 1)) {
				return m + 1
			}
			return k
		}
		if !l.isWord(m) || l.g.That.Has(l.low(m)) {
			return k
		}
	}
	return k
}

// adverbialAt reports whether when, where or to whom stands at i.
func (l *line) adverbialAt(i int) bool {
	return l.g.Cuts.Has(l.low(i)) && !grammar.FrDets.Has(l.low(i)) || l.g.Preps.Has(l.low(i)) || l.g.Adverbs.Has(l.low(i)) || timeWords.Has(l.low(i)) || l.is(i, ",", "ce", "cette", "(") || strings.HasSuffix(l.low(i), "ment")
}

// contentEnd is where a reported clause ends: at a semicolon, before an aside
// with a pronoun ("…, a-t-il ajouté"), or with the sentence.
func (l *line) contentEnd(i, end int) int {
	for k := i; k < end; k++ {
		if l.is(k, ";") || l.is(k, ":") && l.isQuote(k+1) {
			return k
		}
		if k > i+2 && (l.g.And.Has(l.low(k)) || l.lang == "en" && l.is(k, "but") && !l.is(k-1, "nothing", "anything", "all")) && l.saysNext(k+1, end) {
			return k // "said that A and urged B", "conceded A but insisted B"
		}
		if l.is(k, ",") {
			if v, ok := l.verbAt(k+1, end); ok && v.kind == cue.Gerund && k > i+2 {
				return k
			}
			if l.is(k+1, "mais", "tandis", "alors", "but", "while", "whereas", "pero", "mientras") && l.speaksAgain(k+2, end) {
				return k
			}
			if l.lang == "fr" {
				if v, ok := l.verbAt(k+1, end); ok && v.pronoun >= 0 && v.to >= end-4 {
					return k
				}
			}
			if l.lang == "en" && k > i+2 && (l.is(k+1, "and") && l.reportsSoon(k+2, end) || l.is(k+1, "although", "though") || l.is(k+1, "was", "were", "is", "are", "has", "had", "have") && !l.wordIn(",", i, k)) {
				return k // "said A, and B warned that …"; "who said A, was …"
			}
		}
	}
	return end
}

// reportsSoon reports whether somebody stands at i and says something: "and the
// unions warned that".
func (l *line) reportsSoon(i, end int) bool {
	for k := i + 1; k < min(end, i+11) && (l.isWord(k) || l.is(k, "(", ")", ",", ".", "-")) && !l.g.That.Has(l.low(k)) && !(k-i > 6 && !l.is(k-1, ",", ")")); k++ {
		if v, ok := l.verbAt(k, end); ok && v.kind == cue.Finite && v.from == k && !v.cue.Quiet && (v.cue.That || v.cue.Inf) && (l.past(v) || l.is(k, "says", "say")) {
			return true
		}
	}
	return false
}

// saysNext reports whether what stands at i after a conjunction is a verb of
// saying in the past, without a subject of its own: the speaker goes on.
func (l *line) saysNext(i, end int) bool {
	v, ok := l.verbAt(i, end)
	if !ok || v.from != i || v.cue.Quiet || v.pronoun >= 0 {
		return false
	}
	switch l.lang {
	case "en":
		return v.kind == cue.Finite && (v.cue.That || v.cue.Inf || v.cue.Lemma == "call for") && l.past(v) && !l.is(i, "found", "held", "proved", "showed", "determined", "provided", "decided", "expected", "allowed", "charged")
	case "fr":
		return v.kind == cue.Participle && grammar.FrAux.Has(l.low(i)) && (v.cue.That || v.cue.Inf)
	}
	return false
}

// speaksAgain reports whether a reporting verb stands between i and end: then
// what follows a conjunction is somebody else's.
func (l *line) speaksAgain(i, end int) bool {
	for ; i < end; i++ {
		if v, ok := l.verbAt(i, end); ok && v.kind != cue.Infinitive && v.kind != cue.Gerund {
			return true
		}
	}
	return false
}

func speaks(lang, lemma string) bool { return lang == "en" && (lemma == "say" || lemma == "tell") }

// objectEnd cuts a noun that is announced or denied before what the subject
// does next: "exige une enquête et a appelé Dublin".
func (l *line) objectEnd(from, to int) int {
	if l.lang == "en" && !l.deedIn(from, to) {
		to = l.thingEnd(from, to)
	}
	for k := from + 1; k+1 < to; k++ {
		if l.is(k, "—", "–") {
			if m := l.dashAfter(k, to); m > k {
				k = m // an aside between two dashes
				continue
			}
		}
		if l.is(k, ":", "—", "–") || l.lang == "en" && k > from+1 && l.isQuote(k-1) && grammar.EnAux.Has(l.low(k)) && !l.is(k, "'s") {
			return k
		}
		if l.is(k, ",") && (l.newClause(k+1, to) || l.lang == "en" && l.isQuote(k-1) && l.g.And.Has(l.low(k+1)) && !l.quoteFollows(k+1, to)) {
			return k // "calls it a “waste”, and the mayor …"
		}
		if v, ok := l.verbAt(k, to); ok && v.kind == cue.Gerund && v.cue.That && l.lang == "fr" && !l.is(k-1, "en") {
			return k
		}
		if !l.g.And.Has(l.low(k)) {
			continue
		}
		if v, ok := l.verbAt(k+1, to); ok && v.kind != cue.Infinitive {
			return k
		}
		if l.lang == "fr" && grammar.FrAux.Has(l.low(k+1)) || l.lang == "en" && (grammar.EnAux.Has(l.low(k+1)) || strings.HasSuffix(l.low(k+1), "ed")) {
			return k
		}
	}
	if v, ok := l.verbAt(to-1, to); ok && v.kind == cue.Gerund && l.lang == "fr" && to-2 > from && !l.is(to-2, "en") {
		return to - 1 // "a nié toute fuite, affirmant :"
	}
	return to
}

// dashAfter returns the dash that closes the aside opened at k, if the phrase
// goes on after it; k if none does.
func (l *line) dashAfter(k, to int) int {
	for m := k + 1; m < min(to-1, k+longestSetOff); m++ {
		if l.is(m, "—", "–") {
			if l.g.And.Has(l.low(m+1)) || l.g.Preps.Has(l.low(m+1)) {
				return m
			}
			return k
		}
	}
	return k
}

// newClause reports whether what stands after the comma before i is a clause of
// its own: "…, quand le syndicat", "…, évalue", "…, while the union".
func (l *line) newClause(i, to int) bool {
	switch l.lang {
	case "fr":
		if l.is(i, "quand", "tandis", "alors", "mais", "lorsque", "lorsqu'", "bien", "puisque", "puisqu'") {
			return true
		}
		if l.g.And.Has(l.low(i)) && grammar.FrDets.Has(l.low(i+1)) {
			for k := i + 2; k < min(to, i+longestAdverbial) && l.isWord(k); k++ {
				if grammar.FrAux.Has(l.low(k)) {
					return true // "un port, et le conseil l’a refusé"
				}
			}
		}
		v, ok := l.verbAt(i, to)
		return ok && v.kind == cue.Finite
	case "en":
		if l.is(i, "and") {
			for k := i + 2; k < min(to, i+longestAdverbial) && l.isWord(k); k++ {
				if grammar.EnAux.Has(l.low(k)) && !l.is(k, "'s", "being", "having") || enVerbs.Has(l.low(k)) && !l.toks[k].Cap {
					return true // "a waste, and the mayor wants it stopped"
				}
			}
		}
		return l.is(i, "while", "whereas", "but", "although", "though", "which", "who")
	}
	return false
}

// enAsks are English verbs that take a question within the sentence: "asked whether".
var enAsks = grammar.Words("ask wonder explain question know doubt discuss decide document chronicle learn describe detail understand realize realise outline")
