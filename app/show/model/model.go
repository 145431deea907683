// Package model makes articles by hand, as the gallery of the views and the tests of what they
// show need them: nothing is read, and nothing compared.
package model

import (
	"fmt"
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Article makes an article of paragraphs; "# " begins a headline, "- " noise.
// Sentences end at ". ".
func Article(id, outlet, date, event string, paragraphs ...string) story.Article {
	a := story.Article{ID: id, File: id + ".txt", Language: "fr", Event: event,
		Outlet: story.Field{Value: outlet}, Published: story.Field{Value: date}}
	for i, p := range paragraphs {
		kind := story.Body
		if rest, ok := strings.CutPrefix(p, "# "); ok {
			kind, p, a.Title.Value = story.Title, rest, rest
		} else if rest, ok := strings.CutPrefix(p, "- "); ok {
			kind, p = story.Navigation, rest
		}
		start := len(a.Text)
		a.Text += p + "\n"
		a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: start, End: start + len(p)}, Kind: kind})
		if !kind.Own() {
			continue
		}
		for len(p) > 0 {
			n := strings.Index(p, ". ") + 1
			if n == 0 {
				n = len(p)
			}
			a.Sentences = append(a.Sentences, story.Sentence{Span: text.Span{Start: start, End: start + n}, Block: i})
			start += n
			p = p[n:]
			if strings.HasPrefix(p, " ") {
				p = p[1:]
				start++
			}
		}
	}
	return a
}

// At is the span of some words of an article, which has them.
func At(a *story.Article, words string) text.Span {
	i := strings.Index(a.Text, words)
	if i < 0 {
		panic(fmt.Sprintf("%q is not in %s", words, a.ID))
	}
	return text.Span{Start: i, End: i + len(words)}
}

// Cell is what an article makes of a fact, in some of its words.
func Cell(a *story.Article, status story.Status, value string, words ...string) *story.Cell {
	out := &story.Cell{Status: status, Value: value, Score: .9}
	for _, w := range words {
		out.Spans = append(out.Spans, At(a, w))
	}
	return out
}
