// Package when finds hours, days, months and years of one fact that articles tell differently,
// or one more closely than another: where each cell gives one (when.go), where a cell gives
// several, by their clauses (pair.go), each by its own (own.go), and what is less precise (precise.go); what is told from
// the day of writing alone may be a day off (spoken.go). What they give, be it the same, is noted
// for attributes (note.go). Make a [Finder] with [New] and call [Finder.Compare] for each fact.
package when

import (
	"slices"
	"strings"

	"recoupe/internal/compare/attribute"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/date"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// Finder finds them in a table.
type Finder struct {
	*coreference.Judge
	note       *contrast.Noter
	attributes *attribute.Finder

	times timesOfFact // of the fact at hand
	close closeWords  // likewise
}

// New returns one for the table that judge and note are of.
func New(judge *coreference.Judge, note *contrast.Noter, attributes *attribute.Finder) *Finder {
	return &Finder{Judge: judge, note: note, attributes: attributes}
}

// least returns how sure a match must be for times of a level to be told differently: months and
// years are told of all that ever was.
func least(l date.Level) float64 {
	if l < date.Day {
		return coreference.Surest
	}
	return coreference.Sure
}

// Compare finds hours, days, months and years that differ, where each
// cell gives one. What is compared is told as finely on both sides.
func (w *Finder) Compare(i int, told []int) {
	if !slices.ContainsFunc(told, func(a int) bool { return len(w.timesOf(i, a)) > 0 }) {
		return
	}
	for _, l := range [...]date.Level{date.Hour, date.Day, date.Month, date.Year} {
		if w.compareTimes(i, told, l) {
			return
		}
	}
	for _, l := range [...]date.Level{date.Hour, date.Day, date.Month, date.Year} {
		if w.compareTimesByClause(i, told, l) {
			return
		}
	}
	w.compareDatePrecision(i, told)
}

// compareTimes compares what cells give at one level, and reports whether they
// differ.
func (w *Finder) compareTimes(i int, told []int, l date.Level) bool {
	times := map[int]*story.Time{}
	var by []int
	for _, a := range w.Surely(i, told, least(l)) {
		if t := w.when(i, a, l); t != nil {
			times[a], by = t, append(by, a)
		}
	}
	if len(by) == 0 {
		return false
	}
	lead, most := -1, -1 // the time that most give
	for _, a := range by {
		n := 0
		for _, b := range by {
			if date.Same(&w.Articles[a], times[a], &w.Articles[b], times[b]) {
				n++
			}
		}
		if n > most {
			lead, most = a, n
		}
	}
	v := &contrast.Values{Said: map[int]string{}, Where: map[int]text.Span{}}
	for _, a := range by {
		if date.Same(&w.Articles[lead], times[lead], &w.Articles[a], times[a]) {
			v.Where[a], v.Said[a] = times[a].Span, times[a].Of(w.Articles[a].Text)
		} else if !w.dayOff(lead, times[lead], a, times[a]) && !date.Gives(&w.Articles[lead], times[a]) && !date.Gives(&w.Articles[a], times[lead]) && date.Near(&w.Articles[lead], times[lead], &w.Articles[a], times[a]) && // what costs least comes first
			(l == date.Hour || w.AboutOne(i, lead, times[lead].Span, a, times[a].Span) >= w.neededWhen(lead, times[lead], a, times[a])) && (l != date.Year || w.oneClause(i, lead, times[lead].Span, a, times[a].Span)) && w.tellAlike(i, lead, times[lead], a, times[a]) &&
			!w.toldOfAnother(i, lead, times[lead], a, times[a]) && !w.toldOfAnother(i, a, times[a], lead, times[lead]) {
			v.Where[a], v.Said[a] = times[a].Span, times[a].Of(w.Articles[a].Text)
			v.Differ = append(v.Differ, a)
		}
	}
	w.noteTimes(i, lead, l, times, v)
	if len(v.Differ) == 0 {
		return false
	}
	if l == date.Month {
		w.daysOfMonth(i, told, lead, times, v)
	}
	w.note.Show(i, v)
	w.note.Differ(i, story.DateDiffers, append([]int{lead}, v.Differ...), "dates", v.Said)
	return true
}

// daysOfMonth adds to months that differ who gives the one day of fact i and no month, where it is
// of one month with those that differ from the lead's.
func (w *Finder) daysOfMonth(i int, told []int, lead int, times map[int]*story.Time, v *contrast.Values) {
	for _, a := range w.Surely(i, told, coreference.Surest) {
		if v.Said[a] != "" {
			continue
		}
		t := w.when(i, a, date.Day)
		if t == nil || !date.Dated(&w.Articles[a], t) || date.Gives(&w.Articles[a], times[lead]) || date.Gives(&w.Articles[lead], t) || !w.tellAlike(i, lead, times[lead], a, t) {
			continue
		}
		if slices.ContainsFunc(v.Differ, func(b int) bool { return times[b].From == t.From[:date.Month] }) {
			v.Where[a], v.Said[a], v.Differ = t.Span, t.Of(w.Articles[a].Text), append(v.Differ, a)
		}
	}
}

// neededWhen returns how many words must be in common around two times that
// differ, x of article a and y of article b: more where they are no more than
// days of the week, on each of which something came about.
func (w *Finder) neededWhen(a int, x *story.Time, b int, y *story.Time) float64 {
	if date.LevelOf(x) == date.Day && !date.Dated(&w.Articles[a], x) && !date.Dated(&w.Articles[b], y) {
		return coreference.OneCount
	}
	return coreference.OneThing
}

// Clauses whose days differ have at least this share of the shorter one's words
// in common, or they are of two things: she spoke on Sunday, it stood in the
// paper on Saturday.
const alikeTold = .2

// tellAlike reports whether the clauses of fact i that give two times tell the
// same: time x of article a, y of article b.
func (w *Finder) tellAlike(i, a int, x *story.Time, b int, y *story.Time) bool {
	for _, j := range w.Rows[i].Cells[a].Claims {
		for _, k := range w.Rows[i].Cells[b].Claims {
			p, q := &w.Claims[a][j], &w.Claims[b][k]
			if p.Overlap(x.Span) > 0 && q.Overlap(y.Span) > 0 && w.Overlap(a, p, b, q) >= alikeTold {
				return true
			}
		}
	}
	return false
}

// when returns the one time that article a gives at a level where it tells fact i, nil if
// it gives none or several. A day is given by an hour of it too; a month or a
// year counts only where nothing finer is given.
func (w *Finder) when(i, a int, l date.Level) *story.Time {
	var found *story.Time
	for _, given := range w.timesOf(i, a) {
		t := given.Time
		if t.From == "" || t.To == "" || given.atOnce {
			continue
		}
		if l >= date.Day && (date.LevelOf(t) < l || timex.Day(t.From) != timex.Day(t.To)) {
			continue // "this weekend" is no day
		}
		if l < date.Day && (date.LevelOf(t) != l || len(t.To) < int(l) || t.From != t.To[:int(l)]) {
			return nil
		}
		if at := min(int(l), len(t.From)); found != nil && found.From[:at] != t.From[:at] {
			return nil
		}
		found = t // "demain mercredi": the later one says it more plainly
	}
	if found != nil && l == date.Day && date.LevelOf(found) > l {
		x := *found
		x.From, x.To = timex.Day(x.From), timex.Day(x.To)
		found = &x
	}
	return found
}

// given is a time that a cell gives.
type given struct {
	*story.Time
	atOnce bool // it tells no day
}

// timesOfFact is the times of the cells of one fact, by article: each level asks for them again.
type timesOfFact struct {
	fact int // from 1; 0 before the first
	by   [][]given
	done []bool
}

// timesOf returns the times that article a gives where it tells fact i, but for those of its
// dateline and of captions. They are read only, until another fact is asked about.
func (w *Finder) timesOf(i, a int) []given {
	at := &w.times
	if at.done == nil {
		at.by, at.done = make([][]given, len(w.Articles)), make([]bool, len(w.Articles))
	}
	if at.fact != i+1 {
		at.fact = i + 1
		clear(at.done)
	}
	if at.done[a] {
		return at.by[a]
	}
	spans, out := w.Facts[i].Cells[a].Spans, at.by[a][:0]
	near := text.Between(w.Articles[a].Times, spans, func(t *story.Time) int { return t.Start })
	for k := range near {
		if t := &near[k]; text.Within(spans, t.Span) && !w.Dateline(a, t) {
			out = append(out, given{t, slices.Contains(atOnce, strings.ToLower(t.Of(w.Articles[a].Text)))})
		}
	}
	at.by[a], at.done[a] = out, true
	return out
}

// Words for the day of speaking, or for one told before, that tell no day: "release it now", "his body
// was found later in the day".
var atOnce = []string{"now", "maintenant", "jetzt", "ahora", "adesso", "nu", "agora",
	"later in the day", "later that day", "that day", "that evening", "that night", "the same day", "plus tard dans la journée", "ce jour-là", "le même jour", "ce soir-là", "am selben tag", "ese mismo día"}
