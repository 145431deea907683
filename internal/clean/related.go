package clean

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/story"
)

// relateds classes the headlines that stand under "read also" and the like.
func (s *scrape) relateds() {
	for i := 0; i < len(s.lines); i++ {
		if s.kind[i] != story.Related || !s.headOnly(i) {
			continue
		}
		for j := i + 1; j < len(s.lines); j++ {
			l := &s.lines[j]
			if s.judged(j) {
				if s.kind[j] == story.Paywall && l.Count <= 8 && j == i+1 || s.kind[j] == story.Dateline || s.kind[j] == story.Caption || s.kind[j] == story.Navigation {
					continue
				}
				break
			}
			if l.Prose() && (l.Last == '.' || l.Count > 25) {
				break
			}
			if j > i+1 && s.headsText(j) || s.goesOnShort(j) {
				break
			}
			// A gap and then a line above a paragraph is the text going on.
			if l.Gap && j > i+1 && j+1 < len(s.lines) && s.open(j+1) && s.lines[j+1].Last == '.' {
				break
			}
			s.set(j, story.Related, "related.after", strings.TrimSpace(s.lines[i].Words))
		}
	}
	s.entries()
	s.teasers()
}

// entries classes the headlines of a list of other articles that nothing announces: below the
// beginning of the text three in a row or more, each with who wrote it or with its hour.
func (s *scrape) entries() {
	if s.page {
		return // the elements tell
	}
	var run []int
	words, end := 0, -1 // of prose above; the last line of the last entry
	for i := range s.lines {
		l := &s.lines[i]
		if s.open(i) {
			words += l.Count
		}
		if s.judged(i) || words < 30 || l.Count < line.LeastTold || l.Count > mostHeadline || l.Last == '.' || l.Prose() {
			continue
		}
		day, told := i, false
		for j := i + 1; j < len(s.lines) && j <= i+3; j++ {
			switch k := s.kind[j]; {
			case k == story.Byline:
				told = true
				continue
			case k == story.Dateline:
				all := stamp.All(s.lines[j].Folded)
				told = told || len(all) > 0 && all[0].Hour >= 0 || stamp.Ago(s.lines[j].Folded)
				day = j
			}
			break
		}
		if day == i || !told {
			continue
		}
		if end < i-2 {
			run = run[:0]
		}
		run, end = append(run, i), day
		for _, j := range run {
			if len(run) >= 3 {
				s.set(j, story.Related, "apart")
			}
		}
	}
}

// goesOnShort reports whether line j, below a box of other articles, is a short sentence with which
// the text goes on: it ends in a full stop, as headlines do not, and a paragraph follows it.
func (s *scrape) goesOnShort(j int) bool {
	l := &s.lines[j]
	return !s.page && l.Count >= line.LeastTold && strings.HasSuffix(l.Words, ".") && !strings.HasSuffix(l.Words, "..") && j+1 < len(s.lines) && s.open(j+1) && s.lines[j+1].Last == '.'
}

// The most words that a sentence below the headline of another article has.
const mostTeaser = 35

// teasers classes what a page ends in: below a line that announces other
// articles, headlines with a sentence or two under some of them, and no two
// paragraphs in a row as a text that goes on would have.
func (s *scrape) teasers() {
	if s.page {
		return // the elements tell
	}
	after, count, head := 0, 0, -1 // words and number of the sentences below line i, the topmost line that announces them
	for i := len(s.lines) - 1; i > 0; i-- {
		l := &s.lines[i]
		if s.why[i].Code == "related.head" && count >= 2 {
			if before, _ := s.proseWords(0, i); before >= 4*after {
				head = i
			}
		}
		if s.judged(i) || !l.Closed() || l.Count < line.LeastTold {
			continue
		}
		above := &s.lines[i-1]
		if l.Count > mostTeaser || above.Sentence() || above.Count < 3 || s.judged(i-1) && s.kind[i-1] != story.Related {
			break // the text, or what is not known
		}
		after += l.Count
		count++
	}
	for j := head + 1; head >= 0 && j < len(s.lines); j++ {
		if !s.judged(j) {
			s.set(j, story.Related, "related.after", strings.TrimSpace(s.lines[head].Words))
		}
	}
}

// headOnly reports whether line i only announces what follows.
func (s *scrape) headOnly(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s.lines[i].Words)
	named := r == '»' || r == '”' || r == '"' // "Notre dossier « Transports »" is all of it
	return s.why[i].Code == "related.head" || s.lines[i].Count <= 4 && s.lines[i].Last != '.' && !named
}
