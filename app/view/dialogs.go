package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Overlay is the dialog that is open, if one is.
func (p Page) Overlay() app.UI {
	switch p.App.Overlay {
	case state.ShareOverlay:
		return p.shareDialog()
	case state.PasteOverlay:
		return p.pasteDialog()
	case state.RenameOverlay:
		return p.renameDialog()
	case state.WipeOverlay:
		return p.wipeDialog()
	case state.EditOverlay:
		return p.editDialog()
	case state.KeysOverlay:
		return p.keysDialog()
	case state.CorrectOverlay:
		return p.correctDialog()
	case state.CorrectionsOverlay:
		return p.correctionsDialog()
	case state.PreviewOverlay:
		return p.previewDialog()
	}
	return nothing()
}

func (p Page) pasteDialog() app.UI {
	return p.dialog(p.T(phrase.PasteTitle), false, app.Div().Class("lft").Body(
		app.Label().For(state.PasteID).Class("sm mut2").Text(p.T(phrase.PasteHint)),
		app.Textarea().ID(state.PasteID).Class("area").Rows(12).Aria("label", p.T(phrase.PasteLabel)).
			OnInput(p.onInput(state.PasteID, func(s string) state.Event { return state.TypePaste{Text: s} })),
		app.Div().Class("row").Body(p.button("pri", "", phrase.PasteGo, state.ReadPaste{}), p.button("quiet", "", phrase.Cancel, state.Dismiss{})),
	))
}

func (p Page) renameDialog() app.UI {
	return p.dialog(p.T(phrase.RenameTitle), false, app.Div().Class("lft").Body(
		p.line(state.RenameID, phrase.RenameTitle, func(s string) state.Event { return state.TypeName{Text: s} }, state.SaveName{}),
		app.Div().Class("row").Body(p.button("pri", "", phrase.Confirm, state.SaveName{}), p.button("quiet", "", phrase.Cancel, state.Dismiss{})),
	))
}

// line is a labelled input of one line; Enter does what the form is for.
func (p Page) line(id string, label phrase.Said, event func(string) state.Event, enter state.Event) app.UI {
	return app.Div().Class("line").Body(
		app.Label().For(id).Class("sm mut2").Text(p.T(label)),
		app.Div().Class("field").Body(app.Input().ID(id).Type("text").AutoComplete(false).
			OnInput(p.onInput(id, event)).
			OnKeyDown(func(ctx app.Context, e app.Event) {
				if key(e) == "Enter" {
					e.PreventDefault()
					p.Do.Do(ctx, enter)
				}
			}, app.EventScope(id))),
	)
}

func (p Page) wipeDialog() app.UI {
	title, do := phrase.HomeErase, phrase.HomeErase
	if p.App.Home.Erase == "" {
		title, do = phrase.HomeWipeDo, phrase.HomeWipeDo
	}
	return p.dialog(p.T(title), false, app.Div().Class("lft").Body(
		app.P().Text(p.T(phrase.HomeWipeAsk)),
		app.Div().Class("row").Body(p.button("pri", "", do, state.Erase{}), p.button("quiet", "", phrase.Cancel, state.Dismiss{})),
	))
}

func (p Page) editDialog() app.UI {
	im := &p.App.Import
	edited := p.App.Edited()
	if edited == nil {
		return nothing()
	}
	body := []app.UI{app.P().Class("xs mut").Text(edited.File)}
	for _, f := range state.DraftFields {
		body = append(body, p.line(f.ID(), f.Said(), func(s string) state.Event { return state.TypeDraft{Field: f, Text: s} }, state.SaveDraft{}))
		if f == state.DraftPublished && im.Draft.Wrong {
			body = append(body, app.P().Class("sm bad").Role("alert").Text(p.T(phrase.FieldWrongDate)))
		}
	}
	body = append(body, p.languageField(),
		app.Div().Class("row").Body(p.button("pri", "", phrase.Confirm, state.SaveDraft{}), p.button("quiet", "", phrase.Cancel, state.Dismiss{})))
	return p.dialog(p.T(phrase.ImportEdit), false, app.Div().Class("lft").Body(body...))
}

