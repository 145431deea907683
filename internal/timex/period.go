package timex

import (
	"strconv"
	"strings"

	"recoupe/internal/segment"
)

// period reads "la semaine dernière", "this month", "next weekend".
func (r *reader) period(i int) (when, int, bool) {
	if !r.enter(i) {
		return when{}, 0, false
	}
	defer r.leave()
	if w, end, ok := r.ordinalPeriod(i); ok {
		return w, end, true
	}
	j, dir, told := i, 0, false
	if e, d := r.direction(i); e > 0 {
		if e >= len(r.ws) || r.gap(e) > 1 {
			return when{}, 0, false
		}
		j, dir, told = e, d, true
	}
	u := r.match(aUnit, j)
	if u == nil || u.value <= unitHour {
		return when{}, 0, false
	}
	end := j + len(u.words)
	if !told || dir == 0 {
		if e, d := r.directionAfter(end); e > 0 && r.code != "en" {
			end, dir, told = e, d, true
		}
	}
	if !told {
		if u.value == unitWeek && r.code == "en" {
			k := end // "the week of April 10th", "week 31"
			for {
				q := r.skip(ofIt, k)
				if q == k {
					break
				}
				k = q
			}
			if w, e, ok := r.dayMonth(r.skip(theIt, k)); k > end && ok && w.from.prec == toDay {
				monday := w.from.first() - weekday(w.from.first()) + 1
				return days(monday, monday+6), e, true
			}
		}
		if u.value == unitWeek && end < len(r.ws) && r.gap(end) <= 1 && r.ws[end].Kind == segment.Number && r.dated() { // "week 31"
			if n, err := strconv.Atoi(r.ws[end].Of(r.txt)); err == nil && n >= 1 && n <= 53 {
				y, e := r.ref.y, end+1
				if w, k, ok := r.period(r.skip(theIt, r.skip(ofIt, e))); ok && k > e && w.from.prec == toYear {
					y, e = w.from.y, k
				} else if v, k := r.yearAt(e); v > 0 {
					y, e = v, k
				}
				jan4 := dayNumber(y, 1, 4)
				monday := jan4 - weekday(jan4) + 1 + 7*(n-1)
				return days(monday, monday+6), e, true
			}
		}
		if u.value == unitWeekend && r.before(theIt, i) {
			told = true
		}
	}
	if !told || u.value == unitDay && dir != 0 && (r.code == "en" || dir > 0) {
		return when{}, 0, false
	}
	if !r.dated() {
		if r.ref.prec >= toYear && u.value == unitYear || r.monthly() && u.value == unitMonth {
			return r.around(u.value, dir), end, true
		}
		return when{}, end, true
	}
	return r.around(u.value, dir), end, true
}

// around returns the unit that holds today, or the one before or after it.
func (r *reader) around(unit, dir int) when {
	monday := r.today - weekday(r.today) + 1
	switch unit {
	case unitDay:
		return day(r.today + dir)
	case unitWeek:
		return days(monday+7*dir, monday+7*dir+6)
	case unitFortnight:
		return days(monday+14*dir, monday+14*dir+13)
	case unitWeekend:
		return days(monday+7*dir+5, monday+7*dir+6)
	case unitMonth:
		y, m := shift(r.ref.y, r.ref.m, dir)
		return month(y, m)
	case unitQuarter:
		y, m := shift(r.ref.y, (r.ref.m-1)/3*3+1, 3*dir)
		return quarterOf(y, m)
	case unitHalf:
		y, m := shift(r.ref.y, (r.ref.m-1)/6*6+1, 6*dir)
		return when{from: moment{y: y, m: m, prec: toMonth}, to: moment{y: y, m: m + 5, prec: toMonth}}
	case unitYear:
		return year(r.ref.y + dir)
	case unitDecade:
		y := r.ref.y/10*10 + 10*dir
		return when{from: moment{y: y, prec: toYear}, to: moment{y: y + 9, prec: toYear}}
	case unitCentury:
		y := r.ref.y/100*100 + 100*dir
		return when{from: moment{y: y, prec: toYear}, to: moment{y: y + 99, prec: toYear}}
	}
	return when{}
}

