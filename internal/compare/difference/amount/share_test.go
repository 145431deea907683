package amount_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

// Each row is how two outlets give a percentage, and what is shown of it.
func TestPercentagesToldDifferently(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Les tarifs du tram augmenteront de 12 % en mai.", "Les tarifs du tram augmenteront de 15 % en mai.", "12 % / 15 %"},
		{"Les tarifs du tram augmenteront de 12 % en mai.", "À partir de mai, les tarifs du tram vont augmenter de 15 %.", "12 % / 15 %"},
		{"Les tarifs du tram augmenteront de 12 % en mai.", "Les tarifs du tram augmenteront de douze pour cent en mai.", ""}, // the same
		{"Le dépôt a perdu 40 % de ses voitures.", "Le dépôt a perdu 60 % de ses voitures.", "40 % / 60 %"},
		{"Les tarifs du tram augmenteront de 12 % à Lodève.", "Les tarifs du tram augmenteront de 15 % à Béziers.", ""},                                      // there
		{"Les tarifs du tram ont augmenté de 12 % en 2019.", "Les tarifs du tram ont augmenté de 15 % en 2023.", ""},                                         // then
		{"Les tarifs du tram augmenteront de 12 %.", "Les tarifs du tram augmenteront de 15 %, après une hausse de 12 % l’an dernier.", ""},                  // gives both
		{"Les tarifs du tram augmenteront de 12 %.", "Le tram a transporté 15 % de voyageurs de plus.", ""},                                                  // of two things
		{"Les tarifs du tram augmenteront de 12 %.", "Les tarifs du tram baisseront de 15 %.", ""},                                                           // another word tells it
		{"Les tarifs du tram augmenteront de 2 %.", "Les tarifs du tram augmenteront de 15 %.", ""},                                                          // far off
		{"Les tarifs du tram augmenteront de moins de 12 %.", "Les tarifs du tram augmenteront de 15 %.", ""},                                                // a bound
		{"Le dépôt a perdu 12 % de ses conducteurs.", "Le dépôt a perdu 15 % de ses voitures.", ""},                                                          // of two things
		{"Les tarifs augmenteront de 12 % pour les uns et de 8 % pour les autres.", "Les tarifs augmenteront de 15 % pour les uns et de 9 % pour tous.", ""}, // which with which?
		{"Tram fares will rise by 12% in May.", "Tram fares will rise by 15% in May.", "12% / 15%"},
		{"Tram fares will rise by 12 per cent in May.", "Fares on the tram are to rise by 21 percent from May.", "12 per cent / 21 percent"},
		{"The share of tickets sold on board stands at 34%.", "The share of tickets that are sold on board is 43%.", "34% / 43%"},
		{"Turnout in the drivers’ vote was 71%.", "In the drivers’ vote turnout was 64%.", "71% / 64%"},
		{"Tram fares rose by 12% in 2019.", "Tram fares rose by 15% in 2023.", ""},
		{"Tram fares will rise by 12% in May.", "The depot lost 15% of its trams.", ""},
		{"Tram fares will rise by 12% in May.", "Bus fares will rise by 15% in May.", ""}, // of two things
		{"The fares of the tram will rise by 12% in May.", "The fares of the ferry will rise by 15% in May.", ""},
	} {
		got := ""
		for _, d := range invented.Told(t, row.one, row.other).Differences {
			if d.Kind == story.ValueDiffers {
				got += d.Note.Args[0]
			}
		}
		assert.Equal(t, row.want, got, "%s | %s", row.one, row.other)
	}
}

func TestPercentagesInOtherLanguages(t *testing.T) {
	for _, row := range []struct{ frame, sentence, one, other, want string }{
		{"Das Straßenbahndepot von Ostrey\n\n12. März 2026\n\nDas Straßenbahndepot von Ostrey stand unter Wasser. %s Die Gewerkschaft der Fahrer verlangt eine Untersuchung.", "Die Fahrpreise der Straßenbahn steigen im Mai um %s.", "12 Prozent", "15 Prozent", "12 Prozent / 15 Prozent"},
		{"El depósito de tranvías de Ostrey\n\n12 de marzo de 2026\n\nEl depósito de tranvías de Ostrey quedó inundado. %s El sindicato de los conductores pide una investigación.", "Las tarifas del tranvía subirán un %s en mayo.", "12 %", "15 %", "12 % / 15 %"},
		{"Il deposito dei tram di Ostrey\n\n12 marzo 2026\n\nIl deposito dei tram di Ostrey è stato allagato. %s Il sindacato dei conducenti chiede un’inchiesta.", "Le tariffe del tram aumenteranno del %s a maggio.", "12 per cento", "15 per cento", "12 per cento / 15 per cento"},
	} {
		var texts []string
		for _, value := range []string{row.one, row.other} {
			texts = append(texts, strings.Replace(row.frame, "%s", strings.Replace(row.sentence, "%s", value, 1), 1))
		}
		got := ""
		for _, d := range invented.Compare(t, texts...).Differences {
			if d.Kind == story.ValueDiffers {
				got += d.Note.Args[0]
			}
		}
		assert.Equal(t, row.want, got, row.sentence)
	}
}
