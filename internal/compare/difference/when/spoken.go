package when

import (
	"slices"

	"recoupe/internal/compare/date"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// Words of a time that is told from the day of writing alone: none names a day, as "ce mercredi" does.
var spoken = text.WordSet(`today tonight yesterday tomorrow this earlier later early late morning afternoon evening night ago days weeks months years week month year day hours hour
	aujourd hui hier demain ce cet cette matin après midi soir nuit il y a jours semaines mois ans jour semaine an heures
	heute gestern morgen früh abend nachmittag nacht vor tagen wochen monaten jahren hoy ayer mañana esta este tarde noche hace días semanas meses años
	oggi ieri domani mattina sera notte fa giorni settimane mesi anni`)

// So many days lie at most between the day on which an article was written and the one that its
// page gives for it: an agency's text stands on a page of the next morning.
const pageLate = 1

// dayOff reports whether time x of article a and time y of article b may be one for all that
// their days differ: one of them is told from the day of writing alone, "this morning", "12 weeks
// ago", and what the page gives for that day is a day off; or both are told in the same such words. Two
// that each article tells as the day it is written on are of two days' news.
func (w *Finder) dayOff(a int, x *story.Time, b int, y *story.Time) bool {
	if w.itsDay(a, x) && w.itsDay(b, y) && (w.Articles[a].Published.Value == "" || timex.Day(w.Articles[a].Published.Value) != timex.Day(w.Articles[b].Published.Value)) {
		return true
	}
	p, q := w.fromWriting(a, x), w.fromWriting(b, y)
	if !p && !q {
		return false
	}
	n, ok := timex.DaysBetween(date.Closed(x), date.Closed(y))
	return ok && n <= pageLate || p && q && text.Fold(x.Of(w.Articles[a].Text)) == text.Fold(y.Of(w.Articles[b].Text))
}

// fromWriting reports whether a time of article a is told from the day of writing alone.
func (w *Finder) fromWriting(a int, t *story.Time) bool {
	words := text.LetterRuns(t.Of(w.Articles[a].Text))
	return len(words) > 0 && !slices.ContainsFunc(words, func(word string) bool { return !spoken[word] })
}

// itsDay reports whether article a tells a time as the day it is written on: "ce mardi 11 avril", "this Tuesday".
func (w *Finder) itsDay(a int, t *story.Time) bool {
	s := t.Of(w.Articles[a].Text)
	first := text.FirstWord(s)
	return date.LevelOf(t) == date.Day && len(first) < len(s) && slices.Contains([]string{"ce", "this", "diesen", "este", "questo"}, first)
}
