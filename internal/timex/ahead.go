package timex

import (
	"strings"

	"recoupe/internal/segment"
)

// byWhom reports whether the cue at i is a "by" or "until" that leads to no
// time: "adopted by the council in September" tells of the past.
func (r *reader) byWhom(i int) bool {
	parts := uint64(1<<aStart | 1<<aMiddle | 1<<anEnd)
	switch r.ws[i].Fold {
	case "by", "until", "till", "bis", "tot", "hasta", "ate", "ab":
	case "avant": // "avant le début du match"
		parts = 0
	default:
		return false
	}
	j := r.skip(theIt, i+1)
	if j < len(r.ws) && r.ws[j].Kind == segment.Number {
		return r.howMuch(i, j)
	}
	if r.code == "en" && j < len(r.ws) && r.ws[i].Fold == "by" && i+2 < len(r.ws) && r.ws[i+1].Fold == "a" && (r.ws[i+2].Fold == "quarter" || r.ws[i+2].Fold == "third") {
		return true // "fell by a quarter in May"
	}
	const times = 1<<aMonth | 1<<aWeekday | 1<<aUnit | 1<<aDay | 1<<aSeason | 1<<isLast | 1<<isNext | 1<<isThis | 1<<wholeHour
	return j >= len(r.ws) || r.roles[j]&(times|parts) == 0 && !r.nums.At(j) && r.match(aHoliday, j) == nil // "by Canada" is by no Canada Day
}

// howMuch reports whether the figures at j, behind the "by" at i, tell how much and not when:
// "fell by 12% in May", "cut by £3m", unlike "by 5 May" and "by 2030".
func (r *reader) howMuch(i, j int) bool {
	if r.code != "en" || r.ws[i].Fold != "by" || j+1 >= len(r.ws) {
		return false
	}
	if r.ws[j-1].Kind == segment.Symbol {
		return true
	}
	switch next := r.ws[j+1]; {
	case r.gap(j+1) > 1:
		return false
	case next.Kind == segment.Symbol && next.Fold != "#":
		return true
	case next.Fold == "per" || next.Fold == "percent" || next.Fold == "percentage" || next.Fold == "points" || next.Fold == "million" || next.Fold == "billion":
		return true
	}
	return false
}

// leadsAhead reports whether the word before i points to the future: "pour juin".
func (r *reader) leadsAhead(i int) bool {
	if i > 3 && r.code == "fr" && r.ws[i-2].Fold == "mois" && (r.ws[i-1].Fold == "de" || r.ws[i-1].Fold == "d'") && r.ws[i-3].Fold == "le" && r.gap(i) <= 1 {
		i -= 3 // "pour le mois de mars"
	}
	if i == 0 || r.gap(i) > 1 {
		return false
	}
	switch r.ws[i-1].Fold {
	case "pour", "for", "by", "until", "para", "per", "fur", "entro", "voor", "till", "horizon":
		return true
	case "as": // "could act as soon as Monday", unlike "as soon as he arrived on Monday"
		return r.code == "en" && i > 2 && r.ws[i-2].Fold == "soon" && r.ws[i-3].Fold == "as"
	case "des": // "dès lundi", and not "des lundis", nor "elle a appelé dès lundi"
		return r.code == "fr" && strings.Contains(r.ws[i-1].Of(r.txt), "è") && !r.happened(i)
	}
	return false
}

// happened reports whether the nearest verb before word i is in the past, and
// no part of one in the future.
func (r *reader) happened(i int) bool {
	for k := i - 1; k >= 0 && k >= i-14 && r.gap(k+1) < 4; k-- {
		if r.ahead[k] {
			return false
		}
		if r.past(r.ws[k]) {
			return k == 0 || !r.ahead[k-1]
		}
	}
	return false
}

// lasted reports whether what is told lasted until word i: "it took until January",
// "est resté en poste jusqu’en janvier", unlike "closed until January".
func (r *reader) lasted(i int) bool {
	to := false
	for k := i - 1; k >= 0 && k >= i-10 && r.gap(k+1) < 4; k-- {
		switch f := r.ws[k].Fold; f {
		case "until", "till", "jusqu'":
			to = true
		case "took", "taken", "lasted", "waited", "wait", "stayed", "lived", "worked", "served", "survived",
			"dure", "reste", "restee", "restes", "restees", "attendu", "attendre", "vecu", "travaille":
			return to && (r.code == "en" || r.code == "fr") && r.endured(k)
		}
	}
	return false
}

