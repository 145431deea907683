package name

import (
	"slices"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// A body that people found is often called by a phrase whose first word alone has a capital: "l'association
// Seniors en route", "the charity Homes for all". The noun before it announces the name.

// phrase is the words of a name behind its first, folded.
type phrase []string

// announcement is a phrase that a noun announces, with the word before it.
type announcement struct {
	first  string
	rest   phrase
	plural bool // the first word is one
}

// An article announces so many phrases at most: for each all of it is gone through.
const maxAnnounced = 50

// announced finds the phrases that the nouns for such bodies announce. One is taken for a name if its first
// word is a plural, or the article has all of it twice, and that word is no name by itself.
func (f *finder) announced() {
	var found []announcement
	nouns := founded[f.lang]
	for n := range f.sentences {
		s := &f.sentences[n]
		for i := 1; i+2 < len(s.tokens) && s.style == plain; i++ {
			t := s.tokens[i]
			if t.shape != capital || t.gap != space || !nouns[s.folded[i-1]] || s.tokens[i-1].shape != small {
				continue
			}
			head := i
			if f.rules.articles[t.Fold] && s.tokens[i+1].gap == space { // "l'association Les Riverains du port"
				head++
			}
			h := s.tokens[head]
			if h.shape != capital || h.stop || f.rules.never[h.Fold] || f.titleAt(s, head) {
				continue
			}
			end := f.phraseEnd(s, head)
			if end < 0 {
				continue
			}
			p := phrase(s.folded[i+1 : end+1])
			k := slices.IndexFunc(found, func(x announcement) bool { return x.first == t.Fold && slices.Equal(x.rest, p) })
			if k < 0 && len(found) < maxAnnounced {
				k, found = len(found), append(found, announcement{first: t.Fold, rest: p})
			}
			if k >= 0 {
				found[k].plural = found[k].plural || h.known && plural(h.Fold)
			}
		}
	}
	for _, x := range found {
		if alone, whole := f.uses(x.first, x.rest); alone == 0 && (whole > 1 || x.plural) {
			f.phrases[x.first] = append(f.phrases[x.first], x.rest)
		}
	}
}

// phraseEnd returns the last token of a phrase that may be a name from token i on: the noun behind a
// preposition, "Homes for all", "Citoyens contre le tunnel"; -1 if there is none.
func (f *finder) phraseEnd(s *sentence, i int) int {
	k := i + 1
	for ; k < len(s.tokens) && k <= i+longestLittle && s.tokens[k].gap <= elided && (binds[s.folded[k]] || k > i+1 && f.rules.articles[s.folded[k]]); k++ {
	}
	if k == i+1 || k >= len(s.tokens) || s.tokens[k].gap > elided || s.tokens[k].gap == tied {
		return -1
	}
	t := s.tokens[k]
	next := ""
	if k+1 < len(s.tokens) && s.tokens[k+1].gap == space {
		next = s.folded[k+1]
	}
	if t.Kind != segment.Letters || t.shape != small || len(t.Fold) < 3 || t.stop && t.Fold != "all" && t.Fold != "tous" || lang.VerbsOf(f.lang).Is(s.folded[k-1], t.Fold, next) || deed(t.Fold) {
		return -1 // "l'association Norvex en appelle"
	}
	return k
}

// uses returns how often the article has a word with its capital, without and with a phrase behind it.
func (f *finder) uses(first string, p phrase) (alone, whole int) {
	for n := range f.sentences {
		s := &f.sentences[n]
		for i := range s.tokens {
			if s.folded[i] != first || s.tokens[i].shape != capital || s.style != plain {
				continue
			}
			switch {
			case s.has(i, p):
				whole++
			case !s.tokens[i].opens:
				alone++
			}
		}
	}
	return alone, whole
}

// has reports whether a phrase stands behind token i.
func (s *sentence) has(i int, p phrase) bool {
	if i+len(p) >= len(s.tokens) {
		return false
	}
	for k, w := range p {
		if t := s.tokens[i+1+k]; t.gap > elided || s.folded[i+1+k] != w {
			return false
		}
	}
	return true
}

// phraseAt returns the last token of the longest name made of a phrase that begins at token i, -1 if none does.
func (f *finder) phraseAt(s *sentence, i int) int {
	last := -1
	if s.tokens[i].shape != capital {
		return last
	}
	for _, p := range f.phrases[s.folded[i]] {
		if s.has(i, p) {
			last = max(last, i+len(p))
		}
	}
	return last
}

var (
	// founded are nouns for bodies that people found, by language.
	founded = map[string]map[string]bool{
		"fr": text.WordSet("association syndicat collectif mouvement fondation ong parti coordination"),
		"en": text.WordSet("charity association collective union nonprofit coalition campaign group movement"),
	}
	// binds are prepositions within such a phrase.
	binds = text.WordSet("en pour contre sans de du des d' for of in on against without")
)
