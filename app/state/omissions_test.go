package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

func omitting(t *testing.T, item string) *App {
	c := bridge()
	a := &App{Lang: phrase.French}
	c.Omissions = []story.Omission{
		{Article: 1, Fact: 0, Weight: .9, By: []int{0, 2}, Nearest: story.Spot{Article: 1, Span: at(&c.Articles[1], "fermé depuis peu")}, Score: .412},
		{Article: 2, Fact: 0, Weight: .5, By: []int{0}},
	}
	(Opened{Story: share.Story{Comparison: *c}}).Apply(a)
	(Navigated{To: Route{View: OmissionsView, Item: item}}).Apply(a)
	require.NotNil(t, a.Story)
	return a
}

func TestNearness(t *testing.T) {
	for score, want := range map[float64]string{0: "0,00", .14: "0,14", .49: "0,49", .5: "", .97: ""} {
		assert.Equal(t, want, nearness(phrase.French, score), score)
	}
}

func TestOmissionView(t *testing.T) {
	v := omitting(t, "").OmissionView()
	assert.Equal(t, 1, v.Article, "the first article that omits something")
	require.Len(t, v.Items, 1)
	item := v.Items[0]
	assert.Equal(t, "Rapporté par 2 des 2 autres", item.By)
	assert.Len(t, item.Told, 2)
	assert.Equal(t, "0,41", item.Score)
	assert.Equal(t, Route{View: ArticleView, Item: "a2", At: at(&omitting(t, "").Story.Articles[1], "fermé depuis peu").Start}, item.Link)
	assert.Equal(t, []int{0, 1, 1, -1}, []int{v.Tabs[0].Count, v.Tabs[1].Count, v.Tabs[2].Count, v.Tabs[3].Count}, "a neighbouring event is not counted")

	v = omitting(t, "a3").OmissionView()
	assert.Equal(t, 2, v.Article)
	assert.Empty(t, v.Items[0].Near)

	v = omitting(t, "a4").OmissionView()
	assert.Empty(t, v.Items)
	require.Len(t, v.Guards, 1)
	assert.Equal(t, "Autre événement, non compté.", v.Guards[0].Title)
	assert.Contains(t, v.Title, "Absences non comptées", "nothing was looked for, so nothing is said to be told in full")
	assert.Empty(t, v.NoneNote)
}

// What two articles on another event leave out of each other is listed and
// counted as the rest is.
func TestOmissionsOfAnotherEvent(t *testing.T) {
	c := bridge()
	c.Articles[2].Event = c.Articles[3].Event
	c.Omissions = []story.Omission{{Article: 3, Fact: 0, Weight: .5, By: []int{2}}}
	a := &App{Lang: phrase.French}
	(Opened{Story: share.Story{Comparison: *c}}).Apply(a)
	(Navigated{To: Route{View: OmissionsView, Item: "a4"}}).Apply(a)
	v := a.OmissionView()
	assert.Equal(t, 1, v.Tabs[3].Count)
	assert.Contains(t, v.Tabs[3].Note, "autre événement")
	require.Len(t, v.Guards, 1)
	assert.Equal(t, "Un autre événement.", v.Guards[0].Title)
	assert.Contains(t, v.Note, "C")
	listed := 0
	for _, tab := range v.Tabs {
		listed += max(tab.Count, 0)
	}
	assert.Equal(t, listed, a.Tabs()[2].Count, "the sum is what the navigation says")
}

func TestReadingAnOmission(t *testing.T) {
	a := omitting(t, "a2")
	key := a.OmissionView().Items[0].Key
	assert.Nil(t, a.Key("d", false), "no item is stepped to yet")
	require.NotEmpty(t, a.Key("j", false).Apply(a))
	a.Key("d", false).Apply(a)
	item := a.OmissionView().Items[0]
	assert.Equal(t, ToldDifferently, item.Reading)
	assert.True(t, item.ByYou)
	assert.Equal(t, "dit autrement", a.Story.Corrections(phrase.French)[0].Deed, "it is a correction like any other")
	assert.Equal(t, "0 fait rapporté ailleurs, pas trouvé dans a2.txt", a.OmissionView().Title, "the item stays, and is not counted")
	ReadOmission{key, ToldDifferently}.Apply(a)
	assert.False(t, a.OmissionView().Items[0].ByYou, "pressed again, taken back")
	DismissOmission{key}.Apply(a)
	assert.Empty(t, a.OmissionView().Items, "put aside")
	Undo{}.Apply(a)
	assert.Len(t, a.OmissionView().Items, 1)
}

func TestVoicesNotHeard(t *testing.T) {
	a := omitting(t, "a2")
	assert.Empty(t, a.OmissionView().Jump)
	a.Story.Articles[0].Quotes = []story.Quote{{Span: a.Story.Articles[0].Sentences[0].Span, Speaker: "Ada Nern"}}
	named := story.Spot{Article: 1, Span: at(&a.Story.Articles[1], "fermé depuis peu")}
	a.Story.Unheard = []story.Unheard{
		{Article: 1, Name: "Ada Nern", Kind: story.Person, Quotes: []story.QuoteRef{{Article: 0, Quote: 0}}, Named: named, Weight: .8},
		{Article: 1, Name: "Le pont", Kind: story.Organisation, Why: story.Accused, Against: named, Weight: .7},
		{Article: 2, Name: "Ada Nern", Kind: story.Person, Weight: .2},
	}
	a.Story.Rev++
	v := a.OmissionView()
	require.Len(t, v.Voices, 2)
	assert.Equal(t, "2 voix absentes", v.Jump)
	assert.Equal(t, "Ses paroles figurent chez 1 des 2 autres", v.Voices[0].By)
	assert.Len(t, v.Voices[0].Said, 1)
	assert.Equal(t, named.Start, v.Voices[0].Link.At)
	assert.Empty(t, v.Voices[1].By, "nobody quotes it")
	assert.NotEmpty(t, v.Voices[1].Accused)
}

