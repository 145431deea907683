package name

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// pair is a noun and the adjective behind it, folded.
type pair struct{ noun, adjective string }

// nounNames finds the names that French bodies make of a common noun and its
// adjective: "l’association Rives vivantes", and what the article writes so twice.
func (f *finder) nounNames() {
	if f.lang != "fr" {
		return
	}
	times, within := map[pair]int{}, map[pair]bool{}
	for n := range f.sentences {
		s := &f.sentences[n]
		for i := 0; i+1 < len(s.tokens) && s.style == plain; i++ {
			p := pair{s.folded[i], s.folded[i+1]}
			named := i > 0 && s.tokens[i].gap == space && s.tokens[i-1].shape == small && s.listed(i-1, bodyNouns)
			if !f.nounAt(s, i, named && plural(p.noun) && plural(p.adjective)) {
				continue
			}
			times[p]++
			within[p] = within[p] || !s.tokens[i].opens
			if named && f.goesWith(p) {
				f.pairs[p] = true
			}
		}
	}
	for p, n := range times {
		if n >= 2 && within[p] && f.seen[p.noun].small == 0 && (f.goesWith(p) || strings.HasSuffix(p.adjective, "ant") || strings.HasSuffix(p.adjective, "ante")) {
			f.pairs[p] = true
		}
	}
}

// nounAt reports whether an ordinary French noun with a capital stands at token i and a
// word in small letters, no little one, behind it. surely says that the two agree, so
// that the first need not stand in the dictionary.
func (f *finder) nounAt(s *sentence, i int, surely bool) bool {
	t, next := s.tokens[i], s.tokens[i+1]
	return t.shape == capital && (t.known || surely) && !t.stop && !f.rules.never[t.Fold] && !f.rules.bodies[t.Fold] &&
		next.Kind == segment.Letters && next.shape == small && next.gap == space && !next.stop && len(next.Fold) > 3 && !f.titleAt(s, i)
}

func (f *finder) titleAt(s *sentence, i int) bool {
	_, ok := f.title(s, i)
	return ok
}

// goesWith reports whether the second word of a pair is an adjective of the first for
// certain: both are plurals, or it has an ending that no verb has.
func (f *finder) goesWith(p pair) bool {
	if plural(p.adjective) {
		return plural(p.noun)
	}
	return adjective(p.adjective) || qualities[p.adjective]
}

