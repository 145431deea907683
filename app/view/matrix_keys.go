package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/state"
)

// click opens the evidence of the row, or folds a group.
func (v *Facts) click(ctx app.Context, e app.Event) {
	if g, ok := closest(e, "group"); ok {
		v.Page.Do.Do(ctx, state.Fold{Group: facts.Group(state.ReadNumber(g))})
		return
	}
	fact, ok := closest(e, "fact")
	if !ok {
		ctx.PreventUpdate()
		return
	}
	v.Page.Do.Do(ctx, state.OpenFact{Fact: state.ReadNumber(fact), Column: v.column(e)})
}

// keys moves through the cells and opens evidence: of the cell that the reader has moved to, which
// may be drawn and have the focus only after the next key.
func (v *Facts) keys(ctx app.Context, e app.Event) {
	var do state.Event
	_, onFact := closest(e, "fact")
	group, onGroup := closest(e, "group")
	switch k := key(e); k {
	case "ArrowDown", "j":
		do = state.Move{Rows: 1}
	case "ArrowUp", "k":
		do = state.Move{Rows: -1}
	case "ArrowRight":
		do = state.Move{Columns: 1}
	case "ArrowLeft":
		do = state.Move{Columns: -1}
	case "Home":
		do = state.Move{RowEnd: -1}
	case "End":
		do = state.Move{RowEnd: 1}
	case "Ctrl+Home":
		do = state.Move{End: -1}
	case "Ctrl+End":
		do = state.Move{End: 1}
	case "PageDown":
		do = state.Move{Rows: 10}
	case "PageUp":
		do = state.Move{Rows: -10}
	case "Enter", " ":
		if onFact {
			do = state.OpenFact(v.Page.App.Facts.At)
		} else if onGroup {
			do = state.Fold{Group: facts.Group(state.ReadNumber(group))}
		}
	}
	if onGroup {
		do = v.groupKey(key(e), facts.Group(state.ReadNumber(group)), do)
	}
	if do == nil {
		ctx.PreventUpdate()
		return
	}
	e.PreventDefault()
	v.Page.Do.Do(ctx, do)
}

// groupKey is what a key does on the head of a group: it opens and closes it as
// a branch of a tree, and leads to the facts around it. otherwise is what the
// key does on a fact.
func (v *Facts) groupKey(key string, g facts.Group, otherwise state.Event) state.Event {
	closed := v.Page.App.Facts.Closed[g]
	switch {
	case key == "ArrowRight" && closed, key == "ArrowLeft" && !closed:
		return state.Fold{Group: g}
	case key == "ArrowLeft":
		return nil
	case key == "ArrowRight", key == "ArrowDown", key == "j":
		return state.FromHead{Group: g, By: 1}
	case key == "ArrowUp", key == "k":
		return state.FromHead{Group: g, By: -1}
	}
	return otherwise
}

// column is the column of an event's cell; 0 is the claim.
func (v *Facts) column(e app.Event) int {
	cell := e.Get("target").Call("closest", "td, th")
	if !cell.Truthy() {
		return 0
	}
	return v.Page.App.Facts.ColumnAt(v.Page.App.Story, cell.Get("cellIndex").Int())
}
