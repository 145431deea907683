package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/side"
	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Side is two to four articles side by side, joined where their passages stand
// for each other; on a phone, passage by passage.
type Side struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Side) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	if len(p.App.SideColumns()) < 2 {
		return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(
			app.H1().Class("h-page").Text(p.T(phrase.OneArticle)), app.P().Text(p.T(phrase.SideOne)),
			app.Div().Class("row").Body(p.button("pri", iconPlus, phrase.AddArticle, state.AddArticles{}))))
	}
	page := p.App.SidePage()
	body := []app.UI{app.H1().Class("sr").Text(p.T(phrase.NavSide)), p.excerpts(), v.tools(page)}
	if p.App.Narrow {
		body = append(body, app.Div().Class("row").Body(v.layout(), v.sentence(page, "show-m end")))
	}
	if p.App.SideByPassage() {
		body = append(body, v.passages(page))
	} else {
		body = append(body, v.columns(page))
	}
	return app.Div().Class("wrap sidewrap").Body(body...)
}

// tools are the columns to choose from, the way through the differences, and
// what the signs mean.
func (v *Side) tools(page side.Page) app.UI {
	p, s := v.Page, v.Page.App.Story
	on := map[int]bool{}
	for _, c := range page.Columns {
		on[c.Article] = true
	}
	seen := p.App.Seen()
	badges := make([]app.UI, len(seen))
	for k, i := range seen {
		o := s.Outlets[i]
		colour := o.Colour
		if !on[i] {
			colour = "off"
		}
		badges[k] = app.Button().Type("button").Class("pick").Aria("pressed", on[i]).Aria("label", o.Letter+", "+o.Label(p.App.Lang)).
			OnClick(p.on(state.TurnColumn{Article: i})).Body(app.Span().Class("o", colour).Title(o.Label(p.App.Lang)).Text(o.Letter))
	}
	return app.Div().Class("filters sidetools").Role("toolbar").Aria("label", p.T(phrase.NavSide)).Body(
		app.Div().Class("row").Body(app.Span().Class("sm mut2").Text(p.T(phrase.SideColumns)), app.Div().Class("badges").Body(badges...)),
		app.Div().Class("row steps").Body(
			p.iconButton("sm", iconUp, p.T(phrase.SidePrev), state.StepDifference{By: -1}),
			app.Span().Class("sm num").Text(page.Place(p.App.Lang, page.At)),
			p.iconButton("sm", iconDown, p.T(phrase.SideNext), state.StepDifference{By: 1}),
			app.Span().Class("kbd hide-m").Aria("hidden", "true").Text("N"),
			v.sentence(page, "hide-m"),
		),
		app.Div().Class("end").Body(
			app.Span().Class("legend hide-m").Body(
				app.Span().Body(app.Mark().Class("d").Text(p.T(phrase.SideDiffering))),
				app.Span().Body(app.Mark().Class("x").Text(p.T(phrase.SideSolo))),
				app.Span().Body(iconMoved.ui(), app.Text(" "+p.T(phrase.SideMoved))),
			),
			app.Button().Type("button").Class("btn sm hide-m").Aria("pressed", !p.App.Side.Plain).OnClick(p.on(state.TurnRibbons{})).Text(p.T(phrase.SideRibbons)),
		),
	)
}

// sentence is the way to what becomes of the current passage's sentence in
// every article, and to correcting it.
func (v *Side) sentence(page side.Page, where string) app.UI {
	p := v.Page
	if len(page.Differences) == 0 {
		return nothing()
	}
	article, at := page.Passages[page.Differences[page.At]].Sentence(page, 0)
	return p.button("sm quiet "+where, iconEdit, phrase.SideSentence, state.OpenSentence{Article: article, At: at}).Aria("haspopup", "dialog").Aria("label", p.T(phrase.SideSentenceOf))
}

