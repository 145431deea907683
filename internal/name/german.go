package name

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
)

// Where every noun has a capital, a name is told by what stands beside it and by what it is not.

// wholeName returns where a name ends that begins at token k behind a German title: with the surname
// after a given name that no list has, "Landrat Ubbo Tjaden".
func (f *finder) wholeName(s *sentence, k int) int {
	if n := k + 1; f.rules.nouns && n < len(s.tokens) && !s.tokens[k].known {
		if t := s.tokens[n]; t.gap == space && t.shape == capital && !t.known && !t.stop && !f.rules.never[t.Fold] && !f.compound(t.Fold) {
			return n
		}
	}
	return k
}

// whither reports whether a German word with a capital that stands but once is a place: right behind
// a preposition, where a noun would have its article, no word of the language and no compound of two,
// and without the ending of any noun: "stiegen bei Haarloo aus".
func (f *finder) whither(s *sentence, i int) bool {
	t := s.tokens[i]
	if i == 0 || t.gap != space || t.shape != capital || len(t.Fold) < 5 {
		return false
	}
	switch s.folded[i-1] {
	case "in", "nach", "bei", "aus", "zwischen", "uber":
	default:
		return false
	}
	if i+1 < len(s.tokens) && s.tokens[i+1].gap == space && s.tokens[i+1].shape.upper() {
		return false // "bei Temperaturen", "in Zeiten"; and "in Reichweite Hannovers"
	}
	for _, e := range f.rules.endings {
		if len(e) > 1 && strings.HasSuffix(t.Fold, e) {
			return false
		}
	}
	return !f.compound(t.Fold)
}

// compound reports whether a folded German word is two words of the language set together, with or
// without what joins them: "rastplatz", "grenzverkehr".
func (f *finder) compound(w string) bool {
	const least = 4 // letters of a part
	knows := func(p string) bool { return f.lexicon.KnowsForm(p, lang.Stem(f.lang, p)) }
	for k := least; k <= len(w)-least; k++ {
		if !knows(w[k:]) {
			continue
		}
		if head := w[:k]; knows(head) || len(head) > least && knows(strings.TrimSuffix(strings.TrimSuffix(head, "s"), "n")) {
			return true
		}
	}
	return false
}

// titleLike reports whether a German word stands right before somebody's given name and so says what
// they are: "die Inhaberin Sabine Westhues".
func (f *finder) titleLike(s *sentence, i int) bool {
	n := i + 1
	return n < len(s.tokens) && s.tokens[n].Kind == segment.Letters && s.tokens[n].gap == space && s.tokens[n].shape == capital && lexicon.GivenName(s.tokens[n].Fold) != lexicon.NotGiven &&
		lexicon.GivenName(s.tokens[i].Fold) == lexicon.NotGiven
}

// surnameBehind reports whether the word behind the end of a German name belongs to it: what is read so far ends with
// a given name, or has a particle: "Anna Maria Maro", "Jan de Roy Maro".
func (f *finder) surnameBehind(s *sentence, first, end int) bool {
	t := s.tokens[end+1]
	if t.shape == small && t.gap == space && end > first+1 && s.tokens[end].gap == space && ofPlace[t.Fold] {
		return true // "Ana Rita Maro da Roy": the run has a capital behind it
	}
	if t.gap != space || t.shape != capital || t.known || t.stop || f.rules.never[t.Fold] || f.compound(t.Fold) || end == first {
		return false
	}
	return lexicon.GivenName(s.folded[end]) != lexicon.NotGiven && s.tokens[end].gap == space || s.tokens[end].shape == small || s.tokens[end-1].shape == small
}
