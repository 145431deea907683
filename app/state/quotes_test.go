package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/heard"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// quoting is the page with the quotes of a story in which the mayor is quoted twice.
func quoting() *App {
	a := &App{Lang: phrase.French}
	(Opened{Story: share.Story{Comparison: *modeltest.Quoted()}}).Apply(a)
	(Navigated{To: Route{View: QuotesView}}).Apply(a)
	return a
}

// Words in marks that are nobody's by themselves are listed where someone said them
// elsewhere: the navigation counts what the view lists.
func TestTheNavigationCountsWhatIsListed(t *testing.T) {
	a := quoting()
	a.Story.Utterances[0].Members = append(a.Story.Utterances[0].Members, story.Member{QuoteRef: story.QuoteRef{Article: 2, Quote: 0}})
	a.Story.everySaid = nil
	all := 0
	for _, sp := range a.Story.spoken() {
		all += len(sp.Members)
	}
	assert.Equal(t, all, a.Tabs()[1].Count)
}

// Steps go through what is chosen, drawing more where what is drawn ends.
func TestStepSaid(t *testing.T) {
	a := quoting()
	assert.Equal(t, []Effect{Focus{"said-1"}}, stepSaid{1}.Apply(a))
	assert.Equal(t, []Effect{Focus{"said-2"}}, stepSaid{1}.Apply(a))
	assert.Equal(t, []Effect{Focus{"said-2"}}, stepSaid{1}.Apply(a), "the last one")
	assert.Equal(t, stepSaid{-1}, a.Key("k", false))
	assert.Nil(t, a.Key("j", true), "not while typing")
	assert.Equal(t, Visit{To: Route{View: ArticleView, Item: "a1", At: a.QuoteView().Speakers[1].Said[0].At}}, a.Key("o", false))
	FindQuote{"viaduc"}.Apply(a)
	assert.Nil(t, stepSaid{1}.Apply(a))
}

// Fifty outlets that give one thing said are drawn a few at a time.
func TestQuotesOfMany(t *testing.T) {
	c := bridge()
	one := c.Articles[0]
	one.Quotes = []story.Quote{{Span: at(&one, "tout rouvrir"), Speaker: "le maire"}}
	c.Articles, c.Facts = nil, nil
	u := story.Utterance{ID: "u1", Speaker: "le maire", Score: 1}
	for i := range 50 {
		c.Articles = append(c.Articles, one)
		u.Members = append(u.Members, story.Member{QuoteRef: story.QuoteRef{Article: i}})
	}
	c.Utterances, c.Differences, c.Omissions, c.Links, c.Reuse, c.Names, c.Events = []story.Utterance{u}, nil, nil, nil, nil, nil, nil
	a := &App{Lang: phrase.English}
	(Opened{Story: share.Story{Comparison: *c}}).Apply(a)
	(Navigated{To: Route{View: QuotesView}}).Apply(a)
	v := a.QuoteView()
	assert.Equal(t, 40, v.Speakers[0].More, "letters of ten articles")
	assert.Len(t, v.Speakers[0].Said[0].Lines, 7)
	assert.Equal(t, 43, v.Speakers[0].Said[0].Left)
	assert.Equal(t, 40, a.VoiceView().Left)
	DrawWhole{"u1"}.Apply(a)
	ShowVoices{}.Apply(a)
	assert.Len(t, a.QuoteView().Speakers[0].Said[0].Lines, 50)
	assert.Zero(t, a.VoiceView().Left)
}

// The words of three renderings stand in columns when the reader asks.
func TestAlignSaid(t *testing.T) {
	a := quoting()
	c := a.Story
	c.Articles[2].Quotes = append(c.Articles[2].Quotes, story.Quote{Span: at(&c.Articles[2], "Pont"), Speaker: "le maire"})
	u := &c.Utterances[0]
	u.Members = append(u.Members, story.Member{QuoteRef: story.QuoteRef{Article: 2, Quote: 1}})
	for i := range u.Table {
		u.Table[i].Spans = append(u.Table[i].Spans, text.Span{})
	}
	c.everySaid = nil
	said := a.QuoteView().Speakers[0].Said[0]
	assert.Nil(t, said.Columns)
	assert.True(t, said.Aligns)
	assert.Empty(t, said.Table)
	AlignSaid{"u1"}.Apply(a)
	said = a.QuoteView().Speakers[0].Said[0]
	require.Len(t, said.Table, 2, "who says nothing there has no row")
	assert.Equal(t, []quotes.Words{{Text: "tout", Same: true}, {Text: "rouvrir", Same: false}}, said.Table[0].Words)
	AlignSaid{"u1"}.Apply(a)
	assert.Empty(t, a.QuoteView().Speakers[0].Said[0].Table)
}

// reporting is the page with a story in which one article reports in three ways.
func reporting() *App {
	a := quoting()
	(Opened{Story: share.Story{Comparison: *modeltest.Reporting()}}).Apply(a)
	(Navigated{To: Route{View: QuotesView}}).Apply(a)
	return a
}

// What is reported of nobody who is named is folded at the end, and in nobody's
// share of voice.
func TestOfNobody(t *testing.T) {
	a := reporting()
	v := a.QuoteView()
	last := v.Speakers[len(v.Speakers)-1]
	assert.Equal(t, phrase.QuotesNoOne.Fr, last.Name)
	assert.Equal(t, phrase.QuotesUnnamed.Fr, v.Speakers[len(v.Speakers)-2].Name, "words in marks of nobody stand before")
	assert.True(t, last.Folds)
	assert.False(t, last.Open)
	assert.Empty(t, last.Said)
	assert.Equal(t, 1, last.Count)
	assert.Equal(t, v.Shown-1, v.Drawn)
	assert.Zero(t, v.Left, "what is folded is not left to draw")
	for range v.Shown {
		stepSaid{1}.Apply(a)
	}
	v = a.QuoteView()
	last = v.Speakers[len(v.Speakers)-1]
	assert.True(t, last.Open, "keys reach it")
	require.Len(t, last.Said, 1)
	assert.Equal(t, v.Shown, last.Said[0].Rank)
	ShowNoOne{}.Apply(a)
	v = a.QuoteView()
	assert.Empty(t, v.Speakers[len(v.Speakers)-1].Said)
	FindQuote{a.Story.Articles[2].Quotes[2].Of(a.Story.Articles[2].Text)}.Apply(a)
	v = a.QuoteView()
	require.Len(t, v.Speakers, 1)
	assert.False(t, v.Speakers[0].Folds, "alone, it is drawn")
	assert.Len(t, v.Speakers[0].Said, 1)

	voices := a.VoiceView().Voices
	assert.Equal(t, []heard.Part{{Pattern: 1, Share: 100}}, voices[2].Parts)
}
