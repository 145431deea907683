package segment

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct{ in, told string }{
		{"LYON, 3 mars (AGP) – Le pont a cédé.", "Le pont a cédé."},
		{"HARLE FALLS, Vt. (CP) — A bridge fell.", "A bridge fell."},
		{"Geneva (Feed) -- A bridge fell.", "A bridge fell."},
		{"OSTREVENT — Le pont a cédé.", "Le pont a cédé."},
		{"BERLIN, 4. März (dpx) - Die Brücke fiel.", "Die Brücke fiel."},
		{"Moorsum/Bad Dinse (dpx/lnw) – Die Brücke fiel.", "Die Brücke fiel."},
		{"Die Brücke (neu) – ein Werk aus Stahl – fiel.", "Die Brücke (neu) – ein Werk aus Stahl – fiel."}, // a word in brackets
		{"Ein Satz (dpx) – und noch einer.", "Ein Satz (dpx) – und noch einer."},                           // an agency in brackets, behind no place
		{"Moorsum – Die Brücke fiel.", "Die Brücke fiel."},
		{"New Harle – In her first speech, she said no.", "In her first speech, she said no."},
		{"New Harle – Old Harle, a match of equals.", "New Harle – Old Harle, a match of equals."}, // two teams
		{"The bridge — an old one — fell.", "The bridge — an old one — fell."},
		{"Le pont (fermé) - un vieux pont - a cédé.", "Le pont (fermé) - un vieux pont - a cédé."}, // no name in brackets
		{"Saint-Malo a peur.", "Saint-Malo a peur."},
		{"UNE-DEUX", "UNE-DEUX"},
		{"LYON – ", "LYON – "},
		{"— Non, dit-il.", "— Non, dit-il."},
		{"", ""},
	} {
		assert.Equal(t, c.told, c.in[Dateline(c.in):], c.in)
	}
}
