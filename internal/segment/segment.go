// Package segment cuts an article's own words into sentences and words:
// [Sentences] for an article, [Words] for any span of a text.
package segment

import (
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Sentences returns the sentences of the article's own words, in order.
func Sentences(a *story.Article) []story.Sentence {
	var out []story.Sentence
	for i, b := range a.Blocks {
		if !b.Kind.Own() {
			continue
		}
		start := b.Start
		for p := b.Start; p < b.End; p++ {
			if strings.IndexByte(".!?", a.Text[p]) >= 0 && p+1 < b.End && a.Text[p+1] == ' ' {
				out = append(out, story.Sentence{Span: text.Span{Start: start, End: p + 1}, Block: i})
				start = p + 2
			}
		}
		if start < b.End {
			out = append(out, story.Sentence{Span: text.Span{Start: start, End: b.End}, Block: i})
		}
	}
	return out
}
