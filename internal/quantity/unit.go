package quantity

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// minusBefore reports whether the number at i is below zero.
func (r *reader) minusBefore(i int) bool { return r.minusStart(i) < r.ts[i].Start }

// minusStart returns where a minus sign or word before the number at i
// begins; the number's own start if there is none.
func (r *reader) minusStart(i int) int {
	start := r.ts[i].Start
	if i > 0 && r.ts[i].gap <= spaced && r.minuses.has(r.ts[i-1].Fold) && upTo(r.before, r.ts, i) == nil && (r.code != "fr" && r.code != "it" && r.code != "es" && r.code != "pt" ||
		i == 1 || strings.HasPrefix(r.ts[i-1].Fold, "negati") || !r.ts[i-1].tight() || r.ts[i].num.kind == digit) {
		return r.ts[i-1].Start
	}
	if r.ts[i].num.kind != digit {
		return start
	}
	floor := 0
	if i > 0 {
		floor = r.ts[i-1].End
	}
	before := r.txt[floor:start]
	trimmed := strings.TrimRight(before, " ")
	c, n := utf8.DecodeLastRuneInString(trimmed)
	if n == 0 || c != '-' && c != '−' && c != '–' || len(before)-len(trimmed) > 1 || c == '–' && len(before) > len(trimmed) {
		return start
	}
	rest := trimmed[:len(trimmed)-n]
	if rest == "" && i > 0 || strings.TrimSpace(rest) == "" && len(before) > len(trimmed) && i > 0 && r.ts[i-1].Kind == segment.Number {
		return start // "3-4", "3 - 4": a range
	}
	if spaced := strings.TrimRight(rest, " "); len(before) > len(trimmed) && (floor > 0 || rest != "") && !strings.HasSuffix(spaced, ":") && !strings.HasSuffix(spaced, "(") && !(rest != "" && i > 0 && r.degrees(i)) {
		return start // "- 4 houses" in a list, "the union - 350, the police say -": a dash
	}
	return floor + len(trimmed) - n
}

// degrees reports whether the number at i is a temperature: "a night at - 20 °C".
func (r *reader) degrees(i int) bool {
	if i+1 >= len(r.ts) || r.ts[i+1].gap > spaced || r.ts[i-1].Kind == segment.Number {
		return false
	}
	switch f := r.ts[i+1].Fold; f {
	case "°", "degre", "degres", "degrees", "grad", "grados", "gradi", "graden", "graus":
		return true
	default:
		return strings.HasPrefix(f, "°")
	}
}

// sign returns the first token of a minus word before i, i if there is none.
func (r *reader) sign(i int) int {
	if i > 0 && r.minusStart(i) == r.ts[i-1].Start {
		return i - 1
	}
	return i
}

// unit reads what the number n, whose words begin at token first, is a number
// of, before and after it, and returns the token after all of that.
func (r *reader) unit(q *story.Quantity, first int, n number) int {
	money := r.moneyBefore(q, first)
	j := n.end
	if n.suffix != "" {
		return r.suffixed(q, n, money)
	}
	if money {
		r.cents(q, &j)
		return j
	}
	if j >= len(r.ts) {
		return j
	}
	if _, thing := r.things[r.ts[j].Fold]; thing && shortScales.has(r.ts[j-1].Fold) && strings.TrimRight(r.txt[r.ts[j-1].End:r.ts[j].Start], " \u00a0\u202f") == "." {
		r.ts[j].gap = spaced // "3,5 Mrd. Euro"
	}
	if f := at(r.percents, r.ts, j); f != nil && r.ts[j].gap <= hyphen {
		q.Unit, q.Kind = "%", story.Percent
		j += len(f.words)
		q.End = r.ts[j-1].End
		return j
	}
	k := j
	if r.ofs.has(r.ts[k].Fold) && r.ts[k].gap <= spaced && n.several || n.value < 1 && r.ars.has(r.ts[k].Fold) {
		k++ // "une dizaine d’années", "half a day"
	}
	if k >= len(r.ts) || r.ts[k].gap > hyphen {
		return j
	}
	if r.isHas(k) {
		return j
	}
	if r.ts[k].Of(r.txt) == "M" && r.millionsOf(q, k+1) { // "12,5 M€"
		return k + 2
	}
	if end, ok := r.unitAt(q, k, n); ok {
		return end
	}
	return j
}

