package timex

// length is a number of units: "dix jours", "two years and a half" counting two.
type length struct {
	n    int
	unit int
	more *length // "3 months and 2 weeks"
}

// lengthAt reads a length of time at i.
func (r *reader) lengthAt(i int) (l length, end int) {
	j := i
	for {
		k := r.skip(roughly, j)
		if k == j {
			break
		}
		j = k
	}
	if l, end = r.halfLength(j); end > 0 {
		return l, end
	}
	v, n := r.nums.Cardinal(j)
	if n > 1 && j+n < len(r.ws) && r.match(ofIt, j+n) != nil && r.gap(j+n) <= 1 { // "une dizaine de jours"
		n++
	}
	if n == 0 && j < len(r.ws) && (r.ws[j].Fold == "deux" || r.ws[j].Fold == "beiden") {
		v, n = 2, 1
	}
	if n == 0 || v < 0 || v > 5000 || j+n >= len(r.ws) || r.gap(j+n) > 2 {
		return l, 0
	}
	k := j + n
	u := r.match(aUnit, k)
	if u == nil {
		return l, 0
	}
	l.n, l.unit = int(v), u.value
	end = k + len(u.words)
	if e := r.match(andIt, end); e != nil && r.gap(end) <= 1 {
		if m, e2 := r.lengthAt(end + len(e.words)); e2 > 0 && m.unit < l.unit {
			l.more, end = &m, e2
		}
	}
	return l, end
}

// halfLength reads "half a century", "un demi-siècle".
func (r *reader) halfLength(i int) (l length, end int) {
	if i+2 >= len(r.ws) || r.gap(i+1) > 2 || r.gap(i+2) > 2 {
		return l, 0
	}
	a, b := r.ws[i].Fold, r.ws[i+1].Fold
	if !(r.code == "en" && a == "half" && (b == "a" || b == "an")) && !(r.code == "fr" && (a == "un" || a == "une") && b == "demi") {
		return l, 0
	}
	u := r.match(aUnit, i+2)
	if u == nil {
		return l, 0
	}
	end = i + 2 + len(u.words)
	switch u.value {
	case unitCentury:
		return length{n: 50, unit: unitYear}, end
	case unitDecade:
		return length{n: 5, unit: unitYear}, end
	case unitYear:
		return length{n: 6, unit: unitMonth}, end
	case unitHour:
		return length{n: 30, unit: unitMinute}, end
	}
	return l, 0
}

// move returns the time at distance l from base, in direction sign: from the
// unit that holds it, to the very day it would be, for "two months ago" is
// seldom meant to the day.
func (r *reader) move(base moment, l length, sign int) when {
	n := l.n * sign
	switch {
	case base.prec == unknown:
		return when{}
	case base.prec < toDay && l.unit < unitMonth && l.unit > 0:
		return when{}
	}
	w := when{}
	switch l.unit {
	case unitMinute:
		return same(base.later(n))
	case unitHour:
		return same(base.later(60 * n))
	case unitDay, unitWeekend:
		w = day(base.first() + n)
	case unitWeek:
		w = day(base.first() + 7*n)
	case unitFortnight:
		w = day(base.first() + 14*n)
	case unitMonth, unitQuarter, unitHalf:
		if base.prec == toYear {
			return when{}
		}
		w = month(shift(base.y, base.m, n*monthsIn(l.unit)))
		if l.more != nil {
			w = day(addMonths(base.first(), n*monthsIn(l.unit)))
		}
	case unitYear:
		w = year(base.y + n)
	case unitDecade:
		w = year(base.y + 10*n)
	case unitCentury:
		w = year(base.y + 100*n)
	}
	if base.prec >= toDay && w.from.prec != unknown && w.from.prec < toDay {
		w.to = dayMoment(addMonths(base.first(), n*monthsIn(l.unit)))
		w.counted = true
	}
	if l.more != nil && w.from.prec == toDay {
		return r.move(w.from, *l.more, sign)
	}
	return w
}

// monthsIn returns how many months a unit of months or longer has.
func monthsIn(unit int) int {
	switch unit {
	case unitQuarter:
		return 3
	case unitHalf:
		return 6
	case unitYear:
		return 12
	case unitDecade:
		return 120
	case unitCentury:
		return 1200
	}
	return 1
}

// later returns the moment so many minutes after m, or before it; m itself where it tells no minute.
func (m moment) later(minutes int) moment {
	if m.prec < toMinute {
		return m
	}
	total := m.first()*1440 + m.h*60 + m.min + minutes
	day := floorDiv(total, 1440)
	out := dayMoment(day)
	in := total - day*1440
	out.h, out.min, out.prec = in/60, in%60, toMinute
	return out
}
