package word

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"L’ÉTÉ à Cœur":   "l'ete a coeur",
		" deux\t\nmots ": "deux mots",
		"Straße":         "strasse",
	} {
		assert.Equal(t, want, Fold(in))
	}
}
