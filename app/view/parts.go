package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// badge is an article's letter on its colour.
func (p Page) badge(o outlets.Outlet) app.UI {
	return app.Span().Class("o", o.Colour).Title(o.Label(p.App.Lang)).Text(o.Letter)
}

// badges are the letters of several articles.
func (p Page) badges(articles []int) app.UI {
	list := make([]app.UI, len(articles))
	for i, a := range articles {
		list[i] = p.badge(p.App.Story.Outlets[a])
	}
	return app.Span().Class("badges").Body(list...)
}

// glyph is the sign of a state. Its name stands beside it.
func glyph(s facts.Shade) app.UI {
	return app.Span().Class("g", s.Class()).Aria("hidden", "true")
}

// claimed is the statement of a fact, behind what its article says before the list it is of. What only
// completes its sentence is told from what tells the fact.
func claimed(s *state.Story, fact int) []app.UI {
	var out []app.UI
	if lead := facts.Lead(s.Comparison, fact); lead != "" {
		out = append(out, app.Span().Class("lead").Text(lead+" "))
	}
	for _, r := range facts.Worded(s.Comparison, fact) {
		if r.Kind == passage.Context {
			out = append(out, app.Span().Class("rest").Text(r.Text))
		} else {
			out = append(out, app.Text(r.Text))
		}
	}
	return out
}

// words draws runs of an article's text. They belong in an element that has
// the article's lang.
func (p Page) words(runs []passage.Run) []app.UI {
	out := make([]app.UI, len(runs))
	for i, r := range runs {
		switch r.Kind {
		case passage.Marked:
			out[i] = app.Mark().Class("d").Text(r.Text)
		case passage.Missing:
			out[i] = app.Span().Class("gap").Role("img").Aria("label", p.T(phrase.WordsMissing))
		case passage.Context, passage.Skipped:
			out[i] = app.Span().Class("ctx").Text(r.Text)
		default:
			out[i] = app.Text(r.Text)
		}
	}
	return out
}

// quotation is a passage of an article, with its marks.
func (p Page) quotation(lang string, runs []passage.Run) app.UI {
	return app.Blockquote().Lang(lang).Body(app.Elem("bdi").Body(p.words(runs)...))
}

// button is a button with an icon ("" for none) and words.
func (p Page) button(class string, i icon, words phrase.Said, e state.Event) app.HTMLButton {
	b := app.Button().Type("button").Class("btn", class).OnClick(p.on(e))
	if i == "" {
		return b.Text(p.T(words))
	}
	return b.Body(i.ui(), app.Text(p.T(words)))
}

// iconButton is a button with an icon alone; label names it.
func (p Page) iconButton(class string, i icon, label string, e state.Event) app.HTMLButton {
	return app.Button().Type("button").Class("btn", "ico", class).Aria("label", label).OnClick(p.on(e)).Body(i.ui())
}

// chip is a filter that is on or off, with how many it keeps. One that keeps
// nothing, as its number says, cannot be put on: it would empty the view.
func (p Page) chip(words phrase.Said, count int, on bool, e state.Event) app.UI {
	return app.Button().Type("button").Class("chip").Aria("pressed", on).Disabled(count == 0 && !on).OnClick(p.on(e)).
		Body(app.Text(p.T(words)), app.Span().Class("n").Text(p.Number(count)))
}

// note is information or a guard: a headline, an explanation, and one action
// at most (nil for none).
func (p Page) note(i icon, title, text string, action app.UI) app.UI {
	return noteBox("note", i, title, text, action)
}

// excerpts says that of the story's articles only passages are there.
func (p Page) excerpts() app.UI {
	if !p.App.Story.Excerpts {
		return nothing()
	}
	return p.note(iconInfo, "", p.T(phrase.ExcerptsOnly), nil)
}

// errorNote is a note on something that could not be read.
func (p Page) errorNote(title, text string, action app.UI) app.UI {
	return noteBox("note err", iconWarn, title, text, action)
}

func noteBox(class string, i icon, title, text string, action app.UI) app.UI {
	body := []app.UI{i.ui(), app.Div().Body(app.B().Text(title), app.Text(" "), app.Span().Text(text))}
	if action != nil {
		body = append(body, action)
	}
	return app.Div().Class(class).Role("note").Body(body...)
}

// searchField is a search field: what it is called, and what typing does.
func (p Page) searchField(id string, label phrase.Said, filled bool, event func(string) state.Event) app.UI {
	return app.Label().Class(class("field find", "has", filled)).Body(
		iconSearch.ui(),
		app.Input().ID(id).Type("search").AutoComplete(false).Placeholder(p.T(label)).Aria("label", p.T(label)).
			OnInput(p.onInput(id, event)).
			OnKeyDown(func(ctx app.Context, e app.Event) {
				if key(e) == "Escape" {
					e.PreventDefault()
					p.Do.Do(ctx, state.LeaveSearch{})
					return
				}
				ctx.PreventUpdate()
			}, app.EventScope(id)),
	)
}

// dialog is a modal dialog with a heading and a way out. wide gives it two
// columns' width.
func (p Page) dialog(title string, wide bool, body ...app.UI) app.UI {
	head := app.Header().Body(
		app.H2().ID(state.DialogTitleID).TabIndex(-1).Text(title),
		p.iconButton("quiet", iconClose, p.T(phrase.Close), state.Dismiss{}),
	)
	return app.Div().Class("scrim").Body(
		app.Div().Class(class("dlg", "slim", !wide)).Role("dialog").Aria("modal", "true").Aria("labelledby", state.DialogTitleID).
			Body(append([]app.UI{head}, body...)...),
	)
}

// menuItem is an entry of a menu.
func (p Page) menuItem(i icon, words string, e state.Event) app.UI {
	return app.Button().Type("button").Class("item").Role("menuitem").OnClick(p.on(e)).Body(i.ui(), app.Span().Text(words))
}

// menuRadio is an entry of a menu of which one is on.
func (p Page) menuRadio(words string, on bool, e state.Event) app.UI {
	mark := app.UI(app.Span().Class("i"))
	if on {
		mark = iconCheck.ui()
	}
	return app.Button().Type("button").Class("item").Role("menuitemradio").Aria("checked", on).OnClick(p.on(e)).
		Body(mark, app.Span().Text(words))
}

// sideways is a box in which a table wider than the window can be scrolled,
// with the keyboard too.
func (p Page) sideways(label string, table app.UI) app.UI {
	return app.Div().Class("sideways").Role("region").TabIndex(0).Aria("label", label).Body(table)
}
