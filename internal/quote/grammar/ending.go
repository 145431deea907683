package grammar

import (
	"strings"
)

// SeveralWords are English words without an -s that a verb without one follows.
var SeveralWords = Words("people police men women children staff crew public majority number government council team party company union family committee couple pair others who which not you us them him her all both many some few most must help helped let make made cannot could media data")

// EnMany reports whether an English word has the -s of a plural or of a verb in
// the third person, which no verb in -s follows.
func EnMany(low string) bool {
	return len(low) > 3 && strings.HasSuffix(low, "s") && !strings.HasSuffix(low, "ss") && !strings.HasSuffix(low, "us") && !strings.HasSuffix(low, "is") && !strings.HasSuffix(low, "'s") &&
		!uncounted.Has(low)
}

// uncounted are words in -s that are one thing, or no noun at all.
var uncounted = Words("news politics economics always sometimes perhaps besides afterwards means series species overseas others this was does has")

// FrInfinitive reports whether w, or after a negation or a pronoun the next
// word, is a French infinitive.
func FrInfinitive(w, next string) bool {
	switch w {
	case "ne", "n'":
		return true
	case "se", "s'", "y", "en", "pas":
		return FrInfinitive(next, "")
	case "l'", "le", "la", "les", "lui", "leur":
		// an article as often as a pronoun: "la lettre", "le dossier", "l’espoir"
		return FrInfinitive(next, "") && !(strings.HasSuffix(next, "ier") && !strings.HasSuffix(next, "fier") && !strings.HasSuffix(next, "blier")) &&
			!nounsInIr.Has(next) && (!strings.HasSuffix(next, "oir") || strings.HasSuffix(next, "voir") && next != "pouvoir" && next != "devoir")
	}
	switch {
	case len(w) <= 3:
		return false
	case strings.HasSuffix(w, "re"):
		for _, e := range [...]string{"", "re", "ré", "dé", "mé", "r", "com", "sur", "sous", "inter", "contre", "entre", "pré", "em", "ad", "per", "o", "sou", "con", "pro", "re-"} {
			if rest, ok := strings.CutPrefix(w, e); ok && verbsInRe.Has(rest) {
				return true
			}
		}
		return false
	}
	return (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir")) && !nounsInEr.Has(w)
}

var (
	verbsInRe = Words(`dire faire prendre rendre vendre mettre suivre vivre connaître naître paraître disparaître apparaître produire construire réduire conduire introduire traduire séduire détruire
 instruire croire lire élire écrire inscrire décrire prescrire souscrire rire sourire suffire défendre fendre attendre entendre étendre tendre descendre suspendre dépendre perdre répondre confondre fondre
 tondre mordre battre abattre combattre débattre permettre battre convaincre vaincre exclure conclure inclure résoudre coudre joindre rejoindre atteindre éteindre peindre craindre plaindre contraindre
 restreindre enfreindre boire être plaire taire rompre interrompre corrompre nuire cuire luire moudre absoudre dissoudre poursuivre survivre répandre soumettre reconnaître compromettre promettre`)
	nounsInIr = Words("avenir plaisir désir souvenir loisir soupir cuir tir")
	nounsInEr = Words("hier premier dernier février janvier hiver fer mer cher fier enfer amer cancer super leader manager cuiller avenir")
)

// FrVerbEnding reports whether a French word ends as finite verbs do and most nouns do not.
func FrVerbEnding(w string) bool {
	for _, e := range [...]string{"ait", "ra", "ront"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return strings.HasSuffix(w, "ent") && !strings.HasSuffix(w, "ment")
}

// FrFutureOrPast reports whether a French word has the ending of a verb, where no
// noun is to be expected: right after a name.
func FrFutureOrPast(low string) bool {
	for _, e := range [...]string{"era", "ira", "dra", "rra", "vra", "ront", "ait", "aient"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// FrInMent reports whether a French word ends as adverbs do and is no short noun: "ciment".
func FrInMent(w string) bool { return len(w) > 6 && strings.HasSuffix(w, "ment") }

// FrInE reports whether a French word ends as participles in -é do, in any gender and number.
func FrInE(w string) bool {
	w = strings.TrimSuffix(w, "s")
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée")
}

// Adverblike are nouns that end as adverbs do.
var Adverblike = Words(`gouvernement parlement département règlement mouvement rassemblement établissement groupement bâtiment document régiment arrondissement
 médicament traitement jugement commandement enseignement événement élément équipement monument testament investissement
 family assembly ally supply monopoly anomaly`)

// EnInLy reports whether an English word ends as adverbs do and is none of the shortest.
func EnInLy(w string) bool { return len(w) > 4 && strings.HasSuffix(w, "ly") }
