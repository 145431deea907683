package timex

import "recoupe/internal/segment"

// dayMonth reads a day with its month: "mardi 17 avril 2018", "May 3rd",
// "du 11 au 12 mars", "November 18-19".
func (r *reader) dayMonth(i int) (when, int, bool) {
	if i > 0 && r.ws[i-1].Kind == segment.Symbol && r.gap(i) <= 1 { // "$12 December 27"
		return when{}, 0, false
	}
	j := i
	if e := r.match(aWeekday, j); e != nil {
		j += len(e.words)
		if j >= len(r.ws) || r.gap(j) > 3 {
			return when{}, 0, false
		}
		j = r.skip(theIt, j)
	}
	if w, end, ok := r.dayThenMonth(i, j); ok {
		return w, end, true
	}
	return r.monthThenDay(i, j)
}

// dayThenMonth reads the day at j, or the days, with the month behind: "17 avril 2018", "du 11 au 12 mars",
// "3, 10 and 17 April". The expression begins at word i.
func (r *reader) dayThenMonth(i, j int) (when, int, bool) {
	d, e := r.dayNum(j)
	if d == 0 || j != i && r.gap(j) > 3 {
		return when{}, 0, false
	}
	d2, k := r.secondDay(e)
	if k >= len(r.ws) || r.gap(k) > 3 {
		return when{}, 0, false
	}
	m0 := r.skip(theIt, r.skip(ofIt, k))
	if f := r.ws[k].Fold; f == "day" && r.code == "en" {
		m0 = r.skip(ofIt, k+1)
	}
	if m, end := r.monthAt(m0); m > 0 && r.gap(m0) <= 3 && !r.monthLedDay(i, m0, end) {
		return r.dayOf(i, m, d, d2, end)
	}
	if w, end, ok := r.dayOfPeriod(k, d, d2); ok {
		return w, end, true
	}
	if d2 > 0 { // "between 3 and 4 people" is none
		if m0 = r.skip(ofIt, e); e < len(r.ws) && r.gap(e) <= 3 {
			if m, end := r.monthAt(m0); m > 0 {
				return r.dayOf(i, m, d, 0, end)
			}
		}
	}
	return when{}, 0, false
}

// secondDay reads the day, before the month, that goes with one that ends before word e: "11 au 12", "3 and 4",
// "3, 10 and 17". It returns the last of them and where it ends; 0 and e where there is none.
func (r *reader) secondDay(e int) (d2, end int) {
	if e >= len(r.ws) || r.gap(e) > 3 {
		return 0, e
	}
	q := e
	if r.gap(q) != 2 {
		to, and := r.match(rangeTo, q), r.match(andIt, q)
		if to == nil {
			to = and
		}
		switch {
		case to != nil && (r.gap(q) <= 1 || and != nil):
			q = r.skip(theIt, q+len(to.words))
		case r.gap(q) != 3 || r.ws[q].Kind != segment.Number:
			return 0, e
		}
	}
	b, k := r.dayNum(q)
	if b == 0 {
		return 0, e
	}
	return r.moreDays(b, k)
}

// monthThenDay reads the month at j with the day behind, or the days: "May 3rd", "November 18-19". The
// expression begins at word i.
func (r *reader) monthThenDay(i, j int) (when, int, bool) {
	m, e := r.monthAt(j)
	if m == 0 || e >= len(r.ws) || r.gap(e) > 3 {
		return when{}, 0, false
	}
	d, k := r.dayNum(r.skip(theIt, e))
	if d == 0 || r.code != "en" && !r.monthFirst(k) || r.counts(k) && !r.dayOfName(j) {
		return when{}, 0, false
	}
	d2, end := r.dayBehind(d, k)
	return r.dayOf(i, m, d, d2, end)
}

// dayBehind reads the day that goes with day d before word k, both behind their month: "18-19", "3 to 5". It
// returns 0 and k where there is none, or where it is of a month of its own.
func (r *reader) dayBehind(d, k int) (d2, end int) {
	q := k
	if to := r.match(rangeTo, q); to != nil && r.gap(q) <= 1 && r.code == "en" {
		q = r.skip(theIt, q+len(to.words))
	} else if r.gap(q) != 2 {
		return 0, k
	}
	b, e := r.dayNum(q)
	if b <= d {
		return 0, k
	}
	if m, _ := r.monthAt(e); m > 0 && r.gap(e) <= 2 {
		return 0, k
	}
	return b, e
}

// monthLedDay reports whether the month from m to end, right behind a count at
// i, leads on to a day of its own: "the 19 Sept. 11 attackers".
func (r *reader) monthLedDay(i, m, end int) bool {
	if r.code != "en" || m != i+1 || i == 0 || r.ws[i-1].Fold != "the" || end >= len(r.ws) || r.gap(end) > 3 {
		return false
	}
	d, _ := r.dayNum(end)
	return d > 0
}

// moreDays goes on with a list of days that has got to d, before word k: "3, 10 and 17 April".
// It returns the last of them.
func (r *reader) moreDays(d, k int) (last, end int) {
	const most = 12
	for n := 0; n < most && k < len(r.ws) && r.gap(k) <= 3; n++ {
		q := k
		if e := r.match(andIt, k); e != nil && r.gap(k) <= 1 {
			q = r.skip(theIt, k+len(e.words))
		} else if r.gap(k) != 3 {
			break
		}
		next, e := r.dayNum(q)
		if next <= d || r.ws[q].Kind != segment.Number {
			break
		}
		d, k = next, e
	}
	return d, k
}
