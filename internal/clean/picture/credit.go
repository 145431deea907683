package picture

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
)

// creditBrackets are folded words that a credit between brackets begins with, and looseBrackets what
// does only where something else tells that the line is a caption.
var (
	creditBrackets = []string{"photo", "foto", "ph.", "credit", "archive", "image", "picture", "illustration", "bild"}
	looseBrackets  = []string{"pic:", "dr)", "capture", "©", "(c)"}
)

// anyPrefix reports whether s begins with one of the prefixes.
func anyPrefix(s string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(s, p) })
}

// CreditAt returns where who took or keeps a picture begins in the words of a caption: the sign,
// a bracket or a sentence that closes it, an outlet's initials before a name; 0 where no such
// thing stands, or hardly a word before it. It is no part of what the caption tells: photographers
// and outlets named there are in no story.
func CreditAt(w string) int {
	at := len(w)
	if i := strings.IndexRune(w, '©'); i >= 0 {
		at = i
	}
	if i := strings.LastIndexByte(w, '('); i > 0 && strings.HasSuffix(strings.TrimRight(w, ". "), ")") {
		in := line.Fold(w[i+1:])
		if pictured(strings.TrimRight(in, ") .")) || anyPrefix(in, creditBrackets) || anyPrefix(in, looseBrackets) {
			at = min(at, i)
		}
	}
	for _, p := range []string{". Photo ", ". Photos ", ". Photo : ", " | ", " Crédit photo", " Photo :", " Credit:", " Photograph:", " Photo by ", " Picture:", " Foto:", " PHOTO "} {
		if i := strings.LastIndex(w, p); i > 0 && len(w)-i < 80 && (p != " | " && p != " PHOTO " || Shouted(w[i+len(p):])) {
			at = min(at, i+len(p)-len(strings.TrimLeft(p, ". ")))
		}
	}
	for _, i := range []int{keptBy(w), takenFor(w), agencyAndName(w)} {
		if i > 0 {
			at = min(at, i)
		}
	}
	if stop := strings.LastIndex(w, ". ") + 2; stop > 2 { // a name and for whom, or for whom alone
		i := strings.LastIndex(w, " POUR ")
		if namedCredit(w) || agencyCredit(w) || i > stop && len(w)-i < 40 && photographer(w, i) {
			at = min(at, stop) // "… JEAN ORIOL, The Lamp", "… Agence du Marais - Jean Oriol"
		}
	}
	if initialled(w) {
		i := strings.LastIndexByte(w, '/')
		at = min(at, strings.LastIndexAny(w[:i], " (")+1)
	}
	at = len(strings.TrimRight(w[:at], " \u00a0\u202f(|–—-"))
	if at == len(w) || len(strings.Fields(w[:at])) < 3 {
		return 0
	}
	for at < len(w) && w[at] == ' ' {
		at++
	}
	return at
}

// takenFor returns where a line's last words say, between brackets after a full stop, who took a
// picture and for whom: "(Jean Oriol/La Vigie)"; 0 if they do not.
func takenFor(w string) int {
	open := strings.LastIndexByte(w, '(')
	if open < 3 || !strings.HasSuffix(w, ")") || !strings.HasSuffix(w[:open], ". ") {
		return 0
	}
	name, of, ok := strings.Cut(w[open+1:len(w)-1], "/")
	of, _, _ = strings.Cut(of, ",")     // "(Jean Oriol/La Vigie, archives)"
	of, _, _ = strings.Cut(of, " via ") // "(Jean Oriol/The Lamp via AP)"
	if !ok || !naming.NameLike(strings.TrimSpace(name)) || !naming.Capitalised(strings.TrimSpace(of)) {
		return 0
	}
	return open
}

// agencyAndName returns where a line's last words give, between brackets, the agency in capitals and who
// took a picture for it: "( ARP / Jean ORIOL )", "(ARP / Jean Oriol)"; 0 if they do not.
func agencyAndName(w string) int {
	open := strings.LastIndexByte(w, '(')
	if open < 3 || !strings.HasSuffix(w, ")") {
		return 0
	}
	agency, name, ok := strings.Cut(w[open+1:len(w)-1], "/")
	agency, name = strings.TrimSpace(agency), strings.TrimSpace(name)
	const longest = 10 // letters of an agency's initials
	if !ok || len(agency) < 2 || len(agency) > longest || agency != strings.ToUpper(agency) || strings.ContainsAny(agency, "0123456789 ") {
		return 0
	}
	if words := strings.Fields(name); len(words) < 2 || len(words) > 4 || !naming.Capitalised(name) || strings.ContainsAny(name, "0123456789") {
		return 0
	}
	return open
}

// keptBy returns where a line's last words say whose archives a picture is from, or who took it:
// "Archives L. F.", "Photo Jean Oriol", after a full stop; 0 if they do not.
func keptBy(w string) int {
	for _, p := range []string{". Archives ", ". Photo ", ". Photos "} {
		i := strings.LastIndex(w, p)
		if i < 0 || i < 12 || strings.ContainsAny(w[i+len(p):], "!?:;«“\"") {
			continue
		}
		names := strings.Fields(w[i+len(p):])
		if len(names) > 5 {
			continue
		}
		all := true
		for _, n := range names {
			r, _ := utf8.DecodeRuneInString(n)
			all = all && (unicode.IsUpper(r) || naming.Particles.Has(line.Fold(n)) || n == "/")
		}
		if all {
			return i + 2
		}
	}
	return 0
}

// What stands under a picture has so many words, as far as nothing else tells that it does.
const (
	Least = 4  // fewer are a label
	Most  = 30 // more are a paragraph
)
