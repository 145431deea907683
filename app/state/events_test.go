package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// Articles on two events, two on each: the reader may look at one event alone.
func TestChoosingAnEvent(t *testing.T) {
	c := bridge()
	c.Articles[2].Event, c.Articles[3].Event = "e2", "e2"
	for i := range c.Facts {
		c.Facts[i].Event = "e1"
	}
	last := len(c.Facts) - 1
	c.Facts[last].Event = "e2"
	for i, cell := range c.Facts[last].Cells {
		cell.Status = story.Unknown
		if i > 1 {
			cell.Status = story.Stated
		}
	}
	a := &App{Lang: phrase.French}
	(Opened{Story: share.Story{Comparison: *c}}).Apply(a)
	s := a.Story
	assert.Equal(t, "4 articles, 2 événements que plusieurs racontent", s.Headline(phrase.French))
	assert.Equal(t, phrase.OtherEventsOwn, s.NearHead())
	choices := a.EventChoices()
	require.Len(t, choices, 3)
	assert.True(t, choices[0].On)
	assert.Equal(t, 2, choices[2].Articles)

	ChooseEvent{"e2"}.Apply(a)
	assert.Equal(t, []int{2, 3}, a.Facts.Shown(s))
	assert.Contains(t, a.Facts.Chosen(s), last)
	assert.Zero(t, a.Facts.NearShown(s), "they are on the same event")
	assert.Equal(t, len(a.Facts.Chosen(s)), a.Facts.Count(s, AnyVerdict), "the chip counts what it shows")
	assert.True(t, a.EventChoices()[2].On)
	assert.Contains(t, a.Facts.Chosen(s), a.Facts.At.Fact, "Tab reaches a row that is shown")

	ChooseEvent{"e1"}.Apply(a)
	assert.Equal(t, len(s.Facts)-1, a.Facts.Count(s, AnyVerdict))
	assert.NotContains(t, a.Facts.Chosen(s), last, "a fact of another event that no article shown tells")
	ChooseEvent{}.Apply(a)
	assert.Len(t, a.Facts.Chosen(s), len(s.Facts))
	ChooseEvent{"e9"}.Apply(a)
	assert.Empty(t, a.Facts.Columns.Hidden, "no such event: all are shown")
}

func TestOneEventIsNoChoice(t *testing.T) {
	a := &App{Lang: phrase.French}
	(Opened{Story: share.Story{Comparison: *bridge()}}).Apply(a)
	assert.Nil(t, a.EventChoices(), "a neighbouring article alone on its event has nothing to be compared with")
	assert.Equal(t, phrase.OtherEvents, a.Story.NearHead())
}
