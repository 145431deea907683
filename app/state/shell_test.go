package state

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/library"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

func TestLinksThatArrive(t *testing.T) {
	link := share.Link(share.Story{Name: "Le pont", Comparison: *bridge()})
	payload := strings.LastIndexByte(link, '.') + 1
	for _, row := range []struct {
		fragment string
		want     RefuseKind
	}{
		{link, RefuseNone},
		{link[:len(link)-40], RefuseCut},
		{link[:payload+8] + "AAAA" + link[payload+12:], RefuseDamaged},
		{"r9.4.abcd", RefuseNewer},
		{"r1.zzzzz.abcd", RefuseLarge},
	} {
		a := &App{}
		effects := Arrived{row.fragment}.Apply(a)
		assert.Equal(t, row.want, a.Refuse.Kind)
		if row.want == RefuseNone {
			assert.Equal(t, []Effect{Keep{}, Replace{Route{View: FactsView}}}, effects, "the payload leaves the address")
			continue
		}
		if row.want == RefuseNewer {
			assert.Empty(t, effects, "the address keeps the link, for a newer program")
			assert.Equal(t, ReceiveView, a.Route.View)
		} else {
			assert.Equal(t, []Effect{Replace{Route{View: ReceiveView}}}, effects)
		}
		for _, l := range phrase.Langs {
			title, why := a.Refuse.Words(l)
			assert.NotEmpty(t, title)
			assert.NotEmpty(t, why)
		}
	}
	a := &App{}
	Arrived{link[:len(link)-40]}.Apply(a)
	assert.Equal(t, a.Refuse.Want-40, a.Refuse.Got)
	assert.InDelta(t, 100*a.Refuse.Got/a.Refuse.Want, a.Refuse.GotShare(), 1)
}

func TestKeys(t *testing.T) {
	for _, row := range []struct {
		key    string
		typing bool
		before []Event
		want   Event
	}{
		{"1", false, nil, Visit{Route{View: FactsView}}},
		{"6", false, nil, Visit{Route{View: WordsView}}},
		{"7", false, nil, nil},
		{"1", true, nil, nil}, // a digit in a text
		{"/", false, nil, search{}},
		{"s", false, nil, Show{ShareOverlay}},
		{"s", false, []Event{Show{ShareOverlay}}, nil}, // behind a dialog
		{"?", false, nil, Show{KeysOverlay}},
		{"?", false, []Event{Show{KeysOverlay}}, Show{KeysOverlay}}, // the same key closes it
		{"?", false, []Event{Show{ShareOverlay}}, nil},              // behind another dialog
		{"?", true, nil, nil},
		{"Escape", true, []Event{Show{ShareOverlay}}, Dismiss{}},
		{"Escape", false, nil, nil},
		{"n", false, nil, nil},
		{"n", false, []Event{Navigated{Route{View: FactsView, Item: "f1"}}}, StepFact{1}},
		{"N", false, []Event{Navigated{Route{View: FactsView, Item: "f2"}}}, StepFact{-1}},
	} {
		a := opened()
		do(a, row.before...)
		assert.Equal(t, row.want, a.Key(row.key, row.typing), row.key)
	}
	assert.Nil(t, (&App{}).Key("1", false), "no story is open")
}

func TestOverlays(t *testing.T) {
	a := opened()
	do(a, Show{MenuOverlay})
	assert.Equal(t, MenuOverlay, a.Overlay)
	assert.Equal(t, []Effect{FocusBack{}}, Show{MenuOverlay}.Apply(a), "its button closes it")
	assert.Contains(t, Show{ShareOverlay}.Apply(a), MakeLink{})
	do(a, Dragged{Drag{Over: true}})
	assert.False(t, a.Drag.Over, "a dialog takes no files")
	do(a, Dismiss{}, Show{SortOverlay})
	assert.Empty(t, ClickedAway{}.Apply(a))
	assert.Equal(t, NoOverlay, a.Overlay)
	do(a, Show{MenuOverlay}, Navigated{Route{View: QuotesView}})
	assert.Equal(t, NoOverlay, a.Overlay, "going elsewhere closes what is open")
}

func TestSavedStories(t *testing.T) {
	a := opened()
	do(a, Kept{"0123456789abcdef"}, Listed{Saved: []Saved{{ID: "0123456789abcdef", Size: 400}, {ID: "x", Size: 12}}})
	assert.Equal(t, 412, a.Home.Size())
	assert.Equal(t, []Effect{Go{Route{View: FactsView}}}, OpenSaved{"0123456789abcdef"}.Apply(a), "it is open already")
	assert.Equal(t, []Effect{Fetch{"x"}}, OpenSaved{"x"}.Apply(a))
	do(a, AskErase{"0123456789abcdef"})
	assert.Equal(t, WipeOverlay, a.Overlay)
	assert.Equal(t, []Effect{Forget{"0123456789abcdef"}, FocusBack{}}, Erase{}.Apply(a))
	assert.Nil(t, a.Story, "what is erased is no longer open")
	do(a, Gone{})
	assert.Equal(t, RefuseGone, a.Refuse.Kind)
	do(a, NotKept{})
	assert.Equal(t, KeepNotice, a.Notice)
	var _ Saved = library.Entry{}
}

