package dispatch

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDateline(t *testing.T) {
	for _, c := range []struct{ in, agency, date string }{
		{"PARIS, 14 mars 2026 (AFP) - Le bac repart.", "AFP", "2026-03-14"},
		{"WASHINGTON (Reuters) — The ferry sails.", "Reuters", ""},
		{"VERNOY, England – The ferry sails.", "", ""},
		{"Köln (dpa) - Die Fähre fährt wieder.", "dpa", ""},
		{"Köln/Bonn (dpa/lnw) – Die Fähre fährt wieder.", "dpa/lnw", ""},
		{"Vernoy, England (RN) -- The ferry sails.", "RN", ""},
		{"Vernau, 15. Oktober 2026 (dpx) - Die Fähre fährt wieder.", "dpx", "2026-10-15"},
		{"Bern (sda). Die Fähre - neu - fährt.", "", ""},
		{"Die alte Fähre (rot) - fährt wieder.", "", ""}, // a colour in brackets, and no place
		{"Le bac (en panne) - enfin - repart.", "", ""},  // brackets and dashes of a sentence
	} {
		_, agency, when, _ := Dateline(c.in)
		assert.Equal(t, c.agency, agency.Of(c.in), c.in)
		assert.Equal(t, c.date, when.ISO(), c.in)
	}
}
