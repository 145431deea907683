package certainty_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is what one outlet tells on 12 March and another on the 13th, and what is shown of how
// far it has come.
func TestPlannedHereDoneThere(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The drivers’ union plans to sue the bus company in the county court.", "On Thursday the drivers’ union filed a suit against the bus company in the county court.", "a1 a2"},
		{"The drivers’ union plans to sue the bus company in the county court.", "In 2019 the drivers’ union sued the bus company in the county court.", ""},       // another time
		{"The drivers’ union plans to sue the bus company in the county court.", "The drivers’ union will sue the bus company in the county court on Friday.", ""}, // not done either
		{"On Thursday the drivers’ union sued the bus company in the county court.", "The drivers’ union plans to sue the bus company in the county court.", ""},   // told later as planned: of something more
		{"The plan to rebuild the depot by the river was shown to the council.", "On Thursday the council rebuilt the depot by the river.", ""},                    // a noun
		{"Le syndicat compte saisir le tribunal administratif de Lodève.", "Jeudi soir, le syndicat a déposé un recours devant le tribunal administratif de Lodève.", "a1 a2"},
		{"Le syndicat compte 140 conducteurs au tribunal administratif.", "Jeudi soir, le syndicat a déposé un recours devant le tribunal administratif.", ""}, // counts
		{"Odile Vernay prépare un arrêté sur le dépôt.", "Odile Vernay a signé jeudi l’arrêté sur le dépôt.", "a1 a2"},
		{"Odile Vernay prépare un arrêté sur le dépôt.", "Marc Testud a signé jeudi un arrêté sur le bruit.", ""}, // somebody else
	} {
		assert.Equal(t, row.want, invented.Noted(invented.Told(t, row.one, row.other), "stages"), "%s | %s", row.one, row.other)
	}
}
