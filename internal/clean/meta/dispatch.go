package meta

import (
	"strings"

	"recoupe/internal/clean/dispatch"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// readDispatch reads the agency, and the date where nothing else tells it, off
// the start of the first paragraph.
func (s reader) readDispatch(a *story.Article) {
	if s.First >= len(s.Lines) {
		return
	}
	l := &s.Lines[s.First]
	_, agency, when, ok := dispatch.Dateline(l.Words)
	if !ok {
		return
	}
	if !agency.Empty() {
		give(&a.Agency, agency.Of(l.Words), l.At(agency))
		give(&a.Outlet, agency.Of(l.Words), l.At(agency))
	}
	if when.Day > 0 {
		if when.Year == 0 {
			when.Year = s.year()
		}
		give(&a.Published, when.ISO(), l.Span)
	}
}

// readAgency reads an agency that the signature or the credit of the text
// names: "avec AFP", "(Reuters)".
func (s reader) readAgency(a *story.Article) {
	for i := range s.Lines {
		k := s.Kind[i]
		if k != story.Byline && !(k == story.Body && i == s.Last) {
			continue
		}
		l := &s.Lines[i]
		for _, lead := range []string{"(avec ", "avec ", "(with ", "(mit ", "(con ", "(com ", "(met ", "(Source : ", "(Source: ", "Source : ", "Source: ", "("} {
			at := strings.LastIndex(l.Words, lead)
			if at < 0 || k == story.Body && lead[0] != '(' {
				continue
			}
			start := at + len(lead)
			end := start
			for end < len(l.Words) && !strings.ContainsRune("),;.", rune(l.Words[end])) {
				end++
			}
			name := l.Words[start:end]
			known := dispatch.Agencies.Has(line.Fold(name))
			if k == story.Body && (!known || end+2 < len(l.Words)) {
				continue
			}
			if known || lead != "(" && lead != "avec " && k == story.Byline && naming.Capitalised(name) && len(strings.Fields(name)) <= 3 {
				give(&a.Agency, name, l.At(text.Span{Start: start, End: end}))
			}
		}
	}
}
