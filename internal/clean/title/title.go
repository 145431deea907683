// Package title finds the title of a text that has no elements to tell it.
//
// Call [Find] once the lines beside the text are judged. Every line above the text that may be a
// headline gets a score: what it is by itself, what stands around it, and how many of its words the
// text's first paragraphs tell of. The best is the title.
package title

import (
	"strings"
	"unicode"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/picture"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// finder finds the title of a text.
type finder struct {
	*sheet.Sheet
	core    text.Span       // the lines, by index, that hold the most prose in a row
	opening map[string]bool // beginnings of the longer words of the first paragraphs; nil until asked for
}

// Find finds the title of a sheet that has none yet, and classes the further places of its words and what
// stands before it. core is the lines, by index, that hold the most prose in a row; a page needs none.
func Find(of *sheet.Sheet, core text.Span) {
	s := &finder{Sheet: of, core: core}
	if s.Title < 0 {
		s.findTitle()
	}
	s.repeatedTitle()
}

// findTitle finds the title among the lines above the text.
func (s *finder) findTitle() {
	limit := len(s.Lines)
	for i := s.core.Start; i < len(s.Lines); i++ {
		if l := &s.Lines[i]; s.Open(i) && (l.Last == '.' && strings.HasSuffix(strings.TrimRight(l.Words, "\"»”’ \u00a0"), ".") || brokenOff(l) || l.Count > 32) {
			limit = i
			break
		}
	}
	best, score := -1, 0
	for i := max(0, min(s.core.Start, limit)-80); i <= limit && i < len(s.Lines); i++ {
		if i > s.core.Start+12 && limit == len(s.Lines) && i > 400 {
			break // no page has more before its title
		}
		if v := s.titleScore(i, limit); v > score {
			best, score = i, v
		}
	}
	if best >= 2 && !s.Page && strings.HasPrefix(s.Lines[best-1].Folded, "this article is more than ") && !s.Judged(best-2) && s.Lines[best-2].Count >= line.LeastTold {
		best -= 2 // a label between headline and standfirst
	}
	if best >= 0 && s.underTitle(best) {
		best--
	}
	s.Title = best
	if best < 0 {
		return
	}
	code := "title.first"
	switch {
	case s.Lines[best].Role == ingest.Heading:
		code = "title.tag"
	case s.Again(best) > 0:
		code = "title.repeated"
	}
	if s.swallowed(best) {
		for i := best + 1; i < s.core.Start && s.swallowed(i); i++ {
			s.Kind[i], s.Why[i] = story.Other, story.Reason{}
		}
	}
	s.Set(best, story.Title, code)
}

// swallowed reports whether a line above the text was taken for a headline
// that the last entry of a menu announces: "Videos", and then the title.
func (s *finder) swallowed(i int) bool {
	return !s.Page && i < s.core.Start && s.Why[i].Code == "related.after"
}

// titleScore tells how well line i would do as the title, 0 if it cannot be it. A title that the
// page gives elsewhere does best; else what stands for a line and against it is added up
// from plainTitle, which a headline-like line with nothing beside it has.
func (s *finder) titleScore(i, limit int) int {
	const plainTitle, givenTitle = 20, 40
	l := &s.Lines[i]
	given := s.givenAs(l)
	if !s.mayTitle(i, given > 0) {
		return 0
	}
	if given > 0 {
		return givenTitle + given
	}
	if strings.HasPrefix(l.Words, "(") && strings.HasSuffix(l.Words, ")") {
		return 0 // who made a picture
	}
	again := s.Again(i)
	if again == 0 && (i == limit && limit < len(s.Lines) || l.Last == ',' || l.Last == ';') {
		return 0
	}
	if l.Last == '.' && again == 0 && !strings.HasSuffix(l.Words, "...") && l.Role != ingest.Heading {
		return 0
	}
	v := plainTitle
	if l.Count >= 5 {
		v += 2
	}
	if l.Role == ingest.Heading {
		v += 8 - 2*min(l.Level, 3)
	}
	if naming.OutletLike(l.Words) || naming.NameLike(l.Words) {
		v -= 3
	}
	if labelled(l.Words) {
		v -= 14
	}
	if s.motto(i) {
		v -= 14
	}
	if l.Last == '.' && l.Role != ingest.Heading {
		v -= 8
	}
	if again > 0 && l.Count >= line.LeastTold && !naming.OutletLike(l.Words) { // an outlet signs with its name
		v += 2
		if s.sameBelow(i) {
			v += 5
		}
	}
	return s.titleAmong(i, limit, v)
}

// givenAs tells how far a line is a title that the page or its address gives, 0 if it is none.
func (s *finder) givenAs(l *line.Line) int {
	const whole, most, long = 12, 8, 20 // long: bytes of a piece of a title that no menu has too
	given := 0
	for _, g := range s.Given {
		switch f := l.Key; {
		case f == g:
			given = whole
		case len(f) > long && (strings.Contains(g, f) || strings.HasPrefix(f, g) && 2*len(g) > len(f)):
			given = max(given, most)
		}
	}
	return given
}

// mayTitle reports whether line i has the length and the form of a headline, and is nothing
// else for certain. given says that the page gives it for its title.
func (s *finder) mayTitle(i int, given bool) bool {
	l := &s.Lines[i]
	judged := s.Judged(i) && s.Why[i].Code != "nav.section" && !(s.Why[i].Code == "related.words" && s.signedBelow(i)) && !s.swallowed(i)
	if judged || brokenOff(l) || l.Count > line.MostHeadline || line.Listed(l.Words) || l.Role == ingest.Item || l.Role == ingest.Quote {
		return false
	}
	return given || l.Last != ':' && (l.Count >= line.LeastHeadline || s.opens(i))
}

// titleAmong returns v, what line i would do as the title by itself, with what the lines around
// it add: a signature or a date stands below the title, a breadcrumb that ends with it above.
// Other headlines between it and the text do not, nor a picture's credit without a signature.
func (s *finder) titleAmong(i, limit, v int) int {
	const above, below, far = 12, 8, 100 // lines
	l := &s.Lines[i]
	signed, crumb, rivals := false, false, 0
	for j := max(0, i-above); j < min(limit, len(s.Lines)); j++ {
		m := &s.Lines[j]
		switch k := s.Kind[j]; {
		case j < i && k == story.Navigation:
			crumb = crumb || l.Count >= line.LeastTold && strings.HasSuffix(m.Folded, l.Folded)
		case j <= i:
		case j <= i+below && (k == story.Byline || k == story.Dateline):
			signed = true
		case j-i > far:
			return max(1, v-12)
		case j == i+1 && m.Count >= l.Count: // a standfirst
		case (!s.Judged(j) || s.swallowed(j)) && m.Count >= line.LeastTold && m.Count <= picture.Most && !m.Prose() && m.Last != '.' && !s.Same(i, j):
			rivals++
		case s.Judged(j) && k == story.Navigation && m.Count < line.LeastTold:
			rivals++ // a menu stands between
		}
	}
	if crumb {
		v += 5
	}
	v += s.told(l)
	switch {
	case signed:
		v += 5
	case i+1 < len(s.Lines) && s.Kind[i+1] == story.Credit:
		v -= 6 // who took the picture stands right below it, no signature anywhere: a caption
	}
	v += s.signedAt(i, limit)
	return max(1, v-min(rivals, 14))
}

// sameBelow reports whether one of the next lines says what line i does, as a page and its
// picture give a headline.
func (s *finder) sameBelow(i int) bool {
	for j := i + 1; j < len(s.Lines) && j <= i+6; j++ {
		if s.Same(i, j) {
			return true
		}
	}
	return false
}

// labelled reports whether a section's name in small letters has run into what
// stands below a headline: "transportsUne chaîne a cédé".
func labelled(w string) bool {
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			return i >= 4
		case !unicode.IsLower(r):
			return false
		}
	}
	return false
}

