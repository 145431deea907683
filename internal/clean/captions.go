package clean

import (
	"strings"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/picture"
	"recoupe/internal/story"
)

// captions classes the line above a caption that says the same without the
// credit, the words that stand for a picture where it is not shown, and the line
// beside a credit that stands alone.
func (s *scrape) captions() {
	for i := 0; i+1 < len(s.lines); i++ {
		if l := &s.lines[i+1]; picture.Agencies.Has(l.Key) && !s.page && s.mayCaption(i) {
			s.set(i, story.Caption, "caption.credit") // "Le bac à quai." above "KEYSTONE"
			s.set(i+1, story.Credit, "caption.credit")
			continue
		}
		if l := &s.lines[i+1]; s.judged(i+1) && !s.page && s.mayCaption(i) && s.lines[i].Count < line.LeastProse && strings.HasPrefix(l.Folded, "photo :") {
			s.set(i, story.Caption, "caption.credit") // above "Photo : La Vigie / Jean Oriol"
			continue
		}
		if s.lines[i].Key == "image caption" && !s.page && s.mayCaption(i+1) {
			s.set(i+1, story.Caption, "caption.credit")
			continue
		}
		if strings.HasPrefix(s.lines[i+1].Folded, "image source,") && !s.page && s.mayCaption(i) {
			s.set(i, story.Caption, "caption.credit") // what a picture shows, for who cannot see it
			continue
		}
		if l := &s.lines[i]; s.judged(i) && !s.page && strings.HasPrefix(l.Words, "PHOTO ") && picture.Shouted(l.Words) && s.mayCaption(i+1) {
			s.set(i+1, story.Caption, "caption.credit") // below the credit, as some papers set it
			continue
		}
		if s.judged(i) || s.lines[i].Count < 3 {
			continue
		}
		for j := i + 1; j < len(s.lines) && j <= i+3; j++ {
			if s.kind[j] == story.Caption && strings.HasPrefix(s.lines[j].Key, s.lines[i].Key) {
				s.set(i, story.Caption, "caption.credit")
			}
		}
	}
}

// mayCaption reports whether line i is long and short enough for a caption, and nothing else.
func (s *scrape) mayCaption(i int) bool {
	return !s.judged(i) && s.lines[i].Count >= picture.Least && s.lines[i].Count <= picture.Most
}
