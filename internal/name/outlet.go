package name

import (
	"recoupe/internal/lexicon"
	"recoupe/internal/text"
)

// Outlets whose name is an article and one word, which would be somebody's as well: "La Vigie", "Le Fanal".
// That the name is an outlet's, the article says somewhere.

// readOutlets finds such names: by what the words beside one call it, or by who tells it something, where the
// article names nobody by a given name or a title before it. What a French article says to be told "à La
// Vigie" may be told in a town, so the name has to act elsewhere.
func (f *finder) readOutlets() {
	if f.lang != "fr" && f.lang != "en" {
		return
	}
	const person, called, told, acts = 1, 2, 4, 8
	seen := map[string]uint8{}
	for n := range f.sentences {
		s := &f.sentences[n]
		for i := 0; i+1 < len(s.tokens) && s.style == plain; i++ {
			t, next := s.tokens[i], s.tokens[i+1]
			if !outletArticles[t.Fold] || !t.shape.upper() || next.shape != capital || next.gap != space && next.gap != elided {
				continue
			}
			name := t.Fold + " " + next.Fold
			switch {
			case f.ofPerson(s, i):
				seen[name] |= person
			case f.calledBefore(s, i):
				seen[name] |= called
			case f.isPlace(s, i) || f.isPlace(s, i+1): // "told La Rochelle"
			case f.calledBehind(s, i+1):
				seen[name] |= called
			case f.isTold(s, i):
				seen[name] |= told
			case t.opens && i+2 < len(s.tokens) && s.tokens[i+2].gap <= elided && (verbs[s.folded[i+2]] || speaks[s.folded[i+2]]), i > 0 && (s.folded[i-1] == "selon" || s.folded[i-1] == "par"):
				seen[name] |= acts
			}
		}
	}
	for name, signs := range seen {
		if signs&person == 0 && (signs&called > 0 || signs&told > 0 && (f.lang == "en" || signs&acts > 0)) {
			f.outlets[name] = true
		}
	}
}

// ofPerson reports whether a title, a given name or another word of a name leads to the article at token i: "M. Le
// Goff", "Anne Le Goff".
func (f *finder) ofPerson(s *sentence, i int) bool {
	if i == 0 || s.tokens[i].gap > dot || s.tokens[i].opens {
		return false
	}
	t := s.tokens[i-1]
	return t.shape.upper() && (!t.opens || !t.known && !t.stop || lexicon.GivenName(t.Fold) != lexicon.NotGiven) || f.titleAt(s, i-1)
}

// calledBefore reports whether the words before a name at token i say that it is an outlet's: "le quotidien
// français La Vigie".
func (f *finder) calledBefore(s *sentence, i int) bool {
	k := i - 1
	if k < 0 || s.tokens[i].gap != space || s.tokens[k].shape != small {
		return false
	}
	return outletNouns[s.folded[k]] || f.lang == "fr" && k > 0 && outletNouns[s.folded[k-1]] && s.tokens[k].gap == space && (adjective(s.folded[k]) || f.isDemonym(s, k))
}

// calledBehind reports whether the words behind a name that ends with token last say so: "Le Fanal, a weekly from
// Brest", "La Vigie, quotidien de Rocle", unlike "Le Goff, a newspaper vendor" and "rédacteur au quotidien".
func (f *finder) calledBehind(s *sentence, last int) bool {
	const most = 4 // words of what it is said to be
	for k := last + 1; k < min(len(s.tokens), last+2+most); k++ {
		t := s.tokens[k]
		if (k == last+1) != (t.gap == comma) || t.gap > comma {
			return false
		}
		if outletNouns[t.Fold] {
			return f.lang == "fr" || k+1 == len(s.tokens) || s.tokens[k+1].gap > elided || s.tokens[k+1].stop
		}
		article := t.Fold == "an" || f.rules.articles[t.Fold] && t.Fold != "au" && t.Fold != "du"
		if !article && (t.stop || f.lang == "fr") {
			return false
		}
	}
	return false
}

// isTold reports whether somebody tells something to what is named at token i: "told La Vigie", "a-t-il confié à
// La Vigie", "in an interview with Le Fanal".
func (f *finder) isTold(s *sentence, i int) bool {
	if i < 2 || s.tokens[i].gap != space {
		return false
	}
	before, led := s.folded[i-1], s.folded[i-2]
	switch before {
	case "told":
		return true
	case "with", "to":
		return led == "interview"
	case "a":
		const near = 4 // "a dit la directrice à"
		for k := i - 2; f.lang == "fr" && k >= max(0, i-1-near) && s.tokens[k+1].gap <= elided; k-- {
			if w := s.folded[k]; speaks[w] || w == "indique" || w == "repondu" {
				return true
			}
		}
	}
	return false
}

var (
	outletArticles = text.WordSet("le la les l' l")
	outletNouns    = text.WordSet("quotidien hebdomadaire mensuel bimensuel journal magazine revue chaine weekly daily monthly newspaper tabloid broadcaster")
)
