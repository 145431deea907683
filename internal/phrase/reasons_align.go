package phrase

// alignReasons words the reasons of package align.
var alignReasons = map[string]Said{
	"sharedFigures": {"mêmes nombres : {0}", "same numbers: {0}"},
	"sharedNames":   {"mêmes noms : {0}", "same names: {0}"},
	"sharedDays":    {"mêmes jours : {0}", "same days: {0}"},
	"sharedWords":   {"mêmes mots : {0}", "same words: {0}"},
	"sharedMeaning": {"sens proches : {0}", "near in meaning: {0}"},
	"nearWords":     {"mots de sens voisin : {0}", "words related in meaning: {0}"},
	"surroundings":  {"même endroit du récit", "same place in the story"},
}
