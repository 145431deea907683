package lang

import (
	"slices"
	"strings"
)

// singularFrench takes off a plural ending that Snowball's French stemmer leaves, or takes for
// a verb's, so that "crédits" has another stem than "crédit", "camions" than "camion" and
// "emplois" than "emploi". The word is in lower case. What is no plural keeps its ending:
// "refus", "propos", "divers".
func singularFrench(word string) string {
	if len(word) < 4 {
		return word
	}
	rest, s := strings.CutSuffix(word, "s")
	switch {
	case s && (strings.HasSuffix(rest, "it") || strings.HasSuffix(rest, "ion") || strings.HasSuffix(rest, "ou")):
		return rest
	case s && (strings.HasSuffix(rest, "er") || strings.HasSuffix(rest, "u") || strings.HasSuffix(rest, "o")):
		if !slices.Contains(endsInS, word) {
			return rest
		}
	case s && strings.HasSuffix(rest, "i"):
		if slices.Contains(pluralOfI, word) {
			return rest
		}
	case strings.HasSuffix(word, "x"):
		if slices.Contains(pluralInX, word) {
			return word[:len(word)-1]
		}
	}
	return word
}

// French words in -ers, -us and -os that are no plurals.
var endsInS = []string{"divers", "pervers", "univers", "travers", "envers", "revers", "avers", "angers", "nevers",
	"abus", "airbus", "autobus", "blocus", "bonus", "cactus", "campus", "confus", "consensus", "corpus", "cursus", "dessus", "diffus", "exclus", "focus", "inclus",
	"intrus", "lapsus", "malus", "minibus", "obtus", "omnibus", "plus", "processus", "prospectus", "reclus", "refus", "surplus", "terminus", "versus", "virus", "nimbus",
	"chaos", "cosmos", "enclos", "gros", "héros", "heros", "propos", "repos", "forclos"}

// French plurals of nouns in -i, -ai and -oi: what else ends like them is a participle, an
// adjective or has its -s in the singular ("avis", "permis", "français", "fois").
var pluralOfI = []string{"emplois", "lois", "rois", "envois", "renvois", "convois", "tournois", "octrois", "parois", "pourvois", "beffrois",
	"délais", "delais", "essais", "balais", "quais", "minerais", "remblais", "déblais",
	"amis", "ennemis", "abris", "défis", "defis", "taxis", "alibis", "appuis", "étuis", "ennuis", "dénis", "replis", "safaris", "oublis"}

// French plurals in -x that lose nothing but it.
var pluralInX = []string{"jeux", "enjeux", "lieux", "milieux", "feux", "aveux", "vœux", "voeux", "cheveux", "neveux", "dieux", "adieux", "essieux",
	"bijoux", "genoux", "cailloux", "choux", "hiboux"}

// singularPortuguese takes a plural whose singular ends otherwise back to it: "soluções",
// "nacionais", "viagens". The word is in lower case.
func singularPortuguese(word string) string {
	if len(word) < 6 {
		return word
	}
	for _, p := range [...]struct{ plural, singular string }{{"ões", "ão"}, {"oes", "ao"}, {"ais", "al"}, {"éis", "el"}, {"óis", "ol"}, {"gens", "gem"}, {"ens", "em"}} {
		if rest, ok := strings.CutSuffix(word, p.plural); ok {
			return rest + p.singular
		}
	}
	return word
}

// singularDutch takes the plural -s off nouns that end in a vowel, which the stemmer leaves:
// "explosies", "reportages". The word is in lower case.
func singularDutch(word string) string {
	if len(word) > 5 && (strings.HasSuffix(word, "ies") || strings.HasSuffix(word, "ages")) {
		return word[:len(word)-1]
	}
	return word
}
