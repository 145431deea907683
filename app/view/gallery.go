package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Gallery is the style gallery, at #gallery: the parts of the interface, and
// at #gallery/facts and so on each view with a small invented story in it. It
// is drawn by the components that everything else is drawn by, so that what
// is photographed and examined here is what a reader sees.
type Gallery struct {
	app.Compo
	Page Page
}

// still takes what is done in the gallery: nothing happens there.
type still struct{}

func (still) Do(app.Context, state.Event) {}

// Render draws it.
func (v *Gallery) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	page, shown := v.Page.App.Gallery()
	p := Page{App: shown, Rev: v.Page.Rev, Do: still{}}
	pages := state.GalleryPages()
	links := make([]app.UI, len(pages))
	for i, g := range pages {
		a := app.A().Class("chip").Href(state.Route{View: state.GalleryView, Item: g.Item}.Href()).Text(v.Page.T(phrase.GalleryNames[i]))
		if g.Item == page.Item {
			a = a.Aria("current", "page")
		}
		links[i] = a
	}
	nav := app.Nav().Class("row choices").Aria("label", v.Page.T(phrase.GalleryTitle)).Body(links...)
	var shows app.UI
	if page.Item == "" {
		shows = v.parts(p)
	} else {
		shows = app.Div().Class("plain").Body(p.Screen())
	}
	if open := shown.Open(); open >= 0 {
		shows = app.Div().Class("stage split").Body(app.Div().Body(shows), &Evidence{Page: p, Fact: open})
	}
	return app.Div().Body(nav, shows)
}

func (v *Gallery) parts(p Page) app.UI {
	s := p.App.Story
	section := func(title phrase.Said, body ...app.UI) app.UI {
		return app.Section().Class("sec").Body(app.Div().Body(app.H2().Text(p.T(title))), app.Div().Class("in row").Body(body...))
	}
	badges := make([]app.UI, 10)
	for i := range badges {
		badges[i] = app.Span().Class("o", outlets.Colour(i)).Text(outlets.Letter(i))
	}
	states := make([]app.UI, len(facts.Shades))
	for i, sh := range facts.Shades {
		states[i] = app.Span().Body(app.I().Class("sw", sh.Class()).Body(glyph(sh)), app.Text(p.T(sh.Said())))
	}
	c := s.Facts[1].Cells[1]
	return app.Div().Class("wrap words").Body(
		app.H1().Class("h-page").Text(p.T(phrase.GalleryTitle)),
		section(phrase.GalleryBadges, badges...),
		section(phrase.GalleryStates, app.Div().Class("legend").Body(states...)),
		section(phrase.GalleryButtons,
			p.button("pri", iconShare, phrase.Share, state.Dismiss{}), p.button("", iconSave, phrase.ShareSave, state.CloseNotice{}),
			p.button("quiet", "", phrase.Cancel, state.CloseFact{}), p.iconButton("quiet", iconClose, p.T(phrase.Close), state.MoreNames{}),
			p.chip(phrase.FilterAll, 12, true, state.MoreShared{}), p.chip(phrase.FilterNumbers, 3, false, state.PrintReport{})),
		section(phrase.GalleryFields, p.searchField("gallery-find", phrase.FindFact, false, func(string) state.Event { return state.Dismiss{} })),
		section(phrase.GalleryNotes,
			p.note(iconInfo, p.T(phrase.GuardNear), p.T(phrase.GuardNear2), nil),
			p.note(iconOffline, p.T(phrase.Offline), "", p.iconButton("quiet sm", iconClose, p.T(phrase.Close), state.CloseNotice{})),
			p.errorNote(p.T(phrase.WorkerMissing), "", nil)),
		section(phrase.GalleryMarks,
			p.quotation("fr", passage.CutAll(s.Articles[1].Text, passage.Around(&s.Articles[1], c.Spans), c.Spans, c.Marks, []int{c.Spans[0].End}))),
	)
}
