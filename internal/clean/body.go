package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// body classes what is left from the first paragraph on.
func (s *scrape) body() {
	for i := s.first; i < len(s.lines); i++ {
		if s.open(i) || s.kind[i] == story.Dek && s.why[i].Code == "dek.first" {
			s.last = i
		}
	}
	if s.last < 0 && s.first == len(s.lines) {
		s.short()
		return
	}
	s.ruledOff()
	for i := s.first + 1; i <= s.last; i++ {
		s.spaced = s.spaced || s.lines[i].Gap
	}
	for i := s.first; i <= s.last; i++ {
		s.inside(i)
	}
	s.chronology()
	s.after()
	s.headsOfOthers()
	for i := range s.lines {
		if s.why[i].Code == "paywall.cut" && i > s.first {
			if rest, _ := s.bodyWords(i+1, len(s.lines)); rest < 30 {
				s.cut = true
			}
		}
	}
	s.cut = s.cut || s.brokenBefore()
}

// chronology keeps the days above the entries of a chronology in the text: two lines or more that
// are a day of a year, no more, each with a line of the article's own below.
func (s *scrape) chronology() {
	var days []int
	for i := s.first + 1; i < s.last; i++ {
		l := &s.lines[i]
		if s.kind[i] != story.Dateline || !s.kind[i+1].Own() {
			continue
		}
		if all := stamp.All(l.Folded); len(all) == 1 && all[0].Year > 0 && all[0].Hour < 0 && !all[0].Labelled && !all[0].Updated && stamp.Undated(l.Folded) == 0 {
			days = append(days, i)
		}
	}
	for _, i := range days {
		if len(days) > 1 {
			s.set(i, story.Subhead, "subhead.short")
		}
	}
}

// headsOfOthers takes subheads under which no line of the article's own stands, and
// first other articles or offers, for the head of these.
func (s *scrape) headsOfOthers() {
	for i, next := len(s.lines)-1, -1; i >= 0; i-- { // next is the last line looked at that has words
		if s.lines[i].Count == 0 {
			continue
		}
		if s.kind[i] == story.Subhead && next >= 0 && (s.kind[next] == story.Related || s.kind[next] == story.Advert) && !s.ownAfter(i) {
			s.set(i, s.kind[next], "related.head", strings.TrimSpace(s.lines[i].Words))
		}
		next = i
	}
}

// ownAfter reports whether a line of the article's own stands under subhead i.
func (s *scrape) ownAfter(i int) bool {
	for j := i + 1; j < len(s.lines) && s.kind[j] != story.Subhead && s.kind[j] != story.Title; j++ {
		if s.kind[j].Own() && s.kind[j] != story.Caption {
			return true
		}
	}
	return false
}

// readOn are the buttons that open the rest of a text.
var readOn = line.Set{Listed: "lire la suite|continuer la lecture|poursuivre la lecture|debloquer l'article|acheter l'article|continue reading|keep reading|read the full story|read the full article|read full story|read full article|show full article|unlock this article|weiterlesen|jetzt weiterlesen|seguir leyendo|continua a leggere|lees verder|continuar a ler"}

// brokenBefore reports whether the text is short and ends at a wall: right
// below it a line says so, or is the button that opens the rest, or it breaks off in the middle
// of a sentence with an invitation to subscribe below.
func (s *scrape) brokenBefore() bool {
	words, _ := s.bodyWords(0, len(s.lines))
	if s.last < 0 || words == 0 || words >= 150 {
		return false
	}
	broken := strings.HasSuffix(strings.TrimRight(s.lines[s.last].Words, " ]"), "…") || strings.HasSuffix(strings.TrimRight(s.lines[s.last].Words, " ]"), "...")
	for i := s.last + 1; i < len(s.lines) && i <= s.last+4; i++ {
		if s.kind[i] != story.Paywall {
			continue
		}
		if k, _ := furniture.Of(&s.lines[i]); broken || readOn.Has(s.lines[i].Key) || k.Code == "paywall.cut" {
			return true
		}
	}
	return false
}

