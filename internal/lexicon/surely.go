package lexicon

import "recoupe/internal/lang"

// Surely returns what English words surely stand for.
func Surely(words ...string) []Concept {
	var out []Concept
	for _, word := range words {
		for _, h := range For("en").Match([]string{word}, []string{lang.Stem("en", word)}) {
			if !h.Weak {
				out = append(out, h.Concept)
			}
		}
	}
	return out
}
