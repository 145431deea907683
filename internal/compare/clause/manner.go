package clause

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// Words by which a speaker speaks of himself.
var firstPersons = sync.OnceValue(func() map[string]map[string]bool {
	return map[string]map[string]bool{
		"fr": text.WordSet("je j nous notre nos mon ma mes moi vous votre vos"), "en": text.WordSet("i we our us my me you your"), "de": text.WordSet("ich wir unser unsere mein meine uns"),
		"es": text.WordSet("yo nosotros nuestro nuestra mi mis"), "it": text.WordSet("io noi nostro nostra mio mia"), "nl": text.WordSet("ik wij we ons onze mijn"), "pt": text.WordSet("eu nós nosso nossa meu minha"),
	}
})

// manner reports whether a clause has one of the commonest finite verbs, and
// whether it is in the first person.
func manner(s, language string) (finite, own bool) {
	language = lang.Primary(language)
	verbs, ours := lang.VerbsOf(language), firstPersons()[language]
	s = strings.ToLower(s)
	for len(s) > 0 && !(finite && own) {
		var word string
		word, s = text.CutWord(s)
		finite = finite || verbs.Common(word)
		own = own || ours[word]
	}
	return finite, own
}

// half reports whether words have half a quote, or close a parenthesis that they do not open.
func half(s string) bool {
	close, open := strings.IndexByte(s, ')'), strings.IndexByte(s, '(')
	return halfQuoted(s) || close >= 0 && (open < 0 || close < open)
}

// halfQuoted reports whether one of the marks that open a quote and that close
// it stands in s and the other does not.
func halfQuoted(s string) bool {
	opens, closes := false, false
	for _, r := range s {
		opens, closes = opens || r == '«' || r == '“', closes || r == '»' || r == '”'
	}
	return opens != closes
}

// What a clause that leans on what stands before it begins with.
var leaning = map[string][]string{
	"fr": {"c est", "ce qui", "ce que", "qui", "que", "qu", "dont", "où", "et", "mais", "or", "donc", "car", "ni", "puis", "lequel", "laquelle", "lesquels", "lesquelles",
		"celui", "celle", "ceux", "celles", "ce dernier", "cette dernière", "ces derniers", "ces dernières", "cela", "ça", "il", "elle", "ils", "elles", "y", "en revanche", "de même", "lui", "même", "alors", "tout en", "parmi elles", "parmi eux", "s il", "s ils", "s elle", "s elles", "selon lui", "selon elle", "selon eux", "son", "sa", "ses", "leur", "leurs"},
	"en": {"that is", "that s", "it s", "this", "that", "which", "who", "whom", "whose", "where", "and", "but", "so", "or", "nor", "then", "he", "she", "they", "it", "those", "these", "instead", "also", "among them", "his", "her", "their", "its"},
}

// Words that lead over from what was said before to a clause that stands alone: those
// that do so by themselves, and those that take a comma.
var (
	leadsOver = map[string][]string{"en": {"but", "and", "yet"}, "fr": {"mais", "et", "or"}, "de": {"aber", "und", "doch"}, "es": {"pero", "y"}, "it": {"ma", "e"}, "pt": {"mas", "e"}, "nl": {"maar", "en"}}
	leadsIn   = map[string][]string{
		"en": {"however", "meanwhile", "moreover", "also", "still", "indeed", "besides", "additionally", "separately", "furthermore", "nevertheless", "nonetheless", "instead", "now", "similarly", "likewise", "in addition",
			"in fact", "in turn", "what is more", "at the same time", "on the other hand", "as a result", "by contrast", "in contrast", "of course", "after all", "for example", "for instance", "in other words",
			"for its part", "for his part", "for her part", "for their part"},
		"fr": {"cependant", "toutefois", "pourtant", "ainsi", "ensuite", "enfin", "surtout", "or", "néanmoins", "puis", "en outre", "de plus", "par ailleurs", "en effet", "d ailleurs", "au contraire", "en revanche", "en fait", "de même",
			"qui plus est", "du coup", "par conséquent", "en conséquence", "autrement dit", "par exemple", "en parallèle", "dans le même temps", "parallèlement", "inversement", "finalement", "bref", "bien sûr", "certes",
			"de son côté", "de leur côté", "pour sa part", "pour leur part"},
		"es": {"además", "sin embargo", "no obstante", "asimismo", "por otra parte", "en cambio", "por otro lado"},
		"it": {"inoltre", "tuttavia", "infatti", "intanto"},
		"pt": {"além disso", "no entanto", "entretanto", "porém"},
	}
)

