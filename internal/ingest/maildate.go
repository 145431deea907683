package ingest

import "strings"

// mailDate returns the date of a message or a feed as ISO 8601 to the minute,
// "" if it is none: "Fri, 14 Mar 2025 19:42:00 +0100 (CET)".
func mailDate(s string) string {
	if i := strings.IndexByte(s, '('); i >= 0 {
		s = s[:i]
	}
	f := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '\t' || r == '-' && !strings.Contains(s, " -") })
	for len(f) > 0 && !digits(f[0]) {
		f = f[1:] // the day of the week
	}
	if len(f) < 3 || len(f[0]) > 2 || month(f[1]) == 0 || !digits(f[2]) {
		return ""
	}
	year := f[2]
	switch {
	case len(year) == 2 && year < "50":
		year = "20" + year
	case len(year) == 2:
		year = "19" + year
	}
	day := year + "-" + twoDigits(itoa(month(f[1]))) + "-" + twoDigits(f[0])
	if len(f) < 4 {
		return isoDate(day)
	}
	hour, rest, _ := strings.Cut(f[3], ":")
	minute, _, _ := strings.Cut(rest, ":")
	if !digits(hour) || len(minute) != 2 {
		return isoDate(day)
	}
	zone := "+0000"
	if len(f) > 4 {
		zone = mailZone(f[4])
	}
	return isoDate(day + "T" + twoDigits(hour) + ":" + minute + zone)
}

// mailZone returns the offset that a zone stands for, "+0000" for one that is
// not known.
func mailZone(z string) string {
	if len(z) == 5 && (z[0] == '+' || z[0] == '-') && digits(z[1:]) {
		return z
	}
	switch strings.ToUpper(z) {
	case "CET", "BST", "MEZ":
		return "+0100"
	case "CEST", "EET", "MESZ":
		return "+0200"
	case "EDT":
		return "-0400"
	case "EST", "CDT":
		return "-0500"
	case "CST", "MDT":
		return "-0600"
	case "MST", "PDT":
		return "-0700"
	case "PST":
		return "-0800"
	}
	return "+0000"
}

// twoDigits returns a number written with two digits.
func twoDigits(n string) string {
	if len(n) < 2 {
		return "0" + n
	}
	return n
}
