package name

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What newspapers name as readers know it: the departments of France, its channels and papers, who
// stands right behind what he is in charge of, hills and passes. And what only looks like a name: words
// of an address or of an account on a network, months in a date.

// departments are those of France whose names are no ordinary words; the tables have the others.
var departments = text.WordSet(`ain aisne allier alpes-de-haute-provence hautes-alpes alpes-maritimes ardeche ardennes ariege aude aveyron bouches-du-rhone calvados cantal charente
	charente-maritime correze cote-d'or cotes-d'armor creuse dordogne doubs drome eure-et-loir finistere gard haute-garonne gers gironde herault ille-et-vilaine
	indre indre-et-loire isere landes loir-et-cher haute-loire loire-atlantique loiret lot-et-garonne lozere maine-et-loire haute-marne mayenne
	meurthe-et-moselle meuse morbihan moselle nievre oise orne pas-de-calais puy-de-dome pyrenees-atlantiques hautes-pyrenees pyrenees-orientales bas-rhin haut-rhin
	haute-saone saone-et-loire sarthe haute-savoie seine-maritime seine-et-marne yvelines deux-sevres tarn tarn-et-garonne var vaucluse vendee haute-vienne vosges
	yonne essonne hauts-de-seine seine-saint-denis val-de-marne val-d'oise`)

// department reports whether the run first..last is one of them.
func (f *finder) department(s *sentence, first, last int) bool {
	if f.lang != "fr" {
		return false
	}
	if first == last {
		return departments[s.folded[first]]
	}
	var b strings.Builder
	for k := first; k <= last; k++ {
		if k > first && s.tokens[k].gap != elided {
			b.WriteByte('-')
		}
		b.WriteString(s.folded[k])
	}
	return departments[b.String()]
}

// channels are what French channels and stations are called behind "France".
var channels = text.WordSet("inter info bleu culture musique televisions 2 3 4 5 24")

// channel returns the last token of the name of a French channel or paper that begins at token i:
// "France Inter", "France 3", and "20 Minutes", whose first is the figure before i. first is where
// it begins, last -1 where none does.
func (f *finder) channel(s *sentence, i int) (first, last int) {
	t := s.tokens[i]
	if f.lang != "fr" && f.lang != "en" || t.shape != capital {
		return i, -1
	}
	if f.lang == "fr" && t.Fold == "minutes" && i > 0 && t.gap == space && s.tokens[i-1].shape == figures && s.folded[i-1] == "20" {
		return i - 1, i
	}
	if t.Fold == "france" && i+1 < len(s.tokens) && s.tokens[i+1].gap == space && channels[s.folded[i+1]] && s.tokens[i+1].shape != small &&
		!(s.tokens[i+1].shape == figures && i+2 < len(s.tokens) && s.tokens[i+2].gap == tied) { // "la France 3-3"
		return i, i + 1
	}
	return i, -1
}

// dailies are French papers whose names are an article and a word that people and things have too.
var dailies = text.WordSet(`figaro monde parisien point temps soir croix provence montagne tribune echos express obs humanite equipe independant opinion union alsace telegramme
	depeche libre presse devoir matin progres dauphine`)

// paper returns the last token of the name of a French paper that begins at token i with its article,
// "Le Figaro", "L’Humanité", or of an outlet that the article says to be one; -1 where none does.
func (f *finder) paper(s *sentence, i int) int {
	t := s.tokens[i]
	if f.lang != "fr" && len(f.outlets) == 0 || i+1 >= len(s.tokens) || !t.shape.upper() || t.opens && i > 0 && len(f.outlets) == 0 {
		return -1
	}
	switch t.Fold {
	case "le", "la", "les", "l'":
	default:
		return -1
	}
	next := s.tokens[i+1]
	told := len(f.outlets) > 0 && f.outlets[t.Fold+" "+next.Fold]
	if next.shape != capital || next.gap != space && next.gap != elided || !told && (!dailies[next.Fold] || f.lang != "fr" || t.opens && i > 0) {
		return -1
	}
	if i+2 < len(s.tokens) && s.tokens[i+2].gap <= elided && (s.tokens[i+2].shape == capital || isOf(s.tokens[i+2].Fold) && s.tokens[i+2].Fold != "l'" && s.tokens[i+2].Fold != "la") {
		return -1 // "La Tribune de Genève", "Le Point du jour"
	}
	return i + 1
}

