package wording

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/app/show/word"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	ownInCell   = 6 // words of its own shown of an article
	ownAtLeast  = 7 // letters of such a word: little words are shorter, mostly
	ownName     = 4 // letters of a name
	stumpLength = 6 // letters that forms of one word share
	ownArticles = 2 // of one language at least: else there is nobody to differ from
)

// ownForm is a word of one article.
type ownForm struct {
	Form
	stem string
	name bool // it is written as one
}

// Own lists the words of each of some articles that no other of its language has: those
// that it has twice at least, the most frequent first, and names. Forms of one
// word count as one.
func Own(s *story.Comparison, seen []int) [][]Form {
	all := make([][]ownForm, len(seen))
	articles := map[string]int{} // by language
	has := map[[2]string]int{}   // language and stem: in how many articles
	for i, article := range seen {
		all[i] = wordsOf(&s.Articles[article])
		language := s.Articles[article].Language
		articles[language]++
		for _, f := range all[i] {
			has[[2]string{language, f.stem}]++
		}
	}
	out := make([][]Form, len(all))
	for i, list := range all {
		language := s.Articles[seen[i]].Language
		if articles[language] < ownArticles {
			continue
		}
		list = slices.DeleteFunc(list, func(f ownForm) bool {
			return has[[2]string{language, f.stem}] > 1 || f.Times < 2 && !f.name
		})
		sorting.StableFunc(list, func(x, y ownForm) int { return cmp.Compare(y.Times, x.Times) })
		for _, f := range list[:min(len(list), ownInCell)] {
			out[i] = append(out[i], f.Form)
		}
	}
	return out
}

// wordsOf counts the words of an article's own sentences by their stems, in the
// order they come.
func wordsOf(a *story.Article) []ownForm {
	var out []ownForm
	at := map[string]int{}
	for _, sentence := range a.Sentences {
		line := sentence.Of(a.Text)
		kind := a.Blocks[sentence.Block].Kind
		heading := kind == story.Title || kind == story.Subhead // all its words may be written as names are
		for k, w := range word.Spans(line) {
			form := word.Ownerless(w.Of(line))
			first, _ := utf8.DecodeRuneInString(form)
			if strings.ContainsFunc(form, text.IsApostrophe) {
				continue // "They've", or what is elided: a word of grammar
			}
			last, _ := utf8.DecodeLastRuneInString(line[:w.Start])
			name := unicode.IsUpper(first) && k > 0 && !heading && !strings.ContainsRune("\"“”«'‘’", last) // said, it begins a sentence
			least := ownAtLeast
			if name {
				least = ownName
			}
			if utf8.RuneCountInString(form) < least || strings.ContainsFunc(form, unicode.IsDigit) || inNumber(a, sentence.Start+w.Start) {
				continue
			}
			stem := stump(word.Key(form))
			i, known := at[stem]
			if !known {
				i = len(out)
				at[stem] = i
				out = append(out, ownForm{Form: Form{Text: form, At: sentence.Start + w.Start, Fact: -1}, stem: stem})
			}
			out[i].Times++
			out[i].name = out[i].name || name
		}
	}
	return out
}

// inNumber reports whether a place in an article is of a number: "quarante-trois" is no
// more a word of one's own than 43.
func inNumber(a *story.Article, at int) bool {
	k, found := slices.BinarySearchFunc(a.Quantities, at, func(q story.Quantity, at int) int { return cmp.Compare(q.Start, at) })
	return found || k > 0 && a.Quantities[k-1].End > at
}

// stump is what the forms of a word begin with. It takes more words for one
// than a stem would, which only leaves some out.
func stump(key string) string {
	n := 0
	for i := range key {
		if n == stumpLength {
			return key[:i]
		}
		n++
	}
	return key
}
