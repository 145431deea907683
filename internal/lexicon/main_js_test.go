package lexicon_test

import (
	"os"
	"path/filepath"
	"testing"

	"recoupe/internal/lexicon"
)

// In a browser the languages that do not come with the program are handed in,
// as its worker does.
func TestMain(m *testing.M) {
	for _, lang := range lexicon.Apart {
		concepts, err := os.ReadFile(filepath.Join("compiled", lang+".txt"))
		if err != nil {
			panic(err)
		}
		names, err := os.ReadFile(filepath.Join("compiled", lang+".names.txt"))
		if err != nil {
			panic(err)
		}
		lexicon.Load(lang, concepts, names)
	}
	os.Exit(m.Run())
}
