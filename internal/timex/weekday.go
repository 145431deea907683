package timex

import (
	"recoupe/internal/segment"
)

// weekday reads "mardi", "last Tuesday", "vendredi prochain", "Monday 21".
func (r *reader) weekday(i int) (when, int, bool) {
	j, dir, told := i, 0, false
	if e, d := r.direction(i); e > 0 && e < len(r.ws) && r.gap(e) <= 1 {
		j, dir, told = e, d, true
		if w, end, ok := r.weekdayOfWeek(j, dir); ok {
			return w, end, true
		}
	}
	wd := r.match(aWeekday, j)
	if wd == nil {
		return when{}, 0, false
	}
	if told && dir == 0 { // "ce lundi 11 mars"
		if w, e, ok := r.dayMonth(j); ok {
			return w, e, true
		}
	}
	if e := r.match(aHoliday, j); e != nil && len(e.words) > len(wd.words) { // "lundi de Pâques"
		return r.holiday(i)
	}
	end := j + len(wd.words)
	if k := r.skip(theIt, r.skip(ofIt, end)); k > end && !told { // "mardi de la semaine dernière"
		if w, e, ok := r.period(k); ok && w.from.prec == toDay && w.to.first()-w.from.first() == 6 {
			return day(w.from.first() + wd.value - 1), e, true
		}
	}
	if w, e, ok := r.figures(min(end, len(r.ws)-1)); ok && end < len(r.ws) && r.gap(end) <= 3 && w.from == w.to { // "Friday 7/6"
		return w, e, true
	}
	if r.code == "en" && wd.value == 7 && !r.caps[j] && len(r.ws[j].Fold) < 6 {
		return when{}, 0, false
	}
	if !told {
		if e, d := r.directionAfter(end); e > 0 && r.code != "en" {
			end, dir, told = e, d, true
		}
	}
	if w, e, ok := r.numberBehind(wd.value, i, end); ok {
		return w, e, true
	}
	if r.code == "en" && !told && end < len(r.ws) && r.ws[end].Fold == "week" && r.gap(end) <= 1 && r.dated() && !(i > 0 && r.ws[i-1].Fold == "a") { // "on Sunday week", the one after the next
		return day(r.today + (wd.value-weekday(r.today)+6)%7 + 1 + 7), end + 1, true
	}
	w, end := r.whichWeekday(wd.value, i, j, end, dir, told)
	return w, end, true
}

// weekdayOfWeek reads the "week Wednesday" of "next week Wednesday" at j: the week is dir from this one.
func (r *reader) weekdayOfWeek(j, dir int) (when, int, bool) {
	u := r.match(aUnit, j)
	if u == nil || u.value != unitWeek || r.code != "de" && r.code != "nl" && r.code != "en" {
		return when{}, 0, false
	}
	k := r.skip(theIt, j+len(u.words))
	wd := r.match(aWeekday, k)
	if wd == nil || r.gap(k) > 2 || !r.dated() {
		return when{}, 0, false
	}
	monday := r.today - weekday(r.today) + 1
	return day(monday + 7*dir + wd.value - 1), k + len(wd.words), true
}

// numberBehind reads the day of the month behind a weekday that is told at i and ends before end:
// "Monday 21", "Tues the 4th".
func (r *reader) numberBehind(which, i, end int) (when, int, bool) {
	if end >= len(r.ws) || r.gap(end) > 1 && r.gap(end) != 3 {
		return when{}, 0, false
	}
	k := r.skip(theIt, end)
	d, e := r.dayNum(k)
	if d <= 0 || r.ws[k].Kind != segment.Number && k == end || !r.dayEnds(e) && (r.clockish(e) || r.code != "fr" || !r.before(theIt, i) && !r.before(ofIt, i)) {
		return when{}, 0, false
	}
	w, ok := r.weekdayOn(which, d)
	return w, e, ok
}

// whichWeekday returns the day that a weekday means, told from i on, by its name at j, and to end:
// in direction dir, where it is told in any. It returns where what tells it ends.
func (r *reader) whichWeekday(which, i, j, end, dir int, told bool) (when, int) {
	if !r.dated() {
		return r.besideTold(which, dir, told && r.code != "fr" || r.anySuch(i)), end // "ce mardi" is as near as "mardi"
	}
	if !told && r.anySuch(i) {
		return when{}, end
	}
	if r.own && !told && !r.looksAhead(i, end) {
		w := day(nearestWeekday(which, r.today))
		w.near = true
		return w, end
	}
	if e, that := r.thatOne(i, j, end); that {
		if r.told.prec != toDay {
			return when{}, e
		}
		return day(nearestWeekday(which, r.told.first())), e
	}
	if d := r.deicticBefore(i); d != nil && !told && weekday(r.today+d.value) == which { // "tomorrow, Wednesday"
		return day(r.today + d.value), end
	}
	w := day(r.weekdayNear(which, i, j, end, dir, told))
	w.near = true
	return w, end
}

// nearestWeekday returns the day that falls on a weekday and is no more than three from another.
func nearestWeekday(which, n int) int { return n + (which-weekday(n)+10)%7 - 3 }

