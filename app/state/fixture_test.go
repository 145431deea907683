package state

import (
	"recoupe/app/show/model"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
)

// An article made by hand, some words of it, what it makes of a fact, a story of four of them, and
// runs as a table can show them.
var (
	article = model.Article
	at      = model.At
	span    = model.At
	cellOf  = model.Cell
	bridge  = model.Bridge
	plainly = model.Signs
)

// opened is the page with that story open at the facts.
func opened() *App {
	a := &App{Lang: phrase.French}
	Opened{Story: share.Story{Comparison: *bridge()}}.Apply(a)
	a.Route = Route{View: FactsView}
	return a
}
