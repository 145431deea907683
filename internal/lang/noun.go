package lang

import "slices"

// BeforeNoun reports whether a noun stands behind a folded word, in whatever language: it is an
// article, a pronoun in the place of one, or what newspapers put before a noun that may be a
// verb as well ("the latest claim", "took blame").
func BeforeNoun(folded string) bool { return slices.Contains(beforeNoun, folded) }

var beforeNoun = []string{"the", "a", "an", "no", "any", "some", "this", "that", "these", "those", "his", "her", "its", "their", "le", "la", "les", "l", "un", "une", "des", "ces", "cette", "ce", "sa", "ses", "son",
	"leur", "leurs", "aucune", "toute", "die", "der", "den", "eine", "una", "las", "los", "il", "lo", "de", "het", "een", "uma", "as", "os", "latest", "new", "take", "takes", "took", "taking"}
