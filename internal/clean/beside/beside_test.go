package beside

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// What is beside a text is told by the lines that are sure.
func TestAroundText(t *testing.T) {
	const long = "Le bac de Vernoy ne traverse plus depuis mardi matin, a indiqué la régie des transports."
	d := ingest.Plain("", long+"\nLire aussi\nLe pont ferme aussi\nSondage\nFaut-il un pont ?\nOui\nNon\n")
	s := sheet.New(&d)
	s.Set(1, story.Related, "related.head")
	Class(&s)
	assert.Equal(t, []string{"", "related.head", "related.after", "nav.poll", "nav.poll", "nav.poll", "nav.poll"}, codes(s.Why))
}

func TestMailLine(t *testing.T) {
	for _, c := range []struct {
		words string
		want  bool
	}{
		{"De : Régie des bacs <bacs@vernoy.example>", true},
		{"*Expéditeur :* La Vigie", true},
		{"> Fecha: 11 de marzo de 2026", true},
		{"Envoyé le 11 mars 2026", true}, // without a colon, too
		{"-------- Message transféré --------", true},
		{"La Vigie <lettre@vigie.example> 11 mars 2026 à 07:12", true},
		{"Le 11 mars 2026, La Vigie a écrit :", true},
		{"De Vernoy, le bac repart mardi.", false},
		{"Horaires : de 6 h à 22 h", false},
		{"Le bac a coulé, a écrit la régie.", false},
	} {
		d := ingest.Plain("", c.words)
		l := line.Of(d.Text, d.Pieces[0])
		assert.Equal(t, c.want, MailLine(&l), c.words)
	}
}

func codes(why []story.Reason) (codes []string) {
	for _, r := range why {
		codes = append(codes, r.Code)
	}
	return codes
}
