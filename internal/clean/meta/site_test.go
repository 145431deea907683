package meta

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSiteOf(t *testing.T) {
	for _, c := range []struct{ address, site, key string }{
		{"https://www.ouest-eclair.example/ville/port-alban-2214.php?x=1", "ouest-eclair.example", "ouesteclair"},
		{"http://actu.lejournal.example/", "actu.lejournal.example", "lejournal"},
		{"https://daily-news.co.uk:443/a", "daily-news.co.uk", "dailynews"},
		{"https://m.xyz.com/a", "xyz.com", "xyz"}, // the name itself may be as short as "com"
		{"https://localhost/a", "", ""},
		{"mailto:desk@paper.example", "", ""},
		{"https://user@paper.example/", "", ""},
	} {
		assert.Equal(t, c.site, siteOf(c.address), c.address)
		if c.site != "" {
			assert.Equal(t, c.key, siteKey(c.site), c.address)
		}
	}
}

func TestSpelt(t *testing.T) {
	for _, c := range []struct{ words, key, want string }{
		{"© Ouest-Éclair – Anne Morel", "ouesteclair", "Ouest-Éclair"},
		{"au micro de L’Écho du port.", "lechoduport", "L’Écho du port"},
		{"Harbour & Dock, the trade weekly", "harbouranddock", "Harbour & Dock"},
		{"The harbour and dock weekly", "harbouranddock", ""}, // no capital: a harbour and a dock
		{"Les Ouest-Éclairs", "ouesteclair", ""},
		{"Ouest", "ouesteclair", ""},
		{"24 Hours Now", "24hoursnow", "24 Hours Now"},
		{"Ouest, puis la ville d’Éclair", "ouesteclair", ""},
	} {
		assert.Equal(t, c.want, spelt(c.words, c.key).Of(c.words), c.words)
	}
}
