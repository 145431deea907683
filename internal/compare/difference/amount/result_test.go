package amount_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
)

// Each row is how two outlets tell how a vote or a match ended.
func TestResultsAreComparedAsPairs(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The council passed the plan for the depot by 240 to 178.", "The council passed the plan for the depot by 241 votes to 178.", "value 240 to 178 / 241 votes to 178"},
		{"The plan for the depot was passed by 240 to 178.", "The council voted by 240 to 187 for the plan for the depot.", "value 240 to 178 / 240 to 187"},
		{"The council backed the depot plan, 240-178.", "The council backed the depot plan by 240 votes to 181.", "value 240-178 / 240 votes to 181"},
		{"The council passed the plan for the depot by twelve votes to nine.", "The council passed the plan for the depot by 12 votes to 8.", "value twelve votes to nine / 12 votes to 8"},
		{"The plan for the depot passed, with 240 votes for and 178 against.", "The plan for the depot passed, with 241 votes for and 178 against.", "value 240 votes for and 178 against / 241 votes for and 178 against"},
		{"The council passed the plan for the depot by 240 to 178.", "The council passed the plan for the depot by 240 votes to 178.", ""},
		{"The council passed the plan by 240 votes to 178.", "The council rejected an amendment by 220 votes to 178.", "wording passed rejected"}, // two votes
		{"The council passed the plan for the depot by 240 to 178.", "The council passed the budget of the museum by 238 to 178.", ""},            // likewise
		{"The drivers of Ostrey won 3-1 against the firemen of Kelwick.", "The drivers of Ostrey won 3–2 against the firemen of Kelwick.", "value 3-1 / 3–2"},
		{"The drivers of Ostrey beat the firemen of Kelwick 3-1.", "The firemen of Kelwick lost 1-3 to the drivers of Ostrey.", ""}, // the other way round
		{"Ostrey Rovers beat Kelwick Town 3-1 on Saturday.", "On Saturday Ostrey Rovers beat Kelwick Town 4-1.", "value 3-1 / 4-1"},
		{"Ostrey Rovers beat Kelwick Town 3-1 on Saturday.", "Ostrey Rovers beat Lodden United 4-1 in May.", ""}, // another match
		{"Ostrey Rovers won the 2019-20 final on Saturday.", "Ostrey Rovers won the 2018-20 final on Saturday.", ""},
		{"The depot is open from 9 to 17 on weekdays.", "The depot is open from 9 to 18 on weekdays.", ""}, // nobody voted
		{"Le conseil a adopté le plan du dépôt par 240 voix contre 178.", "Le conseil a adopté le plan du dépôt à 241 voix contre 178.", "value 240 voix contre 178 / 241 voix contre 178"},
		{"Le conseil a adopté le plan du dépôt par 12 voix contre 9.", "Le plan du dépôt a été adopté par douze voix contre huit par le conseil.", "value 12 voix contre 9 / douze voix contre huit"},
		{"Les conducteurs de Lodève ont battu les pompiers 3-1 samedi.", "Les conducteurs de Lodève ont battu les pompiers 3 à 2 samedi.", "value 3-1 / 3 à 2"},
		{"Les conducteurs de Lodève ont battu les pompiers 3-1 samedi.", "Les conducteurs de Lodève ont battu les pompiers 3 buts à 2 samedi.", "value 3-1 / 3 buts à 2"},
	} {
		assert.Equal(t, row.want, invented.Differing(invented.Told(t, row.one, row.other)), "%s | %s", row.one, row.other)
	}
}
