package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestASentenceOpensOverAnyView(t *testing.T) {
	for _, view := range []View{FactsView, QuotesView, OmissionsView, SideView, WordsView} {
		a := opened()
		a.Route = Route{View: view}
		do(a, OpenSentence{0, span(&a.Story.Articles[0], "34").Start})
		p := a.SentencePage()
		require.NotNil(t, p, view)
		assert.Equal(t, "Les 34 ouvriers sont partis.", p.Passport.Words)
		assert.Equal(t, view, a.Route.View, "it stays")
		do(a, StepSentence{p.Before})
		assert.Equal(t, "Le pont a fermé mardi.", a.SentencePage().Passport.Words)
		do(a, Dismiss{})
		assert.Equal(t, NoOverlay, a.Overlay)
	}
}

func TestCorrectingFromASentenceLeadsBackToIt(t *testing.T) {
	a := opened()
	a.Route = Route{View: SideView}
	do(a, OpenSentence{0, span(&a.Story.Articles[0], "34").Start})
	do(a, OpenCorrecting{What: CorrectStatement, Fact: 1}, TypeCorrection{"Les ouvriers sont partis"}, SaveCorrection{})
	assert.Equal(t, SentenceOverlay, a.Overlay)
	assert.Equal(t, "Les ouvriers sont partis", a.Story.Facts[1].Statement)
	f := a.SentencePage().Passport.Facts[0]
	assert.True(t, a.Story.Corrected(f.Fact), "it shows as the reader's")
	do(a, OpenCorrecting{What: CorrectNote, Fact: 1}, Dismiss{})
	assert.Equal(t, SentenceOverlay, a.Overlay, "one layer at a time")

	do(a, PartCell{1, 1})
	assert.Empty(t, a.SentencePage().Passport.Facts[0].Others, "no longer the same fact")
	assert.Equal(t, Undo{}, a.Key("Ctrl+z", false))
	do(a, Undo{})
	require.Len(t, a.SentencePage().Passport.Facts[0].Others, 1)
	do(a, TellCell{1, 2, story.Stated})
	assert.Equal(t, 2, a.SentencePage().Passport.Facts[0].Others[1].Article)
	assert.True(t, a.Story.Hand(phrase.French, 1, 2).Same)
	do(a, DismissFact{1})
	assert.Equal(t, SentenceOverlay, a.Overlay)
	assert.Empty(t, a.SentencePage().Passport.Facts)
}

func TestASentenceThatIsNotThere(t *testing.T) {
	a := opened()
	assert.Equal(t, []Effect{Go{Route{View: ArticleView, Item: "a1", At: 9999}}}, OpenSentence{0, 9999}.Apply(a), "the article, then")
	assert.Empty(t, OpenSentence{9, 0}.Apply(a))
	a.Sentence = SentenceSpot{0, 9999}
	assert.Nil(t, a.SentencePage())
}
