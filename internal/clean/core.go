package clean

import (
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// farApart is the number of short lines between two paragraphs from which they
// are not of one text: a menu, a list of headlines stands between them.
const farApart = 8

// findCore finds the lines that hold the most prose in a row: the text. What
// stands far from it and is much less is of the page, not of the article.
func (s *scrape) findCore() {
	type run struct {
		text.Span
		words, n int
	}
	var runs []run
	gap := farApart + 1
	for i := range s.Lines {
		l := &s.Lines[i]
		switch {
		case s.Open(i) && gap > farApart:
			runs = append(runs, run{text.Span{Start: i, End: i + 1}, l.Count, 1})
			gap = 0
		case s.Open(i):
			r := &runs[len(runs)-1]
			r.End, r.words, r.n, gap = i+1, r.words+l.Count, r.n+1, 0
		case line.Listed(l.Words) || l.Role == ingest.Item || l.Role == ingest.Quote || !s.Judged(i) && l.Closed() && l.Count >= 5:
		default:
			gap++
		}
	}
	best := -1
	for i, r := range runs {
		if best < 0 || r.words > runs[best].words {
			best = i
		}
	}
	if best < 0 {
		return
	}
	for i, r := range runs { // an article stands above what readers say of it
		if r.words*3 >= runs[best].words {
			best = i
			break
		}
	}
	s.core = runs[best].Span
	for _, r := range runs {
		part := 4
		if r.Start > s.core.Start {
			part = 2 // what a page says of itself, below a short article
		}
		if r.Start != s.core.Start && r.words*part < runs[best].words && (r.n <= 2 || r.words < 90) {
			s.apart = append(s.apart, r.Span)
		}
	}
}

// afterWall classes what stands below the line that says that the rest is for
// subscribers, where that is little.
func (s *scrape) afterWall() {
	for i := s.core.Start + 1; i < len(s.Lines); i++ {
		if s.Why[i].Code != "paywall.cut" {
			continue
		}
		before, _ := s.ProseWords(0, i)
		words, prose := s.ProseWords(i+1, len(s.Lines))
		if before == 0 || prose > 3 || words > before {
			continue
		}
		for j := i + 1; j < len(s.Lines); j++ {
			if !s.Judged(j) {
				s.Set(j, story.Other, "tail")
			}
		}
		return
	}
}

// findTail finds where the text ends and the page's lists of other articles
// begin: below a line that only stands there, more short lines follow than
// paragraphs.
func (s *scrape) findTail() {
	n := len(s.Lines)
	words, prose, short := make([]int, n+1), make([]int, n+1), make([]int, n+1) // from each line on
	for i := n - 1; i >= 0; i-- {
		words[i], prose[i], short[i] = words[i+1], prose[i+1], short[i+1]
		switch l := &s.Lines[i]; {
		case s.Open(i):
			words[i] += l.Count
			prose[i]++
		case !s.Judged(i) && l.Count <= 20 && l.Last != '.' && l.Last != '?' && l.Last != ':' && l.Last != ';' && l.Last != ',' && !line.Listed(l.Words) && !sheet.Quoted(l.Words):
			short[i]++
		}
	}
	// The best cut has the paragraphs above it and the short lines below.
	const weight = 14 // words that a short line weighs against
	best, score := -1, 0
	for i := s.core.Start + 1; i < n; i++ {
		switch s.Kind[i] {
		case story.Related, story.Comment, story.Advert, story.Paywall, story.Correction, story.Byline, story.Navigation, story.Dateline:
		default:
			continue
		}
		if s.Why[i].Code == "nav.section" || short[i] < 6 || 2*short[i] <= 3*prose[i] || 2*words[i] > words[s.core.Start] || s.goesOn(i, prose[i]) {
			continue
		}
		if v := weight*short[i] - words[i]; best < 0 || v > score {
			best, score = i, v
		}
	}
	if best < 0 {
		return
	}
	for j := best + 1; j < n; j++ {
		if !s.Judged(j) {
			s.Set(j, story.Related, "apart")
		}
	}
}

// goesOn reports whether the text goes on below line i, where rest paragraphs
// stand in all: half of the next lines that nothing has judged are paragraphs,
// or one is and there are too few of them for a list of other articles.
func (s *scrape) goesOn(i, rest int) bool {
	seen, prose := 0, 0
	for j := i + 1; j < len(s.Lines) && j < i+40 && seen < 6; j++ {
		if !s.Judged(j) {
			seen++
			if s.Lines[j].Prose() {
				prose++
			}
		}
	}
	return prose >= 3 || prose >= 1 && rest <= 4
}

// leaveApart classes the few paragraphs that stand far from the text, above
// the title or below the text's end.
func (s *scrape) leaveApart() {
	for _, r := range s.apart {
		if r.Start < s.core.Start && (s.Title < 0 || r.Start > s.Title) {
			continue // a standfirst
		}
		for i := r.Start; i < r.End; i++ {
			if !s.Judged(i) {
				s.Set(i, story.Other, "apart")
			}
		}
	}
}
