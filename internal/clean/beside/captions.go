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
		if l := &s.Lines[i+1]; picture.Agencies.Has(l.Key) && !s.Page && s.mayCaption(i) {
			s.Set(i, story.Caption, "caption.credit") // "Le bac à quai." above "KEYSTONE"
			s.Set(i+1, story.Credit, "caption.credit")
			continue
		}
		if l := &s.Lines[i+1]; s.Judged(i+1) && !s.Page && s.mayCaption(i) && s.Lines[i].Count < line.LeastProse && strings.HasPrefix(l.Folded, "photo :") {
			s.Set(i, story.Caption, "caption.credit") // above "Photo : La Vigie / Jean Oriol"
			continue
		}
		if s.Lines[i].Key == "image caption" && !s.Page && s.mayCaption(i+1) {
			s.Set(i+1, story.Caption, "caption.credit")
			continue
		}
		if strings.HasPrefix(s.Lines[i+1].Folded, "image source,") && !s.Page && s.mayCaption(i) {
			s.Set(i, story.Caption, "caption.credit") // what a picture shows, for who cannot see it
			continue
		}
		if l := &s.Lines[i]; s.Judged(i) && !s.Page && strings.HasPrefix(l.Words, "PHOTO ") && picture.Shouted(l.Words) && s.mayCaption(i+1) {
			s.Set(i+1, story.Caption, "caption.credit") // below the credit, as some papers set it
			continue
		}
		if s.Judged(i) || s.Lines[i].Count < 3 {
			continue
		}
		for j := i + 1; j < len(s.Lines) && j <= i+3; j++ {
			if s.Kind[j] == story.Caption && strings.HasPrefix(s.Lines[j].Key, s.Lines[i].Key) {
				s.Set(i, story.Caption, "caption.credit")
			}
		}
	}
}

// mayCaption reports whether line i is long and short enough for a caption, and nothing else.
func (s marker) mayCaption(i int) bool {
	return !s.Judged(i) && s.Lines[i].Count >= picture.Least && s.Lines[i].Count <= picture.Most
}
