// Package picture tells what stands below a picture: [Of] a caption from a credit and from any
// other line, and [CreditAt] where in a caption the credit begins (credit.go). Offsets are bytes of a line's words.
package picture

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/story"
)

// mayCredit reports whether a folded line ends in words that could be a
// credit: most lines do not, and are not looked at pattern by pattern.
func mayCredit(f string) bool {
	end := f[max(0, len(f)-200):]
	for i := 0; i < len(end); i++ {
		found := false
		switch rest := end[i:]; end[i] {
		case 'o':
			found = i > 0 && strings.HasPrefix(rest, "oto") // photo, foto
		case 'p':
			found = strings.HasPrefix(rest, "pic") || strings.HasPrefix(rest, "ph.")
		case 'r':
			found = strings.HasPrefix(rest, "redit") || strings.HasPrefix(rest, "reuters")
		case 'i':
			found = strings.HasPrefix(rest, "image")
		case 'g':
			found = strings.HasPrefix(rest, "getty")
		case 'h':
			found = strings.HasPrefix(rest, "handout")
		case 'a':
			found = strings.HasPrefix(rest, "afp") || strings.HasPrefix(rest, "archives")
		case '/':
			found = strings.HasPrefix(rest, "/ap)")
		}
		if found {
			return true
		}
	}
	return false
}

// captionStarts are the beginnings of a folded caption, by their first byte.
var captionStarts = sync.OnceValue(func() (by [256][]string) {
	for _, p := range []string{"file - ", "photo :", "photo:", "photos :", "photo ", "photograph:", "photograph by", "picture:", "image:", "image :", "credit:", "credit :", "credits :", "credits:", "caption:", "caption :", "graphic:", "[image", "[video", "credit photo", "credits photo", "foto:", "foto :", "bild:", "legende :", "legende image,", "image caption,", "media caption,", "illustration :", "illustration:", "image d'illustration", "photo d'illustration", "image d'archives", "photo d'archives", "infographie :", "image source", "(photo", "(c)", "©", "[photo", "source photo", "getty images", "reuters/", "afp/", "archivo", "imagen:", "imagem:", "immagine:"} {
		by[p[0]] = append(by[p[0]], p)
	}
	return by
})

// namedCredit reports whether a line ends, after its full stop, in a name and the outlet or
// agency that it takes pictures for: the name in capitals, or with a stroke between.
func namedCredit(w string) bool {
	stop := strings.LastIndex(w, ". ")
	if stop < 0 || len(w)-stop > 60 {
		return false
	}
	by := w[stop+2:]
	cut := strings.IndexAny(by, ",/|")
	if cut < 0 {
		return false
	}
	name, of := strings.TrimSpace(by[:cut]), strings.TrimSpace(by[cut+1:])
	return naming.NameLike(name) && (Shouted(name) || strings.Contains(by, " / ")) && of != "" && len(strings.Fields(of)) <= 4 && naming.DeskLike(of)
}

// initialled reports whether a line ends in an outlet's initials, a stroke and a
// name: how many papers credit their own photographers.
func initialled(w string) bool {
	i := strings.LastIndexByte(w, '/')
	if i < 0 || len(w)-i > 40 || !naming.NameLike(strings.TrimSpace(w[i+1:])) {
		return false
	}
	start := i
	for start > 0 && w[start-1] >= 'A' && w[start-1] <= 'Z' {
		start--
	}
	return i-start >= 2 && i-start <= 5 && (start == 0 || w[start-1] == ' ' || w[start-1] == '(')
}

// Of returns Caption or Credit for the words under a picture, Other for
// any other line.
func Of(l *line.Line) story.BlockKind {
	f := l.Folded
	if l.Count > longestCaption || f == "" {
		return story.Other
	}
	if kind, ok := opensCaption(l); ok {
		return kind
	}
	if tellsPicture(f) || creditedInCapitals(l) || creditedLast(l) || agencyAndName(l.Words) > 0 {
		return story.Caption
	}
	if name, of, ok := strings.Cut(l.Words, "/"); ok && l.Count <= mostMarked && naming.NameLike(strings.TrimSpace(name)) && (Agencies.Has(line.Fold(of)) || newsAgencies.Has(line.Fold(of))) {
		return story.Credit // "Jean Oriol/AP"
	}
	if ends, all := imageAgency(l); all {
		return story.Credit
	} else if ends {
		return story.Caption
	}
	switch {
	case !strings.Contains(l.Words, "©") && !strings.Contains(f, "(c) "):
		if mayCredit(f) && creditWords(l) {
			return story.Caption
		}
		return story.Other
	case strings.Contains(f, "tous droits"), strings.Contains(f, "rights reserved"), furniture.Footer(f):
		return story.Other
	case l.Count <= mostMarked:
		return story.Credit
	}
	return story.Caption
}

