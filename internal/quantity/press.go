package quantity

import (
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What French papers write with a number that counts nothing, and what they count without one.

// called returns where a number ends that is part of a French name, i for all others: "France 3",
// "20 Minutes", "le SDIS 30", "le 49-3".
func (r *reader) called(i int) int {
	t := &r.ts[i]
	if r.code != "fr" || t.Kind != segment.Number || len(t.Of(r.txt)) > 4 {
		return i
	}
	next := i + 1
	if next < len(r.ts) && r.ts[next].gap == spaced && r.titled(next) && r.things[r.ts[next].Fold].kind == story.Duration { // the paper, and no twenty minutes
		return next + 1
	}
	if end := r.decree(i); end > i {
		return end
	}
	if s := r.txt[t.End:r.end]; next < len(r.ts) && (t.Of(r.txt) == "24h" && strings.HasPrefix(s, "/24") || t.Of(r.txt) == "7j" && strings.HasPrefix(s, "/7")) {
		return next + 1 // day and night
	}
	if end := r.house(i); end > i {
		return end
	}
	if r.dialled(i) {
		return next
	}
	if i == 0 || t.gap != spaced || strings.Trim(t.Of(r.txt), "0123456789") != "" || next < len(r.ts) && r.ts[next].gap <= hyphen && (r.countable(next) || r.ts[next].num.kind != none && r.ts[next].num.kind != and || r.thingAt(next)) {
		return i
	}
	before := &r.ts[i-1]
	if w := before.Of(r.txt); before.cap && numberedNames[before.Fold] || len(w) >= 2 && len(w) <= 5 && strings.ToUpper(w) == w && strings.ToLower(w) != w && before.Kind == segment.Letters && r.things[before.Fold].kind != story.Money && r.belongs(i-1) || (w == "A" || w == "D" || w == "N") && r.belongs(i-1) { // "la D 906"
		return next
	}
	return i
}

// dialled reports whether the French number at i is one to call: "en appelant le 17".
func (r *reader) dialled(i int) bool {
	if r.code != "fr" || i < 2 || r.ts[i].gap != spaced || r.ts[i-1].Fold != "le" {
		return false
	}
	switch r.ts[i-2].Fold {
	case "appelant", "appeler", "appelez", "composant", "composer", "composez":
		return true
	}
	return false
}

// house returns where the number of a house ends that is told with its street, in a French text: "au 12,
// avenue Maro", "le 12 et le 14 du quai", "au 12 de la rue", or by a sign or a word for a number
// where the text tells of a street: "n° 12", "l’immeuble du numéro 12". It is i for any other number.
func (r *reader) house(i int) int {
	next := i + 1
	at := func(k int) bool { return k < len(r.ts) && r.ts[k].gap <= comma && streets[r.ts[k].Fold] }
	if at(next) {
		return next
	}
	if i == 0 || len(strings.Trim(r.ts[i].Of(r.txt), "0123456789")) > 0 {
		return i
	}
	before := r.ts[i-1].Fold
	if before == "le" || before == "au" || before == "du" || before == "numero" {
		k := next
		if k+2 < len(r.ts) && r.ts[k].Fold == "et" && r.ts[k+1].Fold == "le" && r.ts[k+2].Kind == segment.Number {
			k += 3 // "le 12 et le 14"
		}
		if k < len(r.ts) && (r.ts[k].Fold == "de" && k+1 < len(r.ts) && (r.ts[k+1].Fold == "la" || r.ts[k+1].Fold == "l'") && at(k+2) || r.ts[k].Fold == "du" && at(k+1)) {
			return next
		}
	}
	sign := strings.TrimRight(r.txt[:r.ts[i].Start], " \u00a0\u202f")
	if (before == "numero" || strings.HasSuffix(sign, "n°") || strings.HasSuffix(sign, "nº")) && r.streeted {
		return next
	}
	return i
}

// streets are French words that the number of a house stands before, and those that are of it.
var streets = map[string]bool{"rue": true, "avenue": true, "boulevard": true, "quai": true, "chemin": true, "allee": true, "impasse": true, "bis": true, "ter": true}

// numberedNames are French names that a number belongs to: channels, leagues, races.
var numberedNames = map[string]bool{"france": true, "ligue": true, "formule": true, "top": true}

// titled reports whether the word at k begins with a capital and goes on in small letters.
func (r *reader) titled(k int) bool {
	w := r.ts[k].Of(r.txt)
	return r.ts[k].cap && len(w) > 1 && w[1:] == strings.ToLower(w[1:])
}

// thingAt reports whether a unit or a percent sign stands at k.
func (r *reader) thingAt(k int) bool {
	if _, ok := r.things[r.ts[k].Fold]; ok {
		return true
	}
	return at(r.percents, r.ts, k) != nil
}

// belongs reports whether the capitals at k are those of one named thing: an article or a
// preposition leads to them. "La CGT 300" might be a count; "le SDIS 30" and "du RER 2" are names.
func (r *reader) belongs(k int) bool {
	if k == 0 || r.ts[k].gap > spaced {
		return strings.HasSuffix(r.txt[:r.ts[k].Start], "(")
	}
	switch r.ts[k-1].Fold {
	case "le", "la", "l'", "du", "au", "de", "d'":
		return true
	}
	return false
}

// decree reads the article of the French constitution by which a law passes without a vote, as
// papers write it, "le 49.3", "le 49-3", "le 49,3", and any other with a point, which no French
// figure has: "l’usage du 68.1".
func (r *reader) decree(i int) int {
	s := r.ts[i].Of(r.txt)
	if s == "49.3" || s == "49,3" || pointed(s) && i > 0 && r.ts[i-1].Fold != "un" {
		if i > 0 && (r.ts[i-1].Fold == "le" || r.ts[i-1].Fold == "du" || r.ts[i-1].Fold == "au" || r.ts[i-1].Fold == "un") && (i+1 == len(r.ts) || r.ts[i+1].gap > spaced || !r.thingAt(i+1)) {
			return i + 1
		}
		return i
	}
	if s == "49" && i+1 < len(r.ts) && r.ts[i+1].gap == hyphen && r.ts[i+1].Of(r.txt) == "3" {
		return i + 2
	}
	return i
}

// pointed reports whether s is two figures and one behind a point.
func pointed(s string) bool { return len(s) == 4 && s[2] == '.' }

// halved reports whether the bare French number at i is how something is parted: "coupé en
// deux", "brisée en trois". In "en deux morceaux" it counts.
func (r *reader) halved(i, end int) bool {
	return r.code == "fr" && i > 0 && end == i+1 && r.ts[i].num.kind != digit && r.ts[i].gap == spaced && r.ts[i-1].Fold == "en" && !(end < len(r.ts) && r.countable(end))
}

// oneDead reports whether the French or English "one person" at i is one of a toll, and the number
// is meant: "une personne est morte", "one person died".
func (r *reader) oneDead(i int) bool {
	if i+1 >= len(r.ts) || r.ts[i+1].gap != spaced || r.ts[i+1].Fold != "personne" && r.ts[i+1].Fold != "person" {
		return false
	}
	const near = 6 // "une personne a, selon la police, été tuée" has as many words between
	for k := i + 2; k < len(r.ts) && k < i+2+near; k++ {
		switch r.ts[k].Fold {
		case "morte", "mort", "decedee", "tuee", "blessee", "disparue", "peri", "hospitalisee", "interpellee", "vie", "died", "killed", "injured", "wounded", "missing", "hurt", "dead", "arrested":
			return true
		}
	}
	return false
}

// atLeastOne reports whether a word before the French article at i makes it a number: "au moins une
// personne". What is told of a part or of a time is none: "au moins une partie".
func (r *reader) atLeastOne(i int) bool {
	if r.code != "fr" || i < 2 || r.ts[i].gap != spaced || r.ts[i-1].Fold != "moins" || r.ts[i-2].Fold != "au" || !r.countable(i+1) {
		return false
	}
	return r.ts[i+1].Fold != "partie" && r.ts[i+1].Fold != "fois"
}

// numbered reports whether the word at j, which often is no noun, is what the number before it
// counts: "la sixième personne", "0,2 point".
func (r *reader) numbered(j int) bool {
	return r.code == "fr" && j > 0 && r.ts[j-1].num.kind != none && (r.ts[j].Fold == "personne" || r.ts[j].Fold == "point")
}

// anotherOne reports whether the French "seconde" at k is the second of its kind, and no time: "une
// seconde estimation".
func (r *reader) anotherOne(k int) bool {
	return r.code == "fr" && k > 0 && k+1 < len(r.ts) && r.ts[k].Fold == "seconde" && r.ts[k-1].Fold == "une" && r.ts[k+1].gap == spaced && r.countable(k+1)
}

// someday reports whether the French "un jour" at i, no number, is some day to come or past, and not how
// long: "espère gagner un jour", unlike "en un jour", "d’un jour à l’autre".
func (r *reader) someday(i int) bool {
	if r.code != "fr" || i+1 >= len(r.ts) || r.ts[i+1].Fold != "jour" {
		return false
	}
	if i == 0 {
		return true
	}
	switch r.ts[i-1].Fold {
	case "en", "pendant", "durant", "par", "sur", "apres", "avant", "depuis", "dans", "d'", "de", "a", "pour", "moins", "plus", "environ", "et":
		return false
	}
	return true
}

// hourOfDay reports whether the French hours at q, which begin at start and stand within the unresolved
// time at t, are one of the day: "8h ce jeudi", "mercredi à 7 heures", unlike "deux heures plus tard".
func (r *reader) hourOfDay(t, q text.Span, start int) bool {
	if r.code != "fr" || t.Start > start || t.End < q.End {
		return false
	}
	if t.Start < start {
		before := strings.TrimRight(r.txt[t.Start:start], " \u00a0\u202f")
		return strings.HasSuffix(before, " à") || strings.HasSuffix(before, " vers") || strings.HasSuffix(before, " dès")
	}
	rest := strings.TrimLeft(r.txt[q.End:t.End], " \u00a0\u202f,")
	for _, day := range [...]string{"ce ", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "aujourd", "demain"} {
		if strings.HasPrefix(rest, day) {
			return true
		}
	}
	return false
}

// hoursAndMinutes reads how long something lasts in the French form that hours of the day have too,
// where package timex has found none there: "après 4h30 de débats".
func (r *reader) hoursAndMinutes(i int) (q story.Quantity, end int, ok bool) {
	t := &r.ts[i]
	end = i + 1
	if r.code != "fr" || t.Kind != segment.Number || r.date(t.Span, number{}) {
		return q, i, false
	}
	hours, minutes, cut := strings.Cut(strings.ToLower(t.Of(r.txt)), "h")
	if !cut && i+2 < len(r.ts) && r.ts[i+1].Fold == "h" && r.ts[i+1].gap <= spaced && r.ts[i+2].gap <= spaced && i > 0 && r.ts[i-1].Fold == "en" { // "en 1 h 02"
		minutes, cut = r.ts[i+2].Of(r.txt), true
		end = i + 3
	}
	if !cut || hours == "" || len(hours) > 2 || len(minutes) != 2 || strings.Trim(hours+minutes, "0123456789") != "" || minutes[0] > '5' {
		return q, i, false
	}
	worth := func(s string) (v float64) {
		for _, c := range s {
			v = 10*v + float64(c-'0')
		}
		return v
	}
	return story.Quantity{Span: text.Span{Start: t.Start, End: r.ts[end-1].End}, Value: worth(hours) + worth(minutes)/60, Unit: "hour", Kind: story.Duration}, end, true
}

// millionThings reports whether the English word at j says that the "m" hung on the number before it is a million
// and no metre: "23m litres", "4m people", unlike "a 400m runner".
func (r *reader) millionThings(j int) bool {
	if r.code != "en" || j >= len(r.ts) || r.ts[j].gap != spaced {
		return false
	}
	switch f := r.ts[j].Fold; f {
	case "people", "children", "homes", "households", "customers", "passengers", "users", "viewers", "listeners", "visitors", "voters", "workers", "jobs", "doses", "adults", "residents", "shares", "views",
		"followers", "subscribers", "vehicles", "tickets", "patients", "pupils", "men", "women", "families", "copies", "items", "times":
		return true
	default:
		th, ok := r.things[f]
		return ok && f != "p" && len(f) > 3 && strings.HasSuffix(f, "s") && th.kind != story.Duration
	}
}

// roundAge reports whether the French group at i tells about how old somebody is: "le chauffeur, la
// cinquantaine", unlike "la cinquantaine de cars".
func (r *reader) roundAge(i, end int) bool {
	t := &r.ts[i]
	return r.code == "fr" && t.num.kind == group && t.num.value >= 30 && t.num.value <= 60 && i > 0 && r.ts[i-1].Fold == "la" && t.gap == spaced && (end == len(r.ts) || r.ts[end].gap > spaced || !r.ofs.has(r.ts[end].Fold))
}
