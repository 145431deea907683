package clean

import (
	"strings"
	"unicode"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// body classes what is left from the first paragraph on.
func (s *scrape) body() {
	for i := s.First; i < len(s.Lines); i++ {
		if s.Open(i) || s.Kind[i] == story.Dek && s.Why[i].Code == "dek.first" {
			s.Last = i
		}
	}
	if s.Last < 0 && s.First == len(s.Lines) {
		s.short()
		return
	}
	s.ruledOff()
	for i := s.First + 1; i <= s.Last; i++ {
		s.Spaced = s.Spaced || s.Lines[i].Gap
	}
	for i := s.First; i <= s.Last; i++ {
		s.inside(i)
	}
	s.chronology()
	s.after()
	s.headsOfOthers()
	for i := range s.Lines {
		if s.Why[i].Code == "paywall.cut" && i > s.First {
			if rest, _ := s.bodyWords(i+1, len(s.Lines)); rest < 30 {
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
	for i := s.First + 1; i < s.Last; i++ {
		l := &s.Lines[i]
		if s.Kind[i] != story.Dateline || !s.Kind[i+1].Own() {
			continue
		}
		if all := stamp.All(l.Folded); len(all) == 1 && all[0].Year > 0 && all[0].Hour < 0 && !all[0].Labelled && !all[0].Updated && stamp.Undated(l.Folded) == 0 {
			days = append(days, i)
		}
	}
	for _, i := range days {
		if len(days) > 1 {
			s.Set(i, story.Subhead, "subhead.short")
		}
	}
}

// headsOfOthers takes subheads under which no line of the article's own stands, and
// first other articles or offers, for the head of these.
func (s *scrape) headsOfOthers() {
	for i, next := len(s.Lines)-1, -1; i >= 0; i-- { // next is the last line looked at that has words
		if s.Lines[i].Count == 0 {
			continue
		}
		if s.Kind[i] == story.Subhead && next >= 0 && (s.Kind[next] == story.Related || s.Kind[next] == story.Advert) && !s.ownAfter(i) {
			s.Set(i, s.Kind[next], "related.head", strings.TrimSpace(s.Lines[i].Words))
		}
		next = i
	}
}

// ownAfter reports whether a line of the article's own stands under subhead i.
func (s *scrape) ownAfter(i int) bool {
	for j := i + 1; j < len(s.Lines) && s.Kind[j] != story.Subhead && s.Kind[j] != story.Title; j++ {
		if s.Kind[j].Own() && s.Kind[j] != story.Caption {
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
	words, _ := s.bodyWords(0, len(s.Lines))
	if s.Last < 0 || words == 0 || words >= 150 {
		return false
	}
	broken := strings.HasSuffix(strings.TrimRight(s.Lines[s.Last].Words, " ]"), "…") || strings.HasSuffix(strings.TrimRight(s.Lines[s.Last].Words, " ]"), "...")
	for i := s.Last + 1; i < len(s.Lines) && i <= s.Last+4; i++ {
		if s.Kind[i] != story.Paywall {
			continue
		}
		if k, _ := furniture.Of(&s.Lines[i]); broken || readOn.Has(s.Lines[i].Key) || k.Code == "paywall.cut" {
			return true
		}
	}
	return false
}

// ruledOff classes what stands under the last rule of a text where that is
// little, and mostly about the outlet: how to support it, its other articles.
func (s *scrape) ruledOff() {
	rule := -1
	for i := s.First; i < len(s.Lines); i++ {
		if l := &s.Lines[i]; l.Count == 0 && len(l.Words) >= 3 && strings.Trim(l.Words, "-*_= ") == "" {
			rule = i
		}
	}
	if rule < 0 || rule <= s.First {
		return
	}
	above, _ := s.ProseWords(s.First, rule)
	below, noise, lines := 0, 0, 0
	for i := rule + 1; i < len(s.Lines); i++ {
		l := &s.Lines[i]
		lines++
		below += l.Count
		if s.Judged(i) || l.Links > 0 || l.Role == ingest.Markup || emphasised(s.Text, l) {
			noise++
		}
	}
	if below*5 > above || noise*2 < lines {
		return
	}
	for i := rule + 1; i < len(s.Lines); i++ {
		if !s.Judged(i) {
			s.Set(i, story.Other, "tail")
		}
	}
	for s.Last = rule - 1; s.Last > s.First && !s.Open(s.Last); s.Last-- {
	}
}

// emphasised reports whether a line of Markdown is in italics as a whole.
func emphasised(text string, l *line.Line) bool {
	return l.Start > 0 && strings.IndexByte("*_", text[l.Start-1]) >= 0
}

func (s *scrape) bodyWords(from, to int) (words, paragraphs int) {
	for i := from; i < to; i++ {
		if s.Kind[i] == story.Body {
			words += s.Lines[i].Count
			paragraphs++
		}
	}
	return words, paragraphs
}

// short classes a text without a single paragraph: what is not page furniture
// is its own words.
func (s *scrape) short() {
	for i := max(0, s.Title+1); i < len(s.Lines); i++ {
		if s.Judged(i) && s.Why[i].Code != "nav.head" && s.Why[i].Code != "nav.section" {
			continue
		}
		switch {
		case line.Listed(s.Lines[i].Words):
			s.Set(i, story.ListItem, "list.mark")
		case s.Lines[i].Count >= 3 || s.Kind[i] != story.Navigation:
			s.Set(i, story.Body, "body.line")
		}
	}
}

// inside classes a line between two paragraphs of the text.
func (s *scrape) inside(i int) {
	l := &s.Lines[i]
	between := i > s.First && i < s.Last
	if s.Judged(i) {
		// One word that could be of a menu is a subhead where paragraphs stand around it.
		boxed := s.Why[i].Code == "nav.section" && s.Kind[i-min(i, 1)] == story.Related || s.Why[i].Code == "comment.head" && (s.Kind[i-min(i, 1)] == story.Navigation || i+1 < len(s.Lines) && s.Kind[i+1] == story.Navigation)
		if sheet.Weak(s.Why[i]) && !boxed && between && s.neighbour(i, -1) && s.neighbour(i, 1) && !strings.ContainsAny(l.Words, "0123456789()") && !l.Closed() {
			s.Set(i, story.Subhead, "subhead.short")
		}
		return
	}
	switch {
	case l.Role == ingest.Heading:
		s.Set(i, story.Subhead, "subhead.tag")
	case i > s.FirstOf(i) && s.Kind[s.FirstOf(i)] == story.Byline && naming.NameLike(l.Words):
		s.Set(i, story.Byline, "byline.name") // who wrote it, below the text
	case s.Page && (l.Count <= 4 && naming.NameLike(l.Words) && !strings.Contains(l.Words, ",") || naming.Articled(l.Words)) && s.besideDate(i):
		s.Set(i, story.Byline, "byline.name") // in the element of the text, below a short standfirst
	case l.Role == ingest.Quote && !s.Page:
		s.Set(i, story.Body, "body.quote")
	case between && betweenDashes(l) && s.neighbour(i, 1):
		s.Set(i, story.Subhead, "subhead.short")
	case l.Role == ingest.Item || line.Listed(l.Words):
		s.Set(i, story.ListItem, "list.mark")
	case l.Role == ingest.Row:
		s.Set(i, story.Body, "body.row")
	case s.Page && !letters(l.Words):
		s.Set(i, story.Other, "tail")
	case l.Prose():
		s.Set(i, story.Body, "body.paragraph")
	case l.Count <= 16 && !(s.Page && l.Role == ingest.Paragraph && l.Bold*2 < l.Len()) && l.Last != '.' && l.Last != ':' && l.Last != ',' && l.Last != ';' && between && s.neighbour(i, 1) && (!sheet.Quoted(l.Words) || s.QuotedHead(i)):
		s.Set(i, story.Subhead, "subhead.short")
	default:
		s.Set(i, story.Body, "body.line")
	}
}

// besideDate reports whether the date of publication stands within two lines of line i.
func (s *scrape) besideDate(i int) bool {
	for j := max(0, i-2); j <= i+2 && j < len(s.Lines); j++ {
		if s.Kind[j] == story.Dateline {
			return true
		}
	}
	return false
}

// letters reports whether w holds a letter.
func letters(w string) bool { return strings.ContainsFunc(w, unicode.IsLetter) }

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
	for j := i + step; j >= s.First && j <= s.Last && max(i-j, j-i) <= 12; j += step {
		switch {
		case s.Open(j) || s.Kind[j] == story.Body && s.Judged(j) || line.Listed(s.Lines[j].Words) && !s.Judged(j):
			return true
		case !s.Judged(j):
			// A short line: between it and this one only one can be a subhead.
			return step > 0 && s.Lines[j].Sentence()
		case s.Kind[j] == story.Subhead || s.Kind[j] == story.Title:
			return false
		}
	}
	return false
}

// after classes what follows the last paragraph.
func (s *scrape) after() {
	tail, over := false, false // page furniture has begun; nothing of the text can follow
	for i := s.Last + 1; i < len(s.Lines); i++ {
		l := &s.Lines[i]
		if s.Judged(i) {
			if s.Kind[i] != story.Caption && s.Kind[i] != story.Credit && s.Why[i].Code != "dup.title" {
				tail = true
			}
			over = over || s.foot(i)
			continue
		}
		switch {
		case over:
			s.Set(i, story.Other, "tail")
		case (l.Role == ingest.Line || l.Role == ingest.Paragraph) && signedOff(l):
			s.Set(i, story.Byline, "byline.name")
		case !s.Page && !tail && (l.Role == ingest.Item || l.Role == ingest.Quote || l.Role == ingest.Row || l.Role == ingest.Heading && i+1 < len(s.Lines) && !s.Judged(i+1)):
			s.inside(i)
		case s.InMain(i) && !tail && l.Role != ingest.Line, s.InMain(i) && (l.Role == ingest.Item || l.Role == ingest.Row || l.Role == ingest.Paragraph) && l.Count >= 3:
			s.inside(i)
		case byline.Initials(l.Words):
			s.Set(i, story.Byline, "byline.initials")
		case !s.Page && !tail && s.headlines(i):
			s.Set(i, story.Other, "tail")
			tail = true
		case tail && !(l.Closed() && l.Count >= 6):
			s.Set(i, story.Other, "tail")
		case line.Listed(l.Words):
			s.Set(i, story.ListItem, "list.mark")
		case l.Closed() || l.Count >= 6 || sheet.Quoted(l.Words):
			s.Set(i, story.Body, "body.line")
		case !s.Page && s.overCut(i):
			s.Set(i, story.Subhead, "subhead.short")
		default:
			s.Set(i, story.Other, "tail")
			tail = true
		}
	}
}

// overCut reports whether the line of a few words at i stands over the last paragraph of a text that
// breaks off in it: a subhead, where it would else be the first line of what follows the article.
func (s *scrape) overCut(i int) bool {
	l := &s.Lines[i]
	for j := i + 1; j < len(s.Lines); j++ {
		if s.Lines[j].Count == 0 {
			continue
		}
		next := &s.Lines[j]
		rest := 0
		for k := j + 1; k < len(s.Lines); k++ {
			rest += s.Lines[k].Count
		}
		return rest == 0 && !s.Judged(j) && next.Count >= brokenLine && breaks(next.Words) && l.Last != '.' && l.Last != ','
	}
	return false
}

// foot reports whether line i is of what a page or a mail ends with: whose it is,
// who helped, how to leave the mailing list.
func (s *scrape) foot(i int) bool {
	switch s.Why[i].Code {
	case "legal", "byline.credit":
		return true
	case "news.letter", "nav.words", "nav.menu":
		return s.Mail
	}
	return false
}

// headlines reports whether a list of other articles begins at line i: of the
// next lines that nothing has judged hardly one ends as a sentence does.
func (s *scrape) headlines(i int) bool {
	seen, short := 0, 0
	for j := i; j < len(s.Lines) && seen < 6; j++ {
		if l := &s.Lines[j]; !s.Judged(j) {
			seen++
			if !l.Sentence() && !line.Listed(l.Words) && l.Last != ',' && l.Role == ingest.Line {
				short++
			}
		}
	}
	return seen >= 4 && short >= seen-1 && !s.Lines[i].Sentence()
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
	for i := range s.Lines {
		j := s.FirstOf(i)
		if j == i || s.Lines[i].Key == "" {
			continue
		}
		switch {
		case s.Kind[i] == story.Dateline:
			s.Set(i, story.Duplicate, "dup.date")
		case s.Kind[i].Own() && s.Kind[j].Own() && s.Lines[i].Count >= line.LeastTold && !(s.Page && (s.Kind[i] == story.ListItem || s.Lines[i].Count < 9 || i-j > 12 && s.Lines[i].Count < 25)):
			s.Set(i, story.Duplicate, "dup.line")
		case s.Kind[i] == story.Byline:
			s.Set(i, story.Duplicate, "dup.byline")
		}
	}
	s.pulls()
}
