package wording_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how two outlets tell one thing, and how far each says it goes; ""
// where it goes as far in both, as far as words tell.
func TestScope(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"All the drivers of the depot will be retrained in April.", "Some of the drivers of the depot will be retrained in April.", "all the drivers / some of the drivers"},
		{"Most drivers of the depot will be retrained in April.", "All drivers of the depot will be retrained in April.", "most drivers / all drivers"},
		{"The fares will rise across the county in April.", "The fares will rise across the country in April.", "county / country"},
		{"All lines of the network except the tram will stop in April.", "All lines of the network will stop in April.", "all lines of the network except the tram will stop in april / all lines"},
		{"The cable room of the depot was partially destroyed by the fire.", "The cable room of the depot was destroyed by the fire.", "partially destroyed / destroyed"},
		{"All the drivers of the depot will be retrained in April.", "Every driver of the depot will be retrained in April.", ""},
		{"All the drivers of the depot will be retrained in April.", "The drivers of the depot will be retrained in April.", ""},      // of whom is not said
		{"All the drivers of the depot will be retrained in April.", "The drivers of the depot will be retrained in some towns.", ""}, // of something else
		{"All the drivers of the depot were at the meeting.", "Some passengers asked the drivers about the depot.", ""},               // another thing
		{"Tous les conducteurs du dépôt seront formés en avril.", "Une partie des conducteurs du dépôt seront formés en avril.", "tous les conducteurs / partie des conducteurs"},
		{"La plupart des conducteurs du dépôt seront formés en avril.", "Tous les conducteurs du dépôt seront formés en avril.", "plupart des conducteurs / tous les conducteurs"},
	} {
		before, after := "Ostrey tram depot\n\n12 March 2026\n\nThe tram depot in Ostrey was flooded when the river Tarlewater rose. ", " The drivers' union wants a public inquiry into the flooded depot."
		if strings.Contains(row.one, "conducteurs") {
			before, after = "Le dépôt de tramways d’Ostrey\n\n12 mars 2026\n\nLe dépôt de tramways d’Ostrey a été inondé quand la rivière est montée. ", " Le syndicat des conducteurs demande une enquête publique sur le dépôt inondé."
		}
		c := invented.Compare(t, before+row.one+after, strings.Replace(before, "12", "13", 1)+row.other+after)
		got := ""
		for _, d := range c.Differences {
			if d.Note.Code == "scope" {
				got = strings.Join(d.Note.Args, " / ")
			}
		}
		assert.Equal(t, row.want, got, "%s | %s", row.one, row.other)
	}
}
