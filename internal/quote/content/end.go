package content

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
)

// End is where a reported clause ends: at a semicolon, before an aside
// with a pronoun ("…, a-t-il ajouté"), or with the sentence.
func End(l *line.Line, i, end int) int {
	for k := i; k < end; k++ {
		if l.Is(k, ";") || l.Is(k, ":") && l.IsQuote(k+1) {
			return k
		}
		if k > i+2 && (l.G.And.Has(l.Low(k)) || l.Lang == "en" && l.Is(k, "but") && !l.Is(k-1, "nothing", "anything", "all")) && saysNext(l, k+1, end) {
			return k // "said that A and urged B", "conceded A but insisted B"
		}
		if l.Is(k, ",") {
			if v, ok := l.VerbAt(k+1, end); ok && v.Kind == cue.Gerund && k > i+2 {
				return k
			}
			if l.Is(k+1, "mais", "tandis", "alors", "but", "while", "whereas", "pero", "mientras") && speaksAgain(l, k+2, end) {
				return k
			}
			if l.Lang == "fr" {
				if v, ok := l.VerbAt(k+1, end); ok && v.Pronoun >= 0 && v.To >= end-4 {
					return k
				}
			}
			if l.Lang == "en" && k > i+2 && (l.Is(k+1, "and") && reportsSoon(l, k+2, end) || l.Is(k+1, "although", "though") || l.Is(k+1, "was", "were", "is", "are", "has", "had", "have") && !l.WordIn(",", i, k)) {
				return k // "said A, and B warned that …"; "who said A, was …"
			}
		}
	}
	return end
}

// reportsSoon reports whether somebody stands at i and says something: "and the
// unions warned that".
func reportsSoon(l *line.Line, i, end int) bool {
	for k := i + 1; k < min(end, i+11) && (l.IsWord(k) || l.Is(k, "(", ")", ",", ".", "-")) && !l.G.That.Has(l.Low(k)) && !(k-i > 6 && !l.Is(k-1, ",", ")")); k++ {
		if v, ok := l.VerbAt(k, end); ok && v.Kind == cue.Finite && v.From == k && !v.Cue.Quiet && (v.Cue.That || v.Cue.Inf) && (l.Past(v) || l.Is(k, "says", "say")) {
			return true
		}
	}
	return false
}

// saysNext reports whether what stands at i after a conjunction is a verb of
// saying in the past, without a subject of its own: the speaker goes on.
func saysNext(l *line.Line, i, end int) bool {
	v, ok := l.VerbAt(i, end)
	if !ok || v.From != i || v.Cue.Quiet || v.Pronoun >= 0 {
		return false
	}
	switch l.Lang {
	case "en":
		return v.Kind == cue.Finite && (v.Cue.That || v.Cue.Inf || v.Cue.Lemma == "call for") && l.Past(v) && !l.Is(i, "found", "held", "proved", "showed", "determined", "provided", "decided", "expected", "allowed", "charged")
	case "fr":
		return v.Kind == cue.Participle && (v.Cue.That || v.Cue.Inf)
	}
	return false
}

// speaksAgain reports whether a reporting verb stands between i and end: then
// what follows a conjunction is somebody else's.
func speaksAgain(l *line.Line, i, end int) bool {
	for ; i < end; i++ {
		if v, ok := l.VerbAt(i, end); ok && v.Kind != cue.Infinitive && v.Kind != cue.Gerund {
			return true
		}
	}
	return false
}

// objectEnd cuts a noun that is announced or denied before what the subject
// does next: "exige une enquête et a appelé Dublin".
func objectEnd(l *line.Line, from, to int) int {
	if l.Lang == "en" && !deedIn(l, from, to) {
		to = ThingEnd(l, from, to)
	}
	for k := from + 1; k+1 < to; k++ {
		if l.Is(k, "—", "–") {
			if m := dashAfter(l, k, to); m > k {
				k = m // an aside between two dashes
				continue
			}
		}
		if l.Is(k, ":", "—", "–") || l.Lang == "en" && k > from+1 && l.IsQuote(k-1) && grammar.EnAux.Has(l.Low(k)) && !l.Is(k, "'s") {
			return k
		}
		if l.Is(k, ",") && (newClause(l, k+1, to) || l.Lang == "en" && l.IsQuote(k-1) && l.G.And.Has(l.Low(k+1)) && !QuoteFollows(l, k+1, to)) {
			return k // "calls it a “waste”, and the mayor …"
		}
		if v, ok := l.VerbAt(k, to); ok && v.Kind == cue.Gerund && l.Lang == "fr" && !l.Is(k-1, "en") {
			switch {
			case l.Is(k-2, ",") && l.Is(k-1, "le", "la", "l'", "les"):
				return k - 1 // "annonce ces départs, les qualifiant de « justes »"
			case v.Cue.That, l.Is(k-1, ","):
				return k
			}
		}
		if !l.G.And.Has(l.Low(k)) {
			continue
		}
		if v, ok := l.VerbAt(k+1, to); ok && v.Kind != cue.Infinitive {
			return k
		}
		if l.Lang == "fr" && (grammar.FrAux.Has(l.Low(k+1)) || l.Is(k+1, "veut", "veulent", "voulait", "peut", "doit", "doivent", "va", "vont", "compte", "comptent")) || l.Lang == "en" && (grammar.EnAux.Has(l.Low(k+1)) || strings.HasSuffix(l.Low(k+1), "ed")) {
			return k
		}
	}
	if v, ok := l.VerbAt(to-1, to); ok && v.Kind == cue.Gerund && l.Lang == "fr" && to-2 > from && !l.Is(to-2, "en") {
		return to - 1 // "a nié toute fuite, affirmant :"
	}
	return to
}

// dashAfter returns the dash that closes the aside opened at k, if the phrase
// goes on after it; k if none does.
func dashAfter(l *line.Line, k, to int) int {
	for m := k + 1; m < min(to-1, k+line.LongestSetOff); m++ {
		if l.Is(m, "—", "–") {
			if l.G.And.Has(l.Low(m+1)) || l.G.Preps.Has(l.Low(m+1)) {
				return m
			}
			return k
		}
	}
	return k
}

// newClause reports whether what stands after the comma before i is a clause of
// its own: "…, quand le syndicat", "…, évalue", "…, while the union".
func newClause(l *line.Line, i, to int) bool {
	switch l.Lang {
	case "fr":
		if l.Is(i, "quand", "tandis", "alors", "mais", "lorsque", "lorsqu'", "bien", "puisque", "puisqu'") {
			return true
		}
		if l.G.And.Has(l.Low(i)) && grammar.FrDets.Has(l.Low(i+1)) {
			for k := i + 2; k < min(to, i+line.LongestAdverbial) && l.IsWord(k); k++ {
				if grammar.FrAux.Has(l.Low(k)) {
					return true // "un port, et le conseil l’a refusé"
				}
			}
		}
		v, ok := l.VerbAt(i, to)
		return ok && v.Kind == cue.Finite
	case "en":
		if l.Is(i, "and") {
			for k := i + 2; k < min(to, i+line.LongestAdverbial) && l.IsWord(k); k++ {
				if grammar.EnAux.Has(l.Low(k)) && !l.Is(k, "'s", "being", "having") || l.EnVerb(k) {
					return true // "a waste, and the mayor wants it stopped"
				}
			}
		}
		return l.Is(i, "while", "whereas", "but", "although", "though", "which", "who")
	}
	return false
}
