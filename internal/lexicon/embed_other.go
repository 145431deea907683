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
