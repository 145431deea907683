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

// What the stemmers leave of a weak verb's participle is taken off with its prefix, before the verb or in it.
func TestParticiple(t *testing.T) {
	for _, c := range []struct{ lang, stem, want string }{
		{"de", "geweigert", "weiger"}, {"de", "weigert", "weiger"}, {"de", "abgelehnt", "ablehn"}, {"nl", "afgewend", "afwen"},
		{"de", "gelebt", "leb"}, {"de", "gebet", "gebe"}, // too little is left for a verb
		{"de", "begegnet", "begegne"}, {"de", "lehnt", "lehn"}, {"de", "wort", ""}, {"de", "begegn", ""},
	} {
		assert.Equal(t, c.want, participle(c.lang, c.stem), c.stem)
	}
}

// A form whose stem stands nowhere in the tables finds what its base form does.
func TestBeyond(t *testing.T) {
	concepts := func(l, w string) (out []Concept) {
		for _, h := range For(l).Match([]string{"se", text.Fold(w)}, []string{"se", lang.Stem(l, w)}) {
			out = append(out, h.Concept)
		}
		return out
	}
	for _, c := range []struct{ lang, form, base string }{
		{"fr", "enfuis", "enfuir"}, {"fr", "permettront", "permettre"}, {"fr", "mettait", "mettre"}, {"fr", "recevra", "recevoir"}, {"fr", "publie", "publier"}, {"fr", "confie", "confier"},
		{"fr", "suspend", "suspendre"}, {"fr", "vendues", "vendre"}, {"fr", "éteignaient", "éteindre"}, {"fr", "décrivait", "décrire"}, {"fr", "déduit", "déduire"}, {"fr", "exigeons", "exiger"}, {"fr", "essaye", "essayer"},
		{"fr", "agissait", "agir"}, {"fr", "unis", "unir"}, {"fr", "rejettent", "rejeter"}, {"fr", "appellent", "appeler"}, {"fr", "restent", "rester"}, {"fr", "médiatrice", "médiateur"}, {"fr", "joyaux", "joyau"}, {"fr", "enjoint", "enjoindre"},
		{"es", "renunció", "renunciar"}, {"es", "plantean", "plantear"}, {"it", "sospende", "sospendere"}, {"pt", "soluções", "solução"}, {"pt", "nacionais", "nacional"},
		{"de", "reagiert", "reagieren"}, {"de", "kontrollierten", "kontrollieren"}, {"de", "Lehrerinnen", "Lehrer"}, {"nl", "alarmeerde", "alarmeren"}, {"nl", "explosies", "explosie"},
	} {
		assert.True(t, slices.ContainsFunc(concepts(c.lang, c.form), func(x Concept) bool { return slices.Contains(concepts(c.lang, c.base), x) }), c.form)
	}
	for _, w := range []string{"Durand", "Laurent", "Vincent", "Clamart"} { // of no verb in -dre, -er, -re
		assert.Empty(t, For("fr").beyond(text.Fold(w)), w)
	}
}