// notUntil reports whether word i is the time at which something that was long in
// coming began: "not until this Monday", "it was not until Tuesday that".
func (r *reader) notUntil(i int) bool {
	return r.code == "en" && i > 1 && r.gap(i) <= 1 && r.gap(i-1) <= 1 && (r.ws[i-1].Fold == "until" || r.ws[i-1].Fold == "till") && (r.ws[i-2].Fold == "not" || strings.HasSuffix(r.ws[i-2].Fold, "n't"))
}

// done reports whether the verb that comes next after a time that ends before
// word end is in the past.
func (r *reader) done(end int) bool {
	for k := end; k < len(r.ws) && k < end+8 && r.gap(k) < 4; k++ {
		if r.ws[k].Fold == "did" || r.past(r.ws[k]) {
			return true
		}
		if r.ahead[k] {
			return false
		}
	}
	return false
}

// endured reports whether the verb at k is of the past: "had to wait", "a duré", and
// not "will have to wait", "il faudra attendre", "devra rester".
func (r *reader) endured(k int) bool {
	for j := k; j >= 0 && j >= k-4 && r.gap(j+1) < 4; j-- {
		if r.ahead[j] || r.future(r.ws[j]) {
			return false
		}
		if r.past(r.ws[j]) {
			return j == 0 || !r.ahead[j-1] && !r.future(r.ws[j-1])
		}
	}
	return false
}

// looksAhead reports whether the words around i to end tell of the future: the
// nearest verb or cue before them decides, then the nearest after.
func (r *reader) looksAhead(i, end int) bool {
	if r.lasted(i) || r.wentOn(i) {
		return false
	}
	if r.notUntil(i) {
		return !r.done(end)
	}
	if r.overBy(i, end) {
		return false
	}
	if r.leadsAhead(i) || r.turnOf(end) || r.present(i) || r.onDay(i) || r.meets(i) || r.limited(i, end) {
		return true
	}
	if r.southern() && (r.scheduled(i, end) || r.meetsIn(i)) {
		return true
	}
	for k := i - 1; k >= 0 && k >= i-14 && r.gap(k+1) < 4; k-- {
		if r.ahead[k] {
			return true
		}
		if r.past(r.ws[k]) && !r.isNoun(k) || r.code == "en" && brokeOut(r.ws[k].Fold) { // "she said on Sunday", unlike "will be heard on Sunday"
			return r.aheadOf(k)
		}
	}
	for k := end; k < len(r.ws) && k < end+8 && (r.gap(k) < 3 || k == end && r.gap(k) == 3 && r.opens(i)); k++ { // "Vendredi, la cour rendra son arrêt"
		if r.ahead[k] {
			return !r.remains(i, k)
		}
		if r.past(r.ws[k]) || r.pastAt(k, i) {
			return false
		}
	}
	return false
}

// remains reports whether the French verb at k tells what a day that is over, told at word i, will be
// remembered as: "le match de samedi restera dans les annales".
func (r *reader) remains(i, k int) bool {
	return r.code == "fr" && (r.ws[k].Fold == "restera" || r.ws[k].Fold == "resteront") && i > 0 && (r.before(ofIt, i) || r.ws[i-1].Fold == "de") && k+1 < len(r.ws) && (r.ws[k+1].Fold == "dans" || r.ws[k+1].Fold == "comme" || r.ws[k+1].Fold == "grave")
}

// aheadOf reports whether a cue of the future stands in the three words before k, and no mark between.
func (r *reader) aheadOf(k int) bool {
	for j := k - 1; j >= 0 && j >= k-3 && r.gap(j+1) < 4; j-- {
		if r.ahead[j] {
			return true
		}
	}
	return false
}