// How long what stands under a picture may be, in words.
const (
	longestCaption = 70 // whatever tells that it is one
	mostOpened     = 30 // behind "Photo:" and the like
	mostSentence   = 12 // behind those, where it is a sentence like any
	mostMarked     = 5  // those with a ©
)

// opensCaption tells a caption from a credit in a line that begins as one of them does; ok is
// false where it does not.
func opensCaption(l *line.Line) (kind story.BlockKind, ok bool) {
	f := l.Folded
	if place, under, ok := strings.Cut(f, " | "); ok && under != "" && strings.ContainsAny(place, "0123456789") && strings.Trim(strings.NewReplacer(" of ", "", " sur ", "", "/", "").Replace(place), "0123456789") == "" {
		return story.Caption, true // "2 of 9 | The ferry at the quay. (Jean Oriol)"
	}
	for _, p := range captionStarts()[f[0]] {
		if !strings.HasPrefix(f, p) {
			continue
		}
		switch {
		case strings.HasSuffix(p, ","), p[0] == '[': // no sentence of a text begins so
			return story.Caption, true
		case l.Count > mostOpened, l.Count > mostSentence && l.Last == '.' && !strings.ContainsAny(f, "©:/"), p == "photo " && l.Last == '.':
			return story.Other, true
		case p == "©", p == "(c)", strings.HasPrefix(p, "photo") && l.Count > 2 && Shouted(l.Words): // "PHOTO JEAN ORIOL, LA VIGIE"
			return story.Credit, true
		}
		if after := strings.TrimSpace(f[len(p):]); l.Count <= line.MostSign && (after == "" && p == "getty images" || strings.Contains(f, "/") || strings.HasPrefix(f, "©") || naming.NameLike(line.TrimMarks(after))) {
			return story.Credit, true
		}
		return story.Caption, true
	}
	return story.Other, false
}

// tellsPicture reports whether a folded line says that it is about a picture: "In this Nov. 3
// photo provided by …", "FILE PHOTO: …".
func tellsPicture(f string) bool {
	const soon, far = 12, 90 // bytes before "file photo"
	if i := strings.Index(f, "file photo"); i > 0 && i < far && (strings.HasPrefix(f, "in this ") || strings.HasPrefix(f, "file") || i < soon) {
		return true
	}
	if strings.HasPrefix(f, "in this photo") || strings.HasPrefix(f, "sur cette photo") || shows(f) {
		return true
	}
	return strings.HasPrefix(f, "in this ") && (strings.Contains(f, " photo, ") || strings.Contains(f, " photo provided") || strings.Contains(f, " image ")) && len(stamp.All(f)) > 0
}

// shows reports whether a folded line is what English papers set under a picture of somebody: his name, "pictured"
// or "seen" and a participle, and the day, as no headline tells it: "The stoker seen leaving the quay on Friday".
func shows(f string) bool {
	const soon = 40 // bytes of who is seen
	for _, how := range [...]string{" seen ", " pictured "} {
		i := strings.Index(f, how)
		if i < 0 || i > soon {
			continue
		}
		doing, rest, _ := strings.Cut(f[i+len(how):], " ")
		if strings.HasSuffix(doing, "ing") && (strings.Contains(rest, " on ") && strings.Contains(rest, "day") || strings.Contains(rest, " in 20")) {
			return true
		}
	}
	return false
}

// creditedInCapitals reports whether a line ends in a photographer's or an outlet's name in
// capitals, behind what shows that it is one.
func creditedInCapitals(l *line.Line) bool {
	w := l.Words
	const name, sign = 40, 60 // bytes of an outlet's name, and with who took the picture
	if i := strings.LastIndex(w, " | "); i > 10 && l.Count > mostMarked && Shouted(w[i+3:]) {
		return true // "Le bac à quai. | ARCHIVES LE PHARE"
	}
	if i := strings.LastIndex(w, " POUR "); i > 0 && len(w)-i < name && photographer(w, i) {
		return true // "Le bac à quai. JEAN ORIOL POUR « LE PHARE »"
	}
	if i := strings.LastIndex(w, " FOR "); i > 0 && len(w)-i < name && photographer(w, i) && Shouted(w[i+1:]) {
		return true // "The ferry at the quay JEAN ORIOL FOR THE LAMP"
	}
	if i := strings.LastIndex(w, ". PHOTO"); i > 0 && len(w)-i < sign && Shouted(w[i+2:]) && len(strings.Fields(w[i+2:])) > 1 {
		return true // "Le bac est resté à quai. PHOTO LE PHARE / J. O."
	}
	return l.Count > mostMarked && namedCredit(w) // "The ferry at the quay on Friday. JEAN ORIOL, The Lamp"
}

