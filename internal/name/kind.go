package name

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// The noun that says what a name is a name of: before it, past adjectives and marks ("le bac électrique
// La Sterne", "the cargo ship ‘Altip’"), or in apposition on either side ("the old ferry, Le Passeur,", "Altip,
// un vieux cargo"). Whatever a noun calls so once it is wherever the article names it.

// vessels are what ships, trains and the like are called before their names.
var vessels = text.WordSet(`bac navire bateau cargo paquebot chalutier voilier goelette petrolier porte-conteneurs ferry yacht vedette barge remorqueur chaland train sous-marin fregate corvette
	destroyer vraquier canot peniche catamaran trimaran fusee satellite locomotive avion cheval film roman
	ship boat vessel trawler liner tanker tugboat tug schooner freighter frigate submarine steamer lifeboat catamaran carrier rocket spacecraft locomotive racehorse movie novel
	schiff frachter dampfer fahre kutter boot tanker segler zug buque barco velero pesquero carguero nave traghetto peschereccio schip veerboot veer navio rebocador`)

// called tells what a noun beside a run says that it names.
func (f *finder) called(s *sentence, first, last int) (story.NameKind, bool) {
	if s.style != plain {
		return story.OtherName, false
	}
	if kind, ok := f.afterNoun(s, first, last); ok {
		return kind, true
	}
	return f.apposed(s, first, last)
}

// afterNoun tells what the noun before a run says that it names.
func (f *finder) afterNoun(s *sentence, first, last int) (story.NameKind, bool) {
	k := first - 1
	if k < 0 || s.tokens[first].shape == small {
		return story.OtherName, false
	}
	calls := func(k int) (story.NameKind, bool) {
		if kind, ok := f.callsAt(s, k); ok {
			return kind, true
		}
		return f.housesAt(s, k, first, last)
	}
	switch s.tokens[first].gap {
	case space, elided:
	case comma: // "the old ferry, Le Passeur, launched"
		if last+1 < len(s.tokens) && s.tokens[last+1].gap != comma && s.tokens[last+1].gap != other || !f.determined(s, k) || f.personal(s, first, last) && lexicon.GivenName(s.folded[first]) != lexicon.NotGiven {
			return story.OtherName, false
		}
		return f.callsAt(s, k)
	case other:
		if !f.quoted(s, first) {
			return story.OtherName, false
		}
	default:
		return story.OtherName, false
	}
	if k > 0 && f.rules.articles[s.folded[k]] && s.tokens[first].gap != other {
		k-- // "le bac La Sterne", whose article is none of its name in the tables of words
	}
	if kind, ok := calls(k); ok {
		return kind, true
	}
	for n := 0; n < 2 && k > 0 && s.tokens[k].gap == space && s.tokens[k].shape == small && f.describes(s, k); n++ {
		k--
		if kind, ok := calls(k); ok {
			return kind, true
		}
	}
	if k > 1 && s.tokens[k].shape == small && !s.tokens[k].stop && s.tokens[k].gap <= elided && s.tokens[k-1].gap == space && (isOf(s.folded[k-1]) || s.folded[k-1] == "a" || s.folded[k-1] == "di" || s.folded[k-1] == "da") {
		return f.callsAt(s, k-2) // "le bateau de pêche Altip"
	}
	return story.OtherName, false
}

// callsAt tells what the word at token k says of a name beside it.
func (f *finder) callsAt(s *sentence, k int) (story.NameKind, bool) {
	t := s.tokens[k]
	if t.shape != small && !(f.rules.nouns && t.shape == capital) {
		return story.OtherName, false
	}
	if s.listed(k, vessels) {
		return story.Work, true
	}
	if f.lang == "de" || f.lang == "nl" { // "die Elektrofähre Altip"
		for _, e := range compounds {
			if len(t.Fold) > len(e)+2 && strings.HasSuffix(t.Fold, e) {
				return story.Work, true
			}
		}
	}
	return story.OtherName, false
}

// housesAt tells what the word at token k says of a run right behind it that is no person's name by its form: a firm,
// or in French a house called after somebody, "l'école Anna-Maro".
func (f *finder) housesAt(s *sentence, k, first, last int) (story.NameKind, bool) {
	switch given := lexicon.GivenName(s.folded[first]) != lexicon.NotGiven; {
	case s.tokens[k].shape != small && !(f.rules.nouns && s.tokens[k].shape == capital):
	case f.lang == "fr" && last > first && houses[s.folded[k]] && f.tiedWhole(s, first, last):
		return story.Place, true
	case last > first && !given && s.listed(k, bodyNouns) && f.personal(s, first, last):
		return story.Organisation, true
	}
	return story.OtherName, false
}

// compounds are last parts of German and Dutch words for vessels.
var compounds = strings.Fields("schiff fahre frachter dampfer kutter tanker kreuzer schip veerboot")

