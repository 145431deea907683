package state

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// look writes the facts' verdicts and the deeds of the list, the last first.
func look(a *App) string {
	var b strings.Builder
	for _, f := range a.Story.Facts {
		b.WriteString(f.ID + " " + f.Verdict.String() + " ")
	}
	for _, c := range a.Story.Corrections(phrase.English) {
		b.WriteString("| " + c.Deed)
		if c.Gone != "" {
			b.WriteString(" (" + c.Gone + ")")
		}
	}
	return strings.TrimSpace(b.String())
}

func TestCorrecting(t *testing.T) {
	const before = "f1 agreed f2 differing f3 single f4 agreed"
	for _, row := range []struct {
		name   string
		events []Event
		want   string
	}{
		{"nothing", nil, before},
		{"the same fact", []Event{TellCell{1, 1, story.Stated}}, "f1 agreed f2 agreed f3 single f4 agreed | Same fact"},
		{"pressed again", []Event{TellCell{1, 1, story.Stated}, TellCell{1, 1, story.Stated}}, before},
		{"then another state", []Event{TellCell{1, 1, story.Stated}, TellCell{1, 1, story.Perhaps}}, "f1 agreed f2 single f3 single f4 agreed | perhaps, to check| Same fact"},
		{"not the same", []Event{PartCell{0, 1}}, "f1 agreed f1s1 single f2 differing f3 single f4 agreed | Not the same"},
		{"not the same, pressed again", []Event{PartCell{0, 1}, PartCell{0, 1}}, before},
		{"not the same, and the same after all", []Event{PartCell{0, 1}, TellCell{0, 1, story.Stated}}, before},
		{"the only one", []Event{PartCell{2, 0}}, before},
		{"undone", []Event{PartCell{0, 1}, Undo{}}, before},
		{"redone", []Event{PartCell{0, 1}, Undo{}, Redo{}}, "f1 agreed f1s1 single f2 differing f3 single f4 agreed | Not the same"},
		{"nothing to undo", []Event{Undo{}, Redo{}}, before},
		{"one of two undone from the list", []Event{PartCell{0, 1}, TellCell{2, 1, story.Stated}, DropCorrection{0}}, "f1 agreed f2 agreed f3 single f4 agreed | Same fact"},
		{"what depended on it no longer applies", []Event{PartCell{0, 1}, OpenCorrecting{What: CorrectStatement, Fact: 1}, TypeCorrection{"x"}, SaveCorrection{}, DropCorrection{0}},
			"f1 agreed f2 differing f3 single f4 agreed | Statement edited"}, // it words the whole row now, which tells it by these words
		{"put aside", []Event{DismissFact{0}}, "f2 differing f3 single f4 agreed | Fact put aside"},
		{"joined", []Event{OpenCorrecting{What: CorrectMerge, Fact: 0}, PickFact{3}}, "f1 agreed f2 differing f3 single | Joined with another fact"},
		{"split", []Event{OpenCorrecting{What: CorrectSplit, Fact: 0}, PickPart{1}, PickPart{2}, SaveCorrection{}}, "f1 single f1s1 agreed f2 differing f3 single f4 agreed | Fact split in two"},
		{"split from nobody", []Event{OpenCorrecting{What: CorrectSplit, Fact: 0}, PickPart{1}, PickPart{1}, SaveCorrection{}}, before},
		{"worded as it was", []Event{OpenCorrecting{What: CorrectStatement, Fact: 0}, SaveCorrection{}}, before},
		{"told differently", []Event{OpenCorrecting{What: CorrectCell, Fact: 0, Article: 2}, PickState{story.Differs}, SaveCorrection{}}, "f1 differing f2 differing f3 single f4 agreed | told differently"},
		{"a note", []Event{OpenCorrecting{What: CorrectNote, Fact: 0}, TypeCorrection{" call them "}, SaveCorrection{}}, before + " | Note"},
		{"shown as found", []Event{PartCell{0, 1}, ShowAsFound{true}}, before + " | Not the same"},
		{"shown as found, nothing is corrected", []Event{PartCell{0, 1}, ShowAsFound{true}, PartCell{0, 2}, Undo{}}, before + " | Not the same"},
		{"shown as found and back", []Event{PartCell{0, 1}, ShowAsFound{true}, ShowAsFound{}, Undo{}}, before},
		{"what is not there", []Event{TellCell{9, 9, 0}, PartCell{-1, 0}, DismissFact{9}, DropCorrection{3}, PickFact{99}, NoQuote{}, OpenCorrecting{Fact: 77}}, before},
	} {
		a := opened()
		for _, e := range row.events {
			do(a, e)
		}
		assert.Equal(t, row.want, look(a), row.name)
		require.NoError(t, a.Story.Check(), row.name)
	}
}

