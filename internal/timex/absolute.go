package timex

import (
	"strconv"
	"strings"

	"recoupe/internal/segment"
)

// dayNum reads a day of the month at i: "17", "1er", "twenty-fifth".
func (r *reader) dayNum(i int) (d, end int) {
	if i >= len(r.ws) {
		return 0, 0
	}
	v, n := r.nums.Ordinal(i)
	if c, k := r.nums.Cardinal(i); k >= n && k > 0 {
		v, n = c, k
	}
	if r.code == "fr" && n == 1 && v > 1 && strings.HasSuffix(r.ws[i].Fold, "e") && r.ws[i].Fold[0] <= '9' { // "le 23e épisode"
		return 0, 0
	}
	if n == 0 || v < 1 || v > 31 || v != float64(int(v)) || r.code == "en" && n == 1 && (r.ws[i].Fold == "a" || r.ws[i].Fold == "an") { // "a December memo"
		return 0, 0
	}
	if r.ws[i].Kind == segment.Number && len(r.ws[i].Fold) > 4 {
		return 0, 0
	}
	return int(v), i + n
}

// monthAt reads the name of a month at i.
func (r *reader) monthAt(i int) (m, end int) {
	e := r.match(aMonth, i)
	if e == nil {
		return 0, 0
	}
	return e.value, i + len(e.words)
}

// yearAt reads a year that belongs to a month or season before it: "2018",
// "’87", "de 2018", ", 2018".
func (r *reader) yearAt(i int) (y, end int) {
	if i >= len(r.ws) || r.gap(i) > 3 {
		return 0, 0
	}
	j := i
	of := r.skip(ofIt, j) > j
	j = r.skip(ofIt, j)
	if e := r.match(aUnit, j); e != nil && of && e.value == unitYear { // "de l’année 2018"
		j += len(e.words)
	}
	if j >= len(r.ws) {
		return 0, 0
	}
	s := r.ws[j].Of(r.txt)
	if v, err := strconv.Atoi(s); err == nil && r.gap(j) <= 3 {
		if len(s) == 4 && v >= 1000 && v < 2200 {
			return v, j + 1
		}
		if len(s) == 2 && (of || strings.HasSuffix(r.txt[:r.ws[j].Start], "’") || strings.HasSuffix(r.txt[:r.ws[j].Start], "'")) && (r.code == "en" || v > 31 && r.code != "fr" && r.code != "de") {
			return r.century2(v), j + 1
		}
		return 0, 0
	}
	if r.ws[j].Kind != segment.Letters || r.gap(j) > 1 {
		return 0, 0
	}
	return r.yearWords(j)
}

// yearWords reads a year in words: "two thousand and twenty", "nineteen eighty-six".
func (r *reader) yearWords(i int) (y, end int) {
	v, n := r.nums.Cardinal(i)
	if n > 1 && v >= 1000 && v < 2200 && v != 2000 || n > 1 && v == 2000 && r.code == "en" {
		return int(v), i + n
	}
	if r.code == "en" && (v == 19 || v == 20 || v == 18) && n == 1 {
		if w, k := r.nums.Cardinal(i + 1); k > 0 && w >= 10 && w < 100 {
			return int(v*100 + w), i + 1 + k
		}
	}
	return 0, 0
}

// attacks returns the year of a day that French papers write as a name, with a hyphen and a
// capital, "le 11-Septembre", "les attentats du 13-Novembre", and English ones where the attack
// follows, "the Sept. 11 attacks", its last word at i; 0 for all others.
func (r *reader) attacks(d, m, i int) int {
	if r.code == "en" && d == 11 && m == 9 && i+1 < len(r.ws) && r.gap(i+1) <= 1 {
		switch r.ws[i+1].Fold {
		case "terrorist", "terrorists", "hijackers", "attacks", "attackers", "commission", "memorial", "families", "victims":
			if i+2 >= len(r.ws) || r.ws[i+2].Fold != "in" || r.struck(i+3) {
				return 2001
			}
		}
	}
	if r.code != "fr" || r.gap(i) != 2 || !r.caps[i] {
		return 0
	}
	switch [2]int{d, m} {
	case [2]int{11, 9}:
		return 2001
	case [2]int{13, 11}:
		return 2015
	case [2]int{7, 10}:
		return 2023
	}
	return 0
}

