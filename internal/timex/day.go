package timex

import (
	"time"

	"recoupe/internal/story"
)

// Day returns the day of an ISO 8601 time.
func Day(s string) string { return s[:min(len(s), len(time.DateOnly))] }

// OneDay returns the day that a time is, or is within, if it is known.
func OneDay(t *story.Time) (string, bool) {
	d := Day(t.From)
	return d, len(d) == len(time.DateOnly) && d == Day(t.To)
}

// DaysApart returns how many days lie between two ISO 8601 dates, 0 if that is
// not known.
func DaysApart(x, y string) float64 {
	from, ok1 := DayNumber(Day(x))
	to, ok2 := DayNumber(Day(y))
	if !ok1 || !ok2 {
		return 0
	}
	return float64(min(max(to-from, from-to), farthest))
}

// farthest is the most days that lie between two dates, as far as is told apart.
const farthest = int((1<<63 - 1) / (24 * time.Hour))

// DaysBetween returns the days between the first days of two times.
func DaysBetween(x, y *story.Time) (int, bool) {
	a, ok1 := DayNumber(Day(x.From))
	b, ok2 := DayNumber(Day(y.From))
	if !ok1 || !ok2 {
		return 0, false
	}
	return min(max(a-b, b-a), farthest), true
}
