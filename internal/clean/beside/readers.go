package beside

import (
	"slices"
	"strings"
	"unicode"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
)

// commentHead reports whether a line is the head of a reader's comment: who
// wrote it and when.
func commentHead(l *line.Line) bool {
	if l.Count > 14 || l.Count == 0 {
		return false
	}
	f := l.Folded
	if stamp.Ago(f) && l.Count <= 8 {
		all := stamp.All(f) // "Nov 14, 2025 Updated 2 hrs ago" is an article's
		return len(all) == 0 || all[0].Year == 0
	}
	if i := strings.Index(f, " - "); i > 0 || strings.Contains(f, ", le ") || strings.Contains(f, " le ") || strings.Contains(f, " on ") || strings.Contains(f, ", ") {
		who := f
		for _, sep := range []string{" - ", ", le ", " le ", " on ", ", "} {
			if k := strings.Index(f, sep); k > 0 {
				who = f[:k]
				break
			}
		}
		if pseudo(who) && len(stamp.All(f)) > 0 {
			return true
		}
	}
	return strings.HasPrefix(f, "like ") && strings.Contains(f, "reply") || strings.Contains(f, "repondre") && strings.Contains(f, "signaler")
}

// OfReaders returns the reason by which a line is of what readers say below an article, or ask in
// a live report; no code if it is not.
func OfReaders(l *line.Line) (code string, args []string) {
	switch k := l.Key; {
	case l.Count <= 5 && strings.HasSuffix(k, " commentaires") && (strings.HasPrefix(k, "voir ") || strings.HasPrefix(k, "lire ") || strings.HasPrefix(k, "afficher ")):
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
func asked(l *line.Line) bool {
	if l.Last != '?' || l.Count > line.SurelyProse || !strings.HasPrefix(l.Words, "@") {
		return false
	}
	who, _, ok := strings.Cut(l.Folded, ":")
	return ok && len(who) > 2 && !strings.Contains(strings.TrimSpace(who), " ")
}

// pseudo reports whether a folded name is one that only a reader signs with:
// one word with a digit, an underscore or a hyphen in it.
func pseudo(who string) bool {
	return who != "" && !strings.Contains(who, " ") && strings.ContainsAny(who, "0123456789_") && strings.ContainsFunc(who, unicode.IsLetter) && !strings.ContainsAny(who, "/:")
}

// MailLine reports whether a line of a mail's text is of its headers, or marks
// where a forwarded one begins.
func MailLine(l *line.Line) bool {
	if l.Count > 30 {
		return false
	}
	f := strings.TrimLeft(l.Folded, "> *")
	if field, _ := ingest.SentField(f); field != "" {
		return true
	}
	for _, p := range []string{"repondre a", "envoye le",
		"---------- forwarded", "-------- forwarded", "-------- message transfere", "---------- message transfere", "begin forwarded message", "debut du message", "-----original message", "-----message d'origine", "----- original message", "-------- original message",
	} {
		if strings.HasPrefix(f, p) {
			return true
		}
	}
	if at := strings.IndexByte(f, '<'); at > 0 && strings.Contains(f[at:], "@") && strings.Contains(f[at:], ">") {
		return true // who sent it, as programs print that
	}
	return strings.HasPrefix(f, "le ") && strings.HasSuffix(f, " a ecrit :") || strings.HasPrefix(f, "on ") && strings.HasSuffix(f, " wrote:")
}

// mailNotices begin what mail programs and houses set above or below every mail: a warning, a
// notice of law, by which telephone it was sent.
var mailNotices = []string{"ce message et ", "ce courriel et ", "cet e-mail et ", "ce message est confidentiel", "ce message est destine", "ce courriel est destine", "les informations contenues dans ce", "avertissement : ce", "attention : ce ", "attention : mail ", "attention, ce ", "[externe]", "[external]", "avant d'imprimer", "n'imprimez ce", "pensez a l'environnement", "cree avec onenote", "created with onenote", "envoye de mon", "envoye depuis mon", "envoye depuis l'application", "obtenir outlook", "telecharger outlook", "obtenez outlook", "cet e-mail vous a ete", "cet email vous a ete", "ce mail vous a ete", "ce courriel vous a ete", "ce message vous a ete", "conformement a la loi",
	"this e-mail and ", "this email and ", "this message and ", "this e-mail message", "this email message", "this message is intended", "this email is intended", "this e-mail is intended", "this e-mail is confidential", "this email is confidential", "confidentiality notice", "the information contained in this", "the information in this e", "caution: ", "external email", "external sender", "warning: this ", "please consider the environment", "sent from my", "sent from outlook", "sent from yahoo", "sent from proton", "get outlook for"}

// sentWith begin a line by which program a mail was sent, if it is short.
var sentWith = []string{"envoye avec ", "sent with ", "sent via "}

// MailNotice reports whether a line of a mail is of what mail programs and houses add to it.
func MailNotice(l *line.Line) bool {
	const short = 12 // words
	begins := func(p string) bool { return strings.HasPrefix(l.Folded, p) }
	return slices.ContainsFunc(mailNotices, begins) || l.Count <= short && slices.ContainsFunc(sentWith, begins)
}
