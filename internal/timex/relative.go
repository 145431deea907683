package timex

import (
	"strings"
)

// direction reads "dernier", "next", "this" at i: where it ends and where it
// points, -1, 1 or 0.
func (r *reader) direction(i int) (end, dir int) {
	if r.numbersDay(i) {
		return 0, 0
	}
	if e := r.match(isLast, i); e != nil && !r.lasts(i) {
		return i + len(e.words), -max(1, e.value)
	}
	if e := r.match(isNext, i); e != nil {
		return i + len(e.words), max(1, e.value)
	}
	if e := r.match(isThis, i); e != nil {
		j := i + len(e.words)
		if k, d := r.direction2(j); k > 0 { // "this past Wednesday", "ces derniers"
			return k, d
		}
		return j, 0
	}
	return 0, 0
}

// lasts reports whether the "last" at i is a verb: "the works will last ten
// months".
func (r *reader) lasts(i int) bool {
	if i == 0 || r.code != "en" || r.ws[i].Fold != "last" {
		return false
	}
	switch r.ws[i-1].Fold {
	case "will", "would", "to", "may", "might", "could", "can", "should", "must", "not", "did", "does", "do", "'ll", "ll", "only", "also":
		return true
	}
	return false
}

func (r *reader) direction2(i int) (end, dir int) {
	if i >= len(r.ws) || r.gap(i) > 1 {
		return 0, 0
	}
	if e := r.match(isLast, i); e != nil {
		return i + len(e.words), -max(1, e.value)
	}
	if e := r.match(isNext, i); e != nil {
		return i + len(e.words), max(1, e.value)
	}
	return 0, 0
}

// directionAfter reads what points after a noun: "la semaine dernière".
func (r *reader) directionAfter(i int) (end, dir int) {
	if i >= len(r.ws) || r.gap(i) > 2 {
		return 0, 0
	}
	if r.code == "en" || r.code == "de" || r.code == "nl" {
		if r.code != "en" {
			return 0, 0
		}
		return r.direction(i)
	}
	if e := r.match(isLast, i); e != nil {
		return i + len(e.words), -max(1, e.value)
	}
	if e := r.match(isNext, i); e != nil {
		return i + len(e.words), max(1, e.value)
	}
	if f := r.ws[i].Fold; f == "ci" || f == "en" && i+1 < len(r.ws) && r.ws[i+1].Fold == "cours" || f == "actual" || f == "corrente" || f == "en" && i+1 < len(r.ws) && r.ws[i+1].Fold == "curso" {
		if f == "en" {
			return i + 2, 0
		}
		return i + 1, 0
	}
	return 0, 0
}

// distance reads "il y a dix jours", "in two weeks", "three days after
// Christmas", "fifteen months later".
func (r *reader) distance(i int) (when, int, bool) {
	if w, end, ok := r.seasonsAgo(i); ok {
		return w, end, true
	}
	if e := r.match(agoFirst, i); e != nil {
		if l, end := r.lengthAt(i + len(e.words)); end > 0 {
			return r.move(r.ref, l, -1), end, true
		}
	}
	if f := r.ws[i].Fold; f == "depuis" || f == "seit" || f == "sinds" || f == "desde" && i+1 < len(r.ws) && r.ws[i+1].Fold == "hace" {
		j := i + 1
		if f == "desde" {
			j++
		}
		if l, end := r.lengthAt(j); end > 0 && l.unit >= unitDay { // since then and until today
			w := r.move(r.ref, l, -1)
			if w.from.prec != unknown {
				w.to = r.ref
				w.to.prec = min(w.to.prec, toDay)
			}
			return w, end, true
		}
	}
	if e := r.match(inFirst, i); e != nil {
		if l, end := r.lengthAt(i + len(e.words)); end > 0 && r.meansAhead(i, end, l) && (l.unit >= unitDay || e.words[0] != "sous") {
			return r.move(r.ref, l, 1), end, true
		}
	}
	l, end := r.lengthAt(i)
	if end == 0 || end >= len(r.ws) || r.gap(end) > 1 {
		return when{}, 0, false
	}
	if e := r.match(agoAfter, end); e != nil && !(e.words[0] == "back" && end+1 < len(r.ws) && r.gap(end+1) <= 1) {
		return r.move(r.ref, l, -1), end + len(e.words), true
	}
	for sign, role := range [...]role{afterIt, beforeIt} {
		if e := r.match(role, end); e != nil {
			j := r.skip(theIt, end+len(e.words))
			if w, k, ok := r.date(j); ok && k > j && w.from.prec >= toDay {
				return r.move(w.from, length{l.n, l.unit, l.more}, 1-2*sign).exact(w, l, 1-2*sign), k, true
			}
		}
	}
	for sign, role := range [...]role{laterLast, soonerLast} {
		if e := r.match(role, end); e != nil && (end+len(e.words) >= len(r.ws) || e.words[0] != "apres" && e.words[0] != "avant" && e.words[0] != "before" && e.words[0] != "on" || r.gap(end+len(e.words)) > 1) {
			base := r.any
			if l.unit < unitMonth {
				base = r.told
				if r.latest.prec == toYear && r.latest.y != base.y { // "en 2009 … huit jours plus tard"
					return when{}, end + len(e.words), true
				}
			}
			if base.prec == unknown && l.unit < unitDay {
				base = r.ref
			}
			if r.latest.prec == unknown && sign == 0 && l.unit >= unitDay && r.dated() && i == 0 && r.gap(end+len(e.words)) == 3 && !r.pastNear(i, end) { // "Une semaine après, le village se tait"
				w := day(r.today)
				w.near = true
				return w, end + len(e.words), true
			}
			if l.unit < unitDay && r.dated() && base.prec == toDay && base.first() > r.today { // "le vote du 7 juillet. Une heure auparavant, il …"
				return when{}, end + len(e.words), true
			}
			return r.move(base, l, 1-2*sign), end + len(e.words), true
		}
	}
	return when{}, 0, false
}

