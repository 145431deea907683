package lang

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestVerbsIs(t *testing.T) {
	for _, c := range []struct {
		lang, last, word, next string
		want                   bool
	}{
		{"en", "council", "was", "told", true},
		{"en", "", "was", "told", false}, // no statement of an English newspaper begins with its verb
		{"en", "council", "closed", "the", true},
		{"en", "the", "closed", "quay", false},
		{"en", "they", "need", "it", false},    // -eed is no past
		{"en", "they", "seeweed", "it", false}, // however long
		{"en", "council", "fixed", "the", true},
		{"en", "council", "shed", "the", false}, // too short to be told by its ending
		{"en", "council", "market", "the", false},
		{"en", "drivers", "agree", "on", true},
		{"en", "to", "agree", "on", false},
		{"fr", "recours", "paraîtra", "en", true},
		{"fr", "", "reste", "la", true},
		{"fr", "mairie", "fermera", "le", true},
		{"fr", "la", "retrait", "du", false},
		{"fr", "hameau", "bloque", "le", true},
		{"fr", "hameau", "bloque", "rouge", false}, // nothing behind it tells a verb
		{"fr", "gare", "rurale", "de", false},      // ends as adjectives do
		{"fr", "du", "moment", "", false},
		{"fr", "garde", "provisoire", "du", false},
		{"de", "Rat", "wurde", "", false}, // nothing is known of German clauses
	} {
		assert.Equal(t, c.want, VerbsOf(c.lang).Is(c.last, c.word, c.next), c.last+" "+c.word)
	}
}

func TestVerbsCommonAndPredicate(t *testing.T) {
	for _, c := range []struct {
		lang, word        string
		common, predicate bool
	}{
		{"fr", "étaient", true, true},
		{"fr", "n", false, true}, // as the words of a text are cut: "n’a"
		{"fr", "mairie", false, false},
		{"en", "can", true, true},
		{"en", "said", false, true},
		{"nl", "wordt", true, true},
		{"xx", "was", false, false},
	} {
		assert.Equal(t, c.common, VerbsOf(c.lang).Common(c.word), c.word)
		assert.Equal(t, c.predicate, VerbsOf(c.lang).Predicate(c.word), c.word)
	}
}

func TestVerbsAreListedOnceAndWithoutApostrophe(t *testing.T) {
	for code, w := range verbLists {
		seen := map[string]bool{}
		for word := range strings.FieldsSeq(w.common + " " + w.opens) {
			assert.False(t, seen[word], code+" "+word)
			seen[word] = true
		}
		assert.NotContains(t, w.common+w.opens+w.press+w.bars+w.objects, "'", code)
	}
}
