package unheard_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/invented"
	"recoupe/internal/story"
)

// unheard lists who is not heard in each article: file, name, why.
func unheard(c *story.Comparison) []string {
	var out []string
	for _, u := range c.Unheard {
		out = append(out, c.Articles[u.Article].File+" "+u.Name+" "+u.Why.String())
	}
	return out
}

func TestWhoIsQuotedElsewhere(t *testing.T) {
	const silent = `Ostrey tram depot will shut in May

13 March 2026

The flooded tram depot in Ostrey will close on 1 May, the city council has decided. Repairs are said to cost 6 million pounds.

The depot has 210 workers, and Marcus Pell's union wants a strike on 20 March.`
	c := invented.Compare(t, invented.Wire, invented.Local, silent)
	got := unheard(&c)
	assert.Contains(t, got, "c.txt Olive Hartnell quotedElsewhere", "two others quote her")
	assert.NotContains(t, got, "c.txt Marcus Pell quotedElsewhere", "his call for a strike is told")
	for _, u := range c.Unheard {
		assert.GreaterOrEqual(t, len(u.Quotes), 2)
	}
}

func TestWhoIsAccusedAndNotHeard(t *testing.T) {
	for _, row := range []struct{ sentence, want string }{
		{"The drivers' union accused Olive Hartnell of hiding the report.", "Olive Hartnell"},
		{"Olive Hartnell was accused of hiding the report.", "Olive Hartnell"},
		{"Olive Hartnell has been blamed for the delay by the drivers.", "Olive Hartnell"},
		{"Residents filed a complaint against Olive Hartnell in January.", ""}, // a complaint is not an accusation in these words
		{"The drivers took the blame, Olive Hartnell told the council.", ""},
		{"Nobody accused Olive Hartnell of anything.", ""},
		{"The union blamed Olive Hartnell supporters for the delay.", ""},                                 // others than the name says
		{"The drivers accused Olive Hartnell of hiding the report. “That is untrue,” Hartnell said.", ""}, // she answers
		{"Le syndicat accuse Olive Hartnell d’avoir caché le rapport.", "Olive Hartnell"},
		{"Les conducteurs ont accusé Olive Hartnell d’avoir caché le rapport.", "Olive Hartnell"},
		{"Olive Hartnell est accusée d’avoir caché le rapport.", "Olive Hartnell"},
		{"Les critiques pleuvent depuis la visite d’Olive Hartnell.", ""},
	} {
		c := invented.Compare(t, "The depot of Ostrey\n\n12 March 2026\n\nThe tram depot of Ostrey will close on 1 May after a flood that damaged 34 trams. "+row.sentence+" The depot has 210 workers, and most of them will lose their jobs.", invented.Wire)
		var got string
		for _, u := range c.Unheard {
			if u.Why == story.Accused && c.Articles[u.Article].File == "a.txt" {
				got += u.Name
				assert.NotEmpty(t, u.Against.Of(c.Articles[u.Article].Text))
			}
		}
		assert.Equal(t, row.want, got, row.sentence)
	}
}
