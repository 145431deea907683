package role

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestOf(t *testing.T) {
	for _, row := range []struct {
		lang, word, same string // a word of another language that says the same
		gender           story.Gender
	}{
		{"fr", "reine", "en:queen", story.Feminine},
		{"fr", "présidente", "en:president", story.Feminine},
		{"fr", "président", "en:president", story.Masculine}, // the feminine stands beside it
		{"fr", "ex-présidente", "fr:présidente", story.Feminine},
		{"en", "princess", "fr:princesse", story.Feminine},
		{"de", "königin", "en:queen", story.Feminine},
		{"en", "mayor", "fr:maire", story.GenderUnknown}, // the word shows none
	} {
		got, ok := Of(row.lang, row.word)
		if lang, other, is := strings.Cut(row.same, ":"); is {
			want, _ := Of(lang, other)
			assert.Equal(t, want.ID, got.ID, row.word)
		}
		if row.same != "" {
			assert.True(t, ok, row.word)
			assert.Equal(t, row.gender, got.Gender, row.word)
		}
	}
	for _, no := range []string{"quai", "", "ex-", "Maire"} { // words come in lower case
		assert.False(t, Is("fr", no), no)
	}
	assert.False(t, Is("xx", "maire"))
}

func TestOfficeOf(t *testing.T) {
	office, ok := OfficeOf("gov")
	assert.True(t, ok)
	assert.Equal(t, "governor", office)
	_, ok = OfficeOf("dr")
	assert.False(t, ok, "a title, and no office")
}

// Every row of the table has an id of its own and no cell too many.
func TestTheTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range strings.Lines(roleTable) {
		f := strings.Split(strings.TrimRight(row, "\n"), "\t")
		assert.False(t, seen[f[0]], f[0])
		seen[f[0]] = true
		assert.LessOrEqual(t, len(f), len(roleLangs)+1, f[0])
		assert.Equal(t, strings.ToLower(row), row, "words are in lower case")
	}
}
