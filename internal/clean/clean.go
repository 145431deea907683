// Package clean classes every piece of a document — title, body, caption,
// comment, paywall … — with its reason, and reads its metadata.
//
// Call [Article] with the document that package ingest read.
//
// # What happens, in order
//
// Article makes a scrape of the document (raw.go), which holds a line (package line) for each piece,
// and gives every line a kind with the reason for it. What a line is by its own words is asked of the
// rooms: furniture of the page (package furniture), who signs (packages byline and naming), a date
// (package stamp), what stands under a picture (package picture). label.go sets apart what stands
// before a headline on its line.
//
// 1. A page is judged by its elements first (page.go): what the names of their classes tell (hints.go
// and hinttable.go), where its title is (titles.go), and what that makes of each piece (pageplace.go).
//
// 2. Then each line by its own words, and what stands around those that are sure (raw.go names all, in
// order): corrections (notice.go), captions (captions.go), press releases (release.go), boxes of
// summaries, polls and gifts (boxes.go), readers' comments (readers.go), adverts and letters (place.go), the
// foot of a mail (mailfoot.go), headlines of other articles (related.go).
//
// 3. Of a text that has no elements, where the article is: its core (core.go), its title (title.go),
// the lines between the title and the text (place.go), and what the text's own lines are (body.go).
//
// 4. Last the metadata (meta.go): who signs (signed.go), whose page it is (outlet.go, site.go), what an
// agency's text says of itself (dispatch.go). markup.go cuts the left-overs of code out of what is kept.
package clean

import (
	"slices"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/picture"
	"recoupe/internal/ingest"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Article returns the article that a document holds. What the caller knows
// already (its language, date, outlet) is in known; fields of it that are set
// are kept.
func Article(d ingest.Document, known story.Article) story.Article {
	a := known
	a.File, a.Format, a.Text = d.File, d.Format, d.Text
	a.Warnings = append(a.Warnings, d.Warnings...)
	if d.Clean {
		for _, p := range d.Pieces {
			a.Blocks = append(a.Blocks, story.Block{Span: p.Span, Kind: story.Body, Reason: story.Because("given")})
		}
		if a.Language == "" {
			a.Language = lang.Detect(a.Text)
		}
		return a
	}
	s := newScrape(d.Text, d.Pieces)
	s.mail = d.Format == "mail"
	for _, x := range d.Data {
		if x.Key == "title" || x.Key == "page" {
			s.given = append(s.given, line.TrimMarks(line.Fold(x.Value)))
		}
	}
	if len(d.Elements) > 0 {
		classPage(s, &d)
	} else {
		s.class()
	}
	a.Blocks = s.blocks()
	a.Truncated = a.Truncated || s.cut || s.walled(d.Data)
	if a.Language == "" {
		a.Language = lang.Detect(ownWords(&a))
	}
	s.metadata(&a, d.Data)
	s.warn(&a)
	return a
}

// walled reports whether a page that says it is for subscribers shows no more
// than the start of its text, with a wall below.
func (s *scrape) walled(data []ingest.Datum) bool {
	for _, x := range data {
		if x.Key == "free" {
			words, _ := s.bodyWords(0, len(s.lines))
			return words < 150 && slices.Contains(s.kind, story.Paywall)
		}
	}
	return false
}

// blocks returns a block a line; what stands around a line's words but is not
// of them (the left-overs of markup, who took a picture) is a block of its own.
func (s *scrape) blocks() []story.Block {
	out := make([]story.Block, 0, len(s.lines))
	for i := range s.lines {
		b := story.Block{Span: s.lines[i].Span, Kind: s.kind[i], Reason: s.why[i]}
		if b.Kind == story.Caption {
			if at := picture.CreditAt(s.lines[i].Words); at > 0 {
				credit := story.Block{Span: text.Span{Start: b.Start + at, End: b.End}, Kind: story.Credit, Reason: b.Reason}
				b.Span = trimSpace(s.text, b.Start, b.Start+at)
				out = append(split(out, s.text, b), credit)
				continue
			}
		}
		if b.Kind.Own() {
			out = split(out, s.text, b)
			continue
		}
		out = append(out, b)
	}
	return out
}

// ownWords returns the article's own words, a block a line.
func ownWords(a *story.Article) string {
	n := 0
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			n += b.Len() + 1
		}
	}
	out := make([]byte, 0, n)
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			out = append(append(out, b.Of(a.Text)...), '\n')
		}
	}
	return string(out)
}

// few is the number of words below which an article is hardly one.
const few = 25

// warn says what a reader should check.
func (s *scrape) warn(a *story.Article) {
	words := 0
	for i := range s.lines {
		if s.kind[i].Own() {
			words += s.lines[i].Count
		}
	}
	if a.Title.Value == "" {
		a.Warnings = append(a.Warnings, story.Because("noTitle"))
	}
	if s.several {
		a.Warnings = append(a.Warnings, story.Because("several"))
	}
	switch {
	case words < few:
		a.Warnings = append(a.Warnings, story.Because("noText"))
	case a.Truncated:
		a.Warnings = append(a.Warnings, story.Because("cut", itoa(words)))
	}
}
