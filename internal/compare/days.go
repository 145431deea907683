package compare

import "time"

// dayNumber returns the number of a day as time.DateOnly writes it, counted from an arbitrary
// one on, if it is one. Days are compared for every two articles that tell a fact:
// time.Parse takes ten times as long.
func dayNumber(s string) (int, bool) {
	if len(s) != len(time.DateOnly) || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	year, ok1 := digits(s[:4])
	month, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 || month < 1 || month > 12 || d < 1 || d > daysIn(year, month) {
		return 0, false
	}
	// The year begins in March, so that a leap day is its last.
	if month < 3 {
		year, month = year-1, month+12
	}
	return 365*year + floor(year, 4) - floor(year, 100) + floor(year, 400) + (153*(month-3)+2)/5 + d, true
}

// floor is n/by rounded down: the year before 0 is -1.
func floor(n, by int) int {
	if n < 0 {
		return -1
	}
	return n / by
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, true
}

// farthest is the most days that lie between two dates, as far as is told apart.
const farthest = int((1<<63 - 1) / (24 * time.Hour))
