package stamp

import (
	"strings"

	"recoupe/internal/clean/line"
)

// Commented reports whether a folded line begins with a day, or with who wrote and then a day,
// and ends with how many comments there are, as under the headlines of blogs: "12 mars 2026 Ana
// Roy Transports 2 commentaires".
func Commented(f string) bool {
	f = strings.TrimPrefix(f, "le ")
	if at := strings.IndexAny(f, "0123456789"); at < 0 || strings.Count(f[:at], " ") > 4 || strings.ContainsAny(f[:at], ".:;?!") {
		return false
	}
	for _, end := range []string{"commentaire", "commentaires", "comment", "comments", "kommentar", "kommentare", "comentarios", "comentario", "commenti", "reacties"} {
		if before, ok := strings.CutSuffix(f, " "+end); ok {
			return before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
		}
	}
	return false
}

// Ago reports whether a folded line tells a time from now: "il y a 2 heures",
// "3 hours ago".
func Ago(f string) bool {
	if i := strings.Index(f, "il y a "); i >= 0 && len(f) > i+7 && f[i+7] >= '0' && f[i+7] <= '9' {
		return !strings.HasSuffix(f, ".")
	}
	for _, p := range []string{" ago", " zuvor", " geleden", " fa", " atras"} {
		if strings.HasSuffix(f, p) && strings.ContainsAny(f, "0123456789") {
			return true
		}
	}
	return strings.HasPrefix(f, "vor ") && len(f) < 24 && strings.ContainsAny(f, "0123456789") || strings.HasPrefix(f, "hace ") && len(f) < 24 && strings.ContainsAny(f, "0123456789")
}

// SinceOnly reports whether a line tells how long ago something appeared or was
// changed and nothing else: "6 hours ago", "Mis à jour il y a 2 heures".
func SinceOnly(l *line.Line) bool {
	f := l.Folded
	if !Ago(f) {
		return false
	}
	first := line.FirstWord(l.Key)
	return l.Count <= 3 || strings.HasPrefix(f, "il y a ") && l.Count <= 5 || l.Count <= 9 && (updatedWords.Has(first) || publishedWords.Has(first) || strings.HasPrefix(f, "mis a jour "))
}
