package sample

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/gold"
)

func TestFiles(t *testing.T) {
	for lang, want := range map[string][]string{
		"fr":    {"1-agence-littorale.txt", "2-le-meridien.html", "3-echo-aubrelle.txt", "4-daily-trumpet.eml", "5-propulsion-douce.md"},
		"fr-CH": {"1-agence-littorale.txt", "2-le-meridien.html", "3-echo-aubrelle.txt", "4-daily-trumpet.eml", "5-propulsion-douce.md"},
		"en":    {"1-harbour-wire.txt", "2-the-meridian.html", "3-wexcombe-herald.txt", "4-clairon-du-soir.eml", "5-slow-water.md"},
		"frr":   {"1-harbour-wire.txt", "2-the-meridian.html", "3-wexcombe-herald.txt", "4-clairon-du-soir.eml", "5-slow-water.md"}, // North Frisian is not French
		"":      {"1-harbour-wire.txt", "2-the-meridian.html", "3-wexcombe-herald.txt", "4-clairon-du-soir.eml", "5-slow-water.md"},
	} {
		var names []string
		for _, f := range Files(lang) {
			names = append(names, f.Name)
		}
		assert.Equal(t, want, names, lang)
	}
}

func TestFilesAreSmall(t *testing.T) {
	total := 0
	for _, lang := range Languages {
		for _, f := range Files(lang) {
			total += len(f.Data)
		}
	}
	assert.Less(t, total, 48<<10, "the page and the worker carry the story")
}

func TestFilesAreTheCallersOwn(t *testing.T) {
	first := Files("fr")[0]
	want := string(first.Data)
	clear(first.Data)
	assert.Equal(t, want, string(Files("fr")[0].Data))
}

func TestEachArticleSaysItIsInvented(t *testing.T) {
	for _, lang := range Languages {
		assert.Contains(t, Title(lang), "invent")
		for _, f := range Files(lang) {
			text := gold.Text(t, f.Name, f.Data)
			if lang == "fr" && f.Name != "4-daily-trumpet.eml" || f.Name == "4-clairon-du-soir.eml" {
				require.Contains(t, text, "Article inventé pour l'exemple de Recoupe", f.Name)
			} else {
				require.Contains(t, text, "This article was invented for the example of Recoupe", f.Name)
			}
		}
	}
}
