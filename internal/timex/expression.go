package timex

import (
	"strings"

	"recoupe/internal/segment"
)

// expression reads the longest expression of time that begins at word i.
func (r *reader) expression(i int) (w when, end int, ok bool) {
	if w, end, ok = r.between(i); ok {
		return w, end, true
	}
	if h, end, ok := r.clock(i, false); ok {
		return r.clockFirst(i, h, end)
	}
	if w, end, ok = r.date(i); !ok {
		return w, 0, false
	}
	if w2, e2, ok := r.upTo(i, w, end); ok {
		return w2, e2, true
	}
	return r.withClock(w, end)
}

// date reads an expression of days, months or years at word i.
func (r *reader) date(i int) (w when, end int, ok bool) {
	if !r.enter(i) {
		return w, 0, false
	}
	defer r.leave()
	for _, read := range [...]func(int) (when, int, bool){
		r.posted, r.partOf, r.distance, r.counted, r.anchored, r.deictic, r.mixed, r.figures, r.dayMonth, r.weekday, r.monthAlone, r.period, r.season, r.newYear, r.holiday,
		r.quarter, r.century, r.decade, r.yearFirst, r.yearAlone, r.dayAlone,
	} {
		if w, end, ok = read(i); ok {
			return w, end, true
		}
	}
	return w, 0, false
}

// between reads "entre 2014 et 2018", "from May to September".
func (r *reader) between(i int) (when, int, bool) {
	e := r.match(rangeIn, i)
	if e == nil {
		return when{}, 0, false
	}
	j := i + len(e.words)
	if j >= len(r.ws) || r.gap(j) > 1 {
		return when{}, 0, false
	}
	j = r.skip(theIt, j)
	w, end, ok := r.date(j)
	if e := r.match(aDay, j); !ok && e != nil && e.value == 0 && r.dated() { // "between now and May"
		w, end, ok = day(r.today), j+len(e.words), true
	}
	if !ok {
		return when{}, 0, false
	}
	return r.upTo(j, w, end)
}

// upTo reads the second end of a range whose first is w.
func (r *reader) upTo(i int, w when, end int) (when, int, bool) {
	if end >= len(r.ws) {
		return w, 0, false
	}
	j := end
	opened := r.before(rangeIn, i) || i > 1 && r.before(theIt, i) && r.before(rangeIn, i-1)
	switch e := r.match(rangeTo, j); {
	case r.gap(j) == 2:
	case e != nil && r.gap(j) <= 1:
		if !opened && (r.match(andIt, j) != nil || r.match(atClock, j) != nil && r.numberAt(j+len(e.words)) && w.from.prec == toDay) {
			return w, 0, false
		}
		j = r.skip(theIt, j+len(e.words))
	default:
		return w, 0, false
	}
	if j >= len(r.ws) || r.gap(j) > 2 {
		return w, 0, false
	}
	w2, e2, ok := r.date(j)
	if !ok {
		// "from 2014-2018", "1998-99"
		return w, 0, false
	}
	if w.from.prec == unknown && opened && w2.from == w2.to && w2.from.prec == toDay { // the first has its weekday and its number
		if n, ok := r.dayBefore(end, w2.from.first()); ok {
			return days(n, w2.from.first()), e2, true
		}
	}
	if w.from.prec == unknown || w2.to.prec == unknown {
		return when{}, e2, true
	}
	out := when{from: w.from, to: w2.to}
	if w.loose && !w2.loose && w.from.prec >= toMonth && w2.to.prec >= toMonth { // "from May to October 2020"
		out.from.y, out.loose = w2.to.y, false
		if !valid(out.from.y, out.from.m, max(1, out.from.d)) {
			return when{}, e2, true
		}
	}
	if out.to.last() < out.from.first() { // the year of the second end is that of both, or the next
		switch {
		case w.near && w2.near && w.from.prec == toDay && w2.to.prec == toDay: // "from Monday to Friday"
			if w.from.first() > r.today || r.looksAhead(i, e2) {
				out.to = dayMoment(w2.to.first() + 7)
			} else {
				out.from = dayMoment(w.from.first() - 7)
			}
			if out.to.last() < out.from.first() {
				return w, 0, false
			}
		case w.from.prec == toMonth && w2.to.prec >= toMonth:
			y, m := w.from.y, w.from.m
			for dayNumber(y, m, 1) > w2.to.last() {
				y--
			}
			out.from.y = y
		case w.from.prec == toDay && w2.to.prec >= toDay:
			out.from.y = w2.to.y
			if dayNumber(out.from.y, out.from.m, out.from.d) > w2.to.last() {
				out.from.y--
			}
			if !valid(out.from.y, out.from.m, out.from.d) {
				return when{}, e2, true
			}
		default:
			return w, 0, false
		}
	}
	return out, e2, true
}

