package timex

import (
	"strconv"
	"strings"

	"recoupe/internal/segment"
)

// clock reads an hour of the day at word i. led tells that a day or "at"
// stands before it, so that bare figures may be one.
func (r *reader) clock(i int, led bool) (h moment, end int, ok bool) {
	if i >= len(r.ws) {
		return h, 0, false
	}
	led = led || r.before(atClock, i) || r.hoursLed(i)
	if e := r.match(wholeHour, i); e != nil {
		if i > 0 && r.gap(i) == 2 && r.ws[i-1].Fold == "apres" { // "dans l'après-midi"
			return h, 0, false
		}
		h = moment{h: e.value}
		end = i + len(e.words)
		if end+1 < len(r.ws) && r.ws[end].Fold == "et" && strings.HasPrefix(r.ws[end+1].Fold, "demi") {
			h.min = 30
			end += 2
		}
		return h, end, true
	}
	if e := r.match(halfPast, i); e != nil {
		v, n := r.nums.Cardinal(i + len(e.words))
		if w := r.match(wholeHour, i+len(e.words)); n == 0 && w != nil {
			v, n = float64(w.value), len(w.words)
		}
		if n > 0 && v <= 24 && (led || len(e.words) > 1 && (r.code == "en" || r.code == "nl")) && r.gap(i+len(e.words)) <= 1 {
			total := (int(v)*60 + e.value + 1440) % 1440
			return moment{h: total / 60, min: total % 60}, i + len(e.words) + n, true
		}
	}
	if r.ws[i].Kind == segment.Number {
		return r.clockFigures(i, led)
	}
	v, n := r.nums.Cardinal(i)
	if n == 0 || v != float64(int(v)) || v > 24 || v < 1 {
		return h, 0, false
	}
	j := i + n
	if r.code == "en" && j+1 < len(r.ws) && r.gap(j) <= 1 { // "five to midnight", "ten past three"
		f := r.ws[j].Fold
		if f == "to" || f == "past" {
			w, k := r.nums.Cardinal(j + 1)
			if e := r.match(wholeHour, j+1); e != nil {
				w, k = float64(e.value), len(e.words)
			}
			if k > 0 && w <= 24 && (led || r.match(wholeHour, j+1) != nil) && int(v)%5 == 0 {
				m := int(v)
				if f == "to" {
					m = -m
				}
				total := (int(w)*60 + m + 1440) % 1440
				return moment{h: total / 60, min: total % 60}, j + 1 + k, true
			}
		}
	}
	return r.hourAfter(i, int(v), j, led)
}

// hourAfter reads what makes the number v before word j an hour.
func (r *reader) hourAfter(i, v, j int, led bool) (h moment, end int, ok bool) {
	h.h = v
	if j < len(r.ws) && r.gap(j) <= 1 {
		if half, e := r.halfDay(j); e > 0 && v <= 12 {
			return half.add(h), e, true
		}
		if e := r.match(hourWord, j); e != nil {
			word := e.words[0]
			if r.code == "fr" && (strings.HasPrefix(word, "heure") && (r.lengthOfTime(i, j+len(e.words)) || v < early && r.ofLength(i, j+len(e.words))) || word == "h" && i > 0 && r.ws[i-1].Fold == "en") {
				return h, 0, false
			}
			bare := word == "h" || word == "uhr" || word == "o'clock" || word == "oclock" || word == "u"
			if r.code == "en" && (word == "hours" || word == "hrs") && i > 0 && r.ws[i-1].Fold != "at" && r.ws[i-1].Fold != "by" { // "after 17 hours"
				return h, 0, false
			}
			if !led && word != "uhr" && word != "o'clock" && word != "oclock" && !(bare && r.minuteAt(j+1) >= 0) {
				return h, 0, false
			}
			end = j + len(e.words)
			if m := r.minuteAt(end); m >= 0 {
				h.min = m
				end++
			} else if end+1 < len(r.ws) && r.code == "fr" && r.ws[end].Fold == "et" && strings.HasPrefix(r.ws[end+1].Fold, "demi") {
				h.min = 30
				end += 2
			}
			return h, end, v <= 24
		}
		if p := r.partAfter(j); p != nil && len(p.words) > 1 && v <= 12 {
			return h, j, true
		}
	}
	return h, 0, false
}

// lengthOfTime reports whether French hours from word i to end are how long,
// not when: "plus de quatre heures", "après neuf heures de discussions".
func (r *reader) lengthOfTime(i, end int) bool {
	if i > 1 && r.ws[i-1].Fold == "de" {
		switch r.ws[i-2].Fold {
		case "plus", "moins", "pres", "peu", "environ", "duree":
			return true
		}
	}
	if i > 0 && r.ws[i-1].Fold == "apres" && r.ws[i].Kind == segment.Letters && r.partAfter(end) == nil { // "après quatre heures, rien", unlike "après 16 heures"
		return true
	}
	if end >= len(r.ws) || r.gap(end) > 1 || i == 0 {
		return false
	}
	if r.ws[end].Fold == "pres" && (end+1 == len(r.ws) || r.ws[end+1].Fold != "de") { // "à trois heures près"
		return true
	}
	switch r.ws[i-1].Fold {
	case "a", "vers", "des", "midi":
		return false
	}
	f := r.ws[end].Fold
	return (f == "de" || f == "d'") && r.partAfter(end) == nil
}

