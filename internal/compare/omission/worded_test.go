package omission_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/omission"
	"recoupe/internal/invented"
	"recoupe/internal/story"
)

func TestSays(t *testing.T) {
	for _, row := range []struct {
		statement string
		want      bool
	}{
		{"Selon les relevés transmis mardi par le syndicat des eaux.", false},
		{"Selon les relevés du syndicat, la nappe de Vaubrun baisse.", true}, // what they say stands behind it
		{"According to the harbour master of Kelwick.", false},
		{"Ysolde Maubrac, la préfète de la Tarle.", false}, // a name and an office
		{"La préfète de la Tarle a fermé le pont.", true},
		{"Ysolde Maubrac, le 3 mars 2026, à Vaubrun (Agence Rivages).", false},             // under a picture
		{"Nuit du 3 mars 2026 à Vaubrun, panique.", true},                                  // what happened on a day
		{"Gulls of Kelwick (@KelwickGulls) March 3, 2026.", false},                         // below a post that a page shows
		{"Some 40 volunteers from Kelwick and Oldham.", true},                              // a figure
		{"After months of neglect, the crumbling quay of Kelwick.", true},                  // no verb, and words enough
		{"La préfète de la Tarle n’est pas du même avis.", false},                          // and what is it?
		{"VAUBRUN PRIVÉE D’EAU.", true},                                                    // capitals hide which words are names
		{"Owen Marsh, Ada Pell, Tom Reed, Ben Holt, Ana Roy, Lea Quist.", true},            // a list of who is meant
		{"La fin du bac, le car de substitution et la colère des parents d’élèves.", true}, //
	} {
		w := omission.New(invented.Row(t, row.statement))
		w.Facts[0].From = story.Spot{Article: 0, Span: w.Facts[0].Cells[0].Spans[0]}
		assert.Equal(t, row.want, w.Says(0), row.statement)
	}
}

// A cut article's last words were to tell more: they are no omission of another's.
func TestBrokenOffSaysNothing(t *testing.T) {
	for _, row := range []struct {
		statement string
		cut, want bool
	}{
		{"The harbour board has asked the county to pay for the", true, false},
		{"The harbour board has asked the county to pay for the", false, true}, // not known to be cut
		{"The harbour board has asked the county to pay.", true, true},         // cut behind a sentence
	} {
		w := omission.New(invented.Row(t, row.statement))
		art := &w.Articles[0]
		art.Truncated = row.cut
		art.Blocks[len(art.Blocks)-1].Kind = story.Body // a line alone reads as a title
		w.Facts[0].From = story.Spot{Article: 0, Span: w.Facts[0].Cells[0].Spans[0]}
		assert.Equal(t, row.want, w.Says(0), row.statement)
	}
}
