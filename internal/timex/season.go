package timex

import "recoupe/internal/lang"

// season reads "l’été 2024", "last winter", "this autumn".
func (r *reader) season(i int) (when, int, bool) {
	j, dir, told := i, 0, false
	if e, d := r.direction(i); e > 0 && e < len(r.ws) && r.gap(e) <= 1 {
		j, dir, told = e, d, true
	}
	s := r.match(aSeason, j)
	if s == nil && told && r.fall(j) {
		s = &entry{words: []string{"fall"}, value: 9}
	}
	if s == nil {
		// "été" beside no number is a participle: an article or a direction makes it the season
		if r.code == "fr" && j < len(r.ws) && r.ws[j].Fold == "ete" && (told || j+1 < len(r.ws) && r.match(isLast, j+1) != nil && j > 0 && r.ws[j-1].Fold == "l'") {
			s = &entry{words: []string{"ete"}, value: 6}
		} else {
			return when{}, 0, false
		}
	}
	end := j + len(s.words)
	if y, e := r.yearAt(end); y > 0 {
		return seasonOf(y, s.value), e, true
	}
	if y, e := r.ofYear(end); y > 0 && !told {
		return seasonOf(y, s.value), e, true
	}
	if e, d := r.directionAfter(end); e > 0 && !told {
		end, dir, told = e, d, true
	}
	led := !told && r.seasonLed(i, end)
	if !told && !led && !(r.code == "fr" && len(s.words) == 2 && s.words[0] != "d'") {
		return when{}, 0, false
	}
	if r.latest.prec != unknown && dir != 0 && r.ofStory(i, end) {
		return r.seasonBeside(s.value, dir), end, true
	}
	if r.ref.prec < toMonth {
		return when{}, end, true
	}
	if dir != 0 {
		return r.seasonTold(s.value, dir), end, true
	}
	w := r.seasonNear(s.value, i, end, told, led)
	return w, end, w.from.prec != unknown
}

// seasonTold returns the season that begins with month m and is the last one before the publication, or
// the next one.
func (r *reader) seasonTold(m, dir int) when {
	w := r.begun(m)
	switch {
	case dir > 0:
		return seasonOf(w.from.y+1, m)
	case w.to.last() >= dayNumber(r.ref.y, r.ref.m, 1):
		return seasonOf(w.from.y-1, m)
	}
	return w
}

// begun returns the last season that has begun with month m.
func (r *reader) begun(m int) when {
	if m > r.ref.m {
		return seasonOf(r.ref.y-1, m)
	}
	return seasonOf(r.ref.y, m)
}

// seasonNear returns the season from word i to end that no year and no direction tells, but perhaps a
// "this" (this) or a preposition (led): the one that goes on, or the one that the verbs around it mean.
func (r *reader) seasonNear(m, i, end int, this, led bool) when {
	const soon = 31
	now := dayNumber(r.ref.y, r.ref.m, 1)
	w := r.begun(m)
	next := seasonOf(w.from.y+1, m)
	tell := r.telling(i, end)
	if tell != inPast && r.leadsAhead(i) {
		tell = inFuture
	}
	switch {
	case led && tell == untold:
		return when{}
	case led && tell != inFuture && r.latest.prec >= toMonth && r.latest.y < r.ref.y-1: // what is told is of years ago
		if w = seasonOf(r.latest.y, m); w.to.last() < r.latest.first() {
			w = seasonOf(r.latest.y+1, m)
		}
		return w
	case w.to.last() >= now && !(led && tell == inFuture && w.from.m != r.ref.m):
		return w
	case tell == inFuture:
		return next
	case tell == inPast:
		return w
	case this:
		return seasonOf(r.ref.y, m)
	case tell == inPresent, next.from.first() <= now+soon:
		return next
	}
	return w
}

// seasonLed reports whether a preposition leads to the season from word i to end, so that it tells when:
// "au printemps", "in the spring", "im Frühjahr", and no noun follows: "the spring holidays".
func (r *reader) seasonLed(i, end int) bool {
	if i == 0 || r.gap(i) > 1 {
		return false
	}
	at := r.ws[i-1].Fold
	switch r.code {
	case "fr":
		return at == "au"
	case "en":
		if at == "the" && i > 1 && r.gap(i-1) <= 1 {
			at = r.ws[i-2].Fold
		}
		switch at {
		case "in", "by", "from", "until", "over", "since", "during":
			return end >= len(r.ws) || r.gap(end) > 1 || lang.Stop("en", r.ws[end].Fold) || r.past(r.ws[end])
		}
		return false
	case "nl":
		return (at == "het" || at == "de") && i > 1 && r.ws[i-2].Fold == "in"
	}
	return at == "im" || at == "in" || at == "en" || at == "na" || at == "no"
}

// fall reports whether the "fall" at i, behind a direction, is the season: "next fall",
// unlike "the latest fall in prices".
func (r *reader) fall(i int) bool {
	if r.code != "en" || i >= len(r.ws) || r.ws[i].Fold != "fall" || i == 0 {
		return false
	}
	switch r.ws[i-1].Fold {
	case "last", "next", "this":
	default:
		return false
	}
	if i+1 < len(r.ws) && r.gap(i+1) <= 1 {
		switch r.ws[i+1].Fold {
		case "in", "of", "from", "to", "into", "off", "was", "is", "guy":
			return false
		}
	}
	return true
}

// newYear reads "in the new year", the year that follows the publication; in the first
// half of one, that year.
func (r *reader) newYear(i int) (when, int, bool) {
	if r.code != "en" || i == 0 || i+2 >= len(r.ws) || r.ws[i].Fold != "the" || r.ws[i+1].Fold != "new" || r.ws[i+2].Fold != "year" || r.gap(i+1) > 1 || r.gap(i+2) > 1 {
		return when{}, 0, false
	}
	switch r.ws[i-1].Fold {
	case "in", "into", "early", "until", "till", "by", "before", "after":
	default:
		return when{}, 0, false
	}
	if !r.monthly() {
		return when{}, i + 3, true
	}
	w := year(r.ref.y)
	if r.ref.m > 6 {
		w = year(r.ref.y + 1)
	}
	w.near = true
	return w, i + 3, true
}

// seasonOf returns the months of a season, named by its first month; a winter
// is that which begins in the year.
func seasonOf(y, m int) when {
	y2, m2 := shift(y, m, 2)
	return when{from: moment{y: y, m: m, prec: toMonth}, to: moment{y: y2, m: m2, prec: toMonth}}
}

// seasonBeside returns the season that begins with month m next after the time
// told last, or before it.
func (r *reader) seasonBeside(m, dir int) when {
	w := seasonOf(r.latest.y, m)
	switch {
	case dir > 0 && (r.latest.prec == toYear || w.from.first() <= r.latest.first()):
		return seasonOf(r.latest.y+1, m)
	case dir < 0 && w.to.last() >= r.latest.first():
		return seasonOf(r.latest.y-1, m)
	}
	return w
}
