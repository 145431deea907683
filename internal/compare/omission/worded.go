package omission

import (
	"slices"
	"strings"

	"recoupe/internal/compare/clause"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A statement may be no more than the names under a picture, who posted what an article shows and
// when, who says what follows, or that somebody does not agree: nobody leaves that out, whatever else the row may hold.

// So many names are a list of who is meant, which tells something.
const listed = 9

// says reports whether the statement of fact i says something: it has a
// verb, a figure, or words beside names and days.
func (w *Finder) says(i int) bool {
	from := w.Facts[i].From
	art := &w.Articles[from.Article]
	words := from.Of(art.Text)
	if art.Truncated && clause.BreaksOff(art, from.Span) {
		return false
	}
	if clause.Hollow(words, art.Language) {
		return false
	}
	if !clause.Verbless(words, art.Language) {
		return true
	}
	if strings.Contains(words, "(@") {
		return false // who posted what the page shows, and when
	}
	if low := strings.ToLower(words); strings.HasPrefix(low, "selon ") || strings.HasPrefix(low, "according to ") {
		return strings.Contains(words, ",") // behind it stands what they say
	}
	if words == strings.ToUpper(words) {
		return true // which of its words are names cannot be seen
	}
	first, past := w.ClaimsWithin(from.Article, from.Span)
	said, names, dated := 0, 0, false
	for k := first; k < past; k++ {
		c := &w.Claims[from.Article][k]
		for _, q := range c.Quantities {
			if sp := art.Quantities[q].Span; from.Contains(sp) && !w.dayAt(from.Article, sp) {
				return true
			}
		}
		for x := range c.Words {
			word := &c.Words[x]
			handle := word.Start > 0 && strings.IndexByte("@#", art.Text[word.Start-1]) >= 0
			switch {
			case !from.Contains(word.Span):
			case w.dayAt(from.Article, word.Span):
				dated = true
			case word.Upper && c.Kind != story.Title || word.Number || handle || w.named(from.Article, word.Span):
				names++
			default:
				said++
			}
		}
	}
	// One word may be somebody's office, or with a day what happened on it.
	return said > 1 || said == 1 && (dated || names < 2) || names > listed
}

// dayAt reports whether s of article a stands in a date or an hour.
func (w *Finder) dayAt(a int, s text.Span) bool {
	return slices.ContainsFunc(w.Articles[a].Times, func(t story.Time) bool { return t.Contains(s) })
}

// named reports whether s of article a stands in a name.
func (w *Finder) named(a int, s text.Span) bool {
	return slices.ContainsFunc(w.Articles[a].Mentions, func(m story.Mention) bool { return !m.Stand && m.Contains(s) })
}
