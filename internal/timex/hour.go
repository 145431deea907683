package timex

import (
	"strings"

	"recoupe/internal/segment"
)

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
	if h2.h%24 < h.h {
		n++
	}
	return when{from: w.from, to: r.at(day(n), h2).to}, end, true
}

// at sets the hour of a day. Midnight said with a day is the end of it.
func (r *reader) at(w when, h moment) when {
	if w.from.prec != toDay {
		return w
	}
	w.from.h, w.from.min, w.from.prec = h.h%24, h.min, toMinute // "mardi à 24 h" is as "mardi à minuit"
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
	if r.block-r.clockIn > stillTold && r.dated() && r.today-on.first() > ofLate {
		on = dayMoment(r.today)
	}
	r.clockIn = r.block
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

// An hour alone is of a day told no more than so many paragraphs before it, or no more days before the
// publication; else it is of that day: "la pétition lancée dans la matinée avait recueilli à 17 h".
const (
	stillTold = 2
	ofLate    = 7
)

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
	return when{from: r.at(w, h).from, to: r.at(day(w.from.first()+h2.h/24), h2).to}, at, true
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
