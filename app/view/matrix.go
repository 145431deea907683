package view

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
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

// columnHeads are the two rows of heads: the groups of columns, and the columns.
type columnHeads struct {
	app.Compo
	App      *state.App // not its story: go-app would compare two of them to the last word
	StoryRev int
	Lang     phrase.Lang
	Columns  []int // the articles shown
	Pinned   int
	Many     bool
	Near     int

	Contained bool // see Page
}

// signs explains the signs of the cells, with that of a cell that is not compared where there is one.
func signs(l phrase.Lang, unknown bool) []app.UI {
	shown := facts.Shades
	if unknown {
		shown = append(slices.Clone(shown), facts.ShadeUnknown)
	}
	out := make([]app.UI, len(shown))
	for i, sh := range shown {
		out[i] = app.Span().Body(app.I().Class("sw", sh.Class()).Body(glyph(sh)), app.Text(sh.Said().In(l)))
	}
	return out
}

// paperKey says on paper what the signs and the letters of the table mean: its
// heads are not there.
func (v *Facts) paperKey(shown []int) app.UI {
	p := v.Page
	if !p.App.Facts.Paper {
		return nothing()
	}
	who := make([]app.UI, len(shown))
	for i, article := range shown {
		o := p.App.Story.Outlets[article]
		who[i] = app.Span().Body(p.badge(o), app.Text(o.Label(p.App.Lang)))
	}
	return app.Div().Class("onpaper").Body(app.Div().Class("legend").Body(signs(p.App.Lang, false)...), app.Div().Class("legend").Body(who...))
}

// Render draws them.
func (v *columnHeads) Render() (ui app.UI) {
	defer func() {
		if v.Contained && recover() != nil {
			ui = app.THead()
		}
	}()
	s := v.App.Story
	groups := []app.UI{
		app.Th().Class("lg f0").Rowspan(2).Role("columnheader").Body(
			app.Span().Class("sr").Text(phrase.ColumnFact.In(v.Lang)),
			app.Div().Class("legend").Aria("label", phrase.Legend.In(v.Lang)).Role("group").Body(signs(v.Lang, !v.Many && v.App.Uncounted())...)),
	}
	if same := len(v.Columns) - v.Near; same > 0 {
		words := phrase.SameEvent
		if same == 1 {
			words = phrase.OneEvent // the same as nobody's
		}
		groups = append(groups, app.Th().ColSpan(same).Role("columnheader").Body(app.Span().Text(words.In(v.Lang))))
	}
	if v.Near > 0 {
		groups = append(groups, app.Th().Class("nb nbc").ColSpan(v.Near).Role("columnheader").Body(app.Span().Text(s.NearHead().In(v.Lang))))
	}
	heads, missing := make([]app.UI, len(v.Columns)), v.App.Missing()
	for i, article := range v.Columns {
		o := s.Outlets[article]
		h := app.Th().Class(class("", "nbc", i >= len(v.Columns)-v.Near, "pinned", v.Pinned == article+1)).Scope("col").Role("columnheader")
		if v.Many {
			heads[i] = h.Body(app.Span().Class("vn").Text(o.Label(v.Lang)), app.Span().Class("o o50", o.Colour).Text(o.Letter))
			continue
		}
		words := append([]app.UI{app.B().Text(o.Label(v.Lang)), app.Small().Text(o.Day(v.Lang))}, v.missing(article, missing[article])...)
		heads[i] = h.Body(app.Div().Class("oh").Body(app.Span().Class("o", o.Colour).Title(o.Label(v.Lang)).Text(o.Letter), app.Div().Body(words...)))
	}
	return app.THead().Role("rowgroup").Body(
		app.Tr().Class("grp").Role("row").Aria("rowindex", 1).Body(groups...),
		app.Tr().Role("row").Aria("rowindex", headRows).Body(heads...),
	)
}

// missing leads from the head of a column to what others tell and its article does not, and says of a
// cut one that it is cut.
func (v *columnHeads) missing(article, n int) (words []app.UI) {
	o := v.App.Story.Outlets[article]
	if o.Cut && !o.Near {
		words = append(words, app.Small().Class("cut").Text(phrase.ColumnCut.In(v.Lang)))
	}
	if n > 0 {
		words = append(words, missingLink(v.App, article, n).Class("miss").Text(phrase.ColumnMissing.Fill(v.Lang, n)))
	}
	return words
}

