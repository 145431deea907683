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
	text  string
	lines []line
	times map[string]int // how often the words of a line stand on one
	kind  []story.BlockKind
	why   []story.Reason // a line is judged once its reason has a code
	title int            // index of the title, -1 if none was found
	first int            // index of the first paragraph, len(lines) if there is none
	last  int            // index of the last paragraph of the text, -1 if there is none
	cut   bool           // the text says that it goes on for subscribers
	core  text.Span      // the lines, by index, that hold the most prose in a row
	apart []text.Span    // the lines of paragraphs that stand far from those
	mail  bool           // the text came by mail
	given []string       // folded titles that the format gives
	page  bool           // the elements of a page have been judged before
	main  []bool         // of a page: the line stands in the element that holds the text
}

func newScrape(words string, pieces []ingest.Piece) *scrape {
	s := &scrape{text: words, times: map[string]int{}, title: -1, last: -1, first: len(pieces)}
	s.lines = make([]line, len(pieces))
	for i, p := range pieces {
		s.lines[i] = lineOf(words, p)
		s.times[s.lines[i].key]++
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
	s.comments()
	s.adverts()
	s.relateds()
	if !s.page {
		s.findCore()
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
	if k, ok := furnitureOf(l); ok && !s.spoken(l, k) {
		s.set(i, k.kind, k.code, k.phrase)
		if l.count > 9 && k.kind == story.Related && l.prose() && l.count > 24 {
			s.why[i] = story.Reason{} // a sentence, not a link
			s.kind[i] = story.Other
		}
		return
	}
	if commentHead(l) {
		s.set(i, story.Comment, "comment.by")
		return
	}
	if l.count <= 22 && !l.prose() || l.count <= 16 && strings.ContainsAny(l.words, "|·") {
		if _, ok := signature(l.words); ok {
			s.set(i, story.Byline, "byline.by")
			return
		}
	}
	if dateLine(l) {
		s.set(i, story.Dateline, "date.line")
		return
	}
	if k := caption(l); k != story.Other {
		s.set(i, k, "caption.credit")
		return
	}
	if l.count <= 12 && strings.HasPrefix(l.words, "#") && strings.Count(l.words, "#") > 1 {
		s.set(i, story.Navigation, "nav.tags")
	}
}

// spoken reports whether a line that holds a phrase of page furniture is
// nevertheless prose: a full sentence that only starts like it.
func (s *scrape) spoken(l *line, k known) bool {
	return l.count > 16 && l.end == '.' && len(strings.Fields(k.phrase)) < 3 && l.words[len(l.words)-1] == '.'
}

// code reports whether a line is what is left of a page's code.
func code(w string) bool {
	if strings.HasPrefix(w, "\" />") || strings.HasPrefix(w, "/>") || strings.HasPrefix(w, "<img") || strings.HasPrefix(w, "<iframe") || strings.HasPrefix(w, "<script") {
		return strings.HasSuffix(strings.TrimSpace(w), ">")
	}
	return strings.HasPrefix(w, "window.") || strings.HasPrefix(w, "function(") || strings.HasPrefix(w, "var ") && strings.HasSuffix(w, ";") ||
		strings.HasPrefix(w, "{") && strings.HasSuffix(w, "}") && strings.Contains(w, "\":")
}

// menu reports whether a line is a row of links: short parts between bars,
// arrows or wide gaps.
func menu(l *line) bool {
	if l.count > 60 {
		return false
	}
	w := tabbed(l.words)
	for _, sep := range []string{"|", "·", "•", ">", "›", "»", " / ", " - ", "\t"} {
		if n := strings.Count(w, sep); n == 0 || n == 1 && (sep == " - " || sep == " / " || sep == "»" || sep == ">" && l.count > 8) {
			continue
		}
		total, long, parts := 0, 0, 0
		for p := range strings.SplitSeq(w, sep) {
			p = strings.TrimSpace(p)
			if p == "" {
				continue
			}
			parts++
			n := len(strings.Fields(p))
			total += n
			if n > 5 {
				long++
			}
		}
		crumbs := (sep == ">" || sep == "›" || sep == "»") && parts >= 3
		if parts < 2 || !crumbs && (l.end == '.' || l.end == ',') {
			continue
		}
		if crumbs && long <= 1 && (sep != "»" || !strings.Contains(w, "«")) {
			return true
		}
		if sep == "»" || l.closed() && l.end != '!' {
			continue
		}
		if _, ok := signature(w); ok || len(stamps(l.folded)) > 0 && parts < 5 {
			return false
		}
		if long == 0 && (parts >= 4 || total <= 3*parts && parts >= 3 || parts >= 2 && (sep == "\t" || sep == "|") && total <= 3*parts && anyFurniture(w, sep)) {
			return true
		}
	}
	return false
}

// buttons reports whether every word of a short line is a button of its own:
// "Facebook Twitter LinkedIn".
func buttons(l *line) bool {
	if l.count < 2 || l.count > 8 {
		return false
	}
	for w := range strings.FieldsSeq(l.key) {
		if k, ok := book().whole[w]; !ok || k.kind != story.Navigation {
			return false
		}
	}
	return true
}

// tabbed returns w with every run of white space longer than one written as a
// tab: menus copied off a page have their links so far apart.
func tabbed(w string) string {
	if !strings.Contains(w, "  ") && !strings.Contains(w, "\u00a0") {
		return w
	}
	var b strings.Builder
	run := 0
	var last rune
	for _, r := range w {
		if unicode.IsSpace(r) {
			run++
			last = r
			continue
		}
		switch {
		case run > 1:
			b.WriteByte('\t')
		case run == 1:
			b.WriteRune(last)
		}
		run = 0
		b.WriteRune(r)
	}
	return b.String()
}

// anyFurniture reports whether a part of w is page furniture.
func anyFurniture(w, sep string) bool {
	for p := range strings.SplitSeq(w, sep) {
		p = strings.TrimSpace(p)
		l := lineOf(p, ingest.Piece{Span: trimSpan(p, spanOf(p))})
		if _, ok := furnitureOf(&l); ok && l.count > 0 {
			return true
		}
	}
	return false
}

// dateLine reports whether a line tells when the article appeared and little
// else.
func dateLine(l *line) bool {
	if l.count > 24 {
		return false
	}
	all := stamps(l.folded)
	if len(all) == 0 {
		t := tokens(l.folded)
		for i := range t {
			if _, _, n := clockAt(t, i); n > 1 && l.count <= 6 && (publishedWords[t[0].s] || updatedWords[t[0].s]) {
				return true // "Updated at 1:23 p.m."
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
	rest := 0
	for _, t := range tokens(l.folded) {
		if wordByte(t.s[0]) && t.number < 0 && !weekdays[t.s] && !joiner[t.s] && !publishedWords[t.s] && !updatedWords[t.s] && monthNames[t.s] == 0 && zones[t.s] == "" && !dateFill[t.s] {
			rest++
		}
	}
	switch {
	case rest == 0:
		return true
	case labelled && rest <= 6:
		return !l.prose()
	case timed && rest <= 3:
		return l.end != '.'
	}
	return rest <= 2 && l.count <= 9 && !l.closed()
}

var dateFill = set("le|la|les|on|the|am|pm|du|de|of|el|il|mis|mise|ligne|en|date|last|h|min|e|er|st|nd|rd|th|et|and|uhr|den|op|om|il|del|local|time|heure|paris|ora|publication|derniere")

// caption returns Caption or Credit for the words under a picture, Other for
// any other line.
func caption(l *line) story.BlockKind {
	f := l.folded
	if l.count > 70 {
		return story.Other
	}
	for _, p := range []string{"photo :", "photo:", "photos :", "photo ", "photograph:", "photograph by", "picture:", "image:", "image :", "credit:", "credit :", "credits :", "credit photo", "credits photo", "crédit", "foto:", "foto :", "bild:", "legende :", "illustration :", "illustration:", "infographie :", "image source", "(photo", "(c)", "©", "[photo", "source photo", "getty images", "reuters/", "afp/", "archivo", "imagen:", "imagem:", "immagine:"} {
		if strings.HasPrefix(f, p) {
			if l.count > 30 || l.count > 12 && l.end == '.' && !strings.ContainsAny(f, "©:/") {
				return story.Other
			}
			if p == "photo " && l.end == '.' {
				return story.Other
			}
			if after := strings.TrimSpace(f[len(p):]); l.count <= 7 && (strings.Contains(f, "/") || strings.HasPrefix(f, "©") || nameLike(trimMarks(after))) {
				return story.Credit
			}
			return story.Caption
		}
	}
	if i := strings.Index(f, "file photo"); i > 0 && i < 90 && (strings.HasPrefix(f, "in this ") || strings.HasPrefix(f, "file") || i < 12) {
		return story.Caption
	}
	if strings.HasPrefix(f, "in this ") && (strings.Contains(f, " photo, ") || strings.Contains(f, " photo provided") || strings.Contains(f, " image ")) && len(stamps(f)) > 0 {
		return story.Caption
	}
	if strings.Contains(l.words, "©") || strings.Contains(f, "(c) ") {
		if strings.Contains(f, "tous droits") || strings.Contains(f, "rights reserved") || footer(f) {
			return story.Other
		}
		if l.count <= 5 {
			return story.Credit
		}
		return story.Caption
	}
	for _, p := range []string{"photo :", "photo:", "photo ", "foto:", "foto ", "(picture:", "picture:", "pic:", "(pic", "photograph:", "photo by", "credit:", "image:", "ph.", "(photo", "| photo", "crédit :", "credit :", "(photo d'illustration)", "photo d'illustration", "getty images", "photo d'archives", "file photo", "handout", "via reuters", "/afp", "/reuters", "/ap)", "/ afp", "/ reuters", "archives"} {
		i := strings.LastIndex(f, p)
		if i <= 0 {
			continue
		}
		tail := strings.Fields(f[i+len(p):])
		// A credit closes its line; a sentence about a photo goes on.
		if len(tail) <= 7 && (l.end != '.' && l.end != '!' || p != "photo " && p != "archives" && p != "handout") && !(l.end == '.' && strings.HasSuffix(l.words, ".") && (p == "photo " || p == "foto " || p == "archives" || p == "handout")) {
			if p == "photo " && !strings.ContainsAny(l.words[len(l.words)-min(len(l.words), 40):], "/©") && !upperAfter(l.words, i) {
				continue
			}
			if p == "archives" && !strings.Contains(f, "photo") && !strings.Contains(f, "/") {
				continue
			}
			if l.prose() && l.end == '.' && l.count > 40 {
				continue
			}
			return story.Caption
		}
	}
	return story.Other
}

// upperAfter reports whether "Photo" in w is written with a capital, as a
// credit has it.
func upperAfter(w string, _ int) bool {
	return strings.Contains(w, "Photo ") || strings.Contains(w, "PHOTO ")
}

// footer reports whether a folded line with a © is the foot of a page.
func footer(f string) bool {
	for _, y := range []string{"© 20", "© 19", "(c) 20", "©20"} {
		if strings.Contains(f, y) {
			return true
		}
	}
	t := strings.TrimRight(f, " .")
	return len(t) > 4 && (strings.Contains(f, " 20") && strings.HasPrefix(t[len(t)-4:], "20") || strings.ContainsAny(f, "|") || strings.Count(f, " - ") >= 2)
}

// commentHead reports whether a line is the head of a reader's comment: who
// wrote it and when.
func commentHead(l *line) bool {
	if l.count > 14 || l.count == 0 {
		return false
	}
	f := l.folded
	if ago(f) && l.count <= 8 {
		return true
	}
	if i := strings.Index(f, " - "); i > 0 || strings.Contains(f, ", le ") || strings.Contains(f, " le ") || strings.Contains(f, " on ") || strings.Contains(f, ", ") {
		who := f
		for _, sep := range []string{" - ", ", le ", " le ", " on ", ", "} {
			if k := strings.Index(f, sep); k > 0 {
				who = f[:k]
				break
			}
		}
		if pseudo(who) && len(stamps(f)) > 0 {
			return true
		}
	}
	return strings.HasPrefix(f, "like ") && strings.Contains(f, "reply") || strings.Contains(f, "repondre") && strings.Contains(f, "signaler")
}

// pseudo reports whether a folded name is one that only a reader signs with:
// one word with a digit, an underscore or a hyphen in it.
func pseudo(who string) bool {
	return who != "" && !strings.Contains(who, " ") && strings.ContainsAny(who, "0123456789_") && strings.ContainsFunc(who, unicode.IsLetter) && !strings.ContainsAny(who, "/:")
}

// ago reports whether a folded line tells a time from now: "il y a 2 heures",
// "3 hours ago".
func ago(f string) bool {
	if i := strings.Index(f, "il y a "); i >= 0 && len(f) > i+7 && f[i+7] >= '0' && f[i+7] <= '9' {
		return !strings.HasSuffix(f, ".")
	}
	for _, p := range []string{" ago", " zuvor", " geleden", " fa", " atras"} {
		if strings.HasSuffix(f, p) && strings.ContainsAny(f, "0123456789") {
			return true
		}
	}
	return strings.HasPrefix(f, "vor ") && len(f) < 24 && strings.ContainsAny(f, "0123456789") || strings.HasPrefix(f, "hace ") && len(f) < 24 && strings.ContainsAny(f, "0123456789")
}

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

// mailLine reports whether a line of a mail's text is of its headers, or marks
// where a forwarded one begins.
func mailLine(l *line) bool {
	if l.count > 30 {
		return false
	}
	f := strings.TrimLeft(l.folded, "> *")
	for _, p := range []string{"de :", "from:", "from :", "to:", "a :", "cc:", "cc :", "subject:", "objet :", "objet:", "envoye :", "envoye le", "sent:", "date :", "date:", "reply-to:", "von:", "an:", "gesendet:", "betreff:", "enviado:", "para:", "asunto:", "assunto:", "inviato:", "oggetto:", "aan:", "onderwerp:", "verzonden:",
		"---------- forwarded", "-------- forwarded", "-------- message transfere", "---------- message transfere", "begin forwarded message", "debut du message", "-----original message", "-----message d'origine", "----- original message", "-------- original message"} {
		if strings.HasPrefix(f, p) {
			return true
		}
	}
	return strings.HasPrefix(f, "le ") && strings.HasSuffix(f, " a ecrit :") || strings.HasPrefix(f, "on ") && strings.HasSuffix(f, " wrote:")
}