func plural(w string) bool { return strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x") }

// qualities are short French adjectives that names are made with.
var qualities = text.WordSet(`noir noire bleu bleue vert verte rouge blanc blanche jaune libre libres propre durable solidaire uni unie debout ouvert ouverte nouveau nouvelle populaire
	vif vive clair claire haute haut sauvage commun commune ensemble`)

// seated returns whether the common noun with a capital at token i names where a
// body of the state sits or works: "l’académie du Littoral", "les élèves de Valmont et
// du Littoral".
func (f *finder) seated(s *sentence, i int) bool {
	t := s.tokens[i]
	if f.lang != "fr" || t.shape != capital || t.opens || t.stop || i < 2 || t.gap > elided || f.rules.bodies[t.Fold] || notSeats[t.Fold] || f.titleAt(s, i) {
		return false
	}
	k := i - 1
	if !ofThe[s.folded[k]] {
		return false
	}
	for k > 0 && isOf(s.folded[k]) {
		k--
	}
	if s.tokens[k].shape == small && seats[s.folded[k]] {
		return true
	}
	// beside a place: "de Valmont et du Littoral"
	if s.folded[k] != "et" || k < 2 || s.tokens[k-1].shape != capital || s.tokens[k-1].gap != space && s.tokens[k-1].gap != elided || f.rules.never[s.folded[k-1]] {
		return false
	}
	j := k - 1
	for j > 0 && s.tokens[j].shape.upper() {
		j--
	}
	if s.folded[j] != "de" && s.folded[j] != "d'" && s.folded[j] != "du" {
		return false
	}
	return !s.tokens[k-1].known && f.seen[t.Fold].small == 0 && lexicon.GivenName(s.folded[k-1]) == lexicon.NotGiven && j > 0 && (seats[s.folded[j-1]] || f.placeAt(s, k-1))
}

// placeAt reports whether the word at token k is a place that the tables know, or one
// that the article sets behind a seat elsewhere: "l’académie de Valmont".
func (f *finder) placeAt(s *sentence, k int) bool {
	if e, ok := f.entry(s, k); ok {
		return e.Kind == lexicon.PlaceEntity
	}
	return f.seatOf[s.folded[k]]
}

// seatsOf notes the words that stand behind a seat in the article.
func (f *finder) seatsOf() {
	if f.lang != "fr" {
		return
	}
	for n := range f.sentences {
		s := &f.sentences[n]
		for i := 2; i < len(s.tokens); i++ {
			if s.tokens[i].shape == capital && isOf(s.folded[i-1]) && s.tokens[i-2].shape == small && seats[s.folded[i-2]] {
				f.seatOf[s.folded[i]] = true
			}
		}
	}
}

var (
	// seats are French bodies of the state that are named by where they are.
	seats = text.WordSet(`academie academies rectorat rectorats departement departements region regions prefecture prefectures tribunal tribunaux province provinces canton cantons comte diocese
		metropole agglomeration communaute archipel presqu'ile circonscription arrondissement republique cour parquet mairie commune communes ville villes`)
	ofThe = text.WordSet("du des la l' les")
	// notSeats are what such a body is for.
	notSeats = text.WordSet("sciences arts lettres medecine police commerce inscriptions marine justice defense interieur travail enfants mineurs conflits droits region departement metropole ville")
)

// official returns the last token of the name of an official journal that begins at
// token i, "Bulletin officiel", or of a station, "Radio Une"; -1 if none does.
func (f *finder) official(s *sentence, i int) int {
	if f.lang != "fr" || i+1 >= len(s.tokens) || s.tokens[i].shape != capital || s.tokens[i+1].gap != space {
		return -1
	}
	next := s.tokens[i+1]
	switch s.folded[i] {
	case "journal", "bulletin", "gazette", "moniteur":
		if next.shape == small && (strings.HasPrefix(next.Fold, "officiel") || strings.HasPrefix(next.Fold, "municipal")) {
			return i + 1
		}
	case "radio", "canal", "antenne", "tele", "onde", "chaine":
		if next.shape == capital && !next.opens && numerals[next.Fold] {
			return i + 1
		}
		if next.shape == figures && len(next.Fold) <= 2 && i > 0 && s.tokens[i].gap <= elided && s.tokens[i-1].shape == small {
			return i + 1 // "au micro d’Onde 7"
		}
	}
	return -1
}

var numerals = text.WordSet("une un deux trois quatre cinq six sept")

// addOfficial adds the name at first..last as a body's.
func (f *finder) addOfficial(n, first, last int) int {
	c := candidate{sentence: n, first: first, last: last, kind: story.Organisation}
	c.name = f.written(c)
	f.found = append(f.found, c)
	return last + 1
}

// tongue reports whether the demonym at token i is the name of a language, which is no
// mention of a country: "en anglais", "parle portugais", "in French".
func (f *finder) tongue(s *sentence, i int) bool {
	if i == 0 || s.tokens[i].gap > elided {
		return false
	}
	before := s.folded[i-1]
	if i+1 < len(s.tokens) && s.tokens[i+1].gap == space && s.tokens[i+1].Kind == segment.Letters && !s.tokens[i+1].stop && f.lang == "en" {
		return false // "in French waters"
	}
	switch f.lang {
	case "fr":
		return s.tokens[i].shape == small && (before == "en" || spoken[before] || i > 1 && (before == "d'" || before == "de" || before == "du" || before == "l'") && taught[s.folded[i-2]])
	case "en":
		return before == "in" || spoken[before]
	}
	return false
}

var (
	spoken = text.WordSet("parle parlent parlait parler parlant traduit traduite speak speaks spoke speaking fluent learn learns learning")
	taught = text.WordSet("langue cours professeur professeure prof epreuve traduit traduite parle traduction lecon lecons interprete parlant apprendre")
)

// bare reports whether the name that the tables give a body adds whose it is, a
// country that the article never names: "la Cour suprême" of anywhere.
func (f *finder) bare(s *sentence, i int, x lexicon.Found) bool {
	said := map[string]bool{}
	for k := i; k <= x.Last; k++ {
		said[s.folded[k]] = true
	}
	added := false
	for _, w := range segment.Words(x.Name, text.Span{End: len(x.Name)}) {
		if said[w.Fold] || len(w.Fold) < 4 {
			continue
		}
		if y := f.seen[w.Fold]; y.small+y.capital > 0 {
			return false
		}
		added = true
	}
	return added && generic[s.folded[i]] && !s.named(i, x.Last)
}

// named reports whether a word of first..last but the first has a capital.
func (s *sentence) named(first, last int) bool {
	for k := first + 1; k <= last; k++ {
		if s.tokens[k].shape.upper() {
			return true
		}
	}
	return false
}

// generic are heads of the names of bodies that any country has.
var generic = text.WordSet("cour tribunal conseil parlement senat congres assemblee chambre banque ministere haute haut court supreme constitutional high")

// deed reports whether a French word in small letters is an infinitive for certain.
func deed(w string) bool {
	return len(w) > 4 && (strings.HasSuffix(w, "er") && !strings.HasSuffix(w, "ier") && w != "hiver" && w != "cancer" || strings.HasSuffix(w, "oyer") || strings.HasSuffix(w, "uire") || strings.HasSuffix(w, "endre"))
}

// kindsOfBody are acronyms for a kind of body, before the name of one.
var kindsOfBody = text.WordSet("ong ongs ngo ngos pme pmes")

// papers are French words that the names of newspapers begin with: "Le Courrier de
// Valmont".
var papers = text.WordSet("quotidien courrier journal echo depeche voix progres nouvelles gazette republicain telegramme independant tribune messager reveil phare populaire vigie eclaireur")

// towns are what a town has and is called by it: "la gendarmerie de Valmont".
var towns = text.WordSet("gendarmerie commissariat caserne prison hopital clinique lycee college universite aeroport assises appel")

// seatBefore reports whether the little word at token k follows a court or a council
// with its adjective, or a school with its name: "le tribunal correctionnel de", "le
// lycée Jean-Roy de".
func (f *finder) seatBefore(s *sentence, k int) bool {
	for k > 0 && isOf(s.folded[k]) {
		k--
	}
	if k < 1 || s.tokens[k].gap > elided {
		return false
	}
	if s.tokens[k].shape == small {
		return adjective(s.folded[k]) && (seats[s.folded[k-1]] || s.folded[k-1] == "conseil" || s.folded[k-1] == "hopital") && s.tokens[k-1].shape == small
	}
	for k > 0 && s.tokens[k].gap == tied {
		k--
	}
	return k > 0 && s.tokens[k].shape == capital && houses[s.folded[k-1]] && s.tokens[k].gap == space
}

// frenchBody reports whether a French run is a newspaper by its head, "Le Courrier de
// Valmont", or a body named by a noun and its adjective.
func (f *finder) frenchBody(s *sentence, first, last int) bool {
	if last == first+1 && f.pairs[pair{s.folded[first], s.folded[last]}] {
		return true
	}
	if last == first || !s.tokens[first].shape.upper() {
		return false
	}
	if isOf(s.folded[first+1]) && f.pluralName(s, first, first) {
		return true
	}
	return f.rules.articles[s.folded[first]] && papers[s.folded[first+1]] && last > first+1 ||
		papers[s.folded[first]] && first > 0 && f.rules.articles[s.folded[first-1]] && isOf(s.folded[first+1])
}

// frenchPlace reports whether a French run is a place by its hyphens, "Noyal-sur-Vilaine",
// or by what is said of it: "la préfecture du Haut-Val", "dans le Haut-Val". before is
// the word before it, past the little ones.
func (f *finder) frenchPlace(s *sentence, first, last int, before string) bool {
	hyphen := last > first && s.tokens[first+1].gap == tied
	if first > 1 && isOf(s.folded[first-1]) && (seats[before] || towns[before] || f.seatBefore(s, first-1)) && (last == first || hyphen) && lexicon.GivenName(s.folded[first]) == lexicon.NotGiven {
		return true
	}
	if first > 1 && hyphen && s.folded[first-2] == "dans" && f.rules.articles[s.folded[first-1]] {
		return true
	}
	return last > first && f.hyphened(s, first, last)
}
