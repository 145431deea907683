package naming

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// The persons of a story are counted once, not for each passage that names one: of these, that would
// be thousands of millions of names folded.
func TestPersonsAreCountedOnce(t *testing.T) {
	const many = 100_000
	c := story.Comparison{}
	for n := range many {
		c.Names = append(c.Names, story.Name{Name: "Anna Roake" + strconv.Itoa(n/2), Kind: story.Person})
	}
	c.Names = append(c.Names, story.Name{Name: "Olive Roake1", Kind: story.Person}, story.Name{Name: "Roake2", Kind: story.Person})
	w := &Finder{Judge: &coreference.Judge{Table: &table.Table{Comparison: c}}}
	for n := range many {
		assert.Equal(t, n == 1, w.family("roake"+strconv.Itoa(n)), n)
	}
}
