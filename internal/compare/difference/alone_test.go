package difference_test

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
		assert.Equal(t, row.want, noted(told(t, row.one, row.other), "certainty"), "%s | %s", row.one, row.other)
	}
}

// Each row is how two outlets tell of one step in one clause each, and who tells it as so.
func TestAttributedInOtherWords(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Marcus Pellworth resigned from the board over a broken window on 6 March, Olive Hartnell said.", "On 6 March Marcus Pellworth quit over a broken window.", "a2 a1"},
		{"Marcus Pellworth resigned from the board over a broken window on 6 March, Olive Hartnell said.", "On 6 March Marcus Pellworth quit over a broken window, the lawyer Ana Roy said.", ""}, // somebody's too
		{"Marcus Pellworth resigned from the board over a broken window on 6 March, Olive Hartnell said.", "On 2 May Marcus Pellworth meets the board.", ""},                                      // another day
	} {
		tell := func(day, sentence string) string {
			return "Kelwick theatre\n\n" + day + " March 2026\n\n" + sentence + " The roof of the Kelwick theatre will be mended before it opens again."
		}
		assert.Equal(t, row.want, noted(invented.Compare(t, tell("12", row.one), tell("13", row.other)), "attribution"), "%s | %s", row.one, row.other)
	}
}
