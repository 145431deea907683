package timex

import (
	"strconv"
	"strings"

	"recoupe/internal/segment"
)

// dateFigures are the figures of a date, up to three, as they are read.
type dateFigures struct {
	n, wide [3]int // values, and their digits
	parts   int
	sep     byte // what parts them
}

// read adds the figures of s, and reports whether they may be a date's.
func (f *dateFigures) read(s string) bool {
	cur, have := 0, 0
	flush := func() bool {
		if have == 0 || have > 4 && (have != 8 || f.parts > 0) || f.parts == 3 {
			return false
		}
		f.n[f.parts] = cur
		f.parts++
		cur, have = 0, 0
		return true
	}
	for k := 0; k < len(s); k++ {
		switch c := s[k]; {
		case c >= '0' && c <= '9':
			cur, have = cur*10+int(c-'0'), have+1
			if f.parts < 3 {
				f.wide[f.parts] = have
			}
		case c == '/' || c == '.' || c == '-':
			if f.sep != 0 && f.sep != c || !flush() {
				return false
			}
			f.sep = c
		default:
			return false
		}
	}
	return flush()
}

// figures reads a date in figures: 18/04/2018, 2018-04-17, 23.04.2022, 22/04.
func (r *reader) figures(i int) (when, int, bool) {
	if r.ws[i].Kind != segment.Number {
		return when{}, 0, false
	}
	s, end := r.ws[i].Of(r.txt), i+1
	if s == "9/11" && r.code == "en" && (end == len(r.ws) || r.ws[end].Kind != segment.Number || r.gap(end) > 1) {
		return day(dayNumber(2001, 9, 11)), end, true // the attacks: no paper writes another day so
	}
	var f dateFigures
	if !f.read(s) {
		return when{}, 0, false
	}
	for f.parts < 3 && end < len(r.ws) && r.ws[end].Kind == segment.Number { // "7-10-2018", whose hyphens part words
		between := r.txt[r.ws[end-1].End:r.ws[end].Start]
		if len(between) != 1 || between[0] != '-' && between[0] != '/' || f.sep != 0 && between[0] != f.sep {
			break
		}
		f.sep = between[0]
		before := f.parts
		if !f.read(r.ws[end].Of(r.txt)) || f.parts != before+1 {
			return when{}, 0, false
		}
		end++
	}
	switch f.parts {
	case 3:
		if w, ok := r.ordered(f.n, f.wide); ok {
			return w, end, true
		}
	case 2:
		if w, ok := r.twoFigures(&f, i, end); ok {
			return w, end, true
		}
	case 1:
		if w, e, ok := r.dotted(i); ok {
			return w, e, true
		}
		if len(s) == 8 && (s[:2] == "20" || s[:2] == "19") {
			y, _ := strconv.Atoi(s[:4])
			m, _ := strconv.Atoi(s[4:6])
			d, _ := strconv.Atoi(s[6:])
			if valid(y, m, d) {
				return day(dayNumber(y, m, d)), end, true
			}
		}
	}
	return when{}, 0, false
}

// twoFigures returns what two figures in words i to end-1 tell: a month of a year, two years or a day of a month.
func (r *reader) twoFigures(f *dateFigures, i, end int) (when, bool) {
	n, wide, sep := f.n, f.wide, f.sep
	if wide[0] == 4 && sep == '-' && !r.ofLaw(i) && n[0] >= 1000 && n[1] >= 1 && n[1] <= 12 && wide[1] <= 2 {
		return month(n[0], n[1]), true // 2015-3
	}
	if wide[1] == 4 && n[1] >= 1000 && n[0] >= 1 && n[0] <= 12 && (sep == '-' || sep == '/') {
		return month(n[1], n[0]), true // 12/2015
	}
	if wide[0] == 4 && wide[1] == 4 && sep == '/' && n[1] == n[0]+1 && n[0] > 1800 && n[1] < 2200 { // "la saison 2023/2024"
		return when{from: moment{y: n[0], prec: toYear}, to: moment{y: n[1], prec: toYear}}, true
	}
	if !r.shortDate(n, wide, sep, i, end) || !r.dated() {
		return when{}, false
	}
	d, m := n[0], n[1]
	if r.monthLeads() && d <= 12 && m <= 31 || m > 12 {
		d, m = m, d
	}
	if m < 1 || m > 12 || d < 1 || d > 31 {
		return when{}, false
	}
	w := r.nearest(m, d, i, end)
	w.loose = true
	return w, true
}

