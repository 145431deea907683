package phrase

// compareReasons words the reasons of package compare.
var compareReasons = map[string]Said{
	"neighbour":    {"article sur un autre événement", "an article on another event"},
	"truncated":    {"article coupé : la suite n’est pas lisible", "the article is cut: what follows cannot be read"},
	"older":        {"rapporté après la parution de l’article", "reported after the article appeared"},
	"copy":         {"texte presque identique à celui de {0}", "nearly the same text as {0}"},
	"cutOut":       {"la phrase d’avant et celle d’après se suivent ici, mot pour mot", "the sentences before and after it follow each other here, word for word"},
	"cutShort":     {"l’article finit sur la phrase d’avant, mot pour mot", "the article ends with the sentence before it, word for word"},
	"laterVersion": {"semble être une version ultérieure de {0}", "looks like a later version of {0}"},
	"otherEvent":   {"semble porter sur un autre événement", "seems to be about another event"},
	"values":       {"nombres différents : {0}", "different numbers: {0}"},
	"valuesMove":   {"un nombre qui change au fil des parutions : {0}", "a number that changes from one article to the next: {0}"},
	"listLess":     {"une liste de noms plus courte : {0} ne cite pas {1}", "a shorter list of names: {0} does not give {1}"},
	"lists":        {"deux listes de noms : {0} ne cite pas {1} ; {2} ne cite pas {3}", "two lists of names: {0} does not give {1}; {2} does not give {3}"},
	"opposites":    {"des mots de sens contraire : {0} / {1}", "words of opposite meaning: {0} / {1}"},
	"scope":        {"plus ou moins large : {0} / {1}", "wider or narrower: {0} / {1}"},
	"precision":    {"même nombre, plus ou moins précis : {0}", "the same number, more or less precise: {0}"},
	"datesPrecise": {"même date, plus ou moins précise : {0}", "the same date, more or less precise: {0}"},
	"dates":        {"dates différentes : {0}", "different dates: {0}"},
	"names":        {"noms différents : {0}", "different names: {0}"},
	"certainty":    {"dit sans réserve : {0} ; au conditionnel ou avec réserve : {1}", "told without a reservation: {0}; with one: {1}"},
	"stages":       {"annoncé dans : {0} ; fait dans : {1}", "told as planned: {0}; as done: {1}"},
	"attribution":  {"dit comme un fait : {0} ; attribué à quelqu’un : {1}", "told as a fact: {0}; attributed to somebody: {1}"},
	"speakers":     {"les mêmes paroles, données à deux personnes : {0}", "the same words, given to two people: {0}"},
	"otherStory":   {"ne semble pas porter sur la même histoire", "seems not to be about the same story"},
}