// struck reports whether the place at word i is one of those attacked on 11 September 2001; of another place it
// would be another year: "the Sept. 11 attacks in New York", "in the Pentagon".
func (r *reader) struck(i int) bool {
	for k := i; k < len(r.ws) && k < i+3; k++ {
		switch r.ws[k].Fold {
		case "york", "washington", "pentagon", "manhattan", "twin", "pennsylvania", "united", "america":
			return true
		}
	}
	return false
}

// dayOfPeriod reads the month after days that is told by its distance: "le 21 de
// ce mois", "from 4 to 23 of next month".
func (r *reader) dayOfPeriod(i, d, d2 int) (when, int, bool) {
	k := r.skip(theIt, r.skip(ofIt, i))
	if k >= len(r.ws) || r.gap(k) > 1 || r.roles[k]&(1<<aUnit|1<<isLast|1<<isNext|1<<isThis) == 0 {
		return when{}, 0, false
	}
	w, end, ok := r.period(k)
	if !ok && r.code == "fr" && r.ws[k].Fold == "mois" && r.ws[k-1].Fold == "du" && r.monthly() && d2 == 0 { // "fixé au 30 du mois"
		w, end, ok = month(r.ref.y, r.ref.m), k+1, true
	}
	if !ok || w.from != w.to || w.from.prec != toMonth || k == i && d2 == 0 {
		return when{}, 0, false
	}
	y, m := w.from.y, w.from.m
	if !valid(y, m, d) || d2 > 0 && !valid(y, m, d2) {
		return when{}, end, true
	}
	if d2 > d {
		return days(dayNumber(y, m, d), dayNumber(y, m, d2)), end, true
	}
	return day(dayNumber(y, m, d)), end, true
}

// monthFirst reports whether a day written after its month, against the custom
// of the language, can be one: a year, a second day or nothing follows.
func (r *reader) monthFirst(k int) bool {
	y, _ := r.yearAt(k)
	return k >= len(r.ws) || r.gap(k) >= 2 || y > 0
}

// counts reports whether the number before i counts something: "May 20 people".
func (r *reader) counts(i int) bool {
	return i < len(r.ws) && r.gap(i) <= 1 && r.ws[i].Kind == segment.Letters && !r.caps[i] && strings.HasSuffix(r.ws[i].Fold, "s") &&
		len(r.ws[i].Fold) > 3 && r.match(aUnit, i) == nil
}

// dayOfName reports whether an English month at i goes with the number behind
// it, whatever follows: "Sept. 11 attackers", "the September 11 attacks".
func (r *reader) dayOfName(i int) bool {
	return r.code == "en" && (strings.HasPrefix(r.txt[r.ws[i].End:], ".") || i > 0 && r.ws[i-1].Fold == "the")
}

// dayOf resolves a day, or two, of a month, with the year that may follow at end.
func (r *reader) dayOf(i, m, d, d2, end int) (when, int, bool) {
	if d > 31 || d2 > 31 {
		return when{}, 0, false
	}
	if y, e := r.yearAt(end); y > 0 {
		if !valid(y, m, d) || d2 > 0 && !valid(y, m, d2) {
			return when{}, e, true
		}
		w := day(dayNumber(y, m, d))
		if d2 > 0 {
			w.to = moment{y: y, m: m, d: d2, prec: toDay}
		}
		return w, e, true
	}
	if y := r.attacks(d, m, end-1); y > 0 && d2 == 0 {
		return day(dayNumber(y, m, d)), end, true
	}
	w, end := r.onWeekday(r.nearest(m, d, i, end), m, d, i, end)
	w.loose = true
	if e := r.lastNext(end); e != nil && w.from.prec == toDay {
		w, end = r.monthDay(m, d, r.match(isNext, end) == nil), end+len(e.words)
	}
	if d2 > 0 && w.from.prec == toDay {
		if !valid(w.from.y, m, d2) {
			return when{}, end, true
		}
		w.to.d = d2
		if d2 < d { // "du 30 au 2 mars": the month before
			y, m0 := shift(w.from.y, m, -1)
			if valid(y, m0, d) {
				w.from.y, w.from.m = y, m0
			}
		}
	}
	return w, end, true
}

