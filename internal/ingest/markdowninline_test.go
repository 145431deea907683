package ingest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestInlineMarks(t *testing.T) {
	for _, row := range []struct{ in, want, links string }{
		{"Le [maire](https://a.example/b) a dit oui.", "Le maire a dit oui.", "maire"},
		{"Le [maire](/b \"Le maire\") a dit [oui](<x y>).", "Le maire a dit oui.", "maire|oui"},
		{"Un [lien](https://a.example/b_(c)) et [sic] (non)", "Un lien et [sic] (non)", "lien"},
		{"[![Le bac](a.jpg)](https://a.example) Le bac", " Le bac", ""},
		{"![Le bac](a.jpg)", "![Le bac](a.jpg)", ""}, // a picture on its own line tells what it is
		{"Le [maire][1] a dit.\n[1]: https://a.example", "Le maire a dit.\n[1]: https://a.example", "maire"},
		{"Le [maire][1] a dit.", "Le [maire][1] a dit.", ""},
		{"**Le personnel.** Il a *fondu* de __30__ %, ***dit*** _Le Phare_.", "**Le personnel.** Il a fondu de 30 %, dit Le Phare.", ""}, // a label, see package clean
		{"**Le personnel** a fondu.", "Le personnel a fondu.", ""},
		{"**Un intertitre**", "**Un intertitre**", ""},
		{"* * *", "* * *", ""}, {"* un\n- **deux** ou *trois*", "* un\n- deux ou trois", ""},
		{"2 * 3 * 4, snake_case_name, 5* et 6*", "2 * 3 * 4, snake_case_name, 5* et 6*", ""},
		{"**[Lire](https://a.example) la** suite", "Lire la suite", "Lire"},
		{"```\n[a](b) *c*\n```\n[a](b)", "```\n[a](b) *c*\n```\na", "a"},
		{"L\\_été \\[sic\\] &amp; l&rsquo;hiver", "L_été [sic] & l’hiver", ""},
		{"[coupé](https://a.example", "[coupé](https://a.example", ""},
	} {
		got, links := inlineMarks(row.in)
		assert.Equal(t, row.want, got, row.in)
		var words []string
		for _, l := range links {
			words = append(words, l.Of(got))
		}
		assert.Equal(t, row.links, strings.Join(words, "|"), row.in)
	}
}

func TestLinksInPlainText(t *testing.T) {
	docs, err := Read("a.txt", []byte("Le pont\n\nLe [maire](https://a.example/b) a dit *oui* & non.\n"))
	assert.NoError(t, err)
	assert.Equal(t, "Le pont\n\nLe maire a dit *oui* & non.\n", docs[0].Text)
	assert.Equal(t, len("maire"), docs[0].Pieces[1].Links)
}
