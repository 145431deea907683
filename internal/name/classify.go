package name

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// head reports whether a word is the head of a body's name. "Haute-Vaulne" has none.
func (f *finder) head(s *sentence, i int) bool {
	return f.rules.bodies[s.folded[i]] && (i+1 >= len(s.tokens) || s.tokens[i+1].gap != tied)
}

// isBody reports whether a run is the name of a body rather than of a person.
func (f *finder) isBody(s *sentence, first, last int) bool {
	if f.head(s, first) || last > first && (f.rules.bodyEnds[s.folded[last]] || f.phraseAt(s, first) == last) {
		return true
	}
	for k := first; k < last-1; k++ { // "International Court of Sports Appeals"
		if f.rules.bodyEnds[s.folded[k]] && f.rules.joins[s.folded[k+1]] {
			return true
		}
	}
	return false
}

// classify tells what a run names: by its own words, then by those beside it, then by what
// people's names look like.
func (f *finder) classify(s *sentence, first, last int) (story.NameKind, story.Gender) {
	if kind, ok := f.kindByWords(s, first, last); ok {
		return kind, story.GenderUnknown
	}
	if kind, ok := f.kindByNeighbours(s, first, last); ok {
		return kind, story.GenderUnknown
	}
	if f.toponym(s, first, last) {
		return story.Place, story.GenderUnknown
	}
	if gender, ok := f.isPerson(s, first, last); ok {
		return story.Person, gender
	}
	if t := s.tokens[first]; first > 0 && t.gap == space && t.shape == capital && f.rules.at[s.folded[first-1]] && !(f.lang == "en" && first > 1 && awarded[s.folded[first-2]]) && s.tokens[first-1].Of(f.a.Text) != "a" && !f.owed(s, first) {
		return story.Place, story.GenderUnknown
	}
	return story.OtherName, story.GenderUnknown
}

// kindByWords tells what a run names that shows it by its own words, a ship by having been
// called one.
func (f *finder) kindByWords(s *sentence, first, last int) (story.NameKind, bool) {
	t, alone := s.tokens[first], first == last
	switch {
	case f.isBody(s, first, last), alone && f.rules.bodyEnds[t.Fold] && len(t.Fold) > 3:
		return story.Organisation, true
	case alone && f.seated(s, first), !alone && lies[t.Fold] && s.tokens[first+1].gap == tied && s.tokens[first+1].shape == capital && f.tiedWhole(s, first, last):
		return story.Place, true
	case f.lang == "fr" && f.frenchBody(s, first, last):
		return story.Organisation, true
	case alone && t.shape == allCaps && road(t.Of(f.a.Text)):
		return story.OtherName, true
	case alone && t.shape == allCaps:
		return story.Organisation, true
	}
	named := last == first+1 && lexicon.GivenName(t.Fold) != lexicon.NotGiven && !f.rules.works[s.folded[last]] // "Manuel Maro"
	return story.Work, !alone && !named && (f.rules.works[s.folded[first]] || f.rules.works[s.folded[last]])
}

// kindByNeighbours tells what a run names that shows it by the words beside it, or by a first
// word that makes a name of what follows: "Air Norland".
func (f *finder) kindByNeighbours(s *sentence, first, last int) (story.NameKind, bool) {
	t, before := s.tokens[first], f.nounBefore(s, first)
	several := last > first
	switch {
	case several && (f.lang == "en" && f.rules.places[s.folded[last]] || f.rules.placesFirst[s.folded[first]]), f.rules.places[before] && f.lang != "en":
		return story.Place, true
	case f.lang == "en" && (f.englishPlace(s, first, last) || several && f.hyphened(s, first, last)):
		return story.Place, true
	case several && s.tokens[first+1].gap == tied && s.tokens[last].gap == tied && f.seatOfMember(s, first), f.department(s, first, last), f.lang == "fr" && (f.frenchPlace(s, first, last, before) || several && heights[s.folded[first]]):
		return story.Place, true
	case several && (t.Fold == "air" || t.Fold == "radio") && t.shape == capital && s.tokens[first+1].shape.upper():
		return story.Organisation, true // "Air Norland"
	case several && s.tokens[first+1].gap == tied && houses[before]:
		return story.Place, true // "le lycée Victor-Hugo"
	case f.lang == "en" && several && compass[t.Fold] && !f.rules.bodyEnds[s.folded[last]]:
		return story.Place, true // "North Marshire"
	case last+1 < len(s.tokens) && s.tokens[last+1].gap == space && listedAs[s.folded[last+1]]:
		return story.Organisation, true // "Norvex plc"
	case f.hasChief(s, last) && firmChiefs[s.folded[last+1]]:
		return story.Organisation, true // "Norvex founder Anna Maro"
	case storms[before], several && storms[s.folded[first]]:
		return story.EventName, true
	case f.lang == "fr" && first > 1 && t.gap == space && s.tokens[first-1].shape == small && bodyNouns[s.folded[first-2]] && (adjective(before) || f.isDemonym(s, first-1)):
		return story.Organisation, true // "la chaîne américaine Norvex"
	case bodyNouns[before] && !isOf(s.folded[first-1]), f.heldIn(s, first), f.calledBody(s, first, last), f.seatedIn(s, first, last), f.appositionOf(s, first, last), first > 0 && t.gap == space && s.listed(first-1, bodyNouns), several && strings.Contains(f.a.Text[t.Start:s.tokens[last].End], "&"):
		return story.Organisation, true
	case before == "of" && first > 1 && s.folded[first-2] == "firm":
		return story.Organisation, true // "the law firm of Abel Maro"
	}
	kind := f.officeOf(s, first, last)
	return kind, kind != story.OtherName
}

