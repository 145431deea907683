package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// scrape classes the lines of a raw text: what a reader copies off a page,
// menus, comments and all. It works from the surest to the least sure: what a
// line's own words say, then where the title, the text and its end are, then
// what the place between those makes of the lines left over.
type scrape struct {
	text    string
	lines   []line
	firsts  []int32 // of each line, the index of the first line of the same words
	times   []int32 // of each first line, how often its words stand on one
	kind    []story.BlockKind
	why     []story.Reason  // a line is judged once its reason has a code
	title   int             // index of the title, -1 if none was found
	first   int             // index of the first paragraph, len(lines) if there is none
	last    int             // index of the last paragraph of the text, -1 if there is none
	spaced  bool            // blank lines stand between the lines of the text
	cut     bool            // the text says that it goes on for subscribers
	core    text.Span       // the lines, by index, that hold the most prose in a row
	apart   []text.Span     // the lines of paragraphs that stand far from those
	several bool            // a page holds several articles in full
	mail    bool            // the text came by mail
	given   []string        // folded titles that the format gives
	page    bool            // the elements of a page have been judged before
	main    []bool          // of a page: the line stands in the element that holds the text
	opening map[string]bool // beginnings of the longer words of the first paragraphs; nil until asked for
}

func newScrape(words string, pieces []ingest.Piece) *scrape {
	pieces = labelsApart(words, pieces)
	n := len(pieces)
	s := &scrape{text: words, lines: linesOf(words, pieces), firsts: make([]int32, n), times: make([]int32, n), title: -1, last: -1, first: n}
	known := make(map[string]int32, n)
	for i := range s.lines {
		first, ok := known[s.lines[i].key]
		if !ok {
			first = int32(i)
			known[s.lines[i].key] = first
		}
		s.firsts[i] = first
		s.times[first]++
	}
	s.kind = make([]story.BlockKind, len(pieces))
	s.why = make([]story.Reason, len(pieces))
	return s
}

func (s *scrape) set(i int, k story.BlockKind, code string, args ...string) {
	s.kind[i], s.why[i] = k, story.Because(code, args...)
}

func (s *scrape) judged(i int) bool { return s.why[i].Code != "" }

// class judges every line.
func (s *scrape) class() {
	for i := range s.lines {
		if !s.judged(i) {
			s.alone(i)
		}
	}
	s.corrections()
	s.captions()
	s.aboutAuthor()
	s.boxes()
	s.comments()
	s.adverts()
	s.letters()
	s.mailFoot()
	s.relateds()
	s.release()
	if !s.page {
		s.findCore()
		s.afterWall()
		s.findTail()
	}
	if s.title < 0 {
		s.findTitle()
	} else {
		s.repeatedTitle()
	}
	s.leaveApart()
	s.head()
	s.body()
	s.repeats()
}

// alone judges a line by its own words.
func (s *scrape) alone(i int) {
	l := &s.lines[i]
	switch {
	case l.Role == ingest.Markup || l.count == 0 || code(l.words):
		s.set(i, story.Other, "markup")
		return
	case l.Role == ingest.Record:
		s.set(i, story.Other, "metadata")
		return
	case l.Role == ingest.Control:
		s.set(i, story.Navigation, "nav.control")
		return
	case s.mail && mailLine(l):
		if len(stamps(l.folded)) > 0 {
			s.set(i, story.Dateline, "mail.header")
		} else {
			s.set(i, story.Other, "mail.header")
		}
		return
	}
	if l.Role == ingest.Heading && (l.count >= 3 || l.Level == 1) && !s.page {
		return // the format says that it is a heading
	}
	if menu(l) || buttons(l) {
		s.set(i, story.Navigation, "nav.menu")
		return
	}
	if starred(l) {
		s.set(i, story.Advert, "advert.words", "***")
		return
	}
	if glued(l.words) {
		s.set(i, story.Related, "related.words", "lire aussi")
		return
	}
	if counter(l) || recording(l) {
		s.set(i, story.Navigation, "nav.count")
		return
	}
	s.byWords(i)
}

