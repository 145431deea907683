package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// keyed is a line of the keyboard sheet. Keys that are written the same in
// every language have both forms alike.
type keyed struct{ Key, Does phrase.Said }

func same(key string) phrase.Said { return phrase.Said{Fr: key, En: key} }

// keySheet is what the keys do, by the place where they do it. It lists what
// App.Key and the key handlers of the views answer to.
var keySheet = []struct {
	Where phrase.Said
	Keys  []keyed
}{
	{phrase.KeysAnywhere, []keyed{
		{same("?"), phrase.DoKeys},
		{phrase.KeyEsc, phrase.DoEscape},
	}},
	{phrase.KeysStory, []keyed{
		{phrase.KeyDigits, phrase.DoDigits},
		{same("/"), phrase.DoFind},
		{same("S"), phrase.DoShare},
		{phrase.KeyUndo, phrase.DoUndo},
		{phrase.KeyRedo, phrase.DoRedo},
	}},
	{phrase.KeysMatrix, []keyed{
		{phrase.KeyArrows, phrase.DoArrows},
		{phrase.KeyHomeEnd, phrase.DoRowEnds},
		{phrase.KeyCorners, phrase.DoCorners},
		{phrase.KeyPages, phrase.DoPages},
		{phrase.KeyEnter, phrase.DoEnter},
		{phrase.KeyNextPrev, phrase.DoFacts},
	}},
	{phrase.KeysEvidence, []keyed{
		{phrase.KeyNextPrev, phrase.DoFacts},
		{same("Y, X"), phrase.DoSame},
		{same("E"), phrase.DoEdit},
		{same("O"), phrase.DoOpenIn},
	}},
	{phrase.KeysOmissions, []keyed{
		{phrase.KeyNextPrev, phrase.DoOmissions},
		{same("A, P, D, T"), phrase.DoVerdict},
	}},
	{phrase.KeysQuotes, []keyed{
		{phrase.KeyNextPrev, phrase.DoSaid},
		{same("O"), phrase.DoSaidOpen},
	}},
	{phrase.KeysSide, []keyed{
		{phrase.KeyDiff, phrase.DoDifference},
		{phrase.KeyColumns, phrase.DoColumns},
	}},
}

func (p Page) keysDialog() app.UI {
	var parts []app.UI
	for _, place := range keySheet {
		rows := make([]app.UI, 0, 2*len(place.Keys))
		for _, k := range place.Keys {
			rows = append(rows, app.Dt().Body(app.Kbd().Class("kbd").Text(p.T(k.Key))), app.Dd().Text(p.T(k.Does)))
		}
		parts = append(parts, app.Section().Body(app.H3().Text(p.T(place.Where)), app.Dl().Body(rows...)))
	}
	return p.dialog(p.T(phrase.KeysTitle), false, app.Div().Class("lft").Body(
		app.P().Class("sm mut2").Text(p.T(phrase.KeysHint)),
		app.Button().Type("button").Class("switch").Role("switch").Aria("checked", !p.App.Plain).OnClick(p.on(state.TurnLetters{})).
			Body(app.I(), app.Text(p.T(phrase.KeysLetters))),
		app.Div().Class("keysheet").Body(parts...),
	))
}
