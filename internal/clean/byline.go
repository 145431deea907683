package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/text"
)

// Words that a signature starts with, folded.
var bylineStarts = []string{"propos recueillis par ", "texte et photos ", "texte :", "de notre correspondante ", "de notre correspondant ", "de notre envoyee speciale ", "de notre envoye special ",
	"publie par ", "ecrit par ", "redige par ", "un article de ", "article de ", "recueilli par ", "par ",
	"l'edito de ", "l'edito d'", "l'editorial de ", "l'editorial d'", "la chronique de ", "la chronique d'", "une chronique de ", "le billet de ", "le billet d'", "un billet de ", "le regard de ", "l'humeur de ", "le bloc-notes de ",
	"written by ", "posted by ", "reported by ", "reporting by ", "story by ", "words by ", "words:", "by ", "by:", "author:", "auteur :", "auteur:",
	"von ", "autor:", "ein artikel von ", "escrito por ", "texto:", "por ", "scritto da ", "articolo di ", "testo di ", "a cura di ", "di ", "da ", "door ", "geschreven door ", "auteur ", "autor "}

// Small words inside a person's or an outlet's name.
var particles = wordSet{listed: "de|du|des|d|la|le|les|l|van|von|der|den|ter|ten|di|da|dos|do|das|del|della|al|el|bin|ben|y|e|et|and|und|en|of|the|&|zu|zum|af|av|st|mc|o"}

// Words that name an outlet rather than a person.
var outletWords = wordSet{listed: "gazette|courrier|courier|echo|echos|monde|figaro|times|post|herald|news|newswire|presse|press|journal|tribune|daily|agence|agency|tele|television|radio|tv|info|infos|magazine|hebdo|matin|soir|express|depeche|dispatch|nouvelles|nouvelle|nouveau|republicain|progres|independant|independent|guardian|observer|telegraph|mail|mirror|sun|star|chronicle|examiner|globe|standard|argus|mercury|reporter|register|bulletin|review|weekly|zeitung|blatt|tageblatt|anzeiger|rundschau|kurier|nachrichten|spiegel|bild|correo|diario|periodico|heraldo|mundo|pais|vanguardia|razon|giornale|corriere|gazzetta|repubblica|messaggero|stampa|jornal|folha|publico|noticias|krant|dagblad|nieuws|volkskrant|liberation|humanite|parisien|ouest|sud|voix|union|alsace|quotidien|voz|wire|network|media|online|today|insider|monitor|advertiser|leader|sentinel|record|world|romand|temps|afp|ap|reuters|dpa|efe|ansa|belga|ats|anp|lusa|upi|apa"}

// Words of a person's place in the newsroom.
var roleWords = wordSet{listed: "journaliste|reporter|correspondent|correspondant|correspondante|envoye|envoyee|redacteur|redactrice|redaktion|redaction|editor|editors|writer|columnist|staff|chef|rubrique|service|special|local|chief|senior|bureau|political|sports|affairs|analyst|contributor|redactor|redactora|periodista|redazione|inviato|inviata|korrespondent|redakteur|redacteurs|verslaggever|jornalista|chroniqueur|chroniqueuse|editorialiste|hound|desk"}

// separators of a signature's parts
func parts(s string) []text.Span {
	var out []text.Span
	start := 0
	cut := func(at, n int) {
		if sp := trimSpan(s, text.Span{Start: start, End: at}); !sp.Empty() {
			out = append(out, sp)
		}
		start = at + n
	}
	for i, r := range s {
		n := utf8.RuneLen(r)
		switch r {
		case '|', '·', '•', '—', '–', '/', '►', '>':
			if r == '/' && (i == 0 || s[i-1] != ' ') {
				continue
			}
			cut(i, n)
		case '-':
			if i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' ' {
				cut(i, n)
			}
		}
	}
	cut(len(s), 0)
	return out
}

func trimSpan(s string, sp text.Span) text.Span {
	t := strings.TrimLeftFunc(s[sp.Start:sp.End], edge)
	sp.Start = sp.End - len(t)
	sp.End = sp.Start + len(strings.TrimRightFunc(t, edge))
	return sp
}

// edge reports whether r may stand around a name without being of it.
func edge(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune("*_,:;.()[]\u200b\u00ad", r)
}

// signature returns who signs, if s is a signature: "Par Jeanne Roy", "By Tom
// Hill, Health editor". The span is of the name in s.
func signature(s string) (who text.Span, ok bool) {
	lead := len(s) - len(strings.TrimLeftFunc(s, func(r rune) bool { return edge(r) || r == '-' || r == '—' || r == '–' || r == '✍' }))
	rest := s[lead:]
	start := rest[:min(len(rest), 64)]
	for len(start) < len(rest) && !utf8.RuneStart(rest[len(start)]) {
		start = rest[:len(start)+1]
	}
	start = fold(start) + " "
	for _, p := range bylineStarts {
		if !strings.HasPrefix(start, p) {
			continue
		}
		n, ok := foldedPrefix(rest, p)
		if !ok {
			continue
		}
		if span, ok := nameAt(s, lead+n); ok {
			return span, true
		}
		if strings.HasPrefix(p, "de notre ") { // "De notre envoyée spéciale à Vernoy, Odile Carmaux"
			if comma := strings.Index(rest[n:], ", "); comma > 0 && comma < 40 {
				return nameAt(s, lead+n+comma+2)
			}
		}
	}
	return text.Span{}, false
}

