package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// columns is the choice of columns: a button, and the box that hangs from it.
func (v *Facts) columns() app.UI {
	p, s := v.Page, v.Page.App.Story
	if !s.Choosable() {
		return nothing()
	}
	open := p.App.Overlay == state.ColumnsOverlay
	shown, all := len(p.App.Facts.Shown(s)), len(p.App.Seen())
	count := p.Number(all)
	if shown < all {
		count = p.F(phrase.ToldBy, p.Number(shown), count)
	}
	body := []app.UI{
		app.Button().Type("button").Class("btn").Aria("haspopup", "dialog").Aria("expanded", open).
			Aria("label", p.F(phrase.ColumnsCount, p.Number(shown), p.Number(all))).
			OnClick(p.on(state.OpenColumns{})).Body(
			iconColumns.ui(), app.Span().Class("mut").Text(p.T(phrase.Columns)), app.Span().Class("cnt").Text(count), iconDown.ui()),
	}
	if open {
		body = append(body, v.columnsBox())
	}
	return app.Div().Class("pop choice").Body(body...)
}

// columnsBox is where columns are found, ordered, shown and put first.
func (v *Facts) columnsBox() app.UI {
	p := v.Page
	orders := make([]app.UI, len(state.ColumnOrders))
	for i, o := range state.ColumnOrders {
		orders[i] = app.Option().Value(int(o)).Selected(p.App.Facts.Columns.Order == o).Text(p.T(o.Said()))
	}
	return app.Div().ID(state.DialogTitleID).Class("menu menu-end cols").Role("dialog").TabIndex(-1).Aria("label", p.T(phrase.Columns)).Body(
		app.Label().Class("field find has").Body(iconSearch.ui(),
			app.Input().ID(state.FindColumnID).Type("search").AutoComplete(false).Placeholder(p.T(phrase.ColumnFind)).Aria("label", p.T(phrase.ColumnFind)).
				OnInput(p.onInput(state.FindColumnID, func(q string) state.Event { return state.FindColumn{Query: q} })).
				OnKeyDown(v.columnKeys, app.EventScope(state.FindColumnID))),
		app.Label().Class("by").Body(
			app.Span().Text(p.T(phrase.ColumnsOrder)),
			app.Select().OnChange(p.onInput("order", func(value string) state.Event {
				return state.OrderColumns{By: state.ColumnOrder(state.ReadNumber(value))}
			})).Body(orders...)),
		app.Div().Class("by").Body(
			app.Span().ID("columns-shown").Text(p.T(phrase.ColumnsShow)),
			p.button("sm", "", phrase.ColumnsAll, state.ShowColumns{}),
			p.button("sm", "", phrase.ColumnsNone, state.ShowColumns{Hide: true})),
		v.columnList(),
	)
}

// columnList is a line for each article. One handler stands for all of them,
// and one line is reached by Tab; arrows do the rest.
func (v *Facts) columnList() app.UI {
	p, s := v.Page, v.Page.App.Story
	choices := p.App.ColumnChoices()
	if len(choices) == 0 {
		return app.P().Class("sm mut2").Text(p.T(phrase.ColumnNotFound))
	}
	lines := make([]app.UI, len(choices))
	for i, c := range choices {
		o, stop := s.Outlets[c.Article], -1
		if c.At {
			stop = 0
		}
		mark := app.UI(app.Span().Class("i"))
		if c.Shown {
			mark = iconCheck.ui()
		}
		lines[i] = app.Li().Body(
			app.Button().Type("button").ID(state.ColumnID(c.Article)).Class("item").Role("checkbox").Aria("checked", c.Shown).TabIndex(stop).
				DataSet("show", c.Article).Body(mark, p.badge(o),
				app.Span().Class("nm").Text(o.Label(p.App.Lang)),
				app.Small().Text(p.N(phrase.ColumnTold, c.Told))),
			app.Button().Type("button").ID(state.PinID(c.Article)).Class(class("btn ico quiet", "on", c.Pinned)).Aria("pressed", c.Pinned).TabIndex(stop).
				Aria("label", p.F(phrase.ColumnPin, o.Letter)).Title(p.F(phrase.ColumnPin, o.Letter)).DataSet("pin", c.Article).Body(iconPin.ui()),
		)
	}
	return app.Ul().Aria("labelledby", "columns-shown").OnClick(v.columnClick).OnKeyDown(v.columnKeys, app.EventScope("lines")).Body(lines...)
}

// columnClick shows, hides or pins.
func (v *Facts) columnClick(ctx app.Context, e app.Event) {
	if pin, ok := closest(e, "pin"); ok {
		v.Page.Do.Do(ctx, state.PinColumn{Article: state.ReadNumber(pin)})
	} else if show, ok := closest(e, "show"); ok {
		v.Page.Do.Do(ctx, state.ShowColumn{Article: state.ReadNumber(show)})
	} else {
		ctx.PreventUpdate()
	}
}

// columnKeys moves between the search and the lines.
func (v *Facts) columnKeys(ctx app.Context, e app.Event) {
	at := -1 // the search
	if show, ok := closest(e, "show"); ok {
		at = state.ReadNumber(show)
	} else if pin, ok := closest(e, "pin"); ok {
		at = state.ReadNumber(pin)
	}
	step := map[string]int{"ArrowDown": 1, "ArrowUp": -1, "PageDown": 10, "PageUp": -10}[key(e)]
	if step == 0 || at < 0 && step < 0 {
		ctx.PreventUpdate()
		return
	}
	e.PreventDefault()
	v.Page.Do.Do(ctx, state.StepColumn{Article: at, By: step})
}
