package beside

import (
	"slices"
	"strings"

	"recoupe/internal/clean/line"
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
		if !s.Judged(i) && (above[len(s.Lines)]-above[i+1])*4 <= above[i] && ofItself(&s.Lines[i]) {
			s.Set(i, story.Other, "mail.foot")
		}
	}
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

var (
	letterBy    = []string{" is written by ", " is edited by ", " is published by ", " est editee par ", " est edite par ", " est ecrite par ", " est ecrit par ", " est redigee par ", " est redige par ", " wird geschrieben von ", " la escribe ", " e scritta da ", " wordt geschreven door ", " e escrita por "}
	letterComes = []string{" is published ", " is sent ", " goes out ", " comes out ", " lands in ", " parait ", " est envoyee ", " est publiee ", " erscheint ", " wird verschickt ", " se publica ", " se envia ", " esce ", " verschijnt ", " e publicada "}
	letterWhen  = []string{" every ", " each ", " on mondays", " on tuesdays", " on wednesdays", " on thursdays", " on fridays", " on saturdays", " on sundays", " on weekdays", " weekly", " daily", " chaque ", " tous les ", " toutes les ", " le lundi", " le mardi", " le mercredi", " le jeudi", " le vendredi", " le samedi", " le dimanche", " jeden ", " jede ", " cada ", " todos los ", " ogni ", " elke ", " toda "}
)

// letterWords are folded words for a letter and for whoever has it.
var letterWords = line.Set{Listed: "letter|newsletter|briefing|bulletin|digest|subscribers|lettre|infolettre|abonnes|rundbrief|abonnenten|boletin|suscriptores|iscritti|nieuwsbrief|abonnees|assinantes"}

// ofItself reports whether a line of a mail says of the letter who writes it or that it comes, and how often: "Low
// Tide is written by Ana Roy and goes out on Mondays".
func ofItself(l *line.Line) bool {
	const most, soon = 45, 60 // words of the line, bytes of the letter's name
	if l.Count > most {
		return false
	}
	f := l.Folded + " "
	in := func(w string) bool { return strings.Contains(f, w) }
	early := func(w string) bool { return strings.Contains(f[:min(len(f), soon+len(w))], w) }
	return slices.ContainsFunc(letterWhen, in) && (slices.ContainsFunc(letterBy, early) || slices.ContainsFunc(letterComes, early) && slices.ContainsFunc(strings.Fields(line.PlainWords(f)), letterWords.Has))
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
