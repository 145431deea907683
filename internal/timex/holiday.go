package timex

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
