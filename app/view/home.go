package view

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/show/outlets"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Home is the first screen: the promise, where to drop, what is kept.
type Home struct {
	app.Compo
	Page Page
}

// Render draws it.
func (h *Home) Render() (ui app.UI) {
	defer h.Page.contain(&ui)
	return app.Div().Class("wrap").Body(
		app.Section().Class("hero").Body(h.promise(), h.intake()),
		h.Page.unfinished(),
		h.saved(),
		h.pages(),
	)
}

// pages are the ways to help, accuracy and about.
func (h *Home) pages() app.UI {
	p := h.Page
	if p.Contained && !p.App.Home.Listed && !p.App.Home.Late {
		return nothing() // what is kept comes above it
	}
	var list []app.UI
	for _, o := range p.App.Paper().Others {
		list = append(list, app.Li().Body(app.A().Href(o.To.Href()).Text(p.T(o.Said))))
	}
	return app.Nav().Class("pages").Aria("label", p.T(phrase.PageMore)).Body(app.Ul().Body(list...))
}

func (h *Home) promise() app.UI {
	p := h.Page
	return app.Div().Body(
		app.H1().Text(p.T(phrase.HomeTitle)),
		app.P().Class("lede").Text(p.T(phrase.HomeLede)),
		app.Figure().Class("samp").Body(
			app.FigCaption().Class("xs mut").Text(p.T(phrase.HomeSample)),
			p.sample(0, phrase.SampleA),
			p.sample(1, phrase.SampleB),
			p.sample(2, phrase.SampleC),
		),
	)
}

// sample is one line of the picture of what the program shows: words before,
// the words that differ, words after.
func (p Page) sample(i int, line [3]phrase.Said) app.UI {
	return app.P().Body(
		app.Span().Class("o", outlets.Colour(i)).Text(outlets.Letter(i)),
		app.Span().Body(app.Text(p.T(line[0])+" "), app.Mark().Class("d").Text(p.T(line[1])), app.Text(" "+p.T(line[2]))),
	)
}

func (h *Home) intake() app.UI {
	p := h.Page
	title := p.T(phrase.HomeDrop)
	if d := p.App.Drag; d.Over {
		title = p.T(phrase.HomeDropSome)
		if d.Files > 0 {
			title = p.N(phrase.HomeDropOver, d.Files)
		}
	}
	return app.Div().Body(
		app.Div().Class(class("drop", "over", p.App.Drag.Over)).Body(
			app.H2().Text(title),
			app.P().Class("sm mut2").Text(p.T(phrase.HomeFormats)),
			p.intakeButtons(),
			app.P().Class("demo").Body(
				app.Text(p.T(phrase.HomeNoneAtHand)+" "),
				app.Button().Type("button").Class("as-link").OnClick(p.on(state.TryExample{})).Text(p.T(phrase.HomeDemo)),
				app.Text(p.T(phrase.HomeDemoNote)),
			),
		),
		app.Ul().Class("prom").Body(
			app.Li().Body(iconLock.ui(), app.Span().Text(p.T(phrase.HomePrivacy))),
			app.Li().Body(iconOffline.ui(), app.Span().Text(p.T(phrase.HomeOffline))),
		),
	)
}

// intakeButtons are the ways to bring articles in, besides dropping them.
func (p Page) intakeButtons() app.UI {
	return app.Div().Class("row").Body(
		p.button("pri big", iconFile, phrase.HomeChoose, state.ChooseFiles{}).ID(state.ChooseID),
		p.button("big", iconFolder, phrase.HomeFolder, state.ChooseFiles{Folder: true}),
		p.button("big", iconPaste, phrase.HomePaste, state.Show{Overlay: state.PasteOverlay}),
	)
}

func (h *Home) saved() app.UI {
	p := h.Page
	saved := p.App.Home.Saved
	if p.App.Home.Late {
		return p.note(iconWarn, p.T(phrase.HomeLate), p.T(phrase.FetchAdvice), nil)
	}
	if len(saved) == 0 {
		return nothing()
	}
	list := make([]app.UI, len(saved))
	for i, e := range saved {
		list[i] = p.savedStory(e)
	}
	sizes := p.N(phrase.HomeStories, len(saved)) + " · " + phrase.Size(p.App.Lang, p.App.Home.Size()) + " · "
	return app.Section().Body(
		app.Div().Class("row between headrow").Body(
			app.H2().Class("h-list").Text(p.T(phrase.HomeSaved)),
			app.P().Class("sm mut num").Body(
				app.Text(sizes),
				app.Button().Type("button").Class("as-link").OnClick(p.on(state.AskErase{})).Text(p.T(phrase.HomeWipe)),
			),
		),
		app.Ul().Class("stories").Body(list...),
	)
}

