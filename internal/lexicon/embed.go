package lexicon

import _ "embed"

// French and English come with the program, the other languages where it is
// not the browser's: there the worker loads a language when it meets one.

//go:embed compiled/fr.txt
var fr string

//go:embed compiled/en.txt
var en string

//go:embed compiled/opposites.txt
var oppositesData string

//go:embed compiled/fr.names.txt
var frNames string

//go:embed compiled/en.names.txt
var enNames string

//go:embed compiled/firstnames.txt
var firstNamesData string

func embeddedNames(lang string) string {
	switch lang {
	case "fr":
		return frNames
	case "en":
		return enNames
	}
	return embeddedOtherNames(lang)
}

func embedded(lang string) string {
	switch lang {
	case "fr":
		return fr
	case "en":
		return en
	}
	return embeddedOther(lang)
}
