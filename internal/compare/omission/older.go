package omission

import (
	"slices"
	"sort"

	"recoupe/internal/align"
)

// What is told for the first time so many days later was not known before, or was no news.
const weeks = 14

// older reports whether article a was written before what fact i tells of
// came about: before a day the fact names, or is told on, one that was past when the first of
// those that tell it was written. A day to come dates no fact.
func (w *Finder) older(i, a int) bool {
	if w.written == nil {
		w.written = w.whenWritten()
	}
	art := &w.written[a]
	if art.day == noDay {
		return false
	}
	if w.since.row != &w.Rows[i] {
		w.since = w.sinceWhen(&w.Rows[i])
	}
	s := &w.since
	if s.first <= art.day || s.calendar != art.calendar {
		return false // told by an article that is no younger, or of no known date
	}
	return s.first-art.day > weeks || s.named > art.day && s.named <= s.first && art.before(s.named) &&
		!slices.ContainsFunc(w.Rows[i].ToldBy(), func(b int) bool {
			return !w.written[b].after(art.day) || !art.calendar && w.Articles[b].Event != w.Articles[a].Event // in a week of its own
		})
}

// inferred reports whether that is known by the weekdays they name alone.
func (w *Finder) inferred(i, a int) bool {
	return w.written[a].inferred || slices.ContainsFunc(w.Rows[i].ToldBy(), func(b int) bool { return w.written[b].inferred })
}

// since is when a row was first told, noDay if that is not known of one that tells
// it, and the first day that it names.
type since struct {
	row          *align.Row
	first, named int
	calendar     bool // they are days of the calendar
}

func (w *Finder) sinceWhen(r *align.Row) since {
	s := since{row: r, named: noDay}
	for n, b := range r.ToldBy() {
		x := &w.written[b]
		if n == 0 {
			s.first, s.calendar = x.day, x.calendar
		}
		s.first = min(s.first, x.day)
		if x.calendar != s.calendar {
			s.first = noDay
		}
		for _, k := range r.Cells[b].Claims {
			if day := w.dayOf(b, k); day != noDay && (s.named == noDay || day < s.named) {
				s.named = day
			}
		}
	}
	return s
}

// Nobody's words go on for more sentences than this without a day that is theirs.
const longestSpeech = 12

// dayOf returns the first day that the k-th claim of article b names, or else its sentence, “It shook me,” she
// said on Tuesday; of somebody's words, the day told last in the sentences before that give words of the
// same, in the one that leads to them, or before that in its paragraph. noDay if there is none.
func (w *Finder) dayOf(b, k int) int {
	c, sentences := &w.Claims[b][k], w.Articles[b].Sentences
	if first := w.firstDay(b, c.Span); first != noDay {
		return first
	}
	for n := c.Sentence; n >= max(0, c.Sentence-longestSpeech); n-- {
		if first := w.firstDay(b, sentences[n].Span); first != noDay {
			return first
		}
		opens := n == 0 || sentences[n-1].Block != sentences[n].Block
		if c.Quote < 0 || n < c.Sentence && opens && !w.speaks(b, n, c.Asserter) {
			break
		}
	}
	return noDay
}

// speaks reports whether sentence n of article b gives words of who.
func (w *Finder) speaks(b, n int, who string) bool {
	cs := w.Claims[b]
	for k := sort.Search(len(cs), func(k int) bool { return cs[k].Sentence >= n }); k < len(cs) && cs[k].Sentence == n; k++ {
		if who != "" && cs[k].Quote >= 0 && cs[k].Asserter == who {
			return true
		}
	}
	return false
}