func TestALongListIsDrawnInPieces(t *testing.T) {
	a := omitting(t, "a2")
	one := a.Story.Omissions[0]
	a.Story.Omissions = nil
	for range 95 {
		a.Story.Omissions = append(a.Story.Omissions, one)
	}
	a.Story.Rev++
	more := (Navigated{To: Route{View: OmissionsView, Item: "a2"}}).Apply(a)
	assert.Empty(t, more, "nothing to draw where one is already")
	(Navigated{To: Route{View: FactsView}}).Apply(a)
	more = (Navigated{To: Route{View: OmissionsView, Item: "a2"}}).Apply(a)
	for drawn := omissionsFirst; drawn < omissionsStep; drawn += omissionsNext {
		v := a.OmissionsDrawn()
		assert.Equal(t, []int{drawn, 0}, []int{len(v.Items), v.Left}, "what follows the list comes after it")
		assert.True(t, v.More)
		require.Equal(t, []Effect{Soon{DrawOmissions{}}}, more)
		more = more[0].(Soon).Event.Apply(a)
	}
	assert.Empty(t, more)
	assert.Equal(t, a.OmissionView(), a.OmissionsDrawn())
	for n, row := range []struct{ before, items, left int }{{0, 20, 75}, {0, 40, 55}, {20, 40, 35}, {40, 40, 15}, {60, 35, 0}} {
		v := a.OmissionView()
		assert.Equal(t, []int{row.before, row.items, row.left}, []int{v.Before, len(v.Items), v.Left}, "asked for more %d times", n)
		assert.Equal(t, row.before+1, v.Items[0].Rank)
		MoreOmissions{}.Apply(a)
	}
	StepOmission{1}.Apply(a)
	assert.Equal(t, a.OmissionView().Before+1, a.Omissions.At, "the first that is drawn")
	EarlierOmissions{}.Apply(a)
	EarlierOmissions{}.Apply(a)
	assert.Equal(t, 40, a.OmissionView().Before)
}

// What several articles tell is the first page, and what one alone tells comes
// after it under a heading of its own.
func TestSeveralFirst(t *testing.T) {
	a := omitting(t, "a2")
	several, one := a.Story.Omissions[0], a.Story.Omissions[0]
	one.Fact = 1
	a.Story.Facts[one.Fact].Verdict = story.Single
	a.Story.Omissions = nil
	for i := range 40 {
		if a.Story.Omissions = append(a.Story.Omissions, one); i < 7 {
			a.Story.Omissions = append(a.Story.Omissions, several)
		}
	}
	a.Story.Rev++
	heads := func() (out []string) {
		for _, item := range a.OmissionView().Items {
			if item.Head != "" {
				out = append(out, item.Head+" "+phrase.Number(phrase.French, item.Rank))
			}
		}
		return out
	}
	assert.Equal(t, []string{"Rapportés par plusieurs articles\u00a0: 7 faits 1"}, heads())
	assert.Equal(t, []int{7, 40}, []int{len(a.OmissionView().Items), a.OmissionView().Left})
	MoreOmissions{}.Apply(a)
	assert.Equal(t, []string{"Rapportés par plusieurs articles\u00a0: 7 faits 1", "Rapportés par un seul autre\u00a0: 40 faits 8"}, heads())
	MoreOmissions{}.Apply(a)
	assert.Equal(t, []string{"Rapportés par un seul autre\u00a0: 40 faits 8"}, heads(), "the first page has gone")
}

func TestFactsToCheck(t *testing.T) {
	a := omitting(t, "a2")
	before := len(a.OmissionView().Doubts)
	f := &a.Story.Facts[0]
	f.Cells[0].Status, f.Cells[1].Status, f.Cells[2].Status = story.Stated, story.Perhaps, story.Stated
	a.Story.Rev++
	v := a.OmissionView()
	require.Len(t, v.Doubts, before+1)
	assert.Equal(t, Route{View: FactsView, Item: f.ID}, v.Doubts[0].Link)
	assert.Equal(t, []int{0, 2}, v.Doubts[0].By)
	assert.Contains(t, v.Doubtful, "à vérifier")
	f.Cells[2].Status = story.Absent
	a.Story.Rev++
	assert.Len(t, a.OmissionView().Doubts, before, "what one alone tells is in no doubt worth a look")
}

func TestFactsSetAsideCanBeSeen(t *testing.T) {
	a := omitting(t, "a2")
	c := a.Story.Facts[0].Cells[1]
	c.Status, c.Reasons = story.Unknown, []story.Reason{story.Because("older")}
	a.Story.Rev++
	g := a.OmissionView().Guards
	require.Len(t, g, 1)
	assert.True(t, g[0].Folded)
	TurnLater{}.Apply(a)
	g = a.OmissionView().Guards
	require.Len(t, g[0].Later, 1)
	assert.Equal(t, a.Story.Statement(0), g[0].Later[0].Claim)
	assert.Equal(t, Route{View: FactsView, Item: a.Story.Facts[0].ID}, g[0].Later[0].To)
}