// overBy reports whether the time from word i to end, by which something was so, is told of
// in the past: "By Sunday, callers had gone", unlike "By Sunday, all were expected to go".
func (r *reader) overBy(i, end int) bool {
	by := i - 1
	for by > 0 && by > i-3 && r.ws[by].Fold != "by" && r.gap(by+1) < 4 {
		by-- // "By 7 p.m. Saturday"
	}
	if r.code != "en" || by < 0 || r.ws[by].Fold != "by" || !r.caps[by] {
		return false
	}
	for k := end; k < len(r.ws) && k < end+12 && r.gap(k) < 4; k++ {
		if r.ahead[k] {
			return false
		}
	}
	return r.done(end)
}

// pastNear reports whether a verb in the past stands within a few words of those
// from i to end.
func (r *reader) pastNear(i, end int) bool {
	for k := max(0, i-10); k < min(len(r.ws), end+10); k++ {
		if (k < i || k >= end) && r.past(r.ws[k]) {
			return true
		}
	}
	return false
}

// deedReach is how many words before its day a deed is told: more stand between
// them than before a day to come.
const deedReach = 24

// tookPlace reports whether the day from word i to end is one on which something
// happened: the nearest verb before it, or else after it, is in the past and of a
// deed, not of what somebody says or settles, and nothing in the sentence looks ahead.
func (r *reader) tookPlace(i, end int) bool {
	if r.code != "en" && r.code != "fr" {
		return false
	}
	if r.leadsAhead(i) || i > 0 && r.match(theIt, i-1) != nil && r.leadsAhead(i-1) { // "a commandé un audit pour le 30 novembre"
		return false
	}
	for _, ahead := range r.ahead {
		if ahead {
			return false
		}
	}
	if r.ofNoun(i, end) { // "bought time for the Jan. 3 vote": the day is the vote's, not the deed's
		return false
	}
	for k := i - 1; k >= 0 && k >= i-deedReach && r.gap(k+1) < 4; k-- {
		switch r.ws[k].Fold {
		case "before", "until", "till", "ahead", "avant", "jusqu'": // "was done before she speaks on Jan. 28"
			return false
		}
		if done, known := r.deed(k); known {
			return done
		}
	}
	for k := end; k < len(r.ws) && k < end+8 && r.gap(k) < 4; k++ {
		if done, known := r.deed(k); known {
			return done
		}
	}
	return false
}

// ofNoun reports whether the English day from word i to end tells which of several things
// is meant: "the Jan. 3 vote", "the council's March 12 meeting".
func (r *reader) ofNoun(i, end int) bool {
	if r.code != "en" || i == 0 || r.gap(i) > 1 || end >= len(r.ws) || r.gap(end) > 1 || r.ws[end].Kind != segment.Letters || r.caps[end] || r.past(r.ws[end]) || brokeOut(r.ws[end].Fold) {
		return false
	}
	return r.match(theIt, i-1) != nil || r.ws[i-1].Fold == "a" || strings.HasSuffix(r.ws[i-1].Fold, "'s")
}

// waited reports whether the "attendu" at i is a verb of the past, not what is
// expected: "ils n'ont pas attendu lundi".
func (r *reader) waited(i int) bool {
	if r.code != "fr" || r.ws[i].Fold != "attendu" || i == 0 {
		return false
	}
	switch r.ws[i-1].Fold {
	case "a", "ai", "as", "ont", "avons", "avez", "avait", "avaient", "aura", "ayant", "pas", "point":
		return true
	}
	return false
}

// tallied reports whether the cue at i, "compte" with its accents gone, is "compté": what was counted.
func (r *reader) tallied(i int) bool {
	return r.code == "fr" && r.ws[i].Fold == "compte" && strings.HasSuffix(r.ws[i].Of(r.txt), "é")
}

// pastBefore reports whether the nearest verb before word i is in the past:
// "had been approved before September", unlike "must end before September".
func (r *reader) pastBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-14 && r.gap(k+1) < 4; k-- {
		if r.past(r.ws[k]) && !(k > 0 && (r.ws[k-1].Fold == "be" || r.ws[k-1].Fold == "etre" || r.ws[k-1].Fold == "ser" || r.ws[k-1].Fold == "essere")) {
			return true
		}
	}
	return false
}
