package compare

import (
	"strings"
	"sync"
	"unicode/utf8"

	"recoupe/internal/lang"
)

// verbless reports whether no clause of s that could stand by itself has a verb,
// as far as English and French words show: a name with what is said of it, "after the fire".
func verbless(s, language string) bool {
	language = primary(language)
	opening := opensLeaning()[language]
	if opening == nil {
		return false
	}
	verbs := lang.VerbsOf(language)
	for len(s) > 0 {
		at := strings.IndexAny(s, ",;:—–()")
		if at < 0 {
			at = len(s)
		}
		if hasVerb(strings.ToLower(s[:at]), verbs, opening) {
			return false
		}
		if at == len(s) {
			break
		}
		_, n := utf8.DecodeRuneInString(s[at:])
		s = s[at+n:]
	}
	return true
}

// hasVerb reports whether a stretch between two marks has a verb of its own. One that begins
// with a word of opening leans on another.
func hasVerb(s string, verbs *lang.Verbs, opening map[string]bool) bool {
	word, rest := cutWord(s)
	if opening[word] {
		return false
	}
	for last := ""; word != ""; {
		next, after := cutWord(rest)
		switch {
		case last != "" && aboutTheWord(word):
			return false
		case verbs.Is(last, word, next):
			return true
		}
		last, word, rest = word, next, after
	}
	return false
}

// aboutTheWord reports whether a word begins a clause about the word before it.
func aboutTheWord(word string) bool {
	switch word {
	case "who", "which", "whose", "whom", "qui", "dont", "lequel", "laquelle", "duquel":
		return true
	}
	return false
}

// What a clause that leans on another begins with.
var opensLeaning = sync.OnceValue(func() map[string]map[string]bool {
	return map[string]map[string]bool{
		"en": setOf("who which whose whom where that after before when while if as although though because since until unless by despite to"),
		"fr": setOf("qui que qu dont où lequel laquelle après avant quand lorsque lorsqu si comme parce puisque tandis alors afin pour malgré selon"),
	}
})
