package timex

import "strings"

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
	if told && dir == 0 {
		if w, e, ok := r.thisOf(u.value, end); ok {
			return w, e, true
		}
	}
	if told && dir < 0 && u.value == unitDecade && r.code == "en" && r.monthly() && r.before(theIt, i) { // "over the last decade"
		return when{from: moment{y: r.ref.y - 10, prec: toYear}, to: moment{y: r.ref.y, prec: toYear}}, end, true
	}
	if !told || dir == 0 {
		if e, d := r.directionAfter(end); e > 0 && r.code != "en" {
			end, dir, told = e, d, true
		}
	}
	if !told {
		if w, e, ok := r.weekNamed(u.value, end); ok {
			return w, e, true
		}
		weekend := u.value == unitWeekend && (r.before(theIt, i) || end == len(r.ws) && !r.anyOne(i))
		if !weekend && !r.business(i, u.value, end) {
			return when{}, 0, false
		}
	}
	return r.periodToward(u, i, end, dir)
}

// periodToward returns the period of unit u, from word i to end, that lies in a direction from the
// publication, or holds it.
func (r *reader) periodToward(u *entry, i, end, dir int) (when, int, bool) {
	if dir != 0 && u.value != unitDay && r.several(i, end) {
		return when{}, end, true
	}
	if u.value == unitDay && dir != 0 && (r.code == "en" || dir > 0) {
		return when{}, 0, false
	}
	if r.latest.prec != unknown && dir != 0 && r.ofStory(i, end) {
		return r.besideLatest(u.value, dir), end, true
	}
	if u.value == unitDay && dir != 0 && r.dated() && len(u.words[0]) > 3 && u.words[0] != "dia" && u.words[0] != "jour" && u.words[0] != "giorno" { // "ces derniers jours": some days
		if dir < 0 {
			return days(r.today-7, r.today), end, true
		}
		return days(r.today+1, r.today+7), end, true
	}
	if !r.dated() {
		if r.ref.prec >= toYear && u.value == unitYear || r.monthly() && u.value == unitMonth {
			return r.around(u.value, dir), end, true
		}
		return when{}, end, true
	}
	if u.value == unitWeekend && dir == 0 && r.gone(i, end) {
		dir = -1
	}
	return r.around(u.value, dir), end, true
}

// gone reports whether the weekend from word i to end is the one that is over, told of on a
// working day: "Over the weekend, 400 flights were cancelled", "Ce week-end, la tour est tombée".
func (r *reader) gone(i, end int) bool {
	const friday = 5
	if r.code != "en" && r.code != "fr" || weekday(r.today) >= friday || r.leadsAhead(i) || r.looksAhead(i, end) {
		return false
	}
	if r.code == "en" {
		return r.happened(i) || r.done(end)
	}
	const tuesday = 2
	if i > 1 && r.ws[i].Fold == "ce" && r.ws[i-1].Fold == "de" && weekday(r.today) <= tuesday { // "les crues de ce week-end"
		return true
	}
	for k := max(0, i-10); k+1 < len(r.ws) && k < end+10; k++ {
		if k >= i && k < end || r.gap(k+1) > 1 || !r.past(r.ws[k+1]) {
			continue
		}
		switch r.ws[k].Fold {
		case "a", "ont", "avait", "avaient":
			return true
		case "est", "sont", "etait", "etaient": // "sont invités" is of the present
			if k > 0 && (r.ws[k-1].Fold == "s'" || r.ws[k-1].Fold == "se") { // "s’est effondrée"
				return true
			}
			switch strings.TrimSuffix(strings.TrimSuffix(r.ws[k+1].Fold, "s"), "e") {
			case "mort", "tomb", "arriv", "venu", "parti", "survenu", "rest", "decede", "entr", "sorti", "all", "pass":
				return true
			}
		}
	}
	return false
}

// tellers are words that point from the time told last, not from the day of
// publication: "l’année suivante", "the previous month".
var tellers = map[string]bool{"suivant": true, "suivante": true, "precedent": true, "precedente": true, "following": true, "previous": true,
	"siguiente": true, "anterior": true, "seguente": true, "successivo": true, "successiva": true, "seguinte": true, "folgende": true, "folgenden": true}

// ofStory reports whether one of them stands among the words from i to end.
func (r *reader) ofStory(i, end int) bool {
	for ; i < end; i++ {
		if tellers[r.ws[i].Fold] {
			return true
		}
	}
	return false
}

// thisOf reads which period a "this" before it means, where the words from end
// on say so: "cette année-là", "ce mois d’août", "cette journée du 5 juillet 1962".
func (r *reader) thisOf(unit, end int) (when, int, bool) {
	if r.code == "fr" && end < len(r.ws) && r.gap(end) <= 2 && strings.EqualFold(r.ws[end].Of(r.txt), "là") {
		return r.besideLatest(unit, 0), end + 1, true
	}
	k := r.skip(ofIt, end)
	if k == end {
		return when{}, 0, false
	}
	switch unit {
	case unitDay:
		return r.dayMonth(k)
	case unitMonth:
		m, e := r.monthAt(k)
		if m == 0 || r.gap(k) > 1 {
			break
		}
		if y, e := r.yearAt(e); y > 0 {
			return month(y, m), e, true
		}
		if r.monthly() {
			return month(r.ref.y, m), e, true
		}
	}
	return when{}, 0, false
}

// besideLatest returns the unit before or after the time told last, unknown
// where that is too wide to tell.
func (r *reader) besideLatest(unit, dir int) when {
	need := toDay
	switch unit {
	case unitMonth, unitQuarter, unitHalf:
		need = toMonth
	case unitYear, unitDecade, unitCentury:
		need = toYear
	}
	if r.latest.prec < need {
		return when{}
	}
	ref, today := r.ref, r.today
	r.ref, r.today = r.latest, r.latest.first()
	w := r.around(unit, dir)
	r.ref, r.today = ref, today
	return w
}

