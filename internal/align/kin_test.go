package align

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/name"
)

func TestFamilies(t *testing.T) {
	for _, row := range []struct {
		kin  string // tenths, for each two articles
		want string
		step float64 // from the first's family to the last's
	}{
		{"", "[]", 0},
		{"90 09", "[0 1]", 0},
		{"92 29", "[0 1]", .2},
		{"95 59", "[0 0]", 0},
		{"907 098 789", "[0 0 0]", 0}, // by the third
		{"9700 7920 0298 0089", "[0 0 2 2]", .2},
		{"9700 7940 0498 0089", "[0 0 2 2]", .4},             // one step alone, between two and two
		{"9780 7940 8498 0089", "[0 0 0 0]", 0},              // two steps
		{"97780 79700 77980 00894 00049", "[0 0 0 0 0]", 0},  // one by itself needs one step
		{"97000 79040 00988 04898 00889", "[0 0 2 2 2]", .4}, // two and three do not join by one
	} {
		var kin [][]float64
		for line := range strings.FieldsSeq(row.kin) {
			var of []float64
			for _, c := range line {
				of = append(of, float64(c-'0')/10)
			}
			kin = append(kin, of)
		}
		of, step := families(kin)
		assert.Equal(t, row.want, fmt.Sprint(of), row.kin)
		if n := len(of); n > 0 && of[0] != of[n-1] {
			assert.Equal(t, row.step, step[of[0]][of[n-1]], row.kin)
			assert.Equal(t, row.step, step[of[n-1]][of[0]], row.kin)
		}
	}
}

const (
	blaze = `The orchard on Tern Hill burned down on Monday night.
It took firefighters from Ostrey three days to put the flames out.
Hardly a pear tree is left.
The wind carried sparks over the river.
Police believe that a lantern was left burning in the barn.
The chief executive of the orchard, Olive Hartnell, said that its cider press had been built in 1998.`
	blazeToo = `On Monday night the Tern Hill orchard burned to the ground.
Firefighters from Ostrey needed three days to extinguish the flames.
There is hardly a pear tree left.
Sparks flew over the river in the wind.
A lantern left burning in the barn is to blame, police say.
A cider press that had been built in 1998 was lost, said Olive Hartnell, the chief executive.`
	theft = `Four thieves carried a bronze heron out of the Quillan museum.
The museum in Quillan was closed for three days after the theft of the heron.
They drove off in a laundry van with a broken lamp.
A school class was drawing in the next room.
The insurers have offered a reward of nine thousand pounds.
The chief executive of its insurer, Piers Lanyon, said that the heron had been cast in 1998.`
	theftToo = `A bronze heron was stolen from the Quillan museum by four thieves.
For three days after the theft the Quillan museum stayed closed.
A laundry van with a broken lamp took the thieves away.
In the next room a school class was drawing.
A reward of nine thousand pounds is offered by the insurers.
Piers Lanyon, chief executive of the insurer, said that the bronze heron was cast in 1998.`
)

// Reports of two things share a year, a count of days and an office, and no row for that.
func TestStrangers(t *testing.T) {
	as, rows := rowsOf("en", blaze, blazeToo, theft, theftToo)
	var across []string
	within := 0
	for _, r := range rows {
		fires, thefts := 0, 0
		for _, a := range r.ToldBy() {
			if a < 2 {
				fires++
			} else {
				thefts++
			}
		}
		if fires > 0 && thefts > 0 {
			across = append(across, r.Cells[r.ToldBy()[0]].Spans[0].Of(as[r.ToldBy()[0]].Text))
			continue
		}
		if fires+thefts > 1 {
			within++
		}
		for a, c := range r.Cells {
			assert.True(t, len(c.Claims) == 0 || a < 2 == (fires > 0), "the nearest passage is of the same event, or there is none")
		}
	}
	assert.Empty(t, across)
	assert.GreaterOrEqual(t, within, 6)
}

// One article by itself may tell of an event in its own way: what is sure stays, and so do the same words.
func TestStrangerAlone(t *testing.T) {
	const pumps = "\nThe owner of the Ostrey mill lent them his pumps."
	as, claims := articles("en", blaze+pumps, blazeToo, theft+pumps)
	c := newCorpus(as, claims, name.Unite(as))
	c.family = []int{0, 0, 2}
	unit := func(a int, has string) int {
		return slices.IndexFunc(c.units, func(u unit) bool { return u.article == a && strings.Contains(u.claim.Of(as[a].Text), has) })
	}
	akin := pair{unit(0, "firefighters"), unit(1, "Firefighters"), .1}
	doubtful := pair{unit(0, "three days"), unit(2, "three days"), same - .1}
	sure := pair{unit(0, "1998"), unit(2, "1998"), same}
	words := pair{unit(0, "pumps"), unit(2, "pumps"), .1}
	assert.Equal(t, []pair{akin, sure, words}, c.withoutStrangers([]pair{akin, doubtful, sure, words}))
}