// exact returns the very day where a length of months counts from a day.
func (w when) exact(base when, l length, sign int) when {
	if base.from.prec == toDay && l.unit == unitMonth {
		return day(addMonths(base.from.first(), sign*l.n))
	}
	return w
}

// meansAhead reports whether "in two weeks" tells when, not how long: "fell in
// two years" does not.
func (r *reader) meansAhead(i, end int, l length) bool {
	switch r.code {
	case "fr", "pt", "nl":
		return r.ws[i].Fold != "em" || r.looksAhead(i, end)
	case "de":
		return r.looksAhead(i, end) || end == len(r.ws)
	}
	if r.code == "en" && end < len(r.ws) && r.ws[end].Fold == "time" || end+1 < len(r.ws) && r.ws[end].Fold == "'s" && r.ws[end+1].Fold == "time" { // "in a week’s time"
		return true
	}
	return r.looksAhead(i, end) || r.ws[i].Fold == "en" && len(r.match(inFirst, i).words) > 1 || r.ws[i].Fold == "dentro" || r.ws[i].Fold == "tra" || r.ws[i].Fold == "fra"
}

// counted reads "ces trois dernières années", "the past two weeks", "next 3 days".
func (r *reader) counted(i int) (when, int, bool) {
	j, dir := i, 0
	if e, d := r.direction(i); e > 0 {
		if r.code == "fr" && (r.ws[i].Fold == "passe" || r.ws[i].Fold == "passee" || r.ws[i].Fold == "ecoule") { // "a passé neuf jours"
			return when{}, 0, false
		}
		j, dir = e, d
	}
	v, n := r.nums.Cardinal(j)
	if n == 0 || v < 1 || v > 1000 || j+n >= len(r.ws) || r.gap(j+n) > 1 || j > i && r.gap(j) > 1 {
		return when{}, 0, false
	}
	k := j + n
	if dir == 0 {
		if e, d := r.direction2(k); e > 0 {
			k, dir = e, d
		}
	}
	u := r.match(aUnit, k)
	if u == nil || k >= len(r.ws) || r.gap(k) > 1 {
		return when{}, 0, false
	}
	end := k + len(u.words)
	if v > 1 && (r.code == "en" || r.code == "nl") && k > j+n && len(u.words[0]) > 1 && !strings.HasSuffix(u.words[0], "s") && !strings.HasSuffix(u.words[0], "en") {
		return when{}, 0, false // "only 3 next week"
	}
	if w, e, ok := r.lastOf(i, int(v), u.value, dir, end); ok {
		return w, e, true
	}
	if dir == 0 && r.code != "en" && r.code != "de" && r.code != "nl" {
		if e, d := r.directionAfter(end); e > 0 {
			end, dir = e, d
		}
	}
	if dir == 0 {
		return when{}, 0, false
	}
	if !r.dated() {
		return when{}, end, true
	}
	if u.value == unitQuarter {
		return r.quarters(int(v), dir), end, true
	}
	l := length{int(v), u.value, nil}
	if e := r.match(andIt, end); e != nil && r.gap(end) <= 1 { // "the last 3 months and 2 weeks"
		if m, e2 := r.lengthAt(end + len(e.words)); e2 > 0 && m.unit < l.unit && r.match(agoAfter, e2) == nil {
			l.more, end = &m, e2
		}
	}
	return r.stretch(l, dir), end, true
}

// quarters returns n whole quarters before or after this one, as dir says.
func (r *reader) quarters(n, dir int) when {
	q := (r.ref.m-1)/3*3 + 1
	y1, m1 := shift(r.ref.y, q, 3*dir)
	y2, m2 := shift(r.ref.y, q, 3*dir*n)
	if dir < 0 {
		y1, m1, y2, m2 = y2, m2, y1, m1
	}
	y2, m2 = shift(y2, m2, 2)
	return when{from: moment{y: y1, m: m1, prec: toMonth}, to: moment{y: y2, m: m2, prec: toMonth}}
}

