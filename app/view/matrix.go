package view

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// matrix is the table of facts by articles: a treegrid of groups and facts,
// drawn in chunks. One handler on the table stands for all its rows. Where
// there are many columns, web/cells.js draws the cells from what is said here.
func (v *Facts) matrix() app.UI {
	p, s := v.Page, v.Page.App.Story
	f := &p.App.Facts
	shown, many, near := f.Shown(s), f.Many(s), f.NearShown(s)
	cols := []app.UI{app.Col().Class("c0")}
	if same := len(shown) - near; same > 0 {
		cols = append(cols, app.Col().Class("cn").Span(same))
	}
	if near > 0 {
		cols = append(cols, app.Col().Class("cn nbc").Span(near))
	}
	table := []app.UI{app.Elem("colgroup").Body(cols...),
		&columnHeads{App: p.App, StoryRev: s.Rev, Lang: p.App.Lang, Columns: shown, Pinned: f.Columns.Pinned, Many: many, Near: near, Contained: p.Contained}}
	open, wide := p.App.Open(), p.App.Wide()
	for i, c := range f.Chunks(s, wide, p.App.Narrow) {
		part := &chunk{App: p.App, StoryRev: s.Rev, Lang: p.App.Lang, Columns: shown, Index: i, First: c.First, Rows: c.Rows, Far: c.Far, Height: c.Height, Many: many, Near: near, Wide: wide,
			Narrow: p.App.Narrow || f.Paper, // on paper too there is no room for many columns
			Pinned: f.Columns.Pinned, Closed: f.Closed, At: state.Spot{Fact: -1}, Open: -1, Contained: p.Contained}
		for _, r := range c.Rows {
			if r.Head {
				continue
			}
			if r.Fact == p.App.Facts.At.Fact {
				part.At = p.App.Facts.At
			}
			if r.Fact == open {
				part.Open = open
			}
		}
		table = append(table, part)
	}
	grid := app.Table().ID("matrix").Class(class("mx "+measure("f", len(shown)), "fifty", many, "stack", !many, "tight", len(shown)-near > 4, "worded", wide, "pair", len(shown) == 2, "even", wide && len(shown)-near == 1)).Role("treegrid").
		Aria("label", p.T(phrase.FactsTable)).Aria("rowcount", headRows+len(f.Rows(s))).DataSet("facts", len(f.Chosen(s))).Aria("colcount", len(shown)+1).
		OnClick(v.click).OnKeyDown(v.keys)
	if !many {
		return grid.Body(table...)
	}
	grid = grid.DataSet("columns", f.ColumnNames(s, p.App.Lang)).DataSet("near", near).DataSet("shades", facts.ShadeNames(p.App.Lang))
	if at := slices.Index(shown, f.Columns.Pinned-1); at >= 0 {
		grid = grid.DataSet("pinned", at)
	}
	grid = grid.Body(table...)
	return app.Div().Class("wide").Role("region").TabIndex(0).Aria("label", p.T(phrase.FactsTable)).Body(grid)
}