func quarterOf(y, m int) when {
	return when{from: moment{y: y, m: m, prec: toMonth}, to: moment{y: y, m: m + 2, prec: toMonth}}
}

// ordinalPeriod reads "the first week of 2015", "le premier semestre 2024".
func (r *reader) ordinalPeriod(i int) (when, int, bool) {
	v, n := r.nums.Ordinal(i)
	last := false
	if n == 0 {
		if e := r.match(isLast, i); e != nil {
			n, last = len(e.words), true
		}
	}
	j := i + n
	if n == 0 || j >= len(r.ws) || r.gap(j) > 1 || !last && (v < 1 || v > 53) {
		return when{}, 0, false
	}
	u := r.match(aUnit, j)
	if u == nil {
		return when{}, 0, false
	}
	j += len(u.words)
	k := r.skip(theIt, r.skip(ofIt, j))
	base, end := when{}, 0
	if k < len(r.ws) && r.gap(k) <= 1 {
		for _, read := range [...]func(int) (when, int, bool){r.monthAlone, r.period, r.yearOnly, r.current} {
			if w, e, ok := read(k); ok {
				base, end = w, e
				break
			}
		}
	}
	if end == 0 || base.from != base.to || base.from.prec == unknown {
		return when{}, 0, false
	}
	if last && u.value == unitDay && strings.HasSuffix(r.ws[j-1].Fold, "s") { // "les derniers jours de mars"
		return narrow(base, 2), end, true
	}
	y, from, to := base.from.y, base.from.first(), base.from.last()
	switch {
	case u.value == unitWeek && base.from.prec < toDay:
		monday := from - weekday(from) + 1
		if weekday(from) > 4 {
			monday += 7
		}
		monday += 7 * (int(v) - 1)
		if last {
			monday = to - weekday(to) + 1
		}
		return days(monday, monday+6), end, true
	case u.value == unitMonth && base.from.prec == toYear:
		m := int(v)
		if last {
			m = 12
		}
		if m < 1 || m > 12 {
			return when{}, 0, false
		}
		return month(y, m), end, true
	case u.value == unitQuarter && base.from.prec == toYear && (last || v <= 4):
		if last {
			v = 4
		}
		return quarterOf(y, 3*int(v)-2), end, true
	case u.value == unitHalf && base.from.prec == toYear && (last || v <= 2):
		if last {
			v = 2
		}
		return when{from: moment{y: y, m: 6*int(v) - 5, prec: toMonth}, to: moment{y: y, m: 6 * int(v), prec: toMonth}}, end, true
	case u.value == unitDay && from+int(v)-1 <= to:
		if last {
			return day(to), end, true
		}
		return day(from + int(v) - 1), end, true
	}
	return when{}, 0, false
}

// season reads "l’été 2024", "last winter", "this autumn".
func (r *reader) season(i int) (when, int, bool) {
	j, dir, told := i, 0, false
	if e, d := r.direction(i); e > 0 && e < len(r.ws) && r.gap(e) <= 1 {
		j, dir, told = e, d, true
	}
	s := r.match(aSeason, j)
	if s == nil {
		// "été" beside no number is a participle: an article or a direction makes it the season
		if r.code == "fr" && j < len(r.ws) && r.ws[j].Fold == "ete" && (told || j+1 < len(r.ws) && r.match(isLast, j+1) != nil && j > 0 && r.ws[j-1].Fold == "l'") {
			s = &entry{words: []string{"ete"}, value: 6}
		} else {
			return when{}, 0, false
		}
	}
	end := j + len(s.words)
	if y, e := r.yearAt(end); y > 0 {
		return seasonOf(y, s.value), e, true
	}
	if e, d := r.directionAfter(end); e > 0 && !told {
		end, dir, told = e, d, true
	}
	if !told && !(r.code == "fr" && len(s.words) == 2 && s.words[0] != "d'") {
		return when{}, 0, false
	}
	if r.ref.prec < toMonth {
		return when{}, end, true
	}
	y := r.ref.y
	w := seasonOf(y, s.value)
	now := dayNumber(r.ref.y, r.ref.m, 1)
	switch {
	case dir < 0 && w.to.last() >= now, dir == 0 && w.from.first() > now+31 && !r.looksAhead(i, end) && !told:
		w = seasonOf(y-1, s.value)
	case dir > 0 && w.from.first() <= now:
		w = seasonOf(y+1, s.value)
	}
	if dir < 0 && w.to.last() >= now {
		w = seasonOf(w.from.y-1, s.value)
	}
	return w, end, true
}

