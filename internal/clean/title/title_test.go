package title

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/picture"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// The headline of a copied page is the line that its text tells of, not the label above it.
func TestHeadline(t *testing.T) {
	const long = "Le bac de Vernoy ne traverse plus depuis mardi matin, a indiqué la régie des transports du Marais."
	for in, want := range map[string]string{
		"Le pays\nLe bac de Vernoy à l’arrêt\n" + long:                                      "Le bac de Vernoy à l’arrêt",
		"Le marché change de place\nLe bac de Vernoy à l’arrêt\nPar Odile Carmaux\n" + long: "Le bac de Vernoy à l’arrêt",
		// The standfirst is told again below, and is none the more a headline for it.
		"Marsh towns ‘worn out’ as ferry breaks down again\nOdile Carmaux has called the delay of the autumn an absurd farce\n" +
			"The ferry between the Marsh towns broke down on Tuesday. Mayor Odile Carmaux called the delay of the autumn an absurd farce.": "Marsh towns ‘worn out’ as ferry breaks down again",
		"The stoker seen leaving the quay on Tuesday with a neighbour\n" + long: "", // what a picture shows
		long + "\n" + long + " Rien d’autre.":                                   "", // none
	} {
		d := ingest.Plain("", in)
		s := sheet.New(&d)
		for i := range s.Lines {
			if k := picture.Of(&s.Lines[i]); k != story.Other {
				s.Set(i, k, "caption.credit")
			}
			if s.Lines[i].Words == "Par Odile Carmaux" {
				s.Set(i, story.Byline, "byline.by")
			}
		}
		Find(&s, text.Span{Start: len(s.Lines) - 1, End: len(s.Lines)})
		got := ""
		if s.Title >= 0 {
			got = s.Lines[s.Title].Words
		}
		assert.Equal(t, want, got, in)
	}
}
