package sheet

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/story"
)

// Weak reports whether a judgement rests on a word that also heads paragraphs.
func Weak(r story.Reason) bool {
	return r.Code == "nav.section" || r.Code == "comment.head" && len(r.Args) > 0 && !strings.Contains(r.Args[0], " ")
}

// Quoted reports whether a line opens and closes a quotation.
func Quoted(w string) bool {
	return strings.ContainsAny(w[:min(2, len(w))], "«“\"") || strings.HasPrefix(w, "«") || strings.HasPrefix(w, "“") || strings.HasPrefix(w, "—") || strings.HasPrefix(w, "–")
}

// QuotedHead reports whether line i is a subhead in words that somebody says: a
// few of them in marks, with no stop, apart from the paragraphs around it where
// paragraphs stand apart at all.
func (s *Sheet) QuotedHead(i int) bool {
	l := &s.Lines[i]
	r, _ := utf8.DecodeLastRuneInString(l.Words)
	if l.Count > 8 || r != '»' && r != '”' && r != '"' || l.Closed() || i == 0 || i+1 >= len(s.Lines) {
		return false
	}
	next := &s.Lines[i+1]
	// In a dialogue each line ends as what is said does.
	dialogue := Quoted(next.Words) && (l.Count > 4 || Quoted(next.Words[len(next.Words)-min(len(next.Words), 4):]))
	return (l.Gap && next.Gap || !s.Spaced && next.Count >= 20) && next.Prose() && !dialogue
}

// HeadsText reports whether line j, below a box of other articles, is the subhead of the paragraph
// under it: words between marks, or fewer of them than a headline has.
func (s *Sheet) HeadsText(j int) bool {
	l := &s.Lines[j]
	if j+1 >= len(s.Lines) || !s.Open(j+1) || s.Lines[j+1].Count < 18 || s.Lines[j+1].Last != '.' || s.Page {
		return false
	}
	return s.QuotedHead(j) || l.Count >= 2 && l.Count <= 4 && !strings.ContainsAny(l.Words, ".:,|") && s.Lines[j-1].Count > l.Count
}