func TestCorrectionsAreKeptApart(t *testing.T) {
	a := opened()
	assert.Contains(t, PartCell{0, 1}.Apply(a), Keep{}, "every correction is kept")
	assert.Contains(t, a.Said, "Pas le même")
	do(a, Kept{ID: "x"})
	assert.Contains(t, Undo{}.Apply(a), KeepFixes{}, "by itself, where the story is kept")
	a.Packing = 1
	assert.Contains(t, Redo{}.Apply(a), Keep{}, "what is being packed lacks it")
	do(a, HasSaved{Whole: true}, HasSaved{})
	assert.Zero(t, a.Packing)
	s := a.Story.Shared("2026-01-02")
	assert.Equal(t, *bridge(), s.Comparison, "as it was found")
	require.Len(t, s.Patches, 1)
	again := NewStory(s)
	assert.Equal(t, a.Story.Facts, again.Facts)
	assert.True(t, again.Fixes.CanUndo(), "what was kept can be undone")
	assert.True(t, again.Corrected(0))
	assert.False(t, again.Corrected(2))
}

func TestTheReaderStaysWhereTheyAre(t *testing.T) {
	a := opened()
	do(a, OpenFact{2, 1}, Navigated{Route{View: FactsView, Item: "f3"}})
	assert.Empty(t, effectsOf[Replace](PartCell{0, 1}.Apply(a)))
	assert.Equal(t, 3, a.Open(), "the fact has another number")
	assert.Equal(t, Spot{3, 1}, a.Facts.At)
	assert.Equal(t, []Replace{{Route{View: FactsView}}}, effectsOf[Replace](DismissFact{3}.Apply(a)), "what was put aside is not shown")

	a = opened()
	a.Route.Item = "f4"
	do(a, OpenCorrecting{What: CorrectMerge, Fact: 0})
	assert.Equal(t, []Replace{{Route{View: FactsView, Item: "f1"}}}, effectsOf[Replace](PickFact{3}.Apply(a)), "it is part of another now")
}

func effectsOf[E Effect](effects []Effect) (out []E) {
	for _, e := range effects {
		if e, ok := e.(E); ok {
			out = append(out, e)
		}
	}
	return out
}

func TestKeysOfCorrections(t *testing.T) {
	a := opened()
	assert.Equal(t, Undo{}, a.Key("Ctrl+z", false))
	assert.Nil(t, a.Key("Ctrl+z", true), "a field undoes its own typing")
	assert.Equal(t, Redo{}, a.Key("Ctrl+Z", false))
	assert.Equal(t, Redo{}, a.Key("Ctrl+y", false))
	do(a, OpenFact{1, 2}, Navigated{Route{View: FactsView, Item: "f2"}})
	assert.Equal(t, TellCell{1, 1, story.Stated}, a.Key("y", false), "the cell it was opened from")
	assert.Equal(t, PartCell{1, 0}, a.EvidenceKey("x", 0), "the passage with the focus")
	assert.Equal(t, OpenCorrecting{What: CorrectStatement, Fact: 1}, a.Key("e", false))
	assert.Equal(t, tell{phrase.CorrectWhich}, a.EvidenceKey("x", 3), "what is not compared is not corrected")
	assert.Equal(t, "article", viewNames[a.Key("o", false).(Visit).To.View])
	a.Overlay = CorrectOverlay
	assert.Nil(t, a.Key("Ctrl+z", false))
}

func TestNamesAndQuotes(t *testing.T) {
	a := opened()
	art := &a.Story.found.Articles[0]
	art.Quotes = []story.Quote{{Span: at(art, "tout rouvrir"), Speaker: "le maire"}}
	a.Story.found.Articles[2].Quotes = []story.Quote{{Span: at(&a.Story.found.Articles[2], "Le pont est fermé"), Speaker: "Ada Holm"}}
	a.Story = NewStory(a.Story.Shared(""))
	ref := story.QuoteRef{}
	do(a, OpenCorrecting{What: CorrectSpeaker, Ref: ref})
	assert.Equal(t, []string{"Ada Holm"}, a.NameChoices(), "but for the one it has")
	do(a, TypeCorrection{"ada"})
	assert.Equal(t, []string{"Ada Holm"}, a.NameChoices())
	do(a, TypeCorrection{"bo"})
	assert.Empty(t, a.NameChoices())
	do(a, SaveCorrection{})
	assert.Equal(t, "bo", a.Story.Articles[0].Quotes[0].Speaker, "a name of one's own")
	assert.True(t, a.Story.CorrectedQuote(ref))
	do(a, OpenCorrecting{What: CorrectPerson, Name: "bo"}, PickName{"Ada Holm"})
	assert.Equal(t, "Ada Holm", a.Story.Articles[0].Quotes[0].Speaker)
	do(a, OpenCorrecting{What: CorrectQuoteNote, Ref: ref}, TypeCorrection{"where?"}, SaveCorrection{})
	assert.Equal(t, "where?", a.Story.RemarkQuote(ref))
	do(a, NoQuote{ref})
	assert.Empty(t, a.Story.Articles[0].Quotes)
	assert.Equal(t, []string{"Not a quote", "Note", "bo: same person as Ada Holm", "Speaker: bo"}, deeds(a))
	do(a, Undo{}, Undo{}, Undo{}, Undo{})
	assert.Equal(t, "le maire", a.Story.Articles[0].Quotes[0].Speaker)
}

