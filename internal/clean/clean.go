// Package clean classes every piece of a document — title, body, caption,
// comment, paywall … — with its reason, and reads its metadata.
//
// Call [Article] with the document that package ingest read.
//
// # What happens, in order
//
// Article turns the document into a sheet (package sheet) with one line (package line) for each piece,
// and gives every line a kind and the reason for it. It calls the rooms below with the sheet or a line
// of it; a scrape (raw.go) is the sheet with what only this package knows.
//
// 1. A page is judged by its elements (package page).
//
// 2. Each line that is still open is judged by its own words (raw.go): is it furniture of the page
// (package furniture), a signature (package byline, with package naming), the credit of an agency
// (package dispatch), a date (package stamp), a caption (package picture)?
//
// 3. The lines that are sure by then tell what stands beside the text (package beside): readers'
// comments, headlines of other articles, boxes, the foot of a mail.
//
// 4. What is left is judged by where it stands. The core of a text without elements is found (core.go),
// then the title (package title), the lines between title and text (head.go), the lines of the text
// (body.go; pull.go), and whether the text breaks off (breaks.go). markup.go cuts remains of code out of what is
// kept.
//
// 5. At the end the metadata are read: title, outlet, author, dates (package meta).
package clean

import (
	"slices"
	"strconv"

	"recoupe/internal/clean/meta"
	"recoupe/internal/clean/page"
	"recoupe/internal/clean/picture"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Article returns the article that a document holds. known is what the caller
// knows of it already (language, date, outlet): fields that are set are kept.
func Article(d ingest.Document, known story.Article) story.Article {
	long := d.Shorten()
	a := known
	a.File, a.Format, a.Text = d.File, d.Format, d.Text
	a.Warnings = append(a.Warnings, d.Warnings...)
	if long {
		a.Truncated = true // what it tells further on is not known
		a.Warnings = append(a.Warnings, story.Because("long"))
	}
	if d.Clean {
		for _, p := range d.Pieces {
			a.Blocks = append(a.Blocks, story.Block{Span: p.Span, Kind: story.Body, Reason: story.Because("given")})
		}
		if a.Language == "" {
			a.Language = lang.Detect(a.Text)
		}
		return a
	}
	s := &scrape{Sheet: sheet.New(&d), long: long}
	if len(d.Elements) > 0 {
		s.several = page.Class(&s.Sheet, &d) > 1
	}
	s.class()
	a.Blocks = s.blocks()
	s.broken = s.breaksOff()
	a.Truncated = a.Truncated || s.cut || s.broken || s.walled(d.Data)
	if a.Language == "" {
		a.Language = lang.Detect(ownWords(&a))
	}
	meta.Read(&s.Sheet, &a, d.Data)
	s.warn(&a)
	return a
}

// walled reports whether a page that says it is for subscribers shows no more
// than the start of its text, with a wall below.
func (s *scrape) walled(data []ingest.Datum) bool {
	for _, x := range data {
		if x.Key == "free" {
			words, _ := s.bodyWords(0, len(s.Lines))
			return words < 150 && slices.Contains(s.Kind, story.Paywall)
		}
	}
	return false
}

// blocks returns one block for each line. What stands in a line but is not of its
// words (remains of markup, who took a picture) is a block of its own.
func (s *scrape) blocks() []story.Block {
	out := make([]story.Block, 0, len(s.Lines))
	for i := range s.Lines {
		b := story.Block{Span: s.Lines[i].Span, Kind: s.Kind[i], Reason: s.Why[i]}
		if b.Kind == story.Caption {
			if at := picture.CreditAt(s.Lines[i].Words); at > 0 {
				credit := story.Block{Span: text.Span{Start: b.Start + at, End: b.End}, Kind: story.Credit, Reason: b.Reason}
				b.Span = trimSpace(s.Text, b.Start, b.Start+at)
				out = append(split(out, s.Text, b), credit)
				continue
			}
		}
		if b.Kind.Own() {
			out = split(out, s.Text, b)
			continue
		}
		out = append(out, b)
	}
	return out
}

// ownWords returns the article's own words, one block on each line.
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
	for i := range s.Lines {
		if s.Kind[i].Own() {
			words += s.Lines[i].Count
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
	case s.long: // has said so
	case s.broken && !s.cut:
		a.Warnings = append(a.Warnings, story.Because("cut.off", strconv.Itoa(words)))
	case a.Truncated:
		a.Warnings = append(a.Warnings, story.Because("cut", strconv.Itoa(words)))
	}
}