// creditedLast reports whether a line ends in who took or keeps the picture above it, in the
// form that papers and agencies give that.
func creditedLast(l *line.Line) bool {
	f := l.Folded
	if initialled(l.Words) {
		return true // "Le bac à quai, jeudi. LV/Jean Oriol"
	}
	const most = 45 // words, as long as a bracket behind the full stop credits it
	if open := strings.LastIndexByte(f, '('); open > 2 && l.Count <= most && strings.HasSuffix(f, ")") && (f[open-2] == '.' || strings.IndexByte(f[open:], '/') > 0) && pictured(f[open+1:len(f)-1]) {
		return true // "Le bac à quai. (iStock)", "(Jean Oriol/Sipa)"
	}
	if takenFor(l.Words) > 0 {
		return true // "Le bac à quai, jeudi. (Jean Oriol/La Vigie)"
	}
	if keptBy(l.Words) > 0 {
		return true // "Le bac à quai, en mars. Archives J. O."
	}
	if agencyCredit(l.Words) || l.Count <= Most && (strings.HasSuffix(f, "illustration).") || strings.HasSuffix(f, "illustration)") || strings.Contains(f, " afp.com/")) {
		return true // "Le bac à quai, le 3 mars. Agence du Marais - Jean Oriol"
	}
	return creditedArchive(f) // "Le bac à quai, en mars. (Archives Le Phare)"
}

// creditEnds are folded words that a credit at the end of a caption begins with or has.
var creditEnds = [...]string{"photo :", "photo:", "photo ", "foto:", "foto ", "(picture:", "picture:", "pic:", "(pic", "photograph:", "photo by", "credit:", "image:", "ph.", "(photo",
	"| photo", "credit :", "(photo d'illustration)", "photo d'illustration", "getty images", "photo d'archives", "file photo", "handout", "via reuters", "/afp", "/reuters", "/ap)",
	"/ afp", "/ reuters", "archives"}

// creditWords reports whether a line ends in a credit by its words. A credit closes its line;
// a sentence about a photo goes on.
func creditWords(l *line.Line) bool {
	f := l.Folded
	for _, p := range creditEnds {
		i := strings.LastIndex(f, p)
		if i <= 0 || len(strings.Fields(f[i+len(p):])) > line.MostSign {
			continue
		}
		said := p == "photo " || p == "archives" || p == "handout" // words of any sentence
		if said && (l.Last == '.' || l.Last == '!') || p == "foto " && l.Last == '.' && strings.HasSuffix(l.Words, ".") {
			continue
		}
		if p == "photo " && !strings.ContainsAny(l.Words[len(l.Words)-min(len(l.Words), 40):], "/©") && !withCapital(l.Words) {
			continue
		}
		if p == "archives" && !strings.Contains(f, "photo") && !strings.Contains(f, "/") {
			continue
		}
		if l.Prose() && l.Last == '.' && l.Count > line.SurelyProse {
			continue
		}
		return true
	}
	return false
}

// creditedArchive reports whether a folded line ends in the source of a picture,
// in brackets after a full stop.
func creditedArchive(f string) bool {
	if !strings.HasSuffix(f, ")") {
		return false
	}
	i := strings.LastIndexByte(f, '(')
	if i < 3 || len(f)-i > 60 || f[i-1] != ' ' || f[i-2] != '.' {
		return false
	}
	in := f[i+1 : len(f)-1]
	return in == "dr" || anyPrefix(in, creditBrackets)
}

// pictured reports whether folded words between brackets credit a picture.
func pictured(in string) bool {
	if i := strings.LastIndexByte(in, '/'); i > 0 {
		in = strings.TrimSpace(in[i+1:])
	}
	return Agencies.Has(in) || in == "dr"
}

// imageAgency reports whether a line ends in the name of an agency for pictures by its last word,
// and whether it is that name: "The ferry at the quay of Vernoy Rockpool Images". Without a full
// stop before it the line must be longer than a headline that tells of an agency, and the words
// before it a name too, which ends what a caption tells oftener than a headline.
func imageAgency(l *line.Line) (ends, all bool) {
	const last = " Images"
	const long = 9 // words
	if !strings.HasSuffix(l.Words, last) {
		return false, false
	}
	words := strings.Fields(l.Words)
	names := 0 // words with a capital, from the last
	for names < len(words) && startsUpper(words[len(words)-1-names]) && !(names > 0 && strings.HasSuffix(words[len(words)-1-names], ".")) {
		names++
	}
	if names < 2 || plainImages.Has(line.Fold(words[len(words)-2])) {
		return false, false
	}
	if names == len(words) {
		return false, names <= 3
	}
	stopped := strings.HasSuffix(words[len(words)-1-names], ".")
	return stopped && names <= 3 || names >= 3 && names <= 5 && len(words) >= long, false
}

