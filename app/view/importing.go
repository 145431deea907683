package view

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Import shows what was read, file by file, and the comparison being made.
type Import struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Import) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	im := &p.App.Import
	switch {
	case p.App.Restoring && len(im.Items) == 0:
		return app.Div().Class("wrap") // it is being fetched
	case im.Compare.Job != 0:
		return p.comparing()
	case im.Fault != nil:
		return p.fault()
	case len(im.Items) == 0 && im.Recipe.IsRecipe():
		return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(
			app.H1().Class("h-view").Text(p.T(phrase.ImportTitle)), p.recipe(), p.intakeButtons()))
	case len(im.Items) == 0:
		return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(
			app.H1().Class("h-view").Text(p.T(phrase.ImportTitle)),
			app.P().Text(p.T(phrase.ImportEmpty)), p.gone(), p.intakeButtons()), p.unfinished())
	}
	items := make([]app.UI, len(im.Items))
	for i := range im.Items {
		items[i] = p.item(i)
	}
	return app.Div().Class("wrap").Body(
		app.Div().Class("row between headrow").Body(
			app.Div().Body(
				app.H1().Class("h-view").Text(p.T(phrase.ImportTitle)),
				p.importStatus(), p.gone(),
			),
			app.Div().Class("row").Body(p.goButtons()...),
		),
		p.recipe(),
		app.Ul().Class("files").DataSet("kept", p.App.InLibrary()).Body(items...),
	)
}

// importStatus says how far the import is, with the means to empty it.
func (p Page) importStatus() app.UI {
	return app.P().Class("mut2 row").Body(app.Span().Text(p.App.Import.Status(p.App.Lang)),
		app.Button().Type("button").Class("as-link sm").OnClick(p.on(state.RemoveAll{})).Text(p.T(phrase.ImportClear)))
}

// gone is the article that was taken out last, with the means to put it back.
func (p Page) gone() app.UI {
	title := p.App.Import.Gone(p.App.Lang)
	if title == "" {
		return nothing()
	}
	return app.P().Class("sm mut2 does").Body(app.Span().Text(p.F(phrase.ImportGone, title)),
		app.Button().Type("button").Class("as-link").Aria("label", p.F(phrase.NoiseRestoreOf, title)).
			OnClick(p.on(state.PutBack{})).Text(p.T(phrase.NoiseRestore)))
}

// recipe lists the files that the recipe asks for, if one is followed.
func (p Page) recipe() app.UI {
	needs := p.App.Import.Needs()
	if len(needs) == 0 {
		return nothing()
	}
	list := make([]app.UI, len(needs))
	for i, n := range needs {
		sign, words := iconFile, phrase.RecipeMissing
		if n.Here {
			sign, words = iconCheck, phrase.RecipeHere
		}
		list[i] = app.Li().Body(sign.ui(), app.B().Text(n.File), app.Span().Class("mut").Text(p.T(words)))
	}
	return app.Section().Class("recipe").Body(
		app.H2().Text(p.N(phrase.RecipeTitle, len(needs))), app.P().Class("sm mut2").Text(p.T(phrase.RecipeNote)), app.Ul().Body(list...))
}

func (p Page) goButtons() []app.UI {
	ready := p.App.Import.Number(state.Ready)
	add := p.button("", iconPlus, phrase.ImportAdd, state.ChooseFiles{})
	paste := p.button("", iconPaste, phrase.HomePaste, state.Show{Overlay: state.PasteOverlay})
	switch {
	case p.App.Import.Running() > 0 && ready < 2:
		return []app.UI{paste, add, app.Span().Class("btn pri unseen").Aria("hidden", "true").Text(p.N(phrase.ImportGo, len(p.App.Import.Items)))}
	case ready == 0:
		return []app.UI{paste, add}
	case ready == 1:
		return []app.UI{app.Span().Class("sm mut2").Text(p.T(phrase.ImportTwo)), paste, add,
			p.button("", "", phrase.ReadIt, state.StartComparing{})}
	}
	return []app.UI{paste, add, app.Button().Type("button").Class("btn pri").ID("compare").
		OnClick(p.on(state.StartComparing{})).Text(p.N(phrase.ImportGo, ready))}
}

