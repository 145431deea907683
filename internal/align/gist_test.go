package align

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/name"
	"recoupe/internal/story"
)

func TestGistsRelateWhatSharesNoWord(t *testing.T) {
	as, claims := articles("en",
		"Surgeons treated the wounded.\nThe storm tore roofs from houses.",
		"The hospital admitted six patients.\nWinds of a hurricane blew down chimneys.")
	c := newCorpus(as, claims, nil)
	require.Len(t, c.units, 4)
	like := func(a, b int) float64 { return c.units[a].gist.Like(&c.units[b].gist) }
	assert.Greater(t, like(0, 2), like(0, 3)+.2)
	assert.Greater(t, like(1, 3), like(1, 2)+.2)
}

func TestNearWordsAreTheReasonWhereNothingElseIs(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want []story.Reason
	}{
		{"The storm came at night.", "A hurricane hit the coast.", []story.Reason{story.Because("nearWords", "storm / hurricane")}},
		{"The storm came at night.", "The storm hit the coast.", []story.Reason{story.Because("sharedWords", "storm")}},                                                                                         // a word in common says more
		{"A Storm At The Home Of Olive Hartnell", "A hurricane came as Olive Hartnell slept.", []story.Reason{story.Because("sharedNames", "Olive Hartnell"), story.Because("nearWords", "storm / hurricane")}}, // nobody is near himself in meaning
		{"Olive Hartnell To Lose Her Depot", "The depot of Olive Hartnell burned.", []story.Reason{story.Because("sharedNames", "Olive Hartnell"), story.Because("sharedWords", "depot")}},                      // capitals throughout are no names
		{"The storm came at night.", "Her lawyer kept silent.", []story.Reason{story.Because("surroundings")}},
	} {
		as, claims := articles("en", row.a, row.b)
		c := newCorpus(as, claims, name.Unite(as))
		assert.Equal(t, row.want, c.because(&c.units[0], &c.units[1]), row.b)
	}
}

func TestKinship(t *testing.T) {
	as, claims := articles("en",
		"The orchard on Tern Hill burned down on Monday night.\nFirefighters from Ostrey put the flames out.",
		"On Monday night the Tern Hill orchard burned to the ground.\nOstrey firefighters extinguished the flames.",
		"A glassworks in Marl burned down in April.\nFirefighters from Quillan saved the offices.")
	c := newCorpus(as, claims, name.Unite(as))
	c.measure(c.candidates(), nil)
	assert.Greater(t, c.kin[0][1], .9)
	assert.Less(t, c.kin[0][2], .5, "another fire")
	assert.Equal(t, c.kin[2][0], c.kin[0][2])
}
