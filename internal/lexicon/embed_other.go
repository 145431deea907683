//go:build !js

package lexicon

import _ "embed"

//go:embed compiled/de.txt
var de string

//go:embed compiled/es.txt
var es string

//go:embed compiled/it.txt
var it string

//go:embed compiled/nl.txt
var nl string

//go:embed compiled/pt.txt
var pt string

func embeddedOther(lang string) string {
	switch lang {
	case "de":
		return de
	case "es":
		return es
	case "it":
		return it
	case "nl":
		return nl
	case "pt":
		return pt
	}
	return ""
}

//go:embed compiled/de.names.txt
var deNames string

//go:embed compiled/es.names.txt
var esNames string

//go:embed compiled/it.names.txt
var itNames string

//go:embed compiled/nl.names.txt
var nlNames string

//go:embed compiled/pt.names.txt
var ptNames string

func embeddedOtherNames(lang string) string {
	switch lang {
	case "de":
		return deNames
	case "es":
		return esNames
	case "it":
		return itNames
	case "nl":
		return nlNames
	case "pt":
		return ptNames
	}
	return ""
}
