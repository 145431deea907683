package token_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

func TestCut(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "L’eau a-t-elle monté ?", "L’ eau a -t-elle monté ?"},
		{"fr", "aujourd’hui, dit-il", "aujourd’hui , dit -il"},
		{"fr", "d’« irresponsables »", "d’ « irresponsables »"},
		{"en", "Mr. Roy’s port, at 9 a.m. It rained.", "Mr. Roy ’s port , at 9 a.m . It rained ."}, // the point ends a sentence
		{"fr", "à 30’000 francs", "à 30’000 francs"},                                               // as Switzerland parts thousands
		{"en", "It cost 1.5 million.", "It cost 1.5 million ."},
		{"en", "''Late'', she said", "'' Late '' , she said"},
	} {
		var got []string
		for _, tok := range token.Cut(row.text, text.Span{End: len(row.text)}, row.lang) {
			got = append(got, tok.Of(row.text))
		}
		assert.Equal(t, row.want, strings.Join(got, " "), row.text)
	}
}