// behindCharge returns the last token of what comes before a person's name in the run first..last: a
// minister's portfolio ("le ministre des Transports Anne Maro"), a channel, a place or a body of one
// word with hyphens ("la maire de Port-Elme Anne Maro"). It is -1 where the run is one name.
func (f *finder) behindCharge(s *sentence, first, last int) int {
	if f.lang != "fr" || last < first+2 || first == 0 {
		return -1
	}
	if e, ok := f.entry(s, first); ok && e.Class == lexicon.ByName && e.Last < last-1 && last-e.Last < 4 && s.tokens[e.Last+1].gap == space && s.tokens[e.Last+1].shape == capital && isOf(s.folded[first-1]) && f.ofOfficeBefore(s, first) != story.OtherName {
		return e.Last // "le président de l’Onu Rauno Maro", whose given name no table has
	}
	k := first + 1
	for k < last && (s.tokens[k].gap == tied || s.tokens[k].gap == elided) {
		k++
	}
	if k >= last || s.tokens[k].gap != space || s.tokens[k].shape != capital || lexicon.GivenName(s.folded[k]) == lexicon.NotGiven {
		return -1
	}
	if lexicon.GivenName(s.folded[first]) != lexicon.NotGiven { // "la députée de Marie-Rose Anne Maro"
		if k > first+1 && f.seatOfMember(s, first) {
			return k - 1
		}
		return -1
	}
	if k > first+1 && isOf(s.folded[first-1]) {
		return k - 1
	}
	if k == first+1 && s.tokens[first].shape == capital && (isOf(s.folded[first-1]) && f.portfolio(s, first-1) || f.delegated(s, first)) {
		return first
	}
	return -1
}

// Heads of French places that go on behind "de": "le Puy de Maro", "la Croix de Roy".
var heights = text.WordSet("puy col mont croix combe pic dent roc crete aiguille dome")

// onHeight reports whether the little word behind the capital at first goes on with the name of a place.
func (f *finder) onHeight(s *sentence, first int, little string) bool {
	return f.lang == "fr" && heights[s.folded[first]] && s.tokens[first].shape == capital && !s.tokens[first].opens && isOf(little)
}

// networkEnds are how the domains end whose addresses articles show.
var networkEnds = []string{".com", ".co", ".fr", ".org", ".net", ".be", ".ch", ".ca", ".me", ".ly", ".gd", ".tv", ".info"}

// inAddress reports whether the word w is part of an address or of the name of an account, which name
// nobody: "pic.twitter.com/Xd3", "https://t.co/aB", "@MairieMaro".
func (f *finder) inAddress(w segment.Word) bool {
	txt := f.a.Text
	if w.Start == 0 {
		return false
	}
	switch txt[w.Start-1] {
	case '@':
		return true
	case '/', '_', '-', '.', '=', '?', '&':
	default:
		return false
	}
	const longest = 200 // bytes of an address that are looked at
	start := w.Start
	for start > 0 && start > w.Start-longest && txt[start-1] > ' ' && txt[start-1] < 0x80 {
		start--
	}
	before := txt[start:w.Start]
	if strings.Contains(before, "://") || strings.HasPrefix(strings.TrimLeft(before, "("), "@") {
		return true
	}
	if at := strings.IndexByte(before, '/'); at > 0 {
		for _, end := range networkEnds {
			if strings.HasSuffix(before[:at], end) {
				return true
			}
		}
	}
	return false
}

// dated reports whether a candidate only is part of a time that is told: the month of a post's date, a
// feast. Places and bodies within one are named: "heure de Paris".
func (f *finder) dated(span text.Span, kind story.NameKind) bool {
	if f.lang != "fr" || kind != story.OtherName && kind != story.Person {
		return false
	}
	for f.time < len(f.a.Times) && f.a.Times[f.time].End <= span.Start {
		f.time++
	}
	if f.time == len(f.a.Times) {
		return false
	}
	t := f.a.Times[f.time]
	return t.Start <= span.Start && span.End <= t.End
}

// seatOfMember reports whether the name at first is what somebody sits for, or is its constituency:
// "la députée de Marie-Rose". With a hyphen it is no party.
func (f *finder) seatOfMember(s *sentence, first int) bool {
	return f.lang == "fr" && first > 1 && isOf(s.folded[first-1]) && members[f.nounBefore(s, first)]
}

var members = text.WordSet("depute deputee deputes senateur senatrice maire elu elue circonscription commune ville village quartier")

// whereItIs reports whether the little word at k only tells where the body of one word before it is:
// "la société Norvex à Brassy", "l'usine Norvex de Brassy". An association has such words in its name.
func (f *finder) whereItIs(s *sentence, first, last, k int) bool {
	if f.lang != "fr" || first != last || first == 0 || f.head(s, first) || f.rules.works[s.folded[first]] || f.rules.bodyEnds[s.folded[last]] {
		return false
	}
	little := s.tokens[k].Of(f.a.Text)
	return (little == "à" || little == "au") && !aimed[s.folded[first-1]] || firmsAt[s.folded[first-1]] && isOf(s.folded[k])
}

var firmsAt = text.WordSet("societe entreprise usine firme site filiale magasin fabricant groupe")

// goods are words for what is sold under a name: one behind them is nobody's.
var goods = text.WordSet("gamme gammes marque marques produit produits type types modele modeles label jeu jeux application appli logiciel")

// smallAcronym reports whether the French word at i, behind its article, may be an acronym that papers
// write as a word: "l’Onu", "l’Otan".
func (f *finder) smallAcronym(s *sentence, i int) bool {
	t := s.tokens[i]
	return f.lang == "fr" && i > 0 && t.shape == capital && !t.opens && !t.known && !t.stop && len(t.Fold) > 2 && t.gap <= elided && f.rules.articles[s.folded[i-1]]
}

