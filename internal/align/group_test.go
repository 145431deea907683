package align

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/name"
)

func TestWhatJoinsARowOfTwo(t *testing.T) {
	as, claims := articles("en",
		"The ferry sank off the harbour at noon.\nDivers searched the wreck all night.\nThe owner grows pears.\nThe harbour was sold again.",
		"A ferry went down near the harbour.\nNobody had seen the storm coming.",
		"Divers looked for the ferry in the harbour.")
	c := newCorpus(as, claims, name.Unite(as))
	assert.Equal(t, 7, len(c.units))
	c.kin = [][]float64{{1, 1, 1}, {1, 1, 1}, {1, 1, 1}}
	for _, row := range []struct {
		why   string
		pairs []pair
		want  []int // with the first
	}{
		{"beside what is there", []pair{{0, 4, .9}, {1, 4, .2}}, []int{0, 1, 4}},
		{"far from it", []pair{{0, 4, .9}, {3, 4, .2}}, []int{0, 4}},
		{"far from it, and surer", []pair{{0, 4, .9}, {3, 4, .35}}, []int{0, 3, 4}},
		{"a third article resembles it too", []pair{{0, 4, .9}, {0, 6, .9}, {4, 6, .9}, {3, 4, .2}, {3, 6, .2}}, []int{0, 3, 4, 6}},
		{"two rows, each surer than both together", []pair{{0, 4, .9}, {3, 5, .9}, {0, 5, .7}, {3, 4, .7}}, []int{0, 4}},
		{"two rows that are one", []pair{{0, 4, .9}, {3, 5, .8}, {0, 5, .85}, {3, 4, .85}}, []int{0, 3, 4, 5}},
	} {
		g := newGroups(c, row.pairs)
		g.grow()
		got := slices.Clone(g.groups[g.of[0]])
		slices.Sort(got)
		assert.Equal(t, row.want, got, row.why)
	}
}
