package clean

import (
	"strings"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func spanOf(s string) text.Span { return text.Span{End: len(s)} }

// open reports whether line i is prose that nothing has judged yet.
func (s *scrape) open(i int) bool { return !s.judged(i) && s.lines[i].prose() }

// proseWords counts the words of the paragraphs not judged in [from, to).
func (s *scrape) proseWords(from, to int) (words, paragraphs int) {
	for i := from; i < to; i++ {
		if s.open(i) {
			words += s.lines[i].count
			paragraphs++
		}
	}
	return words, paragraphs
}

// comments finds where readers' comments begin and classes everything after as
// theirs, but for what is page furniture.
func (s *scrape) comments() {
	n := len(s.lines)
	words, paragraphs := make([]int, n+1), make([]int, n+1) // of the prose before each line
	marks := make([]int, n+1)                               // lines that only comments have, from each line on
	for i := range n {
		words[i+1], paragraphs[i+1] = words[i], paragraphs[i]
		if s.open(i) {
			words[i+1] += s.lines[i].count
			paragraphs[i+1]++
		}
	}
	for i := n - 1; i >= 0; i-- {
		marks[i] = marks[i+1]
		if s.why[i].Code == "comment.by" || s.why[i].Code == "comment.words" && strings.Contains(s.why[i].Args[0], " ") {
			marks[i]++
		}
	}
	for i := range s.lines {
		if s.kind[i] != story.Comment {
			continue
		}
		l, before, after := &s.lines[i], words[i], words[n]-words[i+1]
		if paragraphs[i] == 0 {
			if s.why[i].Code == "comment.by" {
				s.why[i], s.kind[i] = story.Reason{}, story.Other
			}
			continue
		}
		counted := strings.ContainsAny(l.folded, "0123456789")
		sure := false
		switch s.why[i].Code {
		case "comment.head":
			// A heading that also says how many, or that is more than one word.
			sure = (counted || l.count > 1) && (marks[i+1] > 0 || 4*before >= after) || marks[i+1] > 0 || after == 0
			if s.inMain(i) && !counted && marks[i+1] == 0 {
				sure = false // a word of the text's own tools
			}
			if before < 60 && after > 3*before && marks[i+1] < 2 {
				sure = false // a button above the text
			}
		default:
			sure = marks[i] > 2 || marks[i] == 2 && 2*before >= after
			sure = sure && marks[i] > marks[i+1] && !s.inMain(i)
		}
		if sure {
			s.commentsFrom(i)
			return
		}
	}
}

func (s *scrape) commentsFrom(i int) {
	head := strings.TrimSpace(s.lines[i].words)
	if s.why[i].Code != "comment.head" {
		head = ""
	}
	aside, under := false, "" // a heading of other articles stands above
	for j := i + 1; j < len(s.lines); j++ {
		switch s.why[j].Code {
		case "":
			if aside && !s.lines[j].prose() {
				s.set(j, story.Related, "related.after", under)
			} else {
				s.set(j, story.Comment, "comment.after", head)
			}
		case "related.head":
			aside, under = true, strings.TrimSpace(s.lines[j].words)
		case "nav.menu":
			if commentHead(&s.lines[j]) {
				s.set(j, story.Comment, "comment.by")
			}
		case "comment.head", "comment.by":
			aside = false
		case "byline.by", "date.line", "caption.credit", "nav.section", "nav.tags", "outside":
			s.set(j, story.Comment, "comment.after", head)
		}
	}
}

// adverts classes the lines that stand under the word "advertisement".
func (s *scrape) adverts() {
	gaps := 0
	for i := range s.lines {
		if s.lines[i].Gap {
			gaps++
		}
	}
	spaced := gaps*3 >= len(s.lines) // paragraphs stand apart
	for i := 0; i+1 < len(s.lines); i++ {
		if s.why[i].Code != "advert.words" || s.lines[i].count > 3 {
			continue
		}
		for j := i + 1; j < len(s.lines) && j <= i+3; j++ {
			l := &s.lines[j]
			if s.page && (l.Element != s.lines[i].Element || l.prose() && l.end == '.') || !s.page && l.Gap || s.judged(j) && s.kind[j] != story.Other || !spaced && !s.page && !selling(l) || l.count > 40 {
				break
			}
			s.set(j, story.Advert, "advert.after", s.lines[i].words)
		}
	}
}

// selling reports whether a line offers something.
func selling(l *line) bool {
	f := l.folded
	if l.count > 25 || l.prose() && l.end == '.' {
		return false
	}
	for _, p := range []string{"%", "€", "£", "$", "gratuit", "free ", "offre", "offer", "jusqu'", "promo", "sale", "achat", "buy", "call ", "click", "profite", "days", "jours", "heures"} {
		if strings.Contains(f, p) {
			return true
		}
	}
	return l.end == '!'
}

// relateds classes the headlines that stand under "read also" and the like.
func (s *scrape) relateds() {
	for i := 0; i < len(s.lines); i++ {
		if s.kind[i] != story.Related || !s.headOnly(i) {
			continue
		}
		for j := i + 1; j < len(s.lines); j++ {
			l := &s.lines[j]
			if s.judged(j) {
				if s.kind[j] == story.Dateline || s.kind[j] == story.Caption || s.kind[j] == story.Navigation {
					continue
				}
				break
			}
			if l.prose() && (l.end == '.' || l.count > 25) {
				break
			}
			// A gap and then a line above a paragraph is the text going on.
			if l.Gap && j > i+1 && j+1 < len(s.lines) && s.open(j+1) && s.lines[j+1].end == '.' {
				break
			}
			s.set(j, story.Related, "related.after", strings.TrimSpace(s.lines[i].words))
		}
	}
}

// headOnly reports whether line i only announces what follows.
func (s *scrape) headOnly(i int) bool {
	return s.why[i].Code == "related.head" || s.lines[i].count <= 4 && s.lines[i].end != '.'
}

// farApart is the number of short lines between two paragraphs from which they
// are not of one text: a menu, a list of headlines stands between them.
const farApart = 8

// findCore finds the lines that hold the most prose in a row: the text. What
// stands far from it and is much less is of the page, not of the article.
func (s *scrape) findCore() {
	type run struct {
		text.Span
		words, n int
	}
	var runs []run
	gap := farApart + 1
	for i := range s.lines {
		l := &s.lines[i]
		switch {
		case s.open(i) && gap > farApart:
			runs = append(runs, run{text.Span{Start: i, End: i + 1}, l.count, 1})
			gap = 0
		case s.open(i):
			r := &runs[len(runs)-1]
			r.End, r.words, r.n, gap = i+1, r.words+l.count, r.n+1, 0
		case listed(l.words) || l.Role == ingest.Item || l.Role == ingest.Quote || !s.judged(i) && l.closed() && l.count >= 5:
		default:
			gap++
		}
	}
	best := -1
	for i, r := range runs {
		if best < 0 || r.words > runs[best].words {
			best = i
		}
	}
	if best < 0 {
		return
	}
	for i, r := range runs { // an article stands above what readers say of it
		if r.words*3 >= runs[best].words {
			best = i
			break
		}
	}
	s.core = runs[best].Span
	for _, r := range runs {
		if r.Start != s.core.Start && r.words*4 < runs[best].words && (r.n <= 2 || r.words < 90) {
			s.apart = append(s.apart, r.Span)
		}
	}
}

// findTail finds where the text ends and the page's lists of other articles
// begin: below a line that only stands there, more short lines follow than
// paragraphs.
func (s *scrape) findTail() {
	n := len(s.lines)
	words, prose, short := make([]int, n+1), make([]int, n+1), make([]int, n+1) // from each line on
	for i := n - 1; i >= 0; i-- {
		words[i], prose[i], short[i] = words[i+1], prose[i+1], short[i+1]
		switch l := &s.lines[i]; {
		case s.open(i):
			words[i] += l.count
			prose[i]++
		case !s.judged(i) && l.count <= 20 && l.end != '.' && l.end != '?' && l.end != ':' && l.end != ';' && l.end != ',' && !listed(l.words) && !quoted(l.words):
			short[i]++
		}
	}
	// The best cut has the paragraphs above it and the short lines below.
	const line = 14 // words that a short line weighs against
	best, score := -1, 0
	for i := s.core.Start + 1; i < n; i++ {
		switch s.kind[i] {
		case story.Related, story.Comment, story.Advert, story.Paywall, story.Correction, story.Byline, story.Navigation:
		default:
			continue
		}
		if s.why[i].Code == "nav.section" || short[i] < 6 || 2*short[i] <= 3*prose[i] || 2*words[i] > words[s.core.Start] || s.goesOn(i) {
			continue
		}
		if v := line*short[i] - words[i]; best < 0 || v > score {
			best, score = i, v
		}
	}
	if best < 0 {
		return
	}
	for j := best + 1; j < n; j++ {
		if !s.judged(j) {
			s.set(j, story.Related, "apart")
		}
	}
}

// goesOn reports whether the text goes on below line i: of the next lines that
// nothing has judged, half are paragraphs.
func (s *scrape) goesOn(i int) bool {
	seen, prose := 0, 0
	for j := i + 1; j < len(s.lines) && j < i+40 && seen < 6; j++ {
		if !s.judged(j) {
			seen++
			if s.lines[j].prose() {
				prose++
			}
		}
	}
	return prose >= 3
}

// leaveApart classes the few paragraphs that stand far from the text, above
// the title or below the text's end.
func (s *scrape) leaveApart() {
	for _, r := range s.apart {
		if r.Start < s.core.Start && (s.title < 0 || r.Start > s.title) {
			continue // a standfirst
		}
		for i := r.Start; i < r.End; i++ {
			if !s.judged(i) {
				s.set(i, story.Other, "apart")
			}
		}
	}
}

// findTitle finds the title among the lines above the text.
func (s *scrape) findTitle() {
	limit := len(s.lines)
	for i := s.core.Start; i < len(s.lines); i++ {
		if l := &s.lines[i]; s.open(i) && (l.end == '.' && strings.HasSuffix(strings.TrimRight(l.words, "\"»”’ \u00a0"), ".") || l.count > 32) {
			limit = i
			break
		}
	}
	best, score := -1, 0
	for i := max(0, min(s.core.Start, limit)-80); i <= limit && i < len(s.lines); i++ {
		if i > s.core.Start+12 && limit == len(s.lines) && i > 400 {
			break // no page has more before its title
		}
		if v := s.titleScore(i, limit); v > score {
			best, score = i, v
		}
	}
	s.title = best
	if best < 0 {
		return
	}
	code := "title.first"
	switch {
	case s.lines[best].Role == ingest.Heading:
		code = "title.tag"
	case s.again(best) > 0:
		code = "title.repeated"
	}
	s.set(best, story.Title, code)
	s.repeatedTitle()
}

// titleScore tells how well line i would do as the title, 0 if it cannot be it.
func (s *scrape) titleScore(i, limit int) int {
	l := &s.lines[i]
	judged := s.judged(i) && s.why[i].Code != "nav.section"
	given := 0
	for _, g := range s.given {
		switch f := l.key; {
		case f == g:
			given = 12
		case len(f) > 20 && (strings.Contains(g, f) || strings.HasPrefix(f, g) && 2*len(g) > len(f)):
			given = max(given, 8)
		}
	}
	if judged || l.count < 3 && given == 0 || l.count > 40 || listed(l.words) || l.end == ':' && given == 0 || l.Role == ingest.Item || l.Role == ingest.Quote {
		return 0
	}
	if given > 0 {
		return 40 + given
	}
	again := s.again(i)
	if again == 0 && (i == limit && limit < len(s.lines) || l.end == ',' || l.end == ';') {
		return 0
	}
	if l.end == '.' && again == 0 && !strings.HasSuffix(l.words, "...") && l.Role != ingest.Heading {
		return 0
	}
	v := 20
	if l.count >= 5 {
		v += 2
	}
	if l.Role == ingest.Heading {
		v += 8 - 2*min(l.Level, 3)
	}
	if outletLike(l.words) || nameLike(l.words) {
		v -= 3
	}
	if again > 0 && l.count >= 4 {
		v += 2
		for j := i + 1; j < len(s.lines) && j <= i+6; j++ {
			if s.same(i, j) {
				v += 5 // as a page and its picture give it
				break
			}
		}
	}
	// A signature or a date stands below the title, a breadcrumb that ends with
	// it above. Other headlines between it and the text do not.
	signed, crumb, rivals := false, false, 0
	for j := max(0, i-12); j < min(limit, len(s.lines)); j++ {
		m := &s.lines[j]
		switch k := s.kind[j]; {
		case j < i && k == story.Navigation:
			crumb = crumb || l.count >= 4 && strings.HasSuffix(m.folded, l.folded)
		case j <= i:
		case j <= i+8 && (k == story.Byline || k == story.Dateline):
			signed = true
		case j-i > 100:
			return max(1, v-12)
		case !s.judged(j) && m.count >= 4 && m.count <= 30 && !m.prose() && m.end != '.' && !s.same(i, j):
			rivals++
		case s.judged(j) && k == story.Navigation && m.count <= 3:
			rivals++ // a menu stands between
		}
	}
	if crumb {
		v += 5
	}
	if signed {
		v += 5
	}
	return max(1, v-min(rivals, 14))
}

// repeatedTitle classes the further places of the title, and what stands
// before it.
func (s *scrape) repeatedTitle() {
	if s.title < 0 {
		return
	}
	for i := range s.lines {
		if i != s.title && s.lines[i].count == s.lines[s.title].count && s.same(s.title, i) {
			s.set(i, story.Duplicate, "dup.title")
		}
	}
	for i := range s.title {
		if !s.judged(i) && !(s.page && s.lines[i].prose()) {
			s.set(i, story.Navigation, "nav.before")
		}
	}
}

// same reports whether two lines have the same words.
func (s *scrape) same(i, j int) bool {
	return s.lines[i].key == s.lines[j].key && s.lines[i].key != ""
}

// again counts how often the words of line i stand on other lines.
func (s *scrape) again(i int) int { return s.times[s.lines[i].key] - 1 }

// head finds the first paragraph and classes what stands between the title
// and it: standfirst, signature, date, labels.
func (s *scrape) head() {
	next := func(i int) int {
		for ; i < len(s.lines); i++ {
			if s.open(i) {
				return i
			}
		}
		return len(s.lines)
	}
	p := next(s.title + 1)
	signed := false // a signature or a date stands between title and text
	for round := 0; round < 3 && p < len(s.lines); round++ {
		for i := s.title + 1; i < p; i++ {
			signed = signed || s.kind[i] == story.Byline || s.kind[i] == story.Dateline
		}
		q := next(p + 1)
		if q == len(s.lines) || s.lines[p].count > 80 {
			break
		}
		later := false
		for i := p + 1; i < q; i++ {
			later = later || s.kind[i] == story.Byline || s.kind[i] == story.Dateline
		}
		if !later || s.title < 0 && round > 0 {
			break
		}
		s.set(p, story.Dek, "dek.before")
		p = q
	}
	s.first = p
	for i := s.title + 1; i < p; i++ {
		switch {
		case s.judged(i):
		case s.inMain(i):
			s.first = min(s.first, i) // the text has begun
		default:
			s.between(i)
		}
	}
	p = s.first
	if p < len(s.lines) && s.title >= 0 && !signed && s.kind[p] == story.Other {
		l := &s.lines[p]
		if q := next(p + 1); q < len(s.lines) && l.count <= 50 && l.count < s.lines[q].count && !dispatched(l.words) && s.deks() == 0 && !strings.ContainsAny(l.words[:min(len(l.words), 4)], "«“\"") {
			if _, n := s.proseWords(p, len(s.lines)); n >= 4 {
				s.set(p, story.Dek, "dek.first")
			}
		}
	}
}

// inMain reports whether line i stands in the element that holds a page's text.
func (s *scrape) inMain(i int) bool { return s.main != nil && s.main[i] }

func (s *scrape) deks() int {
	n := 0
	for _, k := range s.kind {
		if k == story.Dek {
			n++
		}
	}
	return n
}

// between classes a line between title and text that no words of its own tell.
func (s *scrape) between(i int) {
	l := &s.lines[i]
	near := false // to a signature or a date
	for j := max(s.title+1, i-2); j <= i+2 && j < len(s.lines); j++ {
		near = near || s.kind[j] == story.Byline || s.kind[j] == story.Dateline
	}
	switch {
	case near && (nameLike(l.words) || outletLike(l.words) || roleLike(l)), l.count <= 4 && nameLike(l.words) && s.title >= 0:
		s.set(i, story.Byline, "byline.name")
	case outletLine(l) != "":
		s.set(i, story.Byline, "byline.outlet")
	case listed(l.words) && l.count >= 4:
		s.set(i, story.ListItem, "list.mark")
	case l.count >= 6 && s.title >= 0:
		s.set(i, story.Dek, "dek.before")
	case s.title < 0 && l.count >= 6:
		s.set(i, story.Body, "body.line")
	default:
		s.set(i, story.Navigation, "nav.head")
	}
}

// outletLine returns the outlet that a line describes: "The Valley – the
// weekly of …".
func outletLine(l *line) string {
	ps := parts(l.words)
	if len(ps) != 2 || l.count > 16 {
		return ""
	}
	name, what := ps[0].Of(l.words), fold(ps[1].Of(l.words))
	if !outletWords[firstWord(fold(name))] && len(strings.Fields(name)) > 5 {
		return ""
	}
	f := strings.FieldsFunc(what, func(r rune) bool { return r == ' ' || r == '\'' })
	for k, w := range f {
		if k > 3 {
			break
		}
		switch w {
		case "bulletin", "journal", "newsletter", "magazine", "quotidien", "hebdomadaire", "weekly", "daily", "lettre", "revue", "blog", "site", "review", "newspaper", "zeitung", "periodico", "revista", "giornale", "rivista", "krant", "jornal":
			return name
		}
	}
	return ""
}

// dispatched reports whether a paragraph starts as an agency's does: with a
// place in capitals and a dash, or "PARIS (AFP)".
func dispatched(w string) bool {
	_, _, _, ok := dateline(w)
	return ok
}
