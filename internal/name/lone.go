package name

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// lone decides on a name of one word, -1 for none.
func (f *finder) lone(s *sentence, i int) int {
	t := s.tokens[i]
	if f.rules.never[t.Fold] || t.stop && t.shape != allCaps {
		return -1
	}
	if i+1 < len(s.tokens) && numbered[t.Fold] && s.tokens[i+1].gap == space && (s.tokens[i+1].shape == figures || s.tokens[i+1].shape == initial) {
		return -1 // "in Hangar 2", "at Gate C"
	}
	if f.lang == "en" && t.shape == capital && nobles[t.Fold] && i+1 < len(s.tokens) && s.folded[i+1] == "of" {
		return -1 // "the Duke of Maro"
	}
	if f.seated(s, i) || t.shape == capital && !t.opens && t.gap <= elided && f.department(s, i, i) || f.lang == "fr" && i > 0 && t.shape == capital && t.gap == space && !t.opens && s.tokens[i-1].shape == small && s.listed(i-1, bodyNouns) && !f.titleAt(s, i) {
		return i // "l'académie du Littoral", "le collectif Espoir"
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
		if w := t.Of(f.a.Text); roman(strings.TrimRight(w, "esth")) { // "XVe"
			return -1
		}
		return i
	case initial:
		return -1
	case capital:
		if w := t.Of(f.a.Text); roman(strings.TrimRight(w, "eèrm")) && strings.TrimRight(w, "eèrm") != "" && w != "I" && strings.ContainsAny(w[len(w)-1:], "erm") {
			return -1 // "Xe"
		}
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
	if i > 0 && isOf(s.folded[i-1]) && (t.known && f.ofOffice(s, i-1) || f.portfolio(s, i-1)) {
		return -1 // "le ministre des Sports"
	}
	if f.delegated(s, i) {
		return -1
	}
	return i
}

// numbered are parts of a place that have a number or a letter and no name of their own.
var numbered = text.WordSet(`hangar room gate block lot pier terminal platform exit ward unit hall stand section row zone building bay courtroom
	porte hall quai voie salle terminal batiment bloc zone secteur tribune lot ilot`)

var nobles = text.WordSet("duke duchess earl prince princess marquess marquis countess baron baroness viscount archbishop bishop")

// hasChief reports whether the word at token i has an office in small letters and
// the name of who holds it behind it: "Apple chief Anna Maro".
func (f *finder) hasChief(s *sentence, i int) bool {
	if f.lang != "en" || i+2 >= len(s.tokens) || s.style != plain || s.tokens[i].shape != capital || s.tokens[i].stop {
		return false
	}
	x, ok := f.title(s, i+1)
	if !ok && i+1 < len(s.folded) && firmChiefs[s.folded[i+1]] {
		x.Last, ok = i+1, true
	}
	if !ok || x.Last+1 >= len(s.tokens) || s.tokens[i+1].shape != small || s.tokens[i+1].gap != space || s.tokens[x.Last+1].shape != capital {
		return false
	}
	who := x.Last + 1
	return lexicon.GivenName(s.folded[who]) != lexicon.NotGiven || who+1 < len(s.tokens) && s.tokens[who+1].gap == space && s.tokens[who+1].shape == capital
}

// firmChiefs are words for who founded or leads a firm, and no town.
var firmChiefs = text.WordSet("chief boss founder ceo chairman chairwoman spokesman spokeswoman")

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

// portfolio reports whether the little words that end at token i follow a
// minister with an article between: "le ministère de la Transition écologique".
func (f *finder) portfolio(s *sentence, i int) bool {
	article := f.rules.articles[s.folded[i]]
	for i > 0 && isOf(s.folded[i]) {
		i--
	}
	if article && i > 0 && s.folded[i] == "charge" && s.folded[i-1] == "en" { // "en charge de la Mer"
		return true
	}
	if i > 0 && s.tokens[i].shape == small && f.lang == "fr" && f.isDemonym(s, i) { // "le ministre belge des Sports"
		i--
	}
	return article && (ministers[s.folded[i]] || i > 0 && s.tokens[i].gap == tied && s.folded[i-1] == "ex" && ministers[s.folded[i]])
}

// delegated reports whether token i is what a minister is charged with: "la ministre déléguée
// au Numérique", "le secrétaire d’État chargé de la Mer".
func (f *finder) delegated(s *sentence, i int) bool {
	k := i - 1
	for k > 0 && (isOf(s.folded[k]) || f.rules.articles[s.folded[k]] || s.folded[k] == "a") {
		k--
	}
	return f.lang == "fr" && k > 0 && k < i-1 && charged[s.folded[k]] && (ministers[s.folded[k-1]] || s.folded[k-1] == "etat")
}

// chargedWith reports whether the ordinary words of a run are what an English minister is
// charged with: "Digital Minister", "the Minister for Digital Affairs".
func (f *finder) chargedWith(s *sentence, first, last int) bool {
	if f.lang != "en" {
		return false
	}
	for k := first; k <= last; k++ {
		if !s.tokens[k].known && !s.tokens[k].stop {
			return false
		}
	}
	if n := last + 1; n < len(s.tokens) && s.tokens[n].gap == space && s.tokens[n].shape == capital && s.folded[n] == "minister" {
		return true
	}
	return first > 1 && s.tokens[first].gap == space && (s.folded[first-1] == "for" || s.folded[first-1] == "of") && (s.folded[first-2] == "minister" || s.folded[first-2] == "secretary")
}

var charged = text.WordSet("delegue deleguee delegues deleguees charge chargee charges chargees")

var ministers = text.WordSet("ministre ministres ministere ministeres secretariat")

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
			for s.style != headline && end < last && (s.tokens[end+1].gap == tied || f.surnameBehind(s, first, end)) {
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

var companyForms = text.WordSet("ag gmbh se kg kgaa ohg ev")

// unlikelyNoun reports whether a German word with a capital is hardly a common
// noun: it stands without an article or an adjective, has none of the endings
// of derived nouns, and comes back.
func (f *finder) unlikelyNoun(s *sentence, i int) bool {
	t := s.tokens[i]
	if t.known || t.stop || f.rules.never[t.Fold] || t.shape == initial || t.opens && f.seen[t.Fold].capital == 0 || f.titleLike(s, i) {
		return false
	}
	if f.seen[t.Fold].capital < 2 {
		return f.whither(s, i)
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
	switch before.Fold {
	case "am", "im", "zum", "zur", "vom", "beim", "ins", "ans": // an article is in them
		return false
	}
	if f.rules.articles[before.Fold] {
		return false
	}
	if before.Kind != segment.Letters || before.shape.upper() {
		return before.Kind == segment.Letters
	}
	for _, e := range []string{"e", "en", "er", "es", "em"} {
		if strings.HasSuffix(before.Fold, e) && !before.stop {
			return false
		}
	}
	return true
}

// leads reports whether the unknown word that opens a sentence is its subject
// rather than a participle or an adverb with a capital: a verb follows, or a
// comma and what the name is.
func (f *finder) leads(s *sentence, i int) bool {
	t := s.tokens[i]
	if i+1 >= len(s.tokens) || len(t.Fold) < 4 || t.known || f.seen[t.Fold].small > 0 || f.rules.nouns || f.english().KnowsForm(t.Fold, lang.Stem("en", t.Fold)) {
		return false
	}
	next := s.tokens[i+1]
	if next.gap == comma && relativePronouns[next.Fold] {
		return true // "Norvex, which paid", whatever its ending
	}
	for _, e := range []string{"ment", "ant", "ons", "ez", "er", "ir", "re", "ie", "ee", "ees", "ies", "is", "ise", "us", "ue", "ly", "ing", "ed", "ando", "endo", "ado", "ada", "ato", "ata"} {
		if strings.HasSuffix(t.Fold, e) {
			return false
		}
	}
	if w := t.Of(f.a.Text); strings.HasSuffix(w, "é") || strings.HasSuffix(w, "és") {
		return false
	}
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

var relativePronouns = text.WordSet("qui dont which whose")

// verbs are small words that follow the subject of a sentence.
var verbs = text.WordSet(`a ont est sont avait avaient etait etaient va vont doit peut veut n' ne s' se aura sera fait
	es fue ha era tiene sera e era ha sara hanno heeft is had was hat ist war wird foi tem era`)
