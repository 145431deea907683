// Package timex finds the times an article names and the dates they stand for,
// in the seven languages that Recoupe reads.
//
// [Find] reads the sentences of an article. Expressions that count from
// "today" ("hier", "last week", "mardi") are resolved against the article's
// date of publication, those that count from another day ("la veille",
// "fifteen months later") against the day told last; without a date to count
// from they stay unresolved. As in news, a bare weekday or month is the last
// one past, unless its sentence looks ahead.
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
func Find(a *story.Article) []story.Time { return find(a, readISO(a.Published.Value)) }

// Around does the same for an article that does not say when it was published,
// by the date of others on the same story, which gives the month to count
// from, not the day: "en février" is resolved, "mardi" is not.
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
	var out []story.Time
	for _, s := range a.Sentences {
		r.ws = segment.Words(a.Text, s.Span)
		r.nums = quantity.Words(a.Language, a.Text, s.Span, r.ws)
		r.look()
		out = r.find(out)
	}
	return out
}

// reader reads one sentence after the other.
type reader struct {
	*pack
	txt      string
	ref      moment // of publication; prec unknown if it is not known
	today    int    // ref as a day; meaningless without it
	told     moment // the day or month told last, for "la veille"
	any      moment // the date told last that does not count from today, for "dix ans plus tôt"
	clockDay moment // the day told last that is not to come, for an hour alone

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
		r.ahead[i] = w.Kind == segment.Letters && (r.match(aCue, i) != nil && !r.byWhom(i) || r.future(w))
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
	return r.ws[i].Fold == "seit" || r.ws[i].Fold == "sinds" || r.ws[i].Fold == "ete"
}

// future reports whether a word has the ending of a verb in the future.
func (r *reader) future(w segment.Word) bool {
	f := w.Fold
	switch r.code {
	case "fr":
		return len(f) > 3 && (ends(f, "ront", "erons", "drons") || ends(f, "ra", "rai") && !notFuture[f])
	case "es", "pt":
		return len(f) > 3 && ends(strings.ToLower(w.Of(r.txt)), "rá", "rán", "ría", "rían", "rão", "ré", "rei", "remos")
	case "it":
		return len(f) > 4 && ends(strings.ToLower(w.Of(r.txt)), "rà", "ranno", "rò", "remo")
	}
	return false
}

// notFuture are French words that end like a verb in the future.
var notFuture = map[string]bool{"opera": true, "camera": true, "extra": true, "mantra": true, "vrai": true, "frai": true, "contra": true}

func ends(s string, list ...string) bool {
	for _, e := range list {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// byWhom reports whether the cue at i is a "by" or "until" that leads to no
// time: "adopted by the council in September" tells of the past.
func (r *reader) byWhom(i int) bool {
	switch r.ws[i].Fold {
	case "by", "until", "till", "bis", "tot", "hasta", "ate", "ab":
	default:
		return false
	}
	j := r.skip(theIt, i+1)
	if j < len(r.ws) && r.ws[j].Kind == segment.Number {
		return false
	}
	const times = 1<<aMonth | 1<<aWeekday | 1<<aUnit | 1<<aDay | 1<<aSeason | 1<<isLast | 1<<isNext | 1<<isThis | 1<<aStart | 1<<aMiddle | 1<<anEnd | 1<<wholeHour | 1<<aHoliday
	return j >= len(r.ws) || r.roles[j]&times == 0 && !r.nums.At(j)
}

// leadsAhead reports whether the word before i points to the future: "pour juin".
func (r *reader) leadsAhead(i int) bool {
	if i == 0 || r.gap(i) > 1 {
		return false
	}
	switch r.ws[i-1].Fold {
	case "pour", "for", "by", "until", "para", "per", "fur", "entro", "voor", "till", "horizon":
		return true
	}
	return false
}

// past reports whether a word has the form of a verb in the past.
func (r *reader) past(w segment.Word) bool {
	s := strings.ToLower(w.Of(r.txt))
	ends := func(list ...string) bool {
		for _, e := range list {
			if len(s) > len(e)+1 && strings.HasSuffix(s, e) {
				return true
			}
		}
		return false
	}
	switch r.code {
	case "en":
		switch s {
		case "said", "told", "was", "were", "had", "made", "came", "went", "took", "began", "held", "met", "won", "lost", "gave", "saw", "found", "left", "fell", "rose":
			return true
		}
		return ends("ed") && s != "expected" && s != "scheduled" && s != "planned" && s != "pencilled" && s != "supposed"
	case "fr":
		switch s {
		case "dit", "vu", "pris", "mis", "fait", "promis", "reçu", "rendu", "appris", "permis", "tenu", "venu", "venue", "venus", "perdu", "répondu", "ouvert", "eu", "été", "était", "écrit":
			return true
		}
		return ends("é", "ée", "és", "ées", "ait", "aient") && !ends("rait", "raient") && s != "prévu" && s != "programmé" && s != "reporté" && s != "espéré" && s != "repoussé"
	case "es":
		return ends("ó", "aron", "ieron")
	case "it":
		return ends("ato", "uto", "ito") && s != "previsto"
	case "pt":
		return ends("ou", "eu", "iu")
	case "nl":
		return s == "zei" || s == "was" || s == "werd" || s == "had" || s == "meldde"
	case "de":
		return s == "sagte" || s == "war" || s == "wurde" || s == "hatte" || s == "erklärte" || s == "teilte"
	}
	return false
}

// looksAhead reports whether the words around i to end tell of the future: the
// nearest verb or cue before them decides, then the nearest after.
func (r *reader) looksAhead(i, end int) bool {
	if r.leadsAhead(i) {
		return true
	}
	for k := i - 1; k >= 0 && k >= i-14 && r.gap(k+1) < 4; k-- {
		if r.ahead[k] {
			return true
		}
		if r.past(r.ws[k]) { // "she said on Sunday", unlike "will be heard on Sunday"
			return k > 0 && r.ahead[k-1] || k > 1 && r.ahead[k-2] || k > 2 && r.ahead[k-3]
		}
	}
	for k := end; k < len(r.ws) && k < end+8 && r.gap(k) < 3; k++ {
		if r.ahead[k] {
			return true
		}
		if r.past(r.ws[k]) {
			return false
		}
	}
	return false
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
		t := story.Time{Span: text.Span{Start: r.ws[i].Start, End: r.ws[end-1].End}, From: w.from.String(), To: w.to.String()}
		if t.From == "" || t.To == "" {
			t.From, t.To = "", ""
		} else {
			r.bound(&t, w, i)
		}
		r.remember(w)
		out = append(out, t)
		i = end
	}
	return out
}

// remember keeps a day or month for the expressions that count from it.
func (r *reader) remember(w when) {
	if w.from.prec == unknown {
		return
	}
	m := w.from
	m.prec = min(m.prec, toDay)
	if (w.from == w.to || w.counted) && !w.near {
		r.any = m
	}
	if w.from.prec >= toMonth {
		r.told = m
	}
	if m.prec == toDay && r.dated() && m.first() <= r.today {
		r.clockDay = m
	}
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

// before returns the longest phrase of a role that ends before word i.
func (r *reader) before(role role, i int) bool {
	for n := 1; n <= 4 && n <= i; n++ {
		if e := r.match(role, i-n); e != nil && len(e.words) == n && r.gap(i) <= 1 {
			return true
		}
	}
	return false
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
