package align

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/name"
)

func TestWhatARowBorrows(t *testing.T) {
	var texts []string
	for range 9 {
		texts = append(texts, "The ferry sank off the harbour at noon.\nDivers searched the wreck all night.")
	}
	as, claims := articles("en", texts...)
	c := newCorpus(as, claims, name.Unite(as))
	require.Equal(t, 18, len(c.units)) // of article a 2a and 2a+1
	for _, row := range []struct {
		why  string
		many int   // the first articles, which tell the row of many by their first claims
		own  []int // what the other row has of its own
		lent []int // what it borrows
		near float64
		want [][]int
	}{
		{"like the many: one row", 8, []int{17}, []int{0, 2, 4}, .5, [][]int{{0, 2, 4, 6, 8, 10, 12, 14, 17}}},
		{"all of it is there: one row", 8, nil, []int{0, 2, 4}, .01, [][]int{{0, 2, 4, 6, 8, 10, 12, 14}}},
		{"unlike them: it keeps its own", 8, []int{15, 17}, []int{0, 2, 4}, .01, [][]int{{0, 2, 4, 6, 8, 10, 12, 14}, {15, 17}}},
		{"unlike them, of one article: no row", 8, []int{17}, []int{0, 2, 4}, .01, [][]int{{0, 2, 4, 6, 8, 10, 12, 14}, {17}}},
		{"it borrows two", 8, []int{17}, []int{0, 2}, .5, [][]int{{0, 2, 4, 6, 8, 10, 12, 14}, {0, 2, 17}}},
		{"it borrows half", 8, []int{11, 13, 15}, []int{0, 2, 4}, .5, [][]int{{0, 2, 4, 6, 8, 10, 12, 14}, {0, 2, 4, 11, 13, 15}}},
		{"a handful tells the other", 5, []int{17}, []int{0, 2, 4}, .5, [][]int{{0, 2, 4, 6, 8}, {0, 2, 4, 17}}},
	} {
		var pairs []pair
		for a := range row.many {
			for _, u := range row.own {
				pairs = append(pairs, pair{2 * a, u, row.near})
			}
		}
		g := newGroups(c, pairs)
		clear(g.groups)
		for a := range row.many {
			g.of[2*a] = 0
			g.groups[0] = append(g.groups[0], 2*a)
		}
		for _, u := range row.own {
			g.of[u] = 1
		}
		g.groups[1] = slices.Concat(row.own, row.lent)
		g.fold()
		var got [][]int
		for _, us := range g.groups {
			if len(us) > 0 {
				got = append(got, us)
			}
		}
		assert.Equal(t, row.want, got, row.why)
	}
}

// Outlets that tell one thing, each in words a little different, tell it in one row, however many
// they are; and none of them seems not to tell it.
func TestADozenOutletsTellOneThing(t *testing.T) {
	vessel := []string{"The ferry Aurora", "Aurora, a car ferry,", "A ferry, the Aurora,"}
	did := []string{"ran aground off Brisk Point on Tuesday", "ran aground on Tuesday near Brisk Point", "struck rocks off Brisk Point on Tuesday and ran aground"}
	more := []string{"", " with 84 people on board", " for the second time this year", ", its owner said", " for the second time this year, its owner said"}
	var texts []string
	for i := range 24 {
		texts = append(texts, fmt.Sprintf("Ferry Aurora runs aground off Brisk Point\n%s %s%s.", vessel[i%3], did[i/3%3], more[i%5]))
	}
	for n := 2; n <= len(texts); n++ {
		as, claims := articles("en", texts[:n]...)
		rows := Rows(as, claims, name.Unite(as))
		all := 0
		for i := range rows {
			if len(rows[i].ToldBy()) == n && !rows[i].Part {
				all++
			}
			if rows[i].Part || !rows[i].Shared() {
				continue
			}
			for a, c := range rows[i].Cells {
				assert.False(t, !c.Told && c.Likeness >= .9, "%d outlets: what row %d tells stands in article %d", n, i, a)
			}
		}
		assert.Equal(t, 1, all, "%d outlets", n)
	}
}
