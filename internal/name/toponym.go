package name

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What shows a place by its own form or by the little word before it, and no person.

// toponym reports whether a run can only be a place's name: by its first word, "Saint-Elme", "Basse-Vaulne", "San
// Remo"; in English by "the" and the noun behind, "the Altmere dam"; or by "in" where no given name opens it.
func (f *finder) toponym(s *sentence, first, last int) bool {
	t := s.tokens[first]
	if t.shape != capital || first > 0 && s.tokens[first].gap <= dot && (s.tokens[first-1].shape.upper() && !s.tokens[first-1].stop || f.titleAt(s, first-1)) {
		return false
	}
	for k := first + 1; k <= last; k++ {
		if !s.tokens[k].shape.upper() && s.tokens[k].gap == space && !isOf(s.folded[k]) {
			return false
		}
	}
	if last > first {
		next := s.tokens[first+1]
		switch {
		case next.shape != capital || last > first+1 && s.tokens[last].gap == space && !isOf(s.folded[last-1]):
		case next.gap == tied && lies[t.Fold], next.gap == space && reliefs[t.Fold] && lexicon.GivenName(t.Fold) == lexicon.NotGiven && f.personal(s, first, last), next.gap <= tied && saints[t.Fold] && !f.rules.bodyEnds[s.folded[last]]:
			return true
		}
	}
	if f.lang != "en" || lexicon.GivenName(t.Fold) != lexicon.NotGiven || first == 0 || t.gap != space {
		return false
	}
	n := last + 1
	if s.folded[first-1] == "the" && n < len(s.tokens) && s.tokens[n].gap == space && s.tokens[n].shape == small && f.rules.places[s.folded[n]] && s.style == plain {
		return true
	}
	return last > first && s.folded[first-1] == "in" && !f.heldIn(s, first) && (n >= len(s.tokens) || s.tokens[n].gap > elided || s.tokens[n].stop && s.folded[n] != "'s") && f.personal(s, first, last)
}

// articled reports whether a run has an article that nobody's name has: "the Rose Garden.", "sa Marie-Lou", "des Forges Maro"; or, where
// nouns have capitals, is a noun of several parts: "der Anna-Maro-Preis". "The Anna Maro case" is somebody's.
func (f *finder) articled(s *sentence, first, last int) bool {
	if f.rules.nouns {
		k := first + 1
		for k <= last && s.tokens[k].gap == tied {
			k++
		}
		t := s.tokens[last]
		return k > last && lexicon.GivenName(t.Fold) == lexicon.NotGiven && (t.known || f.compound(t.Fold))
	}
	if f.lang == "en" && (s.folded[first] == "the" || f.tiedWhole(s, first, last) && lexicon.GivenName(s.folded[last]) == lexicon.NotGiven) {
		return true // "told The Altmere Examiner", "the Anna-Norvex accord"
	}
	if first == 0 || s.tokens[first].gap != space {
		return false
	}
	n := last + 1
	ends := n >= len(s.tokens) || s.tokens[n].gap > elided || s.tokens[n].stop && s.folded[n] != "'s" && s.folded[n] != "of"
	switch b := s.folded[first-1]; f.lang {
	case "en":
		return b == "the" && (ends || speaks[s.folded[n]] || strings.HasSuffix(s.folded[n], "ed"))
	case "fr":
		if (b == "des" || b == "aux" || b == "les") && last > first && lexicon.GivenName(s.folded[first]) == lexicon.NotGiven { // "les Forges Maro"
			return true
		}
		return (b == "la" || b == "sa" || b == "son") && ends && f.tiedWhole(s, first, last)
	}
	return false
}

// personOf reports whether an English name stands behind somebody's and "of": "Anna Maro of Norvex Altip".
func (f *finder) personOf(s *sentence, first int) bool {
	n := len(f.found) - 1
	if first < 3 || n < 0 || s.folded[first-1] != "of" || s.tokens[first].gap != space || s.tokens[first-1].gap != space {
		return false
	}
	c := f.found[n]
	return c.kind == story.Person && c.last == first-2 && c.first < c.last && &f.sentences[c.sentence] == s
}

// tiedWhole reports whether hyphens hold all of a run together.
func (f *finder) tiedWhole(s *sentence, first, last int) bool {
	for k := first + 1; k <= last; k++ {
		if s.tokens[k].gap != tied {
			return false
		}
	}
	return true
}

var (
	lies    = text.WordSet("haut haute hauts hautes bas basse grand grande grands petit petite vieux vieille neuf roche val vaux mont monts fort port")
	reliefs = text.WordSet("cerro puerto laguna lago isla cabo punta porto sierra")
	saints  = text.WordSet("saint sainte saints st ste san santa santo sao sankt sint")
)