// describes reports whether the word at token k is an adjective behind its noun.
func (f *finder) describes(s *sentence, k int) bool {
	w := s.folded[k]
	switch f.lang {
	case "fr":
		return adjective(w) || qualities[w] || f.isDemonym(s, k)
	case "es", "it", "pt":
		if f.isDemonym(s, k) {
			return true
		}
		for _, e := range southernEnds {
			if len(w) > len(e)+2 && strings.HasSuffix(w, e) {
				return true
			}
		}
	}
	return false
}

// southernEnds are endings of Spanish, Italian and Portuguese adjectives, which no verb has in the third person.
var southernEnds = strings.Fields("ico ica ero era eiro eira ano ana al ale es ese ino ina ivo iva oso osa")

// determined reports whether an article or the like stands shortly before the noun at token k.
func (f *finder) determined(s *sentence, k int) bool {
	for j := k - 1; j >= max(0, k-4) && s.tokens[j+1].gap <= elided; j-- {
		switch w := s.folded[j]; {
		case f.rules.articles[w], w == "a", w == "an", w == "son", w == "sa", w == "its", w == "their", w == "leur":
			return true
		}
	}
	return false
}

// quoted reports whether nothing but an opening mark stands before token i.
func (f *finder) quoted(s *sentence, i int) bool {
	between := strings.TrimFunc(f.a.Text[s.tokens[i-1].End:s.tokens[i].Start], text.IsSpace)
	switch between {
	case "«", "“", "„", "\"", "‘", "»", "›", "'":
		return true
	}
	return false
}

// apposed tells what the words in apposition behind a run say that it names: "Altip, un vieux cargo de",
// "the Altip, a trawler".
func (f *finder) apposed(s *sentence, first, last int) (story.NameKind, bool) {
	const most = 4 // words of what it is said to be
	k := last + 1
	if k+1 >= len(s.tokens) || s.tokens[k].gap != comma && s.tokens[k].gap != other || !f.aOrThe(s.folded[k]) {
		return story.OtherName, false
	}
	if s.tokens[k].gap == other && strings.Trim(f.a.Text[s.tokens[last].End:s.tokens[k].Start], " \u00a0\u202f»”\"’,") != "" {
		return story.OtherName, false
	}
	for j := k + 1; j < min(len(s.tokens), k+most); j++ {
		if s.tokens[j].gap != space && s.tokens[j].gap != elided && s.tokens[j].gap != tied {
			break
		}
		if kind, ok := f.callsAt(s, j); ok {
			n := j + 1 // "the boat builder", "the ship's captain"
			return kind, n >= len(s.tokens) || s.folded[n] != "'s" && (s.tokens[n].gap > elided || s.tokens[n].stop || f.lang == "fr")
		}
		if s.tokens[j].stop {
			break
		}
	}
	return story.OtherName, false
}

// aOrThe reports whether a folded word is an article, definite or not.
func (f *finder) aOrThe(w string) bool {
	switch w {
	case "a", "an", "un", "une", "una", "uno", "ein", "eine", "einem", "einen", "einer", "een", "um", "uma":
		return true
	}
	return f.rules.articles[w]
}

// settleCalled lets every mention of a name be what a noun beside one of them says, but for people: who have a
// title, or a given name and a surname that stands alone too ("the film ‘Anna Maro’s Own’").
func (f *finder) settleCalled() {
	kinds, titled := map[string]story.NameKind{}, map[string]bool{}
	for _, c := range f.found {
		if c.called {
			if k := f.calledKey(c); kinds[k] == story.OtherName {
				kinds[k] = c.kind
			}
		}
	}
	if len(kinds) == 0 {
		return
	}
	alone := map[string]bool{}
	for _, c := range f.found {
		if c.role != "" {
			titled[f.calledKey(c)] = true
		}
		if c.first == c.last {
			alone[f.tokensOf(c)[0]] = true
		}
	}
	for i := range f.found {
		c := &f.found[i]
		k, t := f.calledKey(*c), f.tokensOf(*c)
		kind := kinds[k]
		if kind == story.OtherName || c.id != "" {
			continue
		}
		switch person := titled[k] || len(t) > 1 && alone[last(t)] && lexicon.GivenName(t[0]) != lexicon.NotGiven; {
		case person && c.called:
			c.kind, c.called = story.Person, false
		case !person && (c.kind == story.Person || c.kind == story.OtherName):
			c.kind, c.gender = kind, story.GenderUnknown
		}
	}
}

// calledKey is the folded words of a candidate without the article before them.
func (f *finder) calledKey(c candidate) string {
	t := f.tokensOf(c)
	for len(t) > 1 && (f.rules.articles[t[0]] || outletArticles[t[0]]) {
		t = t[1:]
	}
	return strings.Join(t, " ")
}
