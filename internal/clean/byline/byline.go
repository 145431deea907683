// Package byline reads signatures: who signs ([Signature]), the parts that such a line has
// ([Parts]), an outlet's line about itself ([OutletLine]) and, in credit.go, the lines that say who
// helped with an article or how to reach who wrote it ([Credits]). Spans are bytes of the words asked about.
package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/text"
)

// Words that a signature starts with, folded.
var bylineStarts = []string{"propos recueillis par ", "texte et photos ", "texte :", "de notre correspondante ", "de notre correspondant ", "de notre envoyee speciale ", "de notre envoye special ",
	"publie par ", "ecrit par ", "redige par ", "article ecrit par ", "article redige par ", "un article de ", "article de ", "recueilli par ", "par ",
	"l'edito de ", "l'edito d'", "l'editorial de ", "l'editorial d'", "la chronique de ", "la chronique d'", "une chronique de ", "le billet de ", "le billet d'", "un billet de ", "le regard de ", "l'humeur de ", "le bloc-notes de ",
	"written by ", "posted by ", "reported by ", "reporting by ", "story by ", "words by ", "words:", "by ", "by:", "author:", "auteur :", "auteur:",
	"von ", "autor:", "ein artikel von ", "escrito por ", "texto:", "por ", "scritto da ", "articolo di ", "testo di ", "a cura di ", "di ", "da ", "door ", "geschreven door ", "auteur ", "autor "}

// pieces are folded words for a kind of piece, which may stand before the name of who wrote it: "Billet de
// Jeanne Roy", "Analysis by Tom Hill".
var pieces = line.Set{Listed: "billet|chronique|tribune|edito|editorial|reportage|enquete|analyse|recit|portrait|decryptage|entretien|interview|opinion|commentaire|carte blanche|humeur|feuilleton|" +
	"column|analysis|comment|commentary|report|review|investigation|essay|kommentar|gastbeitrag|kolumne|bericht|leitartikel|columna|analisis|reportaje|tribuna|analisi|commento|editoriale|coluna|analise|artigo"}

// ofPiece returns where the name begins behind the kind of piece that s begins with, 0 if it begins with none.
func ofPiece(s string) int {
	rest, at := s, 0
	for _, article := range []string{"un ", "une ", "le ", "la ", "l'", "an ", "a ", "ein ", "eine ", "una ", "uma "} {
		if n, ok := foldedPrefix(rest, article); ok && n < len(rest) {
			rest, at = strings.TrimLeft(rest[n:], " \u00a0"), len(s)-len(strings.TrimLeft(rest[n:], " \u00a0"))
			break
		}
	}
	space := strings.IndexByte(rest, ' ')
	if space < 0 || !pieces.Has(line.Fold(rest[:space])) {
		return 0
	}
	rest, at = rest[space+1:], at+space+1
	for _, by := range []string{"de ", "d'", "par ", "by ", "from ", "von ", "por ", "di ", "van ", "door "} {
		if n, ok := foldedPrefix(rest, by); ok {
			return at + n
		}
	}
	return 0
}

// Parts returns the parts of a signature, as bars, dots and dashes divide it: spans of s without
// the marks around them.
func Parts(s string) []text.Span {
	var out []text.Span
	start := 0
	cut := func(at, n int) {
		if sp := line.Trim(s, text.Span{Start: start, End: at}); !sp.Empty() {
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

// Signature returns who signs, if s is a signature: "Par Jeanne Roy", "By Tom
// Hill, Health editor". The span is of the name in s.
func Signature(s string) (who text.Span, ok bool) {
	lead := len(s) - len(strings.TrimLeftFunc(s, func(r rune) bool { return line.Edge(r) || r == '-' || r == '—' || r == '–' || r == '✍' }))
	rest := s[lead:]
	start := rest[:min(len(rest), 64)]
	for len(start) < len(rest) && !utf8.RuneStart(rest[len(start)]) {
		start = rest[:len(start)+1]
	}
	start = line.Fold(start) + " "
	for _, p := range bylineStarts {
		if !strings.HasPrefix(start, p) {
			continue
		}
		n, ok := foldedPrefix(rest, p)
		if !ok {
			continue
		}
		if span, ok := NameAt(s, lead+n); ok {
			return span, true
		}
		if strings.HasPrefix(p, "de notre ") { // "De notre envoyée spéciale à Vernoy, Odile Carmaux"
			if comma := strings.Index(rest[n:], ", "); comma > 0 && comma < 40 {
				return NameAt(s, lead+n+comma+2)
			}
		}
	}
	if at := ofPiece(rest); at > 0 { // a person of two names: La Tribune de Vernoy is an outlet
		if who, ok := NameAt(s, lead+at); ok && naming.NameLike(who.Of(s)) {
			return who, true
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
	f := line.Fold(s[:limit])
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
			seen += len(line.AppendPlain(buf[:0], unicode.ToLower(r)))
		}
	}
	return limit, true
}

// NameAt returns the capitalised words of s from byte i, up to a mark or to a
// word that no name has.
func NameAt(s string, i int) (text.Span, bool) {
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
			if !naming.Particles.Has(line.Fold(w)) {
				caps++
			}
			end = j
		} else if !naming.Particles.Has(line.Fold(strings.TrimRight(w, "'’"))) && !naming.Particle(w) {
			break
		}
		if start < 0 {
			if !unicode.IsUpper(r) && !naming.Particle(w) && line.Fold(w) != "de" && line.Fold(w) != "van" && line.Fold(w) != "von" {
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
	if len(f) > 2 && '0' <= f[2][0] && f[2][0] <= '9' {
		return false // "Updated September 24"
	}
	for _, w := range f[:2] {
		if naming.RoleWords.Has(line.Fold(strings.Trim(w, ".,"))) {
			return false
		}
	}
	return true
}

// Initials reports whether s is the initials that close an agency's text:
// "cra/dlm", "hva/cdl/am", "M. Q.", "(J.R.)".
func Initials(s string) bool {
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

// OutletLine returns the outlet that a line describes: "The Valley – the
// weekly of …".
func OutletLine(l *line.Line) string {
	ps := Parts(l.Words)
	if len(ps) != 2 || l.Count > 16 {
		return ""
	}
	name, what := ps[0].Of(l.Words), line.Fold(ps[1].Of(l.Words))
	if !naming.OutletWords.Has(line.FirstWord(line.Fold(name))) && len(strings.Fields(name)) > 5 {
		return ""
	}
	f := strings.FieldsFunc(what, func(r rune) bool { return r == ' ' || r == '\'' })
	for k, w := range f {
		if k > 3 {
			break
		}
		switch w {
		case "bulletin", "journal", "newsletter", "magazine", "quotidien", "hebdomadaire", "weekly", "daily", "lettre", "revue", "blog", "site", "review", "newspaper", "zeitung", "periodico", "revista", "giornale", "rivista", "krant", "jornal":
			return name
		}
	}
	return ""
}