// nounBefore returns the folded word before a run, past the little words of belonging: "ville"
// of "la ville de Maro". "" where none leads up to it.
func (f *finder) nounBefore(s *sentence, first int) string {
	if first == 0 || s.tokens[first].gap != space && s.tokens[first].gap != elided {
		return ""
	}
	k := first - 1
	for little := 0; little < 2 && k > 0 && isOf(s.folded[k]); little++ { // "de la"
		k--
	}
	return s.folded[k]
}

// isPerson reports whether a run is somebody's name, by a given name, an initial or what
// stands around it, and tells the gender that the given name shows.
func (f *finder) isPerson(s *sentence, first, last int) (story.Gender, bool) {
	t := s.tokens[first]
	most := 5 // words of a name, one fewer where no given name shows it
	if f.hasSmall(s, first, last) {
		most += 3 // "Anne de La Rive d’Orville"
	}
	may := last > first && last-first < most && f.personal(s, first, last) && !f.articled(s, first, last)
	if given := lexicon.GivenName(t.Fold); may && given != lexicon.NotGiven && !f.ofPlace(s, first, last) {
		return genderOf(given), true
	}
	if f.givenToo(s, first, last) {
		return story.Masculine, true
	}
	if f.lang == "fr" && goods[f.nounBefore(s, first)] { // "les produits Norvex Altip"
		return story.GenderUnknown, false
	}
	if !may || last-first >= most-1 {
		return story.GenderUnknown, false
	}
	if f.lang == "en" && f.personOf(s, first) {
		return story.GenderUnknown, false
	}
	if t.shape == initial && s.tokens[first+1].gap == dot && s.tokens[last].shape != initial && !(last == first+1 && strings.Contains("nsew", t.Fold) && f.isPlace(s, last)) {
		return story.GenderUnknown, true
	}
	return story.GenderUnknown, !t.known && !f.english().KnowsForm(t.Fold, lang.Stem("en", t.Fold)) && (f.behaves(s, first, last) || f.foreign(s, first, last))
}

// awarded are English words behind which "in" leads to a subject: "the Maro Prize in Physics".
var awarded = text.WordSet("prize award medal degree doctorate professor lecturer")

// hyphened reports whether a run is one word of French place names: hyphens, and a
// little word between them.
func (f *finder) hyphened(s *sentence, first, last int) bool {
	little := false
	for k := first + 1; k <= last; k++ {
		if s.tokens[k].gap != tied && s.tokens[k].gap != elided {
			return false
		}
		little = little || s.tokens[k].shape == small && betweenHyphens[s.folded[k]]
	}
	return little
}

var betweenHyphens = text.WordSet("sur sous les lez en et du de d' la le aux on upon under by")

