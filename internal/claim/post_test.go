package claim

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestUnsigned(t *testing.T) {
	for in, want := range map[string]string{
		"— Town of Ostrey (@ostrey) March 3, 2026":                                     "",
		"Ville de Lodève (@lodeve) March 3, 2026":                                      "",
		"The ferry sails again pic.posts.example/aB3 — Town of Ostrey (@ostrey) March": "The ferry sails again",
		"The mayor (@ostrey) told the council on Monday that the ferry will sail":      "The mayor (@ostrey) told the council on Monday that the ferry will sail",
		"The mayor wrote (@ the depot) on Monday":                                      "The mayor wrote (@ the depot) on Monday",
		"It sails (@ostrey": "It sails (@ostrey",
	} {
		assert.Equal(t, want, unsigned("x "+in, text.Span{Start: 2, End: 2 + len(in)}).Of("x "+in), in)
	}
}
