package segment

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// sentenceRows hold one block each; " | " stands for the space, and "|" for
// nothing, where a sentence ends.
var sentenceRows = []struct{ lang, want string }{
	{"fr", "Le port rouvre. | Les ferries partent."},
	{"fr", "M. Roy et Mme Caron ont voté. | Le Dr. Petit s’est abstenu."},
	{"fr", "« Nous partons. Rien ne nous retient. », dit le maire. | Il sort."}, // a quotation stays whole, with its cue
	{"fr", "« On part ! » lance M. Roy."},
	{"fr", "« On part. » | Le maire se lève."}, // no cue follows the mark
	{"fr", "Il dit : « Assez. » | Puis il sort."},
	{"fr", "Le prix : 1.200 euros, soit 3,5 % de plus. | L'art. 12 le permet."},
	{"fr", "J. Martin attend… | Rien ne vient... mais il reste."},
	{"fr", "La loi est votée.|Les députés applaudissent."}, // glued in the file
	{"fr", "Les tarifs montent (4 % après 3 %).|Les élèves attendent."},
	{"fr", "Il vit av. Foch, cf. p. 12, etc. | Elle part."},
	{"fr", "Voir www.Exemple.fr pour la suite. | Ou écrire à Jean.Roy@exemple.fr demain."},
	{"en", "Mr. Bell met Gov. A. J. Stone in the U.S. Senate. | They spoke."},
	{"en", "It closed at 5 p.m. | Nobody came."},
	{"en", "It cited U.S. v. Stone. | The case of Stone v. The Harbour Board came later."}, // parties of a case
	{"en", "They meet at 7 p.m. Thursday in the hall. | It ended at 9 a.m. ET. | She left at 3 p.m. Jan. 5. | It rained until 5 a.m. | May was dry."},
	{"en", "“Never again!” Ms. Okafor said. | She left."},
	{"en", "“Never again.” | The crowd left."},
	{"en", "“Never again!” | Old Harle Falls Bridge Road was shut."}, // a name, and no verb of saying
	{"en", "“It fell. We ran.” | He added that it was late."},        // a new sentence: the cue of one would be lower case
	{"en", "'We can't go,' she said. | 'Not now.' | He stayed."},
	{"en", "He said no. | Everyone heard."}, // no. is short for number only before one
	{"en", "See no. 5 on p. 12. | Thanks."},
	{"en", "The plan (it was late.) passed. | (Nobody objected.) | We left."},
	{"en", "1. Open the valve | 2. Close the gate | 3. Wait"},
	{"en", "What? | Why?! | Nobody knows."},
	{"en", "Two did not vote: Sens. Ana Stone and Jo Bell. | They spoke."},
	{"de", "Am 3. Mai sprach Dr. Vogel. | „Wir gehen“, sagte er. | Es blieb still."},
	{"de", "Das kostet z. B. 3 Mio. Euro. | Die Stadt zahlt."},
	{"de", "Die Feier ist am 27. 11. 2024 im Rathaus. | Alle kommen."},
	{"es", "¿Por qué? | El Sr. Ruiz no lo dijo. | ¡Basta!"},
	{"it", "Il dott. Neri ha parlato. | «Andiamo», ha detto."},
	{"nl", "Dhr. Bos kwam om 9.30 uur. | Daarna ging hij."},
	{"pt", "O Sr. Reis falou. | A Dra. Lima calou-se."},
	{"und", "Abc def. | Ghi jkl."},
}

func oneBlock(lang, s string) *story.Article {
	return &story.Article{Language: lang, Text: s, Blocks: []story.Block{{Span: text.Span{End: len(s)}, Kind: story.Body}}}
}

func TestSentences(t *testing.T) {
	for _, c := range sentenceRows {
		in := strings.ReplaceAll(strings.ReplaceAll(c.want, " | ", " "), "|", "")
		var got []string
		for _, s := range Sentences(oneBlock(c.lang, in)) {
			got = append(got, s.Of(in))
		}
		assert.Equal(t, strings.ReplaceAll(c.want, " | ", "|"), strings.Join(got, "|"))
	}
}

func TestSentencesKeepToOwnBlocks(t *testing.T) {
	s := "Un titre\nUn menu. Deux menus.\nUne phrase. Une autre"
	a := &story.Article{Language: "fr", Text: s, Blocks: []story.Block{
		{Span: text.Span{Start: 0, End: 8}, Kind: story.Title},
		{Span: text.Span{Start: 9, End: 30}, Kind: story.Navigation},
		{Span: text.Span{Start: 30, End: len(s)}, Kind: story.Body},
	}}
	var got []string
	for _, x := range Sentences(a) {
		got = append(got, x.Of(s))
	}
	assert.Equal(t, []string{"Un titre", "Une phrase.", "Une autre"}, got)
}

func TestLongQuotationIsCut(t *testing.T) {
	s := "« " + strings.Repeat("Nous tenons la digue depuis hier soir. ", 20) + "», dit-elle."
	assert.Greater(t, len(Sentences(oneBlock("fr", s))), 10)
}

// What has no full stop is cut between two words; what has no white space is not.
func TestEndlessSentenceIsCut(t *testing.T) {
	txt := strings.Repeat("le pont de Brask ferme et le bac part, ", 1000)
	words := 0
	for _, s := range Sentences(oneBlock("fr", txt)) {
		assert.Less(t, s.Len(), 4100)
		words += len(strings.Fields(s.Of(txt)))
	}
	assert.Equal(t, len(strings.Fields(txt)), words)
	assert.Len(t, Sentences(oneBlock("fr", strings.Repeat("pont", 5000))), 1)
}

// It is cut behind a sign or at the end of a line where one comes soon, and not in a figure.
func TestWhereAnEndlessSentenceIsCut(t *testing.T) {
	for _, c := range []struct{ goesOn, ends string }{
		{"la brocante rapporte 12 000 euros au village, dit-on; ", ",;"},
		{"Brask 12 000 tonnes\nTarn 8 000 tonnes de sel\n", "sl"},
		{"the ferry carries 12 000 barrels: none is full, ", ":,"},
		{"and then we went down to the quay you know ", "abcdefghijklmnopqrstuvwxyz"},
	} {
		for shift := range 60 {
			txt := strings.Repeat("x", shift) + " " + strings.Repeat(c.goesOn, 250)
			got := Sentences(oneBlock("fr", txt))
			assert.Greater(t, len(got), 1)
			for _, s := range got[:len(got)-1] {
				assert.Less(t, s.Len(), longest+2*wholeLimit)
				assert.Contains(t, c.ends, txt[s.End-1:s.End], "%q", txt[max(0, s.End-30):s.End])
			}
		}
	}
}

// One long sentence of whatever repeats: time stays in proportion to length.
func TestHostile(t *testing.T) {
	for _, s := range []string{". - ", "( ", "« ", "'a ", "...", "M. ", "a.b.", "\" ", "\n ", "1. ", "é’"} {
		for _, lang := range []string{"fr", "en", "de"} {
			Sentences(oneBlock(lang, strings.Repeat(s, 25_000)))
		}
	}
}

func FuzzSentences(f *testing.F) {
	for _, c := range sentenceRows {
		f.Add(c.lang, c.want)
	}
	f.Fuzz(func(t *testing.T, lang, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		end := 0
		for _, x := range Sentences(oneBlock(lang, s)) {
			assert.True(t, x.Start >= end && x.End > x.Start && x.End <= len(s), "in order, apart, not empty")
			assert.True(t, utf8.ValidString(x.Of(s)))
			assert.Equal(t, x.Span, text.Trim(s, x.Span))
			end = x.End
		}
	})
}
