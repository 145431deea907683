package name

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// longestRun bounds the tokens of one name.
const longestRun = 12

// run returns the first and last token of the name in capitals that begins at
// token i; last is -1 if there is none. first lies after i where the word at i
// has its capital only because it opens the sentence.
func (f *finder) run(s *sentence, i int) (first, last int) {
	t := s.tokens[i]
	if !t.shape.upper() || s.style == shouted {
		return i, -1
	}
	if t.gap == tied && i > 0 && len(s.folded[i-1]) == 1 { // "R-N.Y."
		return i, -1
	}
	first, last = i, i
	for k := i + 1; k < len(s.tokens) && k-first < longestRun; k++ {
		next := f.goesOn(s, first, last, k)
		if next < 0 {
			break
		}
		k, last = next, next
	}
	if s.style == headline || f.rules.nouns {
		return f.careful(s, first, last)
	}
	if f.rules.articles[s.folded[first]] && last > first && (f.head(s, first+1) || s.tokens[first].opens) {
		first++ // "La Fédération mondiale"
	}
	if f.head(s, first) && s.tokens[first].shape == capital {
		if end := f.body(s, first, last); end > last {
			return first, end
		}
	}
	last = f.part(s, first, last)
	for first <= last && !f.mayBegin(s, first, last) {
		first++
		for first <= last && !s.tokens[first].shape.upper() {
			first++
		}
	}
	for last >= first && f.rules.never[s.folded[last]] && s.tokens[last].shape == capital {
		last--
		for last >= first && !s.tokens[last].shape.upper() {
			last--
		}
	}
	if first > last {
		return i, -1
	}
	if first == last {
		return first, f.lone(s, first)
	}
	emphasis := true
	for k := first; k <= last; k++ {
		emphasis = emphasis && s.tokens[k].shape == allCaps && (f.shouts(s, k) || len(s.folded[k]) > 6)
	}
	if emphasis {
		return first, -1 // "a FOUR-YEAR ban"
	}
	return first, last
}

// allGiven reports whether first..last are given names: what goes before "de Cospedal".
func (f *finder) allGiven(s *sentence, first, last int) bool {
	for k := first; k <= last; k++ {
		if lexicon.GivenName(s.folded[k]) == lexicon.NotGiven {
			return false
		}
	}
	return true
}

// part returns where the first of several names ends that run into each other:
// "New York Mayor Anna Maro", "Ohio Gov. Anna Maro", "Senator Anna Maro".
func (f *finder) part(s *sentence, first, last int) int {
	if first == last || f.isBody(s, first, last) {
		return last
	}
	if len(s.folded[first]) == 1 && s.tokens[first+1].gap == tied { // "R-Ohio"
		return first - 1
	}
	if e, ok := f.entry(s, first); ok && e.Class <= lexicon.ByCapital && e.Last+1 < last && lexicon.GivenName(s.folded[e.Last+1]) != lexicon.NotGiven &&
		lexicon.GivenName(s.folded[first]) == lexicon.NotGiven {
		return e.Last // "le préfet de Corse Anna Maro"
	}
	if first+1 < last && (!s.tokens[first].known || f.lang == "en") && lexicon.GivenName(s.folded[first]) == lexicon.NotGiven && s.tokens[first+1].gap == space &&
		lexicon.GivenName(s.folded[first+1]) != lexicon.NotGiven && !f.rules.placesFirst[s.folded[first]] && !f.rules.bodyEnds[s.folded[last]] && s.tokens[first].shape == capital && !abbreviated(s.folded[first]) {
		return first
	}
	given := lexicon.GivenName(s.folded[first]) != lexicon.NotGiven
	for k := first + 1; k <= last; k++ {
		t := s.tokens[k]
		if t.gap == tied || !t.shape.upper() {
			continue
		}
		if x, ok := f.title(s, k); ok && (x.Last < last && (!given || lexicon.GivenName(s.folded[x.Last+1]) != lexicon.NotGiven) ||
			!given && (t.known || len(t.Fold) < 5)) { // "Stephen King" holds no office
			return k - 1
		}
		if f.lang != "fr" && k < last && f.rules.never[s.folded[k-1]] && lexicon.GivenName(t.Fold) != lexicon.NotGiven {
			return k - 1
		}
		if x, ok := f.entry(s, k); ok && x.Class == lexicon.ByName && x.Last > k && x.Last >= last && len(x.ID) > 1 {
			return k - 1 // "the Obama White House"
		}
	}
	return last
}