// foldedPrefix reports whether s folds to a text that starts with p, and how
// many bytes of s that is.
func foldedPrefix(s, p string) (int, bool) {
	limit := min(len(s), 3*len(p)+4)
	for limit < len(s) && !utf8.RuneStart(s[limit]) {
		limit++
	}
	f := fold(s[:limit])
	if !strings.HasPrefix(f+" ", p) {
		return 0, false
	}
	// Walk s until as many folded bytes are seen.
	seen := 0
	var buf [8]byte
	for i, r := range s[:limit] {
		if seen >= len(strings.TrimRight(p, " ")) {
			return i, true
		}
		if unicode.IsSpace(r) {
			seen++
		} else {
			seen += len(appendPlain(buf[:0], unicode.ToLower(r)))
		}
	}
	return limit, true
}

// nameAt returns the capitalised words of s from byte i, up to a mark or to a
// word that no name has.
func nameAt(s string, i int) (text.Span, bool) {
	start, end, words, caps := -1, -1, 0, 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		if !unicode.IsLetter(r) {
			if start >= 0 && (r == '&' || r == ',') && joinsName(s, i+n) {
				i += n
				continue
			}
			break
		}
		j := i
		for j < len(s) {
			q, m := utf8.DecodeRuneInString(s[j:])
			if !unicode.IsLetter(q) && !unicode.IsMark(q) && q != '\'' && q != '’' && q != '-' && q != '‑' && !(q == '.' && j-i <= 3) {
				break
			}
			j += m
		}
		w := s[i:j]
		if unicode.IsUpper(r) {
			if !particles.has(fold(w)) {
				caps++
			}
			end = j
		} else if !particles.has(fold(strings.TrimRight(w, "'’"))) && !particle(w) {
			break
		}
		if start < 0 {
			if !unicode.IsUpper(r) && !particle(w) && fold(w) != "de" && fold(w) != "van" && fold(w) != "von" {
				return text.Span{}, false
			}
			start = i
		}
		words++
		if words > 12 {
			return text.Span{}, false
		}
		i = j
	}
	if start < 0 || end <= start || caps == 0 {
		return text.Span{}, false
	}
	return text.Span{Start: start, End: end}, true
}