func TestNames(t *testing.T) {
	a := opened()
	assert.Equal(t, "Pont : la fermeture", a.Story.Title(phrase.French), "a headline")
	assert.Equal(t, "Pont : la fermeture", a.Story.Shared("").Name)
	do(a, TypeName{"  Les ponts : fermer/rouvrir  "}, SaveName{})
	assert.Equal(t, "Les ponts : fermer/rouvrir", a.Story.Title(phrase.French))
	assert.Equal(t, "Les ponts   fermer rouvrir", a.Story.FileName())
	assert.Equal(t, "Faits · Les ponts : fermer/rouvrir · Recoupe", a.PageTitle())
	assert.Equal(t, "Recoupe", (&App{}).PageTitle())
}

func TestAStoryKeptOpensWhereTheAddressSays(t *testing.T) {
	a := &App{Route: Route{View: QuotesView}, Fetching: "x"}
	assert.NotContains(t, Opened{Story: share.Story{Comparison: *bridge()}, ID: "x", Stay: true}.Apply(a), Replace{Route{View: FactsView}})
	assert.Equal(t, QuotesView, a.Route.View)
	a = &App{Fetching: "x"}
	assert.Equal(t, []Effect{RecallColumns{}, Replace{Route{View: FactsView}}}, Opened{Story: share.Story{Comparison: *bridge()}, ID: "x", Stay: true}.Apply(a))
}

func TestSearchIsEnteredAndLeft(t *testing.T) {
	a := opened()
	assert.Equal(t, []Effect{Remember{}, Focus{FindID}}, search{}.Apply(a))
	do(a, Find{"pont"})
	assert.Equal(t, []Effect{SetInput{FindID, ""}}, LeaveSearch{}.Apply(a), "Escape empties it")
	assert.Empty(t, a.Facts.Query)
	assert.Equal(t, []Effect{FocusBack{}}, LeaveSearch{}.Apply(a), "and then leaves it")
	do(a, Navigated{Route{View: WordsView}})
	assert.Equal(t, []Effect{Go{Route{View: FactsView}}, Focus{FindID}}, search{}.Apply(a), "a view without a search has that of the facts")
	do(a, Navigated{Route{View: FactsView}})
	do(a, a.Key("s", false))
	do(a, a.Key("é", false))
	assert.Equal(t, NoOverlay, a.Overlay, "a key that comes before the field has the focus is typed")
	assert.Equal(t, "sé", a.Facts.Query)
	do(a, SearchReached{})
	assert.Equal(t, Show{ShareOverlay}, a.Key("s", false))
}

func TestLettersCanBeSwitchedOff(t *testing.T) {
	a := opened()
	assert.Equal(t, []Effect{Prefer{}}, TurnLetters{}.Apply(a))
	assert.Nil(t, a.Key("s", false))
	assert.Nil(t, a.Key("1", false))
	assert.NotNil(t, a.Key("?", false), "so that they can be switched on again")
	assert.NotNil(t, a.Key("Ctrl+z", false), "not a single letter")
}

func TestTheFirstExplanationGoesForGood(t *testing.T) {
	a := opened()
	assert.Contains(t, PutAway{}.Apply(a), Prefer{})
	assert.True(t, a.Shown)
}

// A kept story that does not come is told of, with what to do, and no more once it has come;
// one that comes after another was opened does not take its place.
func TestAKeptStoryThatDoesNotCome(t *testing.T) {
	kept := Opened{Story: share.Story{Name: "Late", Comparison: *bridge()}, ID: "x", Stay: true}
	for _, answer := range []Event{kept, Gone{}, Refused{Err: share.ErrDamaged, File: true}} {
		a := &App{Route: Route{View: FactsView}, Awaited: true, Fetching: "x"}
		do(a, FetchLong{"y"})
		assert.Equal(t, NoNotice, a.Notice, "that one is not waited for")
		do(a, FetchLong{"x"})
		assert.Equal(t, FetchNotice, a.Notice)
		do(a, answer)
		assert.Equal(t, NoNotice, a.Notice, "%T", answer)
		assert.Empty(t, a.Fetching)
		do(a, FetchLong{"x"})
		assert.Equal(t, NoNotice, a.Notice, "it was in time")
	}
	a := &App{Fetching: "x"}
	do(a, Opened{Story: share.Story{Name: "Soon", Comparison: *bridge()}})
	assert.Nil(t, kept.Apply(a))
	assert.Nil(t, Recovered{ID: "x"}.Apply(a))
	assert.Equal(t, "Soon", a.Story.Name)
}

// A library that does not answer is told of, and no more once it has.
func TestALibraryThatDoesNotAnswer(t *testing.T) {
	a := opened()
	do(a, SavingLong{})
	assert.Equal(t, NoNotice, a.Notice, "nothing is being saved")
	a.Saving = 2
	do(a, SavingLong{})
	assert.Equal(t, LateNotice, a.Notice)
	do(a, HasSaved{})
	assert.Equal(t, LateNotice, a.Notice, "there is more to save")
	do(a, HasSaved{})
	assert.Equal(t, NoNotice, a.Notice)
	a.Saving = 1
	do(a, SavingLong{}, HasSaved{}, NotKept{})
	assert.Equal(t, KeepNotice, a.Notice)
}