// dotted reads a German day and month in figures: "am 27. 11.".
func (r *reader) dotted(i int) (when, int, bool) {
	j := i + 1
	if r.code != "de" || j >= len(r.ws) || r.ws[j].Kind != segment.Number || !strings.HasPrefix(r.txt[r.ws[i].End:], ". ") || r.ws[j].Start != r.ws[i].End+2 ||
		!strings.HasPrefix(r.txt[r.ws[j].End:], ".") || !(r.before(theDay, i) || i > 0 && r.match(aWeekday, i-1) != nil) || !r.monthly() {
		return when{}, 0, false
	}
	d, m := atoi(r.ws[i].Of(r.txt)), atoi(r.ws[j].Of(r.txt))
	if len(r.ws[i].Fold) > 2 || len(r.ws[j].Fold) > 2 || !valid(2000, m, d) {
		return when{}, 0, false
	}
	if y, e := r.yearAt(j + 1); y > 0 && valid(y, m, d) {
		return day(dayNumber(y, m, d)), e, true
	}
	w := r.nearest(m, d, i, j+1)
	w.loose = true
	return w, j + 1, true
}

// mixed reads a date whose month is a name among figures: "05-Aug-2016",
// "2020/Sep/23", "22/jan/2019"; and figures parted by spaces: "18 08 1978".
func (r *reader) mixed(i int) (when, int, bool) {
	var parts [3]string
	n, j, named := 0, i, -1
	start, to := r.ws[i].Start, r.ws[i].End
	for {
		for s := range strings.SplitSeq(r.txt[start:to], "/") {
			if n == 3 {
				return when{}, 0, false
			}
			parts[n] = s
			n++
		}
		if r.ws[j].Kind == segment.Letters {
			if named >= 0 || r.match(aMonth, j) == nil {
				return when{}, 0, false
			}
			named = n - 1
		}
		j++
		if n == 3 || j >= len(r.ws) {
			break
		}
		if between := r.txt[r.ws[j-1].End:r.ws[j].Start]; between != "-" && between != "/" && (between != " " || r.code == "en" || r.ws[j].Kind != segment.Number || named >= 0) {
			break
		}
		start, to = r.ws[j].Start, r.ws[j].End
	}
	if n != 3 || r.ws[i].Kind == segment.Letters && named < 0 {
		return when{}, 0, false
	}
	y, m, d := 0, 0, 0
	if named >= 0 {
		for k := i; k < j; k++ {
			if e := r.match(aMonth, k); e != nil {
				m = e.value
			}
		}
	}
	for k, s := range parts {
		v, err := strconv.Atoi(s)
		switch {
		case k == named:
		case err != nil:
			return when{}, 0, false
		case len(s) == 4 && y == 0:
			y = v
		case len(s) <= 2 && d == 0 && (named >= 0 || k == 0):
			d = v
		case len(s) <= 2 && m == 0 && k == 1:
			m = v
		case len(s) == 2 && y == 0 && k == 2 && named < 0 && r.alone(i, j): // "18 08 78"
			y = r.century2(v)
		default:
			return when{}, 0, false
		}
	}
	if y < 1000 || y > 2200 || !valid(y, m, d) || named < 0 && strings.Contains(r.txt[r.ws[i].Start:r.ws[j-1].End], "/") {
		return when{}, 0, false
	}
	return day(dayNumber(y, m, d)), j, true
}

