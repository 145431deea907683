package when_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how two outlets, a day apart, tell when one thing came about.
func TestTimesToldDifferently(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The tram lost all power at 5.42pm on Saturday.", "The tram lost all power at 5.24pm on Saturday.", "date 5.42pm on Saturday / 5.24pm on Saturday"},
		{"The tram lost all power at 5.42pm on Saturday.", "The drivers met the mayor at 7.10pm on Saturday.", ""}, // another thing
		{"The tram lost all power on 6 March.", "The tram lost all power on 8 March.", "date 6 March / 8 March"},
		{"The depot was built in 1962 by the river.", "The depot was built in 1964 by the river.", "date 1962 / 1964"},
		{"Le tram est tombé en panne le 6 mars devant le dépôt.", "Le tram est tombé en panne le 8 mars devant le dépôt.", "date 6 mars / 8 mars"},
	} {
		assert.Equal(t, row.want, invented.Differing(invented.Told(t, row.one, row.other)), "%s | %s", row.one, row.other)
	}
}
