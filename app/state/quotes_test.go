package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// quoting is a story of three articles in which the mayor is quoted twice.
func quoting() *App {
	c := bridge()
	quote := func(article int, words, speaker string, kind story.QuoteKind) {
		a := &c.Articles[article]
		a.Quotes = append(a.Quotes, story.Quote{Span: at(a, words), Kind: kind, Speaker: speaker})
	}
	quote(0, "tout rouvrir", "le maire", story.Direct)
	quote(0, "Les 34 ouvriers sont partis", "", story.Direct)
	quote(1, "fermé depuis peu", "le maire", story.Mixed)
	quote(2, "Pont", "", story.Term)
	c.Articles[0].Quotes[0].Cue = at(&c.Articles[0], "promet")
	c.Articles[0].Quotes[0].SpeakerSpan = at(&c.Articles[0], "Le maire")
	c.Utterances = []story.Utterance{{ID: "u1", Relation: story.Reworded, Speaker: "le maire", Score: .66, Members: []story.Member{
		{QuoteRef: story.QuoteRef{Article: 0, Quote: 0}}, {QuoteRef: story.QuoteRef{Article: 1, Quote: 0}, Relation: story.Reworded}},
		Table: []story.Aligned{{Spans: []text.Span{at(&c.Articles[0], "tout"), {}}}, {Spans: []text.Span{at(&c.Articles[0], "rouvrir"), at(&c.Articles[1], "fermé")}}}}}
	a := &App{Lang: phrase.French}
	(Opened{Story: share.Story{Comparison: *c}}).Apply(a)
	(Navigated{To: Route{View: QuotesView}}).Apply(a)
	return a
}

func TestQuoteView(t *testing.T) {
	v := quoting().QuoteView()
	assert.Equal(t, 2, v.Shown, "a term is nobody's words")
	require.Len(t, v.Speakers, 2)
	assert.Equal(t, "le maire", v.Speakers[0].Name)
	assert.Equal(t, []int{0, 1}, v.Speakers[0].Articles)
	assert.Equal(t, phrase.QuotesUnnamed.Fr, v.Speakers[1].Name, "who has no name comes last")
	said := v.Speakers[0].Said[0]
	assert.Equal(t, "2 articles · ressemblance 0,66", said.Count)
	assert.Equal(t, "promet", said.Lines[0].Cue)
	assert.Equal(t, phrase.RelFullest, said.Lines[0].Rel)
	assert.Equal(t, [][]quotes.Words{{{Text: "tout", Same: false}, {Text: "rouvrir", Same: false}}, {{Text: "", Same: false}, {Text: "fermé", Same: false}}}, said.Columns)
	assert.Equal(t, phrase.RelAlone, v.Speakers[1].Said[0].Tag)
}

// quotes.Words in marks that are nobody's by themselves are listed where someone said them
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

func TestQuoteFilters(t *testing.T) {
	a := quoting()
	for _, row := range []struct {
		only   quotes.Filter
		quotes int
		shown  int
	}{{quotes.EveryQuote, 3, 2}, {quotes.MarkedQuotes, 1, 1}, {quotes.ReportedQuotes, 0, 0}, {quotes.AttitudeQuotes, 0, 0}, {quotes.DifferingQuotes, 2, 1}} {
		assert.Equal(t, row.quotes, a.QuoteCount(row.only))
		FilterQuotes{row.only}.Apply(a)
		assert.Equal(t, row.shown, a.QuoteView().Shown)
	}
	FilterQuotes{quotes.EveryQuote}.Apply(a)
	FindQuote{"MAIRE"}.Apply(a)
	assert.Equal(t, 1, a.QuoteView().Shown, "the speaker's name is searched too")
	FindQuote{"viaduc"}.Apply(a)
	assert.Empty(t, a.QuoteView().Speakers)
}

// Steps go through what is chosen, drawing more where what is drawn ends.
func TestStepSaid(t *testing.T) {
	a := quoting()
	assert.Equal(t, []Effect{Focus{"said-1"}}, StepSaid{1}.Apply(a))
	assert.Equal(t, []Effect{Focus{"said-2"}}, StepSaid{1}.Apply(a))
	assert.Equal(t, []Effect{Focus{"said-2"}}, StepSaid{1}.Apply(a), "the last one")
	assert.Equal(t, StepSaid{-1}, a.Key("k", false))
	assert.Nil(t, a.Key("j", true), "not while typing")
	assert.Equal(t, Visit{To: Route{View: ArticleView, Item: "a1", At: a.QuoteView().Speakers[1].Said[0].At}}, a.Key("o", false))
	FindQuote{"viaduc"}.Apply(a)
	assert.Nil(t, StepSaid{1}.Apply(a))
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

// What all renderings share names an utterance; else the first words do.
func TestHeading(t *testing.T) {
	a := quoting()
	s := a.Story
	maire := at(&s.Articles[0], "Le maire promet")
	u := &s.Utterances[0]
	u.Members[1].Article = 0
	u.Table = []story.Aligned{
		{Spans: []text.Span{maire, maire}, Same: true},
		{Spans: []text.Span{{}, {}}},
		{Spans: []text.Span{at(&s.Articles[0], "rouvrir"), at(&s.Articles[0], "rouvrir")}, Same: true},
	}
	assert.Equal(t, "Le maire promet … rouvrir", a.QuoteView().Speakers[0].Said[0].Heading)
	u.Table = u.Table[1:]
	assert.Equal(t, "tout rouvrir", a.QuoteView().Speakers[0].Said[0].Heading)
}

// Marked words inside a reported sentence are drawn once, with the sentence.
func TestInnermost(t *testing.T) {
	a := quoting()
	one := &a.Story.Articles[0]
	one.Quotes = append(one.Quotes, story.Quote{Span: at(one, "promet de tout rouvrir"), Kind: story.Indirect, Speaker: "le maire"})
	u := &a.Story.Utterances[0]
	u.Members = append(u.Members, story.Member{QuoteRef: story.QuoteRef{Article: 0, Quote: 2}})
	u.Table = nil
	a.Story.everySaid = nil
	said := a.QuoteView().Speakers[0].Said[0]
	require.Len(t, said.Lines, 2)
	assert.Equal(t, 2, said.Lines[1].Ref.Quote)
}
