package factuality_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/factuality"
	"recoupe/internal/invented"
)

// Each row is a sentence of one clause and how its article tells it, in the order of hows.
func TestHowAClauseIsTold(t *testing.T) {
	for _, row := range []struct{ sentence, want string }{
		{"The fire started in the cable room.", "flat done"},
		{"The fire started in the cable room, the police said.", "said done"},
		{"The fire allegedly started in the cable room.", "reserve done"},
		{"The closure might affect 41 drivers.", "reserve"},
		{"The closure will affect 41 drivers.", "flat to come"},
		{"The report is not expected before June.", "flat not before done"}, // a participle
		{"The union plans to sue the bus company.", "planned"},              // the union's intention: somebody's
		{"The plan to sue the company was dropped by the union.", "done"},   // a noun
		{"Le feu a touché le local technique.", "flat done"},
		{"Le feu serait parti du local technique.", "reserve"},
		{"Selon la police, le feu a touché le local technique.", "said done"},
		{"Le syndicat compte saisir le tribunal de Lodève.", "planned"},
		{"Le syndicat compte 140 conducteurs.", "flat"}, // counts
		{"La mairie fermera le dépôt.", "flat to come"},
		{"Agrandir le dépôt coûterait 2,3 millions d’euros.", ""}, // what it would lead to: no reserve
	} {
		w := invented.Row(t, row.sentence)
		how, c := factuality.New(w), &w.Claims[0][w.Rows[0].Cells[0].Claims[0]]
		at, _ := how.Planned(0, c)
		var got []string
		for _, x := range []struct {
			is bool
			as string
		}{
			{how.Flatly(0, c), "flat"}, {how.PlainlySaid(0, c), "said"}, {how.Keeps(0, c), "reserve"}, {how.NotBefore(0, c), "not before"},
			{at >= 0, "planned"}, {how.WillBe(0, c), "to come"}, {how.Done(0, c), "done"},
		} {
			if x.is {
				got = append(got, x.as)
			}
		}
		assert.Equal(t, row.want, strings.Join(got, " "), row.sentence)
		assert.Equal(t, how.SaysNobody(0, c.Sentence), how.SaysNobody(0, c.Sentence), "asked twice")
	}
}

// Each row is a sentence with a count, and how it is given.
func TestWhoseCountItIs(t *testing.T) {
	for _, row := range []struct {
		sentence, counted            string
		referred, estimated, guessed bool
	}{
		{"In the depot 400 drivers stopped work.", "", false, false, false},
		{"In the depot 400 drivers stopped work, according to the union.", "according to the union", false, false, false},
		{"According to the union 400 drivers stopped work.", "According to the union", false, false, false},
		{"One of the 400 drivers is ill.", "", true, false, false},
		{"An estimated 400 drivers stopped work.", "", false, true, true},
		{"In the depot 400 drivers reportedly stopped work.", "", false, false, true},
		{"The estimated loss was small, and 400 drivers stopped work.", "", false, true, false}, // of the loss
	} {
		w := invented.Row(t, row.sentence)
		how, c := factuality.New(w), &w.Claims[0][w.Rows[0].Cells[0].Claims[0]]
		for _, f := range w.Figures(0, w.Rows[0].Cells[0].Spans) {
			if f.Q.Value != 400 {
				continue
			}
			assert.Equal(t, row.counted, how.CountedBy(&f, c).Of(w.Articles[0].Text), "counted: %s", row.sentence)
			assert.Equal(t, row.referred, how.Referred(&f), "referred: %s", row.sentence)
			assert.Equal(t, row.guessed, how.Guessed(&f, c), "guessed: %s", row.sentence)
		}
		assert.Equal(t, row.estimated, how.Estimated(0, c), "estimated: %s", row.sentence)
	}
}

// Each row is a sentence that is told with a reserve, and the words that do it.
func TestTheWordsOfAReserve(t *testing.T) {
	for _, row := range []struct{ sentence, want string }{
		{"The closure might affect 41 drivers.", "might affect"},
		{"The union is said to have asked for a second pump.", "is said to have asked"},
		{"The fire allegedly started in the cable room.", "allegedly started"},
		{"The report is not expected before June.", "not expected before June"},
		{"Le feu serait parti du local technique.", "serait parti"},
		{"The fire started in the cable room.", ""},
	} {
		w := invented.Row(t, row.sentence)
		assert.Equal(t, row.want, factuality.New(w).Reserve(0, &w.Claims[0][w.Rows[0].Cells[0].Claims[0]]).Of(w.Articles[0].Text), row.sentence)
	}
}

// Each row is a sentence, and the words that say whose words it gives.
func TestTheWordsOfASaying(t *testing.T) {
	for _, row := range []struct{ sentence, want string }{
		{"The fire started in the cable room of the depot, the police said.", "the police said"},
		{"Selon la police, le feu a touché le local technique du dépôt.", "Selon la police"},
	} {
		w := invented.Row(t, row.sentence)
		c := &w.Claims[0][w.Rows[0].Cells[0].Claims[0]]
		assert.Equal(t, row.want, factuality.New(w).Saying(0, c.Quote).Of(w.Articles[0].Text), row.sentence)
	}
}
