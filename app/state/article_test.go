package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/reading"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// readingAt is the page with the bridge's first article open.
func readingAt(at int, events ...Event) *App {
	a := opened()
	art := &a.Story.Articles[0]
	art.Quantities = []story.Quantity{{Span: span(art, "34")}, {Span: span(art, "Les"), Kind: story.Ordinal}}
	art.Times = []story.Time{{Span: span(art, "mardi")}}
	art.Mentions = []story.Mention{{Span: span(art, "Le maire")}}
	art.Quotes = []story.Quote{{Span: span(art, "tout rouvrir"), Kind: story.Indirect}}
	do(a, Navigated{Route{View: ArticleView, Item: "a1", At: at}})
	do(a, events...)
	return a
}

func TestAnArticleStandsBetweenOthers(t *testing.T) {
	p := readingAt(0).ArticlePage(0)
	assert.Equal(t, []Route{{}, {View: ArticleView, Item: "a2"}}, []Route{p.Before, p.After})
	place := func(p ArticlePage) bool { return p.Parts[0].Stretches[0].Here }
	assert.False(t, place(p))
	assert.True(t, place(readingAt(20).ArticlePage(0)))
	elsewhere := readingAt(20)
	do(elsewhere, Navigated{Route{View: ArticlesView, At: 20}})
	assert.False(t, place(elsewhere.ArticlePage(0)), "of another view")
}

func TestNoiseIsShownWithItsReason(t *testing.T) {
	a := opened()
	a.Story.Articles[1].Blocks[1].Reason = story.Because("nav.menu")
	do(a, Navigated{Route{View: ArticleView, Item: "a2"}})
	p := a.ArticlePage(1)
	n := p.Parts[len(p.Parts)-1].Noise
	require.NotNil(t, n)
	assert.Equal(t, "1 ligne retirée\u00a0: menu, rubrique", n.Summary(phrase.French))
	assert.Equal(t, []reading.NoiseLine{{Text: "Lire aussi", Why: "Suite de liens, menu ou fil d’Ariane."}}, n.Lines)
	do(a, TurnMark{reading.NoiseMarks})
	assert.Len(t, a.ArticlePage(1).Parts, len(p.Parts)-1)
}

// What was noted before the page was left is made good once the story is open
// again.
func TestRecoveredCorrections(t *testing.T) {
	a := opened()
	line := Reclass{Article: 1, First: 1, Last: 1, Own: true}.Apply(a)[1].(NoteFixes).List
	a = opened()
	effects := Recovered{ID: a.Story.ID, List: line}.Apply(a)
	require.Len(t, effects, 2)
	assert.Equal(t, story.Body, effects[0].(Match).Articles[1].Blocks[1].Kind, "a line has the articles compared again")
	a = opened()
	a.Story.ID = "0123456789abcdef"
	gone := patch.Patch{Kind: patch.Dismiss, At: patch.OfFact(a.Story.Comparison, 0)}
	assert.Equal(t, []Effect{KeepFixes{}}, Recovered{ID: a.Story.ID, List: []patch.Patch{gone}}.Apply(a))
	assert.Len(t, a.Story.Fixes.List, 1)
}