// ruledOff classes what stands under the last rule of a text where that is
// little, and mostly about the outlet: how to support it, its other articles.
func (s *scrape) ruledOff() {
	rule := -1
	for i := s.first; i < len(s.lines); i++ {
		if l := &s.lines[i]; l.Count == 0 && len(l.Words) >= 3 && strings.Trim(l.Words, "-*_= ") == "" {
			rule = i
		}
	}
	if rule < 0 || rule <= s.first {
		return
	}
	above, _ := s.proseWords(s.first, rule)
	below, noise, lines := 0, 0, 0
	for i := rule + 1; i < len(s.lines); i++ {
		l := &s.lines[i]
		lines++
		below += l.Count
		if s.judged(i) || l.Links > 0 || l.Role == ingest.Markup || emphasised(s.text, l) {
			noise++
		}
	}
	if below*5 > above || noise*2 < lines {
		return
	}
	for i := rule + 1; i < len(s.lines); i++ {
		if !s.judged(i) {
			s.set(i, story.Other, "tail")
		}
	}
	for s.last = rule - 1; s.last > s.first && !s.open(s.last); s.last-- {
	}
}

// emphasised reports whether a line of Markdown is in italics as a whole.
func emphasised(text string, l *line.Line) bool {
	return l.Start > 0 && strings.IndexByte("*_", text[l.Start-1]) >= 0
}

func (s *scrape) bodyWords(from, to int) (words, paragraphs int) {
	for i := from; i < to; i++ {
		if s.kind[i] == story.Body {
			words += s.lines[i].Count
			paragraphs++
		}
	}
	return words, paragraphs
}

// short classes a text without a single paragraph: what is not page furniture
// is its own words.
func (s *scrape) short() {
	for i := max(0, s.title+1); i < len(s.lines); i++ {
		if s.judged(i) && s.why[i].Code != "nav.head" && s.why[i].Code != "nav.section" {
			continue
		}
		switch {
		case line.Listed(s.lines[i].Words):
			s.set(i, story.ListItem, "list.mark")
		case s.lines[i].Count >= 3 || s.kind[i] != story.Navigation:
			s.set(i, story.Body, "body.line")
		}
	}
}

// inside classes a line between two paragraphs of the text.
func (s *scrape) inside(i int) {
	l := &s.lines[i]
	between := i > s.first && i < s.last
	if s.judged(i) {
		// One word that could be of a menu is a subhead where paragraphs stand around it.
		boxed := s.why[i].Code == "nav.section" && s.kind[i-min(i, 1)] == story.Related || s.why[i].Code == "comment.head" && (s.kind[i-min(i, 1)] == story.Navigation || i+1 < len(s.lines) && s.kind[i+1] == story.Navigation)
		if weak(s.why[i]) && !boxed && between && s.neighbour(i, -1) && s.neighbour(i, 1) && !strings.ContainsAny(l.Words, "0123456789()") && !l.Closed() {
			s.set(i, story.Subhead, "subhead.short")
		}
		return
	}
	switch {
	case l.Role == ingest.Heading:
		s.set(i, story.Subhead, "subhead.tag")
	case i > int(s.firsts[i]) && s.kind[s.firsts[i]] == story.Byline && naming.NameLike(l.Words):
		s.set(i, story.Byline, "byline.name") // who wrote it, below the text
	case s.page && (l.Count <= 4 && naming.NameLike(l.Words) && !strings.Contains(l.Words, ",") || naming.Articled(l.Words)) && s.besideDate(i):
		s.set(i, story.Byline, "byline.name") // in the element of the text, below a short standfirst
	case l.Role == ingest.Quote && !s.page:
		s.set(i, story.Body, "body.quote")
	case between && betweenDashes(l) && s.neighbour(i, 1):
		s.set(i, story.Subhead, "subhead.short")
	case l.Role == ingest.Item || line.Listed(l.Words):
		s.set(i, story.ListItem, "list.mark")
	case l.Role == ingest.Row:
		s.set(i, story.Body, "body.row")
	case s.page && !letters(l.Words):
		s.set(i, story.Other, "tail")
	case l.Prose():
		s.set(i, story.Body, "body.paragraph")
	case l.Count <= 16 && !(s.page && l.Role == ingest.Paragraph && l.Bold*2 < l.Len()) && l.Last != '.' && l.Last != ':' && l.Last != ',' && l.Last != ';' && between && s.neighbour(i, 1) && (!quoted(l.Words) || s.quotedHead(i)):
		s.set(i, story.Subhead, "subhead.short")
	default:
		s.set(i, story.Body, "body.line")
	}
}

