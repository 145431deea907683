package align

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/name"
)

func TestCellsThatHangOnARowLoosely(t *testing.T) {
	as, claims := articles("en",
		"The ferry sank off the harbour at noon.",
		"The ferry sank off the harbour at noon.",
		"The harbour was sold again.",
		"A ferry went down near the harbour.")
	c := newCorpus(as, claims, name.Unite(as))
	assert.Equal(t, 4, len(c.units))
	for _, row := range []struct {
		why   string
		pairs []pair
		want  [][]int
	}{
		{"two quotes and what has a word of theirs", []pair{{0, 1, .99}, {0, 2, .3}, {1, 2, .3}}, [][]int{{0, 1}, {2}}},
		{"told in other words", []pair{{0, 1, .99}, {0, 2, .4}, {1, 2, .4}}, [][]int{{0, 1, 2}}},
		{"a row of two has nothing to hold together", []pair{{0, 1, .1}}, [][]int{{0, 1}}},
		{"the rest are no surer", []pair{{0, 1, .3}, {0, 2, .2}, {1, 2, .2}}, [][]int{{0, 1, 2}}},
		{"like one that is like none else", []pair{{0, 1, .3}, {0, 3, .3}, {1, 3, .3}, {2, 3, .4}}, [][]int{{0, 1, 3}, {2}}},
		{"the ends of a chain", []pair{{0, 1, .3}, {1, 2, .3}, {2, 3, .3}}, [][]int{{1, 2}, {0}, {3}}},
		{"the loosest goes first, and the other holds then", []pair{{0, 1, .9}, {0, 2, .05}, {0, 3, .5}, {1, 2, .05}, {1, 3, .5}, {2, 3, .05}}, [][]int{{0, 1, 3}, {2}}},
	} {
		g := newGroups(c, row.pairs)
		us := map[int]bool{}
		for _, p := range row.pairs {
			us[p.a], us[p.b] = true, true
		}
		g.groups = [][]int{nil}
		for u := range len(c.units) {
			if us[u] {
				g.groups[0] = append(g.groups[0], u)
			}
		}
		g.loosen()
		assert.Equal(t, row.want, g.groups, row.why)
	}
}