// goesOn returns the token up to which the name first..last goes on at token
// k, -1 if it ends.
func (f *finder) goesOn(s *sentence, first, last, k int) int {
	t := s.tokens[k]
	switch t.gap {
	case space, tied, elided:
	case dot:
		if s.tokens[last].shape != initial && !abbreviated(s.folded[last]) {
			return -1
		}
	default:
		return -1
	}
	if t.opens {
		return -1
	}
	if t.gap == tied && (t.shape == small || t.shape == figures) {
		// Chalon-sur-Saône goes on, Microsoft-owned and Smith-t-il do not
		for j := k; j < len(s.tokens) && j < k+3 && s.tokens[j].gap != space; j++ {
			if s.tokens[j].shape.upper() {
				return j
			}
		}
		if t.shape == figures && s.tokens[last].shape.upper() {
			return k // "Covid-19", "A-320"
		}
		return -1
	}
	if t.shape.upper() {
		if t.shape == allCaps && len(t.Fold) > 3 && f.shouts(s, k) && lexicon.GivenName(s.folded[first]) == lexicon.NotGiven {
			return -1 // "Dublin BINNED"
		}
		if f.rules.never[t.Fold] && t.shape == capital && t.gap != tied {
			if f.rules.articles[t.Fold] && k+1 < len(s.tokens) && s.tokens[k+1].shape.upper() && s.tokens[k+1].gap == space {
				return k + 1 // "Anne Le Bellec"
			}
			return -1
		}
		return k
	}
	if t.Fold == "'s" && k+1 < len(s.tokens) && s.tokens[k+1].shape == capital && s.tokens[k+1].gap == space &&
		(f.rules.bodyEnds[s.folded[k+1]] || f.rules.places[s.folded[k+1]]) {
		return k + 1 // "St Oswin's Church"
	}
	if t.Fold == "&" && k+1 < len(s.tokens) && s.tokens[k+1].shape.upper() {
		return k + 1
	}
	// little words inside a name: of a person after the given name, of a body after its head
	for j := k; j < len(s.tokens) && j < k+3; j++ {
		x := s.tokens[j]
		if x.gap > elided {
			return -1
		}
		if x.shape.upper() {
			if f.rules.never[x.Fold] {
				return -1
			}
			return j
		}
		particle := f.rules.particles[x.Fold] && last-first < 3 && f.allGiven(s, first, last)
		join := f.rules.joins[x.Fold] && (f.head(s, first) || f.rules.works[s.folded[first]] ||
			first > 0 && bodyNouns[s.folded[first-1]] && s.tokens[first].gap == space || f.rules.bodyEnds[s.folded[last]] && len(s.folded[last]) > 2)
		if !particle && !join || isAnd(x.Fold) && !f.hasSmall(s, first, last) {
			return -1
		}
	}
	return -1
}

// isAnd reports whether a word sets two names side by side, unless it stands
// inside one that has little words anyway: "Centre for Health and Care".
func isAnd(w string) bool {
	return w == "and" || w == "et" || w == "und" || w == "y" || w == "e" || w == "en"
}

func (f *finder) hasSmall(s *sentence, first, last int) bool {
	for k := first; k <= last; k++ {
		if s.tokens[k].shape == small && s.tokens[k].Kind == segment.Letters {
			return true
		}
	}
	return false
}

func abbreviated(w string) bool {
	switch w {
	case "st", "ste", "jr", "dr", "mt", "ft":
		return true
	}
	return false
}

