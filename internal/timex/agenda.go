package timex

import (
	"strings"

	"recoupe/internal/lang"
)

// What English and French papers tell in the present of a day to come, and until when what is over went on.

// onDay reports whether the day at word i is one to come, since a verb in the present of what is done on a set
// day leads to it: "the council meets on Monday", "la cour rend sa décision vendredi". A verb of the past in its
// clause says that it is a tale, and what stands behind an article is no verb.
func (r *reader) onDay(i int) bool {
	const reach = 6
	list := agendaOf[r.code]
	if list == "" || r.isToday(i) {
		return false
	}
	for k := i - 1; k > 0 && k >= i-reach && r.gap(k+1) <= 1; k-- {
		if r.pastAt(k, i) || brokeOut(r.ws[k].Fold) && r.code == "en" {
			return false
		}
		if !r.caps[k] && among(list, r.ws[k].Fold) && r.doneBy(k) {
			return !r.toldOver(k)
		}
	}
	return false
}

// isToday reports whether the day at word i is that of publication.
func (r *reader) isToday(i int) bool {
	wd := r.match(aWeekday, i)
	return wd != nil && r.dated() && weekday(r.today) == wd.value
}

// doneBy reports whether whoever does the verb at k stands before it: a noun or a name, no article, and in
// English, where the verb has no "s", several of them: "ministers meet", unlike "the swim meet".
func (r *reader) doneBy(k int) bool {
	if k == 0 || r.gap(k) > 1 {
		return false
	}
	by := r.ws[k-1].Fold
	if r.code == "fr" {
		return !r.isNoun(k) && by != "se" && by != "s'" && (!lang.Stop("fr", by) || by == "qui" || by == "il" || by == "elle" || by == "ils" || by == "elles" || by == "on")
	}
	if strings.HasSuffix(by, "'s") || r.match(theIt, k-1) != nil || lang.Stop("en", by) && by != "which" && by != "who" && by != "he" && by != "she" && by != "it" {
		return false
	}
	return strings.HasSuffix(r.ws[k].Fold, "s") || strings.HasSuffix(by, "s")
}

// toldOver reports whether a verb of the past stands before k in its clause.
func (r *reader) toldOver(k int) bool {
	for j := k - 1; j >= 0 && r.gap(j+1) < 3; j-- {
		if f := r.ws[j].Fold; f == "that" || f == "que" || f == "qu'" {
			return false // "said that the court rules on Friday"
		}
		if r.pastAt(j, k) || r.code == "en" && brokeOut(r.ws[j].Fold) {
			return true
		}
	}
	return false
}

// agendaOf are verbs in the present, folded, of what is done on a day that is set.
var agendaOf = map[string]string{
	"en": " meets meet votes vote rules opens open reopens reopen closes returns return plays play faces hosts host debates decides decide hears reconvenes reconvene convenes gathers gather" +
		" departs launches begin start end ends concludes finishes appears appear sits ",
	"fr": " rend rendent statue tranche vote votent affronte affrontent recoit recoivent accueille accueillent dispute disputent joue jouent examine examinent inaugure inaugurent" +
		" comparait comparaissent rouvre rouvrent ferme ferment ",
}

// wentOn reports whether the time at word i, behind an "until", is one until which something went on that is
// over: "burned until Saturday", "was not out until Tuesday", "a brûlé jusqu'à samedi".
func (r *reader) wentOn(i int) bool {
	at := i - 1
	for at > 0 && at > i-3 && r.match(theIt, at) != nil {
		at--
	}
	if over := wentOnIn[r.code]; over != "" {
		return r.wentOnSo(at, over)
	}
	if at < 2 {
		return false
	}
	switch f := r.ws[at].Fold; {
	case f == "until" || f == "till", f == "jusqu'", f == "jusqu'a":
	case (f == "a" || f == "au") && r.ws[at-1].Fold == "jusqu'":
		at--
	default:
		return false
	}
	for k := at - 1; k >= 0 && k >= at-8 && r.gap(k+1) < 3; k-- {
		switch f := r.ws[k].Fold; {
		case r.ahead[k]:
			return false
		case f == "burned", f == "burnt", f == "raged", f == "slept", f == "fought", f == "ran", f == "kept", f == "stood", f == "sat", f == "remained", f == "continued":
			return !(k > 0 && (r.ws[k-1].Fold == "be" || r.ws[k-1].Fold == "to"))
		case f == "not" || strings.HasSuffix(f, "n't"): // "was not out until", "didn't speak until"
			return k > 0 && (r.ws[k-1].Fold == "was" || r.ws[k-1].Fold == "were" || r.ws[k-1].Fold == "did") || f == "wasn't" || f == "weren't" || f == "didn't"
		case f == "brule" || f == "lutte" || f == "dormi" || f == "patiente" || f == "campe" || f == "continue" || f == "combattu" || f == "erre" || f == "tenu":
			switch r.ws[max(0, k-1)].Fold {
			case "a", "ont", "avait", "avaient":
				return true
			}
		}
	}
	return false
}

