package timex

import (
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// plainYear reads four figures that can be a year.
func (r *reader) plainYear(i int) (int, bool) {
	if i >= len(r.ws) || r.ws[i].Kind != segment.Number {
		return 0, false
	}
	s := r.ws[i].Of(r.txt)
	if len(s) != 4 {
		return 0, false
	}
	y, err := strconv.Atoi(s)
	return y, err == nil && y >= 1000 && y < 2200
}

// century reads "XIXe siècle", "the 21st century".
func (r *reader) century(i int) (when, int, bool) {
	c, j := 0, i+1
	if v, n := r.nums.Ordinal(i); n > 0 && v > 0 && v < 30 {
		c, j = int(v), i+n
	} else {
		c = roman(r.ws[i].Fold)
	}
	before := false
	if u := r.match(aUnit, i); u != nil && u.value == unitCentury && i+1 < len(r.ws) { // "siglo XV"
		if c = roman(r.ws[i+1].Fold); c > 0 && r.gap(i+1) <= 1 && r.caps[i+1] {
			before, j = true, i+2
		}
	}
	if c == 0 || !before && (j >= len(r.ws) || r.gap(j) > 1) {
		return when{}, 0, false
	}
	if !before {
		u := r.match(aUnit, j)
		if u == nil || u.value != unitCentury {
			return when{}, 0, false
		}
		j += len(u.words)
	}
	return when{from: moment{y: max(1, 100*(c-1)), prec: toYear}, to: moment{y: 100*c - 1, prec: toYear}}, j, true
}

// roman reads a Roman number up to thirty, with the letters of an ordinal.
func roman(w string) int {
	w = strings.TrimRight(w, "em")
	total, last := 0, 0
	for k := len(w) - 1; k >= 0; k-- {
		v := 0
		switch w[k] {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		default:
			return 0
		}
		if v < last {
			total -= v
		} else {
			total, last = total+v, v
		}
	}
	if total > 30 {
		return 0
	}
	return total
}

// German tens as "die neunziger Jahre" has them, from twenty on.
var germanTens = []string{"zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"}

// decade reads "les années 1980", "the 1990s", "the ’80s".
func (r *reader) decade(i int) (when, int, bool) {
	of := func(y int) when {
		if y < 100 {
			y += 1900
			if y < 1930 {
				y += 100
			}
		}
		return when{from: moment{y: y, prec: toYear}, to: moment{y: y + 9, prec: toYear}}
	}
	w := r.ws[i].Fold
	if s, ok := strings.CutSuffix(w, "s"); ok && r.code == "en" && (len(s) == 4 || len(s) == 2 && !r.ageOf(i) && !r.degreesOf(i)) {
		if y, err := strconv.Atoi(s); err == nil && y%10 == 0 && (len(s) == 4 && y >= 1500 && y < 2100 || y >= 20) {
			return of(y), i + 1, true
		}
	}
	if s, ok := strings.CutSuffix(w, "er"); ok && r.code == "de" && i+1 < len(r.ws) && r.gap(i+1) <= 2 && strings.HasPrefix(r.ws[i+1].Fold, "jahre") { // "die 1990er Jahre", "die neunziger Jahre"
		y, err := strconv.Atoi(s)
		if err != nil {
			y = 10 * (slices.Index(germanTens, s) + 2)
		}
		if y%10 == 0 && (y >= 20 && y < 100 || y >= 1500 && y < 2100) {
			return of(y), i + 2, true
		}
	}
	e := r.match(yearsWord, i)
	if e == nil || i+len(e.words) >= len(r.ws) {
		return when{}, 0, false
	}
	j := i + len(e.words)
	apart := func(c rune) bool { return !text.IsSpace(c) && !text.IsInvisible(c) && !text.IsApostrophe(c) }
	if strings.ContainsFunc(r.txt[r.ws[j-1].End:r.ws[j].Start], apart) { // but "anni '90"
		return when{}, 0, false
	}
	if y, ok := r.plainYear(j); ok && y%10 == 0 {
		return of(y), j + 1, true
	}
	v, n := r.nums.Cardinal(j)
	if n > 0 && v >= 20 && v < 100 && int(v)%10 == 0 {
		return of(int(v)), j + n, true
	}
	return when{}, 0, false
}

// ageOf reports whether the tens at i are somebody's age: "in their 30s", "in his late 40s".
func (r *reader) ageOf(i int) bool {
	if i > 1 && (r.ws[i-1].Fold == "early" || r.ws[i-1].Fold == "mid" || r.ws[i-1].Fold == "late") {
		i--
	}
	if i == 0 {
		return false
	}
	switch r.ws[i-1].Fold {
	case "his", "her", "their", "my", "your", "our":
		return true
	}
	return false
}

// degreesOf reports whether the tens at i are how warm it is: "highs in the 70s", "a low in the upper 40s",
// unlike "in high school in the 80s".
func (r *reader) degreesOf(i int) bool {
	if before := r.txt[:r.ws[i].Start]; strings.HasSuffix(before, "'") || strings.HasSuffix(before, "’") {
		return false // "the ’80s"
	}
	for k := max(0, i-6); k < min(len(r.ws), i+4); k++ {
		switch r.ws[k].Fold {
		case "highs", "lows", "temperature", "temperatures", "degrees":
			return true
		case "upper", "lower":
			if k == i-1 {
				return true
			}
		case "high", "low":
			if k == i-1 || k < i && r.ws[k+1].Fold == "in" {
				return true
			}
		}
	}
	return false
}

// yearAlone reads a year: where a preposition or an article leads to it, or
// where nothing that it would count follows.
func (r *reader) yearAlone(i int) (when, int, bool) {
	y, end := 0, i+1
	if v, ok := r.plainYear(i); ok {
		y = v
	} else if r.ws[i].Kind == segment.Letters && (i > 0 && strictYear(r.ws[i-1].Fold) || r.yearPair(i)) {
		if y, end = r.yearWords(i); y < 1900 {
			return when{}, 0, false
		}
	} else {
		return when{}, 0, false
	}
	led := r.before(beforeYear, i)
	if r.countedBy(end) && !(led && y > 1800 && strictYear(r.ws[i-1].Fold)) {
		return when{}, 0, false
	}
	strict := led && strictYear(r.ws[i-1].Fold)
	if !strict && (y < 1700 || y > 2100) || strict && (y < 1000 || y >= 2200) {
		return when{}, 0, false
	}
	if i > 0 && (r.ws[i-1].Kind == segment.Symbol || r.gap(i) == 0) {
		return when{}, 0, false
	}
	if end < len(r.ws) && r.ws[end].Kind == segment.Symbol && r.gap(end) <= 1 {
		return when{}, 0, false
	}
	if end < len(r.ws) && r.gap(end) == 2 && r.ws[end].Kind == segment.Number { // "2023-24", "2014-2018"
		s := r.ws[end].Of(r.txt)
		if n, err := strconv.Atoi(s); err == nil && len(s) == 2 && n == (y+1)%100 {
			return when{from: moment{y: y, prec: toYear}, to: moment{y: y + 1, prec: toYear}}, end + 1, true
		}
	}
	return year(y), end, true
}

// yearPair reports whether two English numbers in words follow each other as
// only those of a year do: "twenty sixteen", unlike "twenty-six".
func (r *reader) yearPair(i int) bool {
	if r.code != "en" || r.ws[i].Fold != "nineteen" && r.ws[i].Fold != "twenty" || i+1 >= len(r.ws) || r.gap(i+1) != 1 {
		return false
	}
	y, end := r.yearWords(i)
	return y >= 1900 && (end >= len(r.ws) || r.gap(end) != 2)
}

// yearOnly reads four figures, wherever they stand.
func (r *reader) yearOnly(i int) (when, int, bool) {
	if y, ok := r.plainYear(i); ok {
		return year(y), i + 1, true
	}
	return when{}, 0, false
}

// strictYear reports whether a preposition leads to a year whatever follows:
// "en 2018 300 personnes".
func strictYear(w string) bool {
	switch w {
	case "en", "in", "since", "depuis", "im", "seit", "nel", "dal", "sinds", "em", "desde":
		return true
	}
	return false
}

// countedBy reports whether the word at i may be what the number before it
// counts: a plural, a unit, a scale.
func (r *reader) countedBy(i int) bool {
	if i >= len(r.ws) || r.gap(i) > 1 || r.ws[i].Kind != segment.Letters {
		return false
	}
	if w := r.ws[i].Of(r.txt); len(w) == 3 && w == strings.ToUpper(w) { // "1900 EUR"
		return true
	}
	if r.caps[i] && r.code != "de" {
		return false
	}
	f := r.ws[i].Fold
	if r.match(aUnit, i) != nil {
		return true
	}
	switch r.code {
	case "fr", "en", "es", "pt":
		return len(f) > 3 && strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss") && f != "dans" && f != "was" && f != "sans" && f != "plus" && f != "mais" && f != "apres" && f != "alors" && f != "this" && f != "does" || f == "people"
	case "de":
		return r.caps[i]
	case "it":
		return len(f) > 3 && (strings.HasSuffix(f, "i") || strings.HasSuffix(f, "e")) && f != "che" && f != "come" && f != "dove"
	case "nl":
		return len(f) > 4 && (strings.HasSuffix(f, "en") || strings.HasSuffix(f, "s")) && f != "werden" && f != "waren" && f != "hebben" && f != "hadden"
	}
	return false
}

// afterDay reports whether the word at i stands after a day and not after a
// number: "ouverte le 5 sera close", "entendu le 5 devant la cour".
func (r *reader) afterDay(i int) bool {
	switch r.ws[i].Fold {
	case "lors", "devant", "dernier", "prochain", "courant":
		return r.code == "fr"
	}
	return r.future(r.ws[i])
}

// dayAlone reads a bare day of the month: "on the 18th", "el día 15".
func (r *reader) dayAlone(i int) (when, int, bool) {
	if !r.before(theDay, i) || r.nums.Dialled(i) {
		return when{}, 0, false
	}
	d, end := r.dayNum(i)
	if d == 0 || end < len(r.ws) && r.gap(end) <= 2 && r.match(andIt, end) == nil && r.match(atClock, end) == nil && r.partAfter(end) == nil && !r.afterDay(end) {
		return when{}, 0, false
	}
	if r.code == "en" {
		if _, n := r.nums.Ordinal(i); n == 0 || !(i > 1 && (r.ws[i-2].Fold == "on" || r.ws[i-2].Fold == "by" || r.ws[i-2].Fold == "until" || r.ws[i-2].Fold == "since")) {
			return when{}, 0, false
		}
	} else if r.ws[i].Kind != segment.Number || r.code == "nl" {
		return when{}, 0, false
	}
	if !r.dated() {
		return when{}, end, true
	}
	y, m := r.ref.y, r.ref.m
	ahead := r.looksAhead(i, end)
	for range 12 {
		if valid(y, m, d) {
			if n := dayNumber(y, m, d); !ahead && n <= r.today || ahead && n >= r.today {
				return day(n), end, true
			}
		}
		if ahead {
			y, m = shift(y, m, 1)
		} else {
			y, m = shift(y, m, -1)
		}
	}
	return when{}, end, true
}