// mayBegin reports whether the run first..last may begin with its first word,
// which may have its capital only from where it stands.
func (f *finder) mayBegin(s *sentence, first, last int) bool {
	t := s.tokens[first]
	if t.shape == allCaps || t.shape == mixed {
		return !f.rules.never[t.Fold] || last > first
	}
	if f.rules.never[t.Fold] && !(t.shape == initial && last > first && s.tokens[first+1].gap == dot) {
		// "Le Pen", "La Rochelle", "The Guardian" within a sentence
		return f.rules.articles[t.Fold] && !t.opens && last > first && t.shape == capital
	}
	if !t.opens {
		return !t.stop || last > first
	}
	if t.stop {
		return false
	}
	if last > first && s.tokens[first+1].gap == tied && s.tokens[first+1].shape == capital {
		return true // "Saint-Gobain"
	}
	if x := f.seen[t.Fold]; x.capital > 0 && x.capital >= x.small {
		return true
	}
	if lexicon.GivenName(t.Fold) != lexicon.NotGiven && last > first {
		return true
	}
	if (f.rules.bodies[t.Fold] || f.rules.works[t.Fold]) && last > first {
		return true
	}
	return !t.known && f.seen[t.Fold].small == 0
}

// lone decides on a name of one word, -1 for none.
func (f *finder) lone(s *sentence, i int) int {
	t := s.tokens[i]
	if f.rules.never[t.Fold] || t.stop && t.shape != allCaps {
		return -1
	}
	x := f.seen[t.Fold]
	switch t.shape {
	case allCaps:
		if roman(t.Of(f.a.Text)) || f.shouts(s, i) {
			return -1 // "has QUIT"
		}
		if len(t.Fold) > 4 && s.style == headline && x.capital == 0 {
			return -1
		}
		return i
	case mixed:
		return i
	case initial:
		return -1
	}
	if t.opens && x.capital == 0 && (t.known || x.small > 0) {
		return -1
	}
	listed := i > 0 && t.gap == comma && s.tokens[i-1].shape.upper() || i+1 < len(s.tokens) && s.tokens[i+1].gap == comma && s.tokens[i+1].shape.upper()
	if t.known && x.capital < 2 && i > 0 && !listed || lang.Abbreviation(f.lang, t.Fold) {
		return -1 // "the First Family", "Ariz."
	}
	// a common word with a capital: a name only if the article never writes it small
	if t.known && x.small > 0 && x.small >= x.capital {
		return -1
	}
	if t.known && i > 0 && isOf(s.folded[i-1]) && f.ofOffice(s, i-1) {
		return -1 // "le ministre des Sports"
	}
	return i
}

// shouts reports whether a word in capitals is an ordinary one, in capitals
// for emphasis.
func (f *finder) shouts(s *sentence, i int) bool {
	t := s.tokens[i]
	return len(t.Fold) > 3 && (t.known || f.rules.never[t.Fold]) || t.stop && len(t.Fold) > 2 || f.seen[t.Fold].small > 0 ||
		len(t.Fold) > 5 && (strings.HasSuffix(t.Fold, "ed") || strings.HasSuffix(t.Fold, "ing"))
}

// ofOffice reports whether the little words that end at token i follow an office.
func (f *finder) ofOffice(s *sentence, i int) bool {
	for i > 0 && isOf(s.folded[i]) {
		i--
	}
	for n := 0; n < 3 && i > 2 && s.folded[i] == "et"; n++ { // "le ministère de l'Économie et des Finances"
		for i -= 2; i > 0 && isOf(s.folded[i]); i-- {
		}
	}
	if f.head(s, i) || f.head(s, max(0, i-1)) && adjective(s.folded[i]) { // "le ministère de la Défense"
		return true
	}
	for k := i; k >= 0 && k >= i-3; k-- {
		if x, ok := f.title(s, k); ok && (x.Last >= i || x.Last == i-1 && (adjective(s.folded[i]) || f.isDemonym(s, i))) {
			return true
		}
	}
	return false
}

func (f *finder) isDemonym(s *sentence, i int) bool {
	e, ok := f.entry(s, i)
	return ok && e.Class == lexicon.ByDemonym
}

func roman(w string) bool { return len(w) <= 6 && strings.Trim(w, "IVX") == "" }