// unfinished are the imports to go on with.
func (p Page) unfinished() app.UI {
	all := p.App.Unfinished()
	if len(all) == 0 || !p.App.Home.Listed {
		return nothing()
	}
	list := make([]app.UI, len(all))
	for i := range all {
		list[i] = p.unfinishedImport(&all[i])
	}
	return app.Section().Class("unfinished").Body(
		app.Div().Class("row between headrow").Body(app.H2().Class("h-list").Text(p.N(phrase.HomeUnfinished, len(all)))),
		app.Ul().Class("stories").Body(list...))
}

func (p Page) unfinishedImport(u *state.Unfinished) app.UI {
	name, e := u.Called(p.App.Lang), state.Event(state.TakeUp{ID: u.ID})
	erase := app.UI(app.Span())
	if u.Current {
		e = state.Visit{To: state.Route{View: state.ImportView}}
	} else {
		erase = p.iconButton("quiet", iconClose, p.F(phrase.HomeEraseOf, name), state.AskErase{ID: u.ID})
	}
	return app.Li().Class("st un").DataSet("import", u.ID).Body(
		app.Div().Body(app.H3().Text(name), app.P().Class("sm mut").Text(u.Status(p.App.Lang))),
		app.P().Class("sm mut hide-m").Text(phrase.LongDate(p.App.Lang, u.Saved)),
		p.button("sm", "", phrase.HomeTakeUp, e).Aria("label", p.F(phrase.HomeTakeUpOf, name)),
		erase,
	)
}

// badgesShown is how many badges a saved story shows before "+ 6".
const badgesShown = 6

func (p Page) savedStory(e state.Saved) app.UI {
	name := e.Name
	if name == "" {
		name = p.T(phrase.UntitledStory)
	}
	about := p.N(phrase.HomeArticles, e.Articles)
	var langs []string
	for _, l := range e.Languages {
		langs = append(langs, phrase.Language(p.App.Lang, l))
	}
	if len(langs) > 0 {
		about += " · " + strings.Join(langs, ", ")
	}
	var badges []app.UI
	for i := range min(e.Articles, badgesShown) {
		outlet := ""
		if i < len(e.Outlets) {
			outlet = e.Outlets[i]
		}
		badges = append(badges, app.Span().Class("o", outlets.Colour(i)).Title(outlet).Text(outlets.Letter(i)))
	}
	rest := app.UI(nothing())
	if e.Articles > badgesShown {
		rest = app.Span().Class("sm mut").Text(" + " + p.Number(e.Articles-badgesShown))
	}
	c := facts.Counts{All: e.Facts, Agreed: e.Agreed, Differing: e.Differing, Single: e.Single - e.Unsure, Unsure: e.Unsure}
	return app.Li().Class("st").Body(
		app.Div().Body(
			app.H3().Body(app.A().Href("#").OnClick(p.open(e.ID)).Text(name)),
			app.P().Class("sm mut").Text(about),
		),
		app.Div().Class("hide-m").Body(app.Span().Class("badges").Body(badges...), rest),
		app.Div().Class("sp").Body(
			app.Div().Class("spark").Aria("hidden", "true").Body(
				app.I().Class(measure("f", c.Share(c.Agreed))),
				app.I().Class(measure("f", c.Share(c.Differing))),
				app.I().Class(measure("f", c.Share(c.Single))),
				app.I().Class(measure("f", c.Share(c.Unsure))),
			),
			app.P().Class("xs mut2 num").Text(c.Words(p.App.Lang, " · ")),
		),
		app.P().Class("sm mut hide-m").Text(phrase.LongDate(p.App.Lang, e.Saved)),
		p.iconButton("quiet", iconClose, p.F(phrase.HomeEraseOf, name), state.AskErase{ID: e.ID}),
	)
}

func (p Page) open(id string) (app.EventHandler, app.EventOption) {
	return func(ctx app.Context, e app.Event) {
		e.PreventDefault()
		p.Do.Do(ctx, state.OpenSaved{ID: id})
	}, app.EventScope("open", id)
}

// DropHint lies over the page while files are held over it, except at home
// where the drop area says it.
func (p Page) DropHint() app.UI {
	if !p.App.Drag.Over || p.App.Route.View == state.HomeView {
		return nothing()
	}
	title := p.T(phrase.HomeDropSome)
	if n := p.App.Drag.Files; n > 0 {
		title = p.N(phrase.HomeDropOver, n)
	}
	return app.Div().Class("scrim dropping").Body(app.Div().Class("drop over").Body(app.H2().Text(title)))
}
