package byline

import (
	"strings"

	"recoupe/internal/clean/line"
)

// reachable reports whether a line tells where to write to who wrote the article:
// "Contact Jeanne Roy at 555-0100 or jroy@lamp.example."
func reachable(l *line.Line) bool {
	at := strings.IndexByte(l.Folded, '@')
	mail := at > 0 && line.WordByte(l.Folded[at-1]) && strings.IndexByte(l.Folded[at:], '.') >= 2
	if l.Count > line.SurelyProse || !mail && (l.Count > 14 || !endsInPhone(l.Folded)) {
		return false
	}
	f := l.Folded
	for _, p := range []string{"contact ", "reach ", "email ", "e-mail ", "write to ", "follow ", "pour contacter ", "contacter ", "contactez ", "ecrire a ", "kontakt", "contacto", "escribe a ", "contatto", "contatta ", "contate "} {
		if strings.HasPrefix(f, p) {
			return true
		}
	}
	for _, p := range []string{" contact her at ", " contact him at ", " contact them at ", " email her at ", " email him at ", "contact our reporters at ", "write to us at ", "what you think at ", "email us at ", "temoignez a ", "temoigner a ", "ecrivez-nous a ", "ecrivez-lui a ", "ecrire a l'auteur", " schreiben sie an ", "escribanos a ", "scriveteci a "} {
		if mail && strings.Contains(f, p) {
			return true
		}
	}
	return strings.Contains(f, "be reached at ") || strings.Contains(f, "reach her at ") || strings.Contains(f, "reach him at ") || strings.Contains(f, "reach them at ")
}

// Credits reports whether a line says who helped with the article, where it comes from or how to
// reach who wrote it.
func Credits(l *line.Line) bool {
	f := l.Folded
	if l.Count <= line.SurelyProse && strings.HasPrefix(f, "(") && strings.HasSuffix(f, ")") {
		for _, by := range []string{"edite par ", "edited by ", "reporting by ", "version francaise "} {
			if strings.Contains(f, by) {
				return true
			}
		}
	}
	if reachable(l) {
		return true
	}
	starts := func(all ...string) bool {
		for _, p := range all {
			if strings.HasPrefix(f, p) {
				return !l.Closed()
			}
		}
		return false
	}
	return l.Count <= 14 && starts("avec les informations d", "avec des informations d", "with files from ", "with reporting by ", "additional reporting by ", "fact-checked by ", "redige par la redaction ") ||
		l.Count <= line.MostSign && starts("source : ", "source: ", "sources : ", "sources: ")
}

// endsInPhone reports whether a folded line ends in a telephone number.
func endsInPhone(f string) bool {
	f = strings.TrimRight(f, " .)")
	head := strings.TrimRight(f, "0123456789-. +/()")
	digits := 0
	for i := len(head); i < len(f); i++ {
		if f[i] >= '0' && f[i] <= '9' {
			digits++
		}
	}
	return digits >= 7
}
