package clean

import (
	"strings"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// pulls classes words of the text that are set large between its paragraphs.
func (s *scrape) pulls() {
	if len(s.Lines) > 1500 {
		return // not one article: looking for pull-quotes compares every pair
	}
	elsewhere := s.elsewhere()
	for i := range s.Lines {
		l := &s.Lines[i]
		if !s.mayBePull(i) || !elsewhere(i) {
			continue
		}
		for j := range s.Lines {
			if j != i && s.Kind[j] == story.Body && s.Lines[j].Count > l.Count && strings.Contains(s.Lines[j].Folded, l.Key) {
				s.Set(i, story.Duplicate, "dup.pull")
				break
			}
		}
	}
}

// mayBePull reports whether a line reads as words of the text set large.
func (s *scrape) mayBePull(i int) bool {
	l := &s.Lines[i]
	switch {
	case l.Count < 6 || l.Count > 60 || i == s.First:
		return false
	case s.Page && (l.Count < 8 || l.Role == ingest.Row || l.Role == ingest.Item):
		return false
	case s.Kind[i] == story.Subhead:
		return s.Page || !s.QuotedHead(i)
	}
	return s.Kind[i] == story.Body
}

// elsewhere returns what tells whether words of line i may stand in another line of the text: those
// behind its first. To look for each line in all others takes a second in a long report.
func (s *scrape) elsewhere() func(i int) bool {
	const most = 24 // bytes that are looked for
	behindFirst := func(i int) string {
		_, behind, _ := strings.Cut(s.Lines[i].Key, " ")
		return behind[:min(len(behind), most)]
	}
	times := map[string]int{}
	for i := range s.Lines {
		if w := behindFirst(i); len(w) == most && s.mayBePull(i) {
			times[w] = 0
		}
	}
	for i := range s.Lines {
		if s.Kind[i] != story.Body {
			continue
		}
		_, rest, _ := strings.Cut(s.Lines[i].Folded, " ")
		for more := true; more && len(rest) >= most; _, rest, more = strings.Cut(rest, " ") {
			if n, ok := times[rest[:most]]; ok {
				times[rest[:most]] = n + 1
			}
		}
	}
	return func(i int) bool {
		own := 0
		if s.Kind[i] == story.Body {
			own = 1
		}
		n, ok := times[behindFirst(i)]
		return !ok || n > own
	}
}
