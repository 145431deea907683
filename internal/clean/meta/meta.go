// Package meta reads what is told of an article on its page: title, outlet, author, dates, agency.
//
// Call [Read] on a sheet whose lines are all judged. It goes from what the format says to what a
// reader sees: who signs (signed.go), whose page it is (outlet.go, and site.go by its address), and
// what an agency's text says of itself (dispatch.go).
package meta

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// reader reads fields off the lines of a sheet.
type reader struct{ *sheet.Sheet }

// Read fills the fields of a that are not known yet: from data, the records of
// the format, then from the visible text. It invents nothing.
func Read(of *sheet.Sheet, a *story.Article, data []ingest.Datum) {
	s := reader{of}
	if s.Title >= 0 && a.Title.Value == "" && (s.Page || s.isGiven(s.Title)) {
		l := &s.Lines[s.Title]
		a.Title = story.Field{Value: unbroken(strings.TrimSpace(l.Words)), Origin: story.OriginMarkup, Span: l.Span}
	}
	for _, d := range data {
		if f := field(a, d.Key); f != nil && f.Value == "" && d.Value != "" {
			*f = story.Field{Value: d.Value, Origin: d.Origin}
		}
		if d.Key == "language" && a.Language == "und" {
			a.Language = d.Value
		}
	}
	house := a.Author // the outlet as the author of all it has: who signs goes before it
	if house.Value == "" || !strings.EqualFold(house.Value, a.Outlet.Value) {
		house = story.Field{}
	} else {
		a.Author = story.Field{}
	}
	if s.Title >= 0 {
		l := &s.Lines[s.Title]
		give(&a.Title, strings.TrimSpace(l.Words), l.Span)
	}
	for i := range s.Lines {
		if s.Kind[i] == story.Dek {
			l := &s.Lines[i]
			give(&a.Dek, strings.TrimSpace(l.Words), l.Span)
			break
		}
	}
	s.titleOutlet(a, data)
	s.readDates(a)
	s.readSignatures(a)
	if a.Author.Value == "" {
		a.Author = house
	}
	s.readOutlet(a)
	s.readDispatch(a)
	s.readAgency(a)
	s.fallBack(a, data)
	s.siteOutlet(a)
	if a.Outlet.Value == "" && !a.Agency.Span.Empty() && !s.beside(a.Agency.Span) && s.First < len(s.Lines) && a.Agency.Span.Start < s.Lines[s.First].End {
		a.Outlet = a.Agency // an agency's own text
	}
}

// beside reports whether "avec", "with" or "et" stands before the agency at sp: whose
// words somebody else used.
func (s reader) beside(sp text.Span) bool {
	f := line.Fold(s.Text[max(0, sp.Start-8):sp.Start])
	return strings.HasSuffix(f, "avec") || strings.HasSuffix(f, "with") || strings.HasSuffix(f, "mit") || strings.HasSuffix(f, " et") || strings.HasSuffix(f, " and")
}

// isGiven reports whether line i is a title that the format gives.
func (s reader) isGiven(i int) bool {
	return slices.Contains(s.Given, s.Lines[i].Key)
}

// fallBack takes what the format tells less surely: when a mail was sent and by
// whom, the site that a page was clipped from.
func (s reader) fallBack(a *story.Article, data []ingest.Datum) {
	for _, d := range data {
		f := story.Field{Value: d.Value, Origin: d.Origin}
		switch {
		case d.Key == "subject" && a.Title.Value == "":
			a.Title = f
		case (d.Key == "sent" || d.Key == "time") && a.Published.Value == "":
			a.Published = f
		case d.Key == "host" && a.Outlet.Value == "", d.Key == "sender" && a.Outlet.Value == "" && naming.OutletLike(d.Value):
			a.Outlet = f
		}
	}
}

// titleOutlet reads the outlet off the end of the page's own title: "The dam
// that failed - The Valley Gazette".
func (s reader) titleOutlet(a *story.Article, data []ingest.Datum) {
	if s.Title < 0 || a.Outlet.Value != "" {
		return
	}
	title := strings.TrimSpace(s.Lines[s.Title].Words)
	for _, d := range data {
		if d.Key != "page" {
			continue
		}
		for _, sep := range []string{" | ", " - ", " – ", " — ", " · ", " : ", " • "} {
			at := strings.LastIndex(d.Value, sep)
			if at <= 0 {
				continue
			}
			name := strings.TrimSpace(d.Value[at+len(sep):])
			head := line.Fold(d.Value[:at])
			if len(strings.Fields(name)) <= 6 && name != "" && !strings.Contains(line.Fold(title), line.Fold(name)) && (strings.HasPrefix(head, line.Fold(title)) || line.Overlap(line.Fold(title), head) > 0.6) {
				a.Outlet = story.Field{Value: name, Origin: d.Origin}
				return
			}
		}
	}
}

