package naming_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how two outlets name somebody of whom they tell one thing, or a list of names.
func TestNamesToldDifferently(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The report was written by Marcus Pellworth.", "The report was written by Marcus Pellwurth.", "name Marcus Pellworth / Marcus Pellwurth"},
		{"The report was written by Marcus Pellworth.", "The report was written by Martin Pellworth.", "name Marcus Pellworth / Martin Pellworth"},
		{"The report was written by Marcus Pellworth.", "The report was written by Mr Pellworth.", ""},
		{"The report was written by Gaetano Lo Presti.", "The report was written by Lo Presti.", ""},     // less of the name
		{"The report was written by Marcus Pellworth.", "The report was written by Olive Hartnell.", ""}, // two people
		{"The film honours Ana and Clara Pellworth, of Ostrey.", "The film honours Ana Pellworth, of Ostrey.", ""},
		{"The mayors of Ostrey, Kelwick and Lodbury sent a letter to the ministry.", "The mayors of Ostrey and Lodbury sent a letter to the ministry.", "list a2 Kelwick"},
		{"The mayors of Ostrey, Lodbury as well as Kelwick sent a letter to the ministry.", "The mayors of Ostrey and Lodbury sent a letter to the ministry.", "list a2 Kelwick"},
		{"Les maires d’Ostrey, de Kelwick ou encore de Lodbury ont écrit au ministère.", "Les maires d’Ostrey et de Kelwick ont écrit au ministère.", "list a2 Lodbury"},
		{"Les équipes d’Italie, d’Espagne, de Suède ainsi que de Norvège ont quitté le tournoi d’Ostrey.", "Les équipes d’Italie, d’Espagne et de Suède ont quitté le tournoi d’Ostrey.", "list a2 Norvège"},
		{"Ana Roy a gagné l’étape du Puy de Tarn, Max Noir est resté en tête.", "Ana Roy a gagné l’étape au sommet du Puy de Tarn.", ""},                             // no list
		{"The mayors of Ostrey, Kelwick and Lodbury sent a letter to the ministry.", "The mayors of Lodbury, Ostrey and Kelwick sent a letter to the ministry.", ""}, // in another order
	} {
		assert.Equal(t, row.want, invented.Differing(invented.InOstrey(t, row.one, row.other)), "%s | %s", row.one, row.other)
	}
}
