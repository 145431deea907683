package quote

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// inOneList reports whether nothing but a comma or a conjunction stands between two
// names, so that they are one list.
func (l *line) inOneList(from, to int) bool {
	if to-from > 2 || to <= from {
		return false
	}
	for k := from; k < to; k++ {
		if !l.is(k, ",") && !l.g.And.Has(l.low(k)) {
			return false
		}
	}
	return true
}

// embedded reports whether what leads into the English name at i makes it the
// subject of a question within the sentence, or the object of an infinitive:
// "asked whether Roy", "to replace former Director Roy".
func (l *line) embedded(i int) bool {
	if l.lang != "en" {
		return false
	}
	k := i - 1
	for k > 0 && l.isWord(k) && (l.toks[k].Cap && !token.IsStop(l.toks[k-1]) || l.is(k, "former", "then", "current", "acting", "interim", "late", "the")) {
		k--
	}
	if k >= 0 && len(l.low(k)) > 5 && strings.HasSuffix(l.low(k), "ing") && l.toks[k].Kind == token.Word && !role.Is("en", l.low(k)) && !l.is(k, "during", "according", "including") {
		return true // "naming Ana Roy"
	}
	if l.g.Preps.Has(l.low(k)) && k < i-1 && !l.is(k, "of", "for") {
		return true // "at former Leader Roy"
	}
	if l.is(k, "whether", "if") {
		return wonders.Has(l.low(k - 1)) // "asked whether Roy"
	}
	return k > 0 && l.is(k-1, "to") && l.toks[k].Kind == token.Word && !l.toks[k].Cap && !l.g.Dets.Has(l.low(k)) && !l.g.Adverbs.Has(l.low(k))
}

// wonders are English words that a question within a sentence hangs on.
var wonders = grammar.Words("asked ask asks asking wonder wondered question questioned doubt doubted unclear knew know")

// governedRole reports whether the French role at i, which leads into a name, hangs
// on a preposition: "la politique du président Ana Roy".
func (l *line) governedRole(i int) bool {
	if l.lang != "fr" || !l.isRoleAt(i) || l.toks[i].Cap {
		return false
	}
	if l.is(i-1, "le", "la", "l'", "un", "une") {
		i--
	}
	return l.is(i-1, "du", "de", "au", "à", "par", "avec", "aux", "des", "d'")
}