// besideDate reports whether the date of publication stands within two lines of line i.
func (s *scrape) besideDate(i int) bool {
	for j := max(0, i-2); j <= i+2 && j < len(s.lines); j++ {
		if s.kind[j] == story.Dateline {
			return true
		}
	}
	return false
}

// letters reports whether w holds a letter.
func letters(w string) bool { return strings.ContainsFunc(w, unicode.IsLetter) }

// weak reports whether a judgement rests on a word that also heads paragraphs.
func weak(r story.Reason) bool {
	return r.Code == "nav.section" || r.Code == "comment.head" && len(r.Args) > 0 && !strings.Contains(r.Args[0], " ")
}

// quoted reports whether a line opens and closes a quotation.
func quoted(w string) bool {
	return strings.ContainsAny(w[:min(2, len(w))], "«“\"") || strings.HasPrefix(w, "«") || strings.HasPrefix(w, "“") || strings.HasPrefix(w, "—") || strings.HasPrefix(w, "–")
}

// quotedHead reports whether line i is a subhead in words that somebody says: a
// few of them in marks, with no stop, apart from the paragraphs around it where
// paragraphs stand apart at all.
func (s *scrape) quotedHead(i int) bool {
	l := &s.lines[i]
	r, _ := utf8.DecodeLastRuneInString(l.Words)
	if l.Count > 8 || r != '»' && r != '”' && r != '"' || l.Closed() || i == 0 || i+1 >= len(s.lines) {
		return false
	}
	next := &s.lines[i+1]
	// In a dialogue each line ends as what is said does.
	dialogue := quoted(next.Words) && (l.Count > 4 || quoted(next.Words[len(next.Words)-min(len(next.Words), 4):]))
	return (l.Gap && next.Gap || !s.spaced && next.Count >= 20) && next.Prose() && !dialogue
}

// headsText reports whether line j, below a box of other articles, is the subhead of the paragraph
// under it: words between marks, or fewer of them than a headline has.
func (s *scrape) headsText(j int) bool {
	l := &s.lines[j]
	if j+1 >= len(s.lines) || !s.open(j+1) || s.lines[j+1].Count < 18 || s.lines[j+1].Last != '.' || s.page {
		return false
	}
	return s.quotedHead(j) || l.Count >= 2 && l.Count <= 4 && !strings.ContainsAny(l.Words, ".:,|") && s.lines[j-1].Count > l.Count
}

// betweenDashes reports whether a line is a few words between two dashes, as
// agencies set their subheads: "- Une enquête ouverte -".
func betweenDashes(l *line.Line) bool {
	w := []rune(l.Words)
	n := len(w)
	dash := func(r rune) bool { return r == '-' || r == '–' || r == '—' }
	return n > 6 && l.Count <= 12 && dash(w[0]) && w[1] == ' ' && dash(w[n-1]) && w[n-2] == ' '
}

// neighbour reports whether the next line in a direction, furniture aside, is
// a paragraph or a list of the text.
func (s *scrape) neighbour(i, step int) bool {
	for j := i + step; j >= s.first && j <= s.last && max(i-j, j-i) <= 12; j += step {
		switch {
		case s.open(j) || s.kind[j] == story.Body && s.judged(j) || line.Listed(s.lines[j].Words) && !s.judged(j):
			return true
		case !s.judged(j):
			// A short line: between it and this one only one can be a subhead.
			return step > 0 && s.lines[j].Sentence()
		case s.kind[j] == story.Subhead || s.kind[j] == story.Title:
			return false
		}
	}
	return false
}