// officeOf tells from an office what the name beside it is a name of: a town
// has a mayor, a company has a chief executive.
func (f *finder) officeOf(s *sentence, first, last int) story.NameKind {
	if kind := f.ofOfficeBefore(s, first); kind != story.OtherName {
		return kind
	}
	k := last + 1
	if k < len(s.tokens) && s.folded[k] == "'s" {
		k++
	}
	if k < len(s.tokens) && s.tokens[k].gap <= elided && f.lang == "en" {
		if x, ok := f.title(s, k); ok && (x.ID == "ceo" || x.ID == "chairman" || x.ID == "cfo" || x.ID == "director" || x.ID == "spokesperson" || x.ID == "shareholder") {
			return story.Organisation
		}
		if ownedBy[s.folded[k]] || k > last+1 && companyHas[s.folded[k]] {
			return story.Organisation
		}
	}
	return story.OtherName
}

// ofOfficeBefore tells from the office before a name what it is a name of: "mayor of Maro",
// "directrice de Kessler".
func (f *finder) ofOfficeBefore(s *sentence, first int) story.NameKind {
	if first == 0 || s.tokens[first].gap > elided {
		return story.OtherName
	}
	k := first - 1
	for k > 0 && (isOf(s.folded[k]) || s.folded[k] == "of" || f.rules.articles[s.folded[k]] || s.folded[k] == "von" || s.folded[k] == "di") {
		k--
	}
	if k < first-1 && s.tokens[k].Kind == segment.Letters {
		for j := max(0, k-3); j <= k; j++ {
			if x, ok := f.title(s, j); ok && x.Last == k {
				switch x.ID {
				case "mayor", "deputy-mayor", "prefect", "governor", "region-president", "resident-class":
					return story.Place
				case "ceo", "chairman", "president", "director", "deputy-director", "cfo", "ciso", "spokesperson", "shareholder", "entrepreneur-class", "boss-employers", "tech-chief":
					return story.Organisation
				}
			}
		}
		if ownedBy[s.folded[k]] {
			return story.Organisation
		}
	}
	return story.OtherName
}

// ownedBy are words for what companies have.
var ownedBy = text.WordSet("salaries ouvriers grevistes actionnaires clients rachat action actions capital filiale filiales shareholders employees customers staff shares subsidiary takeover acquisition")

// listed reports whether the word that ends at token i stands in a list, by itself or with
// what a hyphen binds before it: "sous-marin" is two tokens.
func (s *sentence) listed(i int, list map[string]bool) bool {
	return list[s.folded[i]] || i > 0 && s.tokens[i].gap == tied && list[s.folded[i-1]+"-"+s.folded[i]]
}

// houses are what is called after people in French, with hyphens.
var houses = text.WordSet("lycee college ecole stade gymnase salle espace theatre square parc piscine mediatheque bibliotheque complexe palais centre hopital clinique maternelle creche residence esplanade allee quai auditorium")

// listedAs are forms of companies that newspapers write behind their names in small letters.
var listedAs = text.WordSet("plc inc ltd llc corp gmbh sarl")

// storms are what events with a name of their own are called.
var storms = text.WordSet("storm hurricane typhoon cyclone operation tempete ouragan typhon sturm orkan tormenta huracan tifon borrasca uragano tempesta tempestade furacao")

// bodyNouns are words for bodies that a name follows in apposition.
var bodyNouns = text.WordSet(`groupe societe entreprise association syndicat collectif start-up banque laboratoire quotidien hebdomadaire journal magazine site
	chaine ong agence cabinet multinationale conglomerat editeur constructeur fabricant operateur assureur club parti mouvement fondation cooperative filiale plateforme application moteur
	voyagiste prestataire sous-traitant geant transporteur distributeur armateur avionneur laboratoire
	contractor subcontractor supplier giant retailer airline insurer carmaker shipowner
	firm company charity union newspaper group startup bank maker operator publisher website platform brand agency
	konzern unternehmen firma verein partei grupo empresa gruppo azienda bedrijf`)

func genderOf(g lexicon.Given) story.Gender {
	switch g {
	case lexicon.GivenMale:
		return story.Masculine
	case lexicon.GivenFemale:
		return story.Feminine
	}
	return story.GenderUnknown
}

// ofPlace reports whether a run is a thing and the place it is of: "Manuel de Tallinn".
func (f *finder) ofPlace(s *sentence, first, last int) bool {
	if last-first != 2 || !s.tokens[first].known && !f.rules.works[s.folded[first]] || !isOf(s.folded[first+1]) {
		return false
	}
	e, ok := f.entry(s, last)
	return ok && e.Kind == lexicon.PlaceEntity
}

