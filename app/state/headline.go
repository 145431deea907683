package state

import (
	"unicode/utf8"

	"recoupe/internal/story"
)

// A word of a headline counts from this many letters on: shorter ones are
// grammar.
const headlineWord = 4

// headline returns the headline that says most of what the others say, so that
// a story is not called after the one that stands apart: the highest mean share
// of common words (Jaccard 1901) with the headlines of its language on the same
// event, the first of those that are equal; "" if no article has one.
func headline(articles []story.Article, event string) string {
	words := make([]map[string]bool, len(articles))
	for i := range articles {
		words[i] = headlineWords(articles[i].Title.Value)
	}
	best, most := "", -1.0
	for i := range articles {
		a := &articles[i]
		if a.Title.Value == "" {
			continue
		}
		sum, n := 0.0, 0
		for k := range articles {
			b := &articles[k]
			if k != i && b.Title.Value != "" && b.Language == a.Language && b.Event == event {
				sum += shareCommon(words[i], words[k])
				n++
			}
		}
		score := sum / float64(max(n, 1))
		if a.Event != event {
			score = -.5 // better than none
		}
		if score > most {
			best, most = a.Title.Value, score
		}
	}
	return best
}

func headlineWords(title string) map[string]bool {
	out := map[string]bool{}
	for _, w := range tokens(title) {
		if k := wordKey(w.Of(title)); utf8.RuneCountInString(k) >= headlineWord {
			out[k] = true
		}
	}
	return out
}

// shareCommon returns how much two sets have in common of all they have, 0 to 1.
func shareCommon(a, b map[string]bool) float64 {
	both := 0
	for w := range a {
		if b[w] {
			both++
		}
	}
	if all := len(a) + len(b) - both; all > 0 {
		return float64(both) / float64(all)
	}
	return 0
}
