// Package compiled holds the compiled tables of every language, for tests that
// run where the program carries only some of them: [Load] hands the others in.
// No program imports it.
package compiled

import (
	"embed"

	"recoupe/internal/lexicon"
)

//go:embed *.txt
var tables embed.FS

// Load hands in the tables of the languages in [lexicon.Apart], as a browser's
// worker does when it meets them.
func Load() {
	for _, lang := range lexicon.Apart {
		concepts, err := tables.ReadFile(lang + ".txt")
		if err != nil {
			panic(err) // embedded, so it is there
		}
		names, err := tables.ReadFile(lang + ".names.txt")
		if err != nil {
			panic(err)
		}
		lexicon.Load(lang, concepts, names)
	}
}
