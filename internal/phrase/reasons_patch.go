package phrase

// patchReasons words what the reader said of a cell, and why a correction of
// theirs no longer applies (package patch).
var patchReasons = map[string]Said{
	"reader.stated":  {"dit, selon vous", "told, as you see it"},
	"reader.partial": {"dit en partie, selon vous", "told in part, as you see it"},
	"reader.differs": {"dit autrement, selon vous", "told differently, as you see it"},
	"reader.perhaps": {"peut-être dit, selon vous", "perhaps told, as you see it"},
	"reader.absent":  {"pas trouvé, confirmé par vous", "not found, confirmed by you"},
	"reader.unknown": {"non comparé, selon vous", "not compared, as you see it"},
	"reader.apart":   {"mis à part par vous", "set apart by you"},

	"gone.article": {"l’article n’est plus dans ce dossier", "the article is no longer in this story"},
	"gone.fact":    {"aucun fait ne repose plus sur ces mots", "no fact rests on these words any more"},
	"gone.quote":   {"ces mots ne sont plus relevés comme citation", "these words are no longer found as a quote"},
	"gone.name":    {"ce nom n’est plus relevé", "this name is no longer found"},
	"gone.lines":   {"ces lignes ne sont plus dans l’article", "these lines are no longer in the article"},
	"gone.alone":   {"il ne resterait rien à séparer ou à réunir", "nothing would be left to part or to join"},
	"gone.nothing": {"plus rien à quoi l’appliquer", "nothing left to apply it to"},
}
