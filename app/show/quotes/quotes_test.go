package quotes

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// view is the quotes of a comparison as a reader chose.
func view(c *story.Comparison, choice Choice) View {
	t := Teller{Lettered: outlets.Of(c), Lang: phrase.French}
	return t.View(List(c), &choice)
}

func TestView(t *testing.T) {
	v := view(modeltest.Quoted(), Choice{})
	assert.Equal(t, 2, v.Shown, "a term is nobody's words")
	require.Len(t, v.Speakers, 2)
	assert.Equal(t, "le maire", v.Speakers[0].Name)
	assert.Equal(t, []int{0, 1}, v.Speakers[0].Articles)
	assert.Equal(t, phrase.QuotesUnnamed.Fr, v.Speakers[1].Name, "who has no name comes last")
	said := v.Speakers[0].Said[0]
	assert.Equal(t, "2 articles", said.Count)
	assert.Equal(t, "promet", said.Lines[0].Cue)
	assert.Equal(t, phrase.RelFullest, said.Lines[0].Rel)
	assert.Equal(t, [][]Words{{{Text: "tout", Same: false}, {Text: "rouvrir", Same: false}}, {{Text: "", Same: false}, {Text: "fermé", Same: false}}}, said.Columns)
	assert.Equal(t, phrase.RelAlone, v.Speakers[1].Said[0].Tag)
}

// How the articles call who speaks is told of the quotes that are given to them.
func TestCalled(t *testing.T) {
	c := modeltest.Quoted()
	other := &c.Articles[1].Quotes[0]
	other.SpeakerSpan = other.Span
	as := other.Of(c.Articles[1].Text)
	assert.Contains(t, view(c, Choice{}).Speakers[0].Called, as)
	other.Speaker = "la préfète"
	assert.NotContains(t, view(c, Choice{}).Speakers[0].Called, as, "the same words, given to somebody else")
}

func TestFilters(t *testing.T) {
	c := modeltest.Quoted()
	for _, row := range []struct {
		only   Filter
		quotes int
		shown  int
	}{{EveryQuote, 3, 2}, {MarkedQuotes, 1, 1}, {ReportedQuotes, 0, 0}, {AttitudeQuotes, 0, 0}, {DifferingQuotes, 2, 1}} {
		assert.Equal(t, row.quotes, Count(c, List(c), row.only))
		assert.Equal(t, row.shown, view(c, Choice{Filter: row.only}).Shown)
	}
	assert.Equal(t, 1, view(c, Choice{Query: "MAIRE"}).Shown, "the speaker's name is searched too")
	assert.Empty(t, view(c, Choice{Query: "viaduc"}).Speakers)
}

// What all renderings share names an utterance; else the first words do.
func TestHeading(t *testing.T) {
	c := modeltest.Quoted()
	maire := model.At(&c.Articles[0], "Le maire promet")
	u := &c.Utterances[0]
	u.Members[1].Article = 0
	u.Table = []story.Aligned{
		{Spans: []text.Span{maire, maire}, Same: true},
		{Spans: []text.Span{{}, {}}},
		{Spans: []text.Span{model.At(&c.Articles[0], "rouvrir"), model.At(&c.Articles[0], "rouvrir")}, Same: true},
	}
	assert.Equal(t, "Le maire promet … rouvrir", view(c, Choice{}).Speakers[0].Said[0].Heading)
	u.Table = u.Table[1:]
	assert.Equal(t, "tout rouvrir", view(c, Choice{}).Speakers[0].Said[0].Heading)
}

// A translation names it only where there is nothing else, though it be longer.
func TestHeadingOfATranslation(t *testing.T) {
	c := modeltest.Quoted()
	u := &c.Utterances[0]
	u.Table = nil
	assert.Contains(t, view(c, Choice{}).Speakers[0].Said[0].Heading, "fermé depuis peu")
	u.Members[1].Relation = story.Translation
	assert.Equal(t, "tout rouvrir", view(c, Choice{}).Speakers[0].Said[0].Heading)
}