func (p Page) item(i int) app.UI {
	it := &p.App.Import.Items[i]
	switch it.Stage {
	case state.Ready:
		return p.readyItem(i, it)
	case state.Twin:
		return p.twinItem(i, it)
	case state.Unread:
		return p.unreadItem(i, it)
	case state.Bare:
		return p.bareItem(i, it)
	}
	return p.runningItem(i, it)
}

// fileRow is the row of a file. While others are read it has a fixed height,
// whatever it holds, so that none of them moves; the room that it wants it gets
// as another element. To go-app, a list item and one by name are two.
func fileRow(it *state.Item, stage string, body ...app.UI) app.UI {
	if !it.Held {
		return app.Li().Class("fi").DataSet("stage", stage).Body(body...)
	}
	if stage != "running" {
		return app.Elem("li").Class("fi held").DataSet("stage", stage).Body(body...)
	}
	return app.Elem("li").Class("fi held").DataSet("stage", stage).Body(app.Div().Class("together").Body(body...))
}

func (p Page) readyItem(i int, it *state.Item) app.UI {
	title, guess := it.Heading()
	if guess {
		title = p.T(phrase.NoTitle) + " — " + p.F(phrase.CueMarks, title)
	}
	body := []app.UI{
		app.Span().Class("o off").Text(p.App.Import.Badge(i)),
		app.Div().Body(
			app.H2().Lang(it.Article.Language).Text(title),
			p.itemActs(i, it, title),
		),
		p.itemMeta(i, it, title),
		app.Div().Body(
			app.Div().Class("keep").Aria("hidden", "true").Body(
				app.I().Class(measure("f", it.Share())), app.I().Class(measure("f", 100-it.Share()))),
			app.P().Class("xs mut2 num").Text(it.Counted(p.App.Lang)),
			app.Button().Type("button").Class("as-link xs").ID(state.LookID(i)).Aria("label", p.F(phrase.ImportLookOf, title)).
				OnClick(p.on(state.LookAt{Item: i})).Text(p.T(phrase.ImportLook)),
		),
	}
	var warnings []state.Warning
	if !it.Held {
		warnings = it.Warnings(p.App.Lang)
	}
	for _, w := range warnings {
		row := []app.UI{iconWarn.ui(), app.Span().Text(w.Text)}
		switch w.Code {
		case "noTitle":
			row = append(row, p.button("sm", "", phrase.ImportWrite, state.EditItem{Item: i}))
		case "cut", "cut.off":
			row = append(row, p.button("sm", "", phrase.ImportPaste, state.Show{Overlay: state.PasteOverlay}))
		}
		body = append(body, app.Div().Class("warn").Body(row...))
	}
	return fileRow(it, "ready", body...)
}

// itemActs are an item's file and what can be done with it.
func (p Page) itemActs(i int, it *state.Item, title string) app.UI {
	return app.P().Class("xs mut does").Body(
		app.Span().Text(it.Label(p.App.Lang)),
		app.Button().Type("button").Class("as-link").Aria("label", p.F(phrase.ImportEditOf, title)).
			OnClick(p.on(state.EditItem{Item: i})).Text(p.T(phrase.ImportEdit)),
		app.Button().Type("button").Class("as-link").Aria("label", p.F(phrase.ImportRemoved, title)).
			OnClick(p.on(state.RemoveItem{Item: i})).Text(p.T(phrase.ImportRemove)),
	)
}

