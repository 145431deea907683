package content

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// doneToIt reports whether an infinitive with its pronouns stands at k: "en être
// devenu propriétaire", "l’avoir vu", "ne pas y croire".
func doneToIt(l *line.Line, k, to int) bool {
	from := k
	for k < min(to-1, from+line.FewWords) && (grammar.FrClitics.Has(l.Low(k)) || l.Is(k, "pas", "plus", "jamais", "rien", "tout")) && !l.Toks[k].Cap {
		k++
	}
	return k > from && grammar.FrInfinitive(l.Low(k), l.Low(k+1)) && !(k == from+1 && l.Is(from, "le", "la", "les", "leur") && !l.Is(k, "avoir", "être"))
}

// seenAgain reports whether what a French verb of admitting has for its object is only
// recognised, by where it is seen: "a reconnu la toile dans un catalogue".
func seenAgain(l *line.Line, k, to int) bool {
	for j := k + 1; j < min(to-2, k+line.NearHead) && l.IsWord(j); j++ {
		if l.Is(j, "dans", "sur", "parmi", "à", "au") && (sights.Has(l.Low(j+2)) || sights.Has(l.Low(j+1))) {
			return true
		}
	}
	return false
}

// sights are where something or somebody is seen and known again.
var sights = grammar.Words("base photo photos photographie photographies image images vidéo vidéos vitrine catalogue catalogues album liste foule rue marché télévision voix écran album démarche visage")

// sentenced reports whether what is condemned at k is somebody, to a penalty.
func sentenced(l *line.Line, k, to int) bool {
	for j := k; j+1 < to && j < k+line.LongestNoun && l.IsWord(j); j++ {
		if l.Is(j, "à") && (l.Toks[j+1].Kind == token.Number || penalties.Has(l.Low(j+1)) || penalties.Has(l.Low(j+2)) || numerals.Has(l.Low(j+1))) {
			return true
		}
	}
	return false
}

var (
	penalties = grammar.Words("peine amende prison perpétuité verser payer rembourser réparer mois ans")
	numerals  = grammar.Words("deux trois quatre cinq six sept huit neuf dix douze quinze dix-huit vingt trente")
)