// road reports whether a word in capitals is the number of a French road: "RN85", "RD912".
func road(w string) bool {
	rest := strings.TrimLeft(w, "RND")
	return len(rest) > 0 && len(w)-len(rest) == 2 && strings.Trim(rest, "0123456789") == ""
}

// ownRepublicans reports whether the "Républicains" at i are the French party, in an article that gives
// its initials: "le président des Républicains". Else the tables have them for the American one.
func (f *finder) ownRepublicans(s *sentence, i int, id string) bool {
	return f.lang == "fr" && id == "republican-us" && i > 0 && s.tokens[i].shape == capital && f.seen["lr"].capital > 0 && (s.folded[i-1] == "des" || s.folded[i-1] == "aux" || s.folded[i-1] == "les")
}

// firstName reports whether the word at i is all that an article gives of somebody's name, as papers do
// of neighbours and victims: "Odette, 81 ans, logeait là", "Gaston et son épouse", "un couple, Marthe
// et Gaston". listed says that the tables have a name there.
func (f *finder) firstName(s *sentence, i int, listed bool) bool {
	t := s.tokens[i]
	given := lexicon.GivenName(t.Fold) != lexicon.NotGiven
	if t.shape != capital || t.stop || s.style != plain || t.gap == tied || i > 0 && t.gap == space && s.tokens[i-1].shape.upper() {
		return false
	}
	if i+1 < len(s.tokens) && (s.tokens[i+1].gap == tied || s.tokens[i+1].gap == space && s.tokens[i+1].shape.upper()) {
		return false // "Anne-Marie", "Luc Maro"
	}
	if given && !listed && f.knownByFirst(s, i) {
		return true
	}
	if f.lang != "fr" && f.lang != "en" || !given && (listed || t.known || t.opens && f.seen[t.Fold].small > 0) {
		return false
	}
	couple := given && !listed && f.lang == "fr"
	if n := len(f.found) - 1; couple && n >= 0 && i > 2 && s.folded[i-1] == "et" && couples[s.folded[i-3]] && f.found[n].last == i-2 && f.found[n].kind == story.Person {
		return true
	}
	if i+2 >= len(s.tokens) {
		return false
	}
	next, then := s.tokens[i+1], s.tokens[i+2]
	if next.shape == figures && next.gap == comma && len(next.Fold) < 3 { // of nobody a hundred years old
		if f.lang == "en" {
			return given && then.gap == comma
		}
		return then.Fold == "ans" && then.gap == space && (i+3 == len(s.tokens) || s.tokens[i+3].gap >= comma || s.folded[i+3] == "qui" || s.folded[i+3] == "et")
	}
	return couple && next.gap == space && next.Fold == "et" && (then.Fold == "son" || then.Fold == "sa" ||
		i > 0 && couples[s.folded[i-1]] && then.shape == capital && lexicon.GivenName(then.Fold) != lexicon.NotGiven)
}

// couples are French words for those whom an article calls by their given names.
var couples = text.WordSet("couple epoux conjoints freres soeurs jumeaux jumelles fiances amis enfants victimes")

// knownByFirst reports whether what stands beside the given name at token i is said of somebody: a verb behind their
// words, whose wife or son they are, what they are called, that the name is not the real one.
func (f *finder) knownByFirst(s *sentence, i int) bool {
	const near = 4 // words within a bracket
	if n := i + 1; n < len(s.tokens) {
		switch s.tokens[n].gap {
		case bracket:
			for k := n; k < min(len(s.tokens), n+near); k++ {
				if w := s.folded[k]; w == "prenom" || w == "prenoms" || w == "name" || w == "names" || w == "nombre" || w == "nome" {
					return true
				}
			}
		case elided, tied, space:
			if s.folded[n] == "'s" && n+1 < len(s.tokens) && relations[s.folded[n+1]] {
				return true // "Anna's husband"
			}
		}
	}
	if i == 0 || s.tokens[i].gap != space && s.tokens[i].gap != comma || s.tokens[i-1].shape != small || s.tokens[i-1].Kind != segment.Letters {
		return false
	}
	k := i - 1
	if relations[s.folded[k]] {
		return i > 1 && s.tokens[k].gap <= elided
	}
	if s.tokens[i].gap != space {
		return false
	}
	if calledSo[s.folded[k]] {
		return true
	}
	if n := i + 1; s.tokens[k].stop || f.lang == "en" && n < len(s.tokens) && s.tokens[n].gap == space && !s.tokens[n].stop {
		return false // "said Troy police"
	}
	if k > 0 && (s.folded[k-1] == "s'" || s.folded[k-1] == "se") { // "», s’inquiète Anna"
		k--
	}
	return k > 0 && s.tokens[k].gap == other && strings.ContainsAny(f.a.Text[s.tokens[k-1].End:s.tokens[k].Start], "»”\"’“‘")
}

var calledSo = text.WordSet("appelle prenomme prenommee nomme nommee named namens llama llamado llamada chiama heet chamado chamada")
