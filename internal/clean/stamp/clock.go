package stamp

import (
	"recoupe/internal/clean/line"
)

// clockAt returns the time of day at token i and how many tokens it takes:
// "18h12", "18:12", "9.32 am", "6pm", "18 h", "18.12 Uhr".
func clockAt(t []line.Token, i int) (hour, minute, n int) {
	at := func(j int) line.Token { return tokenAt(t, j) }
	h := at(i)
	if h.Number < 0 || h.Number > 24 || len(h.Text) > 2 {
		return 0, 0, 0
	}
	mark := at(i + 1).Text
	two := at(i + 2)
	switch {
	case (mark == "h" || mark == ":" || mark == ".") && two.Number >= 0 && two.Number < 60 && len(two.Text) == 2:
		hour, minute, n = h.Number, two.Number, 3
		if at(i+3).Text == ":" && at(i+4).Number >= 0 { // seconds
			n = 5
		}
		if mark == "h" && at(i+3).Text == "min" {
			n = 4
		}
	case mark == "h" || mark == "uhr" || mark == "heures":
		hour, n = h.Number, 2
	case mark == "am" || mark == "pm":
		hour, n = h.Number, 1
	default:
		return 0, 0, 0
	}
	j := i + n
	half := at(j).Text
	if (half == "a" || half == "p") && at(j+1).Text == "." && at(j+2).Text == "m" { // a.m.
		half += "m"
		n += 3
		if at(j+3).Text == "." {
			n++
		}
	} else if half == "am" || half == "pm" {
		n++
	} else {
		half = ""
	}
	switch {
	case half == "pm" && hour < 12:
		hour += 12
	case half == "am" && hour == 12:
		hour = 0
	}
	if half == "" && (at(j).Text == "uhr" || at(j).Text == "h") {
		n++
	}
	if hour > 23 {
		return 0, 0, 0
	}
	return hour, minute, n
}

// clockBefore returns a time that stands before the date at token i, and the
// zone between them if one is named, as in "08:14, 16 October 2025".
func clockBefore(t []line.Token, i int) (hour, minute int, zone string, ok bool) {
	for j := max(0, i-6); j < i; j++ {
		if h, m, n := clockAt(t, j); n > 1 && j+n <= i {
			rest := true
			for k := j + n; k < i; k++ {
				of := zones()[t[k].Text]
				rest = rest && (joiner.Has(t[k].Text) || weekdays.Has(t[k].Text) || of != "")
				if of != "" {
					zone = of
				}
			}
			if rest {
				return h, m, zone, true
			}
			zone = ""
		}
	}
	return 0, 0, "", false
}
