package phrase

// compareReasons words the reasons of package compare.
var compareReasons = map[string]Said{
	"neighbour":  {"article sur un évènement voisin", "an article on a neighbouring event"},
	"truncated":  {"article coupé : la suite n’est pas lisible", "the article is cut: what follows cannot be read"},
	"older":      {"article plus ancien que le fait", "the article is older than the fact"},
	"copy":       {"copie presque conforme de {0}", "duplicate of {0}"},
	"otherEvent": {"semble porter sur un évènement voisin", "seems to be about a neighbouring event"},
	"otherStory": {"ne semble pas porter sur la même histoire", "not the same story?"},
}
