package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
)

// A main heading is the title however long it is, as far as no shorter one stands beside it.
func TestLongHeading(t *testing.T) {
	heading := "Le bac ne traverse plus " + strings.Repeat("et les marchands de Vernoy le disent ", 7)
	text := "<p>" + strings.Repeat("Le bac de Vernoy ne traverse plus depuis mardi matin, a indiqué la régie. ", 4) + "</p>"
	for _, row := range []struct{ page, want string }{
		{"<h1>" + heading + "</h1>" + text, "Le bac ne"},
		{"<h1>" + heading + "</h1><h1>Le bac est à l’arrêt</h1>" + text, "Le bac est"},
		{"<h2>" + heading + "</h2>" + text, ""},                    // not the page's
		{"<h1>" + strings.Repeat(heading, 3) + "</h1>" + text, ""}, // a text that is set in one
	} {
		docs, err := ingest.Read("a.html", []byte("<!DOCTYPE html><html><body><article>"+row.page+"</article></body></html>"))
		require.NoError(t, err)
		s := sheet.New(&docs[0])
		Class(&s, &docs[0])
		got := ""
		if s.Title >= 0 {
			got = s.Lines[s.Title].Words[:len(row.want)]
		}
		assert.Equal(t, row.want, got)
		assert.Equal(t, row.want != "", s.Title >= 0)
	}
}
