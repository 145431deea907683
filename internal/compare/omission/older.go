package omission

import (
	"recoupe/internal/align"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// What is told for the first time so many days later was not known before, or was no news.
const weeks = 14

// older reports whether article a was published before what fact i tells of
// came about: before a day the fact names, or is told on, one that was past when the first of
// those that tell it was published. A day to come dates no fact.
func (w *Finder) older(i, a int) bool {
	published := timex.Day(w.Articles[a].Published.Value)
	if len(published) < len("2006-01-02") {
		return false
	}
	if w.since.row != &w.Rows[i] {
		w.since = w.sinceWhen(&w.Rows[i])
	}
	// told by no article that is no younger, or of no known date
	if w.since.first > published && timex.DaysApart(published, w.since.first) > weeks {
		return true
	}
	return w.since.first > published && w.since.named > published && w.since.named <= w.since.first
}

// since is when a row was first told, "" if that is not known of one that tells
// it, and the first day that it names.
type since struct {
	row          *align.Row
	first, named string
}

func (w *Finder) sinceWhen(r *align.Row) since {
	s := since{row: r}
	for n, b := range r.ToldBy() {
		if p := timex.Day(w.Articles[b].Published.Value); n == 0 || p < s.first {
			s.first = p
		}
		for _, k := range r.Cells[b].Claims {
			if day := w.dayOf(b, k); day != "" && (s.named == "" || day < s.named) {
				s.named = day
			}
		}
	}
	return s
}

// dayOf returns the first day that the k-th claim of article b names, or else its sentence, “It shook me,” she
// said on Tuesday; of somebody's words, the day told in the sentence before, if neither names one. "" if there
// is none.
func (w *Finder) dayOf(b, k int) string {
	c, art := &w.Claims[b][k], &w.Articles[b]
	first := ""
	name := func(t *story.Time) {
		if from := timex.Day(t.From); len(from) == len("2006-01-02") && (first == "" || from < first) {
			first = from
		}
	}
	for _, t := range c.Times {
		name(&art.Times[t])
	}
	for n := c.Sentence; first == "" && n >= 0 && n >= c.Sentence-1 && (n == c.Sentence || c.Quote >= 0); n-- {
		times := text.Between(art.Times, []text.Span{art.Sentences[n].Span}, func(t *story.Time) int { return t.Start })
		for t := range times {
			name(&times[t])
		}
	}
	return first
}