// stretch returns the days of length l up to the day of writing, or from the one after it on, as dir says.
func (r *reader) stretch(l length, dir int) when {
	w := r.move(r.ref, l, dir)
	if w.from.prec == unknown {
		return w
	}
	switch {
	case l.more != nil:
	case l.unit == unitMonth:
		w = day(addMonths(r.today, dir*l.n))
	case l.unit == unitYear:
		w = day(addMonths(r.today, dir*12*l.n))
	}
	if dir < 0 {
		return when{from: w.from, to: dayMoment(r.today)}
	}
	if l.unit <= unitHour {
		return same(w.from)
	}
	return when{from: dayMoment(r.today + 1), to: w.to}
}

// lastOf reads the "of 2021" of "the last four months of 2021".
func (r *reader) lastOf(i, n, unit, dir, end int) (when, int, bool) {
	if dir >= 0 || end >= len(r.ws) || r.match(ofIt, end) == nil {
		return when{}, 0, false
	}
	k := r.skip(theIt, r.skip(ofIt, end))
	for _, read := range [...]func(int) (when, int, bool){r.monthAlone, r.period, r.yearOnly} {
		w, e, ok := read(k)
		if !ok || w.from != w.to || w.from.prec == unknown || w.from.prec > toMonth {
			continue
		}
		to := w.from.last()
		switch unit {
		case unitDay:
			return days(to-n+1, to), e, true
		case unitWeek:
			sunday := to - weekday(to)%7
			return days(sunday-7*n+1, sunday), e, true
		case unitMonth:
			y, m, _ := civil(to)
			y0, m0 := shift(y, m, 1-n)
			return when{from: moment{y: y0, m: m0, prec: toMonth}, to: moment{y: y, m: m, prec: toMonth}}, e, true
		}
	}
	return when{}, 0, false
}

// anchored reads "la veille", "the next day": from the day told last.
func (r *reader) anchored(i int) (when, int, bool) {
	e := r.match(anAnchor, i)
	if e == nil {
		return when{}, 0, false
	}
	if d := r.match(aDay, i); d != nil && len(d.words) > len(e.words) { // "the day before yesterday"
		return when{}, 0, false
	}
	end := i + len(e.words)
	if r.code == "fr" && e.words[len(e.words)-1] == "la" && len(e.words) > 1 && !strings.EqualFold(r.ws[end-1].Of(r.txt), "là") { // "ce soir la finale"
		return when{}, 0, false
	}
	if end < len(r.ws) && r.gap(end) <= 1 && e.value != 0 && (r.match(ofIt, end) != nil || r.code == "fr" && r.ws[end].Fold == "des") && r.code != "en" { // "le lendemain du vote": of a day that is not told
		r.clockDay = moment{} // nor is the day of an hour beside it
		return when{}, end, true
	}
	if f := e.words[len(e.words)-1]; r.code == "en" && (f == "before" || f == "after") && end < len(r.ws) && r.gap(end) <= 1 && r.match(theIt, end) != nil { // "the day before the vote"
		r.clockDay = moment{}
		return when{}, end, true
	}
	if r.told.prec == toDay {
		return day(r.told.first() + e.value), end, true
	}
	if r.code == "fr" && e.value == 0 && e.words[len(e.words)-1] == "meme" && r.dated() && (r.told.prec == unknown || r.told.first() > r.today) { // "Le matin même"
		return day(r.today), end, true
	}
	if r.dated() && (e.value == -1 || e.value == 1 && r.looksAhead(i, end)) {
		return day(r.today + e.value), end, true
	}
	return when{}, end, true
}

// deictic reads "hier", "tomorrow", "this morning", "last night".
func (r *reader) deictic(i int) (when, int, bool) {
	e := r.match(aDay, i)
	if e == nil {
		return when{}, 0, false
	}
	end := i + len(e.words)
	if r.code == "de" && e.words[0] == "morgen" && r.caps[i] && i > 0 && r.gap(i) < 3 { // "am Morgen"
		return when{}, 0, false
	}
	if (r.code == "es" || r.code == "nl") && i > 0 && (r.before(theIt, i) || r.ws[i-1].Fold == "por") && len(e.words) == 1 && e.value == 1 { // "la mañana"
		return when{}, 0, false
	}
	switch e.words[0] {
	case "now", "maintenant", "jetzt", "nu", "ahora", "agora", "adesso": // an adverb of the verb that follows
		if len(e.words) == 1 && end < len(r.ws) && r.gap(end) < 3 {
			return when{}, 0, false
		}
	}
	if !r.dated() {
		if r.monthly() && e.value == 0 {
			w := month(r.ref.y, r.ref.m)
			w.near = true
			return w, end, true
		}
		return when{}, end, true
	}
	w := day(r.today + e.value)
	if e.value == -100 || r.code == "fr" && e.value == 0 && e.words[len(e.words)-1] == "nuit" && !r.looksAhead(i, end) && r.pastNear(i, end) { // the night before the day
		w = days(r.today-1, r.today)
	}
	w.near = true
	return w, end, true
}
