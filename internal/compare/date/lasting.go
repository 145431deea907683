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
	parse := func(s string) (time.Time, error) {
		switch s = timex.Day(s); Level(len(s)) {
		case Year:
			return time.Parse("2006", s)
		case Month:
			return time.Parse("2006-01", s)
		}
		return time.Parse(time.DateOnly, s)
	}
	from, err1 := parse(t.From)
	to, err2 := parse(t.To)
	if err1 != nil || err2 != nil {
		return from, to, false
	}
	switch Level(len(timex.Day(t.To))) {
	case Year:
		to = to.AddDate(1, 0, 0)
	case Month:
		to = to.AddDate(0, 1, 0)
	default:
		to = to.AddDate(0, 0, 1)
	}
	return from, to, true
}

// A time that is told less closely lasts so many days, and so many times as long.
const (
	looseDays  = 5
	looseTimes = 3
	season     = 94 // days at most; a year is the next longer time that has a name
	inYear     = 366
)
