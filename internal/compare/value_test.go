package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestPeopleAreCountedUnderManyNames(t *testing.T) {
	count := func(value float64, stem string, anyone bool) *figure {
		return &figure{q: &story.Quantity{Value: value}, stems: []string{stem}, anyone: anyone}
	}
	for _, row := range []struct {
		x, y *figure
		want accord
	}{
		{count(212, "peopl", true), count(221, "passeng", false), conflict},
		{count(212, "peopl", true), count(212, "passeng", false), equal},
		{count(212, "peopl", true), count(38, "pupil", false), apart}, // too far: some of them
		{count(212, "windo", false), count(221, "passeng", false), apart},
		{count(212, "peopl", true), count(221, "person", true), apart}, // the lexicon knows these two
	} {
		assert.Equal(t, row.want, agree(row.x, row.y), "%v %s, %v %s", row.x.q.Value, row.x.stems[0], row.y.q.Value, row.y.stems[0])
	}
}