// signedAt tells how surely line i is a headline since a signature stands right
// below it, or below its standfirst, and no other signature further down: in a
// list of other articles each has one.
func (s *finder) signedAt(i, limit int) int {
	v := 0
	for j := i + 1; j < min(limit, len(s.Lines)); j++ {
		if s.Why[j].Code != "byline.by" {
			continue
		}
		switch {
		case v > 0 && j > i+3:
			return 0
		case j == i+1:
			v = 12
		case j == i+2 && (!s.Judged(i+1) || s.swallowed(i+1)) && s.Lines[i+1].Count >= s.Lines[i].Count:
			v = 9
		}
	}
	return v
}

// motto reports whether line i is what a site says of itself below its own name, at the top of a page,
// with the headline apart below it. By its name the site speaks of itself again below the text.
func (s *finder) motto(i int) bool {
	const longestName = 4 // words
	if i != 1 || s.Page || len(s.Lines) < 5 || s.Lines[0].Count > longestName || s.Lines[1].Gap || !s.Lines[2].Gap || s.Lines[2].Count <= s.Lines[1].Count || s.Lines[2].Last == '.' || !s.Lines[3].Closed() {
		return false
	}
	for j := len(s.Lines) - 1; j > max(s.core.Start, len(s.Lines)-12); j-- {
		if l := &s.Lines[j]; l.Count > s.Lines[0].Count && strings.HasPrefix(l.Folded, s.Lines[0].Folded+" ") {
			return true
		}
	}
	return false
}

