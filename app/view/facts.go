package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Facts is the lead screen: the glance, the filters and the matrix.
type Facts struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Facts) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p, s := v.Page, v.Page.App.Story
	if len(s.Outlets) == 1 {
		return v.alone()
	}
	if aside, _ := s.Emptied(); aside {
		return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(
			app.H1().Class("h-page").Text(p.T(phrase.NoFactsLeft)),
			app.P().Text(p.T(phrase.NoFactsAside)),
			app.Div().Class("row").Body(p.button("pri", iconList, phrase.CorrectListAll, state.Show{Overlay: state.CorrectionsOverlay}).Aria("haspopup", "dialog"))))
	}
	if len(s.Facts) == 0 {
		return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(
			app.H1().Class("h-page").Text(p.T(phrase.NoFacts)),
			app.P().Text(p.T(phrase.NoFactsNote)),
			app.Div().Class("row").Body(p.button("pri", iconPlus, phrase.AddArticle, state.AddArticles{}))))
	}
	body := []app.UI{v.glance(), v.first(), v.asides(), v.filters()}
	if len(p.App.Facts.Rows(s)) == 0 {
		body = append(body, v.none())
	} else {
		body = append(body, v.paperKey(p.App.Facts.Shown(p.App.Story)), v.matrix())
	}
	columns := len(p.App.Facts.Shown(s))
	return app.Div().Class(class("wrap", "broad", columns > 5 && !p.App.Facts.Many(s))).Body(body...) // on paper, across the sheet
}

// alone says that there is nothing to compare the one article with.
func (v *Facts) alone() app.UI {
	p, s := v.Page, v.Page.App.Story
	return app.Div().Class("narrow").Body(app.Div().Class("blank").Body(
		app.H1().Class("h-page").Text(p.T(phrase.OneArticle)),
		app.P().Text(p.F(phrase.OneArticleBy, s.Outlets[0].Letter)),
		app.Div().Class("row").Body(
			p.button("pri", iconPlus, phrase.AddArticle, state.AddArticles{}),
			app.A().Class("btn").Href(state.Route{View: state.ArticleView, Item: s.Articles[0].ID}.Href()).Text(p.T(phrase.ReadIt)),
		)))
}

// glance are the numbers of the whole, as one picture. A tap on one of them does
// what its chip below does; who does not see the picture has the chips.
func (v *Facts) glance() app.UI {
	p := v.Page
	c := p.App.Counts()
	headline, summary := p.App.Glance()
	part := func(kind string, n int, words phrase.Counted, only facts.VerdictFilter) app.UI {
		on := p.App.Facts.Verdict == only
		do := state.FilterVerdict{Only: only}
		if on {
			do.Only = facts.AnyVerdict
		}
		box := app.Div().Class(class(kind, "on", on), measure("f", c.Share(n)))
		if n > 0 {
			box = box.OnClick(p.on(do))
		}
		return box.Body(
			app.Span().Class("bar-s"),
			app.Span().Class("l").Body(app.B().Text(p.Number(n)), app.Text(" "+p.N(words, n))))
	}
	unsure := app.UI(nothing())
	if c.Unsure > 0 || p.App.Facts.Verdict == facts.OnlyUnsure {
		unsure = part("m-may", c.Unsure, phrase.FactsUnsure, facts.OnlyUnsure)
	}
	return app.Section().Class("glance").Aria("label", p.T(phrase.AtAGlance)).Body(
		app.Div().Body(
			app.H1().Text(headline),
			app.P().Class("sm mut2").Text(summary),
		),
		app.Div().Class("meter").Role("img").
			Aria("label", c.Words(p.App.Lang, ", ")).Body(
			part("m-ok", c.Agreed, phrase.FactsAgreed, facts.OnlyAgreed),
			part("m-diff", c.Differing, phrase.FactsDiffering, facts.OnlyDiffering),
			part("m-one", c.Single, phrase.FactsSingle, facts.OnlySingle),
			unsure,
		),
		v.missing(),
	)
}

// missing says on a phone, which shows no heads of columns, in which articles what others tell was
// not found.
func (v *Facts) missing() app.UI {
	p := v.Page
	s, f := p.App.Story, &p.App.Facts
	if !p.App.Narrow || f.Many(s) {
		return nothing()
	}
	counts := p.App.Missing()
	list := []app.UI{app.Text(p.T(phrase.Missing))}
	for _, i := range f.Shown(s) {
		if counts[i] < 1 {
			continue
		}
		o := s.Outlets[i]
		list = append(list, missingLink(p.App, i, counts[i]).
			Body(app.Span().Class("o", o.Colour).Text(o.Letter), app.Text(p.Number(counts[i]))))
	}
	if len(list) == 1 {
		return nothing()
	}
	return app.P().Class("missing").Body(list...)
}

