package date

import (
	"time"

	"recoupe/internal/story"
	"recoupe/internal/timex"
)

// Lasting is a time of days or longer, with its first day and the one after its last.
type Lasting struct {
	T        *story.Time
	from, to time.Time
	dated    bool // told with the day of the month
	exact    bool // a day told so, or a month: one that may be told less closely
}

// LastingOf returns a time of an article with its days, if it has any.
func LastingOf(art *story.Article, t *story.Time) (x Lasting, ok bool) {
	x = Lasting{T: t, dated: Dated(art, t)}
	x.exact = LevelOf(t) == Month || LevelOf(t) == Day && x.dated
	x.from, x.to, ok = wholeDays(t)
	return x, ok
}

// Closer reports whether x may be y, told more closely: a day within a month, a season or a
// year, or a month within those. A day is told with its number; y is not.
func (x *Lasting) Closer(y *Lasting) bool {
	if !x.exact || y.dated || x.from.Before(y.from) || x.to.After(y.to) {
		return false
	}
	const day = 24 * time.Hour
	long, short := float64(y.to.Sub(y.from)/day), max(1, float64(x.to.Sub(x.from)/day))
	return long >= looseDays && long >= looseTimes*short && (long <= season || LevelOf(y.T) == Year && long <= inYear)
}

// wholeDays returns the first day of a time and the one after its last.
func wholeDays(t *story.Time) (from, to time.Time, ok bool) {
	last := timex.Day(t.To)
	from, ok1 := firstDay(timex.Day(t.From))
	to, ok2 := firstDay(last)
	if !ok1 || !ok2 {
		return from, to, false
	}
	switch Level(len(last)) {
	case Year:
		to = to.AddDate(1, 0, 0)
	case Month:
		to = to.AddDate(0, 1, 0)
	default:
		to = to.AddDate(0, 0, 1)
	}
	return from, to, true
}

// firstDay returns the first day of a year, a month or a day as package timex writes them. It is asked
// for often: a parser of any form of time is 50 KB of what a browser compiles while it compares.
func firstDay(s string) (time.Time, bool) {
	y, m, d, ok := 0, 1, 1, true
	switch Level(len(s)) {
	case Day:
		d, ok = digits(s[len("2006-01-"):])
		ok = ok && s[len("2006-01")] == '-'
		fallthrough
	case Month:
		var isMonth bool
		m, isMonth = digits(s[len("2006-"):len("2006-01")])
		ok = ok && isMonth && s[len("2006")] == '-'
		fallthrough
	case Year:
		var isYear bool
		y, isYear = digits(s[:len("2006")])
		ok = ok && isYear
	default:
		return time.Time{}, false
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, ok && t.Month() == time.Month(m) && t.Day() == d
}

// digits reads a number of which nothing but digits is left.
func digits(s string) (n int, ok bool) {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, true
}

// A time that is told less closely lasts so many days, and so many times as long.
const (
	looseDays  = 5
	looseTimes = 3
	season     = 94 // days at most; a year is the next longer time that has a name
	inYear     = 366
)
