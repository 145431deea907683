package name

import (
	"recoupe/internal/lexicon"
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
		case next.gap == tied && lies[t.Fold], next.gap <= tied && saints[t.Fold] && !f.rules.bodyEnds[s.folded[last]]:
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

var (
	lies   = text.WordSet("haut haute hauts hautes bas basse grand grande grands petit petite vieux vieille neuf roche val vaux mont monts fort port")
	saints = text.WordSet("saint sainte saints st ste san santa santo sao sankt sint")
)
