package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/omissions"
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

func TestReadingAnOmission(t *testing.T) {
	a := omitting(t, "a2")
	key := a.Story.OmissionKey(0, 1)
	assert.Nil(t, a.Key("d", false), "no item is stepped to yet")
	require.NotEmpty(t, a.Key("j", false).Apply(a))
	a.Key("d", false).Apply(a)
	as, byYou := a.Story.Reading(0, 1)
	assert.Equal(t, ToldDifferently, as)
	assert.True(t, byYou)
	assert.Equal(t, "dit autrement", a.Story.Corrections(phrase.French)[0].Deed, "it is a correction like any other")
	assert.Equal(t, "0 fait rapporté ailleurs, pas trouvé dans «\u00a0Une trentaine d’ouvriers […]\u00a0»", a.OmissionView().Title, "the item stays, and is not counted")
	ReadOmission{key, ToldDifferently}.Apply(a)
	_, byYou = a.Story.Reading(0, 1)
	assert.False(t, byYou, "pressed again, taken back")
	DismissOmission{key}.Apply(a)
	assert.Empty(t, a.OmissionView().Items, "put aside")
	Undo{}.Apply(a)
	assert.Len(t, a.OmissionView().Items, 1)
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
	for drawn := omissionsFirst; drawn < omissions.Step; drawn += omissionsNext {
		v := a.OmissionsDrawn()
		assert.Equal(t, []int{drawn, 0}, []int{len(v.Items), v.Left}, "what follows the list comes after it")
		assert.True(t, v.More)
		require.Equal(t, []Effect{Soon{drawOmissions{}}}, more)
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
	stepOmission{1}.Apply(a)
	assert.Equal(t, a.OmissionView().Before+1, a.Omissions.At, "the first that is drawn")
	EarlierOmissions{}.Apply(a)
	EarlierOmissions{}.Apply(a)
	assert.Equal(t, 40, a.OmissionView().Before)
}

func TestTheOmissionsOfTheArticleOfTheAddress(t *testing.T) {
	for item, want := range map[string]int{"": 1, "a3": 2, "a4": 3, "a9": 1} { // without one, the first that omits something
		assert.Equal(t, want, omitting(t, item).OmissionView().Article, item)
	}
	a := omitting(t, "a2")
	listed := 0
	for _, tab := range a.OmissionView().Tabs {
		listed += max(tab.Count, 0)
	}
	assert.Equal(t, listed, a.Tabs()[2].Count, "the sum is what the navigation says")
}

func TestFactsSetAsideCanBeSeen(t *testing.T) {
	a := omitting(t, "a2")
	c := a.Story.Facts[0].Cells[1]
	c.Status, c.Reasons = story.Unknown, []story.Reason{story.Because("older")}
	a.Story.Rev++
	assert.True(t, a.OmissionView().Guards[0].Folded)
	TurnLater{}.Apply(a)
	assert.Len(t, a.OmissionView().Guards[0].Later, 1)
}

// The heads of the columns tell how many facts were not found in each article, and of which that is
// not counted; the table explains a cell of which nothing is said where there is one.
func TestMissing(t *testing.T) {
	a := opened()
	assert.Equal(t, a.omissionTeller().Counts(), a.Missing())
	assert.False(t, a.Uncounted(), "only the article on another event is not compared")
	c := *bridge()
	c.Articles[1].Truncated = true
	c.Articles[1].Warnings = []story.Reason{story.Because("cut.off", "120")}
	c.Facts[2].Cells[1] = &story.Cell{Status: story.Unknown}
	Opened{Story: share.Story{Comparison: c}}.Apply(a)
	assert.Equal(t, -1, a.Missing()[1])
	assert.True(t, a.Uncounted())
	assert.Equal(t, []int{1}, []int{a.Cautions()[0].Article}, "a text that breaks off is told of, as one behind a paywall is")
}