func deeds(a *App) (out []string) {
	for _, c := range a.Story.Corrections(phrase.English) {
		out = append(out, c.Deed)
	}
	return out
}

func TestCorrectionsOfAnotherStory(t *testing.T) {
	s := share.Story{Comparison: *bridge(), Patches: []patch.Patch{{Kind: patch.Restate, At: patch.Place{Of: patch.AFact, Article: "feed"}, Text: "x"},
		{Kind: patch.SamePerson, Text: "a", Other: "b"}, {Kind: patch.Note}}}
	a := &App{}
	Opened{Story: s}.Apply(a)
	list := a.Story.Corrections(phrase.English)
	require.Len(t, list, 3)
	for _, c := range list {
		assert.NotEmpty(t, c.Gone, "nothing fails")
	}
	a.Route = Route{View: FactsView}
	assert.Equal(t, 3, a.CorrectionBar().Gone)
}

// A story in which two articles give the same words, and a third gives others.
func saying(t *testing.T) *App {
	t.Helper()
	c := bridge()
	quote := func(article int, words string) {
		c.Articles[article].Quotes = append(c.Articles[article].Quotes, story.Quote{Span: at(&c.Articles[article], words), Speaker: "le maire"})
	}
	quote(0, "Le maire promet de tout rouvrir")
	quote(1, "fermé depuis peu")
	quote(2, "Le pont est fermé")
	c.Utterances = []story.Utterance{{ID: "u1", Members: []story.Member{{QuoteRef: story.QuoteRef{Article: 1}}, {QuoteRef: story.QuoteRef{Article: 2}}}}}
	a := &App{Lang: phrase.English}
	Opened{Story: share.Story{Comparison: *c}}.Apply(a)
	a.Route = Route{View: QuotesView}
	return a
}

func TestTheSameWordsOrNot(t *testing.T) {
	a := saying(t)
	first, third := story.QuoteRef{}, story.QuoteRef{Article: 2}
	do(a, OpenCorrecting{What: CorrectSaying, Ref: first})
	list := a.SayingChoices()
	require.Len(t, list, 2)
	do(a, PickSaying{third})
	require.Len(t, a.Story.Utterances, 1)
	assert.Len(t, a.Story.Utterances[0].Members, 3, "those it stood with come along")
	do(a, PartQuote{third})
	assert.Len(t, a.Story.Utterances[0].Members, 2)
	assert.Equal(t, []string{"Not the same words", "Same words spoken"}, deeds(a))
	do(a, OpenCorrecting{What: CorrectSaying, Ref: third}, TypeCorrection{"promet"})
	assert.Equal(t, []SayingChoice{{first, "Le maire promet de tout rouvrir"}}, a.SayingChoices(), "those that hold the words typed")
	do(a, Undo{}, Undo{})
	assert.Len(t, a.Story.Utterances[0].Members, 2)
	assert.Empty(t, deeds(a))
}

