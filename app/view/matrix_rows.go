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
	Closed   facts.Closed
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
		lang = s.Outlets[f.From.Article].Lang
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
		app.Span().Class(class("", "late", facts.Late(s.Comparison, r.Fact))).Lang(lang).Body(claimed(s, r.Fact)...),
		c.byHand(r.Fact),
	}
	claim := []app.UI{app.Span().Body(title...)}
	if c.Many && c.Narrow {
		claim = append(claim, c.strip(r.Fact))
	}
	head := app.Th().Class("f").Scope("row").Role("rowheader").Body(claim...)
	if c.on(r.Fact, 0) {
		head = head.ID(c.At.ID())
	}
	cells = append(cells, head.TabIndex(c.tab(r.Fact, 0)))
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
			td = td.ID(c.At.ID())
		}
		cells = append(cells, td.TabIndex(c.tab(r.Fact, i+1)).Class(o.Colour).Role("gridcell").DataSet("o", o.Letter).Body(c.words(cell, o)))
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

// tab is a cell's place for Tab: it reaches the keyboard's alone. The others keep the attribute: taking
// it away would take the focus away too, before the next cell has it, and what is pressed in between
// would be lost.
func (c *chunk) tab(fact, column int) int {
	if c.on(fact, column) {
		return 0
	}
	return -1
}

// words draws the words of a cell; unlike in a passage nothing is context. The
// style sheet puts the glyph before them.
func (c *chunk) words(cell facts.Cell, o outlets.Outlet) app.UI {
	lang := o.Lang
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
	return app.Span().Class("cell").Body(append(body, app.Span().Class("said").Lang(o.Lang).Dir("auto").Body(runs(cell.Said)...))...)
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

// strip shows the states of many outlets as one bar, on phones and on paper; the words under it
// name the outlets, where they are few.
func (c *chunk) strip(fact int) app.UI {
	var in [facts.ShadeSingle + 1][]int
	for _, i := range c.Columns {
		shade := facts.CellOf(c.App.Story.Lettered, c.Lang, fact, i).Shade
		in[shade] = append(in[shade], i)
	}
	var parts []app.UI
	words := ""
	for _, sh := range facts.Shades {
		if len(in[sh]) == 0 {
			continue
		}
		parts = append(parts, app.I().Class("strip-"+sh.Class(), measure("f", len(in[sh])*100/max(len(c.Columns), 1))))
		if words != "" {
			words += " · "
		}
		words += sh.Said().In(c.Lang) + phrase.Colon.In(c.Lang) + c.App.Story.Letters(c.Lang, in[sh])
	}
	return app.Span().Class("show-m strips").Body(
		app.Span().Class("strip").Aria("hidden", "true").Body(parts...),
		app.Span().Class("xs mut2").Text(words),
	)
}