func (p Page) languageField() app.UI {
	id := state.DraftLanguage.ID()
	options := make([]app.UI, len(state.DraftLanguages))
	for i, l := range state.DraftLanguages {
		options[i] = app.Option().Value(l).Selected(p.App.Import.Draft.Language == l).Text(phrase.Language(p.App.Lang, l))
	}
	return app.Div().Class("line").Body(
		app.Label().For(id).Class("sm mut2").Text(p.T(phrase.FieldLanguage)),
		app.Div().Class("field").Body(app.Select().ID(id).OnChange(p.onInput(id, func(s string) state.Event {
			return state.TypeDraft{Field: state.DraftLanguage, Text: s}
		})).Body(options...)),
	)
}

func (p Page) shareDialog() app.UI {
	sh := &p.App.Share
	var body []app.UI
	switch {
	case sh.Length == 0:
		body = append(body, app.P().Class("sm mut2").Role("status").Text(p.T(phrase.ShareMaking)))
	case sh.TooLong():
		body = append(body, p.note(iconInfo, p.F(phrase.ShareTooLong, p.Number(sh.Length), phrase.Number(p.App.Lang, 100_000)), "", nil))
	default:
		body = append(body,
			app.P().Class("sm num").Role("status").Text(p.N(phrase.ShareLength, sh.Length)+", "+p.T(sh.Fits())),
			app.Textarea().ID("share-link").Class("link").ReadOnly(true).Rows(3).Aria("label", p.T(phrase.ShareLink)).Text(sh.Address),
		)
	}
	copyWords := phrase.ShareCopy
	if sh.Copied {
		copyWords = phrase.Copied
	}
	var buttons []app.UI
	if sh.Length > 0 && !sh.TooLong() {
		buttons = append(buttons, p.button("pri", "", copyWords, state.CopyLink{}))
	}
	buttons = append(buttons, p.button("", iconSave, phrase.ShareSave, state.SaveAs{What: state.ExportFile}))
	body = append(body, app.Div().Class("row").Body(buttons...))
	if sh.NoCopy {
		body = append(body, app.P().Class("sm").Role("alert").Text(p.T(phrase.ShareNoCopy)))
	}
	return p.dialog(p.T(phrase.ShareTitle), false, app.Div().Class("lft").Body(
		append([]app.UI{app.P().Class("sm mut2").Text(p.T(phrase.ShareIntro))}, body...)...))
}

// Receive says why a link or file could not be opened, and what can be done.
type Receive struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Receive) Render() app.UI {
	p := v.Page
	r := p.App.Refuse
	title, why := r.Words(p.App.Lang)
	body := []app.UI{app.H1().Class("h-page").Text(title), app.P().Text(why)}
	if r.Kind == state.RefuseCut {
		body = append(body, app.Div().Class("size").Aria("hidden", "true").Body(
			app.Div().Class("scale missing").Body(app.I().Class(measure("pct", r.GotShare()))),
			app.Div().Class("lim").Body(
				app.Span().Class(measure("at", r.GotShare())).Body(app.Text(p.T(phrase.ReceiveGot)), app.Br(), app.Text(p.Number(r.Got))),
				app.Span().Class(measure("at", 96)).Body(app.Text(p.T(phrase.ReceiveWant)), app.Br(), app.Text(p.Number(r.Want))),
			),
		))
	}
	paste := "pri big"
	reload := app.UI(nothing())
	if r.Kind == state.RefuseNewer {
		paste = "big"
		reload = p.button("pri big", "", phrase.ReceiveReload, state.UseNewVersion{})
	}
	body = append(body, app.Div().Class("row gap2").Body(
		reload,
		p.button(paste, iconPaste, phrase.ReceivePaste, state.Show{Overlay: state.PasteOverlay}),
		p.button("big", iconFile, phrase.MenuOpenFile, state.ChooseFiles{}),
		p.button("quiet big", "", phrase.ReceiveHome, state.Visit{}),
	))
	body = append(body, p.note(iconInfo, p.T(phrase.ReceiveAsk), p.T(phrase.ReceiveAskBy), nil))
	return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(body...))
}
