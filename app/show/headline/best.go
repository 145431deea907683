package headline

import (
	"strings"
	"time"
	"unicode/utf8"

	"recoupe/app/show/word"
	"recoupe/internal/story"
)

// A word of a headline counts from this many letters on: shorter ones are
// grammar.
const headlineWord = 4

// Best returns the headline that says most of what the others say, so that
// a story is not called after the one that stands apart: the highest mean share
// of common words (Jaccard 1901) with the headlines of its language on the same
// event. Of those that are equally like others the one that came out last; one that
// most came out days after, or that asks, only where there is no other. "" if no article
// has one. It is worked out where the story is shown and not where it is compared: a reader may
// correct a date, and stories that were kept or sent name none.
func Best(articles []story.Article, event string) string {
	words := make([]map[string]bool, len(articles))
	for i := range articles {
		words[i] = headlineWords(articles[i].Title.Value)
	}
	scores, most := make([]float64, len(articles)), -1.0
	for i := range articles {
		a := &articles[i]
		if a.Title.Value == "" {
			scores[i] = -2
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
		scores[i] = sum / float64(max(n, 1))
		switch {
		case a.Event != event:
			scores[i] = -1 // better than none
		case strings.HasSuffix(a.Title.Value, "?") || overtaken(articles, i):
			scores[i] -= .5
		}
		most = max(most, scores[i])
	}
	best := -1
	for i := range articles {
		if scores[i] == most && (best < 0 || most > 0 && dayOf(&articles[i]) > dayOf(&articles[best])) {
			best = i
		}
	}
	if best < 0 || articles[best].Title.Value == "" {
		return ""
	}
	return articles[best].Title.Value
}

// A story has gone on when so much time has passed.
const onward = 2 * 24 * time.Hour

// overtaken reports whether most articles on the event of one came out days after it.
func overtaken(articles []story.Article, i int) bool {
	at, err := time.Parse(time.DateOnly, dayOf(&articles[i]))
	if err != nil {
		return false
	}
	later, n := 0, 0
	for k := range articles {
		if k == i || articles[k].Event != articles[i].Event {
			continue
		}
		n++
		if t, err := time.Parse(time.DateOnly, dayOf(&articles[k])); err == nil && t.Sub(at) >= onward {
			later++
		}
	}
	return later*2 > n
}

// dayOf returns the day an article came out, ISO 8601; "" if that is not known.
func dayOf(a *story.Article) string {
	return a.Published.Value[:min(len(a.Published.Value), len(time.DateOnly))]
}

func headlineWords(title string) map[string]bool {
	out := map[string]bool{}
	for _, w := range word.Spans(title) {
		if k := word.Key(w.Of(title)); utf8.RuneCountInString(k) >= headlineWord {
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
