package reported

import (
	"strings"

	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// asideBy reads an English aside between two commas: "The test, North Korea
// said, was its third", "The road, she explained on Monday, was closed".
func asideBy(l *line.Line, from, end int, v line.Verb) (line.Span, bool) {
	asked := v.Cue.Lemma == "ask" && l.Is(end, "?")
	if !v.Cue.That && !cue.Speaks("en", v.Cue.Lemma) && !asked || v.Kind != cue.Finite || v.Cue.Quiet {
		return line.Span{}, false
	}
	after := v.To
	if l.Is(after, "by") && strings.HasSuffix(l.Low(v.From), "ed") {
		return line.Span{}, false // "In this photo provided by the port, a boat …"
	}
	if v.Cue.Lemma == "tell" && l.Is(after, "me", "us", "reporters", "journalists") {
		after++
	}
	for after < min(end, v.To+line.LongestAdverbial) && l.IsWord(after) && !l.G.That.Has(l.Low(after)) && !opensWhat.Has(l.Low(after)) && (after > v.To || saysWhen(l, after)) {
		after++
	}
	if !l.Is(after, ",") || end-after < 3 || end-after == 3 && !grammar.EnAux.Has(l.Low(after+1)) || l.IsQuote(after+1) {
		return line.Span{}, false
	}
	q := v.From - 1
	for q > from && l.IsWord(q) && v.From-q < longestAsideSubject {
		q--
	}
	if q <= from+1 || !l.Is(q, ",") {
		return line.Span{}, false
	}
	s, ok := l.NounBack(q+1, v.From)
	if !ok || s.From != q+1 || l.Unfit(s) || l.HasVerb(s) {
		return line.Span{}, false
	}
	// "The mayor, who came late, said, …" has its subject before the comma
	return s, !l.G.Relative.Has(l.Low(q + 1))
}

// The subject of an aside has fewer words than this, its verb among them.
const longestAsideSubject = 9

// opensWhat are English words that open what is said rather than when.
var opensWhat = grammar.Words("where what how why which who if once unless")

// saysWhen reports whether words for when, where or how begin at i.
func saysWhen(l *line.Line, i int) bool {
	return l.G.Cuts.Has(l.Low(i)) || l.G.Adverbs.Has(l.Low(i)) || l.G.Preps.Has(l.Low(i))
}

// describes reports whether the stretch before a verb is a name with what is
// said of it, "X, who …,", "X, a …,", and no clause of its own.
func describes(l *line.Line, from, to int) bool {
	for i := from; i < to-1; i++ {
		if l.Is(i, ",") {
			return i-from <= line.LongestNoun && !l.HasVerb(line.Span{From: from, To: i}) && (l.Is(i+1, "who", "whose", "which", "a", "an", "the") || l.StartsName(i+1) || l.IsRoleAt(i+1))
		}
	}
	return false
}

// nounsOnly reports whether no word between from and to can be a verb: then it
// is a subject, and what follows the verb is no inverted one.
func nounsOnly(l *line.Line, from, to int) bool {
	if l.Lang != "fr" || !l.G.Dets.Has(l.Low(from)) && (!l.Toks[from].Cap || l.Ordinary(from)) && !leadsIn(l, from, to) {
		return false
	}
	for i := from; i < to; i++ {
		if l.Is(i, ",") && i-from <= 10 && (l.Is(i+1, "qui", "dont") && !clauseAfterRelative(l, i+1, to) || l.Is(i+1, "comme", "selon") || l.ApresAt(i+1) || onlyInserted(l, i+1, to)) {
			return true // "Deux marins, qui ont requis l’anonymat, …"
		}
		if l.Toks[i].Kind != token.Word || l.Toks[i].Cap && i > from {
			continue
		}
		w := l.Low(i)
		if i == to-1 && l.Is(i, "seulement", "tout", "même", "maximum", "minimum") && i > from {
			return false // "Vingt seulement, corrige la direction": an answer
		}
		if grammar.FrAux.Has(w) && w != "a" || w == "a" || w == "ne" || w == "n'" || w == "se" || l.Toks[i].Clitic || grammar.FrPronouns.Has(w) {
			return false
		}
		if _, ok := l.VerbAt(i, to); ok {
			return false
		}
		if i > from && !l.G.Dets.Has(l.Low(i-1)) && grammar.FrVerbEnding(w) {
			return false
		}
	}
	return to-from <= line.LongestSetOff
}

// leadsIn reports whether a French sentence opens at i with when or where, set off by a comma before
// to: "Après cette annonce, la maire, Ana Roy, a salué l’accord".
func leadsIn(l *line.Line, i, to int) bool {
	return l.Is(i, "après", "avant", "dès", "depuis", "lors", "pendant", "dans", "à", "au", "peu") && l.WordIn(",", i, to)
}

// clauseAfterRelative reports whether the relative clause at i ends with a comma
// before to and the verb of its noun follows.
func clauseAfterRelative(l *line.Line, i, to int) bool {
	for ; i < to && !l.Is(i, ","); i++ {
	}
	for i++; i < to; i++ {
		if l.FrVerb(i) {
			return true
		}
	}
	return false
}

// onlyInserted reports whether the stretch from a participle to to says more of
// the noun before it and holds no verb but those of its own relative clauses:
// "Un rapport, commandé par la ville et que nous avons lu, juge …".
func onlyInserted(l *line.Line, i, to int) bool {
	w := l.Low(i)
	if !grammar.FrInE(w) && w != "rendu" && w != "rendue" && w != "remis" && w != "paru" && w != "parue" {
		return false
	}
	relative := false
	for ; i < to; i++ {
		if l.Is(i, ",") {
			return false
		}
		relative = relative || l.Is(i, "dont", "que", "qu'", "qui", "où")
		if !relative && grammar.FrAux.Has(l.Low(i)) {
			return false
		}
	}
	return true
}

// tailOnly reports whether after the verb only when, where and to whom follow.
func tailOnly(l *line.Line, v line.Verb, end int) bool {
	i := v.To
	if i >= end {
		return true
	}
	if v.Cue.Lemma == "tell" && l.G.Dets.Has(l.Low(i)) || v.Cue.Lemma == "tell" && l.StartsName(i) {
		n := l.NounForward(i, end) // "…, X told the Harbour Post"
		return n > i && (n >= end || l.Is(n, ",") || end-n <= 6 && l.Is(n, "on", "in", "at", "during", "after", "last", "this"))
	}
	if l.G.That.Has(l.Low(i)) || l.Is(i, "to") && (v.Cue.Inf || content.EnIntent.Has(v.Cue.Lemma)) || v.Cue.Quiet || !v.Cue.That && !cue.Speaks("en", v.Cue.Lemma) {
		return false
	}
	return enTails.Has(l.Low(i))
}

// enTails are what goes on behind an English verb of saying with when, where and to whom.
var enTails = grammar.Words(", — – ( in on at during after before to earlier late early last this monday tuesday wednesday thursday friday saturday sunday yesterday today as when while citing reporters by via through of with")