func TestRestoringNoiseComparesAgain(t *testing.T) {
	a := opened()
	a.Story.Name = "Ponts"
	do(a, Navigated{Route{View: ArticleView, Item: "a2"}})
	was := a.Story.Articles[1].Blocks[1].Kind
	effects := Reclass{Article: 1, First: 1, Last: 1, Own: true}.Apply(a)
	require.Len(t, effects, 2)
	assert.Len(t, effects[1].(NoteFixes).List, 1, "what is asked for is noted: the page may be left meanwhile")
	m := effects[0].(Match)
	assert.Equal(t, story.Body, m.Articles[1].Blocks[1].Kind)
	assert.Equal(t, story.Because("reader.own"), m.Articles[1].Blocks[1].Reason)
	assert.Equal(t, was, a.Story.Articles[1].Blocks[1].Kind, "the open story is as it was until the answer comes")
	assert.Nil(t, Reclass{Article: 1}.Apply(a), "one at a time")
	c := *bridge()
	c.Articles[1].Blocks[1].Kind = story.Body
	assert.Equal(t, []Effect{Keep{}}, HasCompared{m.Job, c}.Apply(a), "the reader stays where they are")
	assert.Equal(t, "Ponts", a.Story.Name)
	assert.Equal(t, ArticleView, a.Route.View)
	assert.Zero(t, a.Reader.Job)
	assert.Nil(t, Reclass{Article: 1, First: 1, Last: 1, Own: true}.Apply(a), "it is so already")
	m = Reclass{Article: 1, First: 1, Last: 1}.Apply(a)[0].(Match)
	c = *bridge()
	c.Facts, c.Differences = nil, nil
	c.Articles[0], c.Articles[1] = c.Articles[1], c.Articles[0]
	c.Articles[0].ID, c.Articles[1].ID = "a1", "a2"
	c.Articles[0].Blocks[1].Kind = story.Other
	assert.Contains(t, HasCompared{m.Job, c}.Apply(a), Replace{Route{View: ArticleView, Item: "a1"}}, "the article has another place now")
	do(a, Navigated{Route{View: ArticleView, Item: "a1"}})
	m = Reclass{Article: 1, First: 0, Last: 0}.Apply(a)[0].(Match)
	assert.Equal(t, story.Other, m.Articles[1].Blocks[0].Kind)
	do(a, WorkerFailed{Job: m.Job})
	assert.Zero(t, a.Reader.Job)
	assert.Len(t, a.Story.Fixes.List, 2, "what failed is no correction")
	m = ShowAsFound{true}.Apply(a)[0].(Match)
	assert.Equal(t, was, m.Articles[0].Blocks[1].Kind, "as found, before any lines were classed")
	do(a, HasCompared{m.Job, *bridge()})
	assert.True(t, a.Story.AsFound)
	assert.Equal(t, was, a.Story.Articles[1].Blocks[1].Kind)
	assert.Len(t, a.Story.Facts, 4)
	do(a, ShowAsFound{})
	assert.Empty(t, a.Story.Facts, "and back, without comparing again")
	assert.Len(t, ShowAsFound{true}.Apply(a), 0)
	do(a, ShowAsFound{})
	m = Undo{}.Apply(a)[0].(Match)
	assert.Equal(t, story.Body, m.Articles[0].Blocks[1].Kind, "undone, it is compared again as before")
	assert.Len(t, a.Story.Fixes.List, 2)
	do(a, HasCompared{m.Job, c})
	assert.Len(t, a.Story.Fixes.List, 1)
	assert.True(t, a.Story.Fixes.CanRedo())
}

func TestAPlaceIsBroughtIntoView(t *testing.T) {
	a := opened()
	there := Route{View: ArticleView, Item: "a1", At: 20}
	assert.Equal(t, []Effect{Scroll{HereID}}, Navigated{there}.Apply(a), "coming from elsewhere")
	there.At = 50
	assert.Equal(t, []Effect{Focus{HereID}}, Navigated{there}.Apply(a), "within the article")
	assert.Empty(t, Navigated{Route{View: ArticleView, Item: "a3"}}.Apply(a))
	do(a, Navigated{Route{View: ArticlesView}})
	assert.Equal(t, 2, a.Reads(), "the article read last")
	do(a, Navigated{Route{View: ArticleView, Item: "a99"}})
	assert.Equal(t, 0, a.Reads())
}

func TestCorrectingWhatIsKnown(t *testing.T) {
	a := opened()
	do(a, Navigated{Route{View: ArticleView, Item: "a2"}}, TurnCorrecting{})
	assert.True(t, a.Reader.Correcting)
	assert.Nil(t, EditArticle{Article: 9}.Apply(a))
	require.NotEmpty(t, EditArticle{Article: 1}.Apply(a))
	assert.Equal(t, "a2", a.Edited().ID)
	assert.Equal(t, []Effect{FocusBack{}}, SaveDraft{}.Apply(a), "nothing changed")
	effects := do(a, EditArticle{Article: 1}, TypeDraft{DraftOutlet, "La Digue"}, SaveDraft{})
	m := effects[len(effects)-1].(Match)
	assert.Equal(t, story.Field{Value: "La Digue", Origin: story.OriginPerson}, m.Articles[1].Outlet)
	assert.Equal(t, "", a.Story.Articles[1].Outlet.Value, "the open story is as it was until the answer comes")
	assert.Nil(t, EditArticle{Article: 1}.Apply(a), "one at a time")
	c := *bridge()
	c.Articles[1].Outlet.Value = "La Digue"
	do(a, HasCompared{m.Job, c})
	assert.True(t, a.Reader.Correcting, "the reader goes on correcting")
	assert.Equal(t, "La Digue", a.Story.Outlets[1].Name)
}
