package ingest

import (
	"bytes"
	"math/rand"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// packLZW packs data as PDF files do.
func packLZW(data []byte, late bool) []byte {
	early := 1
	if late {
		early = 0
	}
	var out []byte
	bits, n, width, next := 0, 0, 9, 258
	put := func(code int) {
		bits, n = bits<<width|code, n+width
		for ; n >= 8; n -= 8 {
			out = append(out, byte(bits>>(n-8)))
		}
		bits &= 1<<n - 1
	}
	known := map[string]int{}
	code := func(s string) int {
		if len(s) == 1 {
			return int(s[0])
		}
		return known[s]
	}
	put(256)
	s := ""
	for _, c := range data {
		t := s + string([]byte{c})
		if _, ok := known[t]; ok || len(t) == 1 {
			s = t
			continue
		}
		put(code(s))
		known[t] = next
		next++
		// The reader is one code behind.
		if next+early > 1<<width && width < 12 {
			width++
		}
		if next == 4095 {
			put(code(string([]byte{c})))
			put(256)
			known, next, width, s = map[string]int{}, 258, 9, ""
			continue
		}
		s = string([]byte{c})
	}
	if s != "" {
		put(code(s))
	}
	width = max(width, 9)
	put(257)
	put(0)
	return out
}

func TestUnLZW(t *testing.T) {
	// The example of the standard (7.4.4.2).
	assert.Equal(t, []byte{45, 45, 45, 45, 45, 65, 45, 45, 45, 66}, unLZW([]byte{0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01}, false, 100))
	assert.Equal(t, []byte{45, 45, 45}, unLZW([]byte{0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01}, false, 4)) // no more than that
	assert.Empty(t, unLZW([]byte{0xFF, 0xFF, 0xFF}, false, 100))
	r := rand.New(rand.NewSource(1))
	words := bytes.Repeat([]byte("Le bac de Vernoy est à quai. "), 40)
	for range 20_000 {
		words = append(words, byte('a'+r.Intn(8)))
	}
	got := unLZW(packLZW(words, false), false, 1<<20)
	assert.True(t, bytes.HasPrefix(words, got) && len(got) > 0 && len(got) >= len(words)-2, "%d of %d", len(got), len(words))
	for range 2000 { // whatever bytes there are
		junk := make([]byte, r.Intn(60))
		r.Read(junk)
		assert.LessOrEqual(t, len(unLZW(append([]byte{0x80}, junk...), r.Intn(2) == 0, 500)), 500)
	}
}

func TestPackedPDF(t *testing.T) {
	packed := packLZW([]byte("BT /F1 12 Tf 50 700 Td (Le conseil a vote hier soir la reouverture du pont.) Tj ET"), false)
	docs, err := Read("a.pdf", []byte("%PDF-1.2\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"+
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n"+
		"4 0 obj<</Filter/LZWDecode/Length "+strconv.Itoa(len(packed))+">>stream\n"+string(packed)+"\nendstream endobj\n"+
		"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"))
	require.NoError(t, err)
	assert.Contains(t, docs[0].Text, "Le conseil a vote hier soir la reouverture du pont.")
}

// A gzip file that was cut tells what is whole of it, and that it is not all.
func TestCutGzip(t *testing.T) {
	whole := gzipped("<html><body><p>" + para + "</p></body></html>")
	for _, c := range []struct {
		data []byte
		want int
	}{{whole, 0}, {whole[:len(whole)-5], 1}} {
		docs, err := Read("a.html.gz", c.data)
		require.NoError(t, err)
		assert.Len(t, docs[0].Warnings, c.want)
	}
}