// particle reports whether w is an elided particle before a capital: "d’Ormesson".
func particle(w string) bool {
	w = strings.TrimPrefix(strings.TrimPrefix(w, "d"), "l")
	w = strings.TrimPrefix(strings.TrimPrefix(w, "'"), "’")
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// joinsName reports whether a further name follows a comma or an ampersand at
// i: two capitalised words at least, so that "Roy, Paris" is one name.
func joinsName(s string, i int) bool {
	f := strings.Fields(s[i:])
	if len(f) < 2 {
		return false
	}
	a, _ := utf8.DecodeRuneInString(f[0])
	b, _ := utf8.DecodeRuneInString(f[1])
	if !unicode.IsUpper(a) || !unicode.IsUpper(b) {
		return false
	}
	for _, w := range f[:2] {
		if roleWords.has(fold(strings.Trim(w, ".,"))) {
			return false
		}
	}
	return true
}

// Words that no name has, though a line in capitals may.
var notNames = wordSet{listed: "decouvrir|retrouvez|consultez|newsletter|newsletters|infolettre|podcast|podcasts|services|videos|pour|plus|sur|avec|dans|savoir|nos|notre|vos|votre|tout|toute|tous|toutes|par|pas|more|about|our|your|with|from|read|lire|voir"}

// nameLike reports whether s is two to five words that a name is made of and
// nothing else.
func nameLike(s string) bool {
	s = strings.TrimFunc(s, edge)
	if strings.ContainsAny(s, "?!:;\"«»“”()0123456789") {
		return false
	}
	f := strings.Fields(s)
	if len(f) < 2 || len(f) > 5 {
		return false
	}
	caps := 0
	for _, w := range f {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case notNames.has(fold(w)): // "POUR EN SAVOIR PLUS"
			return false
		case unicode.IsUpper(r):
			caps++
		case particles.has(fold(w)) || particle(w):
		default:
			return false
		}
		if len(w) > 4 && strings.HasSuffix(w, ".") {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(f[0])
	return caps >= 2 && unicode.IsUpper(r)
}

// textKinds are what a text is called above its headline, which looks like an
// outlet's name and is none.
var textKinds = wordSet{listed: "communique de presse|communique|dossier de presse|revue de presse|conference de presse|point presse|press release|press statement|press review|media release|news release|pressemitteilung|presseschau|comunicado de prensa|nota de prensa|comunicato stampa|rassegna stampa|persbericht|comunicado de imprensa"}

// sections are words of an outlet's name that alone are an entry of a menu.
var sections = wordSet{listed: "journal|info|infos|news|presse|press|magazine|matin|soir|radio|tv|television|tele|media|online|agence|agency|monde|world|sud|ouest|temps|mail|today|nouvelles|bulletin|review|reporter|noticias|nachrichten"}

// outletLike reports whether s reads as an outlet's name.
func outletLike(s string) bool {
	s = strings.TrimFunc(s, edge)
	f := strings.Fields(s)
	if len(f) == 0 || len(f) > 6 || strings.ContainsAny(s, "?!:;\"«»“”0123456789|>") || textKinds.has(fold(s)) || placed(s) || strings.Count(s, "  ") > 1 { // a menu on one line
		return false
	}
	r, _ := utf8.DecodeRuneInString(f[0])
	if !unicode.IsUpper(r) || len(f) == 1 && sections.has(fold(s)) {
		return false
	}
	hit := false
	for i, w := range f {
		r, _ := utf8.DecodeRuneInString(w)
		fw := fold(strings.Trim(w, ".,"))
		if i > 0 && !unicode.IsUpper(r) && !particles.has(fw) && !particle(w) {
			return false
		}
		if k := strings.IndexAny(fw, "'"); k > 0 {
			fw = fw[k+1:]
		}
		for part := range strings.SplitSeq(fw, "-") {
			hit = hit || outletWords.has(part)
		}
		hit = hit || strings.Contains(fw, ".com") || strings.Contains(fw, ".fr") || strings.HasSuffix(fw, "presse") || strings.HasSuffix(fw, "info") || strings.HasSuffix(fw, "zeitung")
	}
	return hit
}

// placed reports whether w is somebody's place in a newsroom, of three words or more: "Live News
// Reporter". An outlet of such a name has fewer, or "The" before it.
func placed(w string) bool {
	f := strings.Fields(fold(w))
	if len(f) < 3 || f[0] == "the" {
		return false
	}
	switch f[len(f)-1] {
	case "reporter", "correspondent", "editor", "writer", "journalist", "producer", "columnist":
		return true
	}
	return false
}

// deskLike reports whether s is capitalised words alone, an outlet's desk and its town
// as they stand under a name: "Radio Marais, Vernoy".
func deskLike(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !particles.has(fold(w)) {
			return false
		}
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(r)
}

// reachable reports whether a line tells where to write to who wrote the article:
// "Contact Jeanne Roy at 555-0100 or jroy@lamp.example."
func reachable(l *line) bool {
	at := strings.IndexByte(l.folded, '@')
	mail := at > 0 && wordByte(l.folded[at-1]) && strings.IndexByte(l.folded[at:], '.') >= 2
	if l.count > surelyProse || !mail && (l.count > 14 || !endsInPhone(l.folded)) {
		return false
	}
	f := l.folded
	for _, p := range []string{"contact ", "reach ", "email ", "e-mail ", "write to ", "follow ", "pour contacter ", "contacter ", "contactez ", "ecrire a ", "kontakt", "contacto", "escribe a ", "contatto", "contatta ", "contate "} {
		if strings.HasPrefix(f, p) {
			return true
		}
	}
	return strings.Contains(f, "be reached at ") || strings.Contains(f, "reach her at ") || strings.Contains(f, "reach him at ") || strings.Contains(f, "reach them at ")
}

// credits reports whether a line says who helped with the article, where it comes from or how to
// reach who wrote it.
func credits(l *line) bool {
	f := l.folded
	if l.count <= surelyProse && strings.HasPrefix(f, "(") && strings.HasSuffix(f, ")") {
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
				return !l.closed()
			}
		}
		return false
	}
	return l.count <= 14 && starts("avec les informations d", "avec des informations d", "with files from ", "with reporting by ") ||
		l.count <= mostSign && starts("source : ", "source: ", "sources : ", "sources: ")
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

// roleLike reports whether a short line tells a person's place in a newsroom.
func roleLike(l *line) bool {
	if l.count > mostSign || l.closed() {
		return false
	}
	for w := range strings.FieldsSeq(l.folded) {
		if roleWords.has(strings.Trim(w, ".,")) {
			return true
		}
	}
	return false
}

// initials reports whether s is the initials that close an agency's text:
// "cra/dlm", "hva/cdl/am", "M. Q.", "(J.R.)".
func initials(s string) bool {
	s = strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '(' || r == ')' || r == '*' || r == '_' })
	letters, marks, run := 0, 0, 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			letters++
			run++
			if run > 4 {
				return false
			}
		case r == '/' || r == '.' || r == '-' || r == '&':
			marks++
			run = 0
		case r == ' ':
			run = 0
		default:
			return false
		}
	}
	return letters >= 2 && letters <= 14 && (strings.Contains(s, "/") || marks >= 2 && letters <= 4)
}
