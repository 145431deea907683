package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLeans(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "The council sold the quay", false},
		{"en", "which had stored them in a shed", true},
		{"en", "They were told on Monday", true},
		{"en", "Its director resigned", true}, // whose?
		{"fr", "La mairie a vendu le marché", false},
		{"fr", "S’ils refusent, le marché fermera", true},
		{"fr", "Selon lui, le marché fermera", true},
		{"fr", "pour vendre le marché", true},
	} {
		assert.Equal(t, c.want, leans(c.in, c.lang), c.in)
	}
}

func TestManner(t *testing.T) {
	for _, c := range []struct {
		lang, in    string
		finite, own bool
	}{
		{"en", "The council has sold the quay", true, false},
		{"en", "Olive Hartnell, at the depot", false, false},
		{"en", "We will not leave our depot", true, true},
		{"fr", "Le directeur du dépôt, Marc Roche", false, false},
		{"fr", "Notre délégué a été reçu lundi", true, true},
		{"fr", "J’ai quitté le dépôt", false, true},
	} {
		finite, own := manner(c.in, c.lang)
		assert.Equal(t, c.finite, finite, c.in)
		assert.Equal(t, c.own, own, c.in)
	}
}
