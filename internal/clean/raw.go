package clean

import (
	"strings"

	"recoupe/internal/clean/beside"
	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/dispatch"
	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/picture"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/clean/title"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// scrape classes the lines of a raw text: what a reader copies off a page,
// menus, comments and all. It works from the surest to the least sure: what a
// line's own words say, then where the title, the text and its end are, then
// what the place between those makes of the lines left over.
type scrape struct {
	sheet.Sheet
	cut     bool        // the text says that it goes on for subscribers
	broken  bool        // the text breaks off in the middle of a sentence
	core    text.Span   // the lines, by index, that hold the most prose in a row
	apart   []text.Span // the lines of paragraphs that stand far from those
	several bool        // a page holds several articles in full
	long    bool        // the end of the text is left out
}

// class judges every line.
func (s *scrape) class() {
	for i := range s.Lines {
		if !s.Judged(i) {
			s.alone(i)
		}
	}
	beside.Class(&s.Sheet)
	if !s.Page {
		s.findCore()
		s.afterWall()
		s.findTail()
	}
	title.Find(&s.Sheet, s.core)
	s.leaveApart()
	s.head()
	s.body()
	s.repeats()
}

// alone judges a line by its own words.
func (s *scrape) alone(i int) {
	l := &s.Lines[i]
	switch {
	case l.Role == ingest.Markup || l.Count == 0 || furniture.Code(l.Words):
		s.Set(i, story.Other, "markup")
		return
	case l.Role == ingest.Record:
		s.Set(i, story.Other, "metadata")
		return
	case l.Role == ingest.Note:
		s.Set(i, story.Other, "mail.note")
		return
	case l.Role == ingest.Beside:
		s.Set(i, story.Related, "related.tag")
		return
	case l.Role == ingest.Control:
		s.Set(i, story.Navigation, "nav.control")
		return
	case s.Mail && beside.MailNotice(l):
		s.Set(i, story.Other, "mail.foot")
		return
	case s.Mail && l.Count > 1 && l.Count <= 4 && stamp.Undated(l.Folded) == 0 && strings.ContainsAny(l.Words, "0123456789") && letters(l.Words):
		s.Set(i, story.Dateline, "date.line") // letters leave the year out
		return
	case s.Mail && beside.MailLine(l):
		if len(stamp.All(l.Folded)) > 0 {
			s.Set(i, story.Dateline, "mail.header")
		} else {
			s.Set(i, story.Other, "mail.header")
		}
		return
	}
	if l.Role == ingest.Heading && (l.Count >= 3 || l.Level == 1) && !s.Page {
		return // the format says that it is a heading
	}
	if k, ok := furniture.ByForm(l); !ok {
		s.byWords(i)
	} else if k.Phrase == "" {
		s.Set(i, k.Kind, k.Code)
	} else {
		s.Set(i, k.Kind, k.Code, k.Phrase)
	}
}

// byWords judges a line by the phrases in it, and by its form.
func (s *scrape) byWords(i int) {
	l := &s.Lines[i]
	if label := furniture.Notice(l); label != "" {
		s.Set(i, story.Correction, "correction.words", label)
		return
	}
	if k, ok := furniture.Of(l); ok && !furniture.Spoken(l, k) {
		s.Set(i, k.Kind, k.Code, k.Phrase)
		if k.Kind == story.Related && l.Prose() && l.Count > 24 {
			s.Why[i] = story.Reason{} // a sentence, not a link
			s.Kind[i] = story.Other
		}
		return
	}
	if byline.Credits(l) && stamp.Colophon(l) == nil {
		s.Set(i, story.Byline, "byline.credit")
		return
	}
	if what := furniture.Invites(l); what != "" {
		s.Set(i, story.Advert, "news.letter", what)
		return
	}
	if code, arg := beside.OfReaders(l); code != "" {
		s.Set(i, story.Comment, code, arg...)
		return
	}
	if furniture.Offer(l) {
		s.Set(i, story.Paywall, "paywall.words", strings.TrimSpace(l.Words))
		return
	}
	if furniture.Pointer(l) {
		s.Set(i, story.Related, "related.words", strings.TrimSpace(l.Words))
		return
	}
	if _, ok := dispatch.Used(l.Words); ok {
		s.Set(i, story.Byline, "byline.name")
		return
	}
	if l.Count <= 22 && !l.Prose() || l.Count <= 16 && strings.ContainsAny(l.Words, "|·") {
		if _, ok := byline.Signature(l.Words); ok {
			s.Set(i, story.Byline, "byline.by")
			return
		}
	}
	if l.Count <= 3 && stamp.ClockOnly(l) {
		s.Set(i, story.Other, "date.time")
		return
	}
	if stamp.Posted(l) {
		s.Set(i, story.Credit, "caption.credit")
		return
	}
	if stamp.Alone(l) || stamp.Colophon(l) != nil {
		s.Set(i, story.Dateline, "date.line")
		return
	}
	if k := picture.Of(l); k != story.Other {
		s.Set(i, k, "caption.credit")
		return
	}
	if l.Count <= line.SurelyProse && strings.Count(l.Words, " - ")+strings.Count(l.Words, "|") >= 2 && strings.Contains(l.Words, "©") && furniture.Footer(l.Folded) {
		s.Set(i, story.Other, "legal")
		return
	}
	if l.Count <= 12 && strings.HasPrefix(l.Words, "#") && strings.Count(l.Words, "#") > 1 {
		s.Set(i, story.Navigation, "nav.tags")
	}
}