// careful reads a run where a capital says little: in a headline whose words
// all have one, and in German.
func (f *finder) careful(s *sentence, first, last int) (int, int) {
	t := s.tokens[first]
	if t.shape == allCaps && !f.rules.never[t.Fold] && !roman(t.Of(f.a.Text)) && !f.shouts(s, first) && (len(t.Fold) < 5 || f.seen[t.Fold].capital > 0) || t.shape == mixed {
		return first, first
	}
	if lexicon.GivenName(t.Fold) != lexicon.NotGiven && last > first {
		end := first + 1
		for end < last && (s.tokens[end].gap == tied || !s.tokens[end].shape.upper()) { // "Hans-Peter", "von der"
			end++
		}
		if x := s.tokens[end]; !x.known && !x.stop && !f.rules.never[x.Fold] || f.rules.nouns {
			for s.style != headline && end < last && s.tokens[end+1].gap == tied {
				end++
			}
			return first, end
		}
	}
	if f.rules.nouns && last > first && companyForms[s.folded[first+1]] {
		return first, first + 1
	}
	if f.rules.nouns && s.style != headline && f.unlikelyNoun(s, first) {
		end := first
		for end < last && s.tokens[end+1].shape.upper() && f.unlikelyNoun(s, end+1) {
			end++
		}
		return first, end
	}
	return first, -1
}

var companyForms = words("ag gmbh se kg kgaa ohg ev")

// unlikelyNoun reports whether a German word with a capital is hardly a common
// noun: it stands without an article or an adjective, has none of the endings
// of derived nouns, and comes back.
func (f *finder) unlikelyNoun(s *sentence, i int) bool {
	t := s.tokens[i]
	if t.known || t.stop || f.rules.never[t.Fold] || t.shape == initial || t.opens && f.seen[t.Fold].capital == 0 || f.seen[t.Fold].capital < 2 {
		return false
	}
	for _, e := range f.rules.endings {
		if len(e) > 2 && strings.HasSuffix(t.Fold, e) {
			return false
		}
	}
	if i == 0 {
		return true
	}
	before := s.tokens[i-1]
	if before.Kind != segment.Letters || before.shape.upper() {
		return before.Kind == segment.Letters
	}
	if f.rules.articles[before.Fold] {
		return false
	}
	for _, e := range []string{"e", "en", "er", "es", "em"} {
		if strings.HasSuffix(before.Fold, e) && !before.stop {
			return false
		}
	}
	return true
}

// addRun adds the run first..last, as what its words and its neighbours make it.
func (f *finder) addRun(n, first, last int) int {
	s := &f.sentences[n]
	if f.head(s, first) {
		last = max(last, f.body(s, first, last))
	}
	c := candidate{sentence: n, first: first, last: last}
	c.name = f.written(c)
	c.kind, c.gender = f.classify(s, first, last)
	t := s.tokens[first]
	if first == last && t.opens && t.shape == capital && f.seen[t.Fold].capital == 0 && !f.leads(s, first) {
		c.weak = true // until the article shows that it is a name
	}
	if first == last && t.shape == capital && (f.rules.bodies[t.Fold] || f.rules.bodyEnds[t.Fold] && t.known) {
		c.weak = true // "le Conseil", "the Council": of what, the article or the tables know
	}
	if first == last && t.shape == allCaps && first == 0 && len(t.Fold) > 5 && len(s.tokens) > 1 && s.tokens[1].gap > elided {
		c.kind = story.Place // "VALBRENNE (AHP) – …"
	}
	f.found = append(f.found, c)
	return last + 1
}

// body returns where the name of a body goes on in small letters: "Autorité de
// contrôle des marchés", "Conseil départemental".
func (f *finder) body(s *sentence, first, last int) int {
	if s.tokens[first].opens && f.seen[s.folded[first]].capital == 0 && last == first || f.lang != "fr" {
		return last
	}
	k := last
	for steps := 0; steps < 3; steps++ {
		j := k + 1
		if j >= len(s.tokens) || s.tokens[j].gap != space {
			break
		}
		if adjective(s.folded[j]) && s.tokens[j].shape == small {
			k = j
			continue
		}
		for j < len(s.tokens) && isOf(s.folded[j]) && (s.tokens[j].gap == space || s.tokens[j].gap == elided) {
			j++
		}
		if j == k+1 || j >= len(s.tokens) || s.tokens[j].stop || s.tokens[j].Kind != segment.Letters || f.rules.never[s.folded[j]] ||
			s.tokens[j].gap != space && s.tokens[j].gap != elided {
			break
		}
		if s.tokens[j].shape == small && steps > 0 && last > first {
			break
		}
		k = j
	}
	return k
}

