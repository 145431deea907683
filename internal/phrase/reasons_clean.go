package phrase

// cleanReasons words the reasons of package clean.
var cleanReasons = map[string]Said{
	"line": {"ligne de texte", "a line of text"},
}
