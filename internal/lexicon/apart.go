package lexicon

// Apart lists the languages whose tables do not come with a browser's program.
// They lie beside it, and its worker hands them in with [Load] when it first
// meets the language.
var Apart = []string{"de", "es", "it", "nl", "pt"}

// Tables returns the compiled tables of a language that come with this
// program, empty where none do.
func Tables(lang string) (concepts, names string) {
	return embedded(lang), embeddedNames(lang)
}
