package clean

import (
	"strings"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/picture"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// open reports whether line i is prose that nothing has judged yet.
func (s *scrape) open(i int) bool { return !s.judged(i) && s.lines[i].Prose() }

// proseWords counts the words of the paragraphs not judged in [from, to).
func (s *scrape) proseWords(from, to int) (words, paragraphs int) {
	for i := from; i < to; i++ {
		if s.open(i) {
			words += s.lines[i].Count
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
			words[i+1] += s.lines[i].Count
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
		if s.why[i].Code == "comment.by" && stamp.SinceOnly(l) && before < 60 && after > 3*before {
			s.set(i, story.Dateline, "date.line") // "Il y a 3 heures", below a headline as long as a paragraph
			continue
		}
		if paragraphs[i] == 0 {
			switch {
			case s.why[i].Code != "comment.by":
			case stamp.SinceOnly(l): // "Updated 2 hours ago", above the text
				s.set(i, story.Dateline, "date.line")
			default:
				s.why[i], s.kind[i] = story.Reason{}, story.Other
			}
			continue
		}
		counted := strings.ContainsAny(l.Folded, "0123456789")
		sure := false
		switch s.why[i].Code {
		case "comment.head":
			// A heading that also says how many, or that is more than one word.
			sure = (counted || l.Count > 1) && (marks[i+1] > 0 || 4*before >= after) || marks[i+1] > 0 || after == 0
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
	head := strings.TrimSpace(s.lines[i].Words)
	if s.why[i].Code != "comment.head" {
		head = ""
	}
	aside, under := false, "" // a heading of other articles stands above
	for j := i + 1; j < len(s.lines); j++ {
		switch s.why[j].Code {
		case "":
			if aside && !s.lines[j].Prose() {
				s.set(j, story.Related, "related.after", under)
			} else {
				s.set(j, story.Comment, "comment.after", head)
			}
		case "related.head":
			aside, under = true, strings.TrimSpace(s.lines[j].Words)
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
		if s.why[i].Code != "advert.words" || s.lines[i].Count > 3 {
			continue
		}
		for j := i + 1; j < len(s.lines) && j <= i+3; j++ {
			l := &s.lines[j]
			if s.page && (l.Element != s.lines[i].Element || l.Prose() && l.Last == '.') || !s.page && l.Gap || s.judged(j) && (s.kind[j] != story.Other || s.why[j].Code == "legal") || !spaced && !s.page && !selling(l) || l.Count > line.SurelyProse {
				break
			}
			s.set(j, story.Advert, "advert.after", s.lines[i].Words)
		}
	}
}

// letters classes the lines of a box that asks for an address: those between
// two that say so.
func (s *scrape) letters() {
	for i := range s.lines {
		if s.why[i].Code != "news.letter" && s.why[i].Args == nil {
			continue
		}
		if !s.asks(i) {
			continue
		}
		for end := i + 1; end < len(s.lines) && end <= i+5; end++ {
			l := &s.lines[end]
			if s.asks(end) {
				for j := i + 1; j < end; j++ {
					if !s.judged(j) || weak(s.why[j]) {
						s.set(j, story.Advert, "advert.after", s.lines[i].Words)
					}
				}
			} else if !s.judged(end) && (l.Prose() && l.Last == '.' || l.Count > 25) {
				break
			}
		}
	}
}

// asks reports whether line i asks for the reader's address or names a letter.
func (s *scrape) asks(i int) bool {
	if s.why[i].Code == "news.letter" {
		return true
	}
	f := s.lines[i].Key
	return (s.kind[i] == story.Advert || s.kind[i] == story.Navigation) && (strings.HasPrefix(f, "sign up") || strings.HasPrefix(f, "s'inscrire") || strings.HasPrefix(f, "je m'inscris") || f == "ok" || strings.Contains(f, "newsletter"))
}

// selling reports whether a line offers something.
func selling(l *line.Line) bool {
	f := l.Folded
	if l.Count > 25 || l.Prose() && l.Last == '.' {
		return false
	}
	for _, p := range []string{"%", "€", "£", "$", "gratuit", "free ", "offre", "offer", "jusqu'", "promo", "sale", "achat", "buy", "call ", "click", "profite", "days", "jours", "heures"} {
		if strings.Contains(f, p) {
			return true
		}
	}
	return l.Last == '!'
}

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
		if q == len(s.lines) || s.lines[p].Count > 80 {
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
		case i > 0 && s.kind[i-1] == story.Byline && naming.NameLike(s.lines[i-1].Words) && (naming.RoleLike(&s.lines[i]) || s.lines[i].Count <= 5 && naming.DeskLike(s.lines[i].Words)),
			i > 0 && s.kind[i-1] == story.Dateline && s.lines[i].Count <= 4 && naming.NameLike(s.lines[i].Words) && s.lines[i].Role != ingest.Heading:
			s.set(i, story.Byline, "byline.name") // in the element of the text, too
		case s.inMain(i):
			s.first = min(s.first, i) // the text has begun
		default:
			s.between(i)
		}
	}
	p = s.first
	if p < len(s.lines) && s.title >= 0 && !signed && s.kind[p] == story.Other {
		l := &s.lines[p]
		if q := next(p + 1); q < len(s.lines) && l.Count <= 50 && l.Count < s.lines[q].Count && !dispatched(l.Words) && s.deks() == 0 && !strings.ContainsAny(l.Words[:min(len(l.Words), 4)], "«“\"") {
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
	case near && (naming.NameLike(l.Words) || naming.OutletLike(l.Words) || naming.RoleLike(l)), l.Count <= 4 && naming.NameLike(l.Words) && s.title >= 0:
		s.set(i, story.Byline, "byline.name")
	case byline.OutletLine(l) != "":
		s.set(i, story.Byline, "byline.outlet")
	case line.Listed(l.Words) && l.Count >= line.LeastTold:
		s.set(i, story.ListItem, "list.mark")
	case l.Count <= 30 && picture.Sided(l.Folded), picture.DatedPicture(l):
		s.set(i, story.Caption, "caption.credit")
	case l.Last == '?' && i+1 == s.first && s.title >= 0:
		s.set(i, story.Subhead, "subhead.short")
	case l.Count >= 6 && s.title >= 0:
		s.set(i, story.Dek, "dek.before")
	case s.title < 0 && l.Count >= 6:
		s.set(i, story.Body, "body.line")
	default:
		s.set(i, story.Navigation, "nav.head")
	}
}

// dispatched reports whether a paragraph starts as an agency's does: with a
// place in capitals and a dash, or "PARIS (AFP)".
func dispatched(w string) bool {
	_, _, _, ok := dateline(w)
	return ok
}
