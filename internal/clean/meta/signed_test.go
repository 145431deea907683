package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// Who signs, and for whom, of a line that gives the day too.
func TestSignedDate(t *testing.T) {
	for _, c := range []struct{ in, author, outlet, published string }{
		{"Harbour Post, March 12, 2026, 4:10 PM EDT. Reporting by Ana Roy in Vernoy; editing by T. Hill", "Ana Roy", "Harbour Post", "2026-03-12T16:10-04:00"},
		{"Le Phare, 12 mars 2026 à 18h12. Par Ana Roy, à Vernoy ; édition : T. Hill", "Ana Roy", "Le Phare", "2026-03-12T18:12"},
	} {
		d := ingest.Plain("", c.in)
		s := sheet.New(&d)
		s.Set(0, story.Dateline, "date.line")
		var a story.Article
		Read(&s, &a, nil)
		assert.Equal(t, []string{c.author, c.outlet, c.published}, []string{a.Author.Value, a.Outlet.Value, a.Published.Value}, c.in)
	}
}

// Who signs, of a line that is known to be a signature.
func TestSignatures(t *testing.T) {
	for _, c := range []struct{ in, author, outlet, agency string }{
		{"Jeanne Roy Health editor", "Jeanne Roy", "", ""},
		{"Leeann Lee Health editor", "Leeann Lee", "", ""}, // the last name stands in the first, too
		{"Par Jeanne Roy et AFP", "Jeanne Roy", "", "AFP"},
		{"Par Jeanne Roy (avec AFP)", "Jeanne Roy", "", "AFP"},
		{"Jeanne Roy avec AFP", "Jeanne Roy", "", "AFP"},
		{"Par Le Phare avec AFP", "", "Le Phare", "AFP"},
		{"Par AFP", "", "", "AFP"},
		{"Par Jeanne Roy et Le Phare", "Jeanne Roy", "", ""},
		{"Par Jeanne Roy, pour Le Phare", "Jeanne Roy", "Le Phare", ""},
		{"Par Jeanne Roy | Le Phare", "Jeanne Roy", "Le Phare", ""},
		{"Par Le Phare Jeanne ROY", "Jeanne ROY", "Le Phare", ""}, // as regional papers sign
		{"De Jeanne Roy", "Jeanne Roy", "", ""},                   // as radios do
		{"Par J. R.", "J. R.", "", ""},
		{"By Harbour Post staff", "", "Harbour Post", ""},
		{"By Ida Holm, Harbour Post staff", "Ida Holm", "Harbour Post", ""},
		{"By Ida Holm  Harbour Post staff", "Ida Holm", "Harbour Post", ""}, // as pages copied have it
		{"By Ida Holm  Post Staff, Updated March 24, 2026, 6:15 a.m.", "Ida Holm", "Post", ""},
		{"By Ida Holm, Ann Marsh", "Ida Holm, Ann Marsh", "", ""},
		{"By Ida Holm, Harbour Post staff | The Lamp", "Ida Holm", "Harbour Post", ""},
	} {
		d := ingest.Plain("", c.in)
		s := sheet.New(&d)
		s.Set(0, story.Byline, "byline.name")
		var a story.Article
		Read(&s, &a, nil)
		assert.Equal(t, c.author, a.Author.Value, c.in)
		for _, f := range []story.Field{a.Author, a.Outlet, a.Agency} {
			assert.Equal(t, f.Value, f.Span.Of(d.Text), c.in)
		}
		assert.Equal(t, c.outlet, a.Outlet.Value, c.in)
		assert.Equal(t, c.agency, a.Agency.Value, c.in)
	}
}
