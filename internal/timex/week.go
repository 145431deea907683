package timex

import (
	"strconv"

	"recoupe/internal/segment"
)

// weekNamed reads what tells, from word i on, which week or weekend the unit before it is: "la semaine du 3
// mars", "week 31", "le week-end du 5 avril".
func (r *reader) weekNamed(unit, i int) (when, int, bool) {
	switch unit {
	case unitWeek:
		if w, e, ok := r.weekOf(i); ok {
			return w, e, true
		}
		return r.weekNumber(i)
	case unitWeekend:
		return r.weekendOf(i)
	}
	return when{}, 0, false
}

// weekNumber reads the number of a week at i, and its year, if one follows: "week 31 of 2024".
func (r *reader) weekNumber(i int) (when, int, bool) {
	if i >= len(r.ws) || r.gap(i) > 1 || r.ws[i].Kind != segment.Number || !r.dated() {
		return when{}, 0, false
	}
	n, err := strconv.Atoi(r.ws[i].Of(r.txt))
	if err != nil || n < 1 || n > 53 {
		return when{}, 0, false
	}
	y, e := r.ref.y, i+1
	if w, k, ok := r.period(r.skip(theIt, r.skip(ofIt, e))); ok && k > e && w.from.prec == toYear {
		y, e = w.from.y, k
	} else if v, k := r.yearAt(e); v > 0 {
		y, e = v, k
	}
	jan4 := dayNumber(y, 1, 4)
	monday := jan4 - weekday(jan4) + 1 + 7*(n-1)
	return days(monday, monday+6), e, true
}

// weekOf reads the day that tells which week: "the week of April 10th", "la
// semaine du 10 avril". The week goes from Monday to Sunday.
func (r *reader) weekOf(i int) (when, int, bool) {
	k := i
	for {
		q := r.skip(weekOf, k)
		if q == k {
			break
		}
		k = q
	}
	if k = r.skip(theIt, k); k == i {
		return when{}, 0, false
	}
	w, e, ok := r.dayMonth(k)
	if !ok || w.from.prec != toDay {
		return when{}, 0, false
	}
	monday := w.from.first() - weekday(w.from.first()) + 1
	return days(monday, monday+6), e, true
}

// weekendOf reads the day that tells which weekend: "weekend of Thanksgiving",
// "le week-end du 5 avril".
func (r *reader) weekendOf(i int) (when, int, bool) {
	k := r.skip(theIt, r.skip(ofIt, i))
	if k == i || k >= len(r.ws) || r.gap(k) > 1 {
		return when{}, 0, false
	}
	w, end, ok := r.holiday(k)
	if !ok {
		w, end, ok = r.dayMonth(k)
	}
	if !ok || w.from.prec != toDay {
		return when{}, 0, false
	}
	if w.from != w.to { // "the weekend of 8-9 March"
		return w, end, true
	}
	days := longWeekend(w.from.first())
	days.feast = w.feast
	return days, end, true
}