// alone reports whether no figures stand beside words i to j-1: a telephone
// number has more than three groups.
func (r *reader) alone(i, j int) bool {
	return !(i > 0 && r.ws[i-1].Kind == segment.Number && r.gap(i) <= 2) && !(j < len(r.ws) && r.ws[j].Kind == segment.Number && r.gap(j) <= 2)
}

// monthLeads reports whether the month comes first in the article's figures:
// in English, but where its dates in words put the day first ("12 March").
func (r *reader) monthLeads() bool {
	if r.code != "en" {
		return false
	}
	if !r.orderRead {
		r.orderRead = true
		before, after := 0, 0
		var ws []segment.Word
		for _, s := range r.sentences {
			ws = segment.AppendWords(ws[:0], r.txt, s.Span)
			for i := range ws {
				list := r.maps[aMonth][ws[i].Fold]
				if len(list) == 0 || ws[i].Fold == "may" || ws[i].Fold == "march" && i == 0 {
					continue
				}
				if i > 0 && dayFigures(ws[i-1].Fold) && ws[i].Start == ws[i-1].End+1 {
					before++
				}
				if i+1 < len(ws) && dayFigures(ws[i+1].Fold) && ws[i+1].Start == ws[i].End+1 {
					after++
				}
			}
		}
		r.dayLeads = before > after
	}
	return !r.dayLeads
}

// dayFigures reports whether a word is a day of the month: "12", "3rd".
func dayFigures(s string) bool {
	k := 0
	for k < len(s) && isDigit(s[k]) {
		k++
	}
	return k > 0 && k <= 2 && (k == len(s) || len(s) == k+2)
}

// shortDate reports whether two figures are a day and a month, not a fraction
// or a score.
func (r *reader) shortDate(n, wide [3]int, sep byte, i, end int) bool {
	if wide[0] > 2 || wide[1] > 2 || n[0] == 24 && n[1] == 7 {
		return false
	}
	led := r.before(theDay, i) || r.before(rangeIn, i) || i > 0 && (r.ws[i-1].Fold == "on" || r.ws[i-1].Fold == "am" || r.ws[i-1].Fold == "op" || r.match(aWeekday, i-1) != nil || r.match(isThis, i-1) != nil)
	if sep == '.' {
		return led && (r.code == "de" || r.code == "nl") && wide[1] == 2
	}
	if sep == '-' {
		return led && r.code == "nl"
	}
	range2 := end < len(r.ws) && r.gap(end) == 2 && strings.IndexByte(r.ws[end].Fold, '/') > 0
	return sep == '/' && (led || range2 || wide[0] == 2 && wide[1] == 2 || r.code == "en" && n[0] <= 12 && n[1] > 12 || r.code != "en" && n[0] > 12 && n[1] <= 12)
}

// ordered tells day, month and year of three figures.
func (r *reader) ordered(n, wide [3]int) (when, bool) {
	y, m, d := n[2], n[1], n[0]
	switch {
	case wide[0] == 4:
		y, m, d = n[0], n[1], n[2]
	case wide[2] == 2:
		y = r.century2(y)
	case wide[2] != 4:
		return when{}, false
	}
	if wide[0] != 4 && (r.monthLeads() && d <= 12 && m <= 31 || m > 12) {
		d, m = m, d
	}
	if !valid(y, m, d) {
		return when{}, valid(y, min(m, 12), min(d, 28)) && d <= 31 && m <= 12
	}
	return day(dayNumber(y, m, d)), true
}

// century2 returns the year that two figures stand for: at most ten years
// after the publication.
func (r *reader) century2(y int) int {
	now := 2030
	if r.ref.prec >= toYear {
		now = r.ref.y + 10
	}
	if 2000+y <= now {
		return 2000 + y
	}
	return 1900 + y
}
