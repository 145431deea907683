package claim

import "strings"

// negated reports whether a negation stands among words.
func (k *cutter) negated(ws []Word) bool {
	m := negations[k.lang]
	for i := range ws {
		w := ws[i].Fold
		if m[w] || k.lang == "en" && strings.HasSuffix(w, "n't") || k.lang == "fr" && withNe[w] && besideNe(ws, i) {
			return true
		}
	}
	return false
}

// The French ne stands this many words from what it goes with at most: "ne les
// a plus", "personne de sûr ne".
const neReach = 3

// besideNe reports whether a French ne stands near word i.
func besideNe(ws []Word, i int) bool {
	for _, w := range ws[max(0, i-neReach):min(len(ws), i+neReach+1)] {
		if w.Fold == "ne" || w.Fold == "n'" {
			return true
		}
	}
	return false
}
