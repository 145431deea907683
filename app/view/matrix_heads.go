package view

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// headRows is how many rows the table's head has.
const headRows = 2

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
	return app.Div().Class("onpaper").Body(
		app.P().Class("serif").Body(app.B().Text(p.App.Story.Title(p.App.Lang))),
		app.Div().Class("legend").Body(append(signs(p.App.Lang, false), app.Span().Class("rest").Text(p.T(phrase.RestIn)))...),
		app.Div().Class("legend").Body(who...),
	)
}