// unitAt reads the unit at token k, with what stands before it ("square", "US") and behind it, of what the number
// n counts, and returns the token after all of that; ok is false where it is none.
func (r *reader) unitAt(q *story.Quantity, k int, n number) (end int, ok bool) {
	dim, currency := "", ""
	if k+1 < len(r.ts) && r.fullSquare.has(r.ts[k].Fold) {
		dim = "²"
		k++
	} else if k+1 < len(r.ts) && r.fullCubic.has(r.ts[k].Fold) {
		dim = "³"
		k++
	}
	if k+1 < len(r.ts) && r.ts[k+1].gap <= spaced && r.things[r.ts[k+1].Fold].kind == story.Money {
		if currency = moneyOf(r.ts[k].Fold); currency != "" {
			k++
		}
	}
	th, ok := r.thing(k)
	if !ok {
		return k + 1, r.millionsIn(q, k)
	}
	if r.weighs(k) {
		th = thing{"lb", story.Measure}
	}
	q.Unit, q.Kind, q.End = th.unit+dim, th.kind, r.ts[k].End
	if minutes := partOfHour[th.unit]; minutes > 0 {
		q.Value, q.High, q.Unit = q.Value*minutes, q.High*minutes, "minute"
	}
	if currency != "" {
		q.Unit = currency
	}
	j := k + 1
	if th.kind == story.Money && j < len(r.ts) && r.ts[j].gap <= spaced && r.ts[j].num.kind == scale && n.scale == 1 { // "75 USD million"
		q.Value *= r.ts[j].num.value
		q.End = r.ts[j].End
		j++
	}
	r.more(q, &j)
	r.cents(q, &j)
	r.inches(q, &j)
	r.andHalf(q, &j)
	return j, true
}

// millionsIn makes q millions of the currency whose sign token k has behind an M: "120 MEUR".
func (r *reader) millionsIn(q *story.Quantity, k int) bool {
	w := r.ts[k].Of(r.txt)
	if len(w) != 4 || w[0] != 'M' || w != strings.ToUpper(w) || r.things[strings.ToLower(w[1:])].kind != story.Money {
		return false
	}
	q.Value, q.Unit, q.Kind, q.End = q.Value*1e6, w[1:], story.Money, r.ts[k].End
	return true
}

// suffixed reads what the letters hung on the number n make of it, and returns the token
// after it: "12M", "3bn", "40kg". money tells that a currency stands before it.
func (r *reader) suffixed(q *story.Quantity, n number, money bool) int {
	j := n.end
	if n.suffix == "m" && r.millionsOf(q, j) { // "12,5M€"
		return j + 1
	}
	switch {
	case n.suffix == "m" && (money || q.Kind == story.Money):
		q.Value *= 1e6
	case n.suffix == "b" || n.suffix == "md":
		q.Value *= 1e9
	default:
		th := r.things[n.suffix]
		q.Unit, q.Kind = th.unit, th.kind
		r.more(q, &j)
	}
	return j
}

// millionsOf makes q millions of the currency at k, where one stands there right behind
// the letter for a million.
func (r *reader) millionsOf(q *story.Quantity, k int) bool {
	if k >= len(r.ts) || r.ts[k].gap != joined || r.things[r.ts[k].Fold].kind != story.Money {
		return false
	}
	q.Value, q.Unit, q.Kind, q.End = q.Value*1e6, r.things[r.ts[k].Fold].unit, story.Money, r.ts[k].End
	return true
}

