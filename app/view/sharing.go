package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

// shareDialog shares the open story: what is sent, under which passphrase, how
// long that makes the link and what it fits in.
func (p Page) shareDialog() app.UI {
	sh := &p.App.Share
	cards := make([]app.UI, len(state.ShareWhats))
	for i, w := range state.ShareWhats {
		cards[i] = p.shareCard(w)
	}
	left := app.Div().Class("lft").Body(
		app.P().Class("sm mut2").Text(p.T(phrase.ShareIntro)),
		app.Div().Role("radiogroup").Aria("label", p.T(phrase.ShareWhatIn)).OnKeyDown(p.shareKeys, app.EventScope("share")).Body(cards...),
		app.Label().For(state.PassID).Class("sm b passline").Body(app.Text(p.T(phrase.SharePass)+" "), app.Span().Class("mut").Text(p.T(phrase.SharePassOptional))),
		app.Div().Class("field").Body(iconLock.ui(),
			app.Input().ID(state.PassID).Type("text").AutoComplete(false).Spellcheck(false).Placeholder(p.T(phrase.SharePassHint)).
				OnInput(p.onInput("pass", func(s string) state.Event { return state.TypePass{Text: s} })).
				OnChange(p.onInput("seal", func(s string) state.Event { return state.SealWith{Text: s} }))),
		app.P().Class("xs mut").Text(p.T(phrase.SharePassNote)),
	)
	return p.dialog(p.T(phrase.ShareTitle), true, app.Div().Class("g2").Body(left, app.Div().Class("rgt").Body(p.shareLink(sh.Link())...)))
}

func (p Page) shareCard(w share.What) app.UI {
	sh := &p.App.Share
	name, note := state.WhatSaid(w)
	size := ""
	if n := sh.Made[w].Length; n > 0 {
		size = phrase.Size(p.App.Lang, n)
	}
	card := app.Button().Type("button").Class("opt").ID(shareID(w)).Role("radio").Aria("checked", sh.What == w).OnClick(p.on(state.ShareWhat{What: w}))
	if sh.What != w {
		card = card.TabIndex(-1)
	}
	return card.Body(app.Span().Class("rd"), app.B().Text(p.T(name)), app.Span().Class("num sm mut2").Text(size), app.Span().Class("note-line").Text(p.T(note)))
}

func shareID(w share.What) string { return "share-" + [...]string{"all", "findings", "recipe"}[w] }

// shareKeys moves through the cards as through radio buttons.
func (p Page) shareKeys(ctx app.Context, e app.Event) {
	step := 0
	switch key(e) {
	case "ArrowDown", "ArrowRight":
		step = 1
	case "ArrowUp", "ArrowLeft":
		step = len(state.ShareWhats) - 1
	default:
		ctx.PreventUpdate()
		return
	}
	e.PreventDefault()
	to := state.ShareWhats[(int(p.App.Share.What)+step)%len(state.ShareWhats)]
	p.Do.Do(ctx, state.ShareWhat{What: to})
	p.Do.Do(ctx, state.FocusOn{ID: shareID(to)})
}

// shareLink is the link that was made, and what can be done with it.
func (p Page) shareLink(link state.Link) []app.UI {
	sh := &p.App.Share
	save := p.button("", iconSave, phrase.ShareSave, state.SaveAs{What: state.ExportShared})
	after := app.P().Class("xs mut").Text(p.T(phrase.ShareFileNote))
	switch {
	case sh.Typing:
		return []app.UI{app.P().Class("sm mut2").Text(p.T(phrase.ShareTyping)), app.Div().Class("row").Body(p.button("pri", iconLock, phrase.ShareSeal, state.SealWith{Text: sh.Pass}))}
	case link.Length == 0 && sh.Pass != "":
		return []app.UI{app.P().Class("sm mut2").Role("status").Text(p.T(phrase.ShareSealing))}
	case link.Length == 0:
		return []app.UI{app.P().Class("sm mut2").Role("status").Text(p.T(phrase.ShareMaking)), app.Div().Class("row").Body(save), after}
	case link.TooLong():
		return []app.UI{p.note(iconInfo, p.F(phrase.ShareTooLong, p.Number(link.Length), phrase.Number(p.App.Lang, share.MaxLink)), "", nil), app.Div().Class("row").Body(save), after}
	}
	fits := link.Fits()
	marks, lines := make([]app.UI, len(fits)), make([]app.UI, len(fits))
	for i, f := range fits {
		marks[i] = app.Span().Class(measure("at", f.At)).Body(app.Text(p.T(f.Short)), app.Br(), app.Text(p.Number(f.Limit)))
		line := app.Li().Body(iconCheck.ui(), app.Text(p.T(f.Said)))
		if !f.OK {
			line = app.Li().Class("mut").Body(iconClose.ui(), app.Text(p.T(f.Said)))
		}
		lines[len(fits)-1-i] = line
	}
	lines[0], lines[1] = lines[1], lines[0] // chat, mail, QR
	out := []app.UI{
		app.Div().Class("size").Body(
			app.P().Class("b num").Role("status").Text(p.N(phrase.ShareLength, link.Length)),
			app.Div().Class("scale").Aria("hidden", "true").Body(app.I().Class(measure("pct", link.Meter()))),
			app.Div().Class("lim").Aria("hidden", "true").Body(marks...)),
		app.Ul().Class("fit").Body(lines...),
	}
	if link.QR() {
		out = append(out, qrCode(link.Address, p.T(phrase.ShareQRCode)))
	}
	copyWords := phrase.ShareCopy
	if sh.Copied {
		copyWords = phrase.Copied
	}
	out = append(out,
		app.Textarea().ID("share-link").Class("link").ReadOnly(true).Rows(3).Aria("label", p.T(phrase.ShareLink)).Text(link.Address),
		app.Div().Class("row").Body(p.button("pri", iconTwin, copyWords, state.CopyLink{}), save), after)
	if sh.NoCopy {
		out = append(out, app.P().Class("sm").Role("alert").Text(p.T(phrase.ShareNoCopy)))
	}
	return out
}

// Receive says why a link or file could not be opened, and what can be done.
type Receive struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Receive) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
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
	if r.Kind == state.RefuseSealed {
		return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(append(body, v.unlock()...)...))
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

// unlock asks for the passphrase of a sealed link.
func (v *Receive) unlock() []app.UI {
	p := v.Page
	r := &p.App.Refuse
	said := app.UI(nothing())
	switch {
	case r.Wrong:
		said = app.P().Class("sm bad").Role("alert").Text(p.T(phrase.ReceiveWrong))
	case r.Trying:
		said = app.P().Class("sm mut2").Role("status").Text(p.T(phrase.ReceiveTrying))
	}
	return []app.UI{
		p.line(state.PassID, phrase.SharePass, func(s string) state.Event { return state.TypeUnseal{Text: s} }, state.Unlock{}),
		said,
		app.Div().Class("row gap2").Body(
			p.button("pri big", "", phrase.ReceiveOpen, state.Unlock{}),
			p.button("quiet big", "", phrase.ReceiveHome, state.Visit{})),
	}
}