// anyOne reports whether the word before i makes the noun there one of many:
// "a weekend", "every weekend".
func (r *reader) anyOne(i int) bool {
	if i == 0 || r.gap(i) > 1 {
		return true
	}
	switch r.ws[i-1].Fold {
	case "a", "an", "un", "une", "ein", "een", "uma", "um", "una", "each", "every", "per", "chaque", "elk", "cada", "ogni", "de", "of", "di", "jedes", "ce", "dat":
		return true
	}
	return r.nums.At(i - 1)
}

// business reports whether the unit at i, that ends its clause, is that of
// today: "shares fell 3% for the week", "blocked for the day".
func (r *reader) business(i, unit, end int) bool {
	if i < 2 || unit < unitDay || unit > unitYear || unit == unitFortnight || !r.before(theIt, i) || end < len(r.ws) && r.gap(end) < 3 {
		return false
	}
	f := r.ws[i-2].Fold
	switch r.code {
	case "en":
		return f == "for" || (f == "in" || f == "on") && unit != unitDay
	case "es":
		return f == "por" || f == "en" && unit != unitDay
	case "nl":
		return f == "voor" || f == "in" && unit != unitDay
	}
	return false
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

// ordinalPeriod reads "the first week of 2015", "le premier semestre 2024".
func (r *reader) ordinalPeriod(i int) (when, int, bool) {
	v, n := r.nums.Ordinal(i)
	last := false
	if n == 0 {
		if e := r.match(isLast, i); e != nil {
			n, last = len(e.words), true
		}
	}
	many := 0
	if c, k := r.nums.Cardinal(i); n == 0 && k > 0 && c >= 2 && c <= 366 { // "les neuf premiers mois de 2024"
		if o, m := r.nums.Ordinal(i + k); m > 0 && o == 1 && r.gap(i+k) <= 1 {
			many, n, v = int(c), k+m, 1
		}
	}
	j := i + n
	if n == 0 || j >= len(r.ws) || r.gap(j) > 1 || !last && (v < 1 || v > 53) {
		return when{}, 0, false
	}
	if c, n := r.nums.Cardinal(j); n > 0 && many == 0 && !last && v == 1 && c >= 2 && c <= 366 && j+n < len(r.ws) && r.gap(j+n) <= 1 { // "the first six months of 2024"
		many, j = int(c), j+n
	}
	if r.code == "en" && r.ws[j].Fold == "half" && !last && many == 0 && v <= 2 {
		return r.halfOf(int(v), j+1)
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
	if end == 0 && many == 0 && !last && (u.value == unitQuarter && v <= 4 || u.value == unitHalf && v <= 2) {
		return r.bareQuarter(int(v), u.value, i, j)
	}
	if end == 0 || base.from != base.to || base.from.prec == unknown {
		return when{}, 0, false
	}
	if last && u.value == unitDay && strings.HasSuffix(r.ws[j-1].Fold, "s") { // "les derniers jours de mars"
		return days(base.from.last()-9, base.from.last()), end, true
	}
	if many > 0 {
		return r.firstMany(base.from, many, u.value, end)
	}
	return nth(base.from, int(v), last, u.value, end)
}

// nth returns the v-th unit of a month or year, or its last.
func nth(of moment, v int, last bool, unit, end int) (when, int, bool) {
	y, from, to := of.y, of.first(), of.last()
	switch {
	case unit == unitWeek && of.prec < toDay:
		monday := firstMonday(from) + 7*(v-1)
		if last {
			monday = to - weekday(to) + 1
		}
		return days(monday, monday+6), end, true
	case unit == unitMonth && of.prec == toYear:
		m := v
		if last {
			m = 12
		}
		if m < 1 || m > 12 {
			return when{}, 0, false
		}
		return month(y, m), end, true
	case unit == unitQuarter && of.prec == toYear && (last || v <= 4):
		if last {
			v = 4
		}
		return quarterOf(y, 3*v-2), end, true
	case unit == unitHalf && of.prec == toYear && (last || v <= 2):
		if last {
			v = 2
		}
		return when{from: moment{y: y, m: 6*v - 5, prec: toMonth}, to: moment{y: y, m: 6 * v, prec: toMonth}}, end, true
	case unit == unitDay && from+v-1 <= to:
		if last {
			return day(to), end, true
		}
		return day(from + v - 1), end, true
	}
	return when{}, 0, false
}

// firstMany returns the first n units of a year or month: "the first nine
// months of the year".
func (r *reader) firstMany(base moment, n, unit, end int) (when, int, bool) {
	from := base.first()
	var w when
	switch {
	case unit == unitMonth && base.prec == toYear && n <= 12:
		w = when{from: moment{y: base.y, m: 1, prec: toMonth}, to: moment{y: base.y, m: n, prec: toMonth}}
	case unit == unitQuarter && base.prec == toYear && n <= 4:
		w = when{from: moment{y: base.y, m: 1, prec: toMonth}, to: moment{y: base.y, m: 3 * n, prec: toMonth}}
	case unit == unitWeek && base.prec < toDay:
		monday := firstMonday(from)
		w = days(monday, monday+7*n-1)
	case unit == unitDay && base.prec < toDay:
		w = days(from, from+n-1)
	default:
		return when{}, 0, false
	}
	if w.to.last() > base.last()+6 {
		return when{}, 0, false
	}
	return w, end, true
}

// firstMonday returns the Monday of the first week of the time that begins at
// day from: the week most of which it holds.
func firstMonday(from int) int {
	monday := from - weekday(from) + 1
	if weekday(from) > 4 {
		monday += 7
	}
	return monday
}
