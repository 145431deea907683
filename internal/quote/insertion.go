package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// asideBy reads an English aside between two commas: "The test, North Korea
// said, was its third", "The road, she explained on Monday, was closed".
func (l *line) asideBy(from, end int, v verb) (span, bool) {
	asked := v.cue.Lemma == "ask" && l.is(end, "?")
	if !v.cue.That && !speaks("en", v.cue.Lemma) && !asked || v.kind != cue.Finite || v.cue.Quiet {
		return span{}, false
	}
	after := v.to
	if v.cue.Lemma == "tell" && l.is(after, "me", "us", "reporters", "journalists") {
		after++
	}
	for after < min(end, v.to+longestAdverbial) && l.isWord(after) && !l.g.That.Has(l.low(after)) && !opensWhat.Has(l.low(after)) && (after > v.to || l.saysWhen(after)) {
		after++
	}
	if !l.is(after, ",") || end-after < 4 || l.isQuote(after+1) {
		return span{}, false
	}
	q := v.from - 1
	for q > from && l.isWord(q) && v.from-q < longestAsideSubject {
		q--
	}
	if q <= from+1 || !l.is(q, ",") {
		return span{}, false
	}
	s, ok := l.nounBack(q+1, v.from)
	if !ok || s.from != q+1 || l.unfit(s) || l.hasVerb(s) {
		return span{}, false
	}
	// "The mayor, who came late, said, …" has its subject before the comma
	return s, !l.g.Relative.Has(l.low(q + 1))
}

// The subject of an aside has fewer words than this, its verb among them.
const longestAsideSubject = 9

// opensWhat are English words that open what is said rather than when.
var opensWhat = grammar.Words("where what how why which who if once unless")

// saysWhen reports whether words for when, where or how begin at i.
func (l *line) saysWhen(i int) bool {
	return l.g.Cuts.Has(l.low(i)) || l.g.Adverbs.Has(l.low(i)) || l.g.Preps.Has(l.low(i))
}

// describes reports whether the stretch before a verb is a name with what is
// said of it, "X, who …,", "X, a …,", and no clause of its own.
func (l *line) describes(from, to int) bool {
	for i := from; i < to-1; i++ {
		if l.is(i, ",") {
			return i-from <= longestNoun && !l.hasVerb(span{from, i}) && (l.is(i+1, "who", "whose", "which", "a", "an", "the") || l.startsName(i+1) || l.isRoleAt(i+1))
		}
	}
	return false
}

// nounsOnly reports whether no word between from and to can be a verb: then it
// is a subject, and what follows the verb is no inverted one.
func (l *line) nounsOnly(from, to int) bool {
	if l.lang != "fr" || !l.g.Dets.Has(l.low(from)) && (!l.toks[from].Cap || l.ordinary(from)) {
		return false
	}
	for i := from; i < to; i++ {
		if l.is(i, ",") && i-from <= 10 && (l.is(i+1, "qui", "dont") && !l.clauseAfterRelative(i+1, to) || l.is(i+1, "comme", "selon") || l.apresAt(i+1) || l.onlyInserted(i+1, to)) {
			return true // "Deux marins, qui ont requis l’anonymat, …"
		}
		if l.toks[i].Kind != token.Word || l.toks[i].Cap && i > from {
			continue
		}
		w := l.low(i)
		if i == to-1 && l.is(i, "seulement", "tout", "même", "maximum", "minimum") && i > from {
			return false // "Vingt seulement, corrige la direction": an answer
		}
		if grammar.FrAux.Has(w) && w != "a" || w == "a" || w == "ne" || w == "n'" || w == "se" || l.toks[i].Clitic || grammar.FrPronouns.Has(w) {
			return false
		}
		if _, ok := l.verbAt(i, to); ok {
			return false
		}
		if i > from && !l.g.Dets.Has(l.low(i-1)) && verbEnding(w) {
			return false
		}
	}
	return to-from <= longestSetOff
}

// verbEnding reports whether a French word ends as finite verbs do and most nouns do not.
func verbEnding(w string) bool {
	for _, e := range [...]string{"ait", "ra", "ront"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return strings.HasSuffix(w, "ent") && !strings.HasSuffix(w, "ment")
}

// clauseAfterRelative reports whether the relative clause at i ends with a comma
// before to and the verb of its noun follows.
func (l *line) clauseAfterRelative(i, to int) bool {
	for ; i < to && !l.is(i, ","); i++ {
	}
	for i++; i < to; i++ {
		if w := l.low(i); grammar.FrAux.Has(w) || futureOrPast(w) && !l.g.Dets.Has(l.low(i-1)) {
			return true
		}
	}
	return false
}

// onlyInserted reports whether the stretch from a participle to to says more of
// the noun before it and holds no verb but those of its own relative clauses:
// "Un rapport, commandé par la ville et que nous avons lu, juge …".
func (l *line) onlyInserted(i, to int) bool {
	w := l.low(i)
	if !inE(w) && w != "rendu" && w != "rendue" && w != "remis" && w != "paru" && w != "parue" {
		return false
	}
	relative := false
	for ; i < to; i++ {
		if l.is(i, ",") {
			return false
		}
		relative = relative || l.is(i, "dont", "que", "qu'", "qui", "où")
		if !relative && grammar.FrAux.Has(l.low(i)) {
			return false
		}
	}
	return true
}

// closes reports whether nothing of weight stands between i and end.
func (l *line) closes(i, end int) bool {
	if i >= end {
		return true
	}
	return l.is(i, ",", "(", ":", ";", "—", "–") || l.g.Cuts.Has(l.low(i)) || l.g.Preps.Has(l.low(i)) || end-i <= 8
}

// tailOnly reports whether after the verb only when, where and to whom follow.
func (l *line) tailOnly(v verb, end int) bool {
	i := v.to
	if i >= end {
		return true
	}
	if v.cue.Lemma == "tell" && l.g.Dets.Has(l.low(i)) || v.cue.Lemma == "tell" && l.startsName(i) {
		n := l.nounForward(i, end) // "…, X told the Harbour Post"
		return n > i && (n >= end || l.is(n, ",") || end-n <= 6 && l.is(n, "on", "in", "at", "during", "after", "last", "this"))
	}
	if l.g.That.Has(l.low(i)) || l.is(i, "to") && (v.cue.Inf || enIntent.Has(v.cue.Lemma)) || v.cue.Quiet || !v.cue.That && !speaks("en", v.cue.Lemma) {
		return false
	}
	return enTails.Has(l.low(i))
}

// enTails are what goes on behind an English verb of saying with when, where and to whom.
var enTails = grammar.Words(", — – ( in on at during after before to earlier late early last this monday tuesday wednesday thursday friday saturday sunday yesterday today as when while citing reporters by via through of with")
