package name

import (
	"recoupe/internal/lexicon"
	"recoupe/internal/text"
)

// placeOf reports whether the one word at first goes on as the name of a place, or of what is named
// after one, behind a little word: "en Castañar de Pisuerga", "a San Remo del Monte", "Volta das
// Serras". Where Portuguese "das" stands in Italian or Spanish, it can be nothing else; elsewhere a
// preposition of place must stand before the word, and the word be no name by itself.
func (f *finder) placeOf(s *sentence, first int, little string) bool {
	switch f.lang {
	case "it":
		if little == "das" || little == "dos" || little == "do" {
			return true
		}
	case "es":
		if little == "das" || little == "do" || little == "da" {
			return true
		}
	case "pt":
		if little == "das" || little == "dos" {
			return first > 0 && s.tokens[first].shape == capital && lexicon.GivenName(s.folded[first]) == lexicon.NotGiven
		}
	default:
		return false
	}
	if first == 0 || !f.rules.at[s.tokens[first-1].Fold] || !ofPlace[little] || s.tokens[first].shape != capital {
		return false
	}
	return lexicon.GivenName(s.folded[first]) == lexicon.NotGiven && !f.isPlace(s, first)
}

// ofPlace are little words within names of places.
var ofPlace = text.WordSet("de del di della da do dos das")
