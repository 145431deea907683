package block_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/block/blocktest"
)

// A sentence may hold a quotation with a full stop inside; a caption of somebody else's is not read.
func TestRead(t *testing.T) {
	const s = "Le maire a dit « Non. Jamais. » hier. Il part."
	a := blocktest.Article("fr-BE", s)
	read := block.Read(a)
	require.Len(t, read.Blocks, 1)
	assert.Equal(t, "fr", read.Lang)
	b := &read.Blocks[0]
	var got []string
	for _, f := range b.Frames {
		got = append(got, b.Line.Bytes(f).Of(s))
	}
	assert.Equal(t, []string{"Le maire a dit « Non. Jamais. » hier.", "Il part."}, got)
	assert.Same(t, b, read.BlockAt(len(s)-2))
	assert.Nil(t, read.BlockAt(-1))
}
