package heard

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

const voicePattern = 3 // speakers with a pattern of their own; the rest share one

// Voice is an article's bar in the shares of voice.
type Voice struct {
	Article int
	Parts   []Part
	Words   string // the parts in words
}

// Part is one speaker's share of an article's quoted words.
type Part struct {
	Pattern int // 1 … 4
	Share   int // in hundredths, at least 1
}

// Key explains a pattern.
type Key struct {
	Pattern int
	Name    string
}

// Voices returns the shares of voice: who has how many of the quoted and
// reported words of each of some articles; they are one however articles write their name. What is
// reported of nobody who is named is in nobody's share. A pattern is one speaker's among the articles of
// an event: those of another have their own, and its key names each.
func Voices(s *story.Comparison, l phrase.Lang, seen []int) ([]Voice, []Key) {
	count := make([]map[string]int, len(s.Articles))
	names := newSpeakers(s)
	for _, i := range seen {
		count[i] = map[string]int{}
		for _, q := range s.Articles[i].Quotes {
			if q.Kind != story.Term && !quotes.OfNobody(&q) {
				count[i][cmp.Or(names.named(q.Speaker), q.Speaker)] += len(strings.Fields(q.Of(s.Articles[i].Text)))
			}
		}
	}
	mains := make([][]string, len(s.Articles))
	var keys []Key
	for _, together := range byEvent(s, seen) {
		main := loudest(count, together)
		for _, i := range together {
			mains[i] = main
		}
		for p, name := range main {
			switch {
			case p == len(keys):
				keys = append(keys, Key{p + 1, name})
			case !slices.Contains(strings.Split(keys[p].Name, " · "), name):
				keys[p].Name += " · " + name
			}
		}
	}
	rest := false
	voices := make([]Voice, len(seen))
	for at, i := range seen {
		all, others, main := 0, 0, mains[i]
		for name, n := range count[i] {
			all += n
			if !slices.Contains(main, name) {
				others += n
			}
		}
		v := Voice{Article: i}
		var words []string
		for p, name := range main {
			if n := count[i][name]; n > 0 {
				v.Parts = append(v.Parts, Part{p + 1, max(1, n*100/all)})
				words = append(words, voiced(l, name, n, len(words) == 0))
			}
		}
		if others > 0 {
			rest = true
			v.Parts = append(v.Parts, Part{voicePattern + 1, max(1, others*100/all)})
			words = append(words, voiced(l, phrase.QuotesOthers.In(l), others, len(words) == 0))
		}
		v.Words = strings.Join(words, " · ")
		if all == 0 {
			v.Words = phrase.QuotesNobody.In(l)
		}
		voices[at] = v
	}
	if rest {
		keys = append(keys, Key{voicePattern + 1, phrase.QuotesOthers.In(l)})
	}
	return voices, keys
}

// byEvent divides articles by their event, in their order; those that are alone on theirs are together.
func byEvent(s *story.Comparison, seen []int) [][]int {
	var out [][]int
	var lone []int
	for _, e := range s.Events {
		var on []int
		for _, i := range seen {
			if slices.Contains(e.Articles, i) {
				on = append(on, i)
			}
		}
		if len(on) > 1 {
			out = append(out, on)
		}
	}
	for _, i := range seen {
		if !slices.ContainsFunc(out, func(on []int) bool { return slices.Contains(on, i) }) {
			lone = append(lone, i)
		}
	}
	return append(out, lone)
}

// loudest are the speakers of some articles who have most words, as many as have a pattern.
func loudest(count []map[string]int, articles []int) []string {
	total := map[string]int{}
	for _, i := range articles {
		for name, n := range count[i] {
			if name != "" {
				total[name] += n
			}
		}
	}
	main := make([]string, 0, len(total))
	for name := range total {
		main = append(main, name)
	}
	sorting.Func(main, func(x, y string) int { return cmp.Or(cmp.Compare(total[y], total[x]), cmp.Compare(x, y)) })
	return main[:min(len(main), voicePattern)]
}

// voiced says how many words a speaker has; what is counted is said once.
func voiced(l phrase.Lang, name string, n int, first bool) string {
	if first {
		return phrase.QuotesWords.Fill(l, n, name)
	}
	return name + "\u00a0" + phrase.Number(l, n)
}