// byWords judges a line by the phrases in it, and by its form.
func (s *scrape) byWords(i int) {
	l := &s.lines[i]
	if label := notice(l); label != "" {
		s.set(i, story.Correction, "correction.words", label)
		return
	}
	if k, ok := furnitureOf(l); ok && !s.spoken(l, k) {
		s.set(i, k.kind, k.code, k.phrase)
		if l.count > 9 && k.kind == story.Related && l.prose() && l.count > 24 {
			s.why[i] = story.Reason{} // a sentence, not a link
			s.kind[i] = story.Other
		}
		return
	}
	if credits(l) {
		s.set(i, story.Byline, "byline.credit")
		return
	}
	if what := invites(l); what != "" {
		s.set(i, story.Advert, "news.letter", what)
		return
	}
	if code, arg := ofReaders(l); code != "" {
		s.set(i, story.Comment, code, arg...)
		return
	}
	if offer(l) {
		s.set(i, story.Paywall, "paywall.words", strings.TrimSpace(l.words))
		return
	}
	if pointer(l) {
		s.set(i, story.Related, "related.words", strings.TrimSpace(l.words))
		return
	}
	if _, ok := withAgency(l.words); ok {
		s.set(i, story.Byline, "byline.name")
		return
	}
	if l.count <= 22 && !l.prose() || l.count <= 16 && strings.ContainsAny(l.words, "|·") {
		if _, ok := signature(l.words); ok {
			s.set(i, story.Byline, "byline.by")
			return
		}
	}
	if l.count <= 3 && clockOnly(l) {
		s.set(i, story.Other, "date.time")
		return
	}
	if dateLine(l) {
		s.set(i, story.Dateline, "date.line")
		return
	}
	if k := caption(l); k != story.Other {
		s.set(i, k, "caption.credit")
		return
	}
	if l.count <= surelyProse && strings.Count(l.words, " - ")+strings.Count(l.words, "|") >= 2 && strings.Contains(l.words, "©") && footer(l.folded) {
		s.set(i, story.Other, "legal")
		return
	}
	if l.count <= 12 && strings.HasPrefix(l.words, "#") && strings.Count(l.words, "#") > 1 {
		s.set(i, story.Navigation, "nav.tags")
	}
}

// spoken reports whether a line that holds a phrase of page furniture is
// nevertheless prose: a full sentence that only starts like it.
func (s *scrape) spoken(l *line, k known) bool {
	if strings.Contains(k.phrase, "©") {
		return false
	}
	if k.code == "news.letter" && (strings.Contains(l.folded, "vous desabonner") || strings.Contains(l.folded, "vous desinscrire") || strings.Contains(l.folded, "unsubscribe")) {
		return false
	}
	return l.count > 16 && l.end == '.' && len(strings.Fields(k.phrase)) < 3 && l.words[len(l.words)-1] == '.'
}

// clockOnly reports whether a line is a time of day and nothing else: "14:02",
// above an entry of a live report.
func clockOnly(l *line) bool {
	t := tokens(l.folded)
	_, _, n := clockAt(t, 0)
	return n > 1 && n == len(t)
}

// dateLine reports whether a line tells when the article appeared and little
// else.
func dateLine(l *line) bool {
	if l.count > 24 {
		return false
	}
	if cells(l) {
		return true
	}
	all := stamps(l.folded)
	if len(all) == 0 {
		t := tokens(l.folded)
		labelled := false
		for i := range min(len(t), 3) {
			labelled = labelled || publishedWords.has(t[i].s) || updatedWords.has(t[i].s)
		}
		for i := range t {
			if _, _, n := clockAt(t, i); n > 1 && l.count <= 14 && l.end != '.' && labelled {
				return true // "Updated at 1:23 p.m.", "Mis à jour hier à 18 h 30"
			}
		}
		return false
	}
	words, labelled, timed := 0, false, false
	for _, d := range all {
		words += d.words
		labelled = labelled || d.labelled
		timed = timed || d.hour >= 0
	}
	rest := undated(l.folded)
	switch {
	case rest == 0:
		return true
	case labelled && rest <= 6:
		return !l.prose()
	case timed && rest <= 3:
		return l.end != '.'
	case rest <= 8 && l.count <= 16 && len(all) == 1 && all[0].year > 0 && !l.closed() && commented(l.folded):
		return true
	case rest <= 8 && l.count <= 14 && len(all) == 1 && all[0].year > 0 && !l.closed() && datedName(l.words):
		return true
	}
	return rest <= 2 && l.count <= 9 && !l.closed()
}