// after classes what follows the last paragraph.
func (s *scrape) after() {
	tail, over := false, false // page furniture has begun; nothing of the text can follow
	for i := s.last + 1; i < len(s.lines); i++ {
		l := &s.lines[i]
		if s.judged(i) {
			if s.kind[i] != story.Caption && s.kind[i] != story.Credit && s.why[i].Code != "dup.title" {
				tail = true
			}
			over = over || s.foot(i)
			continue
		}
		switch {
		case over:
			s.set(i, story.Other, "tail")
		case (l.Role == ingest.Line || l.Role == ingest.Paragraph) && signedOff(l):
			s.set(i, story.Byline, "byline.name")
		case !s.page && !tail && (l.Role == ingest.Item || l.Role == ingest.Quote || l.Role == ingest.Row || l.Role == ingest.Heading && i+1 < len(s.lines) && !s.judged(i+1)):
			s.inside(i)
		case s.inMain(i) && !tail && l.Role != ingest.Line, s.inMain(i) && (l.Role == ingest.Item || l.Role == ingest.Row || l.Role == ingest.Paragraph) && l.Count >= 3:
			s.inside(i)
		case byline.Initials(l.Words):
			s.set(i, story.Byline, "byline.initials")
		case !s.page && !tail && s.headlines(i):
			s.set(i, story.Other, "tail")
			tail = true
		case tail && !(l.Closed() && l.Count >= 6):
			s.set(i, story.Other, "tail")
		case line.Listed(l.Words):
			s.set(i, story.ListItem, "list.mark")
		case l.Closed() || l.Count >= 6 || quoted(l.Words):
			s.set(i, story.Body, "body.line")
		default:
			s.set(i, story.Other, "tail")
			tail = true
		}
	}
}

// foot reports whether line i is of what a page or a mail ends with: whose it is,
// who helped, how to leave the mailing list.
func (s *scrape) foot(i int) bool {
	switch s.why[i].Code {
	case "legal", "byline.credit":
		return true
	case "news.letter", "nav.words", "nav.menu":
		return s.mail
	}
	return false
}

// headlines reports whether a list of other articles begins at line i: of the
// next lines that nothing has judged hardly one ends as a sentence does.
func (s *scrape) headlines(i int) bool {
	seen, short := 0, 0
	for j := i; j < len(s.lines) && seen < 6; j++ {
		if l := &s.lines[j]; !s.judged(j) {
			seen++
			if !l.Sentence() && !line.Listed(l.Words) && l.Last != ',' && l.Role == ingest.Line {
				short++
			}
		}
	}
	return seen >= 4 && short >= seen-1 && !s.lines[i].Sentence()
}

// signedOff reports whether a line under the text is who wrote it: "Jeanne
// Roy", "M. Q. (avec AFP)", "avec agences".
func signedOff(l *line.Line) bool {
	if l.Count > 9 || l.Last == '.' && l.Count > 4 {
		return false
	}
	w := l.Words
	if i := strings.IndexByte(w, '('); i > 0 {
		w = strings.TrimSpace(w[:i])
	}
	w = strings.TrimRight(w, ",")
	f := l.Folded
	if strings.HasPrefix(f, "avec ") || strings.HasPrefix(f, "(avec ") || strings.HasPrefix(f, "with ") || strings.HasPrefix(f, "source :") || strings.HasPrefix(f, "source:") || strings.HasPrefix(f, "- with ") {
		return true
	}
	if i := strings.Index(strings.ToLower(w), " avec "); i > 0 {
		w = w[:i]
	}
	return naming.NameLike(w) || byline.Initials(w)
}

// repeats classes lines that stand once already: dates given again, lines said
// twice, words of the text set large between its paragraphs.
func (s *scrape) repeats() {
	for i := range s.lines {
		j := int(s.firsts[i])
		if j == i || s.lines[i].Key == "" {
			continue
		}
		switch {
		case s.kind[i] == story.Dateline:
			s.set(i, story.Duplicate, "dup.date")
		case s.kind[i].Own() && s.kind[j].Own() && s.lines[i].Count >= line.LeastTold && !(s.page && (s.kind[i] == story.ListItem || s.lines[i].Count < 9 || i-j > 12 && s.lines[i].Count < 25)):
			s.set(i, story.Duplicate, "dup.line")
		case s.kind[i] == story.Byline:
			s.set(i, story.Duplicate, "dup.byline")
		}
	}
	if len(s.lines) > 1500 {
		return // not one article: looking for pull-quotes compares every pair
	}
	for i := range s.lines {
		l := &s.lines[i]
		if (s.kind[i] != story.Body && s.kind[i] != story.Subhead) || l.Count < 6 || l.Count > 60 || i == s.first || s.page && (l.Count < 8 || l.Role == ingest.Row || l.Role == ingest.Item) {
			continue
		}
		key := l.Key
		for j := range s.lines {
			if j != i && s.kind[j] == story.Body && s.lines[j].Count > l.Count && strings.Contains(s.lines[j].Folded, key) {
				s.set(i, story.Duplicate, "dup.pull")
				break
			}
		}
	}
}