func (v *Side) layout() app.UI {
	p := v.Page
	radio := func(words phrase.Said, wide bool) app.UI {
		return app.Button().Type("button").Role("radio").Aria("checked", p.App.Side.Wide == wide).OnClick(p.on(state.SetWide{Wide: wide})).Text(p.T(words))
	}
	return app.Div().Class("seg").Role("radiogroup").Aria("label", p.T(phrase.SideLayout)).
		Body(radio(phrase.SideByPassage, false), radio(phrase.SideByColumn, true))
}

// columns draws the articles beside each other. The ribbons are drawn once
// their places are known (see package browser).
func (v *Side) columns(page side.Page) app.UI {
	p, s := v.Page, v.Page.App.Story
	body := []app.UI{app.Raw(`<svg class="ribbons" id="` + ribbonsID + `" aria-hidden="true"></svg>`)}
	for _, c := range page.Columns {
		o := s.Outlets[c.Article]
		label := p.F(phrase.SideMove, o.Letter+", "+o.Label(p.App.Lang))
		body = append(body, app.Div().ID(state.SideColumnID(c.Article)).Class("colh").TabIndex(0).Role("group").Aria("label", label).
			OnKeyDown(v.move(c.Article), app.EventScope("column"+strconv.Itoa(c.Article))).Body(
			app.Div().Class("oh").Body(p.badge(o), app.Div().Body(app.B().Text(o.Label(p.App.Lang)), app.Small().Text(o.Day(p.App.Lang))))))
	}
	lanes := make([]app.UI, 0, len(page.Columns)+1)
	for _, c := range page.Columns {
		marks := make([]app.UI, len(c.Lane))
		for i, m := range c.Lane {
			marks[i] = app.I().Class(m.Class, measure("at", m.At), measure("pct", m.Length))
		}
		lanes = append(lanes, app.Div().Body(marks...))
	}
	lanes = append(lanes, app.Span().Class("view"))
	body = append(body, app.Div().Class("mini").Role("img").Aria("label", p.T(phrase.SideOverview)).Body(lanes...))
	for k, c := range page.Columns {
		body = append(body, v.column(k, c))
	}
	grid := app.Div().ID("side-grid").Class(class("sbs", "wide", p.App.Narrow), "n-"+strconv.Itoa(len(page.Columns))).
		OnClick(v.choose).Body(body...)
	if !p.App.Narrow {
		return grid
	}
	return app.Div().Class("sideways").Role("region").TabIndex(0).Aria("label", p.T(phrase.NavSide)).Body(grid)
}

// ribbonsID is the id of the ribbons' drawing.
const ribbonsID = "side-ribbons"

func (v *Side) column(k int, c side.Column) app.UI {
	p := v.Page
	o := p.App.Story.Outlets[c.Article]
	title := app.H2()
	switch {
	case c.Title != nil:
		title = title.Lang(o.Lang).Body(v.pieces(c.Title)...)
	case c.Heading != "":
		title = title.Lang(o.Lang).Text(c.Heading)
	default:
		title = title.Class("mut").Text(p.T(phrase.NoTitle))
	}
	parts := make([]app.UI, len(c.Parts))
	for i, part := range c.Parts {
		inside := v.pieces(part.Pieces)
		if p.App.PartFar(k, i, &part) {
			inside = plainly(part.Pieces)
		}
		switch part.Kind {
		case story.Title, story.Subhead:
			parts[i] = app.H3().ID(side.PartID(k, i)).Body(inside...)
		default:
			parts[i] = app.P().ID(side.PartID(k, i)).Body(inside...)
		}
	}
	return app.Section().Class("txt").DataSet("column", k).Aria("label", o.Letter+", "+o.Label(p.App.Lang)).
		Body(title, app.Div().Lang(o.Lang).Body(parts...))
}

var pieceClasses = [...]string{side.LinkedPiece: "", side.MovedPiece: "mov", side.SoloPiece: "solo"}

