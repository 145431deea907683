package when_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

// Each row is how two outlets, a day apart, tell when one thing came about.
func TestTimesToldDifferently(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The tram lost all power at 5.42pm on Saturday.", "The tram lost all power at 5.24pm on Saturday.", "date 5.42pm on Saturday / 5.24pm on Saturday"},
		{"The tram lost all power at 5.42pm on Saturday.", "The drivers met the mayor at 7.10pm on Saturday.", ""}, // another thing
		{"The tram lost all power on 6 March.", "The tram lost all power on 8 March.", "date 6 March / 8 March"},
		{"The depot was built in 1962 by the river.", "The depot was built in 1964 by the river.", "date 1962 / 1964"},
		{"The driver was found below the bridge on Sunday afternoon.", "The driver was found below the bridge later in the day.", ""},
		{"The union lodged a complaint on 6 March.", "The union warned the council on 2 March, and lodged a complaint on 8 March.", "date 6 March / 8 March"},                                       // who warned is the same, and nearer by
		{"The union lodged a complaint with the council on 6 March.", "The union had warned the council on 2 March. It lodged a complaint on 8 March.", "date 6 March / 8 March"},                   // in a sentence of its own
		{"The union lodged a complaint on 6 March.", "The union warned the council on 2 March, and lodged a complaint in the week of 6 March.", "precision 6 March / week of 6 March"},              // the complaint is of that day, and the warning of another
		{"The mayor visited the depot on 6 March and closed it on 9 March.", "The mayor closed the depot on 10 March after a visit on 5 March.", "date 6 March / 10 March"},                         // one of them is told
		{"Le syndicat des conducteurs a porté plainte le 6 mars contre la mairie.", "Le syndicat des conducteurs a alerté la mairie le 2 mars et porté plainte le 8 mars.", "date 6 mars / 8 mars"}, //
		{"Le tram est tombé en panne le 6 mars devant le dépôt.", "Le tram est tombé en panne le 8 mars devant le dépôt.", "date 6 mars / 8 mars"},
		{"Les conducteurs du dépôt sont en grève depuis le 5 mars.", "La grève des conducteurs du dépôt a débuté le 4 mars.", "date 5 mars / 4 mars"},
		{"Les conducteurs du dépôt sont en grève depuis le 5 mars.", "La grève des conducteurs du dépôt a été votée le 4 mars.", ""}, // voted, and begun
	} {
		assert.Equal(t, row.want, invented.Differing(invented.Told(t, row.one, row.other)), "%s | %s", row.one, row.other)
	}
}

// What two articles tell of the day each is written on came about on both.
func TestEachOnItsOwnDay(t *testing.T) {
	of := func(day, said string) string {
		return "Le dépôt de trams de Lodève inondé\n\nPublié le " + day + "\n\nLa maire de Lodève a annoncé " + said + " que le dépôt de trams inondé restera fermé. Le syndicat des conducteurs demande une enquête."
	}
	for _, row := range []struct{ day, said, want string }{
		{"12 mars 2026", "ce jeudi 12 mars", ""},
		{"10 mars 2026", "ce jeudi 12 mars", "ce mardi 10 mars / ce jeudi 12 mars"}, // of one day, with two days to come
	} {
		assert.Equal(t, row.want, strings.TrimPrefix(invented.Differing(invented.Compare(t, of("10 mars 2026", "ce mardi 10 mars"), of(row.day, row.said))), "date "))
	}
}

// Who differs is who gives the day that fewer give, also where another day stands beside it and
// the one comes first.
func TestFewerDiffer(t *testing.T) {
	tell := func(day, sentence string) string {
		return "The tram depot of Ostrey\n\n" + day + " March 2026\n\nThe tram depot of Ostrey was flooded when the river rose. " + sentence + " The drivers' union wants a public inquiry into the flooded depot."
	}
	many := "The drivers' union had warned of the flood on 2 March, before it lodged a complaint on 8 March."
	c := invented.Compare(t, tell("12", "The drivers' union, which lodged a complaint on 6 March, wants an inquiry."), tell("13", many), tell("14", many))
	seen := false
	for _, f := range c.Facts {
		var differ []string
		for a, cell := range f.Cells {
			if cell.Status == story.Differs {
				differ = append(differ, c.Articles[a].File)
			}
		}
		if len(differ) > 0 {
			seen = true
			assert.Equal(t, []string{"a.txt"}, differ, f.Statement)
		}
	}
	require.True(t, seen, "the complaint is lodged on the 6th and on the 8th: %s", invented.Differing(c))
}
