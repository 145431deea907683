package speaker

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
)

// GovernorOf returns where the verb group begins that the infinitive at i
// depends on: "est venue nous lancer", "va dire".
func GovernorOf(l *line.Line, lo, i int) int {
	if l.Lang == "en" {
		return doerOf(l, lo, i)
	}
	for i > lo && (grammar.FrClitics.Has(l.Low(i-1)) || grammar.FrAux.Has(l.Low(i-1)) || l.Is(i-1, "par") && frPhases.Has(l.Low(i-2)) || grammar.FrGoverns.Has(l.Low(i-1)) || l.Is(i-1, "de", "d'", "à", "tient", "doit", "peut") || (l.Is(i, "de", "d'", "à", "par") || l.Is(i, "soin", "garde")) && frPhases.Has(l.Low(i-1))) {
		i--
	}
	if j := pastSetOffBack(l, lo, i); j < i {
		return GovernorOf(l, lo, j) // "a tenu, dans un communiqué, à condamner"
	}
	if j := i - 1; l.Lang == "fr" && i < len(l.Toks) && l.Is(i, "de", "d'", "à") {
		if v, ok := l.VerbAt(j, i); ok && v.Kind == cue.Finite && v.Cue.Inf {
			return j // "La direction, elle, refuse de commenter"
		}
		// "ne cesse de répéter", "n’arrête pas de dire", "n’a de cesse de dire"
		if l.Is(j, "pas", "plus", "jamais") {
			j--
		}
		if j-1 > lo && l.Is(j-1, "ne", "n'") {
			i = j - 1
		}
	}
	return i
}

// pastSetOffBack returns the comma behind a French verb that governs the infinitive whose preposition
// is at i, where a phrase between commas parts the two; i where none does.
func pastSetOffBack(l *line.Line, lo, i int) int {
	if l.Lang != "fr" || !l.Is(i, "à", "de", "d'", "par") || !l.Is(i-1, ",") {
		return i
	}
	for k := i - 2; k > max(lo, i-line.LongestSetOff) && (l.IsWord(k) || l.Is(k, ",")); k-- {
		if l.Is(k, ",") {
			if l.Is(k-1, "tenu", "tient", "tiennent", "tenait") || frPhases.Has(l.Low(k-1)) {
				return k
			}
			return i
		}
	}
	return i
}

// frPhases are French verbs, and what goes with them, that say how far one is
// with saying: "continue de dire", "se borne à indiquer", "a pris soin de préciser".
var frPhases = grammar.Words(`continue continuent continuait continuaient continuera continueront continué persiste persistent persistait persistaient persisté
 commence commencent commençait commençaient commencé recommence recommencent finit finissent finissait obstine obstinent obstinait obstiné borne bornent bornait borné
 contente contentent contentait contenté empresse empressent empressait empressé évite évitent évitait évité hésite hésitent hésitait hésité soin pris prend prennent
 garde gardent gardé abstient abstiennent abstenu efforce efforcent efforçait efforcé plaît plaisent attache attachent attachait attaché résout résigné résigne`)

// doerOf returns where the verb stands on which the English infinitive at i
// hangs.
func doerOf(l *line.Line, lo, i int) int {
	for k := i - 2; k > max(lo, i-11); k-- {
		if line.Doers.Has(l.Low(k)) || l.Is(k, "went", "go", "goes", "going", "took", "takes", "turned", "taking") {
			return k
		}
	}
	return i
}