// plainly draws a paragraph that is far from the window: the same words in as
// few nodes as keep its height, so that the browser's own search finds them.
func plainly(list []side.Piece) []app.UI {
	var out []app.UI
	text := ""
	end := func() {
		if text != "" {
			out = append(out, app.Text(text))
		}
		text = ""
	}
	for _, piece := range list {
		words := ""
		for _, r := range piece.Runs {
			words += r.Text
		}
		if piece.Kind == side.SoloPiece || piece.Kind == side.MovedPiece {
			end()
			out = append(out, app.Span().Class(class("pas", "whole", piece.Whole), pieceClasses[piece.Kind]).Text(words))
			continue
		}
		text += words
	}
	end()
	return out
}

func (v *Side) pieces(list []side.Piece) []app.UI {
	p := v.Page
	var out []app.UI
	for _, piece := range list {
		inside := p.words(piece.Runs)
		if piece.Kind == side.LoosePiece {
			out = append(out, app.Span().Class("sent").DataSet("at", piece.At).Body(inside...))
			continue
		}
		e := app.Span().Class(class("pas", "cur", piece.Current, "whole", piece.Whole), pieceClasses[piece.Kind]).DataSet("passage", piece.Passage).Body(inside...)
		if piece.ID != "" {
			e = e.ID(piece.ID)
		}
		out = append(out, e)
	}
	return out
}

// choose goes to the passage that is clicked; words between passages open their
// sentence.
func (v *Side) choose(ctx app.Context, e app.Event) {
	name, _ := closest(e, "column")
	column := state.ReadNumber(name)
	if n, ok := closest(e, "passage"); ok {
		v.Page.Do.Do(ctx, state.ChooseDifference{Passage: state.ReadNumber(n), Column: column})
		return
	}
	at, ok := closest(e, "at")
	if columns := v.Page.App.SideColumns(); ok && column >= 0 && column < len(columns) {
		v.Page.Do.Do(ctx, state.OpenSentence{Article: columns[column], At: state.ReadNumber(at)})
		return
	}
	ctx.PreventUpdate()
}

// move moves a column with Alt and an arrow.
func (v *Side) move(article int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		by := 0
		if e.Get("altKey").Bool() {
			switch e.Get("key").String() {
			case "ArrowLeft":
				by = -1
			case "ArrowRight":
				by = 1
			}
		}
		if by == 0 {
			ctx.PreventUpdate()
			return
		}
		e.PreventDefault()
		v.Page.Do.Do(ctx, state.MoveColumn{Article: article, By: by})
	}
}

// passages draws one passage below the other, each in all columns.
func (v *Side) passages(page side.Page) app.UI {
	p := v.Page
	list, left := p.App.PassagesShown(page)
	body := make([]app.UI, 0, len(list)+1)
	for _, ps := range list {
		body = append(body, v.passage(page, ps))
	}
	more := app.UI(nothing())
	if left > 0 {
		more = app.Button().Type("button").Class("btn").OnClick(p.on(state.MorePassages{})).Text(p.N(phrase.SideMore, left))
	}
	return app.Div().Class("pgs").Body(append(body, more)...)
}

func (v *Side) passage(page side.Page, ps side.Passage) app.UI {
	p, s := v.Page, v.Page.App.Story
	place := p.F(phrase.SidePassage, p.Number(ps.Index+1), p.Number(len(page.Passages))) + " · "
	head := app.H2().Text(place + p.T(ps.Said()))
	if ps.Kind == side.SoloPassage {
		head = app.H2().Body(app.Text(place+p.T(phrase.SideSoloIn)+" "), p.badges(ps.Without(page)))
	}
	current := len(page.Differences) > 0 && page.Differences[page.At] == ps.Index
	rows := []app.UI{head}
	for _, r := range ps.Rows {
		o := s.Outlets[page.Columns[r.Column].Article]
		rows = append(rows, app.Div().Class("q").Body(p.badge(o), app.P().Lang(o.Lang).Body(p.sentence(page.Columns[r.Column].Article, r.At, p.words(r.Runs)...))))
	}
	return app.Article().ID(ps.ID()).Class(class("pg", "solo", ps.Kind == side.SoloPassage, "cur", current)).Body(rows...)
}