// Marked words inside a reported sentence are drawn once, with the sentence.
func TestInnermost(t *testing.T) {
	c := modeltest.Quoted()
	one := &c.Articles[0]
	one.Quotes = append(one.Quotes, story.Quote{Span: model.At(one, "promet de tout rouvrir"), Kind: story.Indirect, Speaker: "le maire"})
	u := &c.Utterances[0]
	u.Members = append(u.Members, story.Member{QuoteRef: story.QuoteRef{Article: 0, Quote: 2}})
	u.Table = nil
	said := view(c, Choice{}).Speakers[0].Said[0]
	require.Len(t, said.Lines, 2)
	assert.Equal(t, 2, said.Lines[1].Ref.Quote)
}

// What somebody wants is told apart from what is reported of them.
func TestAttitudes(t *testing.T) {
	c := modeltest.Reporting()
	assert.Equal(t, 1, Count(c, List(c), ReportedQuotes))
	assert.Equal(t, 2, Count(c, List(c), AttitudeQuotes))
	v := view(c, Choice{Filter: AttitudeQuotes})
	require.Len(t, v.Speakers, 2)
	assert.Equal(t, phrase.ActWanted, v.Speakers[0].Said[0].Lines[0].Act)
	assert.Empty(t, view(c, Choice{Filter: ReportedQuotes}).Speakers[0].Said[0].Lines[0].Act, "a plain report has no label")
}

// Words in marks are drawn with the reported sentence that holds them.
func TestHeldWords(t *testing.T) {
	c := modeltest.Quoted()
	one := &c.Articles[2]
	outer := model.At(one, one.Text)
	inner := outer
	inner.Start += 5
	one.Quotes = []story.Quote{{Span: outer, Kind: story.Indirect, Speaker: "la préfète"}, {Span: inner, Kind: story.Mixed, Speaker: "la préfète"}}
	assert.Equal(t, 2, Count(c, List(c), MarkedQuotes))
	v := view(c, Choice{Query: "la préfète"})
	require.Equal(t, 1, v.Shown)
	assert.Equal(t, 2, v.Speakers[0].Count)
	require.Len(t, v.Speakers[0].Said[0].Lines, 1)
	assert.Equal(t, 0, v.Speakers[0].Said[0].Lines[0].Ref.Quote)
	assert.False(t, v.Speakers[0].Said[0].Lines[0].Grouped)
}

// So they are where the sentence alone is of an utterance, and no member of it.
func TestHeldWordsOfAnUtterance(t *testing.T) {
	c := modeltest.Quoted()
	said := view(c, Choice{}).Speakers[0].Said[0]
	one := &c.Articles[0]
	u := &c.Utterances[0]
	outer := one.Quotes[u.Members[0].Quote].Span
	inner := outer
	inner.Start += 3
	one.Quotes[u.Members[0].Quote].Kind = story.Indirect
	one.Quotes = append(one.Quotes, story.Quote{Span: inner, Kind: story.Mixed, Speaker: "le maire"})
	v := view(c, Choice{})
	assert.Len(t, v.Speakers[0].Said[0].Lines, len(said.Lines))
	for _, x := range v.Speakers[0].Said[1:] {
		assert.NotContains(t, x.Heading, inner.Of(one.Text), "drawn once")
	}
}

// Answers of an interview have no marks in the article, and get none here.
func TestAnAnswerHasNoMarks(t *testing.T) {
	c := modeltest.Quoted()
	lines := view(c, Choice{}).Speakers[1].Said[0].Lines
	assert.Equal(t, []string{phrase.Unmarked.Fr}, lines[0].Notes)
	assert.Equal(t, "34", lines[0].Runs[0].Text[4:6])
}

// How like renderings are is said where it tells how sure the utterance is.
func TestLikenessOfAnUtterance(t *testing.T) {
	for _, row := range []struct {
		relation story.Relation
		score    float64
		want     string
	}{
		{story.Reported, .66, "2 articles · ressemblance 0,66"},
		{story.Reworded, .66, "2 articles"},
		{story.Translation, .4, "2 articles"},
		{story.Translation, .12, "2 articles · ressemblance 0,12"},
	} {
		c := modeltest.Quoted()
		c.Utterances[0].Relation, c.Utterances[0].Score = row.relation, row.score
		assert.Equal(t, row.want, view(c, Choice{}).Speakers[0].Said[0].Count)
	}
}
