package phrase

// quoteReasons words the reasons of package quote and utterance.
var quoteReasons = map[string]Said{
	"quote.signs":        {"Mêmes mots ; seule la ponctuation diffère.", "Same words; only the punctuation differs."},
	"quote.reported":     {"Rapporté sans guillemets.", "Reported without quotation marks."},
	"quote.unmarked":     {"Les mêmes mots, sans guillemets.", "The same words, without quotation marks."},
	"quote.voice":        {"Locuteur ici : {0} ; ailleurs : {1}.", "Speaker here: {0}; elsewhere: {1}."},
	"quote.translated":   {"Dans une autre langue.", "In another language."},
	"quote.translations": {"Deux traductions des mêmes propos.", "Two translations of the same words."},
	"quote.other":        {"Attribué ici : {0} ; ailleurs : {1}.", "Attributed here: {0}; elsewhere: {1}."},
	"quote.changed":      {"« {0} » ailleurs, « {1} » ici.", "“{0}” elsewhere, “{1}” here."},
	"quote.added":        {"Avec « {0} », qui ne se trouve pas ailleurs.", "With “{0}”, not found elsewhere."},
	"quote.cutStart":     {"Sans le début.", "Without its beginning."},
	"quote.cutMiddle":    {"Sans une partie du milieu.", "Without part of the middle."},
	"quote.cutEnd":       {"Sans la fin.", "Without its end."},
	"quote.hedge":        {"Sans « {0} », qui nuance ailleurs.", "Without “{0}”, which qualifies it elsewhere."},
	"quote.joined":       {"Deux propos réunis en un seul.", "Two statements joined into one."},
	"quote.split":        {"Coupé en deux autour du verbe.", "Split in two around the verb."},
	"quote.listed":       {"Un point d’une liste donnée d’un trait.", "One item of a list given in one go."},
	"quote.headline":     {"Dans le titre ; mots introuvables dans le texte.", "In the headline; the words were not found in the text."},
}
