package facts

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model/modeltest"
	"recoupe/internal/story"
)

// What a reader chooses, and the rows that are shown: a head with its count, or a fact.
func TestRows(t *testing.T) {
	for _, row := range []struct {
		choice Choice
		want   string
	}{
		{Choice{}, "At the heart of the story(1) f1 Important(1) f2 One outlet only(1) f3 Details(1) f4"},
		{Choice{Verdict: OnlyAgreed}, "At the heart of the story(1) f1 Details(1) f4"},
		{Choice{Kinds: KeepNumbers}, "Important(1) f2"},
		{Choice{Kinds: KeepNumbers | KeepDates}, "Important(1) f2 Details(1) f4"}, // kinds add up
		{Choice{Query: "ferme"}, "At the heart of the story(1) f1 Details(1) f4"}, // without its accent, and within "fermeture"
		{Choice{Query: "OUVRIERS trentaine"}, "Important(1) f2"},                  // all words, in an article's passages
		{Choice{Query: "pont", Verdict: OnlySingle}, ""},                          // the nearest passage of an absence is not searched
		{Choice{Closed: Closed{SingleGroup: true}}, "At the heart of the story(1) f1 Important(1) f2 One outlet only(1) Details(1) f4"},
		{Choice{Sort: ByStory}, "f1 f2 f3 f4"},
		{Choice{Sort: ByDifference}, "f2 f1 f3 f4"},
	} {
		c := modeltest.Bridge()
		o := Order(c, nil)
		var out []string
		for _, r := range o.Rows(row.choice, o.Chosen(row.choice, func(int) bool { return false })) {
			if r.Head {
				out = append(out, fmt.Sprintf("%s(%d)", r.Group.Said().En, r.Count))
			} else {
				out = append(out, c.Facts[r.Fact].ID)
			}
		}
		assert.Equal(t, row.want, strings.Join(out, " "), "%+v", row.choice)
	}
}

// A fact that is as it was is not folded again.
func TestFolded(t *testing.T) {
	c := modeltest.Bridge()
	known := Order(c, nil).Folded()
	for k := range known {
		known[k] = "known " + known[k]
	}
	c.Facts[1].Statement = "Personne n’est parti"
	o := Order(c, known)
	assert.Contains(t, o.Words(0), "known ")
	assert.Contains(t, o.Words(1), "personne n'est parti")
	assert.NotContains(t, o.Words(1), "known ")
	assert.Nil(t, (*Ordered)(nil).Folded(), "of no comparison")
}

func TestEveryKindHasAName(t *testing.T) {
	for k := story.OtherFact; k <= story.AccusationFact; k++ {
		_, ok := kindNames[k]
		assert.True(t, ok, k)
	}
}

// What corrections leave of a chain has one level.
func TestRetellingsOfOneLevel(t *testing.T) {
	got := retellings(&story.Comparison{Retellings: []story.Retelling{{Fact: 1, Of: 0}, {Fact: 2, Of: 1}, {Fact: 3, Of: 0}, {Fact: 3, Of: 2}}})
	assert.Equal(t, map[int]int{1: 0, 3: 0}, got)
}
