package lexicon

import (
	"strings"

	"recoupe/internal/lang"
)

// ending is one, folded, that a stemmer does not bring to the stem of the base form, with those
// of the base forms it may be of.
type ending struct{ ending, bases string }

var frenchEndings = []ending{
	{"issaient", "ir"}, {"issait", "ir"}, {"issent", "ir"}, {"issant", "ir"}, {"issons", "ir"}, {"isse", "ir"}, // agissait
	{"ignaient", "indre"}, {"ignait", "indre"}, {"ignent", "indre"}, {"ignant", "indre"}, {"ignons", "indre"}, {"igne", "indre"}, {"ignit", "indre"}, {"ignirent", "indre"}, // éteignait
	{"rivaient", "rire"}, {"rivait", "rire"}, {"rivent", "rire"}, {"rivant", "rire"}, {"rivons", "rire"}, {"rive", "rire"}, {"rivit", "rire"}, {"rivirent", "rire"}, // décrivait
	{"uisaient", "uire"}, {"uisait", "uire"}, {"uisent", "uire"}, {"uisant", "uire"}, {"uisons", "uire"}, {"uise", "uire"}, {"uisit", "uire"}, {"uisirent", "uire"}, // déduisait
	{"isaient", "ire"}, {"isait", "ire"}, {"isant", "ire"}, // suffisait
	{"evraient", "evoir"}, {"evrait", "evoir"}, {"evront", "evoir"}, {"evra", "evoir"}, {"evait", "evoir"}, {"evaient", "evoir"}, {"evant", "evoir"}, // recevra
	{"iendraient", "enir"}, {"iendrait", "enir"}, {"iendront", "enir"}, {"iendra", "enir"}, {"inrent", "enir"}, {"iennent", "enir"}, {"ient", "enir ier"}, {"int", "enir"},
	{"raient", "re"}, {"rait", "re"}, {"ront", "re"}, {"rons", "re"}, {"rai", "re"}, {"ra", "re"}, // permettront
	{"ellent", "eler"}, {"ettent", "eter"}, {"elle", "eler"}, {"ette", "eter"}, // appellent
	{"aient", "ayer re ir oir"}, {"ait", "re ir oir"}, {"ant", "re ir oir"}, {"irent", "re ir"}, {"ent", "er re ir"}, // promettent
	{"geons", "ger"}, {"cons", "cer"}, {"ions", "er re ir"}, {"ons", "er re ir oir"}, {"iez", "er re ir"}, {"ez", "er re ir"},
	{"oient", "oyer"}, {"oies", "oyer"}, {"oie", "oyer"}, {"uie", "uyer"}, {"aye", "ayer"}, {"aie", "ayer"}, {"ies", "ier ir"}, {"ie", "ier ir"}, // confie, agie
	{"ues", "re"}, {"ue", "re"}, {"us", "re"}, {"u", "re"}, // vendues
	{"ites", "ire"}, {"ite", "ire"}, {"its", "ire"}, {"it", "ire re"}, // décrit, suspendit
	{"intes", "indre"}, {"inte", "indre"}, {"ints", "indre"}, {"int", "indre"}, // enjoint
	{"is", "ir re"}, {"i", "ir"}, // unis
	{"trices", "teur"}, {"trice", "teur"}, {"euses", "eur"}, {"euse", "eur"}, {"aux", "au"}, // médiatrice, joyaux
	{"d", "dre"}, {"ds", "dre"}, {"t", "rir tre"}, {"e", "re ir oir"},
}

// beyondStemmer holds the endings of each language, a longer one before the one it ends in.
var beyondStemmer = map[string][]ending{
	"fr": frenchEndings,
	"es": {{"io", "iar"}, {"iaron", "iar"}, {"ean", "ear"}, {"eo", "ear"}, {"earon", "ear"}, {"ea", "ear"}},
	"it": {{"ivano", "ire"}, {"iva", "ire"}, {"ono", "ere ire"}, {"e", "ere"}},
	"pt": {{"eiam", "ear"}, {"eia", "ear"}, {"am", "ar"}, {"em", "er ir"}, {"a", "ar"}},
	"de": {{"erinnen", "er"}, {"erin", "er"}, {"innen", ""}, {"in", ""}, {"ierten", "ieren"}, {"ierte", "ieren"}, {"iert", "ieren"},
		{"eten", "en"}, {"ete", "en"}, {"et", "en"}, {"ten", "en"}, {"te", "en"}, {"t", "en"}, {"ende", "en"}, {"end", "en"}},
	"nl": {{"eerden", "eren"}, {"eerde", "eren"}, {"eert", "eren"}, {"eerd", "eren"}, {"elde", "elen"}, {"elden", "elen"}, {"elt", "elen"},
		{"tten", "ten"}, {"tte", "ten"}, {"den", "en"}, {"de", "en"}, {"t", "en"}},
}

// beyond returns the stem of the base form of a word whose own stem stands nowhere in the
// tables: "permettront", "médiatrice", "biggest"; "" where nothing that it could be of stands
// there. Where only the family of a French verb in -er does, its stem will do.
func (l *Lexicon) beyond(word string) (family string) {
	if l.lang == "en" {
		return superlative(word)
	}
	for _, e := range beyondStemmer[l.lang] {
		rest, ok := strings.CutSuffix(word, e.ending)
		if !ok || len(rest) < 2 {
			continue
		}
		bases := e.bases
		for more := true; more; {
			var to string
			to, bases, more = strings.Cut(bases, " ")
			base := rest + to
			if stem := lang.Stem(l.lang, base); l.hasLemma(stem, base) {
				return stem
			} else if family == "" && l.lang == "fr" && to == "er" && l.find(stem, "") >= 0 {
				family = stem
			}
		}
	}
	return family
}

// superlative returns what an English superlative is of, as the stemmer leaves it.
func superlative(word string) string {
	rest, ok := strings.CutSuffix(word, "est")
	if !ok || len(rest) < 3 {
		return ""
	}
	if k := len(rest) - 1; k > 1 && rest[k] == rest[k-1] {
		rest = rest[:k]
	}
	return rest
}

// hasLemma reports whether a word may stand under its stem: it does, or the table does not tell
// which words do.
func (l *Lexicon) hasLemma(stem, lemma string) bool {
	for k := l.find(stem, ""); k >= 0; k = l.entries[k].next {
		e := &l.entries[k]
		switch rest := l.rest(e); e.kind & kindMask {
		case kindWord:
			return true
		case kindLemma:
			if stem+rest == lemma {
				return true
			}
		case kindWhole:
			if rest == lemma {
				return true
			}
		}
	}
	return false
}
