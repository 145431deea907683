package when_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how one outlet and another give one date, and the two where one is less precise.
func TestDatesMoreOrLessPrecise(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The director was dismissed in October 2025.", "The director was dismissed on 3 October 2025.", "October 2025 / 3 October 2025"},
		{"The crack in the rail was found in June 2019.", "The crack in the rail was found in the summer of 2019.", "June 2019 / summer of 2019"},
		{"The crack in the rail was found in June 2019.", "The crack in the rail was found in the autumn of 2019.", ""},
		{"The crack in the rail was found in June 2019.", "A pump was bought in the summer of 2019.", ""},
		{"The crack in the rail was found on 3 June 2019.", "The crack in the rail, found in 2019 and measured on 3 June 2019, had grown.", ""}, // gives both
		{"Olive Hartnell ran for mayor on 4 May 2024.", "Olive Hartnell ran in the 2024 election.", ""},                                         // a name for what came about
		{"The director of the depot was given the Rail Prize on 3 May 2024.", "The director of the depot was given the Rail Prize 2024.", ""},   // of its name
		{"The director of the depot was given the Rail Prize on 3 May 2024.", "The director of the depot was given the Rail Prize in 2024.", "3 May 2024 / 2024"},
		{"The director of the depot was given the Rail Prize on 3 May 2024.", "The director of the depot was given the Rail Prize for 2024.", ""},
		{"The depot told on 3 May of higher fares for the tram.", "Fares of the tram of the depot would be twice as high in 2024.", ""}, // the day is of the news
	} {
		c := invented.InOstrey(t, row.one, row.other)
		got := ""
		for _, d := range c.Differences {
			if d.Note.Code == "datesPrecise" {
				got = d.Note.Args[0]
			}
		}
		assert.Equal(t, row.want, got, "%s | %s", row.one, row.other)
	}
}
