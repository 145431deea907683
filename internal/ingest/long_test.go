package ingest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestShorten(t *testing.T) {
	const line = "Le pont fermé.\n"
	for _, row := range []struct {
		text   string
		short  bool
		pieces int
		last   string
	}{
		{strings.Repeat(line, 70), false, 70, "Le pont fermé."},
		{strings.Repeat("x", MaxText), false, 1, ""},
		{strings.Repeat("x", MaxText) + "\n\n ", false, 1, ""}, // nothing is left out
		{strings.Repeat("x", MaxText-3) + "\n" + line, true, 2, "Le"},
		{strings.Repeat("x", MaxText-4) + "\n" + line, true, 2, "Le"},      // no half word
		{strings.Repeat("x", MaxText-1) + "é", true, 1, ""},                // nor half a letter
		{strings.Repeat("x", MaxText-1) + "\n" + line + line, true, 1, ""}, // whole lines
		{strings.Repeat("x", MaxText) + "\n\n" + line + line, true, 1, ""}, // whole lines
		{strings.Repeat(" ", MaxText) + line, true, 0, ""},                 // nothing is left
		{strings.Repeat("x\n", maxPieces+1), true, maxPieces, "x"},
		{strings.Repeat("a ", 9<<20), true, 1, ""},
	} {
		d := Plain("a.txt", row.text)
		assert.Equal(t, row.short, d.Shorten())
		require.Len(t, d.Pieces, row.pieces)
		if row.short {
			assert.LessOrEqual(t, len(d.Text), MaxText)
		}
		if n := len(d.Pieces); n > 0 {
			assert.LessOrEqual(t, d.Pieces[n-1].End, len(d.Text))
			if row.last != "" {
				assert.Equal(t, row.last, d.Pieces[n-1].Of(d.Text))
			}
		}
	}
}

// Each page would take minutes to read if every piece copied its line, or its paragraph, or looked
// at all of the page.
func TestPDFOfManyPieces(t *testing.T) {
	const words = "the old quay of Brask is closed to all ships "
	for k, content := range []string{
		"/F1 10 Tf 9 700 Td " + strings.Repeat("("+words+words+") Tj ", 80_000),                 // one line
		"/F1 10 Tf " + strings.Repeat("0 -12 Td ("+words+words+"and its crane a-) Tj ", 80_000), // one paragraph
		"/F1 30 Tf 9 700 Td (" + words + ") Tj " + strings.Repeat("0 -90 Td (A) Tj ", 190_000),  // capitals
	} {
		docs, err := Read("a.pdf", fmt.Appendf(nil, "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"+
			"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length %d>>stream\nBT %sET\nendstream endobj\n"+
			"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n", len(content)+6, content))
		require.NoError(t, err, "%d: %#v", k, err)
		require.True(t, strings.Contains(docs[0].Text, strings.TrimSpace(words)), "%d %d %q", k, len(docs[0].Text), docs[0].Text[:80])
	}
}

// The sign of a PDF in a mail's first lines is that of a file that was attached as it is.
func TestMailThatCarriesAPDF(t *testing.T) {
	docs, err := Read("a.eml", []byte("From: a@b.example\nSubject: Le pont\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=zz\n\n--zz\nContent-Type: text/plain\n\nLe pont de Brask ferme mardi.\n--zz\nContent-Type: application/pdf; name=a.pdf\n\n%PDF-1.7\nnothing more\n--zz--\n"))
	require.NoError(t, err)
	assert.Equal(t, "mail", docs[0].Format)
	assert.Contains(t, docs[0].Text, "Le pont de Brask ferme mardi.")
}
