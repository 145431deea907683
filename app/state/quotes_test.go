package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
	quote(0, "Les 34 ouvriers sont partis", "", story.Indirect)
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
	assert.Equal(t, "2 articles · score 0,66", said.Count)
	assert.Equal(t, "promet", said.Lines[0].Cue)
	assert.Equal(t, phrase.RelFullest, said.Lines[0].Rel)
	assert.Equal(t, [][]Words{{{"tout", false}, {"rouvrir", false}}, {{"", false}, {"fermé", false}}}, said.Columns)
	assert.Equal(t, phrase.RelAlone, v.Speakers[1].Said[0].Tag)
}

func TestQuoteFilters(t *testing.T) {
	a := quoting()
	for _, row := range []struct {
		only   QuoteFilter
		quotes int
		shown  int
	}{{EveryQuote, 3, 2}, {MarkedQuotes, 2, 1}, {ReportedQuotes, 1, 1}, {DifferingQuotes, 2, 1}} {
		assert.Equal(t, row.quotes, a.Story.QuoteCount(row.only))
		FilterQuotes{row.only}.Apply(a)
		assert.Equal(t, row.shown, a.QuoteView().Shown)
	}
	FilterQuotes{EveryQuote}.Apply(a)
	FindQuote{"MAIRE"}.Apply(a)
	assert.Equal(t, 1, a.QuoteView().Shown, "the speaker's name is searched too")
	FindQuote{"viaduc"}.Apply(a)
	assert.Empty(t, a.QuoteView().Speakers)
}

func TestVoices(t *testing.T) {
	voices, keys := quoting().Story.Voices(phrase.French)
	require.Len(t, voices, 4)
	assert.Equal(t, []VoicePart{{1, 28}, {4, 71}}, voices[0].Parts)
	assert.Equal(t, "le maire 2 mots, autres, ou non nommés 5 mots", voices[0].Words)
	assert.Equal(t, phrase.QuotesNobody.Fr, voices[2].Words)
	assert.Equal(t, []VoiceKey{{1, "le maire"}, {4, "autres, ou non nommés"}}, keys)
}
