package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/app/view"
	"recoupe/internal/fault"
	"recoupe/internal/phrase"
)

// A panic that reaches go-app ends the program, and the page with it. What the
// page does, on the UI's goroutine or the shelf's, is contained: it is told of
// in the place of the view, and what the state held before stays. Drawing is
// contained by package view. On the host, where nothing is lost, a fault is a
// panic; what is contained nowhere is told of by boot.js.

// contain does something that may fail.
func (r *Root) contain(do func()) {
	if !r.contained {
		do()
		return
	}
	// A fault that comes with every drawing is told of once.
	if report := fault.Catch(do); report != "" && report != r.app.Broken {
		r.tell(state.Faulted{Report: report})
	}
}

// bare draws, where the page as a whole could not be drawn, what happened and
// where to go. It is deferred.
func bare(p view.Page, ui *app.UI) {
	if p.Contained && recover() != nil {
		*ui = app.Div().Body(app.Main().ID(view.MainID).TabIndex(-1).Body(p.Broken(phrase.BrokenView, fault.Trace())))
	}
}