// underTitle reports whether line i is the standfirst of the line above it: it
// is long, and the one above is a short line of the same words, or it stands
// right above the signature, and a whole headline above it.
func (s *finder) underTitle(i int) bool {
	const long, leastAbove = 15, 8 // words
	const tooLong = 20             // words of no headline: the line above is one though it shares none of the text's
	if s.Page || i == 0 || s.Again(i) > 0 || s.Judged(i-1) || s.motto(i-1) {
		return false
	}
	l, least := &s.Lines[i-1], line.LeastHeadline
	if n := s.Lines[i].Count; n < long && !(i == 1 && n >= l.Count && s.heads()) {
		if n < leastAbove || i+1 == len(s.Lines) || s.Why[i+1].Code != "byline.by" {
			return false
		}
		least = leastAbove
	}
	headed := i < 2 || s.Judged(i-2) || s.Lines[i-2].Closed() || s.Lines[i-2].Count < line.LeastHeadline
	of := s.told(l) >= 2 || s.Lines[i].Count >= tooLong && l.Count >= line.LeastTold && !naming.OutletLike(l.Words) && !naming.NameLike(l.Words)
	return l.Count >= least && l.Count <= long && !l.Shout && l.Last != '.' && l.Last != ':' && !line.Listed(l.Words) && of && headed
}

// heads reports whether the first two lines are a headline and a standfirst no shorter, with nothing but
// the text below: the text may well repeat the standfirst, and tell less of the headline's words.
func (s *finder) heads() bool {
	const least = 7 // words: what is less is a label
	l, next := &s.Lines[0], &s.Lines[1]
	return len(s.Lines) > 2 && s.Open(2) && l.Count >= least && l.Last != '.' && next.Last != ':' && !strings.ContainsAny(l.Words, ":|")
}

// brokenOff reports whether a line is a paragraph that breaks off: "… and will
// cost…".
func brokenOff(l *line.Line) bool { return l.Count >= 16 && l.Last == '…' }

// opens reports whether line i has two words and opens a text of paragraphs.
func (s *finder) opens(i int) bool {
	return i == 0 && s.Lines[i].Count == 2 && len(s.Lines) > 1 && s.Lines[1].Gap && s.Open(1)
}

// told tells from 0 to 10 how many of a line's longer words stand in the first
// paragraphs of the text: a headline's do, those of a menu or of another
// article do not.
func (s *finder) told(l *line.Line) int {
	if s.Page || s.core.Len() == 0 {
		return 0
	}
	if s.opening == nil {
		s.opening = map[string]bool{}
		for i, n := s.core.Start, 0; i < s.core.End && n < 300; i++ {
			if s.Open(i) {
				n += s.Lines[i].Count
				stems(s.Lines[i].Folded, func(w string) { s.opening[w] = true })
			}
		}
	}
	n, hit := 0, 0
	stems(l.Folded, func(w string) {
		n++
		if s.opening[w] {
			hit++
		}
	})
	if n < 2 {
		return 0
	}
	return 7 * hit / n
}

// stems calls do with the first letters of each longer word of a folded line.
func stems(f string, do func(string)) {
	for w := range strings.FieldsFuncSeq(f, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len(w) >= 4 {
			do(w[:min(len(w), 6)])
		}
	}
}

// signedBelow reports whether a signature or a date stands right below line i:
// "En direct : …" is then a title, not a link to one.
func (s *finder) signedBelow(i int) bool {
	for j := i + 1; j < len(s.Lines) && j <= i+2; j++ {
		if s.Kind[j] == story.Byline || s.Kind[j] == story.Dateline {
			return true
		}
	}
	return false
}

// repeatedTitle classes the further places of the title, and what stands
// before it.
func (s *finder) repeatedTitle() {
	if s.Title < 0 {
		return
	}
	for i := range s.Lines {
		if i != s.Title && s.Lines[i].Count == s.Lines[s.Title].Count && s.Same(s.Title, i) {
			s.Set(i, story.Duplicate, "dup.title")
		}
	}
	for i := range s.Title {
		if !s.Judged(i) && !(s.Page && s.Lines[i].Prose()) {
			s.Set(i, story.Navigation, "nav.before")
		}
	}
}
