package sheet

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// What a sheet tells of its lines.
func TestSheet(t *testing.T) {
	const long = "Le bac de Vernoy ne traverse plus depuis mardi matin, a indiqué la régie des transports."
	d := ingest.Plain("", "ABONNÉS. Le bac à l’arrêt\n"+long+"\n« Une navette »\n"+long+"\n")
	s := New(&d)
	assert.Equal(t, 5, len(s.Lines), "a label is a line of its own")
	assert.Equal(t, 2, s.FirstOf(4), "the same words")
	assert.Equal(t, 1, s.Again(2))
	assert.True(t, s.Same(2, 4))
	words, paragraphs := s.ProseWords(0, 5)
	assert.Equal(t, []int{32, 2}, []int{words, paragraphs})
	s.Set(2, story.Body, "body.paragraph")
	assert.True(t, s.Judged(2))
	assert.False(t, s.Open(2))
	assert.True(t, s.Open(4))
}
