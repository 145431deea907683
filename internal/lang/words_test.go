package lang

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/text"
)

func TestStop(t *testing.T) {
	for _, c := range []struct{ lang, stops, contents string }{
		{"fr", "l'", "accord"}, {"en", "the", "deal"}, {"de", "über", "vertrag"}, {"es", "según", "acuerdo"},
		{"it", "dell'", "intesa"}, {"nl", "het", "akkoord"}, {"pt", "não", "acordo"},
	} {
		assert.True(t, Stop(c.lang, text.Fold(c.stops)), c.stops)
		assert.False(t, Stop(c.lang, c.contents), c.contents)
	}
	assert.False(t, Stop("xx", "the"))
}

func TestStopsHoldNoNumber(t *testing.T) {
	for _, w := range []string{"deux", "cent", "two", "hundred", "zwei", "due", "twee", "dois"} {
		for _, l := range Known {
			assert.False(t, Stop(l, w), l+" "+w)
		}
	}
}

func TestStem(t *testing.T) {
	for _, c := range []struct{ lang, a, b string }{
		{"fr", "signataires", "signataire"},
		{"fr", "États", "état"},
		{"en", "agreements", "agreement"},
		{"de", "Verträge", "Verträgen"},
		{"es", "acuerdos", "acuerdo"},
		{"it", "accordi", "accordo"},
		{"nl", "akkoorden", "akkoord"},
		{"pt", "acordos", "acordo"},
		{"fr", "crédits", "crédit"}, {"fr", "camions", "camion"}, {"fr", "emplois", "emploi"}, {"fr", "élus", "élu"}, {"fr", "euros", "euro"}, {"fr", "dangers", "danger"},
		{"fr", "enjeux", "enjeu"}, {"fr", "délais", "délai"}, {"fr", "chinois", "chinoise"}, {"fr", "signés", "signé"},
		{"en", "added", "add"}, {"en", "adding", "adds"},
		{"fr", "sou\u00adverain", "souverains"}, // a soft hyphen is not there
	} {
		assert.Equal(t, Stem(c.lang, c.a), Stem(c.lang, c.b), c.a)
	}
	for _, c := range []struct{ lang, a, b string }{{"fr", "fois", "foi"}, {"fr", "refus", "refuge"}, {"fr", "divers", "diverge"}, {"fr", "paris", "pari"}, {"fr", "mois", "moi"}} {
		assert.NotEqual(t, Stem(c.lang, c.a), Stem(c.lang, c.b), c.a)
	}
	assert.Equal(t, "etats", Stem("und", "États"))
}

func TestAbbreviation(t *testing.T) {
	assert.True(t, BeforeName("fr", "mme"))
	assert.True(t, BeforeName("en", "dr"))
	assert.True(t, Abbreviation("fr", "etc"))
	assert.False(t, BeforeName("fr", "etc"))
	assert.False(t, Abbreviation("en", "house"))
}

func FuzzStem(f *testing.F) {
	for _, w := range []string{"signataires", "États", "l'", "", "ß", "y", "qu’il"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		if !utf8.ValidString(w) {
			t.Skip()
		}
		for _, l := range Known {
			assert.True(t, utf8.ValidString(Stem(l, w)))
		}
	})
}