// missingLink leads to the facts, so many, that were not found in an article, whose name is heard with it.
func missingLink(a *state.App, article, n int) app.HTMLA {
	return app.A().Href(a.Story.ToOmissions(article).Href()).
		Aria("label", facts.ColumnName(a.Story.Outlets[article], a.Lang)+phrase.ColumnMissing.Fill(a.Lang, n))
}

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

// keys moves through the cells and opens evidence.
func (v *Facts) keys(ctx app.Context, e app.Event) {
	var do state.Event
	fact, onFact := closest(e, "fact")
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
			do = state.OpenFact{Fact: state.ReadNumber(fact), Column: v.column(e)}
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

// chunk is some rows of the matrix, or the room they take while they are far.
type chunk struct {
	app.Compo
	App      *state.App // see columnHeads
	StoryRev int
	Lang     phrase.Lang
	Columns  []int // the articles shown
	Pinned   int
	Index    int
	First    int // place of the first row among all
	Rows     []facts.Row
	Far      bool
	Height   int
	Many     bool
	Near     int // how many columns, the last ones, are on other events
	Narrow   bool
	Wide     bool // the cells have room for what each article says
	Closed   [4]bool
	At       state.Spot // the keyboard's cell, if it is in here; else Fact is -1
	Open     int        // the open fact, if it is in here; else -1

	Contained bool // see Page
}

// Render draws the rows.
func (c *chunk) Render() (ui app.UI) {
	defer c.contain(&ui)
	body := app.TBody().Role("rowgroup").DataSet("chunk", c.Index)
	if c.Far {
		return body.Aria("hidden", true).Body(app.Tr().Class("far").Attr("height", c.Height))
	}
	rows := make([]app.UI, len(c.Rows))
	for i, r := range c.Rows {
		if r.Head {
			rows[i] = c.group(r, c.row(i))
		} else {
			rows[i] = c.fact(r, c.row(i))
		}
	}
	return body.Body(rows...)
}

// contain leaves rows out that cannot be drawn, and says so.
func (c *chunk) contain(ui *app.UI) {
	if c.Contained && recover() != nil {
		*ui = app.TBody().DataSet("chunk", c.Index).Body(app.Tr().Body(app.Td().Text(phrase.BrokenView.In(c.Lang))))
	}
}

// headRows is how many rows the table's head has.
const headRows = 2

// row is the place of the i-th row among all rows of the table, from 1.
func (c *chunk) row(i int) int { return headRows + c.First + i + 1 }

func (c *chunk) group(r facts.Row, index int) app.UI {
	return app.Tr().Aria("rowindex", index).Class("tier").Role("row").Aria("level", 1).Aria("expanded", !c.Closed[r.Group]).DataSet("group", int(r.Group)).Body(
		app.Th().ColSpan(len(c.Columns)+1).ID(r.Group.ID()).Scope("rowgroup").Role("rowheader").TabIndex(0).Body(
			app.Text(r.Group.Said().In(c.Lang)+" "),
			app.Span().Text("· "+r.Group.Note(c.Lang, r.Count)),
		))
}

// fact draws a row. Of many cells it says what they are, and web/cells.js draws
// them. A cell's column is its place in the row, and only the keyboard's has an
// id.
func (c *chunk) fact(r facts.Row, index int) app.UI {
	s := c.App.Story
	f := &s.Facts[r.Fact]
	cells := make([]app.UI, 0, len(c.Columns)+1)
	long := false
	lang := ""
	if f.From.Article < len(s.Outlets) {
		lang = tag(s.Outlets[f.From.Article].Lang)
	}
	over := facts.KindName(f.Kind).In(c.Lang)
	if c.Many {
		over = facts.Tellers(s.Comparison, c.Lang, r.Fact)
	}
	if r.Under {
		over = phrase.TellsAgain.In(c.Lang)
	}
	title := []app.UI{
		app.Span().Class("ty").Text(over),
		app.Span().Lang(lang).Text(facts.Statement(s.Comparison, r.Fact)),
		c.byHand(r.Fact),
	}
	claim := []app.UI{app.Span().Body(title...)}
	if c.Many && c.Narrow {
		claim = append(claim, c.strip(r.Fact))
	}
	head := app.Th().Class("f").Scope("row").Role("rowheader").Body(claim...)
	switch {
	case c.on(r.Fact, 0):
		head = head.ID(c.At.ID()).TabIndex(0)
	case c.Many: // taking the attribute away has the browser lay the page out, to take the focus away too
		head = head.TabIndex(-1)
	}
	cells = append(cells, head)
	level := 2
	if r.Under {
		level = 3
	}
	row := app.Tr().Role("row").Aria("rowindex", index).Aria("level", level).
		Aria("expanded", r.Fact == c.Open).DataSet("fact", r.Fact)
	if c.Many {
		return c.manyCells(row.Class(class("", "on", r.Fact == c.Open, "also", r.Under)), r.Fact).Body(cells...)
	}
	for n, i := range c.Columns {
		o, cell := s.Outlets[i], c.cell(r.Fact, i)
		long = long || len(cell.Said) > 0 || len(cell.Runs) > 0 && len(cell.Words()) > 8
		td := app.Td().Class(class("c "+cell.Shade.Class(), "nbc", n >= len(c.Columns)-c.Near, "pinned", c.Pinned == i+1, "off", !s.SameEvent(i, f.From.Article))).Aria("label", facts.CellName(o, c.Lang, cell))
		if c.on(r.Fact, i+1) {
			td = td.ID(c.At.ID()).TabIndex(0)
		}
		cells = append(cells, td.Class(o.Colour).Role("gridcell").DataSet("o", o.Letter).Body(c.words(cell, o)))
	}
	return row.Class(class("", "on", r.Fact == c.Open, "also", r.Under, "long", long)).Body(cells...)
}

// cell is what stands in a cell. Beside several articles on the event, the columns of other events are
// narrow however few they are.
func (c *chunk) cell(fact, article int) facts.Cell {
	s := c.App.Story
	if c.Wide && (!s.Outlets[article].Near || len(c.Columns)-c.Near == 1) {
		return facts.WideCell(s.Lettered, c.Lang, fact, article)
	}
	return facts.CellOf(s.Lettered, c.Lang, fact, article)
}

// manyCells says what the cells of a row are, for web/cells.js. On a phone the
// strip stands for them.
func (c *chunk) manyCells(row app.HTMLTr, fact int) app.HTMLTr {
	if c.Narrow {
		return row
	}
	shades, words := c.App.Facts.Cells(c.App.Story, c.Lang, fact)
	row = row.DataSet("cells", shades).DataSet("words", words)
	if at := slices.Index(c.Columns, c.At.Column-1); at >= 0 && c.At.Fact == fact {
		row = row.DataSet("at", at).DataSet("id", c.At.ID())
	}
	return row
}

// on reports whether a cell is the keyboard's: the one that Tab reaches; arrows
// do the rest.
func (c *chunk) on(fact, column int) bool { return c.At == state.Spot{Fact: fact, Column: column} }

// words draws the words of a cell; unlike in a passage nothing is context. The
// style sheet puts the glyph before them.
func (c *chunk) words(cell facts.Cell, o outlets.Outlet) app.UI {
	lang := tag(o.Lang)
	if cell.Ours {
		lang = c.Lang.Code()
	}
	if len(cell.Said) == 0 {
		return app.Span().Class(class("cell", "ours", cell.Ours)).Lang(lang).Body(runs(cell.Runs)...)
	}
	var body []app.UI
	if len(cell.Runs) > 0 {
		body = append(body, app.Span().Class(class("val", "ours", cell.Ours)).Lang(lang).Body(runs(cell.Runs)...))
	}
	return app.Span().Class("cell").Body(append(body, app.Span().Class("said").Lang(tag(o.Lang)).Dir("auto").Body(runs(cell.Said)...))...)
}

func runs(list []passage.Run) []app.UI {
	out := make([]app.UI, len(list))
	for i, r := range list {
		if r.Kind == passage.Marked {
			out[i] = app.Mark().Class("d").Text(r.Text)
		} else {
			out[i] = app.Text(r.Text)
		}
	}
	return out
}

// strip shows the states of many outlets as one bar, on phones.
func (c *chunk) strip(fact int) app.UI {
	var count [facts.ShadeSingle + 1]int
	for _, i := range c.Columns {
		count[facts.CellOf(c.App.Story.Lettered, c.Lang, fact, i).Shade]++
	}
	var parts []app.UI
	words := ""
	for _, sh := range facts.Shades {
		if count[sh] == 0 {
			continue
		}
		parts = append(parts, app.I().Class("strip-"+sh.Class(), measure("f", count[sh]*100/max(len(c.Columns), 1))))
		if words != "" {
			words += " · "
		}
		words += sh.Said().In(c.Lang) + phrase.Colon.In(c.Lang) + phrase.Number(c.Lang, count[sh])
	}
	return app.Span().Class("show-m strips").Body(
		app.Span().Class("strip").Aria("hidden", "true").Body(parts...),
		app.Span().Class("xs mut2").Text(words),
	)
}
