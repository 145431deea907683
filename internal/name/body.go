package name

import (
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// body returns where the name of a body goes on in small letters: "Autorité de
// contrôle des marchés", "Conseil départemental".
func (f *finder) body(s *sentence, first, last int) int {
	if s.tokens[first].opens && f.seen[s.folded[first]].capital == 0 && last == first || f.lang != "fr" {
		return last
	}
	k := f.purpose(s, first, last)
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
		if s.tokens[j].shape == small && (s.folded[j-1] == "d'" || s.folded[j-1] == "de") && deed(s.folded[j]) {
			break // "demande au Conseil d'adopter une loi"
		}
		if s.tokens[j].shape == small && steps > 0 && last > first {
			break
		}
		k = j
	}
	return k
}

// purpose returns where what a body is for ends, "Haut Conseil pour le climat";
// last if the body is not named so. What somebody goes to parliament for is no
// part of its name.
func (f *finder) purpose(s *sentence, first, last int) int {
	if last+3 >= len(s.tokens) || s.folded[last+1] != "pour" || !aimed[s.folded[last]] || !f.rules.articles[s.folded[last+2]] {
		return last
	}
	if t := s.tokens[last+3]; t.Kind == segment.Letters && t.shape == small && !t.stop && t.gap <= elided && (last > first || !s.tokens[first].opens || first > 0 && f.rules.articles[s.folded[first-1]]) {
		return last + 3
	}
	return last
}

var aimed = text.WordSet("agence conseil association ligue fondation institut comite observatoire collectif mouvement union fonds federation office alliance coalition delegation programme")

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
