// Package lexicon holds the project's own table of concepts — near-synonyms,
// word families and translations for news, in seven languages — and its tables
// of places, organisations, stand-ins, titles and given names.
//
// A [Concept] is the same number in every language, so that "il refuse
// d'aider" and "they will not assist" can be seen to share two concepts. To
// find those of a sentence, take its words and their stems and call Match:
//
//	l := lexicon.For("fr")
//	// words: the Fold of segment.Words; stems: lang.Stem of each as it is written
//	for _, h := range l.Match(words, stems) {
//		// words[h.First] … words[h.Last] stand for h.Concept
//	}
//	lexicon.Opposite(a, b) // "accept" and "refuse"
//
// The tables are compiled by package lexicon/gen from data/*.tsv into text
// files that are read in place: opening a language fills one hash table of
// offsets and copies no word.
package lexicon

//go:generate go run ./gen

import (
	"sync"
)

// Concept is the number of a concept, the same in every language: its line in
// data/concepts.tsv, counted from 0.
type Concept uint16

// Hit is a concept found in a sentence.
type Hit struct {
	First, Last int // indexes of its first and last word, inclusive
	Concept     Concept
	Weak        bool // the words are ambiguous or broader than the concept: it counts half
	Inside      bool // stands inside a longer expression that was found too
}

// Lexicon is the concept table of one language. A nil *Lexicon finds nothing.
type Lexicon struct {
	lang    string
	data    string // the compiled table; keys are read in place
	slots   []int32
	groups  []group
	entries []entry

	mu   sync.Mutex // guards what Match remembers
	seen map[form]*known
	room struct { // for one call
		known []*known
		hits  []Hit
	}
}

// group is the chain of entries that begin with one stem.
type group struct {
	off         uint32
	size        uint8
	first, last int32 // into entries
}

// entry is one member of one concept.
type entry struct {
	rest    uint32 // offset of what follows the first stem
	next    int32  // entry with the same first stem, -1 at the end
	concept Concept
	size    uint8 // of the rest
	kind    uint8
}

const (
	kindWord   = iota // one word, alone under its stem or one of a family
	kindLemma         // one word whose stem other words of other concepts share: the lemma is the stem and the rest
	kindWhole         // the same, the lemma is the rest alone
	kindPhrase        // several words: the rest are the stems after the first
	kindMask   = 0x0f

	kindWeak    = 0x10
	kindNegated = 0x20 // wants a negation beside it
	kindSelf    = 0x40 // wants a reflexive pronoun before it
)

var (
	mu     sync.Mutex
	opened = map[string]*Lexicon{}
	loaded = map[string]string{} // handed in by Load

	loadedNames = map[string]string{}
)

// For returns the lexicon of a language by its BCP 47 tag, opening it at the
// first call; nil if there is none, or if it has not been loaded yet.
func For(lang string) *Lexicon {
	mu.Lock()
	defer mu.Unlock()
	if l, ok := opened[lang]; ok {
		return l
	}
	data := loaded[lang]
	if data == "" {
		data = embedded(lang)
	}
	if data == "" {
		return nil
	}
	l := open(lang, data)
	opened[lang] = l
	return l
}

// Load hands in the compiled tables of a language that is not part of the
// program, as the browser's worker does when it first meets the language:
// compiled/LANG.txt and compiled/LANG.names.txt.
func Load(lang string, concepts, names []byte) {
	mu.Lock()
	defer mu.Unlock()
	loaded[lang], loadedNames[lang] = string(concepts), string(names)
	delete(opened, lang)
	delete(openedNames, lang)
}

// Loaded reports whether For and NamesFor know the language now, without
// opening it.
func Loaded(lang string) bool {
	mu.Lock()
	defer mu.Unlock()
	return loaded[lang] != "" || embedded(lang) != ""
}
