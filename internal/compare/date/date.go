// Package date sets the times that articles give beside each other: whether two of them
// may be one, or are so near that they may be for one thing, and whether one is the other
// told more closely. Call [Same] and [Near] on two times of two articles.
package date

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/timex"
)

// Level is how finely a time is told, by the length of its ISO 8601 form.
type Level int

// The levels, the coarsest first.
const (
	Year  = Level(len("2006"))
	Month = Level(len("2006-01"))
	Day   = Level(len(time.DateOnly))
	Hour  = Level(len("2006-01-02T15:04"))
)

// Near reports whether two times that differ, one of article a and one of
// article b, may be for one thing.
func Near(a *story.Article, x *story.Time, b *story.Article, y *story.Time) bool {
	if l := LevelOf(x); l < Day {
		return monthsApart(x.From, y.From) <= maxMonths[l]
	}
	n, ok := timex.DaysBetween(x, y)
	if !ok || n > maxDays {
		return false
	}
	return n < 7 || Dated(a, x) && Dated(b, y) // "on Saturday" is of this week
}

// Days further apart than this are of two things, not one told differently.
const maxDays = 31

// Months and years further apart, in months, are of two things.
var maxMonths = map[Level]int{Month: 3, Year: 24}

// monthsApart returns how many months lie between two months or years.
func monthsApart(x, y string) int {
	count := func(s string) int {
		year, _ := strconv.Atoi(s[:Year]) // digits: ISO 8601
		month := 0
		if len(s) >= int(Month) {
			month, _ = strconv.Atoi(s[Year+1 : Month])
		}
		return 12*year + month
	}
	n := count(x) - count(y)
	return max(n, -n)
}

// Same reports whether a time of article a and one of article b may be one:
// they have a day in common, or are one weekday, named and no more ("samedi"),
// or hours that fall on two days, as those around midnight do; of hours of one day, those
// that are not an hour or more apart are compared.
func Same(a *story.Article, x *story.Time, b *story.Article, y *story.Time) bool {
	if l := min(len(x.From), len(y.From)); Level(l) < Day {
		return x.From[:l] == y.From[:l]
	}
	if x.From == y.From && x.To == y.To && x.From <= cmp.Or(x.To, x.From) {
		return true // one time: what most articles give
	}
	p, ok1 := minutes(x.From)
	q, ok2 := minutes(y.From)
	if !(timex.Day(x.From) <= timex.Day(cmp.Or(y.To, y.From)) && timex.Day(y.From) <= timex.Day(cmp.Or(x.To, x.From))) {
		n, ok := timex.DaysBetween(x, y)
		return n <= 1 && ok1 && ok2 || ok && n%7 == 0 && (!Dated(a, x) || !Dated(b, y))
	}
	if !ok1 || !ok2 || timex.Day(x.From) != timex.Day(y.From) {
		return true
	}
	d := max(p-q, q-p)
	return d >= 60 || d <= max(roundness(p), roundness(q))
}

// HoursApart reports whether two hours are of one day and an hour or more apart: of two things, as a rule,
// see [Same], unless their clauses say that they are of one.
func HoursApart(x, y *story.Time) bool {
	p, ok1 := minutes(x.From)
	q, ok2 := minutes(y.From)
	return ok1 && ok2 && timex.Day(x.From) == timex.Day(y.From) && max(p-q, q-p) >= 60
}

// Dated reports whether a time of article a is told with the day of the month.
func Dated(a *story.Article, t *story.Time) bool {
	d := timex.Day(t.From)
	if _, ok := timex.DayNumber(d); !ok {
		return false
	}
	d = strings.TrimLeft(d[len("2006-01-"):], "0")
	apart := func(r rune) bool { return r < '0' || r > '9' }
	return slices.ContainsFunc(strings.FieldsFunc(t.Of(a.Text), apart), func(n string) bool {
		return strings.TrimLeft(n, "0") == d
	})
}

// minutes returns the minute of the day of an ISO 8601 time, if it has one.
func minutes(s string) (int, bool) {
	if len(s) < len("2006-01-02T15:04") {
		return 0, false
	}
	const at = len("2006-01-02T")
	digit := func(i int) int { return int(s[at+i]) - '0' }
	for _, i := range [...]int{0, 1, 3, 4} {
		if digit(i) < 0 || digit(i) > 9 {
			return 0, false
		}
	}
	hour, minute := 10*digit(0)+digit(1), 10*digit(3)+digit(4)
	return 60*hour + minute, s[at+2] == ':' && hour < 24 && minute < 60
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

// Gives reports whether article a names the time of t anywhere.
func Gives(a *story.Article, t *story.Time) bool {
	for k := range a.Times {
		if from := cmp.Or(a.Times[k].From, a.Times[k].To); from == t.From || len(t.From) < len(time.DateOnly) && strings.HasPrefix(from, t.From) {
			return true
		}
	}
	return false
}

// Closed returns a time that has both ends: those of the one it has.
func Closed(t *story.Time) *story.Time {
	if t.From != "" && t.To != "" {
		return t
	}
	x := *t
	x.From, x.To = cmp.Or(t.From, t.To), cmp.Or(t.To, t.From)
	return &x
}

// AlsoAt reports whether two times begin, or end, at one.
func AlsoAt(x, y *story.Time) bool { return Closed(x).From == Closed(y).From }

// TurnedRound reports whether two hours have the same digits in another order.
func TurnedRound(x, y *story.Time) bool {
	p, ok1 := minutes(Closed(x).From)
	q, ok2 := minutes(Closed(y).From)
	return ok1 && ok2 && figure.TurnedRound(float64(100*(p/60)+p%60), float64(100*(q/60)+q%60))
}

// GivesDay reports whether article a names the very day or month of t anywhere.
func GivesDay(a *story.Article, t *story.Time) bool {
	return slices.ContainsFunc(a.Times, func(x story.Time) bool { return x.From == t.From && x.To == t.To })
}

// LevelOf returns how finely the beginning of a time is told.
func LevelOf(t *story.Time) Level { return Level(len(t.From)) }