// startsUpper reports whether a word begins with a capital and has small letters.
func startsUpper(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && strings.IndexFunc(w[n:], unicode.IsLower) >= 0
}

// plainImages are folded words before "Images" that make no agency of it: a heading has them.
var plainImages = line.Set{Listed: "the|these|those|new|first|last|more|all|satellite|drone|aerial|latest|best|some|file|related|les|des|our|ai|war|body|graphic|leaked|deepfake"}

// agencyCredit reports whether a line ends, after a full stop, in an outlet's name,
// a dash and a photographer's: what agencies print under their own pictures.
func agencyCredit(w string) bool {
	i := max(strings.LastIndex(w, " - "), strings.LastIndex(w, " – "), strings.LastIndex(w, " — "))
	if i < 0 || len(w)-i > 40 {
		return false
	}
	by := strings.TrimSpace(strings.TrimLeft(w[i:], " -–—"))
	name, of, two := strings.Cut(by, "/")
	if two && strings.HasSuffix(strings.TrimSpace(w[:i]), ".") && naming.Capitalised(of) && naming.NameLike(strings.TrimSpace(name)) {
		return true // "Le bac à quai. — J. Oriol / Le Phare"
	}
	if strings.HasSuffix(strings.TrimSpace(w[:i]), ".") && naming.Capitalised(by) && len(strings.Fields(by)) <= 3 && len(strings.Fields(w[:i])) >= 6 {
		return true // "Le bac à quai, le 12 mars 2026. - Info Marais"
	}
	if !naming.NameLike(by) {
		return false
	}
	stop := strings.LastIndex(w[:i], ". ")
	if stop < 20 || i-stop > 40 {
		return false
	}
	return naming.AllCapital(w[stop+2 : i])
}

// withCapital reports whether "Photo" in w is written with a capital, as a
// credit has it.
func withCapital(w string) bool {
	return strings.Contains(w, "Photo ") || strings.Contains(w, "PHOTO ")
}

// capitals reports whether the last two words of w are written in capitals, as
// a photographer's name is.
func capitals(w string) bool {
	f := strings.Fields(w)
	return len(f) >= 2 && strings.ToUpper(f[len(f)-1]) == f[len(f)-1] && strings.ToUpper(f[len(f)-2]) == f[len(f)-2] && len(f[len(f)-1]) > 2
}

// photographer reports whether a name in capitals stands in w before i: the last words of
// a line that has others than capitals, or two alone, unlike "WHAT IS THE PLAN FOR THAT?".
func photographer(w string, i int) bool {
	if strings.HasSuffix(w, "?") || strings.HasSuffix(w, "!") {
		return false
	}
	return capitals(w[:i]) && (strings.ToUpper(w) != w || len(strings.Fields(w[:i])) == 2)
}

// Shouted reports whether w is a few words in capitals.
func Shouted(w string) bool {
	return len(strings.Fields(w)) <= line.MostSign && strings.ToUpper(w) == w && strings.ToLower(w) != w
}

// Agencies are lines that credit a picture and sign no text.
var Agencies = line.Set{Listed: "keystone|epa|sipa|sipa press|getty images|istock|shutterstock|maxppp|abaca|hans lucas|imago|alamy|unsplash|pexels|adobe stock|photopqr|bestimage"}

// newsAgencies are those that sign texts, too.
var newsAgencies = line.Set{Listed: "ap|afp|reuters|efe|dpa|ansa"}

// Sided reports whether a folded line says where somebody stands in a picture.
func Sided(f string) bool {
	for _, where := range []string{"(left)", "(right)", "(centre)", "(center)", "(pictured", "(l)", "(r)", "(a gauche)", "(a droite)", "(au centre)", "(de gauche a droite", "(from left", "(left to right"} {
		if strings.Contains(f, where) {
			return true
		}
	}
	return false
}

// DatedPicture reports whether a line ends, after a comma, in a full date and at
// most a place, as captions do: "Odile Roy, maire de Vernoy, le 3 mars 2019 à Vernoy."
func DatedPicture(l *line.Line) bool {
	if l.Count < 6 || l.Count > 30 {
		return false
	}
	i := max(strings.LastIndex(l.Folded, ", le "), strings.LastIndex(l.Folded, ", on "), strings.LastIndex(l.Folded, ", in "))
	if i < 0 {
		return false
	}
	rest := l.Folded[i+2:]
	all := stamp.All(rest)
	return len(all) == 1 && all[0].Year > 0 && stamp.Undated(rest) <= 3 && strings.Count(rest, " ") <= 7
}
