package certainty_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how two outlets tell what is to come, and who tells it without a reserve.
func TestWhatMayBeAndWhatWillBe(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The hearing of the case might take place in June.", "Judges will hear the case in June.", "a2 a1"}, // one month, and all that either tells of it
		{"The hearing of the case might take place in June.", "Judges will hear the case in May.", ""},
		{"The report on the depot is not expected before June.", "The report on the depot will be out in June.", "a2 a1"},
		{"The report on the depot is not expected before June.", "The report on the depot is expected in June.", ""},
		{"The report on the depot was not read before June.", "The report on the depot will be out in June.", ""}, // awaited by nobody
		{"L’audience en référé devrait se tenir en juin.", "L’audience en référé se tiendra en juin.", "a2 a1"},
		{"Une enquête est ouverte, dont les conclusions ne sont pas attendues avant septembre.", "L’enquête rendra ses conclusions en septembre.", "a2 a1"},
		{"Une enquête est ouverte, dont les conclusions ne sont pas attendues avant septembre.", "L’enquête, à en croire la mairie, rendrait ses conclusions en septembre.", ""}, // both with a reserve
	} {
		assert.Equal(t, row.want, invented.Noted(invented.Told(t, row.one, row.other), "certainty"), "%s | %s", row.one, row.other)
	}
}
