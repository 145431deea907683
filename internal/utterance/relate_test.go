package utterance

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Two words in marks are not the fullest rendering of what a report tells at length, where
// what another article gives has nothing of them.
func TestFullest(t *testing.T) {
	as := articles(
		"en: Clara Whitmore called the hull “surprisingly sound.”",
		"en: Clara Whitmore said the hull was surprisingly sound for its age and that the ferry would sail again from the old quay before Easter.",
		"en: Clara Whitmore said the ferry would sail again from the old quay before Easter.",
	)
	g := newGrouper(as)
	var m []int
	for i := range g.pieces {
		m = append(m, i)
	}
	hub := g.pieces[g.fullest(m)]
	assert.Equal(t, 1, hub.Article, hub.span.Of(hub.article.Text))
}
