package clean

import (
	"strings"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/dispatch"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/picture"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// head finds the first paragraph and classes what stands between the title
// and it: standfirst, signature, date, labels.
func (s *scrape) head() {
	next := func(i int) int {
		for ; i < len(s.Lines); i++ {
			if s.Open(i) {
				return i
			}
		}
		return len(s.Lines)
	}
	p := next(s.Title + 1)
	signed := false // a signature or a date stands between title and text
	for round := 0; round < 3 && p < len(s.Lines); round++ {
		for i := s.Title + 1; i < p; i++ {
			signed = signed || s.Kind[i] == story.Byline || s.Kind[i] == story.Dateline
		}
		q := next(p + 1)
		if q == len(s.Lines) || s.Lines[p].Count > 80 {
			break
		}
		later := false
		for i := p + 1; i < q; i++ {
			later = later || s.Kind[i] == story.Byline || s.Kind[i] == story.Dateline
		}
		if !later || s.Title < 0 && round > 0 {
			break
		}
		s.Set(p, story.Dek, "dek.before")
		p = q
	}
	s.First = p
	for i := s.Title + 1; i < p; i++ {
		switch {
		case s.Judged(i):
		case i > 0 && s.Kind[i-1] == story.Byline && naming.NameLike(s.Lines[i-1].Words) && (naming.RoleLike(&s.Lines[i]) || s.Lines[i].Count <= 5 && naming.DeskLike(s.Lines[i].Words)),
			i > 0 && s.Kind[i-1] == story.Dateline && s.Lines[i].Count <= 4 && naming.NameLike(s.Lines[i].Words) && s.Lines[i].Role != ingest.Heading:
			s.Set(i, story.Byline, "byline.name") // in the element of the text, too
		case s.InMain(i):
			s.First = min(s.First, i) // the text has begun
		default:
			s.between(i)
		}
	}
	p = s.First
	if p < len(s.Lines) && s.Title >= 0 && !signed && s.Kind[p] == story.Other {
		l := &s.Lines[p]
		if q := next(p + 1); q < len(s.Lines) && l.Count <= 50 && l.Count < s.Lines[q].Count && !dispatched(l.Words) && s.deks() == 0 && !strings.ContainsAny(l.Words[:min(len(l.Words), 4)], "«“\"") {
			if _, n := s.ProseWords(p, len(s.Lines)); n >= 4 {
				s.Set(p, story.Dek, "dek.first")
			}
		}
	}
}

func (s *scrape) deks() int {
	n := 0
	for _, k := range s.Kind {
		if k == story.Dek {
			n++
		}
	}
	return n
}

// between classes a line between title and text that no words of its own tell.
func (s *scrape) between(i int) {
	l := &s.Lines[i]
	near := false // to a signature or a date
	for j := max(s.Title+1, i-2); j <= i+2 && j < len(s.Lines); j++ {
		near = near || s.Kind[j] == story.Byline || s.Kind[j] == story.Dateline
	}
	switch {
	case near && (naming.NameLike(l.Words) || naming.OutletLike(l.Words) || naming.RoleLike(l)), l.Count <= 4 && naming.NameLike(l.Words) && s.Title >= 0:
		s.Set(i, story.Byline, "byline.name")
	case byline.OutletLine(l) != "":
		s.Set(i, story.Byline, "byline.outlet")
	case line.Listed(l.Words) && l.Count >= line.LeastTold:
		s.Set(i, story.ListItem, "list.mark")
	case l.Count <= 30 && picture.Sided(l.Folded), picture.DatedPicture(l):
		s.Set(i, story.Caption, "caption.credit")
	case l.Last == '?' && i+1 == s.First && s.Title >= 0:
		s.Set(i, story.Subhead, "subhead.short")
	case l.Count >= 6 && s.Title >= 0:
		s.Set(i, story.Dek, "dek.before")
	case s.Title < 0 && l.Count >= 6:
		s.Set(i, story.Body, "body.line")
	default:
		s.Set(i, story.Navigation, "nav.head")
	}
}

// dispatched reports whether a paragraph starts as an agency's does: with a
// place in capitals and a dash, or "PARIS (AFP)".
func dispatched(w string) bool {
	_, _, _, ok := dispatch.Dateline(w)
	return ok
}
