package page

import (
	"strings"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// A headline has so many words at most, and the main heading of a page that has but one such.
const longHeadline, longestHeading = 45, 90

// titles finds the title among the pieces of a page: the one whose words the
// page's data repeat, or else its main heading.
func (p *page) titles(first int) {
	best, score := -1, 0
	for i := range p.Lines {
		l := &p.Lines[i]
		long := l.Count > longHeadline
		if l.Count < 2 || long && (l.Role != ingest.Heading || l.Level != 1 || l.Count > longestHeading) || l.Role == ingest.Control {
			continue
		}
		h := noHint
		if l.Element >= 0 {
			h = p.hint[l.Element]
		}
		if h.drops() && h != hintHidden && !(l.Role == ingest.Heading && l.Level == 1 && h == hintNav) {
			continue
		}
		v := 0
		f := l.Key
		for k, g := range p.Given {
			switch {
			case f == g:
				v = max(v, 12-min(k, 4))
			case len(f) > 12 && len(f)*2 > len(g) && strings.HasPrefix(g, f):
				v = max(v, 10-min(k, 4))
			case len(g) > 20 && strings.HasPrefix(f, g) && len(f) < 2*len(g):
				v = max(v, 6)
			case l.Role == ingest.Heading && line.Overlap(f, g) > 0.6:
				v = max(v, 5)
			}
		}
		if l.Role == ingest.Heading {
			switch {
			case l.Level == 1:
				v += 6
			case v > 0:
				v += 3
			}
		} else if v > 0 && l.Links*2 > l.Len() {
			v -= 6
		}
		if h == hintHidden {
			v -= 5
		}
		if long {
			v-- // any other that the page marks so is rather the headline
		}
		// Of several the one nearest above the text is the article's.
		if v > 0 && first >= 0 && i > first+6 {
			v -= 8
		}
		if v > 0 && l.Level == 1 && naming.OutletLike(l.Words) && v < 10 {
			v -= 4
		}
		if v > score || v == score && v > 0 && i <= first && p.Lines[best].Role != ingest.Heading {
			best, score = i, v
		}
	}
	if best < 0 || score < 4 {
		return
	}
	code := "title.data"
	if p.Lines[best].Role == ingest.Heading {
		code = "title.tag"
	}
	p.Title = best
	p.Set(best, story.Title, code)
}