// seasonOf returns the months of a season, named by its first month; a winter
// is that which begins in the year.
func seasonOf(y, m int) when {
	y2, m2 := shift(y, m, 2)
	return when{from: moment{y: y, m: m, prec: toMonth}, to: moment{y: y2, m: m2, prec: toMonth}}
}

// holiday reads a day that has a name: "Noël", "Christmas Day 2023".
func (r *reader) holiday(i int) (when, int, bool) {
	j, dir := i, 0
	if k, d := r.direction(i); k > 0 && k < len(r.ws) {
		j, dir = k, d
	}
	e := r.match(aHoliday, j)
	if e == nil || !r.caps[j] && r.code != "fr" && e.value != easter && dir == 0 {
		return when{}, 0, false
	}
	end := j + len(e.words)
	if e.value == easter {
		return r.easter(dir, end)
	}
	m, d := e.value/100, e.value%100
	if y, k := r.yearAt(end); y > 0 {
		return day(dayNumber(y, m, d)), k, true
	}
	if dir != 0 && r.dated() {
		return r.monthDay(m, d, dir < 0), end, true
	}
	return r.nearest(m, d, i, end), end, true
}

// easter is the value of Easter, which has no fixed day.
const easter = 9999

func (r *reader) easter(dir, end int) (when, int, bool) {
	if y, k := r.yearAt(end); y > 0 {
		return day(easterOf(y)), k, true
	}
	if !r.dated() {
		return when{}, end, true
	}
	best := easterOf(r.ref.y)
	switch {
	case dir < 0 && best >= r.today:
		best = easterOf(r.ref.y - 1)
	case dir > 0 && best <= r.today:
		best = easterOf(r.ref.y + 1)
	}
	return day(best), end, true
}

// easterOf returns the day of Easter. After J.-M. Oudin, "Étude sur la date de Pâques".
func easterOf(y int) int {
	g, c := y%19, y/100
	h := (c - c/4 - (8*c+13)/25 + 19*g + 15) % 30
	i := h - h/28*(1-29/(h+1)*((21-g)/11))
	j := (y + y/4 + i + 2 - c + c/4) % 7
	l := i - j
	m := 3 + (l+40)/44
	return dayNumber(y, m, l+28-31*(m/4))
}

// quarter reads "Q1 2019", "2019-Q1", "T3 2024".
func (r *reader) quarter(i int) (when, int, bool) {
	if y, ok := r.plainYear(i); ok && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if h := halfSign(r.ws[i+1].Fold); h > 0 {
			return halfYear(y, h), i + 2, true
		}
	}
	if h := halfSign(r.ws[i].Fold); h > 0 && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if y, ok := r.plainYear(r.skip(ofIt, i+1)); ok {
			return halfYear(y, h), r.skip(ofIt, i+1) + 1, true
		}
	}
	q := quarterSign(r.ws[i].Fold)
	if q > 0 && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if y, ok := r.plainYear(r.skip(ofIt, i+1)); ok {
			return quarterOf(y, 3*q-2), r.skip(ofIt, i+1) + 1, true
		}
	}
	if y, ok := r.plainYear(i); ok && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if q := quarterSign(r.ws[i+1].Fold); q > 0 {
			return quarterOf(y, 3*q-2), i + 2, true
		}
	}
	return when{}, 0, false
}

func halfYear(y, h int) when {
	return when{from: moment{y: y, m: 6*h - 5, prec: toMonth}, to: moment{y: y, m: 6 * h, prec: toMonth}}
}

func halfSign(w string) int {
	if len(w) == 2 && (w[0] == 'h' || w[0] == 's') && (w[1] == '1' || w[1] == '2') {
		return int(w[1] - '0')
	}
	return 0
}

