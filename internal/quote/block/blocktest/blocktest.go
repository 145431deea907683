// Package blocktest makes the lines that tests of the rooms of quote read: for tests alone.
package blocktest

import (
	"testing"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/line"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Article is an article of one paragraph, as the annotators are handed it.
func Article(lang, words string) *story.Article {
	return &story.Article{Text: words, Language: lang, Blocks: []story.Block{{Span: text.Span{End: len(words)}, Kind: story.Body}}}
}

// Line reads a paragraph as a line of its own.
func Line(lang, words string) *line.Line { return &block.Read(Article(lang, words)).Blocks[0].Line }

// Fuzz checks what is asked of lines, whatever their words: of each seed, in French and in English,
// and of what grows from them.
func Fuzz(f *testing.F, check func(t *testing.T, l *line.Line), seeds ...string) {
	for _, s := range seeds {
		f.Add("fr", s)
		f.Add("en", s)
	}
	f.Fuzz(func(t *testing.T, lang, words string) {
		if len(words) > most || len(block.Read(Article(lang, words)).Blocks) == 0 {
			t.Skip()
		}
		check(t, Line(lang, words))
	})
}

// most is how many bytes a paragraph has at most: a longer one finds nothing more.
const most = 2000