func field(a *story.Article, key string) *story.Field {
	switch key {
	case "title":
		return &a.Title
	case "dek":
		return &a.Dek
	case "outlet":
		return &a.Outlet
	case "author":
		return &a.Author
	case "published":
		return &a.Published
	case "updated":
		return &a.Updated
	case "section":
		return &a.Section
	case "address":
		return &a.Address
	case "agency":
		return &a.Agency
	}
	return nil
}

// give sets a field read in the visible text, unless it is set.
func give(f *story.Field, value string, at text.Span) {
	if f.Value == "" && value != "" {
		*f = story.Field{Value: unbroken(value), Origin: story.OriginVisible, Span: at}
	}
}

// unbroken returns words that were wrapped on one line.
func unbroken(s string) string {
	if !strings.ContainsAny(s, "\n\r") {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' || r == ' ' || r == '\t' }), " ")
}

// readDates reads when the article appeared and when it was changed. Where only
// the latter is told, as agencies do on their own sites, it stands for both.
func (s reader) readDates(a *story.Article) {
	year := sync.OnceValue(s.year)
	for pass := range 2 { // what is labelled first, then the first bare date
		for i := range s.Lines {
			k := s.Kind[i]
			if k != story.Dateline && k != story.Byline && !((k == story.Other || k == story.Correction) && pass == 0) && !(k == story.Duplicate && s.Why[i].Code == "dup.date") {
				continue
			}
			if k == story.Byline && s.Last >= 0 && i > s.Last+3 {
				continue
			}
			l := &s.Lines[i]
			for _, d := range stamp.All(l.Folded) {
				if pass == 0 && !d.Labelled || k == story.Correction && !d.Updated {
					continue
				}
				if d.Year == 0 {
					d.Year = year()
				}
				if a.Language == "en" {
					d = american(d, l.Folded)
				}
				if d.Updated {
					give(&a.Updated, d.ISO(), l.Span)
				} else {
					give(&a.Published, d.ISO(), l.Span)
				}
			}
		}
	}
	for i := 0; i <= s.First+trailingIn && i < len(s.Lines) && a.Published.Value == ""; i++ {
		if d, ok := stamp.Trailing(s.Lines[i].Words); ok && s.Kind[i].Own() {
			give(&a.Published, d.ISO(), s.Lines[i].Span)
		}
	}
	if u := a.Updated; u.Origin == story.OriginVisible {
		give(&a.Published, u.Value, u.Span)
	}
}

// trailingIn is how many lines behind the first paragraph may end in the day of publication.
const trailingIn = 3

// american turns 3/4/2026 into 4 March where the line reads as an American one.
func american(d stamp.Stamp, folded string) stamp.Stamp {
	if d.Month > 12 || d.Day > 12 || !strings.Contains(folded, strconv.Itoa(d.Day)+"/"+strconv.Itoa(d.Month)+"/") {
		return d
	}
	for _, z := range []string{" est", " edt", " et", " pst", " pdt", " cst", " cdt", " am", " pm"} {
		if strings.HasSuffix(folded, z) || strings.Contains(folded, z+" ") {
			d.Day, d.Month = d.Month, d.Day
			return d
		}
	}
	return d
}

// year returns the one year that the page's dates and its © name, 0 if they
// name none or several.
func (s reader) year() int {
	found := 0
	for i := range s.Lines {
		l := &s.Lines[i]
		if l.Count > line.SurelyProse || s.Kind[i].Own() || s.Kind[i] == story.Comment || s.Kind[i] == story.Related {
			continue
		}
		y := 0
		for _, d := range stamp.All(l.Folded) {
			y = max(y, d.Year)
		}
		if y == 0 && strings.Contains(l.Words, "©") {
			for _, t := range line.Tokens(l.Folded) {
				if len(t.Text) == 4 && t.Number >= 1990 && t.Number < 2100 {
					y = t.Number
				}
			}
		}
		if y > 0 && found > 0 && y != found {
			return 0
		}
		found = max(found, y)
	}
	return found
}

func (s reader) outlet(a *story.Article, l *line.Line, at text.Span) {
	at = line.Trim(l.Words, at)
	if !at.Empty() && !strings.EqualFold(at.Of(l.Words), a.Author.Value) {
		give(&a.Outlet, at.Of(l.Words), l.At(at))
	}
}