func isOf(w string) bool {
	switch w {
	case "de", "du", "des", "d'", "la", "l'", "les":
		return true
	}
	return false
}

// adjective reports whether a French word has the ending of an adjective of
// belonging, as the names of bodies have them.
func adjective(w string) bool {
	for _, e := range []string{"al", "ale", "aux", "ales", "ique", "iques", "aire", "aires", "ien", "ienne", "ais", "aise", "ois", "oise", "if", "ive",
		"el", "elle", "elles", "ain", "aine", "ier", "iere"} {
		if len(w) > len(e)+3 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// head reports whether a word is the head of a body's name. "Haute-Vaulne" has none.
func (f *finder) head(s *sentence, i int) bool {
	return f.rules.bodies[s.folded[i]] && (i+1 >= len(s.tokens) || s.tokens[i+1].gap != tied)
}

// isBody reports whether a run is the name of a body rather than of a person.
func (f *finder) isBody(s *sentence, first, last int) bool {
	if f.head(s, first) || last > first && f.rules.bodyEnds[s.folded[last]] {
		return true
	}
	for k := first; k < last-1; k++ { // "International Court of Sports Appeals"
		if f.rules.bodyEnds[s.folded[k]] && f.rules.joins[s.folded[k+1]] {
			return true
		}
	}
	return false
}

// classify tells what a run names.
func (f *finder) classify(s *sentence, first, last int) (story.NameKind, story.Gender) {
	t := s.tokens[first]
	if f.isBody(s, first, last) {
		return story.Organisation, story.GenderUnknown
	}
	if first == last && t.shape == allCaps {
		return story.Organisation, story.GenderUnknown
	}
	if last > first && (f.rules.works[s.folded[first]] || f.rules.works[s.folded[last]]) {
		return story.Work, story.GenderUnknown
	}
	before := ""
	if first > 0 && (t.gap == space || t.gap == elided) {
		before = s.folded[first-1]
		if isOf(before) && first > 1 {
			before = s.folded[first-2]
			if isOf(before) && first > 2 {
				before = s.folded[first-3]
			}
		}
	}
	if last > first && (f.lang == "en" && f.rules.places[s.folded[last]] || f.rules.placesFirst[s.folded[first]]) || f.rules.places[before] && f.lang != "en" {
		return story.Place, story.GenderUnknown
	}
	if storms[before] || last > first && storms[s.folded[first]] {
		return story.EventName, story.GenderUnknown
	}
	if bodyNouns[before] || last > first && strings.Contains(f.a.Text[t.Start:s.tokens[last].End], "&") {
		return story.Organisation, story.GenderUnknown
	}
	if kind := f.officeOf(s, first, last); kind != story.OtherName {
		return kind, story.GenderUnknown
	}
	if given := lexicon.GivenName(s.folded[first]); last > first && last-first < 5 && given != lexicon.NotGiven && f.personal(s, first, last) && !f.ofPlace(s, first, last) {
		return story.Person, genderOf(given)
	}
	if last > first && last-first < 4 && t.shape == initial && s.tokens[first+1].gap == dot && f.personal(s, first, last) {
		return story.Person, story.GenderUnknown
	}
	if last > first && last-first < 4 && f.personal(s, first, last) && !t.known && !f.english().KnowsForm(t.Fold, lang.Stem("en", t.Fold)) && (f.behaves(s, first, last) || f.foreign(s, first, last)) {
		return story.Person, story.GenderUnknown
	}
	if first > 0 && t.gap == space && t.shape == capital && f.rules.at[s.folded[first-1]] && s.tokens[first-1].Of(f.a.Text) != "a" {
		return story.Place, story.GenderUnknown
	}
	return story.OtherName, story.GenderUnknown
}

// officeOf tells from an office what the name beside it is a name of: a town
// has a mayor, a company has a chief executive.
func (f *finder) officeOf(s *sentence, first, last int) story.NameKind {
	t := s.tokens[first]
	if t.gap > elided || first == 0 {
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
	k = last + 1
	if k < len(s.tokens) && s.folded[k] == "'s" {
		k++
	}
	if k < len(s.tokens) && s.tokens[k].gap <= elided && f.lang == "en" {
		if x, ok := f.title(s, k); ok && (x.ID == "ceo" || x.ID == "chairman" || x.ID == "cfo" || x.ID == "director" || x.ID == "spokesperson" || x.ID == "shareholder") {
			return story.Organisation
		}
		if ownedBy[s.folded[k]] {
			return story.Organisation
		}
	}
	return story.OtherName
}

// ownedBy are words for what companies have.
var ownedBy = words("salaries actionnaires clients rachat action actions capital filiale filiales shareholders employees customers staff shares subsidiary takeover acquisition")

// storms are what events with a name of their own are called.
var storms = words("storm hurricane typhoon cyclone operation tempete ouragan typhon sturm orkan tormenta huracan tifon borrasca uragano tempesta tempestade furacao")

// bodyNouns are words for bodies that a name follows in apposition.
var bodyNouns = words(`groupe societe entreprise association syndicat collectif start-up banque laboratoire quotidien hebdomadaire journal magazine site
	chaine ong agence cabinet editeur constructeur fabricant operateur assureur club parti mouvement fondation cooperative filiale plateforme application moteur
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
		if x, ok := f.title(s, k); ok && x.Last == first-1 && x.Kind == lexicon.RoleTitle {
			return true
		}
	}
	// « … », explique Anna Maro: the verb opens its clause
	return first > 0 && speaks[s.folded[first-1]] && s.tokens[first].gap == space && s.tokens[first-1].gap > elided
}

// leads reports whether the unknown word that opens a sentence is its subject
// rather than a participle or an adverb with a capital: a verb follows, or a
// comma and what the name is.
func (f *finder) leads(s *sentence, i int) bool {
	t := s.tokens[i]
	if i+1 >= len(s.tokens) || len(t.Fold) < 4 || t.known || f.seen[t.Fold].small > 0 || f.rules.nouns || f.english().KnowsForm(t.Fold, lang.Stem("en", t.Fold)) {
		return false
	}
	for _, e := range []string{"ment", "ant", "ons", "ez", "er", "ir", "re", "ie", "ee", "ees", "ies", "is", "ise", "us", "ue", "ly", "ing", "ed", "ando", "endo", "ado", "ada", "ato", "ata"} {
		if strings.HasSuffix(t.Fold, e) {
			return false
		}
	}
	if w := t.Of(f.a.Text); strings.HasSuffix(w, "é") || strings.HasSuffix(w, "és") {
		return false
	}
	next := s.tokens[i+1]
	switch next.gap {
	case comma:
		return f.rules.articles[next.Fold] || next.shape == small && f.lang != "en"
	case elided:
		return next.Fold == "'s"
	case space:
		if f.lang == "en" { // "Critics say", "Money is"
			return next.Fold == "'s"
		}
		return verbs[next.Fold] || next.Kind == segment.Letters && next.shape == small && !next.stop && strings.HasSuffix(next.Fold, "e") && f.lang == "fr"
	}
	return false
}

// verbs are small words that follow the subject of a sentence.
var verbs = words(`a ont est sont avait avaient etait etaient va vont doit peut veut n' ne s' se aura sera fait
	es fue ha era tiene sera e era ha sara hanno heeft is had was hat ist war wird foi tem era`)

// speaks holds verbs that stand beside the name of the person who speaks.
var speaks = words(`dit declare affirme explique estime assure ajoute juge raconte confie precise souligne regrette rappelle lance resume insiste denonce
	said says told added asked argued insisted warned explained recalled replied claimed wrote
	sagte sagt erklarte betonte dijo dice explico afirmo aseguro ha detto dice zegt zei disse afirmou`)
