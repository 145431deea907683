package timex

import (
	"strconv"

	"recoupe/internal/segment"
)

// monthAlone reads a month: "avril 2018", "en février dernier", "June".
func (r *reader) monthAlone(i int) (when, int, bool) {
	dir := 0
	j := i
	if e, d := r.direction(i); e > 0 {
		j, dir = e, d
		if j >= len(r.ws) || r.gap(j) > 1 {
			return when{}, 0, false
		}
	}
	m, end := r.monthAt(j)
	if m == 0 {
		return when{}, 0, false
	}
	if w, e, ok := r.monthOfYear(m, end, dir); ok {
		return w, e, true
	}
	if dir == 0 && r.code != "en" {
		if e, d := r.directionAfter(end); e > 0 {
			end, dir = e, d
		}
	}
	if dir == 0 && !r.isMonth(i, end) {
		return when{}, 0, false
	}
	if r.ref.prec < toMonth {
		return when{}, end, true
	}
	y := r.ref.y
	loose := dir == 0 && !r.thisBefore(i, j)
	switch {
	case loose:
		y = r.monthNear(m, i, end)
	case dir < 0 && m >= r.ref.m:
		y--
	case dir > 0 && m <= r.ref.m:
		y++
	}
	w := month(y, m)
	w.loose = loose
	return w, end, true
}

// monthOfYear reads the year of month m at word i: "avril 2018", "Dec-2018", "in May of that year", "July last
// year". Where the month has a direction (dir), the year itself has to follow.
func (r *reader) monthOfYear(m, i, dir int) (when, int, bool) {
	if y, e := r.yearAt(i); y > 0 {
		return month(y, m), e, true
	}
	if dir == 0 {
		if w, e, ok := r.andMonth(m, i); ok {
			return w, e, true
		}
		if y, e, ok := r.thatYear(i); ok {
			if y == 0 {
				return when{}, e, true
			}
			return month(y, m), e, true
		}
	}
	if i < len(r.ws) && r.gap(i) == 2 && r.ws[i].Kind == segment.Number {
		if y, err := strconv.Atoi(r.ws[i].Of(r.txt)); err == nil && y > 1000 && y < 2200 {
			return month(y, m), i + 1, true
		}
	}
	if dir == 0 && r.code == "en" && r.dated() {
		if e, d := r.directionAfter(i); e > 0 {
			if u := r.match(aUnit, e); u != nil && u.value == unitYear {
				return month(r.ref.y+d, m), e + len(u.words), true
			}
		}
	}
	return when{}, 0, false
}

// monthNear returns the year of the month m from word i to end that nothing tells: the last one, unless its clause
// tells of what is to come, or is on an agenda.
func (r *reader) monthNear(m, i, end int) int {
	y := r.ref.y
	switch {
	case r.elects(m, end):
		return y - y%2
	case m > r.ref.m && !r.looksAhead(i, end) && !(r.before(isBefore, i) && !r.pastBefore(i)) && !r.onAgenda(m, i, end):
		return y - 1
	case m < r.ref.m && ((r.ref.m-m > 3 || r.leadsAhead(i)) && r.looksAhead(i, end) || r.onAgenda(m, i, end)):
		return y + 1
	}
	return y
}

func (r *reader) thisBefore(i, j int) bool { return j > i || i > 0 && r.match(isThis, i-1) != nil }

// andMonth reads a second month with the year of both behind month m, which ends before word end: "June
// and July of 2019", one time, and "in August and October 2017", the first of two.
func (r *reader) andMonth(m, end int) (when, int, bool) {
	e := r.match(andIt, end)
	if e == nil || r.gap(end) > 1 || end+1 >= len(r.ws) || r.gap(end+1) > 1 {
		return when{}, 0, false
	}
	m2, k := r.monthAt(end + 1)
	if m2 <= m || k >= len(r.ws) || r.gap(k) > 1 {
		return when{}, 0, false
	}
	y, k := r.yearAt(k)
	if y == 0 {
		return when{}, 0, false
	}
	if m2 > m+1 {
		return month(y, m), end, true
	}
	return when{from: moment{y: y, m: m, prec: toMonth}, to: moment{y: y, m: m2, prec: toMonth}}, k, true
}

// elects reports whether the English month m, which ends before word end, is told of as that of an
// election in November. Those of the United States are in even years, whichever is nearer; in the second half
// of an odd year "the November election" may be a town's.
func (r *reader) elects(m, end int) bool {
	const secondHalf = 7
	if r.code != "en" || m != 11 || r.ref.y%2 != 0 && r.ref.m >= m {
		return false
	}
	national := r.ref.y%2 == 0 || r.ref.m < secondHalf
	for k := end; k < len(r.ws) && k < end+2 && r.gap(k) <= 1; k++ {
		switch r.ws[k].Fold {
		case "election", "elections":
			return national
		case "midterms":
			return true
		case "midterm", "presidential", "congressional":
			national = true
		case "general":
		default:
			return false
		}
	}
	return false
}

// yearFirst reads a month after its year: "2017 april".
func (r *reader) yearFirst(i int) (when, int, bool) {
	y, ok := r.plainYear(i)
	if !ok || r.code == "en" || i+1 >= len(r.ws) || r.gap(i+1) > 1 {
		return when{}, 0, false
	}
	m, end := r.monthAt(i + 1)
	if m == 0 || !r.isMonth(i+1, end) {
		return when{}, 0, false
	}
	if d, _ := r.dayNum(end); d > 0 && r.gap(end) <= 1 {
		return when{}, 0, false
	}
	return month(y, m), end, true
}

// isMonth reports whether the word at i names a month rather than something
// else that is written alike: May, March, Mars, set.
func (r *reader) isMonth(i, end int) bool {
	if end < len(r.ws) && r.gap(end) == 2 && r.match(aMonth, end) != nil { // "Jan-Feb 2017"
		return true
	}
	switch f := r.ws[i].Fold; {
	case r.code == "en":
		if f == "may" || f == "march" {
			if i == 0 || r.gap(i) > 2 {
				return false
			}
			switch r.ws[i-1].Fold {
			case "in", "of", "since", "last", "next", "this", "by", "until", "till", "from", "to", "and", "early", "late", "mid", "during", "before", "after", "between", "through", "the", "happen":
				return true
			}
			return false
		}
		return len(f) > 4 || f == "june" || f == "july" || i > 0 && r.ws[i-1].Fold == "in" || r.before(rangeIn, i) || r.before(rangeTo, i)
	case r.code == "fr" && f == "mars":
		return !r.caps[i] && i > 0
	case len(f) <= 3:
		return f == "mai" || f == "mei" || r.before(rangeIn, i) || r.before(rangeTo, i) || r.match(rangeTo, end) != nil
	}
	return r.code == "de" || !r.caps[i] || i == 0 || r.gap(i) > 2 || r.ws[i-1].Kind == segment.Letters && !r.caps[i-1]
}
