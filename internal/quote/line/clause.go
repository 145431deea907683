package line

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
)

// ClauseSign reports whether a sign stands at i that may part two clauses.
func (l *Line) ClauseSign(i int) bool { return l.Is(i, ";", ":", ",", "–", "—", "(") }

// ClauseStart returns where the clause of i begins: after a semicolon.
func (l *Line) ClauseStart(from, i int) int {
	for k := i - 1; k > from; k-- {
		if l.Is(k, ";") {
			return k + 1
		}
	}
	return from
}

// ClauseStop returns where the clause of i ends: before a semicolon.
func (l *Line) ClauseStop(i, to int) int {
	for k := i + 1; k < to; k++ {
		if l.Is(k, ";") {
			return k
		}
	}
	return to
}

// CapIn reports whether a noun or a name stands in s.
func (l *Line) CapIn(s Span) bool {
	for i := s.From; i < s.To; i++ {
		if l.Toks[i].Cap && !(i == s.From && l.G.Dets.Has(l.Low(i))) {
			return true
		}
	}
	return false
}

// VerbLike reports whether the word at i has the look of a German finite verb.
func (l *Line) VerbLike(i, to int) bool {
	if i >= to || l.Toks[i].Kind != token.Word || l.Toks[i].Cap || l.G.Dets.Has(l.Low(i)) || l.G.Preps.Has(l.Low(i)) || l.G.Adverbs.Has(l.Low(i)) || l.G.Subs.Has(l.Low(i)) {
		return false
	}
	w := l.Low(i)
	if grammar.DeAux.Has(w) {
		return true
	}
	if _, ok := l.Cues.Verbs[w]; ok {
		return true
	}
	return len(w) > 3 && (strings.HasSuffix(w, "te") || strings.HasSuffix(w, "ten") || strings.HasSuffix(w, "t")) && !strings.HasSuffix(w, "nicht")
}

// Closes reports whether nothing of weight stands between i and end.
func (l *Line) Closes(i, end int) bool {
	if i >= end {
		return true
	}
	return l.Is(i, ",", "(", ":", ";", "—", "–") || l.G.Cuts.Has(l.Low(i)) || l.G.Preps.Has(l.Low(i)) || end-i <= 8
}

// AuxIn reports whether an auxiliary stands between from and to.
func (l *Line) AuxIn(from, to int) bool {
	for i := max(from, to-ClauseReach); i < to; i++ {
		if l.Lang == "fr" && grammar.FrAux.Has(l.Low(i)) || l.Lang == "en" && grammar.EnAux.Has(l.Low(i)) && !l.Is(i, "'s") {
			return true
		}
	}
	return false
}

// PastReflexive returns where the verb at i begins with the reflexive pronoun before it: "s’est
// félicité".
func PastReflexive(l *Line, i int) int {
	if l.Lang == "fr" && l.Is(i-1, "se", "s'") {
		return i - 1
	}
	return i
}

// PastDegree returns where the thing begins of which more or less is told in French at i, "plus de
// bacs", "davantage d’aide", i where none is.
func PastDegree(l *Line, i int) int {
	from := i
	for l.Is(i, "désormais", "aussi", "encore", "toujours", "également", "maintenant") {
		i++
	}
	if l.Is(i, "plus", "moins", "davantage") && l.Is(i+1, "de", "d'") && l.IsWord(i+2) && l.Toks[i+2].Kind != token.Number {
		return i + 2
	}
	return from
}

// ApresAt reports whether "d'après" stands at i, which is two tokens.
func (l *Line) ApresAt(i int) bool { return l.Is(i, "d'") && l.Is(i+1, "après") }

// MoodAt returns where a German verb stands between from and to in the mood that newspapers report
// by, -1 if none does: "der Deich sei sicher". "Als sei", "sei es" and "ich habe" report nothing.
func (l *Line) MoodAt(from, to int) int {
	for i := from; i < to && i < len(l.Toks); i++ {
		if reportive.Has(l.Low(i)) && !l.Toks[i].Cap && !l.Is(i-1, "als", "ich") && !l.Is(i+1, "ich") && !(l.Is(i, "sei") && (l.Is(i+1, "es", "denn") || l.Is(i-1, "es") && l.Is(i+1, "denn"))) {
			return i
		}
	}
	return -1
}

// reportive are forms that no indicative has, but for "ich".
var reportive = grammar.Words(`sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe bleibe liege lasse halte sehe nehme mache brauche fehle gelte führe bringe
 bestehe trage zeige laufe beginne arbeite erhalte bekomme verliere gehöre helfe glaube hoffe rechne reiche koste dauere wirke handle sorge stelle setze fahre`)

// InReport reports whether a German sentence is in the mood of reported speech:
// "Sie seien „gut“", "Er habe …".
func (l *Line) InReport(fr Span) bool {
	for i := fr.From; i < fr.To; i++ {
		if l.Is(i, "sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "gebe", "gehe", "würden", "hätten", "müssten", "könnten") {
			return true
		}
	}
	return false
}
