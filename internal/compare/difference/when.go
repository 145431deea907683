package difference

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// level is how finely a time is told, by the length of its ISO 8601 form.
type level int

const (
	yearLevel  = level(len("2006"))
	monthLevel = level(len("2006-01"))
	dayLevel   = level(len(time.DateOnly))
	hourLevel  = level(len("2006-01-02T15:04"))
)

// least returns how sure a match must be for times of a level to be told differently: months and
// years are told of all that ever was.
func (l level) least() float64 {
	if l < dayLevel {
		return surest
	}
	return sure
}

// compareDates finds hours, days, months and years that differ, where each
// cell gives one. What is compared is told as finely on both sides.
func (w *finder) compareDates(i int, told []int) {
	for _, l := range [...]level{hourLevel, dayLevel, monthLevel, yearLevel} {
		if w.compareTimes(i, told, l) {
			return
		}
	}
	for _, l := range [...]level{hourLevel, dayLevel, monthLevel, yearLevel} {
		if w.compareTimesByClause(i, told, l) {
			return
		}
	}
	w.compareDatePrecision(i, told)
}

// compareTimes compares what cells give at one level, and reports whether they
// differ.
func (w *finder) compareTimes(i int, told []int, l level) bool {
	f := &w.Facts[i]
	times := map[int]*story.Time{}
	var by []int
	for _, a := range w.surely(i, told, l.least()) {
		if t := w.when(a, f.Cells[a].Spans, l); t != nil {
			times[a], by = t, append(by, a)
		}
	}
	lead, most := -1, -1 // the time that most give
	for _, a := range by {
		n := 0
		for _, b := range by {
			if w.sameTime(a, times[a], b, times[b]) {
				n++
			}
		}
		if n > most {
			lead, most = a, n
		}
	}
	v := &values{said: map[int]string{}}
	for _, a := range by {
		if w.sameTime(lead, times[lead], a, times[a]) {
			v.said[a] = times[a].Of(w.Articles[a].Text)
		} else if !w.gives(lead, times[a]) && !w.gives(a, times[lead]) && w.near(lead, times[lead], a, times[a]) && // what costs least comes first
			(l == hourLevel || w.aboutOne(i, lead, times[lead].Span, a, times[a].Span) >= w.neededWhen(lead, times[lead], a, times[a])) && (l != yearLevel || w.oneClause(i, lead, times[lead].Span, a, times[a].Span)) && w.tellAlike(i, lead, times[lead], a, times[a]) {
			v.said[a] = times[a].Of(w.Articles[a].Text)
			v.differ = append(v.differ, a)
		}
	}
	w.noteTimes(i, lead, l, times, v)
	if len(v.differ) == 0 {
		return false
	}
	if l == monthLevel {
		w.daysOfMonth(i, told, lead, times, v)
	}
	w.show(i, v)
	w.differ(i, story.DateDiffers, append([]int{lead}, v.differ...), "dates", func(a int) string { return v.said[a] })
	return true
}

// daysOfMonth adds to months that differ who gives the one day of fact i and no month, where it is
// of one month with those that differ from the lead's.
func (w *finder) daysOfMonth(i int, told []int, lead int, times map[int]*story.Time, v *values) {
	for _, a := range w.surely(i, told, surest) {
		if v.said[a] != "" {
			continue
		}
		t := w.when(a, w.Facts[i].Cells[a].Spans, dayLevel)
		if t == nil || !w.dated(a, t) || w.gives(a, times[lead]) || w.gives(lead, t) || !w.tellAlike(i, lead, times[lead], a, t) {
			continue
		}
		if slices.ContainsFunc(v.differ, func(b int) bool { return times[b].From == t.From[:monthLevel] }) {
			v.said[a], v.differ = t.Of(w.Articles[a].Text), append(v.differ, a)
		}
	}
}

// neededWhen returns how many words must be in common around two times that
// differ, x of article a and y of article b: more where they are no more than
// days of the week, on each of which something came about.
func (w *finder) neededWhen(a int, x *story.Time, b int, y *story.Time) float64 {
	if level(len(x.From)) == dayLevel && !w.dated(a, x) && !w.dated(b, y) {
		return oneCount
	}
	return oneThing
}

// Clauses whose days differ have at least this share of the shorter one's words
// in common, or they are of two things: she spoke on Sunday, it stood in the
// paper on Saturday.
const alikeTold = .2

// tellAlike reports whether the clauses of fact i that give two times tell the
// same: time x of article a, y of article b.
func (w *finder) tellAlike(i, a int, x *story.Time, b int, y *story.Time) bool {
	for _, j := range w.Rows[i].Cells[a].Claims {
		for _, k := range w.Rows[i].Cells[b].Claims {
			p, q := &w.Claims[a][j], &w.Claims[b][k]
			if p.Overlap(x.Span) > 0 && q.Overlap(y.Span) > 0 && w.overlap(a, p, b, q) >= alikeTold {
				return true
			}
		}
	}
	return false
}

