// Package page is the page: the root component, which holds the state, draws
// the view the address asks for, and brings about what events ask for.
//
// New returns the component for a route. On the host it draws the home page as
// it stands before the program has arrived.
package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/browser"
	"recoupe/app/state"
	"recoupe/app/view"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

// Root is the page.
type Root struct {
	app.Compo

	app    state.App
	rev    int
	worker *browser.Worker
	shelf  *browser.Shelf
	prefs  browser.Prefs
	noted  int         // the number of the last note of corrections
	shelfQ chan func() // what the library has to do, one after another
	tell   func(state.Event)
	later  func(func()) // after the next drawing
	apart  func(func()) // after it too, in a task of its own: the browser has to lay the page out first

	contained bool // faults are told of, as in a browser (see contain.go)
}

// engineKey is the key of go-app's environment under which the host says what
// the engine's file is called (see package site).
const engineKey = "RECOUPE_ENGINE"

// New returns the page.
func New() app.Composer { return &Root{contained: app.IsClient} }

// OnInit knows what is remembered before the first drawing: its language, and
// whether a story is to come.
func (r *Root) OnInit() {
	if !app.IsClient {
		return
	}
	r.prefs = browser.LoadPrefs()
	r.app.Lang = phrase.French
	if lang := r.prefs.Lang; lang == "en" || lang == "" && !strings.HasPrefix(browser.Language(), "fr") {
		r.app.Lang = phrase.English
	}
	switch r.prefs.Theme {
	case state.LightTheme.Attr():
		r.app.Theme = state.LightTheme
	case state.DarkTheme.Attr():
		r.app.Theme = state.DarkTheme
	}
	r.app.Shown, r.app.Plain = r.prefs.Shown != "", r.prefs.Plain != ""
	fragment := browser.Fragment()
	if to := state.ParseRoute(fragment); !share.Is(fragment) && to.View.NeedsStory() && r.prefs.Story != "" {
		r.app.Route, r.app.Awaited = to, true
	} else if !share.Is(fragment) && to.View == state.ImportView && browser.OwnImport() != "" {
		r.app.Route, r.app.Restoring = to, true
	}
}

// OnMount starts what only a browser has.
func (r *Root) OnMount(ctx app.Context) {
	// An event's own context ends with the element it came from, which the
	// drawing may take away: what comes after the drawing needs the page's.
	r.later = func(do func()) { ctx.Defer(func(app.Context) { r.contain(do) }) }
	r.apart = func(do func()) { r.later(func() { browser.Apart(func() { r.contain(do) }) }) }
	r.tell = func(e state.Event) { ctx.Dispatch(func(ctx app.Context) { r.Do(ctx, e) }) }
	engine := app.Getenv(engineKey)
	_, r.app.Build, _ = strings.Cut(strings.TrimSuffix(engine, ".wasm"), "engine.")
	r.app.Today = browser.Today()
	r.worker = browser.NewWorker(engine, r.tell)
	r.shelfQ = make(chan func(), 64)
	ctx.Async(r.keepShelf)
	r.app.Tab = browser.NewTab()
	r.restore()
	r.bring(state.Relist{})
	r.arrive(ctx, browser.Fragment(), true)
	browser.Listen(browser.Listener{
		Event: r.tell,
		Key:   r.key,
		Fragment: func(fragment string) {
			ctx.Dispatch(func(ctx app.Context) { r.contain(func() { r.arrive(ctx, fragment, false) }) })
		},
		Paper: func(drawn func()) {
			if r.app.Story == nil || r.app.Route.View != state.FactsView {
				drawn()
				return
			}
			ctx.Dispatch(func(ctx app.Context) {
				r.Do(ctx, state.OnPaper{On: true})
				r.later(drawn)
			})
		},
		Link: func(fragment string) { r.tell(state.Visit{To: state.ParseRoute(fragment)}) },
	})
	r.dress()
}

// arrive shows what an address asks for: a shared story, or a view. The first
// address after a reload may ask for a view of the story that was open last.
func (r *Root) arrive(ctx app.Context, fragment string, first bool) {
	if share.Is(fragment) {
		r.Do(ctx, state.Arrived{Fragment: fragment})
		return
	}
	to, before := state.ParseRoute(fragment), r.app.Route
	r.Do(ctx, state.Navigated{To: to})
	if r.app.Story != nil || !to.View.NeedsStory() {
		if id := r.app.Return(); !first && id != "" {
			r.bring(state.Focus{ID: id})
		} else if !first {
			r.moved(before)
		}
		if first {
			before = to // nothing was shown
		}
		r.stand(before)
		return
	}
	if first && r.prefs.Story != "" {
		r.app.Awaited = true
		r.bring(state.Fetch{ID: r.prefs.Story})
		return
	}
	r.bring(state.Replace{To: state.Route{}})
}

