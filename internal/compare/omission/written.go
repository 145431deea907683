package omission

import (
	"math"
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// written is when an article was written. Where it does not say so, the weekdays it names do (weekday.go): those
// of articles on one event are days of one week. It need not be one of any year: where none of them
// has a date, their days have numbers by which they are compared, and no more.
type written struct {
	day      int        // its number, noDay if it is not known
	calendar bool       // day is one of the calendar, not of a week that is made up
	inferred bool       // from the weekdays
	named    int        // so many of them
	doubt    doubt      // of each weekday, if it is inferred
	times    []reckoned // what counts from day, of an article without a date
	marks    marks      // what stands between marks
}

// noDay is no day.
const noDay = math.MinInt

// whenWritten finds when the articles were written, event by event.
func (w *Finder) whenWritten() []written {
	out := make([]written, len(w.Articles))
	on := map[string][]int{}
	for a := range w.Articles {
		art := &w.Articles[a]
		on[art.Event] = append(on[art.Event], a)
		out[a].day, out[a].marks = noDay, marksOf(art.Quotes)
		if day, ok := timex.DayNumber(timex.Day(art.Published.Value)); ok {
			out[a].day, out[a].calendar = day, true
		}
	}
	for _, articles := range on { // in any order: each is by itself
		w.dateByWeekdays(out, articles)
	}
	return out
}

// dateByWeekdays gives those of articles, which are on one event, a day that have none: the one nearest to
// the first that has one or, where none has, to the weekday on which most were written. Dated articles that
// lie further apart have no week in common.
func (w *Finder) dateByWeekdays(out []written, articles []int) {
	first, last := noDay, noDay
	for _, a := range articles {
		if day := out[a].day; day != noDay {
			if first == noDay || day < first {
				first = day
			}
			last = max(last, day)
		}
	}
	dated := first != noDay
	if len(articles) < 2 || dated && last-first > halfWeek {
		return
	}
	var count [week]int
	for _, a := range articles {
		x := &out[a]
		if x.calendar {
			continue
		}
		x.times = reckon(&w.Articles[a])
		if x.doubt, x.named = doubtOf(x.times); x.named > 0 {
			x.inferred = true
			count[x.doubt.likeliest()]++
		}
	}
	if !dated {
		first = slices.Index(count[:], slices.Max(count[:]))
	}
	for _, a := range articles {
		if x := &out[a]; x.inferred {
			x.day, x.calendar = first-halfWeek+until(x.doubt.likeliest(), first-halfWeek), dated
		}
	}
}

// before reports whether an article was surely written before day.
func (x *written) before(day int) bool {
	return x.day < day && (!x.inferred || x.doubt.excludes(day, 1))
}

// after reports whether an article was surely written after day. One weekday alone may be one to come whose
// verb does not tell.
func (x *written) after(day int) bool {
	return x.day > day && (!x.inferred || x.named > 1 && x.doubt.excludes(day, -1))
}

// firstDay returns the first day that article a names in span, noDay if it names none. What stands between
// marks counts from when it was said, which dates it: an article of the day before does not have the words.
func (w *Finder) firstDay(a int, span text.Span) int {
	first := noDay
	x, in := &w.written[a], []text.Span{span}
	name := func(day, at int) {
		if (first == noDay || day < first) && !x.marks.contains(text.Span{Start: at, End: at + 1}) {
			first = day
		}
	}
	if x.calendar {
		times := text.Between(w.Articles[a].Times, in, func(t *story.Time) int { return t.Start })
		for i := range times {
			if day, ok := timex.DayNumber(timex.Day(times[i].From)); ok {
				name(day, times[i].Start)
			}
		}
	}
	times := text.Between(x.times, in, func(t *reckoned) int { return t.at })
	for i := range times {
		name(times[i].from(x.day), times[i].at)
	}
	return first
}