// connective returns how many bytes at the start of a clause only lead over to it: "In addition, ".
func connective(s, language string) int {
	first, n := utf8.DecodeRuneInString(s)
	if n == 0 || !unicode.IsUpper(first) {
		return 0
	}
	language = lang.Primary(language)
	word, rest := text.CutWord(s[:min(len(s), longestLead)])
	if len(rest) > 1 && rest[0] == ' ' && strings.HasPrefix(s, word) && slices.Contains(leadsOver[language], strings.ToLower(word)) {
		return len(word) + 1
	}
	at := strings.IndexByte(s[:min(len(s), longestLead)], ',')
	if at < 0 || at+2 >= len(s) || s[at+1] != ' ' {
		return 0
	}
	words := strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(s[:at], "’", " "), "'", " "))
	if slices.Contains(leadsIn[language], words) || slices.Contains(leadsOver[language], words) {
		return at + 2
	}
	return 0
}

// What leads over to a clause has so many bytes at most, with its comma.
const longestLead = 24

// Leans reports whether a clause does not stand alone: it begins with a small
// letter, or with a word that takes up what was said before.
func Leans(s, language string) bool {
	if first, _ := utf8.DecodeRuneInString(s); unicode.IsLower(first) {
		return true
	}
	return TakesUp(s, language)
}

// TakesUp reports whether a clause begins with a word that takes up what was said before.
func TakesUp(s, language string) bool {
	language = lang.Primary(language)
	return beginsWith(s, leaning[language]) && !beginsWith(s, impersonal[language])
}

// beginsWith reports whether the first words of s, three at most, are one of a list.
func beginsWith(s string, list []string) bool {
	var room [48]byte
	head := room[:0]
	rest := strings.ToLower(s[:min(len(s), 32)])
	for range 3 {
		var word string
		word, rest = text.CutWord(rest)
		head = append(append(head, word...), ' ')
	}
	return slices.ContainsFunc(list, func(l string) bool {
		return len(head) > len(l) && string(head[:len(l)]) == l && head[len(l)] == ' '
	})
}

// Pronouns that stand for nothing, with what tells that they do.
var impersonal = map[string][]string{
	"fr": {"il y a", "il y avait", "il n y", "il faut", "il faudra", "il faudrait", "il s agit"},
}

// goesBack reports whether the subject of a clause, behind what it begins with, is a pronoun
// for somebody or something named before: "On Monday, she". Where a clause comes first, the
// name may stand in it.
func goesBack(s, language string) bool {
	language = lang.Primary(language)
	pronouns, opening := subjects[language], opensLeaning()[language]
	if pronouns == nil {
		return false
	}
	verbs := lang.VerbsOf(language)
	for first := true; len(s) > 0; first = false {
		at, n := nextCut(s)
		part := strings.ToLower(s[:at])
		word, _ := text.CutWord(part)
		switch {
		case !first && slices.Contains(pronouns, word):
			return !beginsWith(part, impersonal[language])
		case opening[word] || hasVerb(part, verbs, opening):
			return false
		}
		s = s[at+n:]
	}
	return false
}

// Pronouns that are subjects.
var subjects = map[string][]string{
	"en": {"he", "she", "it", "they"},
	"fr": {"il", "elle", "ils", "elles"},
}

// pointsBack reports whether a French clause points to what was said before: "cette toile",
// or "y" for a place that it does not name.
func pointsBack(s, language string) bool {
	if lang.Primary(language) != "fr" {
		return false
	}
	at, _ := nextCut(s)
	word, rest := text.CutWord(strings.ToLower(s[:at]))
	next, _ := text.CutWord(rest)
	if slices.Contains(pointing, word) && !slices.Contains(ofTime, next) {
		return true
	}
	for last := ""; word != ""; {
		if word == "y" && last != "" && last != "il" && last != "n" {
			return true
		}
		last = word
		word, rest = text.CutWord(rest)
	}
	return false
}

// Words that point to what was said before, but for a time: "cette année".
var (
	pointing = []string{"ce", "cet", "cette", "ces"}
	ofTime   = strings.Fields("matin midi soir jour après nuit semaine mois année an été hiver printemps automne lundi mardi mercredi jeudi vendredi samedi dimanche week derniers dernières")
)
