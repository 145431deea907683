package align

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/name"
)

func TestRowsThatHangOnNamesAndDays(t *testing.T) {
	as, claims := articles("en",
		"The ferry sank off Port Abbott with 212 people on board.\nClara Whitmore criticised the tone of the letter.",
		"The ferry went down near Port Abbott; 212 passengers were aboard.\nRain fell on the fields of Clara Whitmore.")
	c := newCorpus(as, claims, name.Unite(as))
	g := newGroups(c, nil)
	assert.Equal(t, 4, len(c.units))
	g.groups = [][]int{{0, 2}, nil, nil, {1, 3}}
	g.prune()
	assert.Equal(t, []int{0, 2}, g.groups[0], "a figure and a verb in common")
	assert.Nil(t, g.groups[3], "a name and nothing else")
	assert.Equal(t, [][]int{{1}, {3}}, g.groups[4:], "each keeps a row of its own")
}
