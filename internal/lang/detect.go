package lang

import "strings"

// little words that hardly stand in another of the languages
var telling = map[string][]string{
	"fr": {"le", "les", "des", "est", "une", "du", "dans", "qui", "pour", "pas", "sur", "aux", "ont", "et", "avec"},
	"en": {"the", "of", "and", "to", "was", "that", "for", "with", "has", "have", "is", "are", "from", "by", "been"},
	"de": {"der", "und", "das", "ist", "nicht", "mit", "dem", "den", "auf", "für", "ein", "eine", "von", "sich", "auch"},
	"es": {"el", "los", "las", "y", "del", "una", "con", "por", "para", "que", "se", "ha", "su", "al", "como"},
	"it": {"il", "di", "che", "è", "della", "per", "non", "una", "gli", "con", "sono", "nel", "alla", "del", "ha"},
	"nl": {"het", "een", "van", "en", "de", "niet", "dat", "zijn", "voor", "met", "op", "aan", "heeft", "ook", "wordt"},
	"pt": {"o", "os", "do", "da", "em", "um", "uma", "não", "com", "para", "que", "dos", "pelo", "foi", "ao"},
}

// Detect returns the language most of whose little words stand in text, or
// "und" where none of them do.
func Detect(text string) string {
	count := map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r < 'a' && r != '\'' || r == '’' }) {
		count[w]++
	}
	best, most := "und", 0
	for _, l := range Known {
		n := 0
		for _, w := range telling[l] {
			n += count[w]
		}
		if n > most {
			best, most = l, n
		}
	}
	return best
}
