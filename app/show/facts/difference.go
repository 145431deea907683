package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// valueSlash stands between the values of a difference's note.
const valueSlash = " / "

// Behind the articles of two sides a note gives the words by which those of the second tell it so.
const wordsOfSide = 2

// Note returns the note of a difference with the letters of who writes it
// after each of the values that differ: "47 minutes (A, E) / près d’une heure
// (C)", and a bare figure with what it is of. A value that no article writes in these words stays as it is.
func Note(s outlets.Lettered, l phrase.Lang, d story.Difference) story.Reason {
	args := slices.Clone(d.Note.Args)
	for i, arg := range args {
		if s.NamedIn(arg) != nil {
			continue
		}
		values := strings.Split(arg, valueSlash)
		if i == wordsOfSide && len(values) == 1 {
			continue // whose they are the argument before says
		}
		by := writers(s.Articles, &s.Facts[d.Fact], values)
		if d.Note.Code == "speakers" && len(values) == len(d.Articles) {
			for k, article := range d.Articles { // a name stands beside the words, not in them
				by[k] = []int{article}
			}
		}
		written := slices.Clone(values)
		for k := range values {
			if len(by[k]) > 0 {
				values[k] = figureOf(s.Comparison, d.Fact, by[k][0], values[k], written) + phrase.InBrackets.Fill(l, s.Letters(l, by[k]))
			}
		}
		args[i] = strings.Join(values, valueSlash)
	}
	return story.Because(d.Note.Code, args...)
}

// writers lists for each of some values the articles that write it where they
// tell the fact. One that writes "about forty" is not said to write "forty":
// the longest value counts.
func writers(articles []story.Article, f *story.Fact, values []string) [][]int {
	by := make([][]int, len(values))
	for i := range f.Cells {
		c := f.Cells[i]
		if !c.Status.Told() {
			continue
		}
		words := ""
		for _, sp := range c.Spans {
			words += " " + sp.Of(articles[i].Text)
		}
		words = text.FoldLine(words)
		if k := writes(values, c.Value, words); k >= 0 {
			by[k] = append(by[k], i)
		}
	}
	return by
}

// writes is the value that a cell of that value and words writes, -1 for none.
func writes(values []string, value, words string) int {
	best := slices.IndexFunc(values, func(v string) bool { return strings.EqualFold(v, value) })
	if best >= 0 {
		return best
	}
	for k, v := range values {
		if hasWords(words, text.FoldLine(v)) && (best < 0 || len(v) > len(values[best])) {
			best = k
		}
	}
	return best
}

// hasWords reports whether some words stand in a text as words: 2 does not
// stand in 212, nor four in four-metre.
func hasWords(text, words string) bool {
	if words == "" {
		return false
	}
	letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' }
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return false
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(words):])
		if !letter(before) && !letter(after) {
			return true
		}
		from = i + len(words)
	}
}
