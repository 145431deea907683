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

// A report, however long, is not what was said: words in marks were not reworded from it.
func TestFullestInMarks(t *testing.T) {
	us := Group(articles(
		"en: “You cannot see a cracked bolt from the quay,” said Clara Whitmore.",
		"en: Clara Whitmore said that nobody on the night shift could have seen the cracked bolt from the quay, whatever the inspectors had written.",
	))
	if assert.Len(t, us, 1) {
		relation, notes := told(us[0])
		assert.Equal(t, "indirect", relation)
		assert.Equal(t, []string{"reported"}, notes)
	}
}
