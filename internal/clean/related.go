package clean

import (
	"strings"
	"unicode/utf8"

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
				if s.kind[j] == story.Paywall && l.count <= 8 && j == i+1 || s.kind[j] == story.Dateline || s.kind[j] == story.Caption || s.kind[j] == story.Navigation {
					continue
				}
				break
			}
			if l.prose() && (l.end == '.' || l.count > 25) {
				break
			}
			if j > i+1 && s.headsText(j) || s.goesOnShort(j) {
				break
			}
			// A gap and then a line above a paragraph is the text going on.
			if l.Gap && j > i+1 && j+1 < len(s.lines) && s.open(j+1) && s.lines[j+1].end == '.' {
				break
			}
			s.set(j, story.Related, "related.after", strings.TrimSpace(s.lines[i].words))
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
			words += l.count
		}
		if s.judged(i) || words < 30 || l.count < leastTold || l.count > mostHeadline || l.end == '.' || l.prose() {
			continue
		}
		day, told := i, false
		for j := i + 1; j < len(s.lines) && j <= i+3; j++ {
			switch k := s.kind[j]; {
			case k == story.Byline:
				told = true
				continue
			case k == story.Dateline:
				all := stamps(s.lines[j].folded)
				told = told || len(all) > 0 && all[0].hour >= 0 || ago(s.lines[j].folded)
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
	return !s.page && l.count >= leastTold && strings.HasSuffix(l.words, ".") && !strings.HasSuffix(l.words, "..") && j+1 < len(s.lines) && s.open(j+1) && s.lines[j+1].end == '.'
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
		if s.judged(i) || !l.closed() || l.count < leastTold {
			continue
		}
		above := &s.lines[i-1]
		if l.count > mostTeaser || above.sentence() || above.count < 3 || s.judged(i-1) && s.kind[i-1] != story.Related {
			break // the text, or what is not known
		}
		after += l.count
		count++
	}
	for j := head + 1; head >= 0 && j < len(s.lines); j++ {
		if !s.judged(j) {
			s.set(j, story.Related, "related.after", strings.TrimSpace(s.lines[head].words))
		}
	}
}

// headOnly reports whether line i only announces what follows.
func (s *scrape) headOnly(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s.lines[i].words)
	named := r == '»' || r == '”' || r == '"' // "Notre dossier « Transports »" is all of it
	return s.why[i].Code == "related.head" || s.lines[i].count <= 4 && s.lines[i].end != '.' && !named
}
