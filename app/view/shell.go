package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// MainID is the id of the page's main part, the target of the skip link.
const MainID = "main"

// Bar is the bar at the top: name, story, views, share, menu.
func (p Page) Bar() app.UI {
	body := []app.UI{
		app.A().Class("brand").Href(state.Route{}.Href()).Aria("label", p.T(phrase.GoHome)).Body(logo(), app.Span().Text(p.T(phrase.Brand))),
	}
	if s := p.App.Story; s != nil && p.App.Route.View.NeedsStory() {
		body = append(body, app.Span().Class("sep"), p.storyButton(s), p.tabs())
	} else if p.App.Awaited {
		// The story is being fetched: what it will take keeps its place.
		body = append(body, app.Span().Class("sep"), app.Span().Class("spring"), app.Div().Class("tabs"))
	} else {
		body = append(body, app.Span().Class("sep none"), app.Span().Class("spring"), app.Span().Class("none"))
	}
	return app.Header().Class("bar").Body(append(body, p.barEnd())...)
}

func (p Page) storyButton(s *state.Story) app.UI {
	open := p.App.Overlay == state.StoryOverlay
	body := []app.UI{
		app.Button().Type("button").Class("story").Aria("haspopup", "menu").Aria("expanded", open).
			OnClick(p.on(state.Show{Overlay: state.StoryOverlay})).
			Body(app.Span().Text(s.Title(p.App.Lang)), iconDown.ui()),
	}
	if open {
		add := app.UI(nothing())
		if !s.Excerpts {
			add = p.menuItem(iconPlus, p.T(phrase.MenuAdd), state.AddArticles{})
		}
		body = append(body, p.menu(p.T(phrase.StoryMenu), "start", add,
			p.menuItem(iconEdit, p.T(phrase.MenuRename), state.Show{Overlay: state.RenameOverlay}),
			p.menuItem(iconFolder, p.T(phrase.MenuAllStories), state.Visit{To: state.Route{}}),
		))
	}
	return app.Div().Class("pop").Body(body...)
}

func (p Page) tabs() app.UI {
	var list []app.UI
	for _, t := range p.App.Tabs() {
		body := []app.UI{app.Span().Class("lb").DataSet("lb", p.T(t.Said)).Text(p.T(t.Said))}
		if t.Count >= 0 {
			body = append(body, app.Span().Class("n").Text(p.Number(t.Count)))
		}
		a := app.A().Class("tab").Href(t.To.Href()).Body(body...)
		if t.Current {
			a = a.Aria("current", "page")
		}
		list = append(list, a)
	}
	return app.Nav().Class("tabs").Aria("label", p.T(phrase.Views)).Body(list...)
}

func (p Page) barEnd() app.UI {
	body := []app.UI{app.Span().Class("local").Body(iconLock.ui(), app.Span().Class("tx").Text(p.T(phrase.LocalOnly)))}
	switch {
	case p.App.Awaited:
		body = append(body, app.Span().Class("btn pri sm unseen").Aria("hidden", "true").
			Body(iconShare.ui(), app.Span().Class("hide-m").Text(p.T(phrase.Share))))
	case p.App.Story == nil || !p.App.Route.View.NeedsStory():
		// Another element than beside a story: what stands in it has not moved.
		return app.Span().Class("end").Body(append(body, p.mainMenu())...)
	default:
		body = append(body, app.Button().Type("button").Class("btn pri sm").Aria("label", p.T(phrase.Share)).
			OnClick(p.on(state.Show{Overlay: state.ShareOverlay})).
			Body(iconShare.ui(), app.Span().Class("hide-m").Text(p.T(phrase.Share))))
	}
	return app.Div().Class("end").Body(append(body, p.mainMenu())...)
}