// first explains the table to who sees it for the first time.
func (v *Facts) first() app.UI {
	p := v.Page
	if p.App.Shown || p.App.Facts.Paper {
		return nothing()
	}
	return app.Div().Class("note first").Role("note").Body(
		iconInfo.ui(),
		app.Div().Body(
			app.B().Class("wide").Text(p.T(phrase.FirstTitle)),
			app.Span().Class("wide").Text(" "+p.T(phrase.FirstCell)),
			app.B().Class("small").Text(p.T(phrase.FirstTouch)), // no columns there
			app.Text(" "+p.T(phrase.FirstSigns))),
		app.Div().Class("row").Body(
			app.A().Class("sm").Href(state.Route{View: state.HelpView}.Href()).Text(p.T(phrase.PageHelp)),
			p.button("sm", "", phrase.FirstDone, state.PutAway{})))
}

// asides are what there is to know before the matrix, on one line while nothing
// of it is open.
func (v *Facts) asides() app.UI {
	cautions, attributes := v.cautions(), v.attributes()
	if cautions == nil && attributes == nil {
		return nothing()
	}
	var body []app.UI
	for _, box := range []app.UI{cautions, attributes} {
		if box != nil {
			body = append(body, box)
		}
	}
	return app.Div().Class("asides").Body(body...)
}

// cautions are what to know before reading the matrix, in a box that can be
// folded away, nil where there is none.
func (v *Facts) cautions() app.UI {
	p, s := v.Page, v.Page.App.Story
	list := p.App.Cautions()
	if len(list) == 0 {
		return nil
	}
	lines := make([]app.UI, len(list))
	for i, c := range list {
		name := app.UI(app.B().Text(c.File))
		if c.Article >= 0 {
			name = p.badge(s.Outlets[c.Article])
		}
		lines[i] = app.Li().Body(name, app.Text(" "+c.Text))
	}
	return app.Details().Class("cautions").Body(
		app.Summary().Body(iconInfo.ui(), app.Text(p.N(phrase.Cautions, len(list))), iconDown.ui()),
		app.Ul().Body(lines...),
	)
}

func (v *Facts) filters() app.UI {
	p, s := v.Page, v.Page.App.Story
	f := &p.App.Facts
	var chips []app.UI
	for _, k := range facts.VerdictFilters {
		chips = append(chips, p.chip(k.Said(), f.Count(s, k), f.Verdict == k, state.FilterVerdict{Only: k}))
	}
	kinds := []app.UI{app.Span().Class("vr")}
	for _, k := range facts.KindFilters {
		kinds = append(kinds, p.chip(k.Said(), f.CountKind(s, k), f.Kinds&k != 0, state.FilterKind{Kind: k}))
	}
	return app.Div().Class("filters").Role("toolbar").Aria("label", p.T(phrase.Filters)).Body(
		app.Div().Class("chips").Body(append(chips, app.Div().Class("chips kinds").Body(kinds...))...),
		app.Div().Class("end").Body(
			p.searchField(state.FindID, phrase.FindFact, f.Query != "", func(q string) state.Event { return state.Find{Query: q} }),
			v.columns(),
			v.sort(),
		),
	)
}

func (v *Facts) sort() app.UI {
	p := v.Page
	open := p.App.Overlay == state.SortOverlay
	body := []app.UI{
		app.Button().Type("button").Class("btn srt").Aria("haspopup", "menu").Aria("expanded", open).
			Aria("label", p.T(phrase.Sort)+phrase.Colon.In(p.App.Lang)+p.T(p.App.Facts.Sort.Said())).
			OnClick(p.on(state.Show{Overlay: state.SortOverlay})).Body(
			app.Span().Class("mut").Text(p.T(phrase.Sort)), app.Text(" "+p.T(p.App.Facts.Sort.Said())+" "), iconDown.ui()),
	}
	if open {
		var items []app.UI
		for _, o := range facts.Sorts {
			items = append(items, p.menuRadio(p.T(o.Said()), p.App.Facts.Sort == o, state.SortBy{Sort: o}))
		}
		body = append(body, p.menu(p.T(phrase.Sort), "end", items...))
	}
	return app.Div().Class("pop srt").Body(body...)
}

// none says that the filters keep nothing.
func (v *Facts) none() app.UI {
	p := v.Page
	f := &p.App.Facts
	title := p.T(phrase.NoFactFilter)
	if f.Query != "" {
		title = p.F(phrase.NoFact, f.Query)
	}
	note := app.UI(nothing())
	if active := f.Active(p.App.Lang); active != "" {
		note = app.P().Text(p.F(phrase.NoFactNote, active))
	}
	return app.Div().Class("blank").Body(app.H2().Text(title), note,
		app.Div().Class("row").Body(p.button("", "", phrase.NoFilter, state.ClearFilters{})))
}
