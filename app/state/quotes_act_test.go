package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
	assert.Equal(t, 1, a.QuoteCount(ReportedQuotes))
	assert.Equal(t, 2, a.QuoteCount(AttitudeQuotes))
	FilterQuotes{AttitudeQuotes}.Apply(a)
	v := a.QuoteView()
	require.Len(t, v.Speakers, 2)
	assert.Equal(t, phrase.ActWanted, v.Speakers[0].Said[0].Lines[0].Act)
	FilterQuotes{ReportedQuotes}.Apply(a)
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

	voices, _ := a.Voices()
	assert.Equal(t, []VoicePart{{1, 100}}, voices[2].Parts)
}

func TestActOf(t *testing.T) {
	cue := at(&bridge().Articles[0], "promet")
	for _, row := range []struct {
		quote story.Quote
		want  phrase.Said
	}{
		{story.Quote{Kind: story.Indirect, Cue: cue, CueKind: story.CueSaid}, phrase.Said{}},
		{story.Quote{Kind: story.Indirect, Cue: cue, CueKind: story.CuePromised, Tone: story.TonePromising}, phrase.ActPromised},
		{story.Quote{Kind: story.Indirect, Cue: cue, CueKind: story.CuePromised, Tone: story.ToneCritical}, phrase.ActIntended}, // "refuse"
		{story.Quote{Kind: story.Mixed, Cue: cue, CueKind: story.CueJudged}, phrase.ActJudged},
		{story.Quote{Kind: story.Direct, Cue: cue, CueKind: story.CueJudged}, phrase.Said{}}, // said, however it is introduced
		{story.Quote{Kind: story.Indirect, CueKind: story.CueWanted}, phrase.Said{}},         // beside no cue
	} {
		assert.Equal(t, row.want, actOf(&row.quote))
	}
	for k := story.CueAsked; k <= story.CueTopic; k++ {
		assert.NotEmpty(t, actNames[k], k.String())
	}
}

func TestCutAtRest(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"court, et entier", "court, et entier"},
		{"la gare restera ouverte tout l’été, et les trains y passeront aussi la nuit", "la gare restera ouverte tout l’été…"},                 // at the comma
		{"Oui, la gare restera ouverte aux voyageurs pendant tout l’été prochain", "Oui, la gare restera ouverte aux voyageurs pendant tout…"}, // not so early
		{"the station would stay open to travellers by day and by night until the end", "the station would stay open to travellers…"},          // little words
		{"the station would stay open to all who wish to take a late ferry to the isle", "the station would stay open to all who wish to take a late…"},
		{"« Oui. La gare restera ouverte. » Le maire y tient, dit-on dans toute la vallée", "« Oui. La gare restera ouverte. » Le maire y tient…"},
	} {
		assert.Equal(t, row.want, CutAtRest(row.in, quoteTitle))
	}
	assert.LessOrEqual(t, len(CutAtRest(string(make([]byte, 500)), quoteTitle)), 70)
}

// A heading leaves the cue out where a clause is left, and only there.
func TestWithoutCue(t *testing.T) {
	art := &story.Article{}
	for _, row := range []struct{ text, cue, speaker, want string }{
		{"In four cases, Ada Noor believes, care would have helped", "believes", "Ada Noor", "In four cases care would have helped"},
		{"le pont, a-t-elle dit, ne rouvrira pas", "a-t-elle dit", "elle", "le pont ne rouvrira pas"},
		{"A report is expected to take a year", "is expected", "", "A report is expected to take a year"},
		{"care would have helped, Ada Noor believes", "believes", "Ada Noor", "care would have helped"},
	} {
		art.Text = row.text
		q := &story.Quote{Span: at(art, row.text), Kind: story.Indirect, Cue: at(art, row.cue)}
		if row.speaker != "" {
			q.SpeakerSpan = at(art, row.speaker)
		}
		assert.Equal(t, row.want, withoutCue(row.text, q))
	}
}

// Words in marks are drawn with the reported sentence that holds them.
func TestHeldWords(t *testing.T) {
	a := quoting()
	one := &a.Story.Articles[2]
	outer := at(one, one.Text)
	inner := outer
	inner.Start += 5
	one.Quotes = []story.Quote{{Span: outer, Kind: story.Indirect, Speaker: "la préfète"}, {Span: inner, Kind: story.Mixed, Speaker: "la préfète"}}
	a.Story.everySaid = nil
	assert.Equal(t, 2, a.QuoteCount(MarkedQuotes))
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
func TestInMarks(t *testing.T) {
	for _, row := range []struct {
		text, words string
		want        bool
	}{
		{"«\u00a0Oui.\u00a0», dit-elle", "Oui.", true},
		{"Elle dit “yes, we will.” Bon", "yes, we will", true},
		{"« Oui, dit-elle, nous irons »", "nous irons", true}, // one mark is enough
		{"Irez-vous ?\n\nNous irons sans doute.\n\nQuand ?", "Nous irons sans doute.", false},
		{"— Nous irons.", "Nous irons.", false},
		{"Nous irons", "Nous irons", false},
	} {
		art := &story.Article{Text: row.text}
		assert.Equal(t, row.want, inMarks(row.text, &story.Quote{Span: at(art, row.words)}), row.text)
	}
	a := quoting()
	lines := a.QuoteView().Speakers[1].Said[0].Lines
	assert.Equal(t, []string{phrase.Unmarked.Fr}, lines[0].Notes)
	assert.Equal(t, "34", lines[0].Runs[0].Text[4:6])
}

func TestCueWords(t *testing.T) {
	assert.Equal(t, "a dit", cueWords("a dit"))
	assert.Empty(t, cueWords(":"))
}
