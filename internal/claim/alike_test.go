package claim_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/claim"
	"recoupe/internal/lexicon"
)

func TestSameWord(t *testing.T) {
	is := func(stem string, concepts ...claim.Concept) claim.Word {
		return claim.Word{Stem: stem, Concepts: concepts}
	}
	ship, quay := claim.Concept{ID: lexicon.Concept(1)}, claim.Concept{ID: lexicon.Concept(2)}
	weak := claim.Concept{ID: ship.ID, Weak: true}
	for _, row := range []struct {
		x, y claim.Word
		want float64
	}{
		{is("port"), is("port"), 1},
		{is("port"), is("pont"), 0}, // as long, and begins alike
		{is("port"), is("ports"), 0},
		{is("boat", ship), is("navire", ship), 1},
		{is("boat", weak), is("navire", ship), .5}, // may mean something else
		{is("boat", ship), is("quai", quay), 0},
		{is("boat", ship), is("navire"), 0},
	} {
		assert.Equal(t, row.want, claim.SameWord(&row.x, &row.y), "%s, %s", row.x.Stem, row.y.Stem)
		assert.Equal(t, row.want, claim.SameWord(&row.y, &row.x), "%s, %s", row.y.Stem, row.x.Stem)
	}
}
