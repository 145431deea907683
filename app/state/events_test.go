package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/facts"
	"recoupe/app/show/quotes"
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
	assert.Equal(t, "4 articles, 2 événements que plusieurs racontent", s.glanceHead(phrase.French))
	assert.Equal(t, phrase.OtherEventsOwn, s.NearHead())
	choices := a.EventChoices()
	require.Len(t, choices, 3)
	assert.True(t, choices[0].On)
	assert.Equal(t, 2, choices[2].Articles)

	ChooseEvent{"e2"}.Apply(a)
	assert.Equal(t, []int{2, 3}, a.Facts.Shown(s))
	assert.Contains(t, a.Facts.Chosen(s), last)
	assert.Zero(t, a.Facts.NearShown(s), "they are on the same event")
	assert.Equal(t, len(a.Facts.Chosen(s)), a.Facts.Count(s, facts.AnyVerdict), "the chip counts what it shows")
	assert.True(t, a.EventChoices()[2].On)
	assert.Contains(t, a.Facts.Chosen(s), a.Facts.At.Fact, "Tab reaches a row that is shown")

	ChooseEvent{"e1"}.Apply(a)
	assert.Equal(t, len(s.Facts)-1, a.Facts.Count(s, facts.AnyVerdict))
	assert.NotContains(t, a.Facts.Chosen(s), last, "a fact of another event that no article shown tells")
	ChooseEvent{}.Apply(a)
	assert.Len(t, a.Facts.Chosen(s), len(s.Facts))
	ChooseEvent{"e9"}.Apply(a)
	assert.Empty(t, a.Event(), "no such event: all are shown")
	assert.Equal(t, []int{0, 1, 2, 3}, a.Facts.Shown(s))
}

// What is chosen holds in every view that sets articles beside each other.
func TestAnEventInEveryView(t *testing.T) {
	c := bridge()
	c.Articles[2].Event, c.Articles[3].Event = "e2", "e2"
	c.Facts[3].Event = "e2"
	c.Omissions = []story.Omission{{Article: 0, Fact: 1, By: []int{1}}, {Article: 3, Fact: 3, By: []int{2}}, {Article: 3, Fact: 0, By: []int{2}}}
	for i, words := range []string{"Le pont a fermé mardi", "fermé depuis peu", "Le pont est fermé", "Le viaduc rouvre"} {
		a := &c.Articles[i]
		a.Quotes = []story.Quote{{Span: at(a, words), Kind: story.Direct, Speaker: "le maire"}}
	}
	c.Utterances = []story.Utterance{{ID: "u1", Speaker: "le maire", Relation: story.Reworded, Members: []story.Member{
		{QuoteRef: story.QuoteRef{Article: 0}}, {QuoteRef: story.QuoteRef{Article: 1}}, {QuoteRef: story.QuoteRef{Article: 2}}}}}
	c.Reuse = []story.Reuse{
		{A: story.Spot{Article: 0, Span: at(&c.Articles[0], "Le pont a fermé")}, B: story.Spot{Article: 2, Span: at(&c.Articles[2], "Le pont est fermé")}},
		{A: story.Spot{Article: 2, Span: at(&c.Articles[2], "Le pont")}, B: story.Spot{Article: 3, Span: at(&c.Articles[3], "Le viaduc")}}}
	a := &App{Lang: phrase.French}
	(Opened{Story: share.Story{Comparison: *c}}).Apply(a)
	counts := func() (out []int) {
		for _, tab := range a.Tabs() {
			out = append(out, tab.Count)
		}
		return out
	}
	assert.Equal(t, []int{4, 4, 3, -1, 4, -1}, counts())
	a.Route = Route{View: OmissionsView, Item: "a1"}
	before := a.OmissionView()
	assert.Len(t, before.Tabs, 4)

	effects := ChooseEvent{"e2"}.Apply(a)
	assert.Contains(t, effects, Go{Route{View: OmissionsView}}, "the article of the address is on the other event")
	assert.Equal(t, []int{1, 2, 2, -1, 4, -1}, counts(), "the articles can all be read")
	headline, _ := a.Glance()
	assert.Equal(t, "2 articles sur le même événement", headline)
	omissions := a.OmissionView()
	assert.Len(t, omissions.Tabs, 2)
	assert.Equal(t, 3, omissions.Article)
	assert.NotContains(t, omissions.Tabs[1].Note, phrase.OmOther.In(phrase.French), "it is the event looked at")
	assert.Equal(t, 2, a.QuoteCount(quotes.EveryQuote))
	assert.Zero(t, a.QuoteCount(quotes.DifferingQuotes), "the words of one article are not told differently")
	for _, sp := range a.QuoteView().Speakers {
		assert.Subset(t, []int{2, 3}, sp.Articles)
	}
	voices := a.VoiceView().Voices
	assert.Equal(t, []int{2, 3}, []int{voices[0].Article, voices[1].Article})
	assert.Equal(t, []int{2, 3}, a.SideColumns())
	TurnColumn{0}.Apply(a)
	assert.Equal(t, []int{2, 3}, a.SideColumns(), "another event's article stands beside none of these")
	heads := a.Headlines()
	assert.Equal(t, []int{2, 3}, []int{heads[0].Article, heads[1].Article})
	passages, _ := a.SharedPassages()
	assert.Len(t, passages, 1, "the other one is had with an article of the other event")
	assert.Len(t, a.SharedLanes(), 2)
	assert.Len(t, a.Report().Articles, 4, "the report is of all events")
	r := a.Report()
	assert.Equal(t, r.Groups, r.Band(a.Story.Comparison, 0), "one table has all facts")
	r.Bands = [][]int{{0, 1, 2}, {3}}
	assert.Empty(t, r.Band(a.Story.Comparison, 1), "of several, each has the facts that its outlets tell")

	kept := a.Facts.Columns.String()
	a.Facts.Columns = Columns{}
	ColumnsRecalled{Columns: kept}.Apply(a)
	assert.Equal(t, "e2", a.Event(), "as when the story was open before")
	a.Facts.Columns = Columns{}
	ColumnsRecalled{Columns: "0 0 0 e9"}.Apply(a)
	assert.Empty(t, a.Event())
}

func TestOneEventIsNoChoice(t *testing.T) {
	a := &App{Lang: phrase.French}
	(Opened{Story: share.Story{Comparison: *bridge()}}).Apply(a)
	assert.Nil(t, a.EventChoices(), "a neighbouring article alone on its event has nothing to be compared with")
	assert.Equal(t, phrase.OtherEvents, a.Story.NearHead())
}
