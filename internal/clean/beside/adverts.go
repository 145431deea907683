package beside

import (
	"strings"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/story"
)

// adverts classes the lines that stand under the word "advertisement".
func (s marker) adverts() {
	gaps := 0
	for i := range s.Lines {
		if s.Lines[i].Gap {
			gaps++
		}
	}
	spaced := gaps*3 >= len(s.Lines) // paragraphs stand apart
	for i := 0; i+1 < len(s.Lines); i++ {
		if s.Why[i].Code != "advert.words" || s.Lines[i].Count > 3 {
			continue
		}
		for j := i + 1; j < len(s.Lines) && j <= i+3; j++ {
			l := &s.Lines[j]
			if s.Page && (l.Element != s.Lines[i].Element || l.Prose() && l.Last == '.') || !s.Page && l.Gap || s.Judged(j) && (s.Kind[j] != story.Other || s.Why[j].Code == "legal") || !spaced && !s.Page && !selling(l) || l.Count > line.SurelyProse {
				break
			}
			s.Set(j, story.Advert, "advert.after", s.Lines[i].Words)
		}
	}
}

// letters classes the lines of a box that asks for an address: those between
// two that say so.
func (s marker) letters() {
	for i := range s.Lines {
		if s.Why[i].Code != "news.letter" && s.Why[i].Args == nil {
			continue
		}
		if !s.asks(i) {
			continue
		}
		if strings.Contains(s.Lines[i].Key, "utilise votre adresse e-mail") { // what the letter is stands above
			for j := i; j > 0 && j > i-3 && !s.Page && !s.Lines[j].Gap && !(s.Judged(j-1) && !sheet.Weak(s.Why[j-1])); j-- {
				s.Set(j-1, story.Advert, "advert.after", s.Lines[i].Words)
			}
		}
		for end := i + 1; end < len(s.Lines) && end <= i+5; end++ {
			l := &s.Lines[end]
			if s.asks(end) {
				for j := i + 1; j < end; j++ {
					if !s.Judged(j) || sheet.Weak(s.Why[j]) {
						s.Set(j, story.Advert, "advert.after", s.Lines[i].Words)
					}
				}
			} else if !s.Judged(end) && (l.Prose() && l.Last == '.' || l.Count > 25) {
				break
			}
		}
	}
}

// asks reports whether line i asks for the reader's address or names a letter.
func (s marker) asks(i int) bool {
	if s.Why[i].Code == "news.letter" {
		return true
	}
	f := s.Lines[i].Key
	return (s.Kind[i] == story.Advert || s.Kind[i] == story.Navigation) && (strings.HasPrefix(f, "sign up") || strings.HasPrefix(f, "s'inscrire") || strings.HasPrefix(f, "je m'inscris") || f == "ok" || strings.Contains(f, "newsletter"))
}

// selling reports whether a line offers something.
func selling(l *line.Line) bool {
	f := l.Folded
	if l.Count > 25 || l.Prose() && l.Last == '.' {
		return false
	}
	for _, p := range []string{"%", "€", "£", "$", "gratuit", "free ", "offre", "offer", "jusqu'", "promo", "sale", "achat", "buy", "call ", "click", "profite", "days", "jours", "heures"} {
		if strings.Contains(f, p) {
			return true
		}
	}
	return l.Last == '!'
}
