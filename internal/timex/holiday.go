package timex

// Values of aHoliday: month*100 + day, or for a day that moves
//   - afterEaster + n: n days after Easter, before it where n is below zero;
//   - nthDay + month*100 + n*10 + w: the nth weekday w (1 Monday … 7 Sunday) of
//     a month, its last where n is 5;
//   - dayAfter + the same: the day after that one.
const (
	afterEaster = 20100
	nthDay      = 30000
	dayAfter    = 40000
	easterSpan  = 100 // days around Easter, at most
)

// holidayIn returns the day on which the holiday of a value falls in year y.
func holidayIn(value, y int) int {
	switch {
	case value >= dayAfter:
		return holidayIn(value-dayAfter+nthDay, y) + 1
	case value >= nthDay:
		v := value - nthDay
		m, n, w := v/100, v/10%10, v%10
		first := dayNumber(y, m, 1)
		d := first + (w-weekday(first)+7)%7 + 7*(n-1)
		if d > first+monthLength(y, m)-1 {
			d -= 7
		}
		return d
	case value >= afterEaster-easterSpan:
		return easterOf(y) + value - afterEaster
	}
	return dayNumber(y, value/100, value%100)
}

// holiday reads a day that has a name: "Noël", "Christmas Day 2023", "Labor Day
// weekend".
func (r *reader) holiday(i int) (when, int, bool) {
	j, dir := i, 0
	if k, d := r.direction(i); k > 0 && k < len(r.ws) {
		j, dir = k, d
	}
	e := r.match(aHoliday, j)
	if e == nil {
		return when{}, 0, false
	}
	end := j + len(e.words)
	y, k := r.yearAt(end)
	if e.value < afterEaster-easterSpan && !r.caps[j] && r.code != "fr" && len(e.words) == 1 && dir == 0 && y == 0 {
		return when{}, 0, false
	}
	switch {
	case y > 0:
		end = k
	case r.monthly():
		y = r.holidayYear(e.value, dir, i, end)
	default:
		return when{}, end, true
	}
	if u := r.match(aUnit, end); u != nil && u.value == unitWeekend && r.gap(end) <= 1 {
		end += len(u.words)
		if v, k := r.yearAt(end); v > 0 {
			y, end = v, k
		}
		w := longWeekend(holidayIn(e.value, y))
		w.feast = true
		return w, end, true
	}
	w := day(holidayIn(e.value, y))
	w.feast = true
	return w, end, true
}

// holidayYear returns the year whose holiday is meant: the last or next one
// where dir points, else the one nearest to the publication, as for a day
// without a year.
func (r *reader) holidayYear(value, dir, i, end int) int {
	past, next := r.ref.y, r.ref.y+1
	if holidayIn(value, past) > r.today {
		past, next = past-1, past
	}
	if dir < 0 {
		if holidayIn(value, past) == r.today {
			past--
		}
		return past
	}
	ahead, ago := holidayIn(value, next)-r.today, r.today-holidayIn(value, past)
	if dir > 0 || ahead <= 120 && ahead < ago || ahead <= 300 && r.looksAhead(i, end) {
		return next
	}
	return past
}

// longWeekend returns the days off around day n.
func longWeekend(n int) when {
	switch wd := weekday(n); wd {
	case 1, 2: // from Saturday on
		return days(n-wd-1, n)
	case 3:
		return days(n+3, n+4)
	case 7:
		return days(n-1, n)
	default: // Thursday to Saturday
		return days(n, n+7-wd)
	}
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
