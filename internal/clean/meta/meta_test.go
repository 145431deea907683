package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
)

func TestNewsroom(t *testing.T) {
	for _, c := range []struct{ in, known, want string }{
		{"By Harbour Post staff", "", "Harbour Post"},
		{"By Channel 7 staff", "", "Channel 7"},
		{"By Lowtide Staff", "", "Lowtide"},
		{"By Blue Lamp staff | Tuesday", "Blue Lamp", "Blue Lamp"},
		{"Par Marées rédaction", "", "Marées"},
		{"Por El Faro redacción", "El Faro", "El Faro"},
		{"By Ida Holm staff", "The Lamp", ""}, // a person
		{"By Ida Holm, Harbour Post staff", "", ""},
		{"By Ida Holm", "", ""},
	} {
		who, ok := byline.Signature(c.in)
		require.True(t, ok, c.in)
		of, ok := newsroom(c.in, who, c.known)
		assert.Equal(t, c.want != "", ok, c.in)
		if ok {
			assert.Equal(t, c.want, of.Of(c.in))
		}
	}
}

func TestCopyright(t *testing.T) {
	for in, want := range map[string]string{
		"© La Voix du Marais 2026": "La Voix du Marais", "© 2026 Le Phare SA. Tous droits réservés.": "Le Phare", "Le Phare © 2026 - Contact - Publicité": "Le Phare",
		"Mentions légales - © Le Phare 2026": "Le Phare", "© Jean Oriol": "", "© Tous droits réservés - JEAN ORIOL - 2026": "",
	} {
		l := line.Of(in, ingest.Plain("", in).Pieces[0])
		got, _, _ := copyright(&l)
		assert.Equal(t, want, got, in)
	}
}