// minuteAt returns the minutes at i, -1 if there are none.
func (r *reader) minuteAt(i int) int {
	if i >= len(r.ws) || r.gap(i) > 1 || r.ws[i].Kind != segment.Number {
		return -1
	}
	s := r.ws[i].Of(r.txt)
	m, err := strconv.Atoi(s)
	if err != nil || len(s) != 2 || m > 59 {
		return -1
	}
	return m
}

// halfOfDay is what "am" and "pm" do to an hour.
type halfOfDay int

func (p halfOfDay) add(h moment) moment {
	h.h %= 12
	h.h += int(p)
	return h
}

func isHalfDay(f string) bool { return f == "am" || f == "pm" || f == "a.m." || f == "p.m." }

// halfDay reads "am", "p.m.", "p m" at i.
func (r *reader) halfDay(i int) (p halfOfDay, end int) {
	if i >= len(r.ws) || r.gap(i) > 1 || r.code == "fr" || r.code == "de" || r.code == "it" {
		return 0, 0
	}
	switch f := r.ws[i].Fold; f {
	case "am", "a.m.":
		return 0, i + 1
	case "pm", "p.m.":
		return 12, i + 1
	case "a", "p":
		if i+1 < len(r.ws) && r.ws[i+1].Fold == "m" && r.gap(i+1) <= 3 {
			if f == "p" {
				return 12, i + 2
			}
			return 0, i + 2
		}
	}
	return 0, 0
}

// clockFigures reads "9h26", "14:30", "3.12am", "10.40pm", "19 h", "15 Uhr".
func (r *reader) clockFigures(i int, led bool) (h moment, end int, ok bool) {
	s := strings.ToLower(r.ws[i].Of(r.txt))
	k := 0
	for k < len(s) && s[k] >= '0' && s[k] <= '9' {
		k++
	}
	if k == 0 || k > 2 {
		return h, 0, false
	}
	h.h, _ = strconv.Atoi(s[:k])
	if h.h > 24 {
		return h, 0, false
	}
	rest := s[k:]
	if len(rest) >= 3 && strings.IndexByte(":.hu", rest[0]) >= 0 && isDigit(rest[1]) && isDigit(rest[2]) {
		return r.withMinutes(i, h, s[:k], rest, led)
	}
	switch rest {
	case "":
		if w, e, ok := r.hourAfter(i, h.h, i+1, led); ok {
			return w, e, true
		}
		// "today at 10", "a las 5": a bare hour after a day or its preposition
		return h, i + 1, led && (r.partAfter(i+1) != nil || r.bareHour(i))
	case "h":
		return h, i + 1, led && !r.lasting(i, i+1)
	case "am", "a":
		return halfOfDay(0).add(h), i + 1, h.h <= 12 && (rest == "am" || led)
	case "pm", "p":
		return halfOfDay(12).add(h), i + 1, h.h <= 12 && (rest == "pm" || led)
	}
	return h, 0, false
}

// withMinutes reads the hour h of figures at i with the minutes that rest begins with: ":30", ".40pm".
// hour is the hour as it is written.
func (r *reader) withMinutes(i int, h moment, hour, rest string, led bool) (_ moment, end int, ok bool) {
	sep, tail := rest[0], rest[3:]
	h.min = atoi(rest[1:3])
	if len(tail) >= 3 && tail[0] == ':' && isDigit(tail[1]) && isDigit(tail[2]) { // seconds
		tail = tail[3:]
	}
	if h.min > 59 || i+1 < len(r.ws) && r.gap(i+1) == 2 && r.ws[i+1].Kind == segment.Letters && len(r.ws[i+1].Fold) == 2 && r.code == "en" { // "3:25-cv-412", a docket
		return h, 0, false
	}
	switch tail {
	case "am", "a":
		return halfOfDay(0).add(h), i + 1, true
	case "pm", "p":
		return halfOfDay(12).add(h), i + 1, true
	case "", "h", "u", "uhr":
	default:
		return h, 0, false
	}
	if half, e := r.halfDay(i + 1); e > 0 {
		return half.add(h), e, true
	}
	end = i + 1
	called := false // an hour, by a word for it
	if e := r.match(hourWord, end); e != nil && end < len(r.ws) && r.gap(end) <= 1 {
		end, called = end+len(e.words), true
	}
	switch sep {
	case '.':
		ok = (led || called) && (hour != "0" || r.code == "en" || called) && len(rest) == 3
	case ':':
		ok = h.h != 24 || h.min == 0
	case 'h':
		ok = !r.lasting(i, end)
	default:
		ok = true
	}
	return h, end, ok
}

// bareHour reports whether the figures at i can only be an hour: "a las 5", "alle 15".
func (r *reader) bareHour(i int) bool {
	switch f := r.ws[max(0, i-1)].Fold; r.code {
	case "es":
		return f == "las"
	case "it":
		return f == "alle" || f == "ore"
	case "pt":
		return f == "as" && i > 0 && strings.ContainsAny(r.ws[i-1].Of(r.txt), "àÀ")
	case "en":
		return f == "at" && i > 1 && (r.match(aDay, i-2) != nil || r.match(aWeekday, i-2) != nil)
	}
	return false
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
