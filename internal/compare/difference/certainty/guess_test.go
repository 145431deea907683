package certainty_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how two outlets give one figure, and who gives it as so.
func TestFiguresThatAreGuessed(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The repairs of the depot are estimated at 6.2 million pounds.", "The bill for the flooded depot comes to 6.2 million pounds.", "a2 a1"},
		{"The repairs of the depot are estimated at 6.2 million pounds.", "The bill for the flooded depot comes to an estimated 6.2 million pounds.", ""},
		{"The repairs of the depot are estimated at 6.2 million pounds.", "The bill for the flooded depot comes to 6.2 million pounds. A report of May expected 6.2 million pounds.", ""}, // an estimate too
		{"The repairs of the depot are estimated at 6.2 million pounds.", "The bill for the flooded depot comes to 6.9 million pounds.", ""},
		{"The driver allegedly kept 3,400 pounds of the tickets sold in the depot.", "From the tickets sold in the depot the driver took 3,400 pounds.", "a2 a1"},
		{"Les travaux du dépôt sont évalués à 2,8 millions d’euros.", "La remise en état du dépôt coûte 2,8 millions d’euros.", "a2 a1"},
		{"Le dépôt inondé comptait 260 trams, la ligne serait passée sous le seuil des 400.", "Le dépôt inondé comptait 260 trams, sous le seuil de 400 trams d’une ligne.", "a2 a1"},
		{"Le dépôt inondé comptait 260 trams, la ligne serait passée sous le seuil des 400.", "Le dépôt inondé a perdu 400 bancs.", ""},
	} {
		assert.Equal(t, row.want, invented.Noted(invented.Told(t, row.one, row.other), "certainty"), "%s | %s", row.one, row.other)
	}
}
