package lexicon

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// The forms of a strong verb stand under its infinitive; a noun that is written as one does not.
func TestForms(t *testing.T) {
	for _, c := range []struct{ lang, form, base string }{
		{"de", "kam", "kommen"}, {"de", "gekommen", "kommen"}, {"de", "ankam", "ankommen"}, {"de", "verließ", "verlassen"}, {"de", "schloss", "schließen"},
		{"de", "geschlossen", "schließen"}, {"de", "besprochen", "besprechen"}, {"de", "verboten", "verbieten"}, {"de", "brachte", "bringen"}, {"de", "empfiehlt", "empfehlen"},
		{"de", "Riss", ""}, {"de", "Stand", ""}, {"de", "verbunden", "verbinden"}, {"de", "zurückgewiesen", "zurückweisen"},
		{"nl", "kwam", "komen"}, {"nl", "gesloten", "sluiten"}, {"nl", "afgesloten", "afsluiten"}, {"nl", "beviel", "bevallen"}, {"nl", "ontving", "ontvangen"},
		{"nl", "begon", "beginnen"}, {"nl", "overleden", "overlijden"}, {"nl", "onderzocht", "onderzoeken"}, {"nl", "reden", ""}, {"nl", "bond", ""},
		{"es", "dijo", "decir"}, {"es", "siento", "sentir"}, {"es", "obtuvo", "obtener"}, {"es", "incluyó", "incluir"}, {"es", "redujeron", "reducir"}, {"es", "murió", "morir"},
		{"es", "vuelto", "volver"}, {"es", "propuso", "proponer"}, {"es", "cuenta", ""}, {"es", "vino", ""}, {"es", "puesto", ""},
		{"it", "chiesto", "chiedere"}, {"it", "ucciso", "uccidere"}, {"it", "rimosso", "rimuovere"}, {"it", "ottenne", "ottenere"}, {"it", "coinvolti", "coinvolgere"},
		{"it", "soccorsi", "soccorrere"}, {"it", "Nato", ""}, {"it", "chiesa", ""}, {"it", "terra", ""},
		{"pt", "disse", "dizer"}, {"pt", "trouxe", "trazer"}, {"pt", "manteve", "manter"}, {"pt", "preso", "prender"}, {"pt", "reduz", "reduzir"}, {"pt", "caiu", "cair"}, {"pt", "faca", ""},
	} {
		want := ""
		if c.base != "" {
			want = lang.Stem(c.lang, c.base)
		}
		assert.Equal(t, want, baseStem(c.lang, text.Fold(c.form)), c.form)
	}
}

// A form whose stem stands nowhere in the tables finds what its base form does.
func TestBeyondFrench(t *testing.T) {
	l := For("fr")
	concepts := func(w string) (out []Concept) {
		for _, h := range l.Match([]string{"se", text.Fold(w)}, []string{"se", lang.Stem("fr", w)}) {
			out = append(out, h.Concept)
		}
		return out
	}
	for _, c := range []struct{ form, base string }{
		{"enfuis", "enfuir"}, {"permettront", "permettre"}, {"mettait", "mettre"}, {"recevra", "recevoir"}, {"publie", "publier"}, {"confie", "confier"}, 
		{"suspend", "suspendre"}, {"vendues", "vendre"}, {"éteignaient", "éteindre"}, {"décrivait", "décrire"}, {"déduit", "déduire"}, {"exigeons", "exiger"}, {"essaye", "essayer"},
		{"agissait", "agir"}, {"unis", "unir"}, {"rejettent", "rejeter"}, {"appellent", "appeler"}, {"restent", "rester"}, {"médiatrice", "médiateur"}, {"joyaux", "joyau"}, {"enjoint", "enjoindre"},
	} {
		assert.True(t, slices.ContainsFunc(concepts(c.form), func(x Concept) bool { return slices.Contains(concepts(c.base), x) }), c.form)
	}
	for _, w := range []string{"Durand", "Laurent", "Vincent", "Clamart"} { // of no verb in -dre, -er, -re
		assert.Empty(t, l.beyond(text.Fold(w)), w)
	}
}
