// Package facts is the facts as the views show them: how one is worded ([Statement], statement.go),
// and in which words of its own ([Worded], worded.go), what each article makes of it ([CellOf], cell.go and shade.go), in its own words where there is
// room for them ([WideCell], said.go), with the figure that says it (figure.go), and what is noted of the difference between them ([Note], difference.go). [Order]
// prepares them to be searched and laid out as rows (rows.go, and retold.go for what stands under
// another), as a reader chooses (choice.go); counts.go counts them.
package facts

import (
	"strings"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
)

// Statement is how a fact is worded, as a line of its own: with a capital, and
// somebody's own words between marks, with the name. Where it has a [Lead], it goes on behind that,
// as its article writes it.
func Statement(s *story.Comparison, fact int) string {
	before, words, after := line(s, fact)
	return before + words + after
}

// line is the statement of a fact with what is added before and after it to make a line.
func line(s *story.Comparison, fact int) (before, words, after string) {
	words = ended(passage.Unbroken(s.Facts[fact].Statement))
	if Lead(s, fact) == "" {
		_, first := utf8.DecodeRuneInString(words)
		words = strings.ToUpper(words[:first]) + words[first:]
	}
	q := inMarks(s, fact)
	if q == nil {
		return "", words, ""
	}
	m := marksOf(s.Articles[s.Facts[fact].From.Article].Language)
	if first, _ := utf8.DecodeRuneInString(words); !strings.ContainsRune("«“„‘\"'", first) {
		before, after = m[0], m[1]
	}
	if q.Speaker != "" {
		after += " — " + q.Speaker
	}
	return before, words, after
}

// ended returns words without the comma that an English quote has before its mark where a
// speaker follows: here none does.
func ended(words string) string {
	for _, mark := range []string{"”", "\"", "’"} {
		if before, ok := strings.CutSuffix(words, ","+mark); ok {
			return before + mark
		}
	}
	return words
}

// Marks of this many bytes at most stand between a quote and what surrounds it.
const markRoom = 6

// inMarks returns the marked quote that the words of a fact are nothing but a
// part of, nil if there is none or the reader has worded the fact.
func inMarks(s *story.Comparison, fact int) *story.Quote {
	f := &s.Facts[fact]
	a := &s.Articles[f.From.Article]
	if f.Statement != f.From.Of(a.Text) {
		return nil
	}
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if (q.Kind == story.Direct || q.Kind == story.Mixed) && f.From.Start >= q.Start-markRoom && f.From.End <= q.End+markRoom {
			return q
		}
	}
	return nil
}

// marksOf returns the marks that open and close a quote in a language.
func marksOf(language string) [2]string {
	switch language[:min(len(language), 2)] {
	case "fr":
		return [2]string{"«\u00a0", "\u00a0»"}
	case "de":
		return [2]string{"„", "“"}
	case "es", "it", "pt":
		return [2]string{"«", "»"}
	}
	return [2]string{"“", "”"}
}
