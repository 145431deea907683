// Package headline sets the headlines of articles beside each other ([Beside]), and says which of
// them a story is called by ([Best]).
package headline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/app/show/word"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Line is one article's headline beside the others'.
type Line struct {
	Article int
	Runs    []passage.Run // words that no other headline has are marked
	First   string        // the article's first words, where it has no headline
	At      int           // where the headline or those words stand, -1 where it is not in the text
}

// Beside sets the headlines of some articles of a comparison side by side, in the order of seen. Words
// are compared as they are folded and without hyphens: within a language, and figures and words of more than three letters
// ("1998", "Delorcy") with the headlines of every language. A run of shorter words
// is not marked: it is grammar.
func Beside(s *story.Comparison, seen []int) []Line {
	out := make([]Line, len(seen))
	used := map[string]map[string]int{} // language, word, how many headlines
	anywhere := map[string]int{}        // the same, in all languages, of words that are more than grammar
	for _, i := range seen {
		a := &s.Articles[i]
		lang := used[a.Language]
		if lang == nil {
			lang = map[string]int{}
			used[a.Language] = lang
		}
		seen := map[string]bool{}
		for _, w := range word.Spans(a.Title.Value) {
			if k := word.Key(w.Of(a.Title.Value)); !seen[k] {
				seen[k] = true
				lang[k]++
				if wordy(k) {
					anywhere[k]++
				}
			}
		}
	}
	alone := map[string]int{}
	for _, i := range seen {
		if s.Articles[i].Title.Value != "" {
			alone[s.Articles[i].Language]++
		}
	}
	for i, article := range seen {
		a := &s.Articles[article]
		out[i].Article, out[i].At = article, -1
		title := a.Title.Value
		if title == "" {
			if first, at := outlets.FirstWords(a); at >= 0 {
				out[i].First, out[i].At = passage.Short(first, 60), at
			}
			continue
		}
		if b := slices.IndexFunc(a.Blocks, func(b story.Block) bool { return b.Kind == story.Title }); b >= 0 && passage.OneLine(strings.TrimSpace(a.Blocks[b].Of(a.Text))) == title {
			out[i].At = a.Blocks[b].Start
		}
		var marks []text.Span
		if alone[a.Language] > 1 {
			marks = ownWords(title, used[a.Language], anywhere)
		}
		out[i].Runs = passage.Cut(title, text.Span{End: len(title)}, nil, marks, nil)
	}
	return out
}

// wordy reports whether a word is more than grammar.
func wordy(form string) bool {
	return utf8.RuneCountInString(form) > 3 || strings.ContainsAny(form, "0123456789")
}

// ownWords are the runs of words that one headline only has: none other in its
// language, and none at all.
func ownWords(title string, count, anywhere map[string]int) []text.Span {
	var out []text.Span
	long, open := false, false
	end := func() {
		if open && !long {
			out = out[:len(out)-1]
		}
		long, open = false, false
	}
	for _, w := range word.Spans(title) {
		form := w.Of(title)
		if k := word.Key(form); count[k] > 1 || anywhere[k] > 1 {
			end()
			continue
		}
		if open {
			out[len(out)-1].End = w.End
		} else {
			out, open = append(out, w), true
		}
		long = long || wordy(form)
	}
	end()
	return out
}
