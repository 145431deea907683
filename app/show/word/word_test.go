package word

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestKeysOfALine(t *testing.T) {
	for _, row := range []struct{ line, want string }{
		{"Le pont ferme", "le pont ferme"},
		{"L’eau d'hier", "l' eau d' hier"},
		{"Aujourd’hui, le pont", "aujourd'hui le pont"}, // an apostrophe within a word
		{"Beck's barge 'shame'", "beck barge shame"},    // the genitive is of its word, a mark is not
		{"Une cyber-attaque évitée", "une cyberattaque evitee"},
		{"3,1 ou 412\u00a0000 m.", "3.1 ou 412.000 m"}, // a figure is one word
		{"— … !", ""},
	} {
		var keys []string
		for _, w := range Spans(row.line) {
			keys = append(keys, Key(w.Of(row.line)))
		}
		assert.Equal(t, row.want, strings.Join(keys, " "), row.line)
	}
}
