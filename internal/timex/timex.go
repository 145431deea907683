// Package timex finds the times an article names and the dates they stand for,
// in the seven languages that Recoupe reads.
//
// [Find] reads the sentences of an article. Expressions that count from
// "today" ("hier", "last week", "mardi") are resolved against the article's
// date of publication, those that count from another day ("la veille",
// "fifteen months later") against the day told last; without a date to count
// from they stay unresolved. As in news, a bare weekday or month is the last
// one past, unless its sentence looks ahead, or tells in the present of a month
// that is nearer to come.
//
// An expression is read by what it names: expression.go tries each in turn, date.go holds
// what comes of it, and pack.go what a phrase does there, in a file of tables for each
// language. Whether it is past or to come, the verbs around it tell (ahead.go, tense.go;
// near.go, present.go, germanic.go and southern.go for what is told in the present), and what
// somebody is given until then (limit.go). press.go reads what the press writes of a day
// that is no expression of its language.
package timex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/quantity"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Find returns the times that an article's own words name, in order. It reads
// a.Sentences and a.Published.
func Find(a *story.Article) []story.Time {
	ref := readISO(a.Published.Value)
	times := find(a, ref)
	if later := readISO(a.Updated.Value); written(a, times, ref, later) {
		return find(a, later)
	}
	return times
}

// Around does the same for an article that does not say when it was published,
// by the date of others on the same story, which gives the month to count
// from, not the day: "en février" is resolved, "mardi" is not, unless the article
// says itself which day it is: "ce mardi 11 mars".
func Around(a *story.Article, near string) []story.Time {
	ref := readISO(near)
	ref.prec = min(ref.prec, toMonth)
	return find(a, ref)
}

func find(a *story.Article, ref moment) []story.Time {
	r := reader{pack: packFor(a.Language), txt: a.Text, ref: ref, sentences: a.Sentences}
	r.today = r.ref.first()
	if ref.prec == toMonth {
		r.today += 14
	}
	if ref.prec < toDay {
		if own, ok := r.ownDay(a); ok {
			r.ref, r.today, r.own = own, own.first(), true
		}
	}
	var out []story.Time
	for _, s := range a.Sentences {
		r.ws = segment.AppendWords(r.ws[:0], a.Text, s.Span)
		r.nums = quantity.Words(a.Language, a.Text, s.Span, r.ws)
		r.look()
		r.block = s.Block
		out = r.find(out)
	}
	return out
}

// reader reads one sentence after the other.
type reader struct {
	*pack
	txt       string
	ref       moment // of publication; prec unknown if it is not known
	today     int    // ref as a day; meaningless without it
	own       bool   // the article says itself that it is that day: it may be of the next
	told      moment // the day or month told last, for "la veille"
	any       moment // the date told last that does not count from today, for "dix ans plus tôt"
	framed    when   // the month, or the few months of a season, of years ago that was told last
	dayTold   moment // the day told last, whatever was told since
	dayToldAt int    // where in the text, -1 for one that counts from today
	dayEndAt  int    // and where it ends, of either kind
	latest    moment // the time told last, of any kind, for "l’année suivante"
	clockDay  moment // the day told last that is not to come, for an hour alone
	clockIn   int    // the paragraph where it was told, or the last hour of it
	block     int    // the paragraph of the sentence
	night     bool   // that day is the first of a night's two: hours of the morning are of the next

	clockAt  moment // the hour told last, with its day
	clockEnd int    // and where it ends

	sentences []story.Sentence
	orderRead bool // monthLeads has looked
	dayLeads  bool // the article's dates put the day first

	ws    []segment.Word
	nums  *quantity.Numbers
	caps  []bool   // begins with a capital
	ahead []bool   // looks ahead: a cue or a verb in the future
	roles []uint64 // what phrases begin at each word
	depth int      // of expressions inside expressions
}

// deepest bounds how far expressions stand inside expressions: "two days after
// the first week of the year".
const deepest = 4

// enter counts one level more; ok is false where that is one too many. Each
// enter that is ok has its leave.
func (r *reader) enter(i int) (ok bool) {
	if r.depth >= deepest || i >= len(r.ws) || !r.starts(i) {
		return false
	}
	r.depth++
	return true
}

func (r *reader) leave() { r.depth-- }

// dated reports whether the publication is known to the day, monthly whether
// its month is.
func (r *reader) dated() bool   { return r.ref.prec >= toDay }
func (r *reader) monthly() bool { return r.ref.prec >= toMonth }

