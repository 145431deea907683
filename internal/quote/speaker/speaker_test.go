package speaker_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/block/blocktest"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
)

// quoted is where the first whole quotation of a line stands, -1 for none.
func quoted(l *line.Line) int {
	for i := range l.Toks {
		if l.IsQuote(i) {
			return i
		}
	}
	return -1
}

// said writes an attribution so that a table can show it: who, and by which cue.
func said(l *line.Line, at speaker.Attribution) string {
	if !at.OK {
		return ""
	}
	who := l.Bytes(at.Speaker).Of(l.Text) + " / " + l.Bytes(at.Cue).Of(l.Text)
	if at.Hedged {
		who += " (with a reserve)"
	}
	return who
}

func TestAfter(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "« La digue tiendra tout l’hiver », a déclaré la maire de Vaulne.", "la maire de Vaulne / a déclaré"},
		{"fr", "« La digue tiendra tout l’hiver », aurait déclaré Ana Roy.", "Ana Roy / aurait déclaré (with a reserve)"},
		{"fr", "« La digue tiendra tout l’hiver », a-t-elle ajouté.", "-t-elle / a-t-elle ajouté"}, // the pronoun hangs on the verb
		{"fr", "« La digue tiendra tout l’hiver », selon la préfecture.", "la préfecture / selon"},
		{"fr", "« La digue tiendra tout l’hiver ». Le chantier ferme.", ""}, // another sentence
		{"en", "“The wall will hold all winter,” Olive Hartnell said.", "Olive Hartnell / said"},
		{"en", "“The wall will hold all winter,” said the head of the board.", "the head of the board / said"},
		{"en", "“The wall will hold all winter,” according to the board.", "the board / according to"},
		{"de", "„Die Mauer hält den ganzen Winter“, sagte Jan Roy.", "Jan Roy / sagte"},
		{"es", "«El muro resiste todo el invierno», aseguró Ana Roy.", "Ana Roy / aseguró"},
		{"it", "«Il muro regge tutto l’inverno», ha detto Ana Roy.", "Ana Roy / ha detto"},
	} {
		l := blocktest.Line(row.lang, row.text)
		assert.Equal(t, row.want, said(l, speaker.After(l, quoted(l)+1, len(l.Toks))), row.text)
	}
}

func TestBefore(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "La maire de Vaulne a déclaré : « La digue tiendra tout l’hiver. »", "La maire de Vaulne / a déclaré"},
		{"fr", "Ana Roy : « La digue tiendra tout l’hiver. »", "Ana Roy / :"}, // a colon alone
		{"fr", "Le chantier ferme. « La digue tiendra tout l’hiver. »", ""},
		{"en", "Olive Hartnell said: “The wall will hold all winter.”", "Olive Hartnell / said"},
		{"en", "The head of the board added: “The wall will hold all winter.”", "The head of the board / added"},
		{"de", "Jan Roy sagte: „Die Mauer hält den ganzen Winter.“", "Jan Roy / sagte"},
		{"es", "Ana Roy aseguró: «El muro resiste todo el invierno.»", "Ana Roy / aseguró"},
	} {
		l := blocktest.Line(row.lang, row.text)
		i := quoted(l)
		start := 0
		for k := range i {
			if l.Is(k, ".") {
				start = k + 1
			}
		}
		assert.Equal(t, row.want, said(l, speaker.Before(l, start, start, i)), row.text)
	}
}

func TestSource(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "Selon la préfecture, la digue tiendra.", "la préfecture / Selon"},
		{"fr", "La digue tiendra, d’après Ana Roy.", "Ana Roy / d’après"},
		{"fr", "La digue tiendra selon la saison.", ""}, // what it hangs on, and nobody
		{"fr", "La digue tiendra.", ""},
		{"en", "According to the board, the wall will hold.", "the board / According to"},
		{"de", "Laut Jan Roy hält die Mauer.", "Jan Roy / Laut"},
		{"it", "Secondo la sindaca, il muro regge.", "la sindaca / Secondo"},
		{"es", "Según la alcaldesa, el muro resiste.", "la alcaldesa / Según"},
	} {
		l := blocktest.Line(row.lang, row.text)
		assert.Equal(t, row.want, said(l, speaker.Source(l, 0, len(l.Toks))), row.text)
	}
}

// Whatever the words around a quotation, who speaks is within the line.
func FuzzAttribution(f *testing.F) {
	blocktest.Fuzz(f, func(t *testing.T, l *line.Line) {
		n := len(l.Toks)
		for i := range n + 1 {
			for _, at := range []speaker.Attribution{speaker.After(l, i, n), speaker.Before(l, 0, 0, i), speaker.Source(l, i, n)} {
				for _, sp := range []line.Span{at.Speaker, at.Cue} {
					assert.True(t, !at.OK || sp.From >= 0 && sp.To <= n && sp.From <= sp.To, "%q", l.Text)
				}
			}
		}
	}, "« Non », a déclaré la maire.", "Ana Roy : « Non. » Elle part.", "“No,” said the head of the board.", "Selon « la préfecture », non.", "«", "\xff” said")
}