// Two of one name, in two articles and in one.
func TestNotTheSamePerson(t *testing.T) {
	c := bridge()
	spot := func(article int, words string) story.Spot {
		return story.Spot{Article: article, Span: at(&c.Articles[article], words)}
	}
	c.Names = []story.Name{{Name: "Le maire", Kind: story.Person, Mentions: []story.Spot{spot(0, "Le maire"), spot(1, "pont"), spot(2, "Le pont")}},
		{Name: "Ida Roux", Mentions: []story.Spot{spot(2, "Le pont")}}}
	c.Articles[1].Mentions = []story.Mention{{Span: spot(1, "pont").Span, Name: "Pont"}}
	c.Articles[1].Quotes = []story.Quote{{Span: at(&c.Articles[1], "fermé depuis peu"), Speaker: "Pont"}}
	a := &App{Lang: phrase.English}
	Opened{Story: share.Story{Comparison: *c}}.Apply(a)
	a.Route = Route{View: WordsView}
	assert.False(t, a.CanPartName("Ida Roux"), "written once")
	assert.False(t, a.CanPartName("Bo Lind"))
	assert.False(t, a.CanPartName(""))
	do(a, OpenCorrecting{What: CorrectOther, Name: "Ida Roux"})
	assert.Equal(t, NoOverlay, a.Overlay)

	do(a, OpenCorrecting{What: CorrectOther, Name: "Pont"})
	require.Equal(t, CorrectOverlay, a.Overlay, "called so in an article")
	require.Len(t, a.NameParts(), 3)
	do(a, SaveCorrection{})
	assert.True(t, a.Correct.Wrong, "nothing is ticked")
	do(a, PickPart{0}, SaveCorrection{})
	assert.True(t, a.Correct.Wrong, "the name that it has")
	do(a, PickPart{0}, PickPart{1})
	assert.Equal(t, "pont", a.OtherName())
	do(a, SaveCorrection{})
	assert.Equal(t, NoOverlay, a.Overlay)
	assert.Equal(t, []string{"pont: not the same person as Le maire"}, deeds(a))
	assert.Equal(t, "pont", a.Story.Articles[1].Quotes[0].Speaker, "what is said goes along")
	require.Len(t, a.Story.Names, 3)
	assert.Len(t, a.Story.Names[0].Mentions, 2)
	rows, _ := a.NameRows()
	assert.Len(t, rows, 2, "both are shown, though one article names one of them")
	found := a.Story.Names
	for range namesAtFirst { // called more names than these two
		many := story.Name{Name: "Ponts", Kind: story.Person, Mentions: []story.Spot{spot(0, "Le maire"), spot(1, "pont"), spot(1, "fermé depuis peu"), spot(2, "Le pont")}}
		a.Story.Names = append([]story.Name{many}, a.Story.Names...)
	}
	rows, left := a.NameRows()
	assert.Len(t, rows, namesAtFirst+2, "what the reader spoke of is shown with the first")
	assert.Zero(t, left)
	a.Story.Names = found
	do(a, OpenCorrecting{What: CorrectOther, Name: "Le maire"}, PickPart{0}, PickPart{1}, SaveCorrection{})
	assert.True(t, a.Correct.Wrong, "nothing is left")
	do(a, PickPart{0}, TypeCorrection{"pont"}, SaveCorrection{})
	assert.Len(t, a.Story.Names[2].Mentions, 2, "somebody who is known")
	do(a, Undo{}, Undo{})
	assert.Len(t, a.Story.Names, 2)
	assert.Equal(t, "Pont", a.Story.Articles[1].Quotes[0].Speaker)
	do(a, Redo{})
	assert.Len(t, a.Story.Names, 3)
}

func TestNotesOnPassages(t *testing.T) {
	a := opened()
	art := &a.Story.Articles[0]
	in := at(art, "ouvriers").Start
	do(a, OpenCorrecting{What: CorrectLine, Article: 0, At: in}, TypeCorrection{"count them"}, SaveCorrection{})
	p := a.Story.Passport(phrase.English, 0, in)
	assert.Equal(t, "count them", a.Story.RemarkLine(0, p.At))
	assert.Empty(t, a.Story.RemarkLine(0, 0))
	assert.Equal(t, ArticleView, a.Story.Corrections(phrase.English)[0].To.View)
	do(a, OpenCorrecting{What: CorrectLine, Article: 0, At: 99999}, OpenCorrecting{What: CorrectLine, Article: 9})
	assert.Equal(t, NoOverlay, a.Overlay, "no sentence stands there")

	b := omitting(t, "a2")
	key := b.Story.OmissionKey(0, 1)
	do(b, NoteOmission{key}, TypeCorrection{"ask"}, SaveCorrection{})
	assert.Equal(t, "ask", b.Story.Remark(0, 1))
}

// Articles are added to a story that was corrected, or taken away.
func TestCorrectionsOutliveMoreArticles(t *testing.T) {
	for _, row := range []struct {
		name     string
		articles []story.Article
		want     int
	}{
		{"the same articles, and more", append(bridge().Articles, article("a5", "Le Relais", "2024-05-04", "e1", "Le pont reste fermé.")), 1},
		{"others", []story.Article{article("a1", "Le Relais", "2024-05-04", "e1", "Le marché déménage.")}, 0},
	} {
		a := opened()
		do(a, PartCell{0, 1}, AddArticles{})
		require.Len(t, a.Import.Items, 4, row.name)
		m := StartComparing{}.Apply(a)[0].(Match)
		c := *bridge()
		c.Articles = row.articles
		c.Facts, c.Differences = nil, nil
		do(a, HasCompared{m.Job, c})
		assert.Len(t, a.Story.Fixes.List, row.want, row.name)
	}
}
