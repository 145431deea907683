package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

func TestPledgesAndAccusations(t *testing.T) {
	for _, row := range []struct {
		sentence string
		want     story.FactKind
	}{
		{"The mayor promised to reopen the depot before the summer.", story.PledgeFact},
		{"The drivers' union accused the city council of hiding the report.", story.AccusationFact},
		{"The city council sold the depot to the bus company.", story.EventFact},
	} {
		const before = "The depot of Ostrey\n\n12 March 2026\n\nThe tram depot of Ostrey was flooded when the river Tarlewater rose. "
		c := invented.Compare(t, before+row.sentence, before+row.sentence+" The drivers want their jobs back.")
		got := story.OtherFact
		for _, f := range c.Facts {
			if f.Statement+"." == row.sentence {
				got = f.Kind
			}
		}
		assert.Equal(t, row.want, got, row.sentence)
	}
}
