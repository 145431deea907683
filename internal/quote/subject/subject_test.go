package subject_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/quote/block/blocktest"
	"recoupe/internal/quote/subject"
)

func TestSubjectOfMainClause(t *testing.T) {
	for _, row := range []struct{ lang, text, want string }{
		{"fr", "Mais, dans un courrier, le maire de Vaulne a refusé.", "le maire de Vaulne"},
		{"fr", "Attablée au bar, Ana Roy a refusé.", "Ana Roy"},
		{"en", "On Friday, supporters of the port refused.", "supporters of the port"},
		{"en", "Sounding tired, the mayor refused.", "the mayor"},
	} {
		l := blocktest.Line(row.lang, row.text)
		s, ok := subject.Main(l, 0, len(l.Toks))
		assert.True(t, ok, row.text)
		assert.Equal(t, row.want, l.Bytes(s).Of(row.text), row.text)
	}
}

// A line may end before a subject comes: it has signs and no words, or no more than what leads to a clause.
func TestNoSubject(t *testing.T) {
	for _, row := range []struct{ lang, text string }{
		{"en", "|"},
		{"fr", "* | *"},
		{"fr", "Il y a un an"},
	} {
		l := blocktest.Line(row.lang, row.text)
		_, ok := subject.Main(l, 0, len(l.Toks))
		assert.False(t, ok, row.text)
	}
}
