package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// compareDates finds days and hours that differ, where each cell gives one.
func (w *work) compareDates(i int, told []int) {
	f := &w.Facts[i]
	times := map[int]*story.Time{}
	var by []int
	for _, a := range told {
		if t := w.when(a, f.Cells[a].Spans); t != nil && f.Cells[a].Score >= sure {
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
		} else if w.near(lead, times[lead], a, times[a]) && !w.gives(lead, times[a]) && !w.gives(a, times[lead]) {
			v.said[a] = times[a].Of(w.Articles[a].Text)
			v.differ = append(v.differ, a)
		}
	}
	if len(v.differ) == 0 {
		return
	}
	w.show(i, v)
	w.differ(i, story.DateDiffers, append([]int{lead}, v.differ...), "dates", func(a int) string { return v.said[a] })
}

// when returns the time that spans of article a give, nil if they give none or
// more than one day. Of two hours of one day only the day is left.
func (w *work) when(a int, spans []text.Span) *story.Time {
	var found *story.Time
	for k := range w.Articles[a].Times {
		t := &w.Articles[a].Times[k]
		if !within(spans, t.Span) || len(t.From) < len(time.DateOnly) || t.To == "" {
			continue
		}
		switch {
		case found == nil || found.From == t.From:
			found = t
		case day(found.From) != day(t.From):
			return nil
		case len(found.From) > len(time.DateOnly) && len(t.From) > len(time.DateOnly):
			x := *found
			x.From, x.To = day(x.From), day(x.To)
			found = &x
		case len(t.From) > len(time.DateOnly):
			found = t
		}
	}
	return found
}

// day returns the day of an ISO 8601 time.
func day(s string) string { return s[:min(len(s), len(time.DateOnly))] }

// Days further apart than this are of two things, not one told differently.
const maxDays = 31

// near reports whether two times that differ, one of article a and one of
// article b, may be for one thing.
func (w *work) near(a int, x *story.Time, b int, y *story.Time) bool {
	n, ok := daysBetween(x, y)
	if !w.dated(a, x) || !w.dated(b, y) {
		return ok && n < 7 // "on Saturday" is of this week
	}
	return ok && n <= maxDays
}

// daysBetween returns the days between the first days of two times.
func daysBetween(x, y *story.Time) (int, bool) {
	a, err1 := time.Parse(time.DateOnly, day(x.From))
	b, err2 := time.Parse(time.DateOnly, day(y.From))
	if err1 != nil || err2 != nil {
		return 0, false
	}
	n := int(a.Sub(b).Hours() / 24)
	return max(n, -n), true
}

// sameTime reports whether a time of article a and one of article b may be one:
// they have a day in common, or are one weekday, named and no more ("samedi"),
// or hours that fall on two days, as those around midnight do; of hours of one day, those that are not an hour or more apart are compared.
func (w *work) sameTime(a int, x *story.Time, b int, y *story.Time) bool {
	p, ok1 := minutes(x.From)
	q, ok2 := minutes(y.From)
	if !(day(x.From) <= day(cmp.Or(y.To, y.From)) && day(y.From) <= day(cmp.Or(x.To, x.From))) {
		n, ok := daysBetween(x, y)
		bare := !w.dated(a, x) || !w.dated(b, y)
		return ok && bare && n%7 == 0 || n <= 1 && ok1 && ok2
	}
	if !ok1 || !ok2 || day(x.From) != day(y.From) {
		return true
	}
	d := max(p-q, q-p)
	return d >= 60 || d <= max(roundness(p), roundness(q))
}

// dated reports whether a time of article a is told with the day of the month.
func (w *work) dated(a int, t *story.Time) bool {
	d, err := time.Parse(time.DateOnly, day(t.From))
	if err != nil {
		return false
	}
	apart := func(r rune) bool { return r < '0' || r > '9' }
	return slices.ContainsFunc(strings.FieldsFunc(t.Of(w.Articles[a].Text), apart), func(n string) bool {
		return strings.TrimLeft(n, "0") == strconv.Itoa(d.Day())
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
func (w *work) gives(a int, t *story.Time) bool {
	for k := range w.Articles[a].Times {
		if w.Articles[a].Times[k].From == t.From {
			return true
		}
	}
	return false
}
