package clause

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// Verbless reports whether no clause of s that could stand by itself has a verb,
// as far as English and French words show: a name with what is said of it, "after the fire".
func Verbless(s, language string) bool {
	language = lang.Primary(language)
	opening := opensLeaning()[language]
	if opening == nil {
		return false
	}
	verbs, open := lang.VerbsOf(language), false
	for first := true; len(s) > 0; first = false {
		at, n := nextCut(s)
		part := s[:at]
		if language == "fr" {
			part = unnamed(part, first)
		}
		part = strings.ToLower(part)
		word, rest := text.CutWord(part)
		switch {
		case opening[word] || language == "fr" && placed(word, rest):
			open = (word == "whose" || word == "dont" && text.FirstWord(rest) != "une" && text.FirstWord(rest) != "un") && !hasVerb(rest, verbs, nil) // "whose son, James, was killed"
		case open && goesOn(part, verbs):
			open = false
		case hasVerb(part, verbs, opening), !first && language == "en" && goesOn(part, verbs):
			return false
		}
		s = s[at+n:]
	}
	return true
}

// placed reports whether a stretch of French, behind its first word, leans on another as "dans l'hypothèse
// où" and "à Lodève, où" do.
func placed(first, rest string) bool {
	if first != "dans" && first != "au" && first != "à" {
		return false
	}
	var word string
	for range fewWords {
		if word, rest = text.CutWord(rest); word == "où" {
			return true
		}
	}
	return false
}

// unnamed returns a stretch of French without its names: "en Europe ces dernières années" has no
// verb in "Europe ces". The first word of all may be any.
func unnamed(s string, first bool) string {
	var out strings.Builder
	for at := 0; ; first = false {
		word, rest := text.CutWord(s[at:])
		if word == "" {
			out.WriteString(s[at:])
			return out.String()
		}
		to := len(s) - len(rest)
		if first || !text.StartsUpper(word) {
			out.WriteString(s[at:to])
		} else {
			out.WriteString(s[at : to-len(word)])
			out.WriteString(someName)
		}
		at = to
	}
}

// What stands for a name among words that may be verbs.
const someName = "x"

// nextCut returns where the first mark in s stands that parts clauses, and its length.
func nextCut(s string) (at, n int) {
	for i, r := range s {
		switch r {
		case ',', ';', ':', '—', '–', '(', ')':
			return i, utf8.RuneLen(r)
		}
	}
	return len(s), 0
}

// hasVerb reports whether a stretch between two marks has a verb of its own. One that begins
// with a word of opening leans on another.
func hasVerb(s string, verbs *lang.Verbs, opening map[string]bool) bool {
	word, rest := text.CutWord(s)
	if opening[word] {
		return false
	}
	for last := ""; word != ""; {
		next, after := text.CutWord(rest)
		switch {
		case last != "" && (aboutTheWord(word) || word == "that" && !leadingUp()[last]):
			return false // "a boat that she sails"
		case next == "by" && !verbs.Common(word): // "a letter written by"
		case verbs.Is(last, word, next):
			return true
		}
		last, word, rest = word, next, after
	}
	return false
}

// goesOn reports whether an English stretch begins with the verb of a subject before it:
// "…, of Tanyard Street, was 64". What may be a participle is a verb where an object follows.
func goesOn(s string, verbs *lang.Verbs) bool {
	word, rest := text.CutWord(s)
	next, _ := text.CutWord(rest)
	switch {
	case verbs.Common(word):
		return true
	case strings.HasSuffix(word, "ed") || participles()[word]:
		return (objects()[next] || givesFigure(rest)) && verbs.Is(",", word, next)
	}
	return verbs.Is("to", word, next) // which tells an infinitive, and an order: "follow it, make it"
}

// givesFigure reports whether a stretch begins with a number or a sum.
func givesFigure(s string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s, unicode.IsSpace))
	return unicode.IsDigit(first) || unicode.Is(unicode.Sc, first)
}

// English words: the past of a verb that is its participle too, what stands before "that"
// where it is no relative pronoun, and what an object begins with.
var (
	participles = sync.OnceValue(func() map[string]bool {
		return text.WordSet("told found left held kept led lost met put paid run sent set sold spent stood thought won brought built bought caught cut felt fought heard hit hurt let meant made read shot struck taught come become got being be")
	})
	leadingUp = sync.OnceValue(func() map[string]bool {
		return text.WordSet("in on at of for with by from after before during to since until and but or as than despite all like about over under")
	})
	objects = sync.OnceValue(func() map[string]bool {
		return text.WordSet("a an the his her its their our this that these those him them it no some any more all both each every two three four five six seven eight nine ten")
	})
)

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
		"en": text.WordSet("who which whose whom where that after before when while if as although though because since until unless by despite to"),
		"fr": text.WordSet("qui que qu dont où lequel laquelle après avant quand lorsque lorsqu si comme parce puisque tandis alors afin pour malgré selon"),
	}
})
