package attribution_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

func TestOneSentenceOfTwoSpeakers(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"said Olive Hartnell, the director", "said the mayor, Marcus Pellworth", "Olive Hartnell / Marcus Pellworth"},
		{"said Olive Hartnell, the director", "said Ms Hartnell", ""},
		{"said Olive Hartnell, the director", "he said", ""},                      // whoever he is
		{"said Olive Hartnell, the director", "said Olive Hartnel of Ostrey", ""}, // misspelt
	} {
		tell := func(day, by string) string {
			return "Ostrey tram depot\n\n" + day + " March 2026\n\nThe tram depot in Ostrey was flooded when the river Tarlewater rose. Olive Hartnell runs the depot. Marcus Pellworth has been mayor since May. " +
				"“A tram that has stood in water does not run again before the summer,” " + by + ". The drivers' union wants a public inquiry into the flooded depot."
		}
		c := invented.Compare(t, tell("12", row.one), tell("13", row.other))
		got := ""
		for _, d := range c.Differences {
			if d.Note.Code == "speakers" {
				got = d.Note.Args[0]
			}
		}
		assert.Equal(t, row.want, got, row.other)
	}
}

func TestSaidAndSaidToHaveBeenSaid(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"a lâché Odile Vernay", "aurait lâché Odile Vernay", "certainty aurait lâché"},
		{"a lâché Odile Vernay", "lui aurait lâché Odile Vernay", "certainty aurait lâché"},
		{"a prévenu Odile Vernay", "l’aurait prévenu Odile Vernay", "certainty aurait prévenu"}, // behind an elided word
		{"a lâché Odile Vernay", "a répété Odile Vernay", ""},
	} {
		tell := func(day, by string) string {
			return "Le dépôt de Lodève\n\n" + day + " mars 2026\n\nLe dépôt de trams de Lodève a été inondé. Odile Vernay dirige le dépôt depuis mai. " +
				"« Un tram qui est resté dans l’eau ne roule plus avant l’été », " + by + ". Le syndicat demande une enquête publique sur le dépôt."
		}
		c := invented.Compare(t, tell("12", row.one), tell("13", row.other))
		got := ""
		for _, d := range c.Differences {
			got = d.Kind.String() + " " + d.Note.Args[len(d.Note.Args)-1]
		}
		assert.Equal(t, row.want, got, row.other)
	}
}
