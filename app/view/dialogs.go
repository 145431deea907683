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
	case state.SentenceOverlay:
		return p.sentenceDialog()
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
	title, ask := phrase.HomeErase, p.F(phrase.HomeEraseAsk, p.App.Erasing())
	if p.App.Home.Erase == "" {
		title, ask = phrase.HomeWipeDo, p.T(phrase.HomeWipeAsk)
	}
	if p.App.ErasesImport() {
		title, ask = phrase.HomeDropImport, p.F(phrase.HomeDropAsk, p.App.Erasing())
	}
	return p.dialog(p.T(title), false, app.Div().Class("lft").Body(
		app.P().Text(ask),
		app.Div().Class("row").Body(p.button("pri", "", title, state.Erase{}), p.button("quiet", "", phrase.Cancel, state.Dismiss{})),
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
