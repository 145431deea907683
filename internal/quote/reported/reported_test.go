package reported_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/block/blocktest"
	"recoupe/internal/quote/reported"
)

func TestIn(t *testing.T) {
	for _, row := range []struct{ lang, text, speaker, content string }{
		{"fr", "Le maire assure que la digue tiendra tout l'hiver.", "Le maire", "la digue tiendra tout l'hiver"},
		{"fr", "Selon la préfecture, la digue tiendra tout l'hiver.", "la préfecture", ", la digue tiendra tout l'hiver"}, // the sign goes as it is kept
		{"en", "The mayor said the wall would hold all winter.", "The mayor", "the wall would hold all winter"},
		{"en", "The wall holds all winter.", "", ""},
	} {
		l := blocktest.Line(row.lang, row.text)
		var speaker, content string
		for _, s := range reported.In(l, 0, len(l.Toks)-1, false) {
			speaker, content = l.Bytes(s.Speaker).Of(row.text), l.Bytes(s.Content).Of(row.text)
		}
		assert.Equal(t, row.speaker, speaker, row.text)
		assert.Equal(t, row.content, content, row.text)
	}
}