// personal reports whether each word of a run may stand in a person's name.
func (f *finder) personal(s *sentence, first, last int) bool {
	for k := first; k <= last; k++ {
		t := s.tokens[k]
		if t.shape == allCaps && len(t.Fold) < 4 && !(k == last && roman(t.Of(f.a.Text))) || t.shape == figures || f.rules.bodyEnds[t.Fold] && k > first && len(t.Fold) > 2 || f.rules.places[t.Fold] && k > first {
			return false
		}
		if t.shape == small && !f.rules.particles[t.Fold] {
			return false
		}
	}
	return true
}

// foreign reports whether the two words of a run are no ordinary words of the
// language, and no place or body: most such names are people's.
func (f *finder) foreign(s *sentence, first, last int) bool {
	if s.tokens[first].opens && f.seen[s.folded[first]].capital == 0 {
		return false
	}
	if first > 0 && s.tokens[first].gap == space && s.tokens[first-1].shape == small && !s.tokens[first-1].stop &&
		f.lexicon.KnowsForm(s.folded[first-1], lang.Stem(f.lang, s.tokens[first-1].Of(f.a.Text))) {
		if _, ok := f.title(s, first-1); !ok && f.lang != "en" { // "l'affaire Norvex Altipla"
			return false
		}
	}
	if last != first+1 || s.tokens[last].gap != space || first > 0 && f.rules.articles[s.folded[first-1]] {
		return false
	}
	for k := first; k <= last; k++ {
		t := s.tokens[k]
		if t.shape != capital || t.known || t.stop || f.seen[t.Fold].small > 0 || f.english().KnowsForm(t.Fold, lang.Stem("en", t.Fold)) {
			return false
		}
		if e, ok := f.entry(s, k); ok && e.Class <= lexicon.ByDemonym {
			return false
		}
	}
	return true
}

func (f *finder) english() *lexicon.Lexicon { return lexicon.For("en") }

// behaves reports whether what stands around a run is what stands around
// people: an age, an office, a verb of saying.
func (f *finder) behaves(s *sentence, first, last int) bool {
	if k := last + 1; k < len(s.tokens) {
		t := s.tokens[k]
		if t.gap == comma {
			if t.shape == figures && len(t.Fold) <= 2 { // ", 45 ans"
				return true
			}
			for ; k < len(s.tokens) && k < last+4 && f.rules.articles[s.folded[k]]; k++ {
			}
			if k < len(s.tokens) {
				if x, ok := f.title(s, k); ok && x.Kind == lexicon.RoleTitle {
					return true
				}
			}
		}
		if t.gap == space && speaks[s.folded[k]] {
			return true
		}
	}
	for k := first - 1; k >= 0 && k >= first-4; k-- {
		if x, ok := f.title(s, k); ok && (x.Last == first-1 || x.Last == first-2 && f.lang == "fr" && s.tokens[first-1].shape == small && (adjective(s.folded[first-1]) || f.isDemonym(s, first-1))) && x.Kind == lexicon.RoleTitle && !only(x.ID) {
			return true
		}
	}
	// « … », explique Anna Maro: the verb opens its clause
	return first > 0 && speaks[s.folded[first-1]] && s.tokens[first].gap == space && s.tokens[first-1].gap > elided
}

// speaks holds verbs that stand beside the name of the person who speaks.
var speaks = text.WordSet(`dit declare affirme explique estime assure ajoute juge raconte confie precise souligne regrette rappelle lance resume insiste denonce
	said says told added asked argued insisted warned explained recalled replied claimed wrote
	sagte sagt erklarte betonte dijo dice explico afirmo aseguro ha detto dice zegt zei disse afirmou`)

// settlements are English words that "of" and the name of the place follow.
var settlements = text.WordSet("town city village hamlet community suburb municipality department prefecture commune province district borough parish region island port county neighbourhood neighborhood capital outskirts")

// englishPlace reports whether an English run is told to be a place by what it is the name of,
// "the village of Maro", or by the place before it: "in Maro, Wiltshire,".
func (f *finder) englishPlace(s *sentence, first, last int) bool {
	if first > 1 && s.tokens[first].gap == space && s.folded[first-1] == "of" && settlements[s.folded[first-2]] && s.tokens[first-2].shape == small {
		return true
	}
	if first != last || first < 2 || s.tokens[first].gap != comma || s.tokens[first].shape != capital || s.tokens[first-1].shape != capital || s.tokens[first-1].gap != space || !f.rules.at[s.folded[first-2]] || s.tokens[first-2].opens {
		return false
	}
	return last+1 == len(s.tokens) || s.tokens[last+1].gap == comma
}
