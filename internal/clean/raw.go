package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/picture"
	"recoupe/internal/clean/stamp"
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
	lines   []line.Line
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
	s := &scrape{text: words, lines: line.All(words, pieces), firsts: make([]int32, n), times: make([]int32, n), title: -1, last: -1, first: n}
	known := make(map[string]int32, n)
	for i := range s.lines {
		first, ok := known[s.lines[i].Key]
		if !ok {
			first = int32(i)
			known[s.lines[i].Key] = first
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
	case l.Role == ingest.Markup || l.Count == 0 || furniture.Code(l.Words):
		s.set(i, story.Other, "markup")
		return
	case l.Role == ingest.Record:
		s.set(i, story.Other, "metadata")
		return
	case l.Role == ingest.Control:
		s.set(i, story.Navigation, "nav.control")
		return
	case s.mail && mailLine(l):
		if len(stamp.All(l.Folded)) > 0 {
			s.set(i, story.Dateline, "mail.header")
		} else {
			s.set(i, story.Other, "mail.header")
		}
		return
	}
	if l.Role == ingest.Heading && (l.Count >= 3 || l.Level == 1) && !s.page {
		return // the format says that it is a heading
	}
	if furniture.Menu(l) || furniture.Buttons(l) {
		s.set(i, story.Navigation, "nav.menu")
		return
	}
	if starred(l) {
		s.set(i, story.Advert, "advert.words", "***")
		return
	}
	if glued(l.Words) {
		s.set(i, story.Related, "related.words", "lire aussi")
		return
	}
	if furniture.Counter(l) || furniture.Recording(l) {
		s.set(i, story.Navigation, "nav.count")
		return
	}
	s.byWords(i)
}

// byWords judges a line by the phrases in it, and by its form.
func (s *scrape) byWords(i int) {
	l := &s.lines[i]
	if label := furniture.Notice(l); label != "" {
		s.set(i, story.Correction, "correction.words", label)
		return
	}
	if k, ok := furniture.Of(l); ok && !s.spoken(l, k) {
		s.set(i, k.Kind, k.Code, k.Phrase)
		if l.Count > 9 && k.Kind == story.Related && l.Prose() && l.Count > 24 {
			s.why[i] = story.Reason{} // a sentence, not a link
			s.kind[i] = story.Other
		}
		return
	}
	if byline.Credits(l) {
		s.set(i, story.Byline, "byline.credit")
		return
	}
	if what := furniture.Invites(l); what != "" {
		s.set(i, story.Advert, "news.letter", what)
		return
	}
	if code, arg := ofReaders(l); code != "" {
		s.set(i, story.Comment, code, arg...)
		return
	}
	if furniture.Offer(l) {
		s.set(i, story.Paywall, "paywall.words", strings.TrimSpace(l.Words))
		return
	}
	if furniture.Pointer(l) {
		s.set(i, story.Related, "related.words", strings.TrimSpace(l.Words))
		return
	}
	if _, ok := withAgency(l.Words); ok {
		s.set(i, story.Byline, "byline.name")
		return
	}
	if l.Count <= 22 && !l.Prose() || l.Count <= 16 && strings.ContainsAny(l.Words, "|·") {
		if _, ok := byline.Signature(l.Words); ok {
			s.set(i, story.Byline, "byline.by")
			return
		}
	}
	if l.Count <= 3 && stamp.ClockOnly(l) {
		s.set(i, story.Other, "date.time")
		return
	}
	if stamp.Alone(l) {
		s.set(i, story.Dateline, "date.line")
		return
	}
	if k := picture.Of(l); k != story.Other {
		s.set(i, k, "caption.credit")
		return
	}
	if l.Count <= line.SurelyProse && strings.Count(l.Words, " - ")+strings.Count(l.Words, "|") >= 2 && strings.Contains(l.Words, "©") && furniture.Footer(l.Folded) {
		s.set(i, story.Other, "legal")
		return
	}
	if l.Count <= 12 && strings.HasPrefix(l.Words, "#") && strings.Count(l.Words, "#") > 1 {
		s.set(i, story.Navigation, "nav.tags")
	}
}

// spoken reports whether a line that holds a phrase of page furniture is
// nevertheless prose: a full sentence that only starts like it.
func (s *scrape) spoken(l *line.Line, k line.Furniture) bool {
	if strings.Contains(k.Phrase, "©") {
		return false
	}
	if k.Code == "news.letter" && (strings.Contains(l.Folded, "vous desabonner") || strings.Contains(l.Folded, "vous desinscrire") || strings.Contains(l.Folded, "unsubscribe")) {
		return false
	}
	return l.Count > 16 && l.Last == '.' && len(strings.Fields(k.Phrase)) < 3 && l.Words[len(l.Words)-1] == '.'
}

// starred reports whether a line stands between rows of stars, as newspapers
// set off their own offers: "*** Win a weekend on the island ***".
func starred(l *line.Line) bool {
	return l.Count >= 3 && l.Count <= 30 && strings.HasPrefix(l.Words, "*** ") && strings.HasSuffix(l.Words, " ***")
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
