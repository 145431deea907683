package beside

import (
	"strings"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/picture"
	"recoupe/internal/story"
)

// captions classes the line above a caption that says the same without the
// credit, the words that stand for a picture where it is not shown, and the line
// beside a credit that stands alone.
func (s marker) captions() {
	for i := 0; i+1 < len(s.Lines); i++ {
		if at := s.besideCredit(i); at >= 0 {
			s.Set(at, story.Caption, "caption.credit")
			if picture.Agencies.Has(s.Lines[i+1].Key) {
				s.Set(i+1, story.Credit, "caption.credit")
			}
		}
	}
	for i := len(s.Lines) - 2; i >= 0; i-- {
		if s.repeatsShown(i) {
			s.Set(i, story.Caption, "caption.credit")
			s.Set(i+1, story.Caption, "caption.credit")
			continue
		}
		if s.Judged(i) || s.Lines[i].Count < 3 {
			continue
		}
		for j := i + 1; j < len(s.Lines) && j <= i+3; j++ {
			if s.Kind[j] == story.Caption && (strings.HasPrefix(s.Lines[j].Key, s.Lines[i].Key) || strings.HasSuffix(s.Lines[j].Key, " "+s.Lines[i].Key)) {
				s.Set(i, story.Caption, "caption.credit")
			}
		}
	}
}

// repeatsShown reports whether the line below line i says the same, and then whose the picture is or where it was
// shown: what pages have for who cannot see a picture, and under it.
func (s marker) repeatsShown(i int) bool {
	l, next := &s.Lines[i], &s.Lines[i+1]
	rest, ok := strings.CutPrefix(next.Words, strings.TrimSpace(l.Words))
	if !ok { // "JEAN ORIOL / AFP Le bac est resté à quai."
		if by, after := strings.CutSuffix(next.Words, " "+strings.TrimSpace(l.Words)); after && picture.Shouted(by) && strings.Contains(by, "/") {
			return !s.Page && !s.Judged(i+1) && l.Count >= picture.Least && l.Count <= picture.Most
		}
	}
	rest = strings.TrimSpace(rest)
	return ok && !s.Page && !s.Judged(i+1) && (s.Kind[i] == story.Caption || s.mayCaption(i)) && rest != "" && strings.IndexAny(rest, "—–-/|©(") == 0 && len(strings.Fields(rest)) <= 12
}

// besideCredit returns which of line i and the next is a caption since the other says whose the picture is, or that
// one stood there; -1 if neither is. The elements of a page tell by themselves.
func (s marker) besideCredit(i int) int {
	l, next := &s.Lines[i], &s.Lines[i+1]
	switch {
	case s.Page:
	case s.mayCaption(i):
		if picture.Agencies.Has(next.Key) || // "Le bac à quai." above "KEYSTONE"
			s.Judged(i+1) && l.Count < line.LeastProse && strings.HasPrefix(next.Folded, "photo :") || // above "Photo : La Vigie / Jean Oriol"
			strings.HasPrefix(next.Folded, "image source,") { // what a picture shows, for who cannot see it
			return i
		}
	case s.mayCaption(i + 1):
		if l.Key == "image caption" ||
			s.Judged(i) && strings.HasPrefix(l.Words, "PHOTO ") && picture.Shouted(l.Words) { // below the credit, as some papers set it
			return i + 1
		}
	}
	return -1
}

// mayCaption reports whether line i is long and short enough for a caption, and nothing else.
func (s marker) mayCaption(i int) bool {
	return !s.Judged(i) && s.Lines[i].Count >= picture.Least && s.Lines[i].Count <= picture.Most
}
