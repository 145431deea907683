package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/evidence"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Evidence is the panel beside the matrix, on phones a sheet over it: what
// each article says of one fact, in its own words, and why we think so.
type Evidence struct {
	app.Compo
	Page Page
	Fact int
}

// Render draws it.
func (v *Evidence) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	e := p.App.Evidence(v.Fact)
	place := ""
	if e.Place > 0 {
		place = p.F(phrase.EvidencePlace, p.Number(e.Place), p.Number(e.Of))
	}
	sums := make([]app.UI, len(e.Sum))
	for i, s := range e.Sum {
		sums[i] = app.Span().Class("line").Text(s + " ")
	}
	body := []app.UI{
		app.Header().Body(
			app.Span().Class("num").Text(place),
			p.factMenu(e.Fact),
			app.Span().Class("end").Body(
				p.iconButton("quiet sm", iconUp, p.T(phrase.EvidencePrev), state.StepFact{By: -1}),
				p.iconButton("quiet sm", iconDown, p.T(phrase.EvidenceNext), state.StepFact{By: 1}),
				p.iconButton("quiet sm", iconClose, p.T(phrase.Close), state.CloseFact{}),
			),
		),
		app.H2().ID(state.EvidenceTitleID).TabIndex(-1).Lang(e.Lang).Body(claimed(p.App.Story, e.Fact)...),
		p.factHead(e),
		app.P().Class(class("sum", "same", e.Same)).Body(sums...),
		p.tellings(e.Tellings, e.Rest),
	}
	for _, part := range e.Parts {
		body = append(body, p.part(e.Fact, part))
	}
	if e.Left > 0 {
		body = append(body, app.Div().Class("row more").Body(
			app.Button().Type("button").Class("btn").OnClick(p.on(state.WholeEvidence{})).Text(p.N(phrase.EvidenceMore, e.Left))))
	}
	if len(e.Aside) > 0 {
		body = append(body, app.Article().Class("ev none").Body(app.Div().Class("h").Body(
			p.badges(e.Aside), app.Span().Text(p.T(phrase.NotComparedOne)))))
	}
	if p.App.Narrow {
		return app.Div().Class("panel").Role("dialog").Aria("modal", "true").Aria("labelledby", state.EvidenceTitleID).OnKeyDown(v.keys).Body(body...)
	}
	return app.Aside().Class("panel").Aria("label", p.T(phrase.Evidence)).OnKeyDown(v.keys).Body(body...)
}

// tellings lead to the facts that tell likely the same, or the rest of the sentence; where none does, they
// say what the rest is.
func (p Page) tellings(list []evidence.Telling, rest bool) app.UI {
	if len(list) == 0 && !rest {
		return nothing()
	}
	lines := make([]app.UI, len(list))
	for i, t := range list {
		lines[i] = app.Li().Body(app.Text(p.T(t.Lead)+phrase.Colon.In(p.App.Lang)),
			app.Button().Type("button").Class("as-link").Lang(t.Lang).OnClick(p.on(state.OpenFact{Fact: t.Fact})).Body(claimed(p.App.Story, t.Fact)...),
			app.Text(" "), app.Span().Class("mut2").Text(t.Why))
	}
	if rest {
		lines = append(lines, app.Li().Text(p.T(phrase.RestOfNone)))
	}
	return app.Ul().Class("tellings").Body(lines...)
}

func (p Page) part(fact int, e evidence.Part) app.UI {
	o, hand := p.App.Story.Outlets[e.Article], p.App.Story.Hand(p.App.Lang, fact, e.Article)
	place := e.Place
	if e.Nearest {
		place = ""
	}
	body := []app.UI{
		app.Div().Class("h").Body(
			p.badge(o), app.B().Text(o.Label(p.App.Lang)), app.Span().Text(place),
			app.Span().Class("end").Body(glyph(e.Shade), app.Text(p.T(e.Shade.Said()))),
		),
	}
	// Each keeps its place, so that a correction does not take the focus away.
	near, words, reason := app.UI(nothing()), app.UI(nothing()), app.UI(nothing())
	switch {
	case len(e.Runs) == 0 && e.Nearest:
		near = app.P().Class("why").Text(p.T(phrase.NoNearest))
	case e.Nearest && e.Score == "":
		near = app.P().Class("why").Text(p.T(phrase.NearestAnother))
	case e.Nearest:
		near = app.P().Class("why").Text(p.F(phrase.NearestHere, e.Score))
	}
	if len(e.Runs) > 0 {
		words = p.sentences(e.Article, e.Runs, e.At)
	}
	why := ""
	for _, w := range e.Why {
		why += w + " "
	}
	if !e.Nearest && e.Score != "" {
		why += p.F(phrase.Score, e.Score, e.From)
	}
	if why != "" {
		reason = app.P().Class("why num").Text(why)
	}
	body = append(body, near, words, reason, p.hand(hand.Corrected), p.remark(p.App.Story.Remark(fact, e.Article)), p.partActs(fact, e, hand))
	return app.Article().ID(e.ID()).TabIndex(-1).Class("ev").DataSet("article", e.Article).
		Aria("label", o.Letter+", "+o.Label(p.App.Lang)+phrase.Colon.In(p.App.Lang)+p.T(e.Shade.Said())).Body(body...)
}

// keys steps from fact to fact without leaving the panel.
func (v *Evidence) keys(ctx app.Context, e app.Event) {
	var do state.Event
	switch key(e) {
	case "j", "n":
		do = state.StepFact{By: 1}
	case "k", "N":
		do = state.StepFact{By: -1}
	default:
		article := -1
		if n, ok := closest(e, "article"); ok {
			article = state.ReadNumber(n)
		}
		do = v.Page.App.EvidenceKey(key(e), article)
	}
	if do == nil {
		ctx.PreventUpdate()
		return
	}
	e.PreventDefault()
	v.Page.Do.Do(ctx, do)
}