// dayEnds reports whether the number that ends before e, behind a weekday, is a day and not how
// many of what follows: nothing does, or what time of the day it was.
func (r *reader) dayEnds(e int) bool {
	return !r.clockish(e) && (e == len(r.ws) || r.gap(e) > 1 || r.match(atClock, e) != nil || r.match(aPart, e) != nil || r.numberAt(e))
}

// deicticBefore returns the "tomorrow" or "hier" that stands right before word i, nil if none does.
func (r *reader) deicticBefore(i int) *entry {
	if i == 0 || r.gap(i) > 3 {
		return nil
	}
	return r.match(aDay, i-1)
}

// besideTold returns the weekday next to the day told last, for an article of
// which the month alone is known: "Mardi 3 mars … lundi". It is unknown where
// something else says which one it is.
func (r *reader) besideTold(which, dir int, other bool) when {
	if !r.monthly() || r.dayTold.prec != toDay || dir != 0 || other {
		return when{}
	}
	at := r.dayTold.first()
	if abs(at-r.today) > 31 {
		return when{}
	}
	w := day(nearestWeekday(which, at))
	w.near = true
	return w
}

// weekdayNear returns the day that a weekday means, the last one or the one to
// come, by the direction that is told with it or by the tense around it. The
// words for it stand from i to end, the weekday itself at j.
func (r *reader) weekdayNear(which, i, j, end, dir int, told bool) int {
	back := (weekday(r.today) - which + 7) % 7
	n := r.today - back
	switch {
	case told && dir != 0 && r.byWeek(i, j):
		n = r.today - weekday(r.today) + which + 7*dir
	case told && dir < 0:
		if back == 0 {
			n -= 7
		}
	case told && dir > 0:
		n += 7
		if r.code != "en" && r.code != "fr" && n-r.today > 7 {
			n -= 7
		}
	case told:
		romance := r.code == "fr" || r.code == "es" || r.code == "it" || r.code == "pt"
		gone := r.code == "en" && (r.happened(i) || r.notUntil(i)) // "fell this Monday"
		if back > 0 && (!romance && !gone || r.looksAhead(i, end)) {
			n += 7
		}
	case back > 0 && r.looksAhead(i, end):
		if tale, ok := r.inTale(which); ok {
			return tale
		}
		n += 7
		if at := r.dayTold; at.prec == toDay && r.dayToldAt >= r.ws[0].Start { // "begins on Friday 20 March and ends on Saturday"
			for day := at.first(); n <= day && day < r.today+100; {
				n += 7
			}
		}
	}
	return n
}

// anySuch reports whether the weekday at i is one of many: "un dimanche soir",
// "an einem Sonntag". English has "a Monday meeting" of this week.
func (r *reader) anySuch(i int) bool {
	if i == 0 || r.gap(i) > 1 {
		return false
	}
	if r.code == "en" {
		f := r.ws[i-1].Fold
		return f == "every" || f == "each" || f == "alternate" || (f == "other" || f == "second") && i > 1 && r.ws[i-2].Fold == "every"
	}
	switch r.ws[i-1].Fold {
	case "un", "une", "ein", "einem", "einen", "eines", "una", "een", "um", "uma", "uno":
		return true
	}
	return false
}

// thatOne reports whether a weekday is the one that was just told of: "that
// Saturday", "ce samedi-là". It returns where the expression ends.
func (r *reader) thatOne(i, j, end int) (int, bool) {
	if r.code == "fr" && j > i && end < len(r.ws) && r.gap(end) == 2 && r.ws[end].Fold == "la" {
		return end + 1, true
	}
	that := func(k int) bool { return k >= 0 && k < len(r.ws) && r.ws[k].Fold == "that" }
	return end, r.code == "en" && (j > i && that(i) || i > 0 && r.gap(i) <= 1 && that(i-1))
}

// byWeek reports whether the word before a weekday means the week before or
// after this one, not the nearest such day: "last Friday", "volgende vrijdag".
func (r *reader) byWeek(i, j int) bool {
	if j != i+1 {
		return false
	}
	switch r.ws[i].Fold {
	case "last", "next", "previous", "following", "vorige", "volgende":
		return true
	}
	return false
}

// clockish reports whether the number before i is an hour.
func (r *reader) clockish(i int) bool {
	return i < len(r.ws) && r.gap(i) <= 1 && (r.match(hourWord, i) != nil || isHalfDay(r.ws[i].Fold))
}

// weekdayOn finds the day d of a month, near the publication, that is such a weekday.
func (r *reader) weekdayOn(wd, d int) (when, bool) {
	if !r.dated() {
		return when{}, true
	}
	best, found := 0, false
	for k := -14; k <= 14; k++ {
		y, m := shift(r.ref.y, r.ref.m, k)
		if !valid(y, m, d) {
			continue
		}
		if n := dayNumber(y, m, d); weekday(n) == wd && (!found || abs(n-r.today) < abs(best-r.today)) {
			best, found = n, true
		}
	}
	return day(best), found
}

func abs(n int) int { return max(n, -n) }
