package ingest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// datum returns what a document tells under a key.
func datum(d *Document, key string) string {
	for _, x := range d.Data {
		if x.Key == key {
			return x.Value
		}
	}
	return ""
}

// body returns the pieces of a document that are no record, a line each.
func body(d *Document) (lines []string) {
	for _, p := range d.Pieces {
		if p.Role != Record {
			lines = append(lines, p.Of(d.Text))
		}
	}
	return lines
}

func TestExports(t *testing.T) {
	two := func(a, b string) string { return a + b }
	for _, row := range []struct{ name, in string }{
		{"a.txt", two( // LexisNexis, as plain text
			"1 of 2 DOCUMENTS\n\nLa Gazette\n\nMarch 14, 2025 Friday\n\nLe pont rouvre\n\nBYLINE: Jeanne Roy\n\nLENGTH: 120 words\n\n"+para+"\n\nLOAD-DATE: March 15, 2025\n\n",
			"2 of 2 DOCUMENTS\n\nLe Courrier\n\nMarch 13, 2025 Thursday\n\nLe pont reste fermé\n\nLENGTH: 80 words\n\nLe pont reste fermé, dit le maire.\n\nLOAD-DATE: March 15, 2025\n")},
		{"a.html", "<html><body>" + two( // Factiva, in a table of its fields
			"<div class='article frArticle'><table><tr><td><b>HD</b></td><td><span class='frHeadline'>Le pont rouvre</span></td></tr><tr><td><b>BY</b></td><td>Par Jeanne Roy</td></tr><tr><td><b>WC</b></td><td>120 mots</td></tr><tr><td><b>PD</b></td><td>14 mars 2025</td></tr><tr><td><b>SN</b></td><td>La Gazette</td></tr><tr><td><b>LA</b></td><td>Français</td></tr><tr><td><b>LP</b></td><td><p class='articleParagraph'>"+para+"</p></td></tr><tr><td><b>NS</b></td><td>gtrans : Transports</td></tr><tr><td><b>AN</b></td><td>Document GAZET00020250314el3e0001x</td></tr></table></div>",
			"<div class='article frArticle'><table><tr><td>HD</td><td>Le pont reste fermé</td></tr><tr><td>PD</td><td>13 mars 2025</td></tr><tr><td>SN</td><td>Le Courrier</td></tr><tr><td>TD</td><td><p>Le pont reste fermé, dit le maire.</p></td></tr><tr><td>AN</td><td>Document COURR00020250313el3d0002x</td></tr></table></div>") + "</body></html>"},
		{"a.txt", two( // the same as lines
			"HD Le pont rouvre\nBY Par Jeanne Roy\nWC 120 mots\nPD 14 mars 2025\nSN La Gazette\nLA Français\nLP\n"+para+"\nAN Document GAZET00020250314el3e0001x\n",
			"HD\nLe pont reste fermé\nPD\n13 mars 2025\nSN\nLe Courrier\nTD\nLe pont reste fermé, dit le maire.\nAN\nDocument COURR00020250313el3d0002x\n")},
	} {
		docs, err := Read(row.name, []byte(row.in))
		require.NoError(t, err)
		require.Len(t, docs, 2, row.in[:30])
		for i, want := range []struct{ title, outlet, day, words string }{{"Le pont rouvre", "La Gazette", "2025-03-14", para}, {"Le pont reste fermé", "Le Courrier", "2025-03-13", "Le pont reste fermé, dit le maire."}} {
			d := &docs[i]
			checkDocument(t, *d)
			assert.Equal(t, want.title, datum(d, "title"), row.in[:30])
			assert.Equal(t, want.outlet, datum(d, "outlet"), row.in[:30])
			assert.Equal(t, want.day, datum(d, "published"), row.in[:30])
			assert.Equal(t, []string{want.title, want.words}, body(d), row.in[:30])
		}
		assert.Equal(t, "Jeanne Roy", datum(&docs[0], "author"))
	}
}
