package quote_test

import (
	"os"
	"testing"

	"recoupe/internal/lexicon/compiled"
)

// In a browser the languages that do not come with the program are handed in,
// as its worker does.
func TestMain(m *testing.M) {
	compiled.Load()
	os.Exit(m.Run())
}
