package beside

import (
	"strings"

	"recoupe/internal/clean/stamp"
	"recoupe/internal/story"
)

// comments finds where readers' comments begin and classes everything after as
// theirs, but for what is page furniture.
func (s marker) comments() {
	n := len(s.Lines)
	words, paragraphs := make([]int, n+1), make([]int, n+1) // of the prose before each line
	marks := make([]int, n+1)                               // lines that only comments have, from each line on
	for i := range n {
		words[i+1], paragraphs[i+1] = words[i], paragraphs[i]
		if s.Open(i) {
			words[i+1] += s.Lines[i].Count
			paragraphs[i+1]++
		}
	}
	for i := n - 1; i >= 0; i-- {
		marks[i] = marks[i+1]
		if s.Why[i].Code == "comment.by" || s.Why[i].Code == "comment.words" && strings.Contains(s.Why[i].Args[0], " ") {
			marks[i]++
		}
	}
	for i := range s.Lines {
		if s.Kind[i] != story.Comment {
			continue
		}
		l, before, after := &s.Lines[i], words[i], words[n]-words[i+1]
		if s.Why[i].Code == "comment.by" && stamp.SinceOnly(l) && before < 60 && after > 3*before {
			s.Set(i, story.Dateline, "date.line") // "Il y a 3 heures", below a headline as long as a paragraph
			continue
		}
		if paragraphs[i] == 0 {
			switch {
			case s.Why[i].Code != "comment.by":
			case stamp.SinceOnly(l): // "Updated 2 hours ago", above the text
				s.Set(i, story.Dateline, "date.line")
			default:
				s.Why[i], s.Kind[i] = story.Reason{}, story.Other
			}
			continue
		}
		counted := strings.ContainsAny(l.Folded, "0123456789")
		sure := false
		switch s.Why[i].Code {
		case "comment.head":
			// A heading that also says how many, or that is more than one word.
			sure = (counted || l.Count > 1) && (marks[i+1] > 0 || 4*before >= after) || marks[i+1] > 0 || after == 0
			if s.InMain(i) && !counted && marks[i+1] == 0 {
				sure = false // a word of the text's own tools
			}
			if before < 60 && after > 3*before && marks[i+1] < 2 {
				sure = false // a button above the text
			}
		default:
			sure = marks[i] > 2 || marks[i] == 2 && 2*before >= after
			sure = sure && marks[i] > marks[i+1] && !s.InMain(i)
		}
		if sure {
			s.commentsFrom(i)
			return
		}
	}
}

func (s marker) commentsFrom(i int) {
	head := strings.TrimSpace(s.Lines[i].Words)
	if s.Why[i].Code != "comment.head" {
		head = ""
	}
	aside, under := false, "" // a heading of other articles stands above
	for j := i + 1; j < len(s.Lines); j++ {
		switch s.Why[j].Code {
		case "":
			if aside && !s.Lines[j].Prose() {
				s.Set(j, story.Related, "related.after", under)
			} else {
				s.Set(j, story.Comment, "comment.after", head)
			}
		case "related.head":
			aside, under = true, strings.TrimSpace(s.Lines[j].Words)
		case "nav.menu":
			if commentHead(&s.Lines[j]) {
				s.Set(j, story.Comment, "comment.by")
			}
		case "comment.head", "comment.by":
			aside = false
		case "byline.by", "date.line", "caption.credit", "nav.section", "nav.tags", "outside":
			s.Set(j, story.Comment, "comment.after", head)
		}
	}
}
