package facts

import (
	"strings"
	"unicode"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
)

// leadWords bounds the words that lead to an item of a list, in characters: those nearest to it stay.
const leadWords = 80

// Lead is what an article says before a list, with a colon, where a fact is worded as one of the list's
// items: "to help those who sign" says what is done, and the lead who does it. It is "" of any other
// fact, and where the reader has worded it.
func Lead(s *story.Comparison, fact int) string {
	f := &s.Facts[fact]
	a := &s.Articles[f.From.Article]
	k := a.SentenceAt(f.From.Span)
	if k < 0 || f.Statement != f.From.Of(a.Text) {
		return ""
	}
	b := a.Sentences[k].Block
	if !isItem(a, b) || strings.ContainsFunc(a.Text[a.Blocks[b].Start:f.From.Start], unicode.IsLetter) {
		return "" // or the statement begins within the item
	}
	for k--; k >= 0; k-- {
		if isItem(a, a.Sentences[k].Block) {
			continue
		}
		words := passage.Unbroken(passage.OneLine(a.Sentences[k].Of(a.Text)))
		if !strings.HasSuffix(words, ":") {
			return ""
		}
		return ending(words)
	}
	return ""
}

func isItem(a *story.Article, block int) bool {
	return block >= 0 && block < len(a.Blocks) && a.Blocks[block].Kind == story.ListItem
}

// unclosed is the end of some words without a quote whose beginning is left out.
func unclosed(words string) string {
	for _, m := range [][2]string{{"«", "»"}, {"“", "”"}, {"„", "“"}} {
		before, after, ok := strings.Cut(words, m[1])
		if ok && !strings.Contains(before, m[0]) && strings.ContainsFunc(after, unicode.IsLetter) {
			words = strings.TrimLeft(after, " ,\u00a0\u202f")
		}
	}
	return words
}

// ending is the end of some words, from a word on, with a sign for what is left out before it.
func ending(words string) string {
	count := 0
	for i := len(words); i > 0; {
		cut := strings.LastIndexByte(words[:i], ' ')
		count += len([]rune(words[cut+1:i])) + 1
		if count > leadWords && i < len(words) {
			return "[…] " + unclosed(words[i+1:])
		}
		i = max(cut, 0)
	}
	return words
}
