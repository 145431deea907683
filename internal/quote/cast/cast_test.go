package cast_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/block/blocktest"
	"recoupe/internal/quote/cast"
	"recoupe/internal/story"
)

func TestOf(t *testing.T) {
	const s = "La maire Ana Roy a refusé lundi. M. Joël Brun, pêcheur, s’en étonne. Mme Roy part."
	a := blocktest.Article("fr", s)
	c := cast.Of(block.Read(a))
	ana, joël := c.Lookup([]string{"Roy"}), c.Lookup([]string{"Joël", "Brun"})
	require.GreaterOrEqual(t, ana, 0)
	require.GreaterOrEqual(t, joël, 0)
	assert.Equal(t, "Ana Roy", c.People[ana].Name)
	assert.Equal(t, story.Feminine, c.People[ana].Gender)
	assert.Equal(t, joël, c.Before(strings.Index(s, "Mme"), story.Masculine, -1))
	assert.Equal(t, -1, c.Lookup([]string{"Nobody"}))
}

// Whoever shares a surname with very many is not told apart from all of them.
func TestSoManyOfOneSurname(t *testing.T) {
	var b strings.Builder
	for i := range 3000 {
		name := "B" + strings.Repeat("a", i%40) + "c" + strings.Repeat("o", i/40) + "b"
		b.WriteString("Mme " + name + " Roy a refusé lundi. ")
	}
	s := b.String()
	c := cast.Of(block.Read(blocktest.Article("fr", s)))
	assert.Len(t, c.People, 100)
	assert.Len(t, c.Seen, 3000, "each is somebody all the same")
}
