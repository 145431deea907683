package clause

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// lacksObject reports whether what a clause does is done to something that another sentence names: it ends
// with a pronoun for that, "asked the council to wait for it", or in French with one before its last verb,
// "demandait qu’on l’attende", or has one before its auxiliary, "le maire l’a vendu lundi". Where a clause stands
// before it that may name it, or in somebody's words, that is not known.
func lacksObject(words, language string) bool {
	language = lang.Primary(language)
	if objectPronouns[language] == nil || strings.ContainsAny(words, "«“‘\"") {
		return false
	}
	last, before, further := "", "", "" // the last three words
	clauses := subordinates[language]
	for rest := words; ; {
		var word string
		if word, rest = text.CutWord(rest); word == "" {
			break
		}
		further, before, last = before, last, strings.ToLower(word)
		switch {
		case language == "fr" && (before == "l" || before == "les") && slices.Contains(havings, last):
			return true
		case slices.Contains(joins[language], last), aboutTheWord(last), language == "en" && slices.Contains(clauses, last):
			return false
		}
	}
	if language == "en" {
		return slices.Contains(objectPronouns["en"], last)
	}
	return slices.Contains(objectPronouns["fr"], before) && slices.Contains(doers, further)
}

var (
	// Pronouns for what something is done to.
	objectPronouns = map[string][]string{"en": {"it", "them", "him"}, "fr": {"l", "le", "la", "les", "en", "y"}}
	// What stands before one in French and before no article.
	doers = strings.Fields("je tu il elle on nous vous ils elles ne n s")
	// What stands behind one in French and behind no article.
	havings = strings.Fields("a ont avait avaient aurait auraient aura auront")
)
