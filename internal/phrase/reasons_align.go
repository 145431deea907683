package phrase

// alignReasons words the reasons of package align.
var alignReasons = map[string]Said{
	"sharedFigures": {"nombres en commun : {0}", "same numbers: {0}"},
	"sharedNames":   {"noms en commun : {0}", "same names: {0}"},
	"sharedDays":    {"jours en commun : {0}", "same days: {0}"},
	"sharedWords":   {"mots en commun : {0}", "same words: {0}"},
	"sharedMeaning": {"mots de sens proche : {0}", "near in meaning: {0}"},
	"nearWords":     {"mots de sens voisin : {0}", "words related in meaning: {0}"},
	"verbatim":      {"mot pour mot entre guillemets", "word for word between quotation marks"},
	"surroundings":  {"même endroit du récit", "same place in the story"},
}
