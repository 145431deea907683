package timex

import (
	"strings"

	"recoupe/internal/quantity"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// What the press writes of a day that is no expression of its language: the English day under a
// post that an article shows, the day an article says it is, hours that are a length of time.

// englishMonths are folded, for articles in other languages.
var englishMonths = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// englishMonth returns which month the folded word is in English, 0 if it is none.
func englishMonth(f string) int {
	for k, m := range englishMonths {
		if f == m {
			return k + 1
		}
	}
	return 0
}

// posted reads the day that stands in English under a post, in an article of another language:
// "— Mairie de Trévoz (@trevoz) November 2, 2023".
func (r *reader) posted(i int) (when, int, bool) {
	if r.code == "en" || i+2 >= len(r.ws) || !r.caps[i] || r.gap(i+1) != 1 || r.gap(i+2) != 3 || r.ws[i+1].Kind != segment.Number || r.ws[i+2].Kind != segment.Number {
		return when{}, 0, false
	}
	m := englishMonth(r.ws[i].Fold)
	y, d := r.ws[i+2].Of(r.txt), r.ws[i+1].Of(r.txt)
	if m == 0 || len(y) != 4 || len(d) > 2 || !valid(atoi(y), m, atoi(d)) {
		return when{}, 0, false
	}
	return day(dayNumber(atoi(y), m, atoi(d))), i + 3, true
}

// Where an article says which day it is: in one of its first sentences, and no further than so many
// days from the middle of the month in which others on its story were published, of which no more
// than the month is taken.
const (
	ownDayIn   = 12
	ownDayNear = 45
)

// ownDay returns the day that a French article without a day of publication says it is, "ce jeudi
// 2 novembre": who writes so writes on that day. There is none where it looks ahead ("aura lieu ce
// samedi 11 mars"), or where it names another weekday or date so. ref, of other articles, gives the year
// where the article leaves it out.
func (r *reader) ownDay(a *story.Article) (moment, bool) {
	if r.code != "fr" {
		return moment{}, false
	}
	found := 0
	for k, s := range a.Sentences {
		if words := s.Of(a.Text); !strings.Contains(words, "e lundi") && !strings.Contains(words, "e m") && !strings.Contains(words, "e jeudi") && !strings.Contains(words, "e vendredi") && !strings.Contains(words, "e samedi") && !strings.Contains(words, "e dimanche") {
			continue
		}
		r.ws = segment.AppendWords(r.ws[:0], a.Text, s.Span)
		for i := 0; i+1 < len(r.ws); i++ {
			f := r.ws[i].Fold
			if f != "ce" || r.gap(i+1) != 1 || !r.isWeekday(r.ws[i+1].Fold) {
				continue
			}
			r.nums = quantity.Words(a.Language, a.Text, s.Span, r.ws)
			r.look()
			n := r.thisDay(i)
			switch {
			case n < 0, n > 0 && found > 0 && n != found:
				return moment{}, false
			case n > 0 && k < ownDayIn:
				found = n
			case n == 0 && found > 0 && r.match(aWeekday, i+1).value != weekday(found):
				return moment{}, false
			}
		}
	}
	if found == 0 || r.monthly() && abs(found-r.today) > ownDayNear {
		return moment{}, false
	}
	return dayMoment(found), true
}

// isWeekday reports whether the folded French word is a weekday's name in full.
func (r *reader) isWeekday(f string) bool {
	return strings.HasSuffix(f, "di") && len(f) > 4 || f == "dimanche"
}

// thisDay returns the day that "ce" at i and a weekday with its day and month are, 0 where the day
// does not follow, and -1 where it is told of as to come.
func (r *reader) thisDay(i int) int {
	wd := r.match(aWeekday, i+1)
	if wd == nil {
		return -1
	}
	d, e := r.dayNum(i + 2)
	m, end := r.monthAt(e)
	if d == 0 || m == 0 || r.gap(i+2) != 1 || r.gap(e) != 1 {
		return 0
	}
	if r.looksAhead(i, end) {
		return -1
	}
	y, _ := r.yearAt(end)
	if y > 0 {
		if !valid(y, m, d) || weekday(dayNumber(y, m, d)) != wd.value {
			return -1
		}
		return dayNumber(y, m, d)
	}
	if !r.monthly() {
		return -1
	}
	for _, y := range [...]int{r.ref.y, r.ref.y - 1, r.ref.y + 1} {
		if valid(y, m, d) && weekday(dayNumber(y, m, d)) == wd.value { // of three years in a row one at most
			return dayNumber(y, m, d)
		}
	}
	return -1
}

// lasting reports whether the French hours from word i to end are how long, not when: "après 4h30 de
// débats", "une séance de 3h15", "24h après le vol".
func (r *reader) lasting(i, end int) bool {
	if r.code != "fr" || i == 0 {
		return false
	}
	if r.ws[i-1].Fold == "en" { // "couru en 1h02"
		return true
	}
	if r.lengthOfTime(i, end) && !(end+1 < len(r.ws) && r.caps[end+1]) { // "le car 14h30 de Trévoz"
		return true
	}
	if atoi(strings.TrimRight(r.ws[i].Of(r.txt)[:min(2, r.ws[i].End-r.ws[i].Start)], "hH:")) < early && r.ofLength(i, end) {
		return true
	}
	if end >= len(r.ws) || r.gap(end) != 1 {
		return false
	}
	switch r.ws[i-1].Fold {
	case "a", "vers", "des", "depuis", "jusqu'a":
		return false
	}
	f := r.ws[end].Fold
	return f == "apres" || f == "durant" || f == "plus" && end+1 < len(r.ws) && (r.ws[end+1].Fold == "tard" || r.ws[end+1].Fold == "tot")
}

// What "une réunion de 14h30" has is its hour, what "une réunion de 3h30" has is its length.
const early = 8

// ofLength reports whether French hours from word i to end are how long the thing named before them is: one that
// lasts, or any that is told of for the first time and not from one hour to another: "une panne de deux heures".
func (r *reader) ofLength(i, end int) bool {
	if i < 2 || r.ws[i-1].Fold != "de" || end < len(r.ws) && r.gap(end) <= 1 && (r.ws[end].Of(r.txt) == "à" || r.partAfter(end) != nil) {
		return false
	}
	for k := i - 2; k >= 0 && k >= i-4; k-- {
		switch r.ws[k].Fold {
		case "un", "une", "d'un", "d'une":
			return true
		case "reunion", "seance", "audience", "audition", "debat", "discussion", "trajet", "voyage", "marche", "retard", "entretien", "echange", "operation", "negociation", "attente", "panne":
			if k >= i-3 {
				return true
			}
		}
	}
	return false
}

// hoursAlone reads two hours of no day that is known: "entre 14h et 22h". The first, at word i, ends
// before word end.
func (r *reader) hoursAlone(i, end int) (int, bool) {
	if r.code != "fr" || i == 0 || r.ws[i-1].Fold != "entre" {
		return 0, false
	}
	e := r.match(rangeTo, end)
	if e == nil || r.gap(end) > 1 {
		return 0, false
	}
	_, last, ok := r.clock(end+len(e.words), true)
	return last, ok
}

// hoursLed reports whether the French hour at i is the first of two: "entre 9h et midi".
func (r *reader) hoursLed(i int) bool {
	if r.code != "fr" || i == 0 || r.gap(i) != 1 || r.ws[i-1].Fold != "entre" {
		return false
	}
	for k := i + 1; k < len(r.ws) && k < i+4; k++ {
		if r.ws[k].Fold != "et" || k+1 >= len(r.ws) {
			continue
		}
		if r.match(wholeHour, k+1) != nil {
			return true
		}
		_, e, ok := r.clock(k+1, true)
		return ok && (e > k+2 || strings.ContainsAny(r.ws[k+1].Of(r.txt), "hH")) && !r.lengthOfTime(k+1, e) // "entre 2h et 3h de route"
	}
	return false
}

// ofNight reads the two days of a night behind the hour h, and returns which of them it is of: "2h45
// la nuit de lundi à mardi". The first of them, w, is told before word end; words from j on lead to
// it.
func (r *reader) ofNight(j int, w when, end int, h moment) (when, int, bool) {
	night := false
	for k := max(0, j-3); k < j; k++ {
		night = night || r.ws[k].Fold == "nuit"
	}
	if !night {
		return when{}, 0, false
	}
	both, e, ok := r.upTo(j, w, end)
	if !ok {
		return when{}, 0, false
	}
	if both.from.prec != toDay || both.to.prec != toDay {
		return when{}, e, true
	}
	on := both.to
	if h.h >= 12 {
		on = both.from
	}
	return r.at(same(on), h), e, true
}

// dayBefore returns the last day before n whose number in its month the word before end is, "du mercredi
// 25 au jeudi 26 septembre"; ok is false where none is told there.
func (r *reader) dayBefore(end, n int) (int, bool) {
	if end == 0 || r.ws[end-1].Kind != segment.Number {
		return 0, false
	}
	d, e := r.dayNum(end - 1)
	if d == 0 || e != end {
		return 0, false
	}
	for k := n - 1; k > n-31; k-- {
		if dayMoment(k).d == d {
			return k, true
		}
	}
	return 0, false
}

// several reports whether the words from i to end are French or English for some units of time before
// or after now, nobody tells how many: "ces dernières années", "les prochains mois"; "l’année dernières" is one,
// written wrongly.
func (r *reader) several(i, end int) bool {
	if r.code == "en" {
		return end-i == 2 && r.match(isNext, i) != nil && strings.HasSuffix(r.ws[i+1].Fold, "s") // "in coming weeks"
	}
	if r.code != "fr" {
		return false
	}
	many := false
	for ; i < end; i++ {
		switch r.ws[i].Fold {
		case "dernieres", "derniers", "prochaines", "prochains":
			many = true
		case "annee", "semaine":
			return false
		}
	}
	return many
}

// turnOf reports whether what a French weekday that ends before word i brings follows it, and so is to
// come: "Lundi, place à la relève".
func (r *reader) turnOf(i int) bool {
	if r.code != "fr" || i+1 >= len(r.ws) || r.gap(i) != 3 || r.ws[i].Fold != "place" {
		return false
	}
	f := r.ws[i+1].Fold
	return f == "a" || f == "au" || f == "aux"
}

// ofLaw reports whether the figures at i are the number of a law or a file, and no month: "la loi n°
// 2024-12".
func (r *reader) ofLaw(i int) bool {
	before := strings.TrimRight(r.txt[max(0, r.ws[i].Start-8):r.ws[i].Start], " \u00a0\u202f")
	return strings.HasSuffix(before, "n°") || strings.HasSuffix(before, "N°") || strings.HasSuffix(before, "nº") || strings.HasSuffix(before, "No.")
}

// hourWritten reports whether the French figures at j, right behind a day, are an hour by the word or
// the letter behind them: "jeudi 8h", "dimanche 16 heures".
func (r *reader) hourWritten(j int) bool {
	if r.code != "fr" || j >= len(r.ws) || r.ws[j].Kind != segment.Number {
		return false
	}
	if s := r.ws[j].Of(r.txt); strings.HasSuffix(s, "h") || strings.HasSuffix(s, "H") {
		return true
	}
	return j+1 < len(r.ws) && r.gap(j+1) <= 1 && strings.HasPrefix(r.ws[j+1].Fold, "heure") && !r.lengthOfTime(j, j+2)
}

// pictured reports whether the day at i is the one on which a picture was taken: "In this photo from Feb. 3",
// "sur cette photo prise le 3 février".
func (r *reader) pictured(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		if f := r.ws[k].Fold; f == "photo" || f == "image" || f == "cliche" || f == "photograph" {
			return k > 0 && (r.ws[k-1].Fold == "this" || r.ws[k-1].Fold == "cette" || r.ws[k-1].Fold == "ce" || r.ws[k-1].Fold == "file")
		}
	}
	return false
}

// programme reports whether the words from i to end are the name of an English programme or paper, between
// marks: "ABC’s “This Week”", "the “Today” show".
func (r *reader) programme(i, end int) bool {
	if r.code != "en" || !r.caps[i] {
		return false
	}
	before := r.txt[:r.ws[i].Start]
	if !strings.HasSuffix(before, "\"") && !strings.HasSuffix(before, "“") {
		return false
	}
	after := strings.TrimLeft(r.txt[r.ws[end-1].End:], ".,")
	if !strings.HasPrefix(after, "\"") && !strings.HasPrefix(after, "”") {
		return false
	}
	if end > i+1 {
		return r.caps[end-1]
	}
	if end >= len(r.ws) {
		return false
	}
	switch r.ws[end].Fold {
	case "show", "program", "programme", "host", "hosts", "anchor":
		return true
	}
	return false
}
