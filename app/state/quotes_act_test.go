package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/heard"
	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// reporting is a story in which one article reports in three ways: a sentence
// with a speaker, one with a wish, and one of nobody who is named.
func reporting() *App {
	a := quoting()
	one := &a.Story.Articles[2]
	one.Quotes = nil
	quote := func(words, speaker string, act story.CueKind) {
		span := at(one, words)
		cue := span
		cue.End = cue.Start + 2
		one.Quotes = append(one.Quotes, story.Quote{Span: span, Kind: story.Indirect, Speaker: speaker, Cue: cue, CueKind: act})
	}
	words := splitThree(one.Text)
	quote(words[0], "la préfète", story.CueSaid)
	quote(words[1], "la préfète", story.CueWanted)
	quote(words[2], "", story.CueThought)
	a.Story.everySaid = nil
	return a
}

// splitThree cuts a text into three pieces of whole words.
func splitThree(s string) [3]string {
	var out [3]string
	from := 0
	for i := range out {
		to := len(s) * (i + 1) / 3
		for to < len(s) && s[to] != ' ' {
			to++
		}
		out[i] = s[from:to]
		from = min(to+1, len(s))
	}
	return out
}

// What somebody wants is told apart from what is reported of them.
func TestAttitudes(t *testing.T) {
	a := reporting()
	assert.Equal(t, 1, a.QuoteCount(quotes.ReportedQuotes))
	assert.Equal(t, 2, a.QuoteCount(quotes.AttitudeQuotes))
	FilterQuotes{quotes.AttitudeQuotes}.Apply(a)
	v := a.QuoteView()
	require.Len(t, v.Speakers, 2)
	assert.Equal(t, phrase.ActWanted, v.Speakers[0].Said[0].Lines[0].Act)
	FilterQuotes{quotes.ReportedQuotes}.Apply(a)
	assert.Empty(t, a.QuoteView().Speakers[0].Said[0].Lines[0].Act, "a plain report has no label")
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
		StepSaid{1}.Apply(a)
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

// quotes.Words in marks are drawn with the reported sentence that holds them.
func TestHeldWords(t *testing.T) {
	a := quoting()
	one := &a.Story.Articles[2]
	outer := at(one, one.Text)
	inner := outer
	inner.Start += 5
	one.Quotes = []story.Quote{{Span: outer, Kind: story.Indirect, Speaker: "la préfète"}, {Span: inner, Kind: story.Mixed, Speaker: "la préfète"}}
	a.Story.everySaid = nil
	assert.Equal(t, 2, a.QuoteCount(quotes.MarkedQuotes))
	FindQuote{"la préfète"}.Apply(a)
	v := a.QuoteView()
	require.Equal(t, 1, v.Shown)
	assert.Equal(t, 2, v.Speakers[0].Count)
	require.Len(t, v.Speakers[0].Said[0].Lines, 1)
	assert.Equal(t, 0, v.Speakers[0].Said[0].Lines[0].Ref.Quote)
	assert.False(t, v.Speakers[0].Said[0].Lines[0].Grouped)
}

// So they are where the sentence alone is of an utterance, and no member of it.
func TestHeldWordsOfAnUtterance(t *testing.T) {
	a := quoting()
	said := a.QuoteView().Speakers[0].Said[0]
	one := &a.Story.Articles[0]
	u := &a.Story.Utterances[0]
	outer := one.Quotes[u.Members[0].Quote].Span
	inner := outer
	inner.Start += 3
	one.Quotes[u.Members[0].Quote].Kind = story.Indirect
	one.Quotes = append(one.Quotes, story.Quote{Span: inner, Kind: story.Mixed, Speaker: "le maire"})
	a.Story.everySaid = nil
	v := a.QuoteView()
	assert.Len(t, v.Speakers[0].Said[0].Lines, len(said.Lines))
	for _, x := range v.Speakers[0].Said[1:] {
		assert.NotContains(t, x.Heading, inner.Of(one.Text), "drawn once")
	}
}

// Answers of an interview have no marks in the article, and get none here.
func TestAnAnswerHasNoMarks(t *testing.T) {
	a := quoting()
	lines := a.QuoteView().Speakers[1].Said[0].Lines
	assert.Equal(t, []string{phrase.Unmarked.Fr}, lines[0].Notes)
	assert.Equal(t, "34", lines[0].Runs[0].Text[4:6])
}
