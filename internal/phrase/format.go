package phrase

import (
	"strconv"
	"strings"
)

// Counted is a message that depends on a number, which is its argument {0}.
type Counted struct{ One, Many Said }

// Fill returns the message for n in l. French counts 0 and 1 alike, English
// only 1. Further arguments are {1}, {2} …
func (c Counted) Fill(l Lang, n int, args ...string) string {
	s := c.Many
	if n == 1 || n == 0 && l == French {
		s = c.One
	}
	return s.Fill(l, append([]string{Number(l, n)}, args...)...)
}

// Number writes n with the separators of l: "3 142", "3,142".
func Number(l Lang, n int) string {
	s := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, s = "−", s[1:]
	}
	separator := "\u202f"
	if l == English {
		separator = ","
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + separator + s[i:]
	}
	return sign + s
}

// Decimal writes f with two places: "0,91", "0.91".
func Decimal(l Lang, f float64) string {
	s := strconv.FormatFloat(f, 'f', 2, 64)
	if l == French {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

// Size writes a size in bytes the way people read it: "412 Ko", "3.8 MB".
func Size(l Lang, bytes int) string {
	units := [...]string{"octets", "Ko", "Mo"}
	if l == English {
		units = [...]string{"bytes", "KB", "MB"}
	}
	switch {
	case bytes < 1000:
		return Number(l, bytes) + "\u00a0" + units[0]
	case bytes < 1000*1000:
		return Number(l, (bytes+500)/1000) + "\u00a0" + units[1]
	}
	s := strconv.FormatFloat(float64(bytes)/1e6, 'f', 1, 64)
	if l == French {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s + "\u00a0" + units[2]
}

// List joins words: "A, B et C", "A, B and C".
func List(l Lang, words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	and := " et "
	if l == English {
		and = " and "
	}
	return strings.Join(words[:len(words)-1], ", ") + and + words[len(words)-1]
}

var (
	monthsShort = Said{"janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"}
	monthsLong  = Said{"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		"January February March April May June July August September October November December"}
)

// Date writes an ISO 8601 date as precisely as it is given: "17 avr. 2018",
// "avr. 2018", "2018". What is no date is given back as it is.
func Date(l Lang, iso string) string { return date(l, iso, monthsShort, true) }

// LongDate is Date with the month in full: "17 avril 2018".
func LongDate(l Lang, iso string) string { return date(l, iso, monthsLong, true) }

// dayMonth is LongDate without the year: "17 avril".
func dayMonth(l Lang, iso string) string { return date(l, iso, monthsLong, false) }

func date(l Lang, iso string, months Said, year bool) string {
	day, _, _ := strings.Cut(iso, "T")
	parts := strings.Split(day, "-")
	if len(parts) > 3 || len(parts[0]) != 4 {
		return iso
	}
	out := ""
	if year || len(parts) == 1 {
		out = parts[0]
	}
	if len(parts) > 1 {
		m, err := strconv.Atoi(parts[1])
		if err != nil || m < 1 || m > 12 {
			return iso
		}
		out = strings.TrimSpace(strings.Fields(months.In(l))[m-1] + " " + out)
	}
	if len(parts) > 2 {
		d, err := strconv.Atoi(parts[2])
		if err != nil || d < 1 || d > 31 {
			return iso
		}
		n := strconv.Itoa(d)
		if d == 1 && l == French {
			n = "1er"
		}
		out = n + "\u00a0" + out // no line ends between the day and its month
	}
	return out
}

// Time writes the time of day of an ISO 8601 date, "" if it has none:
// "9 h 26", "09:26".
func Time(l Lang, iso string) string {
	_, clock, ok := strings.Cut(iso, "T")
	if !ok || len(clock) < 5 || clock[2] != ':' {
		return ""
	}
	if l == English {
		return clock[:5]
	}
	return strings.TrimPrefix(clock[:2], "0") + "\u00a0h\u00a0" + clock[3:5]
}

// DateRange writes the span between two days, leaving out what they share:
// "17 avril – 2 octobre 2018".
func DateRange(l Lang, from, to string) string {
	from, _, _ = strings.Cut(from, "T")
	to, _, _ = strings.Cut(to, "T")
	switch {
	case from == to || to == "":
		return LongDate(l, from)
	case from == "":
		return LongDate(l, to)
	case len(from) == 10 && len(to) == 10 && from[:7] == to[:7]:
		day, _, _ := strings.Cut(LongDate(l, from), "\u00a0")
		return day + "–" + LongDate(l, to)
	case len(from) == 10 && len(to) == 10 && from[:4] == to[:4]:
		return dayMonth(l, from) + "\u00a0– " + LongDate(l, to)
	}
	return LongDate(l, from) + "\u00a0– " + LongDate(l, to)
}

// Language names a language in l: "français", "French". An unknown tag is
// given back as it is.
func Language(l Lang, tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	if s, ok := languages[base]; ok {
		return s.In(l)
	}
	return tag
}

var languages = map[string]Said{
	"fr": {"français", "French"}, "en": {"anglais", "English"}, "de": {"allemand", "German"},
	"es": {"espagnol", "Spanish"}, "it": {"italien", "Italian"}, "nl": {"néerlandais", "Dutch"},
	"pt": {"portugais", "Portuguese"}, "und": {"langue inconnue", "unknown language"},
}

// french sets the no-break spaces of French typography: inside « » and before
// : ; ? ! %. Sources are written with plain spaces.
func french(s string) string {
	if !strings.ContainsAny(s, ":;?!%»«") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 8)
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' {
			b.WriteByte(s[i])
			continue
		}
		next := s[i+1:]
		switch {
		case strings.HasSuffix(s[:i], "«"), strings.HasPrefix(next, "»"), strings.HasPrefix(next, ":"), strings.HasPrefix(next, "%"):
			b.WriteString("\u00a0")
		case strings.HasPrefix(next, ";"), strings.HasPrefix(next, "?"), strings.HasPrefix(next, "!"):
			b.WriteString("\u202f")
		default:
			b.WriteByte(' ')
		}
	}
	return b.String()
}
