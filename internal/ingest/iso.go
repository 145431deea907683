package ingest

import "strings"

// isoDate returns a date and time of a page's data as ISO 8601 to the minute, with
// its zone if it has one, or "" where it is not one: "2026-03-12T18:12:40.000Z"
// is "2026-03-12T18:12+00:00".
func isoDate(s string) string {
	s = strings.TrimSpace(s)
	if len(s) == 8 && digits(s) {
		s = s[:4] + "-" + s[4:6] + "-" + s[6:]
	}
	if len(s) < 10 || !digits(s[:4]) || s[4] != '-' && s[4] != '/' || !digits(s[5:7]) || !digits(s[8:10]) {
		return ""
	}
	if s[:4] < "1900" || s[:4] > "2099" || s[5:7] < "01" || s[5:7] > "12" || s[8:10] < "01" || s[8:10] > "31" {
		return ""
	}
	out := s[:4] + "-" + s[5:7] + "-" + s[8:10]
	rest := s[10:]
	if len(rest) < 6 || rest[0] != 'T' && rest[0] != ' ' && rest[0] != 't' || !digits(rest[1:3]) || rest[3] != ':' || !digits(rest[4:6]) || rest[1:3] > "23" || rest[4:6] > "59" {
		return out
	}
	out += "T" + rest[1:6]
	rest = rest[6:]
	for i := 0; i < len(rest); i++ {
		switch c := rest[i]; {
		case c == 'Z' || c == 'z':
			return out + "+00:00"
		case c == '+' || c == '-':
			z := strings.ReplaceAll(strings.TrimSpace(rest[i+1:]), ":", "")
			if len(z) == 2 {
				z += "00"
			}
			if len(z) >= 4 && digits(z[:4]) && z[:2] <= "14" {
				return out + string(c) + z[:2] + ":" + z[2:4]
			}
			return out
		case c == ':' || c == '.' || c == ' ' || '0' <= c && c <= '9':
		default:
			return out
		}
	}
	return out
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
