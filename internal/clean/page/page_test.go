package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
)

// A page is judged by its elements where they tell.
func TestClassPage(t *testing.T) {
	const long = "Le bac de Vernoy ne traverse plus depuis mardi matin, a indiqué la régie des transports."
	docs, err := ingest.Read("a.html", []byte("<!DOCTYPE html><html><body><nav><a href=/>Accueil</a></nav><article><h1>Le bac à l’arrêt</h1><p>"+long+"</p><figure><figcaption>Le bac à quai</figcaption></figure></article></body></html>"))
	require.NoError(t, err)
	s := sheet.New(&docs[0])
	assert.Equal(t, 0, Class(&s, &docs[0]), "too short to be an article in full")
	for i, code := range []string{"nav.tag", "title.tag", "", "caption.tag"} {
		assert.Equal(t, code, s.Why[i].Code)
	}
}