// andHalf adds what follows a unit: "un mois et demi", "an hour and a quarter".
func (r *reader) andHalf(q *story.Quantity, j *int) {
	k := *j
	if k+1 >= len(r.ts) || r.ts[k].gap != spaced || !r.ands.has(r.ts[k].Fold) || q.Value != float64(int(q.Value)) {
		return
	}
	v, end, ok := r.simpleFraction(k + 1)
	if n := r.ts[k+1].num; !ok && r.code == "fr" && n.kind == part && n.value == 4 { // "une heure et quart"
		v, end, ok = .25, k+2, true
	}
	if !ok || v >= 1 {
		return
	}
	whole := r.code == "fr" && end == k+2 && r.ts[k+1].num.kind == part                                           // "deux heures et quart de retard"
	whole = whole || r.code == "fr" && strings.HasPrefix(r.ts[end-1].Fold, "demi") || r.code == "en" && end > k+2 // "un an et demi de prison", unlike "a year and half of the staff"
	if !whole && end < len(r.ts) && r.ts[end].gap <= spaced && r.ofs.has(r.ts[end].Fold) {
		return
	}
	q.Value += v
	q.End = r.ts[end-1].End
	*j = end
}

// inches adds the inches that follow feet: "5 feet 2 inches".
func (r *reader) inches(q *story.Quantity, j *int) {
	k := *j
	if q.Unit != "ft" || k >= len(r.ts) {
		return
	}
	if r.ands.has(r.ts[k].Fold) {
		k++
	}
	if k < len(r.ts) && r.ts[k].gap == hyphen && r.code == "en" && r.ts[k].num.kind == digit && r.ts[k].num.value < 12 && r.ts[k].suffix == "" { // "the 6-foot-4 guard", "6-foot-4-inch"
		q.Value += r.ts[k].num.value / 12
		if *j = k + 1; *j < len(r.ts) && r.ts[*j].gap == hyphen && r.things[r.ts[*j].Fold].unit == "in" {
			*j++
		}
		q.End = r.ts[*j-1].End
		return
	}
	if k+1 >= len(r.ts) || r.ts[k].gap > spaced || r.ts[k].num.kind != digit && r.ts[k].num.kind != unit || r.ts[k].num.value >= 12 || r.ts[k+1].gap > spaced {
		return
	}
	if f := r.ts[k+1].Fold; r.things[f].unit == "in" || f == "in" && k+2 == len(r.ts) {
		q.Value += r.ts[k].num.value / 12
		q.End = r.ts[k+1].End
		*j = k + 2
	}
}

// thing returns the unit at token k.
func (r *reader) thing(k int) (thing, bool) {
	t := &r.ts[k]
	th, ok := r.things[t.Fold]
	if !ok {
		return th, false
	}
	if t.Kind == segment.Symbol && k+1 < len(r.ts) && r.ts[k+1].gap == joined && r.ts[k+1].num.kind == digit && !r.priced(k) {
		return th, false // "a £140,000 siren"
	}
	if len(t.Fold) <= 2 && t.Fold != "an" && t.Kind == segment.Letters && th.kind != story.Money { // a symbol: as it is written; "un an" is a word
		w := t.Of(r.txt)
		if len(w) == 2 && w != th.unit && w != "Ko" && w != "Mo" && w != "Go" && w != "To" && w != "kw" && w != "mw" && w != "ug" {
			return th, false
		}
		if len(w) == 1 && w != "m" && w != "g" && w != "t" && w != "l" && w != "h" && w != "W" && w != "V" && w != "L" && w != "s" || t.gap > spaced || w == "mi" && r.code == "it" {
			return th, false
		}
		if k+1 < len(r.ts) && r.ts[k+1].gap == joined { // "m'", "l'": elided words
			if c := r.txt[t.End:r.ts[k+1].Start]; c == "" && r.ts[k+1].Tie == segment.Elided {
				return th, false
			}
		}
		if strings.HasPrefix(r.txt[t.End:r.end], ".") && k+1 < len(r.ts) && r.ts[k+1].cap && (w == "m" || w == "M") {
			return th, false
		}
	}
	if th.kind == story.Duration && t.Fold == "second" {
		return th, false
	}
	if r.anotherOne(k) || r.noCoin(k) {
		return th, false
	}
	return th, true
}

