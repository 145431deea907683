package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/heard"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// neverInLine is how many who are named and never quoted stand in a line while
// the table is closed.
const neverInLine = 3

// heard tells who is named and never quoted, and, when asked, who is quoted where.
func (p Page) heard() app.UI {
	v := p.App.HeardView()
	if len(v.Quoted)+len(v.Never) == 0 {
		return nothing()
	}
	open := p.App.Quotes.Heard
	head := []app.UI{}
	if len(v.Never) > 0 && !open {
		head = append(head, app.B().Text(p.T(phrase.HeardNever)))
		for _, h := range v.Never[:min(len(v.Never), neverInLine)] {
			head = append(head, app.Span().Class("never").Body(app.Text(h.Name+" "), p.badges(namers(h))))
		}
	}
	head = append(head, p.button("sm end", "", phrase.HeardTitle, state.ShowHeard{}).Aria("expanded", open).Aria("controls", "heard"))
	body := []app.UI{app.Div().Class("row sm").Body(head...)}
	if open {
		body = append(body, p.heardTable(v))
	}
	return app.Div().ID("heard").Class("heard").Body(body...)
}

// namers are the first articles that name somebody.
func namers(h heard.One) []int {
	const most = 6
	var out []int
	for i, c := range h.Cells {
		if c.Named && len(out) < most {
			out = append(out, i)
		}
	}
	return out
}

func (p Page) heardTable(v state.HeardView) app.UI {
	head := []app.UI{app.Th().Scope("col").Text(p.T(phrase.HeardWho))}
	if v.Columns {
		for _, i := range v.Articles {
			head = append(head, app.Th().Scope("col").Body(p.badge(p.App.Story.Outlets[i])))
		}
	} else {
		head = append(head, app.Th().Scope("col").Text(p.T(phrase.NavArticles)))
	}
	group := func(name phrase.Said, list []heard.One) app.UI {
		rows := []app.UI{app.Tr().Class("grp").Body(app.Th().Scope("rowgroup").ColSpan(len(head)).Text(p.T(name)))}
		if len(list) == 0 {
			rows = append(rows, app.Tr().Body(app.Td().ColSpan(len(head)).Class("mut2").Text(p.T(phrase.HeardNobody))))
		}
		for _, h := range list {
			rows = append(rows, app.Tr().Body(append([]app.UI{app.Th().Scope("row").Text(h.Name)}, p.heardCells(h, v)...)...))
		}
		return app.TBody().Body(rows...)
	}
	return app.Div().Body(
		p.sideways(p.T(phrase.HeardTitle), app.Table().Class("heardt").Body(
			app.THead().Body(app.Tr().Body(head...)),
			group(phrase.HeardQuoted, v.Quoted),
			group(phrase.HeardNever, v.Never),
		)),
		app.P().Class("xs mut above").Text(p.T(phrase.HeardWhy)),
	)
}

// heardCells are what the articles make of somebody: a cell each, or in sum.
func (p Page) heardCells(h heard.One, v state.HeardView) []app.UI {
	if !v.Columns {
		return []app.UI{app.Td().Text(p.F(phrase.HeardMany, p.N(phrase.QuotesArticles, h.Quoted), p.N(phrase.QuotesArticles, h.Named)))}
	}
	cells := make([]app.UI, len(v.Articles))
	for i, article := range v.Articles {
		c := h.Cells[article]
		says := p.F(phrase.HeardIn, p.App.Story.Outlets[article].Label(p.App.Lang), c.Said(p.App.Lang))
		switch {
		case c.Words > 0:
			cells[i] = app.Td().Body(app.A().Href(p.at(article, c.At)).Aria("label", says).Text(p.Number(c.Words)))
		case c.Named:
			cells[i] = app.Td().Body(app.A().Class("ring").Href(p.at(article, c.At)).Aria("label", says).Text("○"))
		default:
			cells[i] = app.Td().Body(app.Span().Class("sr").Text(p.T(phrase.HeardNot)))
		}
	}
	return cells
}