// itemMeta is what is known of an item; a guess, or what is missing, leads to
// the form.
func (p Page) itemMeta(i int, it *state.Item, title string) app.UI {
	a := &it.Article
	fill := func(class string, field state.DraftField, words string) app.UI {
		return app.Button().Type("button").Class(class).Aria("label", p.F(phrase.HeardIn, words, title)).
			OnClick(p.on(state.EditItem{Item: i, Field: field})).Text(words)
	}
	outlet := fill("tofill", state.DraftOutlet, p.T(phrase.ImportOutlet))
	if a.Outlet.Value != "" {
		outlet = app.Text(a.Outlet.Value)
		if o := a.Outlet.Origin; o == story.OriginVisible || o == story.OriginFile {
			outlet = app.Span().Body(fill("guess", state.DraftOutlet, a.Outlet.Value), app.Text(", "+p.T(phrase.ImportConfirm)))
		}
	}
	date := app.UI(app.Span().Text(p.T(phrase.NoDate)))
	if v := a.Published.Value; v != "" {
		day := phrase.Date(p.App.Lang, v)
		if t := phrase.Time(p.App.Lang, v); t != "" {
			day += ", " + t
		}
		date = app.Span().Text(day)
		if words := it.Deduced(); words != "" {
			date = app.Span().Body(fill("guess", state.DraftPublished, day), app.Text(", "+p.F(phrase.ImportDeduced, words)))
		}
	}
	return app.Div().Class("meta").Body(
		app.Div().Body(outlet),
		app.Div().Body(date, app.Text(" · "+phrase.Language(p.App.Lang, a.Language))),
	)
}

func (p Page) twinItem(i int, it *state.Item) app.UI {
	title, _ := p.App.Import.Items[it.TwinOf].Heading()
	return fileRow(it, "twin",
		app.Span().Class("lead").Body(iconTwin.ui()),
		app.Div().Body(app.H2().Class("plain").Text(it.Label(p.App.Lang)), app.P().Class("xs mut").Text(it.Counted(p.App.Lang))),
		app.Div().Class("meta").Body(app.Text(p.T(phrase.ImportTwinOf)+" "), app.B().Text(title)),
		app.Div().Class("row").Body(
			app.Button().Type("button").Class("btn sm").OnClick(p.on(state.KeepTwin{Item: i})).Text(p.T(phrase.ImportKeep)),
			p.iconButton("quiet sm", iconClose, p.F(phrase.ImportRemoved, it.File), state.RemoveItem{Item: i}),
		),
	)
}

// bareItem is a file of which no words were kept: what was removed can be looked at,
// and restored.
func (p Page) bareItem(i int, it *state.Item) app.UI {
	name := it.Label(p.App.Lang)
	return fileRow(it, "bare",
		app.Span().Class("lead").Body(iconWarn.ui()),
		app.Div().Body(app.H2().Class("plain").Text(name), app.P().Class("xs mut").Text(it.Counted(p.App.Lang))),
		app.Div().Class("meta").Body(
			app.Div().Body(app.B().Text(p.T(phrase.ImportNoWords))),
			app.Button().Type("button").Class("as-link xs").ID(state.LookID(i)).Aria("label", p.F(phrase.ImportLookOf, name)).
				OnClick(p.on(state.LookAt{Item: i})).Text(p.T(phrase.ImportLook)),
		),
		app.Div().Class("row").Body(
			p.button("sm", iconPaste, phrase.HomePaste, state.Show{Overlay: state.PasteOverlay}),
			p.iconButton("quiet sm", iconClose, p.F(phrase.ImportRemoved, it.File), state.RemoveItem{Item: i}),
		),
	)
}

func (p Page) unreadItem(i int, it *state.Item) app.UI {
	size := ""
	if it.Size > 0 {
		size = phrase.Size(p.App.Lang, it.Size)
	}
	what, advice, _ := strings.Cut(it.Why(p.App.Lang), ". ")
	if advice != "" {
		what += "."
	}
	return fileRow(it, "unread",
		app.Span().Class("lead bad").Body(iconClose.ui()),
		app.Div().Body(app.H2().Class("plain").Text(it.File), app.P().Class("xs mut").Text(size)),
		app.Div().Class("meta").Body(
			app.B().Text(what), app.Text(" "+advice),
		),
		app.Div().Class("row").Body(
			p.button("sm", iconPaste, phrase.HomePaste, state.Show{Overlay: state.PasteOverlay}),
			p.iconButton("quiet sm", iconClose, p.F(phrase.ImportRemoved, it.File), state.RemoveItem{Item: i}),
		),
	)
}