func quarterSign(w string) int {
	if len(w) == 2 && (w[0] == 'q' || w[0] == 't') && w[1] >= '1' && w[1] <= '4' {
		return int(w[1] - '0')
	}
	return 0
}

// plainYear reads four figures that can be a year.
func (r *reader) plainYear(i int) (int, bool) {
	if i >= len(r.ws) || r.ws[i].Kind != segment.Number {
		return 0, false
	}
	s := r.ws[i].Of(r.txt)
	if len(s) != 4 {
		return 0, false
	}
	y, err := strconv.Atoi(s)
	return y, err == nil && y >= 1000 && y < 2200
}

// century reads "XIXe siècle", "the 21st century".
func (r *reader) century(i int) (when, int, bool) {
	c, j := 0, i+1
	if v, n := r.nums.Ordinal(i); n > 0 && v > 0 && v < 30 {
		c, j = int(v), i+n
	} else {
		c = roman(r.ws[i].Fold)
	}
	before := false
	if u := r.match(aUnit, i); u != nil && u.value == unitCentury && i+1 < len(r.ws) { // "siglo XV"
		if c = roman(r.ws[i+1].Fold); c > 0 && r.gap(i+1) <= 1 && r.caps[i+1] {
			before, j = true, i+2
		}
	}
	if c == 0 || !before && (j >= len(r.ws) || r.gap(j) > 1) {
		return when{}, 0, false
	}
	if !before {
		u := r.match(aUnit, j)
		if u == nil || u.value != unitCentury {
			return when{}, 0, false
		}
		j += len(u.words)
	}
	return when{from: moment{y: max(1, 100*(c-1)), prec: toYear}, to: moment{y: 100*c - 1, prec: toYear}}, j, true
}

// roman reads a Roman number up to thirty, with the letters of an ordinal.
func roman(w string) int {
	w = strings.TrimRight(w, "em")
	total, last := 0, 0
	for k := len(w) - 1; k >= 0; k-- {
		v := 0
		switch w[k] {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		default:
			return 0
		}
		if v < last {
			total -= v
		} else {
			total, last = total+v, v
		}
	}
	if total > 30 {
		return 0
	}
	return total
}

// decade reads "les années 1980", "the 1990s", "the ’80s".
func (r *reader) decade(i int) (when, int, bool) {
	of := func(y int) when {
		if y < 100 {
			y += 1900
			if y < 1930 {
				y += 100
			}
		}
		return when{from: moment{y: y, prec: toYear}, to: moment{y: y + 9, prec: toYear}}
	}
	w := r.ws[i].Fold
	if s, ok := strings.CutSuffix(w, "s"); ok && r.code == "en" && (len(s) == 4 || len(s) == 2) {
		if y, err := strconv.Atoi(s); err == nil && y%10 == 0 && (len(s) == 4 && y >= 1500 && y < 2100 || y >= 20) {
			return of(y), i + 1, true
		}
	}
	e := r.match(yearsWord, i)
	if e == nil || i+len(e.words) >= len(r.ws) || r.gap(i+len(e.words)) > 1 {
		return when{}, 0, false
	}
	j := i + len(e.words)
	if y, ok := r.plainYear(j); ok && y%10 == 0 {
		return of(y), j + 1, true
	}
	v, n := r.nums.Cardinal(j)
	if n > 0 && v >= 20 && v < 100 && int(v)%10 == 0 {
		return of(int(v)), j + n, true
	}
	return when{}, 0, false
}

