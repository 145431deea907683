package name

import (
	"slices"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// longestRun bounds the tokens of one name.
const longestRun = 12

// run returns the first and last token of the name in capitals that begins at
// token i; last is -1 if there is none. first lies after i where the word at i
// has its capital only because it opens the sentence.
func (f *finder) run(s *sentence, i int) (first, last int) {
	if !f.begins(s, i) {
		return i, -1
	}
	if f.lang == "en" && i+1 < len(s.tokens) && s.folded[i] == "d.a." && s.tokens[i+1].shape == capital && lexicon.GivenName(s.folded[i+1]) != lexicon.NotGiven {
		i++ // "D.A. Anna Maro", the district attorney
	}
	if end := f.phraseAt(s, i); end > i {
		return i, end
	}
	first, last = i, i
	for k := i + 1; k < len(s.tokens) && k-first < longestRun; k++ {
		next := f.goesOn(s, first, last, k)
		if next < 0 {
			break
		}
		k, last = next, next
	}
	if i+1 < len(s.tokens) && f.pairs[pair{s.folded[i], s.folded[i+1]}] && s.tokens[i].shape == capital && s.tokens[i+1].gap == space && last == i {
		return i, i + 1 // "Rives vivantes"
	}
	for f.lang == "en" && last > first && s.tokens[last].shape == allCaps && s.tokens[last].gap == space && honours[s.folded[last]] && !f.isBody(s, first, last-1) {
		last-- // "Mr Maro KC"
	}
	if s.style == headline || f.rules.nouns {
		return f.careful(s, first, last)
	}
	if f.rules.articles[s.folded[first]] && last > first && (f.head(s, first+1) || s.tokens[first].opens || s.tokens[first+1].gap == elided && s.tokens[first+1].shape == allCaps) {
		first++ // "La Fédération mondiale"
	}
	if f.head(s, first) && s.tokens[first].shape == capital {
		if end := f.body(s, first, last); end > last {
			return first, end
		}
	}
	last = f.part(s, first, last)
	if last == first+1 && numbered[s.folded[first]] && s.tokens[last].shape == initial && s.tokens[last].gap == space && !s.tokens[first].opens {
		return first, -1 // "at Gate C"
	}
	if f.lang == "en" && first == last && (f.rules.places[s.folded[first]] || ranks[s.folded[first]]) && first+1 < len(s.tokens) && s.tokens[first+1].gap == space && f.titleAt(s, first+1) {
		return first, -1 // "County Judge Anna Maro", "City Manager Anna Maro"
	}
	if f.lang == "en" && last == first+1 && s.tokens[first].shape == allCaps && len(s.folded[first]) > 2 && s.tokens[last].known && s.tokens[last].shape == capital && s.tokens[last].gap == space &&
		!f.rules.bodyEnds[s.folded[last]] && !f.rules.places[s.folded[last]] && !f.rules.works[s.folded[last]] && !f.shouts(s, first) {
		return first, f.lone(s, first) // "the NCAA Final": a thing of theirs
	}
	first, last = f.trim(s, first, last)
	if first > last {
		return i, -1
	}
	if first == last {
		return first, f.lone(s, first)
	}
	if f.emphatic(s, first, last) {
		return first, -1
	}
	return first, last
}

// begins reports whether a name may begin with token i, which has a capital.
func (f *finder) begins(s *sentence, i int) bool {
	t := s.tokens[i]
	if !t.shape.upper() || s.style == shouted {
		return false
	}
	if t.gap == tied && i > 0 && len(s.folded[i-1]) == 1 && !(t.shape == capital && i+1 < len(s.tokens) && s.tokens[i+1].shape == capital && s.tokens[i+1].gap == space) {
		return false // "R-N.Y.", unlike "R-Port Maro"
	}
	return !(f.lang == "en" && i > 0 && t.shape == allCaps && t.gap == space && honours[s.folded[i]] && s.tokens[i-1].shape == capital && !s.tokens[i-1].stop) // "Mr Maro KC"
}

// trim takes words from both ends that are of no name there; first lies after last where none are left.
func (f *finder) trim(s *sentence, first, last int) (int, int) {
	whole := last >= first+2 && f.rules.bodyEnds[s.folded[last]] && len(s.folded[last]) > 3 && !s.tokens[first].opens // "the Northern National Committee"
	for first <= last && !whole && !f.mayBegin(s, first, last) {
		first++
		for first <= last && !s.tokens[first].shape.upper() {
			first++
		}
	}
	for last >= first && f.rules.never[s.folded[last]] && s.tokens[last].shape == capital && !(last > first && s.tokens[last].gap == tied) && !(f.rules.works[s.folded[last]] && last > first+1) {
		last--
		for last >= first && !s.tokens[last].shape.upper() {
			last--
		}
	}
	return first, last
}

// emphatic reports whether all words of first..last are in capitals for emphasis: "a FOUR-YEAR ban".
func (f *finder) emphatic(s *sentence, first, last int) bool {
	for k := first; k <= last; k++ {
		if s.tokens[k].shape != allCaps || !f.shouts(s, k) && len(s.folded[k]) <= 6 {
			return false
		}
	}
	return true
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
	if end := f.behindCharge(s, first, last); end >= first {
		return end
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
		if k < last && s.tokens[first].shape == allCaps && len(s.folded[first]) > 2 && lexicon.GivenName(t.Fold) != lexicon.NotGiven {
			return k - 1 // "l'agence AHP Novosta Anna Maro"
		}
		if x, ok := f.title(s, k); ok && (x.Last < last && (!given || lexicon.GivenName(s.folded[x.Last+1]) != lexicon.NotGiven) ||
			!given && (t.known || len(t.Fold) < 5)) { // "Stephen King" holds no office
			for k--; k > first && ranks[s.folded[k]] && f.lang == "en"; k-- { // "US District Judge Anna Maro"
			}
			return k
		}
		if f.lang == "en" && f.rules.places[t.Fold] && !ranks[t.Fold] && k+1 < last && t.gap == space && slices.ContainsFunc(s.folded[k+1:last], func(w string) bool { return lexicon.GivenName(w) != lexicon.NotGiven }) {
			return k // "Norland County Attorney Anna Maro"
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

// mayBegin reports whether the run first..last may begin with its first word,
// which may have its capital only from where it stands.
func (f *finder) mayBegin(s *sentence, first, last int) bool {
	t := s.tokens[first]
	if kindsOfBody[t.Fold] && last > first {
		return false // "l'ONG Rives sans bords"
	}
	if t.shape == allCaps || t.shape == mixed {
		return !f.rules.never[t.Fold] || last > first
	}
	if f.lang == "en" && compass[t.Fold] && t.shape == capital && !t.opens && last > first && s.tokens[first+1].shape == capital && s.tokens[first+1].gap == space && !s.tokens[first+1].known && !f.titleAt(s, first+1) {
		return true // "West Ham", "North Marshire"
	}
	if dutch[t.Fold] && last > first+1 && s.tokens[first+1].shape == small {
		return true
	}
	if f.rules.never[t.Fold] && !(t.shape == initial && last > first && s.tokens[first+1].gap == dot) && !f.givenToo(s, first, last) {
		if compass[t.Fold] && last > first && s.tokens[first+1].gap == tied && s.tokens[first+1].shape == capital {
			return true // "Ouest-France"
		}
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
	if f.lang == "en" && last > first && s.style == plain && f.rules.bodyEnds[s.folded[last]] && len(s.folded[last]) > 3 && s.tokens[last].gap == space && !describing[t.Fold] {
		return true // "Fox News"
	}
	return !t.known && f.seen[t.Fold].small == 0
}

// describing are English words that stand before a body and are no part of its name.
var describing = text.WordSet("former new local many several other some most all our top senior two three four five current past previous every each another such national european african asian american british french german")

// honours are letters that stand behind a British name.
var honours = text.WordSet("kc qc mp msp mep mbe obe cbe kbe dbe phd")

// houseOf are bodies that are nobody's by name: "Maro's Senate seat".
var houseOf = text.WordSet("senate congress parliament assembly legislature administration campaign party union coalition office")

// ofBodies are English adjectives that name nothing but in the name of a body.
var ofBodies = text.WordSet("republican democratic congressional hispanic latino christian muslim islamic jewish catholic")

// toBody reports whether the words from k on go on in capitals up to one that ends
// the name of a body.
func (f *finder) toBody(s *sentence, k int) bool {
	for ; k < len(s.tokens) && s.tokens[k].shape == capital && s.tokens[k].gap == space; k++ {
		if f.rules.bodyEnds[s.folded[k]] && len(s.folded[k]) > 3 {
			return true
		}
	}
	return false
}

// givenToo reports whether "Bill" at first, which in English newspapers is more
// often a law and names nobody, is somebody's given name: "Bill Roy".
func (f *finder) givenToo(s *sentence, first, last int) bool {
	t := s.tokens[first]
	if last != first+1 || t.shape != capital || f.lang != "en" || t.Fold != "bill" {
		return false
	}
	next := s.tokens[last]
	return next.gap == space && next.shape == capital && !next.known && !next.stop && f.seen[next.Fold].small == 0
}

// ranks are English words that stand in capitals before an office and name nobody.
var ranks = text.WordSet("shadow acting interim associate assistant deputy senior junior lead outgoing incoming federal district circuit")

var compass = text.WordSet("nord sud est ouest north south east west")

// addRun adds the run first..last, as what its words and its neighbours make it.
func (f *finder) addRun(n, first, last int) int {
	s := &f.sentences[n]
	if f.head(s, first) {
		last = max(last, f.body(s, first, last))
	}
	if f.lang == "fr" && last+1 < len(s.tokens) && s.folded[last+1] == "'s" && s.tokens[last+1].gap != space {
		last++ // "Maro’s" is all of its name in French
	}
	c := candidate{sentence: n, first: first, last: last}
	c.name = f.written(c)
	if c.kind, c.called = f.called(s, first, last); !c.called {
		c.kind, c.gender = f.classify(s, first, last)
	}
	t := s.tokens[first]
	if first == last && t.opens && t.shape == capital && f.seen[t.Fold].capital == 0 && !f.leads(s, first) && (t.known || !f.hasChief(s, last)) {
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
