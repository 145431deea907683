// Package lang tells in which language a text is written (detect.go) and holds what
// several stages need to know of each language: its little words and abbreviations
// (words.go, noun.go), its verbs (verbs.go, verbs_words.go), its stemmer (stem.go, plural.go).
// What one stage alone needs (number words, months, reporting verbs) stands with that stage.
package lang

// Known lists the languages that Recoupe reads, those of the interface first.
var Known = []string{"fr", "en", "de", "es", "it", "nl", "pt"}