// withClock reads the hour after a day, and the part of the day.
func (r *reader) withClock(w when, end int) (when, int, bool) {
	part := -1
	if e := r.partAfter(end); e != nil {
		part = e.value
		end += len(e.words)
	}
	if w.from != w.to || w.from.prec != toDay && w.from.prec != unknown {
		return w, end, true
	}
	j := end
	if j < len(r.ws) && (r.gap(j) <= 3) {
		if e := r.match(atClock, j); e != nil {
			j += len(e.words)
		} else if e := r.match(rangeIn, j); e != nil {
			j += len(e.words)
		}
		if h, e, ok := r.clock(j, j > end || part >= 0 || r.gap(j) == 3 || r.hourWritten(j)); ok && (j < len(r.ws) && r.gap(j) <= 3) {
			if part == 12 && h.h < 12 {
				h.h += 12
			}
			if p := r.partAfter(e); p != nil {
				if p.value == 12 && h.h < 12 {
					h.h += 12
				}
				e += len(p.words)
			}
			w = r.at(w, h)
			if j > end && r.before(rangeIn, j) {
				if w2, e2, ok := r.untilHour(w, h, e); ok { // "jeudi 3 avril, de 8 h à midi"
					return w2, e2, true
				}
			}
			return w, e, true
		}
	}
	return w, end, true
}

// untilHour reads the hour at which what began at w, the hour h, ends: "à midi"
// at word i. An hour that is earlier is one of the next day.
func (r *reader) untilHour(w when, h moment, i int) (when, int, bool) {
	e := r.match(rangeTo, i)
	if e == nil || i >= len(r.ws) || r.gap(i) > 1 {
		return w, 0, false
	}
	h2, end, ok := r.clock(i+len(e.words), true)
	if !ok {
		return w, 0, false
	}
	if w.from.prec != toMinute {
		return w, end, true
	}
	n := w.from.first()
	if h2.h < h.h {
		n++
	}
	return when{from: w.from, to: r.at(day(n), h2).to}, end, true
}

// at sets the hour of a day. Midnight said with a day is the end of it.
func (r *reader) at(w when, h moment) when {
	if w.from.prec != toDay {
		return w
	}
	w.from.h, w.from.min, w.from.prec = h.h, h.min, toMinute
	w.to = w.from
	return w
}

