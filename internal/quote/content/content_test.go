package content_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/block/blocktest"
	"recoupe/internal/quote/content"
	"recoupe/internal/quote/line"
)

// verbIn returns the first reporting verb of a line.
func verbIn(l *line.Line) (line.Verb, bool) {
	for i := range l.Toks {
		if v, ok := l.VerbAt(i, len(l.Toks)); ok && v.Cue != nil {
			return v, true
		}
	}
	return line.Verb{}, false
}

// What follows a verb and is reported by it; "" where what follows is no speech.
func TestAfter(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "La maire assure que la digue tiendra.", "la digue tiendra"},
		{"fr", "La maire assure que la digue tiendra, mais la pluie revient.", "la digue tiendra, mais la pluie revient"},
		{"fr", "La maire a promis de réparer la digue.", "réparer la digue"},
		{"fr", "La maire a dénoncé un chantier sans fin.", "un chantier sans fin"}, // what she speaks of
		{"fr", "La maire demande 300 euros.", ""},                                  // a sum is asked for, and nothing is told
		{"en", "The mayor said that the wall would hold.", "the wall would hold"},
		{"en", "The mayor said the wall would hold.", "the wall would hold"}, // without “that”
		{"en", "The mayor told reporters she would stay.", "she would stay"},
		{"en", "The mayor promised to mend the wall.", "to mend the wall"},
		{"de", "Die Stadt erklärt, dass die Mauer hält.", "die Mauer hält"},
		{"es", "La alcaldesa asegura que el muro resiste.", "el muro resiste"},
		{"it", "La sindaca assicura che il muro regge.", "il muro regge"},
	} {
		l := blocktest.Line(row.lang, row.text)
		v, ok := verbIn(l)
		if !assert.True(t, ok, row.text) {
			continue
		}
		s, ok := content.After(l, v, v.Cue, len(l.Toks)-1) // before the full stop
		got := ""
		if ok {
			got = l.Bytes(s).Of(row.text)
		}
		assert.Equal(t, row.want, got, row.text)
	}
}

// What somebody says ends where the narrator goes on, or where the speaker says more.
func TestEnd(t *testing.T) {
	for _, row := range []struct{ lang, text, from, want string }{
		{"fr", "Il dit que la digue tiendra tout l’hiver.", "la", "la digue tiendra tout l’hiver"},
		{"fr", "Il dit que la digue tiendra; le chantier ferme.", "la", "la digue tiendra"},
		{"fr", "Il dit que la digue tiendra, a-t-il ajouté.", "la", "la digue tiendra"}, // an aside with a pronoun
		{"fr", "Il dit que la digue tiendra, tandis que la préfecture assure que non.", "la", "la digue tiendra"},
		{"fr", "Il dit que la digue tiendra, tandis que la pluie revient.", "la", "la digue tiendra, tandis que la pluie revient"}, // nobody else speaks
		{"en", "He said the wall would hold all winter.", "the", "the wall would hold all winter"},
		{"en", "He said the wall would hold and warned of floods.", "the", "the wall would hold"},
		{"en", "He said the wall would hold, and the unions warned that it leaks.", "the", "the wall would hold"},
		{"en", "He said the wall would hold, adding that it cost little.", "the", "the wall would hold"},
	} {
		l := blocktest.Line(row.lang, row.text)
		from := 0
		for l.Low(from) != row.from {
			from++
		}
		s := line.Span{From: from, To: content.End(l, from, len(l.Toks)-1)}
		assert.Equal(t, row.want, l.Bytes(s).Of(row.text), row.text)
	}
}

func TestDocumentIn(t *testing.T) {
	for words, want := range map[string]bool{
		"a study by the port":  true,
		"two polls":            true,
		"the head of a survey": false, // what the phrase is of says nothing
		"the mayor":            false,
	} {
		l := blocktest.Line("en", words)
		assert.Equal(t, want, content.DocumentIn(l, line.Span{To: len(l.Toks)}), words)
	}
}

// Whatever the words, what is reported is behind the verb and within the line.
func FuzzAfter(f *testing.F) {
	blocktest.Fuzz(f, func(t *testing.T, l *line.Line) {
		for i := range l.Toks {
			v, ok := l.VerbAt(i, len(l.Toks))
			if !ok || v.Cue == nil {
				continue
			}
			if got, ok := content.After(l, v, v.Cue, len(l.Toks)); ok {
				assert.True(t, got.From >= v.To && got.From <= got.To && got.To <= len(l.Toks), "%q", l.Text)
			}
		}
	}, "La maire assure que la digue tiendra, mais la pluie revient.", "La maire demande 300 euros.", "The mayor told reporters she would stay.", "Die Stadt erklärt, dass die Mauer hält.", "said said: «", "\xff said")
}
