package heard

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestSpeakersAreNamed(t *testing.T) {
	src := "La HBO attend. Mme Roux parle. Jean Arnal et Paul Arnal aussi."
	at := func(words string) []story.Spot {
		i := strings.Index(src, words)
		return []story.Spot{{Span: text.Span{Start: i, End: i + len(words)}}}
	}
	x := newSpeakers(&story.Comparison{Articles: []story.Article{{Text: src}}, Names: []story.Name{
		{Name: "Harbour Board", Kind: story.Organisation, Mentions: at("HBO")},
		{Name: "Ida Roux", Kind: story.Person, Mentions: at("Roux")},
		{Name: "Jean Arnal", Kind: story.Person}, {Name: "Paul Arnal", Kind: story.Person},
		{Name: "Prévalis", Kind: story.Organisation}, {Name: "Sned"}, {Name: "Vaulne", Kind: story.Place},
	}})
	for _, row := range []struct{ speaker, want string }{
		{"Ida Roux", "Ida Roux"},
		{"ida  roux", "Ida Roux"},
		{"Mme Roux", "Ida Roux"},             // by the surname
		{"la ministre Ida Roux", "Ida Roux"}, // behind what she is
		{"HBO", "Harbour Board"},             // as an article calls it
		{"the Harbour Board", "Harbour Board"},
		{"la compagnie Prévalis", "Prévalis"},
		{"M. Arnal", ""}, // which of the two
		{"Sned", "Sned"},
		{"le Sned", "Sned"},
		{"un avocat de Mme Roux", ""}, // who speaks for her is not her
		{"l’entourage d’Ida Roux", ""},
		{"lawyers for Roux", ""},
		{"Vaulne", ""}, // a place has no voice
		{"deux habitants", ""},
		{"", ""},
	} {
		assert.Equal(t, row.want, x.named(row.speaker), row.speaker)
	}
}