// shortScales are scales that are cut short before a full stop.
var shortScales = set{"mrd": {}, "mio": {}, "mld": {}, "mln": {}, "tsd": {}}

// speeds are the units of a distance in an hour.
var speeds = map[string]string{"km": "km/h", "mi": "mph"}

// What stands after a distance that is one in an hour.
var anHour = []string{"/h", "/u", " par heure", " à l'heure", " à l’heure", " per hour", " an hour", " pro Stunde", " in der Stunde", " por hora", " all'ora", " all’ora", " per uur", " l'heure", " l’heure"}

// more reads what makes a unit more exact after it: carrés, américains,
// Celsius, par heure.
func (r *reader) more(q *story.Quantity, j *int) {
	for _, power := range [...]string{"²", "³"} { // "280 m²"
		if q.Kind == story.Measure && strings.HasPrefix(r.txt[q.End:r.end], power) {
			q.Unit, q.End = q.Unit+power, q.End+len(power)
			for *j < len(r.ts) && r.ts[*j].Start < q.End {
				*j++
			}
		}
	}
	if speed := speeds[q.Unit]; speed != "" {
		if k := slices.IndexFunc(anHour, func(s string) bool { return strings.HasPrefix(r.txt[q.End:r.end], s) }); k >= 0 {
			q.Unit, q.End = speed, q.End+len(anHour[k])
			for *j < len(r.ts) && r.ts[*j].Start < q.End {
				*j++
			}
			return
		}
	}
	for *j < len(r.ts) && r.ts[*j].gap <= spaced {
		f := r.ts[*j].Fold
		switch {
		case q.Kind == story.Measure && r.fullSquare.has(f) && !strings.HasSuffix(q.Unit, "²"):
			q.Unit += "²"
		case q.Kind == story.Measure && r.fullCubic.has(f) && !strings.HasSuffix(q.Unit, "³"):
			q.Unit += "³"
		case q.Unit == "°" && (r.things[f].unit == "°C" || f == "c"):
			q.Unit = "°C"
		case q.Unit == "°" && (r.things[f].unit == "°F" || f == "f"):
			q.Unit = "°F"
		case q.Kind == story.Money && moneyOf(f) != "" && (len(f) > 3 || r.things[f].kind == story.Money || f == "us" || f == "c"):
			q.Unit = moneyOf(f)
		case q.Kind == story.Money && (f == "sterling" || r.things[f].unit == q.Unit && f != "$"):
		default:
			return
		}
		q.End = r.ts[*j].End
		*j++
	}
}

// isHas reports whether the "ha" at k is the Italian or Spanish verb, and no hectare: "uno su tre ha
// votato", "el 11 ha dicho".
func (r *reader) isHas(k int) bool {
	return (r.code == "it" || r.code == "es") && r.ts[k].Fold == "ha" && k+1 < len(r.ts) && r.ts[k+1].gap <= spaced && r.ts[k+1].Kind == segment.Letters && !r.ofs.has(r.ts[k+1].Fold)
}

// andMonths adds the months behind years, and the minutes behind hours, that are one length of time
// with them, "three years and six months", and returns where it ends.
func (r *reader) andMonths(q *story.Quantity, end int) int {
	if q.Kind != story.Duration || q.Precision == story.Range || end+2 >= len(r.ts) || r.ts[end].num.kind != and || r.ts[end].gap != spaced {
		return end
	}
	n, ok := r.number(end + 1)
	if !ok || n.ordinal || n.end >= len(r.ts) || r.ts[n.end].gap > hyphen {
		return end
	}
	parts := 0.0
	switch less := r.things[r.ts[n.end].Fold]; {
	case less.kind != story.Duration:
	case q.Unit == "year" && less.unit == "month":
		parts = 12
	case q.Unit == "hour" && less.unit == "minute":
		parts = 60
	}
	if n.value >= parts {
		return end
	}
	q.Value += n.value / parts
	q.End = r.ts[n.end].End
	return n.end + 1
}
