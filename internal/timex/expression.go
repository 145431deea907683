package timex

import "strings"

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
	if w.from.prec == unknown || w2.to.prec == unknown || r.everyWeek(i, j, e2, w, w2) {
		return when{}, e2, true
	}
	out := when{from: w.from, to: w2.to}
	if w.loose && !w2.loose && w.from.prec >= toMonth && w2.to.prec >= toMonth { // "from May to October 2020"
		out.from.y = w2.to.y
		if !valid(out.from.y, out.from.m, max(1, out.from.d)) {
			return when{}, e2, true
		}
	}
	if out.to.last() < out.from.first() {
		out, ok = turnRound(out, w.near && w2.near, w.from.first() > r.today || r.looksAhead(i, e2))
		if !ok {
			return w, 0, false
		}
	}
	return out, e2, true
}

// turnRound puts the ends of a range in order of which the second was taken to be before the first. Of
// weekdays that are near, one is another week's: the second, where what is told is ahead; of what tells
// its year once, the second end's is that of both, or the next. A day that no year has is no time.
func turnRound(w when, near, ahead bool) (when, bool) {
	switch {
	case near && w.from.prec == toDay && w.to.prec == toDay: // "from Monday to Friday"
		if ahead {
			w.to = dayMoment(w.to.first() + 7)
		} else {
			w.from = dayMoment(w.from.first() - 7)
		}
		return w, w.to.last() >= w.from.first()
	case w.from.prec == toMonth && w.to.prec >= toMonth:
		for dayNumber(w.from.y, w.from.m, 1) > w.to.last() {
			w.from.y--
		}
	case w.from.prec == toDay && w.to.prec >= toDay:
		w.from.y = w.to.y
		if dayNumber(w.from.y, w.from.m, w.from.d) > w.to.last() {
			w.from.y--
		}
		if !valid(w.from.y, w.from.m, w.from.d) {
			return when{}, true
		}
	default:
		return w, false
	}
	return w, true
}

// An hour in words goes on from another that ends no more bytes before it.
const onwardIn = 200

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

// everyWeek reports whether the French weekdays w and w2 of a range are those of any week: "ouvert du mardi
// au dimanche", unlike "fermé de mardi à dimanche" and "du mardi 4 au dimanche 9". The first begins at
// word i, the second at j, which ends before word end.
func (r *reader) everyWeek(i, j, end int, w, w2 when) bool {
	return r.code == "fr" && w.near && w2.near && i > 0 && r.ws[i-1].Fold == "du" && r.ws[j-1].Fold == "au" && end == j+1 && r.match(aWeekday, i) != nil && r.match(aWeekday, j) != nil
}
