package ingest

import "strings"

// bareDate returns the date that a line starts with, as databases write it:
// "12 March 2026", "March 12, 2026 Thursday", "12 mars 2026". "" if it does not.
func bareDate(line string) string {
	f := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == '\u00a0' })
	if len(f) < 3 || len(f) > 8 {
		return ""
	}
	at := 0
	for at+3 < len(f) && !digits(f[at]) && month(f[at]) == 0 { // a day of the week
		at++
	}
	if at+2 >= len(f) {
		return ""
	}
	day, mon, year := f[at], f[at+1], f[at+2]
	if month(day) > 0 {
		day, mon = mon, day
	}
	day = strings.TrimSuffix(day, "er")
	m := month(mon)
	if m == 0 || !digits(day) || len(day) > 2 || len(year) != 4 || !digits(year) {
		return ""
	}
	return isoDate(year + "-" + twoDigits(itoa(m)) + "-" + twoDigits(day))
}

// month returns the number of a month named in French or English, 0 for any
// other word.
func month(w string) int {
	w = strings.ToLower(w)
	for i, names := range []string{"january janvier jan", "february février fevrier feb", "march mars mar", "april avril apr", "may mai", "june juin jun", "july juillet jul", "august août aout aug", "september septembre sep", "october octobre oct", "november novembre nov", "december décembre decembre dec"} {
		for n := range strings.FieldsSeq(names) {
			if n == w {
				return i + 1
			}
		}
	}
	return 0
}
