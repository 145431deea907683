package clause

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/said"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// what of a sentence is asked about ends at the first stroke, and what is wanted at the second.
func strokes(in string) (txt string, asked, sentence text.Span, want string) {
	parts := strings.Split(in, "|")
	txt = strings.Join(parts, "")
	return txt, text.Span{End: len(parts[0])}, text.Span{End: len(txt)}, parts[0] + strings.Join(parts[1:len(parts)-1], "")
}

func TestWithList(t *testing.T) {
	for _, row := range []struct{ language, in string }{
		{"en", "She wore a red skirt, sweater|, dark socks and black boots|."},
		{"en", "She wore a red skirt|, a sweater, and black boots|, though."},
		{"en", "The council hired guards|, clerks or drivers|."},
		{"fr", "Ils ont sauvé deux balances|, un orgue et les archives du port|."},
		{"en", "The council hired guards||, and the drivers left."},
		{"en", "The council hired guards||, hoping for calm and order."},
		{"en", "The council hired guards||, and a good deal more."},
		{"en", "The council hired Olive Hartnell||, a clerk and sailor."},
		{"en", "The council hired a man of 44||, a clerk and sailor."},
		{"en", "The council sold the quay||, with the depot and the sheds."},
		{"fr", "La mairie a vendu le quai||, lors d’un conseil long et agité."},
		{"de", "Der Rat verkaufte den Kai||, Schuppen und Boote."}, // nothing is known of German
	} {
		txt, asked, sentence, want := strokes(row.in)
		art := &story.Article{Text: txt, Language: row.language}
		assert.Equal(t, want, Of(art, said.In(art), asked).WithList(sentence, 200).Of(txt), row.in)
		assert.Equal(t, asked, Of(art, said.In(art), asked).WithList(sentence, asked.Len()), "too long")
	}
}

func TestToVerb(t *testing.T) {
	for _, in := range []string{
		"About 800 drivers| — half of them unpaid — walked out on Monday|, the council said.",
		"About 800 drivers — half of them unpaid| — walked out on Monday|.",
		"Le comité des marchands| -- trente élus -- refuse la vente|, lundi.",
		"On Twitter, the drivers of the depot|, all of them unpaid, had an answer|, she said.",
		"Olive Hartnell, head of the depot|, was 44|.",
		"Olive Hartnell, head of the depot||, based in Andover.",
		"Olive Hartnell, head of the depot||; the drivers had left.",
		"The drivers walked out|| — half of them unpaid — on Monday.",
		"The drivers of the depot|| — half of them unpaid.",
		"The drivers of the depot|| who left — half of them unpaid — walked out.",
		"The well-known driver of the depot||, 44, walked out.",
	} {
		txt, asked, sentence, want := strokes(in)
		language := "en"
		if strings.HasPrefix(in, "Le ") {
			language = "fr"
		}
		asked.End = max(asked.End, Of(&story.Article{Text: txt, Language: language}, said.In(&story.Article{}), asked).toVerb(bared(txt, sentence), len(txt)-2))
		assert.Equal(t, want, asked.Of(txt), in)
	}
}
