package phrase

// patchReasons words what the reader said of a cell, and why a correction of
// theirs no longer applies (package patch).
var patchReasons = map[string]Said{
	"reader.stated":  {"même fait, corrigé à la main", "the same fact, corrected by hand"},
	"reader.partial": {"dit en partie, corrigé à la main", "told in part, corrected by hand"},
	"reader.differs": {"dit autrement, corrigé à la main", "told differently, corrected by hand"},
	"reader.perhaps": {"peut-être dit, corrigé à la main", "perhaps told, corrected by hand"},
	"reader.absent":  {"pas trouvé, confirmé à la main", "not found, confirmed by hand"},
	"reader.unknown": {"non comparé, corrigé à la main", "not compared, corrected by hand"},
	"reader.apart":   {"mis à part à la main", "set apart by hand"},

	"gone.article": {"l’article n’est plus dans ce dossier", "the article is no longer in this story"},
	"gone.fact":    {"aucun fait ne repose plus sur ces mots", "no fact rests on these words any more"},
	"gone.quote":   {"ces mots ne sont plus relevés comme citation", "these words are no longer found as a quote"},
	"gone.name":    {"ce nom n’est plus relevé", "this name is no longer found"},
	"gone.lines":   {"ces lignes ne sont plus dans l’article", "these lines are no longer in the article"},
	"gone.alone":   {"il ne resterait rien à séparer ou à réunir", "nothing would be left to separate or to join"},
	"gone.many":    {"trop de corrections pour un dossier si long", "too many corrections for so long a story"},
	"gone.nothing": {"plus rien à quoi l’appliquer", "nothing left to apply it to"},
}
