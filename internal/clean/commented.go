package clean

import (
	"strings"
	"unicode"
)

// commented reports whether a folded line begins with a day, or with who wrote and then a day,
// and ends with how many comments there are, as under the headlines of blogs: "12 mars 2026 Ana
// Roy Transports 2 commentaires".
func commented(f string) bool {
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

// commentHead reports whether a line is the head of a reader's comment: who
// wrote it and when.
func commentHead(l *line) bool {
	if l.count > 14 || l.count == 0 {
		return false
	}
	f := l.folded
	if ago(f) && l.count <= 8 {
		all := stamps(f) // "Nov 14, 2025 Updated 2 hrs ago" is an article's
		return len(all) == 0 || all[0].year == 0
	}
	if i := strings.Index(f, " - "); i > 0 || strings.Contains(f, ", le ") || strings.Contains(f, " le ") || strings.Contains(f, " on ") || strings.Contains(f, ", ") {
		who := f
		for _, sep := range []string{" - ", ", le ", " le ", " on ", ", "} {
			if k := strings.Index(f, sep); k > 0 {
				who = f[:k]
				break
			}
		}
		if pseudo(who) && len(stamps(f)) > 0 {
			return true
		}
	}
	return strings.HasPrefix(f, "like ") && strings.Contains(f, "reply") || strings.Contains(f, "repondre") && strings.Contains(f, "signaler")
}

// ofReaders returns the reason by which a line is of what readers say below an article, or ask in
// a live report; no code if it is not.
func ofReaders(l *line) (code string, args []string) {
	switch k := l.key; {
	case l.count <= 5 && strings.HasSuffix(k, " commentaires") && (strings.HasPrefix(k, "voir ") || strings.HasPrefix(k, "lire ") || strings.HasPrefix(k, "afficher ")):
		return "comment.words", []string{k}
	case commentHead(l):
		return "comment.by", nil
	case asked(l):
		return "comment.after", []string{"@"}
	}
	return "", nil
}

// asked reports whether a line is a reader's question as live reports print them: "@Juju38 : le
// bac repart-il demain ?".
func asked(l *line) bool {
	if l.end != '?' || l.count > surelyProse || !strings.HasPrefix(l.words, "@") {
		return false
	}
	who, _, ok := strings.Cut(l.folded, ":")
	return ok && len(who) > 2 && !strings.Contains(strings.TrimSpace(who), " ")
}

// pseudo reports whether a folded name is one that only a reader signs with:
// one word with a digit, an underscore or a hyphen in it.
func pseudo(who string) bool {
	return who != "" && !strings.Contains(who, " ") && strings.ContainsAny(who, "0123456789_") && strings.ContainsFunc(who, unicode.IsLetter) && !strings.ContainsAny(who, "/:")
}

// ago reports whether a folded line tells a time from now: "il y a 2 heures",
// "3 hours ago".
func ago(f string) bool {
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

// sinceOnly reports whether a line tells how long ago something appeared or was
// changed and nothing else: "6 hours ago", "Mis à jour il y a 2 heures".
func sinceOnly(l *line) bool {
	f := l.folded
	if !ago(f) {
		return false
	}
	first := firstWord(l.key)
	return l.count <= 3 || strings.HasPrefix(f, "il y a ") && l.count <= 5 || l.count <= 9 && (updatedWords.has(first) || publishedWords.has(first) || strings.HasPrefix(f, "mis a jour "))
}

// mailLine reports whether a line of a mail's text is of its headers, or marks
// where a forwarded one begins.
func mailLine(l *line) bool {
	if l.count > 30 {
		return false
	}
	f := strings.TrimLeft(l.folded, "> *")
	for _, p := range []string{"de :", "from:", "from :", "to:", "a :", "cc:", "cc :", "subject:", "objet :", "objet:", "envoye :", "envoye le", "sent:", "date :", "date:", "reply-to:", "von:", "an:", "gesendet:", "betreff:", "enviado:", "para:", "asunto:", "assunto:", "inviato:", "oggetto:", "aan:", "onderwerp:", "verzonden:",
		"---------- forwarded", "-------- forwarded", "-------- message transfere", "---------- message transfere", "begin forwarded message", "debut du message", "-----original message", "-----message d'origine", "----- original message", "-------- original message"} {
		if strings.HasPrefix(f, p) {
			return true
		}
	}
	return strings.HasPrefix(f, "le ") && strings.HasSuffix(f, " a ecrit :") || strings.HasPrefix(f, "on ") && strings.HasSuffix(f, " wrote:")
}