// clockFirst reads what follows an hour: its day ("10.40pm on Saturday"), or
// nothing: then it is of the day told last, or of none.
func (r *reader) clockFirst(i int, h moment, end int) (when, int, bool) {
	if p := r.partAfter(end); p != nil {
		if p.value == 12 && h.h < 12 {
			h.h += 12
		}
		end += len(p.words)
	}
	j := r.zone(end)
	if j < len(r.ws) && r.gap(j) <= 3 && !(j > end && strings.Contains(r.txt[r.ws[j-1].End:r.ws[j].Start], ")")) { // "5 h 25 (3 h 25 UTC) jeudi"
		if f := r.ws[j].Fold; f == "on" || f == "am" || f == "op" || f == "del" || f == "de" || f == "di" || f == "do" || f == "este" {
			j++
		}
		j = r.skip(theIt, j)
		if j < len(r.ws) && r.gap(j) <= 3 {
			if w, e, ok := r.date(j); ok && w.from == w.to && (w.from.prec == toDay || w.from.prec == unknown) {
				if w2, e2, ok := r.ofNight(j, w, e, h); ok {
					return w2, e2, true
				}
				return r.at(w, h), e, true
			}
		}
	}
	if w, e, ok := r.hoursOf(i, h, end); ok {
		return w, e, true
	}
	if r.clockDay.prec != toDay {
		if e, ok := r.hoursAlone(i, end); ok {
			end = e
		}
		return when{}, end, true
	}
	on := r.clockDay
	if at := r.clockAt; at.prec == toMinute && r.ws[i].Start >= r.clockEnd && r.ws[i].Start-r.clockEnd <= len(" (") { // "jeudi à 20h00 (19h00 GMT)"
		on = at
		on.prec = toDay
	}
	if r.night && h.h < 12 {
		on = dayMoment(on.first() + 1)
	}
	w := r.at(same(on), h)
	if r.onward(i, end, &w, h) {
		return w, end, true
	}
	if w2, e2, ok := r.untilHour(w, h, end); ok { // "de 21 h 30 à 6 h 45"
		return w2, e2, true
	}
	return w, end, true
}

// hoursOf reads two hours and the day that is told behind the second: "between 1.30am and 2.15am on
// Sunday 8 March", "de 9 h à midi samedi". The first, h, ends before word end.
func (r *reader) hoursOf(i int, h moment, end int) (when, int, bool) {
	e := r.match(rangeTo, end)
	if e == nil || r.gap(end) > 1 || !r.before(rangeIn, i) {
		return when{}, 0, false
	}
	h2, j, ok := r.clock(end+len(e.words), true)
	if !ok || j >= len(r.ws) || r.gap(j) > 1 {
		return when{}, 0, false
	}
	if f := r.ws[j].Fold; f == "on" {
		j++
	}
	j = r.skip(theIt, j)
	if j >= len(r.ws) || r.gap(j) > 1 {
		return when{}, 0, false
	}
	w, at, ok := r.date(j)
	if !ok || w.from != w.to || w.from.prec != toDay || h2.h < h.h {
		return when{}, 0, false
	}
	return when{from: r.at(w, h).from, to: r.at(w, h2).to}, at, true
}

// zone returns where the words for whose time an hour is in end, i if there are
// none: "11:20 local time on 9 February", "14 h, heure de Paris, le 9 février".
func (r *reader) zone(i int) int {
	if i >= len(r.ws) || r.gap(i) > 3 {
		return i
	}
	second := ""
	if i+1 < len(r.ws) && r.gap(i+1) <= 1 {
		second = r.ws[i+1].Fold
	}
	switch f := r.ws[i].Fold; {
	case second == "time" && (f == "local" || r.caps[i]), f == "heure" && second == "locale", f == "heures" && second == "locales", f == "hora" && second == "local", f == "ora" && second == "locale":
		return i + 2
	case f == "heure" && (second == "de" || second == "d'") && i+2 < len(r.ws) && r.caps[i+2]:
		return i + 3
	case f == "ortszeit":
		return i + 1
	case len(f) >= 2 && len(f) <= 4 && strings.ToUpper(r.ws[i].Of(r.txt)) == r.ws[i].Of(r.txt):
		switch f {
		case "gmt", "utc", "bst", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "cet", "cest", "mez", "mesz", "aest", "aedt", "ist", "jst":
			return i + 1
		}
	}
	return i
}

// An hour in words goes on from another that ends no more bytes before it.
const onwardIn = 200

// onward reads an hour that English words leave open, "half past twelve", as
// the next such hour after the one told before it: what is told goes on.
func (r *reader) onward(i, end int, w *when, h moment) bool {
	last := r.clockAt
	if r.code != "en" || last.prec != toMinute || h.h > 12 || h.h == 0 || r.ws[i].Start-r.clockEnd > onwardIn || r.ws[i].Start < r.clockEnd {
		return false
	}
	for k := i; k < end; k++ {
		if r.ws[k].Kind == segment.Number || isHalfDay(r.ws[k].Fold) || r.match(wholeHour, k) != nil || r.match(aPart, k) != nil {
			return false
		}
	}
	const day, half = 24 * 60, 12 * 60
	told := last.first()*day + last.h*60 + last.min
	next := last.first()*day + h.h%12*60 + h.min
	for next <= told {
		next += half
	}
	*w = r.at(same(dayMoment(next/day)), moment{h: next % day / 60, min: next % 60})
	return true
}

