package state

import (
	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

// An article made by hand, some words of it, a story of four of them, and
// runs as a table can show them.
var (
	article = model.Article
	at      = model.At
	span    = model.At
	bridge  = modeltest.Bridge
	plainly = modeltest.Signs
)

// opened is the page with that story open at the facts.
func opened() *App {
	a := &App{Lang: phrase.French}
	Opened{Story: share.Story{Comparison: *bridge()}}.Apply(a)
	a.Route = Route{View: FactsView}
	return a
}