func (p Page) runningItem(i int, it *state.Item) app.UI {
	steps := []phrase.Said{phrase.StepReading, phrase.StepCleaning, phrase.StepAnalysing}
	now := int(it.Stage) - int(state.Reading) // -1 while it waits
	var line []app.UI
	for k, s := range steps {
		if k > 0 {
			line = append(line, app.Text(" › "))
		}
		switch {
		case k < now:
			line = append(line, app.Span().Body(iconCheck.ui(), app.Text(" "+p.T(s))))
		case k == now:
			line = append(line, app.B().Body(app.Span().Class("i"), app.Text(" "+p.T(s))))
		default:
			line = append(line, app.Span().Body(app.Span().Class("i"), app.Text(" "+p.T(s))))
		}
	}
	return fileRow(it, "running",
		app.Span().Class("lead mut").Text("…"),
		app.Div().Body(app.H2().Class("plain").Text(it.File), app.P().Class("steps").Body(line...)),
		app.Span().Class("mid").Body(app.Progress().Max(3).Value(now+1).Aria("label", it.File)),
		app.Div().Class("sm mut").Body(
			app.Text(phrase.Size(p.App.Lang, it.Size)+" · "),
			app.Button().Type("button").Class("as-link").Aria("label", p.T(phrase.ImportCancel)+phrase.Colon.In(p.App.Lang)+it.File).
				OnClick(p.on(state.RemoveItem{Item: i})).Text(p.T(phrase.ImportCancel)),
		),
	)
}

// comparing is what is seen while the worker compares: the matrix to come.
func (p Page) comparing() app.UI {
	c := p.App.Import.Compare
	step := p.F(phrase.ComparingRead, p.Number(c.Done), p.Number(c.Of))
	switch {
	case c.Of == 1:
		step = p.T(phrase.ComparingOne)
	case c.Align:
		step = p.T(phrase.ComparingAlign)
	}
	done := c.Done
	if c.Align {
		done = c.Of
	}
	body := []app.UI{
		app.H1().Class("h-view").Text(p.N(phrase.Comparing, c.Of)),
		app.P().Class("sm mut2").Text(step),
		app.Progress().Max(c.Of+1).Value(done).Aria("label", step),
	}
	for i := range 4 {
		body = append(body, app.Div().Class("skel").Aria("hidden", "true").Body(
			app.Div().Class("sk", fmt.Sprintf("pct-%d", 62+(i*37)%30)), app.Div().Class("sk"), app.Div().Class("sk"), app.Div().Class("sk")))
	}
	body = append(body, app.Div().Class("row").Body(p.button("", "", phrase.ComparingStop, state.StopComparing{})))
	// Another element than the list of files: nothing of that has moved.
	return app.Section().Class("narrow busy").Body(body...)
}

func (p Page) fault() app.UI {
	f := p.App.Import.Fault
	title := p.T(phrase.Stopped)
	buttons := []app.UI{p.button("quiet", "", phrase.StoppedCopy, state.CopyReport{})}
	if f.File != "" {
		title = p.F(phrase.StoppedOn, f.File)
		buttons = append([]app.UI{p.button("", "", phrase.StoppedWithout, state.WithoutIt{})}, buttons...)
	} else {
		buttons = append([]app.UI{p.button("", "", phrase.Retry, state.StartComparing{})}, buttons...)
	}
	return app.Div().Class("narrow busy").Body(
		app.H1().Class("sr").Text(p.T(phrase.ImportTitle)),
		p.errorNote(title, p.T(phrase.StoppedOthers), nil),
		app.Div().Class("row").Body(buttons...),
		app.P().Class("xs mut").Text(p.T(phrase.StoppedNoText)),
	)
}
