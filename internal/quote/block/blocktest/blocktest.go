// Package blocktest makes the lines that tests of the rooms of quote read: for tests alone.
package blocktest

import (
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

// Reads reports whether anything of an article is read: a paragraph without words has no line.
func Reads(a *story.Article) bool { return len(block.Read(a).Blocks) > 0 }
