package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/fault"
	"recoupe/internal/phrase"
)

// contain is deferred by the Render of every component: where drawing panics,
// what happened is drawn in its place, and the rest of the page stays. A panic
// that leaves a Render would end the program. Page.Contained says where.
func (p Page) contain(ui *app.UI) {
	if !p.Contained {
		return
	}
	if recover() != nil {
		*ui = p.Broken(phrase.BrokenView, fault.Trace())
	}
}

// Broken says calmly that something failed, what is intact, and what can be
// done. report names functions and holds no word of an article.
func (p Page) Broken(title phrase.Said, report string) (ui app.UI) {
	defer func() {
		if recover() != nil { // what this draws from is broken too
			ui = app.P().Class("wrap").Body(app.Text(title.Fr+" "), app.A().Href("./").Text(title.En))
		}
	}()
	s := p.App.Story
	intact, save := phrase.BrokenIntact, app.UI(nothing())
	if s != nil && s.ID != "" {
		intact = phrase.BrokenKept
	} else if s != nil {
		intact, save = phrase.BrokenNotKept, p.button("", iconSave, phrase.MenuSaveFile, state.SaveAs{What: state.ExportFile})
	}
	words := phrase.StoppedCopy
	if p.App.Share.Copied {
		words = phrase.Copied
	}
	return app.Div().Class("narrow busy broken").Body(
		app.H1().Class("h-view").Text(p.T(title)),
		p.errorNote(p.T(intact), p.T(phrase.BrokenAdvice), nil),
		app.Div().Class("row").Body(
			save,
			p.button("", "", phrase.BrokenReload, state.LoadAgain{}),
			p.button("quiet", "", words, state.CopyFault{Report: report}),
			p.elsewhere(state.Route{View: state.FactsView}, phrase.NavFacts),
			p.elsewhere(state.Route{View: state.ArticlesView}, phrase.NavArticles),
			p.elsewhere(state.Route{}, phrase.MenuAllStories),
		),
		app.P().Class("xs mut").Text(p.T(phrase.StoppedNoText)),
	)
}

// elsewhere is a link to another view, where there is one to show.
func (p Page) elsewhere(to state.Route, words phrase.Said) app.UI {
	if to.View == p.App.Route.View || to.View.NeedsStory() && p.App.Story == nil {
		return nothing()
	}
	return app.A().Class("btn", "quiet").Href(to.Href()).Text(p.T(words))
}
