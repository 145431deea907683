package line

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
)

func TestLine(t *testing.T) {
	in := "« Les « passagers » font le tour par l’ÉCLUSE… »"
	l := Of(in, ingest.Piece{Span: Whole(in)})
	assert.Equal(t, `" les " passagers " font le tour par l'ecluse... "`, l.Folded)
	assert.Equal(t, `les " passagers " font le tour par l'ecluse`, l.Key)
	assert.Equal(t, 8, l.Count)
	assert.Equal(t, '…', l.Last)
	assert.True(t, l.Closed())
	assert.False(t, l.Prose(), "too short for a paragraph")
}