// look finds the capitals and the cues of the future among the words.
func (r *reader) look() {
	r.caps, r.ahead, r.roles = resize(r.caps, len(r.ws)), resize(r.ahead, len(r.ws)), resize(r.roles, len(r.ws))
	for i, w := range r.ws {
		r.roles[i] = r.all[w.Fold]
	}
	for i, w := range r.ws {
		c, _ := utf8.DecodeRuneInString(r.txt[w.Start:])
		r.caps[i] = unicode.IsUpper(c)
		r.ahead[i] = w.Kind == segment.Letters && (r.match(aCue, i) != nil && !r.byWhom(i) && !r.waited(i) && !r.tallied(i) || r.future(w))
	}
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// starting are the roles an expression of time can begin with.
const starting = 1<<aMonth | 1<<aWeekday | 1<<aUnit | 1<<aDay | 1<<anAnchor | 1<<aSeason | 1<<isLast | 1<<isNext | 1<<isThis | 1<<agoFirst | 1<<inFirst |
	1<<aStart | 1<<aMiddle | 1<<anEnd | 1<<rangeIn | 1<<halfPast | 1<<wholeHour | 1<<yearsWord | 1<<aHoliday | 1<<roughly

// starts reports whether an expression can begin at word i at all: most words
// begin none, and are passed over at once.
func (r *reader) starts(i int) bool {
	if r.roles[i]&starting != 0 || r.nums.At(i) {
		return true
	}
	f := r.ws[i].Fold
	if f == "" { // a mark that folds to nothing
		return false
	}
	if r.code == "de" && strings.HasSuffix(f, "iger") { // "neunziger Jahre"
		return true
	}
	switch f[0] {
	case 'x', 'v', 'i':
		return roman(f) > 0
	case 'q', 't', 'h', 's':
		return quarterSign(f) > 0 || halfSign(f) > 0
	case 'f', 'c':
		_, ok := businessYear(f)
		return ok
	case 'd': // "desde hace", "depuis"
		return f == "depuis" || f == "desde"
	}
	if r.code != "en" && r.caps[i] && englishMonth(f) > 0 {
		return true
	}
	return r.ws[i].Fold == "the" && i+2 < len(r.ws) && r.ws[i+2].Fold == "year" || r.ws[i].Fold == "seit" || r.ws[i].Fold == "sinds" || r.ws[i].Fold == "ete"
}

func (r *reader) find(out []story.Time) []story.Time {
	for i := 0; i < len(r.ws); {
		if !r.starts(i) {
			i++
			continue
		}
		w, end, ok := r.expression(i)
		if !ok {
			i++
			continue
		}
		if r.programme(i, end) {
			i = end
			continue
		}
		t := story.Time{Span: text.Span{Start: r.ws[i].Start, End: r.ws[end-1].End}, From: w.from.String(), To: w.to.String()}
		if t.From == "" || t.To == "" {
			t.From, t.To = "", ""
		} else {
			r.bound(&t, w, i)
		}
		if !r.aside(i, end) {
			r.remember(w)
			if w.from.prec >= toDay {
				r.dayToldAt, r.dayEndAt = -1, t.End
				if !w.near { // no weekday
					r.dayToldAt = t.Start
				}
			}
		}
		r.night = r.night || r.overnight(w, i)
		if w.from == w.to && w.from.prec == toMinute {
			r.clockAt, r.clockEnd = w.from, t.End
		}
		out = append(out, t)
		i = end
	}
	return out
}

// aside reports whether the time from i to end is since when somebody has been
// what he is called, in commas before the verb: "le gérant, en poste depuis 2019, a
// démissionné. Deux ans plus tôt" counts from no such year.
func (r *reader) aside(i, end int) bool {
	if end >= len(r.ws) || r.gap(end) != 3 || !r.before(isSince, i) {
		return false
	}
	switch r.ws[end].Fold {
	case "a", "ont", "est", "sont", "avait", "avaient", "etait", "was", "were", "has", "have", "had", "is", "are":
		return true
	}
	return false
}

// remember keeps a day or month for the expressions that count from it.
func (r *reader) remember(w when) {
	if w.from.prec == unknown {
		return
	}
	m := w.from
	m.prec = min(m.prec, toDay)
	r.latest = m
	if (w.from == w.to || w.counted) && !w.near {
		r.any = m
	}
	if w.from.prec >= toMonth {
		r.told = m
		if w.to.prec >= toMonth && w.to.last()-w.from.first() >= longWeek { // no day of it
			r.told.prec = min(m.prec, toMonth)
		}
		if !w.loose && w.to.prec >= toMonth && w.to.y < r.ref.y-1 && monthOf(w.to)-monthOf(w.from) < longestSeason {
			r.framed = w
		}
	}
	if m.prec == toDay && !w.feast {
		r.dayTold = m
	}
	if m.prec == toDay && r.dated() && m.first() <= r.today {
		r.clockDay, r.clockIn, r.night = m, r.block, false
	}
}

// longWeek is how many days a time has, counted from its first, from which "la veille" is of none of them.
const longWeek = 7

// longestSeason is how many months one has at most, with those it begins and ends in.
const longestSeason = 4

// monthOf counts months from the year 0.
func monthOf(m moment) int { return 12*m.y + m.m - 1 }

// overnight reports whether the two days of w are those of a night: "dans la nuit
// de lundi à mardi". The words for them begin at word i.
func (r *reader) overnight(w when, i int) bool {
	if w.from.prec != toDay || w.to.prec != toDay || w.to.first()-w.from.first() != 1 {
		return false
	}
	for k := max(0, i-3); k < i; k++ {
		switch r.ws[k].Fold {
		case "nuit", "night", "nacht", "noche", "notte", "noite":
			return true
		}
	}
	return false
}

// gap returns what stands between words i-1 and i: 0 nothing, 1 spaces, 2 a
// hyphen or dash, 3 a comma or full stop, 4 anything else.
func (r *reader) gap(i int) int {
	if i == 0 || i >= len(r.ws) {
		return 4
	}
	g := 0
	for _, c := range r.txt[r.ws[i-1].End:r.ws[i].Start] {
		k := 4
		switch {
		case text.IsSpace(c) || text.IsInvisible(c):
			k = 1
		case text.IsHyphen(c) || text.IsDash(c) || c == '~':
			k = 2
		case c == ',' || c == '.':
			k = 3
		case c == '/' || c == '(' || c == ')':
			k = 3
		}
		g = max(g, k)
	}
	return g
}

// match returns the longest phrase of a role that begins at word i.
func (r *reader) match(role role, i int) *entry {
	if i < 0 || i >= len(r.ws) || r.roles[i]&(1<<role) == 0 {
		return nil
	}
	list := r.maps[role][r.ws[i].Fold]
next:
	for k := range list {
		e := &list[k]
		if i+len(e.words) > len(r.ws) || e.cap && !r.caps[i] {
			continue
		}
		for j := 1; j < len(e.words); j++ {
			if r.ws[i+j].Fold != e.words[j] || r.gap(i+j) > 2 {
				continue next
			}
		}
		if e.beside && !r.besideNumber(i, i+len(e.words)) {
			continue
		}
		return e
	}
	return nil
}

// before reports whether a phrase of a role ends before word i.
func (r *reader) before(role role, i int) bool { return r.entryBefore(role, i) != nil }

// entryBefore returns the shortest phrase of a role that ends before word i, or
// goes on into it: "d’ici à" before "à la fin de l’année".
func (r *reader) entryBefore(role role, i int) *entry {
	for n := 1; n <= 4 && n <= i; n++ {
		if e := r.match(role, i-n); e != nil && (len(e.words) == n || role == isBefore && len(e.words) == n+1 && n > 1 || role == isSince && len(e.words) == n+1) && r.gap(i) <= 1 {
			return e
		}
	}
	return nil
}

// besideNumber reports whether a number stands before word i or at end. But in
// English it is one in figures: "dix-sept" is no day of September.
func (r *reader) besideNumber(i, end int) bool {
	if r.code == "en" {
		return r.numberAt(i-1) || r.numberAt(end)
	}
	return i > 0 && r.ws[i-1].Kind == segment.Number || end < len(r.ws) && r.ws[end].Kind == segment.Number
}

func (r *reader) numberAt(i int) bool {
	if i < 0 || !r.nums.At(i) {
		return false
	}
	if r.ws[i].Kind == segment.Number {
		return true
	}
	_, n := r.nums.Cardinal(i)
	if n == 0 {
		_, n = r.nums.Ordinal(i)
	}
	return n > 0
}

// skip steps over a phrase of a role at i, if it stands there after a space.
func (r *reader) skip(role role, i int) int {
	if i < len(r.ws) && r.gap(i) <= 1 {
		if e := r.match(role, i); e != nil {
			return i + len(e.words)
		}
	}
	return i
}
