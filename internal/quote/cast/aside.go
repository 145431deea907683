package cast

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// inOneList reports whether nothing but a comma or a conjunction stands between two
// names, so that they are one list.
func inOneList(l *line.Line, from, to int) bool {
	if to-from > 2 || to <= from {
		return false
	}
	for k := from; k < to; k++ {
		if !l.Is(k, ",") && !l.G.And.Has(l.Low(k)) {
			return false
		}
	}
	return true
}

// A title before a name has no more words: in a text of capitals all that stands before would be one.
const longestTitle = 16

// embedded reports whether what leads into the English name at i makes it the
// subject of a question within the sentence, or the object of an infinitive:
// "asked whether Roy", "to replace former Director Roy".
func embedded(l *line.Line, i int) bool {
	if l.Lang != "en" {
		return false
	}
	k := i - 1
	for k > max(0, i-longestTitle) && l.IsWord(k) && (l.Toks[k].Cap && !token.IsStop(l.Toks[k-1]) || l.Is(k, "former", "then", "current", "acting", "interim", "late", "the")) {
		k--
	}
	if k >= 0 && len(l.Low(k)) > 5 && strings.HasSuffix(l.Low(k), "ing") && l.Toks[k].Kind == token.Word && !role.Is("en", l.Low(k)) && !l.Is(k, "during", "according", "including") {
		return true // "naming Ana Roy"
	}
	if l.G.Preps.Has(l.Low(k)) && k < i-1 && !l.Is(k, "of", "for") {
		return true // "at former Leader Roy"
	}
	if l.Is(k, "whether", "if") {
		return wonders.Has(l.Low(k - 1)) // "asked whether Roy"
	}
	return k > 0 && l.Is(k-1, "to") && l.Toks[k].Kind == token.Word && !l.Toks[k].Cap && !l.G.Dets.Has(l.Low(k)) && !l.G.Adverbs.Has(l.Low(k))
}

// wonders are English words that a question within a sentence hangs on.
var wonders = grammar.Words("asked ask asks asking wonder wondered question questioned doubt doubted unclear knew know")

// governedRole reports whether the French role at i, which leads into a name, hangs
// on a preposition: "la politique du président Ana Roy".
func governedRole(l *line.Line, i int) bool {
	if l.Lang != "fr" || !l.IsRoleAt(i) || l.Toks[i].Cap {
		return false
	}
	if l.Is(i-1, "le", "la", "l'", "un", "une") {
		i--
	}
	return l.Is(i-1, "du", "de", "au", "à", "par", "avec", "aux", "des", "d'")
}