// undated counts the words of a folded line that tell no date and do not belong
// to one.
func undated(f string) (n int) {
	for _, t := range tokens(f) {
		if wordByte(t.s[0]) && t.s != "·" && t.s != "•" && t.number < 0 && !weekdays.has(t.s) && !joiner.has(t.s) && !publishedWords.has(t.s) && !updatedWords.has(t.s) && monthNames()[t.s] == 0 && zones()[t.s] == "" && !dateFill.has(t.s) {
			n++
		}
	}
	return n
}

// cells reports whether a line is what blogs print under a headline, in three
// short parts or more with bars between, one of them a day: "par Ana Roy | 12 mars
// 2026 | Transports | 2 commentaires".
func cells(l *line) bool {
	if !strings.ContainsAny(l.words, "|·•/") {
		return false
	}
	all, day := parts(l.words), false
	for _, p := range all {
		f := fold(p.Of(l.words))
		if strings.Count(f, " ") > 5 {
			return false
		}
		for _, d := range stamps(f) {
			day = day || d.year > 0 && undated(f) == 0
		}
	}
	return day && len(all) >= 3
}

// datedName reports whether a line is a date and then who wrote the article:
// "February 1, 2019 Ida Holm, MS", "11/19/2019 by Ida Holm".
func datedName(w string) bool {
	i := strings.LastIndexAny(w, "0123456789")
	if i < 5 || i > 23 || undated(fold(w[:i+1])) > 0 {
		return false
	}
	rest := strings.TrimLeft(w[i+1:], " |-–—·,\u00a0")
	if who, ok := signature(rest); ok {
		return nameLike(who.Of(rest))
	}
	name, _, _ := strings.Cut(rest, ",")
	return nameLike(strings.TrimSpace(name))
}

var dateFill = wordSet{listed: "le|la|les|on|the|am|pm|du|de|of|el|il|mis|mise|ligne|en|date|last|h|min|e|er|st|nd|rd|th|et|and|uhr|den|op|om|il|del|local|time|heure|paris|ora|publication|derniere|lesezeit|lesedauer|minuten|temps|lecture|minutes|minute|mins|read|reading|tiempo|lectura|tempo|lettura|leitura|leestijd"}

// listed reports whether a line is marked as an item of a list, and how long
// its mark is.
func listed(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	switch r {
	case '•', '·', '‣', '▪', '■', '●', '◦', '➤', '►', '→', '✔', '✓':
		return true
	case '-', '–', '—', '*':
		return len(w) > n && (w[n] == ' ' || strings.HasPrefix(w[n:], "\u00a0"))
	}
	i := 0
	for i < len(w) && i < 3 && w[i] >= '0' && w[i] <= '9' {
		i++
	}
	return i > 0 && i+1 < len(w) && (w[i] == '.' || w[i] == ')') && w[i+1] == ' '
}

// starred reports whether a line stands between rows of stars, as newspapers
// set off their own offers: "*** Win a weekend on the island ***".
func starred(l *line) bool {
	return l.count >= 3 && l.count <= 30 && strings.HasPrefix(l.words, "*** ") && strings.HasSuffix(l.words, " ***")
}

// glued reports whether a line is a link to another article whose announcement
// has run into its headline: "Lire aussiLe port ferme".
func glued(w string) bool {
	for _, p := range []string{"À lire aussi", "A lire aussi", "Lire aussi", "À lire également", "Lire également", "À voir aussi", "Voir aussi", "Read more", "Read also", "Also read", "See also"} {
		if rest, ok := strings.CutPrefix(w, p); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			return unicode.IsUpper(r) || r == '«' || r == '“'
		}
	}
	return false
}
