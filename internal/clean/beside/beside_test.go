package beside

import (
	"testing"

	"github.com/stretchr/testify/assert"

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

func codes(why []story.Reason) (codes []string) {
	for _, r := range why {
		codes = append(codes, r.Code)
	}
	return codes
}