// when returns the one time that spans of article a give at a level, nil if
// they give none or several. A day is given by an hour of it too; a month or a
// year counts only where nothing finer is given.
func (w *finder) when(a int, spans []text.Span, l level) *story.Time {
	var found *story.Time
	near := w.timesIn(a, spans)
	for k := range near {
		t := &near[k]
		if !text.Within(spans, t.Span) || t.From == "" || t.To == "" || w.Dateline(a, t) || slices.Contains(atOnce, strings.ToLower(t.Of(w.Articles[a].Text))) {
			continue
		}
		if l >= dayLevel && (level(len(t.From)) < l || timex.Day(t.From) != timex.Day(t.To)) {
			continue // "this weekend" is no day
		}
		if l < dayLevel && (level(len(t.From)) != l || len(t.To) < int(l) || t.From != t.To[:int(l)]) {
			return nil
		}
		at := min(int(l), len(t.From))
		switch {
		case found != nil && found.From[:at] != t.From[:at]:
			return nil
		default: // "demain mercredi": the later one says it more plainly
			found = t
		}
	}
	if found != nil && l == dayLevel && level(len(found.From)) > l {
		x := *found
		x.From, x.To = timex.Day(x.From), timex.Day(x.To)
		found = &x
	}
	return found
}

// timesIn returns the times of article a that may stand within spans: those from where the first
// begins to where the last ends.
func (w *finder) timesIn(a int, spans []text.Span) []story.Time {
	return text.Between(w.Articles[a].Times, spans, func(t story.Time) int { return t.Start })
}

// Words for the day of speaking that tell no day: "release it now".
var atOnce = []string{"now", "maintenant", "jetzt", "ahora", "adesso", "nu", "agora"}

// Days further apart than this are of two things, not one told differently.
const maxDays = 31

// near reports whether two times that differ, one of article a and one of
// article b, may be for one thing.
func (w *finder) near(a int, x *story.Time, b int, y *story.Time) bool {
	if l := level(len(x.From)); l < dayLevel {
		return monthsApart(x.From, y.From) <= maxMonths[l]
	}
	n, ok := timex.DaysBetween(x, y)
	if !ok || n > maxDays {
		return false
	}
	return n < 7 || w.dated(a, x) && w.dated(b, y) // "on Saturday" is of this week
}

// Months and years further apart, in months, are of two things.
var maxMonths = map[level]int{monthLevel: 3, yearLevel: 24}

// monthsApart returns how many months lie between two months or years.
func monthsApart(x, y string) int {
	count := func(s string) int {
		year, _ := strconv.Atoi(s[:yearLevel]) // digits: ISO 8601
		month := 0
		if len(s) >= int(monthLevel) {
			month, _ = strconv.Atoi(s[yearLevel+1 : monthLevel])
		}
		return 12*year + month
	}
	n := count(x) - count(y)
	return max(n, -n)
}

// sameTime reports whether a time of article a and one of article b may be one:
// they have a day in common, or are one weekday, named and no more ("samedi"),
// or hours that fall on two days, as those around midnight do; of hours of one day, those that are not an hour or more apart are compared.
func (w *finder) sameTime(a int, x *story.Time, b int, y *story.Time) bool {
	if l := min(len(x.From), len(y.From)); level(l) < dayLevel {
		return x.From[:l] == y.From[:l]
	}
	p, ok1 := minutes(x.From)
	q, ok2 := minutes(y.From)
	if !(timex.Day(x.From) <= timex.Day(cmp.Or(y.To, y.From)) && timex.Day(y.From) <= timex.Day(cmp.Or(x.To, x.From))) {
		n, ok := timex.DaysBetween(x, y)
		return n <= 1 && ok1 && ok2 || ok && n%7 == 0 && (!w.dated(a, x) || !w.dated(b, y))
	}
	if !ok1 || !ok2 || timex.Day(x.From) != timex.Day(y.From) {
		return true
	}
	d := max(p-q, q-p)
	return d >= 60 || d <= max(roundness(p), roundness(q))
}

// dated reports whether a time of article a is told with the day of the month.
func (w *finder) dated(a int, t *story.Time) bool {
	d := timex.Day(t.From)
	if _, ok := timex.DayNumber(d); !ok {
		return false
	}
	d = strings.TrimLeft(d[len("2006-01-"):], "0")
	apart := func(r rune) bool { return r < '0' || r > '9' }
	return slices.ContainsFunc(strings.FieldsFunc(t.Of(w.Articles[a].Text), apart), func(n string) bool {
		return strings.TrimLeft(n, "0") == d
	})
}

// minutes returns the minute of the day of an ISO 8601 time, if it has one.
func minutes(s string) (int, bool) {
	if len(s) < len("2006-01-02T15:04") {
		return 0, false
	}
	t, err := time.Parse("15:04", s[len("2006-01-02T"):len("2006-01-02T15:04")])
	return t.Hour()*60 + t.Minute(), err == nil
}

// roundness returns how far off, in minutes, a time of day may be that is told
// in round numbers: "six o'clock", "half past five".
func roundness(minute int) int {
	switch {
	case minute%60 == 0:
		return 45
	case minute%30 == 0:
		return 15
	case minute%5 == 0:
		return 4
	}
	return 0
}

// gives reports whether article a names the time of t anywhere.
func (w *finder) gives(a int, t *story.Time) bool {
	for k := range w.Articles[a].Times {
		if from := cmp.Or(w.Articles[a].Times[k].From, w.Articles[a].Times[k].To); from == t.From || len(t.From) < len(time.DateOnly) && strings.HasPrefix(from, t.From) {
			return true
		}
	}
	return false
}