func (p Page) mainMenu() app.UI {
	open := p.App.Overlay == state.MenuOverlay
	body := []app.UI{
		app.Button().Type("button").Class("btn quiet ico").Aria("label", p.T(phrase.Menu)).Aria("haspopup", "menu").Aria("expanded", open).
			OnClick(p.on(state.Show{Overlay: state.MenuOverlay})).Body(iconMore.ui()),
	}
	if open {
		items := []app.UI{app.P().Class("head").Role("presentation").Text(p.T(phrase.MenuLanguage))}
		for _, l := range phrase.Langs {
			name := phrase.Language(l, l.Code())
			items = append(items, p.menuRadio(name, p.App.Lang == l, state.SetLang{Lang: l}))
		}
		items = append(items, app.P().Class("head").Role("presentation").Text(p.T(phrase.MenuTheme)))
		for t, name := range []phrase.Said{phrase.ThemeSystem, phrase.ThemeLight, phrase.ThemeDark} {
			items = append(items, p.menuRadio(p.T(name), p.App.Theme == state.Theme(t), state.SetTheme{Theme: state.Theme(t)}))
		}
		items = append(items, app.Hr(), p.menuItem(iconKeys, p.T(phrase.MenuKeys), state.Show{Overlay: state.KeysOverlay}),
			p.menuItem(iconHelp, p.T(phrase.PageHelp), state.Visit{To: state.Route{View: state.HelpView}}),
			p.menuItem(iconInfo, p.T(phrase.PageAccuracy), state.Visit{To: state.Route{View: state.AccuracyView}}),
			p.menuItem(iconLock, p.T(phrase.PageAbout), state.Visit{To: state.Route{View: state.AboutView}}),
			app.Hr(), p.menuItem(iconFile, p.T(phrase.MenuOpenFile), state.ChooseFiles{}))
		if p.App.Story != nil {
			items = append(items,
				p.menuItem(iconUndo, p.T(phrase.CorrectListAll), state.Show{Overlay: state.CorrectionsOverlay}),
				p.menuItem(iconSave, p.T(phrase.MenuSaveFile), state.SaveAs{What: state.ExportFile}),
				p.menuItem(iconPrint, p.T(phrase.MenuReport), state.Visit{To: state.Route{View: state.ReportView}}),
				p.menuItem(iconSave, p.T(phrase.MenuExportCSV), state.SaveAs{What: state.ExportCSV}),
				p.menuItem(iconSave, p.T(phrase.MenuExportJSON), state.SaveAs{What: state.ExportJSON}))
		}
		body = append(body, p.menu(p.T(phrase.Menu), "end", items...))
	}
	return app.Div().Class("pop").Body(body...)
}

// menu is a menu that hangs from its button; side is "start" or "end".
func (p Page) menu(label, side string, items ...app.UI) app.UI {
	return app.Div().ID(state.DialogTitleID).Class("menu", "menu-"+side).Role("menu").TabIndex(-1).Aria("label", label).
		OnKeyDown(p.menuKeys, app.EventScope("menu")).Body(items...)
}

// menuKeys moves through a menu's entries.
func (p Page) menuKeys(ctx app.Context, e app.Event) {
	step := 0
	switch key(e) {
	case "ArrowDown":
		step = 1
	case "ArrowUp":
		step = -1
	default:
		ctx.PreventUpdate()
		return
	}
	e.PreventDefault()
	ctx.PreventUpdate()
	items := ctx.JSSrc().Call("querySelectorAll", ".item")
	n := items.Get("length").Int()
	at := min(step, 0) // from no entry: down to the first, up to the last
	for i := range n {
		if items.Index(i).Call("matches", ":focus").Bool() {
			at = i + step
		}
	}
	if n > 0 {
		items.Index((at + n) % n).Call("focus")
	}
}

// TabBar is the navigation at the foot of a phone's screen.
func (p Page) TabBar() app.UI {
	if p.App.Story == nil || !p.App.Route.View.NeedsStory() {
		return nothing()
	}
	var list []app.UI
	more := false
	for i, t := range p.App.Tabs() {
		if i < 4 {
			a := app.A().Href(t.To.Href()).Body([...]icon{iconFacts, iconQuotes, iconOmission, iconSide}[i].ui(), app.Text(p.T(t.Said)))
			if t.Current {
				a = a.Aria("current", "page")
			}
			list = append(list, a)
			continue
		}
		more = more || t.Current
	}
	open := p.App.Overlay == state.MoreOverlay
	last := app.Button().Type("button").Aria("haspopup", "menu").Aria("expanded", open).
		OnClick(p.on(state.Show{Overlay: state.MoreOverlay})).Body(iconMore.ui(), app.Text(p.T(phrase.NavMore)))
	if more {
		last = last.Aria("current", "page")
	}
	body := []app.UI{last}
	if open {
		var items []app.UI
		for _, t := range p.App.Tabs()[4:] {
			items = append(items, p.menuItem(iconArrow, p.T(t.Said), state.Visit{To: t.To}))
		}
		body = append(body, p.menu(p.T(phrase.NavMore), "up", items...))
	}
	list = append(list, app.Div().Class("pop").Body(body...))
	return app.Nav().Class("tabbar").Aria("label", p.T(phrase.Views)).Body(list...)
}

