package attribution_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how two outlets give one count, and who gives it as somebody's.
func TestCountsOfSomebodys(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Four hundred drivers stopped work in the depot, according to the union.", "In the depot 400 drivers stopped work.", "attribution a2 a1 according to the union"},
		{"According to the union, 400 drivers stopped work in the depot.", "In the depot 400 drivers stopped work.", "attribution a2 a1 According to the union"},
		{"Four hundred drivers stopped work in the depot, according to the union.", "In the depot 400 drivers stopped work, the union said.", ""},                                       // somebody's too
		{"Four hundred drivers stopped work in the depot, according to the union.", "An estimated 400 drivers stopped work in the depot.", "precision Four hundred / An estimated 400"}, // nobody vouches for it
		{"Four hundred drivers stopped work in the depot, according to the union.", "Nearly all drivers stayed at home.", ""},                                                           // no count
		{"One of the 400 drivers is ill since the flood, according to the union.", "In all, 400 drivers stopped work in the depot.", ""},                                                // told of already
		{"Samedi, 1 800 personnes ont défilé devant le dépôt selon le syndicat.", "Samedi, nous étions 1 800 devant le dépôt.", "attribution a2 a1 selon le syndicat"},
		{"Samedi, 1 800 personnes ont défilé devant le dépôt selon le syndicat.", "Samedi, 1 800 personnes ont défilé devant le dépôt d’après le syndicat.", ""},
	} {
		assert.Equal(t, row.want, invented.Differing(invented.Told(t, row.one, row.other)), "%s | %s", row.one, row.other)
	}
}
