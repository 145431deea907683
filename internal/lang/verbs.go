package lang

import (
	"slices"
	"strings"

	"recoupe/internal/text"
)

// Verbs are the words that tell a verb in one language. Ask them of words in small
// letters, with their accents, without an apostrophe: "n" of "n’a". Those of a language
// of which nothing is known tell no verb.
type Verbs struct {
	common     map[string]bool
	predicates map[string]bool
	forms      map[string]bool // common and those that newspapers use most
	plain      map[string]bool // as the plural and the infinitive have them
	bars       map[string]bool // what follows one is no verb
	ends       func(word string) bool
	objects    map[string]bool // what follows a verb in -e, and seldom an adjective
	first      bool            // a verb may be the first word
}

// VerbsOf returns the words that tell a verb in language lang, such as "fr".
func VerbsOf(lang string) *Verbs { return verbTables[index(lang)]() }

// Common reports whether a word is one of the commonest finite verbs: without one, most
// clauses are none.
func (v *Verbs) Common(word string) bool { return v.common[word] }

// Predicate reports whether a word begins what is said of the subject before it, and seldom
// another part of a sentence: "was", "ne", "se".
func (v *Verbs) Predicate(word string) bool { return v.predicates[word] }

// Is reports whether a word is most likely a finite verb, for its form and the words around
// it in a clause: last is "" for the first, next for the last. Known of French and English.
func (v *Verbs) Is(last, word, next string) bool {
	switch {
	case last == "" && !v.first:
		return false
	case v.forms[word]:
		return true
	case v.bars[last] || v.ends == nil:
		return false
	case v.plain[word]:
		return last != "to"
	}
	return v.ends(word) || last != "" && v.objects[next] && inE(word)
}

var verbTables = perLanguage(func(p *pack) *Verbs {
	w := verbLists[p.code]
	v := &Verbs{common: text.WordSet(w.common), predicates: text.WordSet(w.common, w.opens)}
	switch p.code {
	case "fr":
		v.forms, v.bars, v.objects = text.WordSet(w.common, w.press), text.WordSet(w.bars), text.WordSet(w.objects)
		v.ends, v.first = frenchVerb, true
	case "en":
		v.forms, v.plain, v.bars, v.ends = text.WordSet(w.common, w.press), text.WordSet(w.plain), text.WordSet(w.bars), englishVerb
	}
	return v
})

// No word of so few bytes is told by its ending.
const leastEnding = 5

// englishVerb reports whether an English word ends as the past of a verb does.
func englishVerb(word string) bool {
	return len(word) >= leastEnding && strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "eed")
}

// frenchVerb reports whether a French word ends as verbs of the third person do.
func frenchVerb(word string) bool {
	return len(word) >= leastEnding && (endsIn(word, frenchEndings) || strings.HasSuffix(word, "ent") && !endsIn(word, nounsInEnt))
}

// inE reports whether a French word may be the present of a verb in -er: it ends in -e, and
// not as adjectives and nouns do.
func inE(word string) bool {
	return len(word) > 3 && strings.HasSuffix(word, "e") && !endsIn(word, frenchAdjectives)
}

func endsIn(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(word, e) })
}

var (
	frenchEndings = []string{"ait", "aient", "era", "eront", "erait", "eraient", "ira", "iront", "dra", "dront", "tra", "tront", "vra", "vront", "rra", "rront", "èrent", "irent", "oit", "uit", "end", "ient", "ttent"}
	// ends in -ent of nouns, adjectives and adverbs
	nounsInEnt = []string{"ment", "dent", "cent", "gent", "lent", "ient"}
	// ends in -e of what is most likely an adjective or a noun
	frenchAdjectives = []string{"ique", "able", "ible", "aire", "iste", "elle", "ale", "ive", "euse", "ienne", "aine", "oise", "aise", "ine", "ée", "ente", "ante", "ture", "ance", "ence", "isme", "tude", "ouge", "resse", "oire"}
)
