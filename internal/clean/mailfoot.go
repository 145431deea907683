package clean

import (
	"strings"

	"recoupe/internal/story"
)

// leaving are words of the line of a mail that says why it came and how to
// stop it.
var leaving = []string{"desabonn", "desinscri", "vous recevez ", "vous avez recu ce", "ne plus recevoir", "unsubscribe", "opt out", "you are receiving", "you're receiving", "you received this", "abbestellen", "abmelden", "darse de baja", "cancelar la suscripcion", "disiscri", "uitschrijven", "cancelar a subscricao"}

// mailFoot classes what stands below the line of a mail that says how to leave
// the mailing list: postal addresses, notices of law.
func (s *scrape) mailFoot() {
	if !s.mail {
		return
	}
	above := make([]int, len(s.lines)+1)
	for i := range s.lines {
		above[i+1] = above[i]
		if s.lines[i].Prose() {
			above[i+1] += s.lines[i].Count
		}
	}
	s.mailSigned(above)
	for i := range s.lines {
		if s.why[i].Code != "news.letter" || (above[len(s.lines)]-above[i+1])*4 > above[i] {
			continue
		}
		for _, w := range leaving {
			if !strings.Contains(s.lines[i].Folded, w) {
				continue
			}
			for j := i + 1; j < len(s.lines); j++ {
				if !s.judged(j) {
					s.set(j, story.Other, "mail.foot")
				}
			}
			return
		}
	}
}

// mailSigned classes what stands below the two hyphens by which mails set their foot apart, and
// the greeting with a name right above them.
func (s *scrape) mailSigned(above []int) {
	for i := range s.lines {
		if strings.TrimSpace(s.lines[i].Words) != "--" || (above[len(s.lines)]-above[i+1])*4 > above[i] {
			continue
		}
		for j := i + 1; j < len(s.lines); j++ {
			if !s.judged(j) {
				s.set(j, story.Other, "mail.foot")
			}
		}
		if i > 1 && s.lines[i-2].Last == ',' && s.lines[i-2].Count <= 5 && s.lines[i-1].Count <= 4 && !s.lines[i-1].Closed() {
			s.set(i-2, story.Byline, "byline.name")
			s.set(i-1, story.Byline, "byline.name")
		}
		return
	}
}
