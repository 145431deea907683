package view

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Paper is a page that is read: help, accuracy, about.
type Paper struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Paper) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	paper := p.App.Paper()
	body := []app.UI{
		app.H1().Class("h-page").Text(p.T(paper.Title)),
		app.P().Class("lede").Text(p.T(paper.Lede)),
	}
	if p.App.Route.View == state.AccuracyView {
		body = append(body, v.accuracy()...)
	}
	for i, c := range paper.Chapters {
		body = append(body, v.chapter(c))
		if i == 0 && p.App.Route.View == state.HelpView {
			body = append(body, v.signs())
		}
	}
	switch p.App.Route.View {
	case state.HelpView:
		body = append(body, app.Div().Class("row above").Body(p.button("", iconKeys, phrase.HelpKeys, state.Show{Overlay: state.KeysOverlay})))
	case state.AboutView:
		body = append(body, app.P().Class("sm mut2").Body(
			app.Text(p.F(phrase.AboutVersion, p.App.Build)+" "),
			app.A().Href("notices.txt").Text(p.T(phrase.AboutNotices))))
	}
	links := make([]app.UI, 0, len(paper.Others)+1)
	for _, o := range paper.Others {
		links = append(links, app.Li().Body(app.A().Href(o.To.Href()).Text(p.T(o.Said))))
	}
	if paper.BackTo != "" {
		links = append(links, app.Li().Body(app.A().Href(paper.Back.Href()).Text(p.F(phrase.PageBack, paper.BackTo))))
	}
	body = append(body, app.Nav().Class("also").Aria("label", p.T(phrase.PageMore)).Body(app.Ul().Body(links...)))
	return app.Div().Class("wrap").Body(app.Article().Class("paper").Body(body...))
}

func (v *Paper) chapter(c phrase.Chapter) app.UI {
	p := v.Page
	body := []app.UI{app.H2().Text(p.T(c.Title))}
	for _, t := range c.Text {
		body = append(body, app.P().Text(p.T(t)))
	}
	if len(c.Steps) > 0 {
		steps := make([]app.UI, len(c.Steps))
		for i, s := range c.Steps {
			steps[i] = app.Li().Text(p.T(s))
		}
		body = append(body, app.Ol().Class("howto").Body(steps...))
	}
	if len(c.Terms) > 0 {
		terms := make([]app.UI, 0, 2*len(c.Terms))
		for _, t := range c.Terms {
			terms = append(terms, app.Dt().Text(p.T(t.Name)), app.Dd().Text(p.T(t.Means)))
		}
		body = append(body, app.Dl().Class("terms").Body(terms...))
	}
	return app.Section().Body(body...)
}

// signs explains the states of a cell by their glyphs.
func (v *Paper) signs() app.UI {
	p := v.Page
	shades := append(slices.Clone(facts.Shades), facts.ShadeUnknown)
	terms := make([]app.UI, 0, 2*len(shades))
	for i, s := range shades {
		terms = append(terms, app.Dt().Body(glyph(s), app.Text(p.T(s.Said()))), app.Dd().Text(p.T(phrase.SignMeanings[i])))
	}
	return app.Section().Body(app.H2().Text(p.T(phrase.SignsTitle)), app.Dl().Class("terms").Body(terms...))
}

func (v *Paper) accuracy() []app.UI {
	p := v.Page
	fails := make([]app.UI, len(phrase.AccuracyFails))
	for i, f := range phrase.AccuracyFails {
		fails[i] = app.Li().Text(p.T(f))
	}
	facts := func(m state.Measured) []int { return []int{m.FactsP, m.FactsR, m.FactsF1, m.AbsentP, m.AbsentR} }
	quotes := func(m state.Measured) []int { return []int{m.Marked, m.Speaker, m.All, m.SameSaid} }
	return []app.UI{
		app.Section().Body(app.H2().Text(p.T(phrase.AccFactsTitle)), app.P().Text(p.T(phrase.AccFactsNote)),
			v.figures(phrase.AccFactsTitle, facts,
				columnGroup{phrase.AccFacts, []phrase.Said{phrase.AccPrecision, phrase.AccRecall, phrase.AccBoth}},
				columnGroup{phrase.AccOmissions, []phrase.Said{phrase.AccPrecision, phrase.AccFound}})),
		app.Section().Body(app.H2().Text(p.T(phrase.AccQuoteTitle)), app.P().Text(p.T(phrase.AccQuoteNote)),
			v.figures(phrase.AccQuoteTitle, quotes,
				columnGroup{phrase.AccQuotes, []phrase.Said{phrase.AccMarked, phrase.AccSpeaker, phrase.AccAll, phrase.AccUtterances}})),
		app.Section().Body(app.H2().Text(p.T(phrase.AccFailsTitle)), app.Ul().Class("dots").Body(fails...)),
	}
}

// columnGroup is a head over several columns.
type columnGroup struct {
	over    phrase.Said
	columns []phrase.Said
}

// figures is a table of what was measured, a line a story, with the mean and
// what two people reach.
func (v *Paper) figures(name phrase.Said, of func(state.Measured) []int, groups ...columnGroup) app.UI {
	p := v.Page
	first := []app.UI{app.Th().Scope("col").Rowspan(2).Text(p.T(phrase.AccStory))}
	var second []app.UI
	for _, s := range groups {
		first = append(first, app.Th().Scope("colgroup").ColSpan(len(s.columns)).Text(p.T(s.over)))
		for _, c := range s.columns {
			second = append(second, app.Th().Scope("col").Text(p.T(c)))
		}
	}
	rows := make([]app.UI, 0, len(state.Measurements)+2)
	for _, m := range state.Measurements {
		rows = append(rows, v.figureRow(m, of(m)))
	}
	for _, m := range []state.Measured{state.MeanMeasured(), state.People} {
		rows = append(rows, v.figureRow(m, of(m)))
	}
	return p.sideways(p.T(name),
		app.Table().Class("tb figures").Body(
			app.Caption().Class("sr").Text(p.T(name)),
			app.THead().Body(app.Tr().Body(first...), app.Tr().Body(second...)),
			app.TBody().Body(rows...)))
}

func (v *Paper) figureRow(m state.Measured, figures []int) app.UI {
	p := v.Page
	var langs []string
	for l := range strings.SplitSeq(m.Langs, ", ") {
		if l != "" {
			langs = append(langs, phrase.Language(p.App.Lang, l))
		}
	}
	cells := []app.UI{app.Th().Scope("row").Body(app.Text(p.T(m.Story)), app.Small().Class("mut").Text(" "+strings.Join(langs, ", ")))}
	for _, n := range figures {
		words := "–" // not measured
		if n > 0 {
			words = p.Number(n)
		}
		cells = append(cells, app.Td().Class("num").Text(words))
	}
	return app.Tr().Body(cells...)
}