// wentOnSo does the same where the word before the time is at, by verbs of the past that a list holds.
func (r *reader) wentOnSo(at int, over string) bool {
	if at < 1 {
		return false
	}
	switch r.ws[at].Fold {
	case "bis", "tot", "hasta", "ate", "fino", "al":
	case "a", "alla", "zum":
		if f := r.ws[at-1].Fold; f != "fino" && f != "bis" {
			return false
		}
	default:
		return false
	}
	for k := at - 1; k >= 0 && k >= at-8 && r.gap(k+1) < 3; k-- {
		if among(over, r.ws[k].Fold) {
			return true
		}
	}
	return false
}

// wentOnIn are verbs in the past, folded, of what went on for a while.
var wentOnIn = map[string]string{
	"de": " brannte brannten dauerte dauerten wartete warteten wutete kampften blieb blieben ",
	"nl": " brandde brandden duurde duurden wachtte wachtten woedde bleef bleven ",
	"es": " ardio duro permanecio permanecieron estuvo estuvieron siguio siguieron ",
	"it": " bruciato durato durata rimasto rimasta rimasti rimaste ",
	"pt": " ardeu durou permaneceu permaneceram ficou ficaram esteve estiveram ",
}

// inTale returns the weekday that goes on from one told in the same sentence that is over, where nothing in
// it is told in the future: "Last Sunday a pump fails; by Tuesday the cellar is full". ok is false where there
// is none, or where it is still to come.
func (r *reader) inTale(which int) (n int, ok bool) {
	if r.code != "en" && r.code != "fr" || r.dayTold.prec != toDay || r.dayEndAt < r.ws[0].Start || r.dayEndAt > r.ws[len(r.ws)-1].End {
		return 0, false
	}
	from := r.dayTold.first()
	if from >= r.today {
		return 0, false
	}
	for _, w := range r.ws {
		switch w.Fold {
		case "will", "'ll", "shall", "would", "going", "due", "expected", "scheduled", "va", "vont", "doit", "doivent", "devrait", "devraient", "prevu", "prevue", "attendu", "attendue", "should", "must", "to":
			return 0, false
		}
		if r.future(w) {
			return 0, false
		}
	}
	n = from + (which-weekday(from)+7)%7
	return n, n > from && n <= r.today
}

// seasonsAgo reads "il y a trois étés", "three summers ago": the season of so many years before.
func (r *reader) seasonsAgo(i int) (when, int, bool) {
	j, first := i, false
	if e := r.match(agoFirst, i); e != nil {
		j, first = i+len(e.words), true
	}
	v, n := r.nums.Cardinal(j)
	k := j + n
	if n == 0 || v < 2 || v > 99 || v != float64(int(v)) || k >= len(r.ws) || r.gap(k) > 1 || j > i && r.gap(j) > 1 {
		return when{}, 0, false
	}
	m := manySeasons[r.code][r.ws[k].Fold]
	if m == 0 {
		return when{}, 0, false
	}
	end := k + 1
	if !first {
		e := r.match(agoAfter, end)
		if e == nil || r.gap(end) > 1 {
			return when{}, 0, false
		}
		end += len(e.words)
	}
	if !r.monthly() {
		return when{}, end, true
	}
	w := r.begun(m)
	y := r.ref.y - int(v)
	if w.from.y < r.ref.y && m == 12 { // the winter of January began the year before
		y = w.from.y - int(v)
		if w.to.last() < dayNumber(r.ref.y, r.ref.m, 1) {
			y++
		}
	}
	return seasonOf(y, m), end, true
}

// manySeasons are the words for several springs, summers, autumns and winters, folded, with the first month of each.
var manySeasons = map[string]map[string]int{
	"fr": {"printemps": 3, "etes": 6, "automnes": 9, "hivers": 12},
	"en": {"springs": 3, "summers": 6, "autumns": 9, "falls": 9, "winters": 12},
	"de": {"sommern": 6, "wintern": 12},
	"es": {"primaveras": 3, "veranos": 6, "otonos": 9, "inviernos": 12},
	"it": {"primavere": 3, "estati": 6, "autunni": 9, "inverni": 12},
	"nl": {"zomers": 6, "winters": 12},
	"pt": {"primaveras": 3, "veroes": 6, "outonos": 9, "invernos": 12},
}

// ofYear reads the year that a word points to behind a season: "spring last year", "printemps de l'an dernier",
// "im Frühjahr vergangenen Jahres". It is 0 where none follows at word i.
func (r *reader) ofYear(i int) (y, end int) {
	k := r.skip(theIt, r.skip(ofIt, i))
	if k >= len(r.ws) || r.gap(k) > 1 || !r.dated() || k == i && r.code != "en" && r.code != "de" && r.code != "nl" {
		return 0, 0
	}
	w, end, ok := r.period(k)
	if !ok || w.from != w.to || w.from.prec != toYear {
		return 0, 0
	}
	return w.from.y, end
}