// lastNext returns "dernier" or "prochain" at i.
func (r *reader) lastNext(i int) *entry {
	if i >= len(r.ws) || r.gap(i) > 1 || r.code == "en" || r.code == "de" || r.code == "nl" {
		return nil
	}
	if e := r.match(isLast, i); e != nil {
		return e
	}
	return r.match(isNext, i)
}

// nearest gives a day without a year the year that brings it nearest to the
// publication: up to four months ahead, or the next one where the words look
// ahead.
func (r *reader) nearest(m, d, i, end int) when {
	if !r.monthly() {
		return when{}
	}
	past, next := r.monthDay(m, d, true), r.monthDay(m, d, false)
	if next.from.prec == unknown || past.from.prec == unknown {
		return past
	}
	ahead := next.from.first() - r.today
	if w := r.sameTale(m, d, r.today-past.from.first()); w.from.prec != unknown && r.ofNoun(i, end) {
		return w // "the Sept. 11 attacks", of the year told
	}
	if r.pictured(i) {
		return past
	}
	if !r.dated() && ahead <= 31 && ahead < r.today-past.from.first() { // of today the month is known alone
		return next
	}
	if ahead <= 120 && ahead < r.today-past.from.first() && !r.tookPlace(i, end) || ahead <= 300 && r.looksAhead(i, end) {
		return next
	}
	if w := r.sameTale(m, d, r.today-past.from.first()); w.from.prec != unknown {
		return w
	}
	return past
}

// onWeekday returns w, or the same day of the other year beside the publication
// where the weekday that stands with it, "Sunday, Feb. 9", "Feb. 9, a Sunday", is that
// year's; and where the words for both end.
func (r *reader) onWeekday(w when, m, d, i, end int) (when, int) {
	if i > 0 && r.match(isThis, i-1) != nil {
		return w, end
	}
	wd := r.match(aWeekday, i)
	if wd == nil && end+1 < len(r.ws) && r.gap(end) <= 3 && r.gap(end+1) <= 1 && (r.ws[end].Fold == "a" || r.ws[end].Fold == "un") {
		if wd = r.match(aWeekday, end+1); wd != nil {
			end += 1 + len(wd.words)
		}
	}
	if wd == nil || w.from.prec != toDay || weekday(w.from.first()) == wd.value {
		return w, end
	}
	for _, past := range [...]bool{true, false} {
		if v := r.monthDay(m, d, past); v.from.prec == toDay && weekday(v.from.first()) == wd.value {
			return v, end
		}
	}
	return w, end
}

// recent is how many days back a day without a year is likely news of today.
const recent = 120

// sameTale gives a day the year of the month or season of years ago that was told
// last, where the day falls into it and is not of late: "in the summer of 1998 … on August 15".
func (r *reader) sameTale(m, d, ago int) when {
	f := r.framed
	if f.from.prec == unknown || ago <= recent {
		return when{}
	}
	for y := f.from.y; y <= f.to.y; y++ {
		at := moment{y: y, m: m}
		if monthOf(f.from) <= monthOf(at) && monthOf(at) <= monthOf(f.to) && valid(y, m, d) {
			return day(dayNumber(y, m, d))
		}
	}
	return when{}
}

// monthDay returns the last such day not after today, or the next one after it.
func (r *reader) monthDay(m, d int, past bool) when {
	for k := range 9 {
		y := r.ref.y - k
		if !past {
			y = r.ref.y + k
		}
		if !valid(y, m, d) {
			continue
		}
		if n := dayNumber(y, m, d); past && n <= r.today || !past && n > r.today {
			return day(n)
		}
	}
	return when{}
}
