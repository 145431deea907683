package certainty_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

func TestWhatADeedWouldLeadTo(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Les travaux dans le dépôt de trams ont coûté 2,3 millions d’euros.", "Les travaux dans le dépôt de trams auraient coûté 2,3 millions d’euros.", "certainty a1 a2 auraient coûté"},
		{"Les travaux du dépôt de trams, chiffrés à 2,3 millions d’euros, étaient décidés.", "Agrandir le dépôt de trams par des travaux coûterait 2,3 millions d’euros.", ""},
	} {
		tell := func(day, sentence string) string {
			return "Le dépôt de Lodève\n\n" + day + " mars 2026\n\nLe dépôt de trams de Lodève a été inondé. " + sentence + " Le syndicat demande une enquête publique sur le dépôt."
		}
		c := invented.Compare(t, tell("12", row.one), tell("13", row.other))
		assert.Equal(t, row.want, invented.Differing(c), row.other)
	}
}