// Events is the choice among events, above every view that sets articles beside
// each other, where they are about several.
func (p Page) Events() app.UI {
	switch p.App.Route.View {
	case state.FactsView, state.QuotesView, state.OmissionsView, state.SideView, state.WordsView:
	default:
		return nothing()
	}
	if p.App.Story == nil {
		return nothing()
	}
	choices := p.App.EventChoices()
	if choices == nil {
		return nothing()
	}
	options := make([]app.UI, len(choices))
	for i, c := range choices {
		name := p.N(phrase.EventsAll, c.Articles)
		if c.Event != "" {
			name = p.N(phrase.EventOne, c.Articles, c.Title)
		}
		options[i] = app.Option().Value(c.Event).Selected(c.On).Text(name)
	}
	return app.Div().Class(class("wrap events", "all", p.App.Event() == "")).Body(app.Label().Body(
		app.Span().Text(p.T(phrase.EventChoice)),
		app.Select().ID(state.EventID).OnChange(p.onInput("event", func(value string) state.Event { return state.ChooseEvent{Event: value} })).Body(options...)))
}

// Notice is the message under the bar, if there is one.
func (p Page) Notice() app.UI {
	closing := p.iconButton("quiet sm", iconClose, p.T(phrase.Close), state.CloseNotice{})
	var box app.UI
	switch p.App.Notice {
	case state.KeepNotice:
		box = p.note(iconWarn, p.T(phrase.NotKept), p.T(phrase.NotKeptAdvice), p.saveOr(closing))
	case state.LateNotice:
		box = p.note(iconWarn, p.T(phrase.KeptLate), p.T(phrase.KeptLateAdvice), p.saveOr(closing))
	case state.FetchNotice:
		box = p.note(iconWarn, p.T(phrase.FetchLate), p.T(phrase.FetchAdvice), app.Div().Class("row acts").Body(
			p.button("sm", "", phrase.ReceiveReload, state.LoadAgain{}),
			p.button("sm", iconFile, phrase.MenuOpenFile, state.ChooseFiles{}), closing))
	case state.MemoryNotice:
		box = p.note(iconWarn, p.T(phrase.NoStorage), p.T(phrase.NoStoreAdvice), p.saveOr(closing))
	case state.WorkerNotice:
		box = p.errorNote(p.T(phrase.WorkerMissing), "", closing)
	case state.NothingNotice:
		box = p.note(iconInfo, p.T(phrase.ImportNothing), "", closing)
	case state.AgainNotice:
		box = p.note(iconInfo, p.T(phrase.WorkerAgain), "", closing)
	case state.OlderNotice:
		box = p.note(iconInfo, p.T(phrase.WorkerOlder), "", p.button("sm", "", phrase.UpdateReload, state.UseNewVersion{}))
	case state.ManyNotice:
		box = p.note(iconWarn, p.T(phrase.ImportTooMany), "", closing)
	default:
		if p.App.Newer {
			box = p.note(iconInfo, p.T(phrase.UpdateReady), "", p.button("sm", "", phrase.UpdateReload, state.UseNewVersion{}))
		} else if p.App.Offline {
			box = p.note(iconOffline, p.T(phrase.Offline), "", closing)
		}
	}
	if box == nil {
		return nothing()
	}
	return app.Div().Class("notice").Role("status").Body(box)
}

// saveOr offers to save the open story as a file, beside the way out of a
// notice.
func (p Page) saveOr(closing app.UI) app.UI {
	if p.App.Story == nil {
		return closing
	}
	return app.Div().Class("row acts").Body(p.button("sm", iconSave, phrase.MenuSaveFile, state.SaveAs{What: state.ExportFile}), closing)
}
