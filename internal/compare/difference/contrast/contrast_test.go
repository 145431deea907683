package contrast_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/claim"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/invented"
	"recoupe/internal/story"
)

func TestWhatIsNoted(t *testing.T) {
	w := invented.Row(t, "The flood damaged 34 trams.", "The flood damaged 36 trams.", "The flood damaged some trams.")
	reworded := -1
	n := contrast.New(w, func(fact int, _ *contrast.Values, _ bool) { reworded = fact })

	n.Show(0, &contrast.Values{Said: map[int]string{0: "34", 1: "36"}, Differ: []int{1}})
	assert.Equal(t, 0, reworded)
	assert.Equal(t, story.Differing, w.Facts[0].Verdict)
	assert.Equal(t, []story.Status{story.Stated, story.Differs, story.Stated}, []story.Status{w.Facts[0].Cells[0].Status, w.Facts[0].Cells[1].Status, w.Facts[0].Cells[2].Status})
	n.Show(0, &contrast.Values{Said: map[int]string{0: "trams"}})
	assert.Equal(t, "34", w.Facts[0].Cells[0].Value, "what differs stays shown")

	n.Differ(0, story.ValueDiffers, []int{1, 0, 1}, "values", map[int]string{0: "34", 1: "36"})
	n.Sides(0, story.CertaintyDiffers, "certainty", []int{0}, []int{1, 2})
	n.DifferInWords(0, 0, 2, "scope", "all", "some")
	assert.Equal(t, "value 34 / 36; certainty a1 a2, a3; wording all some", invented.Differing(w.Comparison))
	assert.Equal(t, []int{0, 1}, w.Differences[0].Articles)
	assert.Equal(t, story.Differs, w.Facts[0].Cells[2].Status)
}

// Which articles tell a thing one way and which another: who does both does neither.
func TestWhoTellsItWhichWay(t *testing.T) {
	w := invented.Row(t, "The depot closed.", "The depot may close.", "The depot may close. It closed.")
	n := contrast.New(w, nil)
	may := func(_ int, x *claim.Claim) bool { return x.Certainty == claim.Possible }
	one := func(_ int, x *claim.Claim, _ int, y *claim.Claim) bool {
		return x.Certainty == claim.Possible && y.Certainty == claim.Asserted
	}
	flat, others := n.Paired(0, []int{0, 1, 2}, may, one)
	assert.Equal(t, []int{0}, flat)
	assert.Equal(t, []int{1}, others)
}