// yearAlone reads a year: where a preposition or an article leads to it, or
// where nothing that it would count follows.
func (r *reader) yearAlone(i int) (when, int, bool) {
	y, end := 0, i+1
	if v, ok := r.plainYear(i); ok {
		y = v
	} else if r.ws[i].Kind == segment.Letters && i > 0 && strictYear(r.ws[i-1].Fold) {
		if y, end = r.yearWords(i); y < 1900 {
			return when{}, 0, false
		}
	} else {
		return when{}, 0, false
	}
	led := r.before(beforeYear, i)
	if r.countedBy(end) && !(led && y > 1800 && strictYear(r.ws[i-1].Fold)) {
		return when{}, 0, false
	}
	strict := led && strictYear(r.ws[i-1].Fold)
	if !strict && (y < 1700 || y > 2100) || strict && (y < 1000 || y >= 2200) {
		return when{}, 0, false
	}
	if i > 0 && (r.ws[i-1].Kind == segment.Symbol || r.gap(i) == 0) {
		return when{}, 0, false
	}
	if end < len(r.ws) && r.ws[end].Kind == segment.Symbol && r.gap(end) <= 1 {
		return when{}, 0, false
	}
	if end < len(r.ws) && r.gap(end) == 2 && r.ws[end].Kind == segment.Number { // "2023-24", "2014-2018"
		s := r.ws[end].Of(r.txt)
		if n, err := strconv.Atoi(s); err == nil && len(s) == 2 && n == (y+1)%100 {
			return when{from: moment{y: y, prec: toYear}, to: moment{y: y + 1, prec: toYear}}, end + 1, true
		}
	}
	return year(y), end, true
}

// yearOnly reads four figures, wherever they stand.
func (r *reader) yearOnly(i int) (when, int, bool) {
	if y, ok := r.plainYear(i); ok {
		return year(y), i + 1, true
	}
	return when{}, 0, false
}

// strictYear reports whether a preposition leads to a year whatever follows:
// "en 2018 300 personnes".
func strictYear(w string) bool {
	switch w {
	case "en", "in", "since", "depuis", "im", "seit", "nel", "dal", "sinds", "em", "desde":
		return true
	}
	return false
}

// countedBy reports whether the word at i may be what the number before it
// counts: a plural, a unit, a scale.
func (r *reader) countedBy(i int) bool {
	if i >= len(r.ws) || r.gap(i) > 1 || r.ws[i].Kind != segment.Letters {
		return false
	}
	if w := r.ws[i].Of(r.txt); len(w) == 3 && w == strings.ToUpper(w) { // "1900 EUR"
		return true
	}
	if r.caps[i] && r.code != "de" {
		return false
	}
	f := r.ws[i].Fold
	if r.match(aUnit, i) != nil {
		return true
	}
	switch r.code {
	case "fr", "en", "es", "pt":
		return len(f) > 3 && strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss") && f != "dans" && f != "was" && f != "sans" && f != "plus" && f != "mais" && f != "apres" && f != "alors" && f != "this" && f != "does" || f == "people"
	case "de":
		return r.caps[i]
	case "it":
		return len(f) > 3 && (strings.HasSuffix(f, "i") || strings.HasSuffix(f, "e")) && f != "che" && f != "come" && f != "dove"
	case "nl":
		return len(f) > 4 && (strings.HasSuffix(f, "en") || strings.HasSuffix(f, "s")) && f != "werden" && f != "waren" && f != "hebben" && f != "hadden"
	}
	return false
}

// dayAlone reads a bare day of the month: "on the 18th", "el día 15".
func (r *reader) dayAlone(i int) (when, int, bool) {
	if !r.before(theDay, i) {
		return when{}, 0, false
	}
	d, end := r.dayNum(i)
	if d == 0 || end < len(r.ws) && r.gap(end) <= 2 && r.match(andIt, end) == nil && r.match(atClock, end) == nil {
		return when{}, 0, false
	}
	if r.code == "en" {
		if _, n := r.nums.Ordinal(i); n == 0 || !(i > 1 && (r.ws[i-2].Fold == "on" || r.ws[i-2].Fold == "by" || r.ws[i-2].Fold == "until" || r.ws[i-2].Fold == "since")) {
			return when{}, 0, false
		}
	} else if r.ws[i].Kind != segment.Number || r.code == "nl" {
		return when{}, 0, false
	}
	if !r.dated() {
		return when{}, end, true
	}
	y, m := r.ref.y, r.ref.m
	ahead := r.looksAhead(i, end)
	for range 12 {
		if valid(y, m, d) {
			if n := dayNumber(y, m, d); !ahead && n <= r.today || ahead && n >= r.today {
				return day(n), end, true
			}
		}
		if ahead {
			y, m = shift(y, m, 1)
		} else {
			y, m = shift(y, m, -1)
		}
	}
	return when{}, end, true
}