// Do applies an event, brings its effects about, and draws.
func (r *Root) Do(_ app.Context, e state.Event) { r.contain(func() { r.do(e) }) }

func (r *Root) do(e state.Event) {
	covered := r.app.Overlay
	open := r.app.Open()
	before := r.app.Route.View
	awaited, restoring := r.app.Awaited, r.app.Restoring
	browser.KeepFocus()
	browser.Busy()
	effects := e.Apply(&r.app)
	if covered == state.NoOverlay && r.app.Overlay != state.NoOverlay {
		browser.RememberFocus()
	}
	r.rev++
	r.later(browser.DrawCells)
	if s := r.app.Story; s != nil && s.ID != "" && s.ID != r.prefs.Story {
		r.prefs.Story = s.ID
		browser.SavePrefs(r.prefs)
	}
	for _, effect := range effects {
		r.bring(effect)
	}
	if effect := r.app.Unkept(); effect != nil {
		r.bring(effect)
	}
	if before != r.app.Route.View || open != r.app.Open() || covered != r.app.Overlay || len(effects) > 0 {
		r.dress()
	}
	if s := r.app.Story; s != nil && r.app.Route.View == state.FactsView {
		r.later(func() { browser.WatchChunks(r.app.Facts.Margin(s), r.app.Facts.Laid, r.tell) })
		switch e.(type) {
		case state.ChunksSeen, state.DrawMore:
			r.apart(browser.HoldOn)
		}
	}
	if r.app.Story != nil && (r.app.Route.View == state.SideView || before == state.SideView) {
		r.apart(func() {
			browser.DrawSide(r.app.SideRibbons())
			browser.WatchParts(r.app.SideColumns(), r.tell)
		})
	}
	r.apart(func() {
		if !browser.MendFocus() {
			r.refocus()
		}
	})
	if awaited && r.app.Story != nil || restoring && !r.app.Restoring && r.app.Route.View == state.ImportView {
		r.stand(r.app.Route) // the page was loaded anew, and is drawn only now
		r.apart(func() {
			if !browser.Focused() && (r.app.Open() < 0 || !browser.Focus(r.app.Return())) {
				browser.FocusHeading()
			}
		})
	}
}

// dress gives the page its language, theme and title.
func (r *Root) dress() {
	browser.Dress(r.app.Lang.Code(), r.app.Theme.Attr(), r.app.PageTitle())
}

// key does what a key of the page does, outside text fields.
func (r *Root) key(key string, typing bool) bool {
	e := r.app.Key(key, typing)
	if e == nil {
		return false
	}
	r.tell(e)
	return true
}

// Render draws the page.
func (r *Root) Render() (ui app.UI) {
	p := view.Page{App: &r.app, Rev: r.rev, Do: r, Contained: r.contained}
	defer bare(p, &ui)
	open := r.app.Open()
	stage, aside := "stage", app.UI(app.Aside().Hidden(true))
	if open >= 0 {
		stage, aside = "stage split", &view.Evidence{Page: p, Fact: open}
	}
	covered := r.app.Covered()
	return app.Div().Body(
		inert(app.Div().Class("together"), covered).Body(
			app.A().Class("sr skip").Href("#"+view.MainID).Text(p.T(phrase.SkipToMain)),
			p.Bar(),
			p.Notice(),
			p.Corrections(),
		),
		r.stage(stage, inert(app.Main().ID(view.MainID).TabIndex(-1), covered).Body(p.Events(), r.view(p)), aside),
		inert(app.Div().Class("together"), covered).Body(p.TabBar()),
		p.Overlay(),
		p.DropHint(),
		app.Div().Class("sr").Role("status").Aria("live", "polite").Text(r.app.Said),
	)
}

// stage is what stands under the bar. Beside a story the bar may be higher: as
// another element, nothing has moved. To go-app, a div and a div by name are two.
func (r *Root) stage(class string, body ...app.UI) app.UI {
	modal := r.app.Overlay.Modal()
	if r.app.Route.View.NeedsStory() {
		return inert(app.Div().Class(class), modal).Body(body...)
	}
	return inert(app.Elem("div").Class(class), modal).Body(body...)
}

// inert puts an element out of reach while something lies over it.
func inert[E interface{ Attr(string, any) E }](e E, covered bool) E {
	if covered {
		return e.Attr("inert", "true")
	}
	return e
}

// view is the screen the route asks for.
func (r *Root) view(p view.Page) app.UI {
	if r.app.Route.View.NeedsStory() && r.app.Story == nil {
		return app.Div().Class("wrap") // it is being loaded
	}
	if r.app.Broken != "" {
		return p.Broken(phrase.BrokenEvent, r.app.Broken)
	}
	return p.Screen()
}