// partAfter returns the part of the day at i: "hier soir", "Sunday morning".
func (r *reader) partAfter(i int) *entry {
	if i >= len(r.ws) || r.gap(i) > 2 {
		return nil
	}
	return r.match(aPart, i)
}

// partOf reads "début 2017", "mid-May", "the end of this year".
func (r *reader) partOf(i int) (when, int, bool) {
	which := 0
	var e *entry
	for k, role := range [...]role{aStart, aMiddle, anEnd} {
		if m := r.match(role, i); m != nil && (e == nil || len(m.words) > len(e.words)) {
			e, which = m, k
		}
	}
	if e == nil {
		return when{}, 0, false
	}
	j := i + len(e.words)
	if j >= len(r.ws) || r.gap(j) > 2 {
		return when{}, 0, false
	}
	j = r.skip(theIt, r.skip(ofIt, j))
	if j >= len(r.ws) {
		return when{}, 0, false
	}
	for _, read := range [...]func(int) (when, int, bool){r.dayMonth, r.counted, r.monthAlone, r.period, r.current, r.season, r.weekday, r.deictic, r.yearOnly} {
		if w, end, ok := read(j); ok {
			if y, e := r.yearAt(end); r.code == "fr" && y > 0 && end == j+1 && strings.HasPrefix(r.ws[j].Fold, "ann") { // "la fin de l'année 2012"
				w, end = year(y), e
			}
			if w.from == w.to && w.from.prec == toDay && !w.near { // "la final del 23 de agosto"
				return when{}, 0, false
			}
			if r.ws[i].Fold == "later" && r.dated() && w.to.prec == toDay && w.from.first() <= r.today && r.today <= w.to.first() && w.from != w.to { // "later this week"
				return days(max(r.today, w.from.first()+(w.to.first()-w.from.first())/2), w.to.first()), end, true
			}
			w = narrow(w, which)
			w.ending = which == 2
			return w, end, true
		}
	}
	return when{}, 0, false
}

// current reads "the year", "la semaine", after "the end of": the one of today.
func (r *reader) current(i int) (when, int, bool) {
	u := r.match(aUnit, i)
	if u == nil || u.value < unitDay || u.value == unitFortnight || u.value > unitYear || len(u.words) == 1 && strings.HasSuffix(u.words[0], "s") && u.words[0] != "mois" && u.words[0] != "jahres" && u.words[0] != "monats" && u.words[0] != "mes" {
		return when{}, 0, false
	}
	if !r.dated() {
		return when{}, i + len(u.words), true
	}
	w := r.around(u.value, 0)
	w.near = true
	return w, i + len(u.words), true
}

// narrow returns the beginning, middle or end of a time: three or four months
// of a year, ten days of a month.
func narrow(w when, which int) when {
	if w.from != w.to {
		if w.from.prec == unknown {
			return w
		}
		a, b := w.from.first(), w.to.last()
		n := (b - a + 1) / 3
		if n < 2 {
			return w
		}
		return days(a+which*n, min(b, a+which*n+n))
	}
	m := w.from
	switch m.prec {
	case toYear:
		from := [...]int{1, 5, 9}[which]
		to := [...]int{3, 8, 12}[which]
		if which == 2 { // "fin 2024", "the end of the year": up to its last day
			return when{from: moment{y: m.y, m: from, prec: toMonth}, to: dayMoment(m.last())}
		}
		return when{from: moment{y: m.y, m: from, prec: toMonth}, to: moment{y: m.y, m: to, prec: toMonth}}
	case toMonth:
		from := m.first() + which*10
		to := from + 9
		if which == 2 { // "late July", "fin juillet": the second half
			from, to = m.first()+15, m.last()
		}
		return days(from, to)
	}
	return w
}
