package patch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/patch"
	"recoupe/internal/story"
)

// What tells a fact again points at it wherever corrections put the two, and is no more where
// one is gone or both are one.
func TestRetellingsFollowTheirFacts(t *testing.T) {
	c := ferry()
	c.Retellings = []story.Retelling{{Fact: 2, Of: 0}, {Fact: 3, Of: 0, Part: true}}
	fact := func(i int) patch.Place { return patch.OfFact(c, i) }
	for _, row := range []struct {
		name string
		list []patch.Patch
		want []story.Retelling
	}{
		{"nothing", nil, []story.Retelling{{Fact: 2, Of: 0}, {Fact: 3, Of: 0, Part: true}}},
		{"one between them goes", []patch.Patch{{Kind: patch.Dismiss, At: fact(1)}}, []story.Retelling{{Fact: 1, Of: 0}, {Fact: 2, Of: 0, Part: true}}},
		{"one of them goes", []patch.Patch{{Kind: patch.Dismiss, At: fact(3)}}, []story.Retelling{{Fact: 2, Of: 0}}},
		{"what they tell again goes", []patch.Patch{{Kind: patch.Dismiss, At: fact(0)}}, []story.Retelling{}},
		{"the reader joins them", []patch.Patch{{Kind: patch.Merge, At: fact(0), With: fact(3)}}, []story.Retelling{{Fact: 2, Of: 0}}},
		{"a row comes between them", []patch.Patch{{Kind: patch.Apart, At: patch.OfCell(c, 1, 1)}}, []story.Retelling{{Fact: 3, Of: 0}, {Fact: 4, Of: 0, Part: true}}},
	} {
		got := patch.Apply(c, row.list)
		require.NoError(t, got.Comparison.Check(), row.name)
		assert.Equal(t, row.want, got.Retellings, row.name)
	}
}
