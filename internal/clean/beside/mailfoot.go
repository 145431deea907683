package beside

import (
	"strings"

	"recoupe/internal/story"
)

// leaving are words of the line of a mail that says why it came and how to
// stop it.
var leaving = []string{"desabonn", "desinscri", "vous recevez ", "vous avez recu ce", "ne plus recevoir", "unsubscribe", "opt out", "you are receiving", "you're receiving", "you received this", "abbestellen", "abmelden", "darse de baja", "cancelar la suscripcion", "disiscri", "uitschrijven", "cancelar a subscricao"}

// mailFoot classes what stands below the line of a mail that says how to leave
// the mailing list: postal addresses, notices of law.
func (s marker) mailFoot() {
	if !s.Mail {
		return
	}
	above := make([]int, len(s.Lines)+1)
	for i := range s.Lines {
		above[i+1] = above[i]
		if s.Lines[i].Prose() {
			above[i+1] += s.Lines[i].Count
		}
	}
	s.mailSigned(above)
	for i := range s.Lines {
		if s.Why[i].Code != "news.letter" || (above[len(s.Lines)]-above[i+1])*4 > above[i] {
			continue
		}
		for _, w := range leaving {
			if !strings.Contains(s.Lines[i].Folded, w) {
				continue
			}
			for j := i + 1; j < len(s.Lines); j++ {
				if !s.Judged(j) {
					s.Set(j, story.Other, "mail.foot")
				}
			}
			return
		}
	}
}

// mailSigned classes what stands below the two hyphens by which mails set their foot apart, and
// the greeting with a name right above them.
func (s marker) mailSigned(above []int) {
	for i := range s.Lines {
		if strings.TrimSpace(s.Lines[i].Words) != "--" || (above[len(s.Lines)]-above[i+1])*4 > above[i] {
			continue
		}
		for j := i + 1; j < len(s.Lines); j++ {
			if !s.Judged(j) {
				s.Set(j, story.Other, "mail.foot")
			}
		}
		if i > 1 && s.Lines[i-2].Last == ',' && s.Lines[i-2].Count <= 5 && s.Lines[i-1].Count <= 4 && !s.Lines[i-1].Closed() {
			s.Set(i-2, story.Byline, "byline.name")
			s.Set(i-1, story.Byline, "byline.name")
		}
		return
	}
}
