package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/omissions"
	"recoupe/internal/phrase"
)

// doubts draws the facts of which it is not sure whether the article tells
// them, folded: they are for who wants to look further.
func (p Page) doubts(note string, doubts []omissions.Doubt, article int) app.UI {
	body := []app.UI{app.Summary().Body(app.B().Text(note))}
	here := p.App.Story.Outlets[article]
	for _, d := range doubts {
		near := app.UI(app.P().Class("mut2 sm").Text(p.T(phrase.OmNoNear)))
		if len(d.Near) > 0 {
			near = app.Div().Class("q").Body(p.badge(here), p.sentences(article, d.Near, []int{d.At}))
		}
		body = append(body, app.Div().Class("om voice").Body(
			app.H3().Lang(d.Lang).Body(claimed(p.App.Story, d.Fact)...),
			app.P().Class("lab").Body(p.badges(d.By), app.A().Href(p.App.Story.ToFact(d.Fact).Href()).Text(p.T(phrase.OmEvidence))),
			near,
		))
	}
	return app.Details().Class("voices").Body(body...)
}
