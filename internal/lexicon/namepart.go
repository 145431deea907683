package lexicon

import "strings"

// Generation reports whether a folded word behind a surname tells father from son and is no
// part of it, with or without its point: "jr", "III".
func Generation(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "jr", "sr", "ii", "iii", "iv":
		return true
	}
	return false
}

// ArabicArticle reports whether a folded word is an article that a hyphen binds to a name, or
// what stands for one: the "al" of "al-Maro".
func ArabicArticle(word string) bool {
	switch word {
	case "al", "el", "ul", "ad", "ar", "as", "ash", "abu":
		return true
	}
	return false
}
