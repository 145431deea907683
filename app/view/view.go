// Package view draws. A view is given finished values from package state and
// gives back events: it has no engine, no storage, and touches no JavaScript
// but the event it is handed.
//
// # How a view is made
//
// A screen is a component with one exported field, [Page]; parts of a screen
// are functions that return elements. [Page.T] words a message, [Page.on]
// makes the handler of an event. Everything taken from an article goes through
// [words] or app.Text, in an element with the article's lang; nothing from a
// file ever reaches app.Raw, which only draws icons and the frame of the ribbons.
//
// A size goes to the style sheet as a class (measure), never as a style: the
// page's policy forbids inline styles.
//
// # Traps of go-app
//
// Handlers are told apart by their code and their scope: Page.on puts the
// whole event into the scope, so that a handler never outlives its row. A
// child component is drawn again only when an exported field differs:
// [Page.Rev] grows with every event. Children are compared by index: what
// comes and goes keeps its place with an empty element.
package view

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Doer takes what a reader did. The page implements it.
type Doer interface {
	Do(ctx app.Context, e state.Event)
}

// Page is what every view is given.
type Page struct {
	App *state.App
	Rev int // grows with every event
	Do  Doer

	// Contained draws a message where drawing fails, as a browser must. In
	// tests and on the host a fault is a panic.
	Contained bool
}

// Screen is the component of the view that the route asks for. Its story is
// open, if it needs one.
func (p Page) Screen() app.Composer {
	switch p.App.Route.View {
	case state.ImportView:
		return &Import{Page: p}
	case state.FactsView:
		return &Facts{Page: p}
	case state.QuotesView:
		return &Quotes{Page: p}
	case state.OmissionsView:
		return &Omissions{Page: p}
	case state.ArticlesView, state.ArticleView:
		return &Article{Page: p}
	case state.SideView:
		return &Side{Page: p}
	case state.WordsView:
		return &Words{Page: p}
	case state.ReceiveView:
		return &Receive{Page: p}
	case state.ReportView:
		return &Report{Page: p}
	case state.GalleryView:
		return &Gallery{Page: p}
	case state.HelpView, state.AccuracyView, state.AboutView:
		return &Paper{Page: p}
	}
	return &Home{Page: p}
}

// still is the page for a component that says itself what it depends on: it is
// drawn again where that differs, and not at every event.
func (p Page) still() Page {
	p.Rev = 0
	return p
}

// T returns a message in the reader's language.
func (p Page) T(s phrase.Said) string { return s.In(p.App.Lang) }

// F returns a message with its arguments put in.
func (p Page) F(s phrase.Said, args ...string) string { return s.Fill(p.App.Lang, args...) }

// N returns a message for a number.
func (p Page) N(c phrase.Counted, n int, args ...string) string {
	return c.Fill(p.App.Lang, n, args...)
}

// Number writes a number.
func (p Page) Number(n int) string { return phrase.Number(p.App.Lang, n) }

// on returns the handler of an event, to be passed on whole: OnClick(p.on(e)).
func (p Page) on(e state.Event) (app.EventHandler, app.EventOption) {
	return func(ctx app.Context, _ app.Event) { p.Do.Do(ctx, e) }, app.EventScope(fmt.Sprintf("%T%v", e, e))
}

// onInput returns the handler of text typed into an input. name tells apart
// the inputs of a view.
func (p Page) onInput(name string, event func(text string) state.Event) (app.EventHandler, app.EventOption) {
	return func(ctx app.Context, _ app.Event) {
		p.Do.Do(ctx, event(ctx.JSSrc().Get("value").String()))
	}, app.EventScope(name)
}

// closest returns the data attribute of the nearest element around an event's
// target that has it: one handler on a table stands for one on every row.
func closest(e app.Event, data string) (string, bool) {
	found := e.Get("target").Call("closest", "[data-"+data+"]")
	if !found.Truthy() {
		return "", false
	}
	return found.Call("getAttribute", "data-"+data).String(), true
}

// key returns the key of a keyboard event that no modifier changes, else "".
func key(e app.Event) string {
	if e.Get("altKey").Bool() || e.Get("metaKey").Bool() {
		return ""
	}
	name := e.Get("key").String()
	if e.Get("ctrlKey").Bool() {
		return "Ctrl+" + name
	}
	return name
}

// measure returns the class that hands a size in hundredths to the style
// sheet: "f" is a share of a row, "pct" a length, "at" a place.
func measure(kind string, n int) string {
	return fmt.Sprintf("%s-%d", kind, min(max(n, 0), 100))
}

// class joins the class names whose condition holds: class("tab", "on", open).
func class(always string, pairs ...any) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1].(bool) {
			always += " " + pairs[i].(string)
		}
	}
	return always
}

// nothing keeps the place of an element that is not there.
func nothing() app.UI { return app.Span().Hidden(true) }
