package omission

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/timex"
)

// An article without a date says by the weekdays it names when it was written: news is of today or of the
// day before, and what is to come on Wednesday was not written on Thursday.

const week = 7

// reckoned is a time that counts from the day an article was written: a weekday, or "yesterday".
type reckoned struct {
	at      int  // where it stands
	weekday int  // a day's number modulo seven; notOne of what is no weekday
	ahead   bool // a weekday to come
	days    int  // from the day the article was written, of what is no weekday
}

const notOne = -1

// Two days of two weekdays in two years. What counts from the day of writing moves with it, and what
// has a date of its own does not.
const (
	someDay    = "2001-06-13"
	anotherDay = "2002-01-10"
)

// reckon returns the times of an article that count from the day it was written, in order.
func reckon(art *story.Article) []reckoned {
	moved := *art
	moved.Sentences = timed(art)
	on := func(day string) ([]story.Time, int) {
		moved.Published.Value = day
		n, _ := timex.DayNumber(day)
		return timex.Find(&moved), n
	}
	times, today := on(someDay)
	others, otherToday := on(anotherDay)
	var out []reckoned
	k := 0
	for i := range times {
		at := times[i].Start
		for k < len(others) && others[k].Start < at {
			k++
		}
		if k == len(others) {
			break
		}
		day, known := oneDay(&times[i])
		other, too := oneDay(&others[k])
		if others[k].Start != at || !known || !too {
			continue
		}
		from, otherFrom := day-today, other-otherToday
		switch {
		case from == otherFrom:
			out = append(out, reckoned{at: at, weekday: notOne, days: from})
		case (day-other)%week == 0 && max(from, -from, otherFrom, -otherFrom) < week:
			out = append(out, reckoned{at: at, weekday: day % week, ahead: from > 0 || otherFrom > 0})
		}
	}
	return out
}

// timed returns the sentences of an article that name a time, of whatever day: to read all of them twice
// again takes longer than all else that is asked of when an article was written.
func timed(art *story.Article) (out []story.Sentence) {
	k := 0
	for _, s := range art.Sentences {
		for k < len(art.Times) && art.Times[k].Start < s.Start {
			k++
		}
		if k < len(art.Times) && art.Times[k].Start < s.End {
			out = append(out, s)
		}
	}
	return out
}

// oneDay returns the number of the day that an expression stands for.
func oneDay(t *story.Time) (int, bool) {
	day, ok := timex.OneDay(t)
	if !ok {
		return 0, false
	}
	return timex.DayNumber(day)
}

// from returns the day that t stands for in an article that was written on the day today.
func (t *reckoned) from(today int) int {
	switch {
	case t.weekday == notOne:
		return today + t.days
	case t.ahead:
		return today + until(t.weekday, today)
	}
	return today - until(today, t.weekday)
}

// until returns how many days after a day the next comes that is of the weekday of another.
func until(next, day int) int { return ((next-day)%week + week) % week }

// How seldom news tells of a day so many days back, and of one so many days ahead. By its weekday,
// today is seldom to come.
var (
	seldomBack  = [week]float64{0, .7, 1.5, 2, 2.3, 2.6, 3}
	seldomAhead = [week]float64{2, .5, 1, 1.3, 1.6, 2, 2.5}
)

// doubt says of each weekday how seldom an article that names certain days is written on it.
type doubt [week]float64

// doubtOf returns that of an article by the times it names, and how many of them are weekdays.
func doubtOf(times []reckoned) (d doubt, named int) {
	for _, t := range times {
		if t.weekday == notOne {
			continue
		}
		named++
		for today := range d {
			if t.ahead {
				d[today] += seldomAhead[until(t.weekday, today)]
			} else {
				d[today] += seldomBack[until(today, t.weekday)]
			}
		}
	}
	return d, named
}

// likeliest returns the weekday of least doubt.
func (d *doubt) likeliest() int { return slices.Index(d[:], slices.Min(d[:])) }

// So much more doubt than of the likeliest weekday is enough to leave another out: it takes two mentions of
// a Tuesday for an article not to be of the Wednesday.
const enoughDoubt = 1.4

// Two weekdays are told apart as earlier and later by so many days at most.
const halfWeek = week / 2

// excludes reports whether the article was written on none of the days from day on, or up to day, as far
// as weekdays tell them apart; step is 1 or -1.
func (d *doubt) excludes(day, step int) bool {
	least := slices.Min(d[:])
	for k := range halfWeek + 1 {
		if d[until(day+k*step, 0)] < least+enoughDoubt {
			return false
		}
	}
	return true
}
