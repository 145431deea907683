package beside

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/story"
)

// relateds classes the headlines that stand under "read also" and the like.
func (s marker) relateds() {
	s.dashed()
	for i := 0; i < len(s.Lines); i++ {
		if s.Kind[i] != story.Related || !s.headOnly(i) {
			continue
		}
		for j := i + 1; j < len(s.Lines); j++ {
			l := &s.Lines[j]
			if s.Judged(j) {
				if s.Kind[j] == story.Paywall && l.Count <= 8 && j == i+1 || s.Kind[j] == story.Dateline || s.Kind[j] == story.Caption || s.Kind[j] == story.Navigation {
					continue
				}
				break
			}
			if l.Prose() && (l.Last == '.' || l.Count > 25) {
				break
			}
			if j > i+1 && s.HeadsText(j) || s.goesOnShort(j) {
				break
			}
			// A gap and then a line above a paragraph is the text going on.
			if l.Gap && j > i+1 && j+1 < len(s.Lines) && s.Open(j+1) && s.Lines[j+1].Last == '.' {
				break
			}
			s.Set(j, story.Related, "related.after", strings.TrimSpace(s.Lines[i].Words))
		}
	}
	s.entries()
	s.teasers()
}

// entries classes the headlines of a list of other articles that nothing announces: below the
// beginning of the text three in a row or more, each with who wrote it or with its hour.
func (s marker) entries() {
	if s.Page {
		return // the elements tell
	}
	const enough = 3
	var run []int       // the last entries of those in a row
	words, end := 0, -1 // of prose above; the last line of the last entry
	for i := range s.Lines {
		l := &s.Lines[i]
		if s.Open(i) {
			words += l.Count
		}
		if s.Judged(i) || words < 30 || l.Count < line.LeastTold || l.Count > line.MostHeadline || l.Last == '.' || l.Prose() {
			continue
		}
		day, told := i, false
		for j := i + 1; j < len(s.Lines) && j <= i+3; j++ {
			switch k := s.Kind[j]; {
			case k == story.Byline:
				told = true
				continue
			case k == story.Dateline:
				all := stamp.All(s.Lines[j].Folded)
				told = told || len(all) > 0 && all[0].Hour >= 0 || stamp.Ago(s.Lines[j].Folded)
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
		if len(run) == enough {
			for _, j := range run {
				s.Set(j, story.Related, "apart")
			}
			run = run[1:] // with the next one there are enough again, and no more are classed anew
		}
	}
}

// goesOnShort reports whether line j, below a box of other articles, is a short sentence with which
// the text goes on: it ends in a full stop, as headlines do not, and a paragraph follows it.
func (s marker) goesOnShort(j int) bool {
	l := &s.Lines[j]
	return !s.Page && l.Count >= line.LeastTold && strings.HasSuffix(l.Words, ".") && !strings.HasSuffix(l.Words, "..") && j+1 < len(s.Lines) && s.Open(j+1) && s.Lines[j+1].Last == '.'
}

// The most words that a sentence below the headline of another article has.
const mostTeaser = 35

// teasers classes what a page ends in: below a line that announces other
// articles, headlines with a sentence or two under some of them, and no two
// paragraphs in a row as a text that goes on would have.
func (s marker) teasers() {
	if s.Page {
		return // the elements tell
	}
	after, count, head := 0, 0, -1 // words and number of the sentences below line i, the topmost line that announces them
	for i := len(s.Lines) - 1; i > 0; i-- {
		l := &s.Lines[i]
		if s.Why[i].Code == "related.head" && count >= 2 {
			if before, _ := s.ProseWords(0, i); before >= 4*after {
				head = i
			}
		}
		if s.Judged(i) || !l.Closed() || l.Count < line.LeastTold {
			continue
		}
		above := &s.Lines[i-1]
		if l.Count > mostTeaser || above.Sentence() || above.Count < 3 || s.Judged(i-1) && s.Kind[i-1] != story.Related {
			break // the text, or what is not known
		}
		after += l.Count
		count++
	}
	for j := head + 1; head >= 0 && j < len(s.Lines); j++ {
		if !s.Judged(j) {
			s.Set(j, story.Related, "related.after", strings.TrimSpace(s.Lines[head].Words))
		}
	}
}

// headOnly reports whether line i only announces what follows.
func (s marker) headOnly(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s.Lines[i].Words)
	named := r == '»' || r == '”' || r == '"' // "Notre dossier « Transports »" is all of it
	return s.Why[i].Code == "related.head" || s.Lines[i].Count <= 4 && s.Lines[i].Last != '.' && !named
}

// dashed classes the headlines that a copied text ends with, each below a line that is a dash: what a
// page has below an article, in three lines or more. An article's own lists go on its lines.
func (s marker) dashed() {
	const least, longest = 3, 22 // headlines; words of one
	if s.Page {
		return
	}
	n, at := 0, len(s.Lines)
	for i := len(s.Lines) - 1; i > 0; i -= 2 {
		if l := &s.Lines[i]; strings.TrimSpace(s.Lines[i-1].Words) != "-" || l.Last == '.' && !strings.HasSuffix(l.Words, "...") || l.Count == 0 || l.Count > longest {
			break
		}
		n, at = n+1, i
	}
	for ; n >= least && at < len(s.Lines); at += 2 {
		if !s.Judged(at) {
			s.Set(at, story.Related, "apart")
		}
	}
}
