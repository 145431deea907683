package lang

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/spanish"

	"recoupe/internal/text"
)

// longest bounds what is stemmed: no word of these languages is longer.
const longest = 64

// Stem returns the Snowball stem of a word of language lang, folded. Give it
// the word as it is written: accents help the stemmer ("protégé"), and are
// dropped from the stem afterwards. A folded word is fine too, but may get
// another stem. Words of other languages come back folded.
//
// French, Portuguese and Dutch plurals that Snowball leaves lose their ending first (plural.go).
// Snowball does not join all of a family ("protéger" proteg, "protection"
// protect): to align, cut stems to their first five letters.
func Stem(lang, word string) string {
	stem := stemmer(lang)
	if stem == nil || len(word) > longest {
		return text.Fold(word)
	}
	word = plain(word)
	switch lang {
	case "fr":
		word = singularFrench(word)
	case "nl":
		word = singularDutch(word)
	case "pt":
		word = singularPortuguese(word)
	}
	env := snowballstem.NewEnv(word)
	stem(env)
	if s := env.Current(); lang != "en" || s != "ad" {
		return text.Fold(s)
	}
	return "add" // "added", "adding"
}

// plain returns a word in lower case, without invisible characters.
func plain(word string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case text.IsInvisible(r):
			return -1
		case text.IsApostrophe(r):
			return '\''
		}
		return r
	}, strings.ToLower(word))
}

func stemmer(lang string) func(*snowballstem.Env) bool {
	switch lang {
	case "fr":
		return french.Stem
	case "en":
		return english.Stem
	case "de":
		return german.Stem
	case "es":
		return spanish.Stem
	case "it":
		return italian.Stem
	case "nl":
		return dutch.Stem
	case "pt":
		return portuguese.Stem
	}
	return nil
}
