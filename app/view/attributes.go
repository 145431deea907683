package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/attributes"
	"recoupe/app/show/facts"
	"recoupe/internal/phrase"
)

// attributes are what several articles give a value for, a row each, in a box
// that can be folded away: the values with the letters of who gives them. Nil
// where there are none.
func (v *Facts) attributes() app.UI {
	p := v.Page
	list := attributes.List(p.App.Story.Lettered, p.App.Seen())
	if list.All == 0 {
		return nil
	}
	rows := make([]app.UI, len(list.Rows))
	for i := range list.Rows {
		rows[i] = v.attribute(list.Letters, &list.Rows[i])
	}
	head := []app.UI{app.Span().Text(p.N(phrase.Attributes, list.All))}
	if list.Differing > 0 {
		head = append(head, app.Span().Class("d").Text(p.N(phrase.AttributesDiffer, list.Differing)))
	}
	if list.Lists > 0 {
		head = append(head, app.Span().Text(p.N(phrase.AttributesLists, list.Lists)))
	}
	body := []app.UI{
		app.Summary().Body(iconFacts.ui(), app.Span().Class("t").Body(head...), iconDown.ui()),
		app.P().Class("sm mut2").Text(p.T(phrase.AttributesNote)),
		app.Table().Class("at").Body(app.TBody().Body(rows...)),
	}
	if more := list.All - len(list.Rows); more > 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.N(phrase.AttributeMore, more)))
	}
	return app.Details().Class("attrs").Body(body...)
}

func (v *Facts) attribute(letters int, r *attributes.Row) app.UI {
	p := v.Page
	values := make([]app.UI, len(r.Values))
	for i := range r.Values {
		x := &r.Values[i]
		words := app.UI(app.B().Lang(x.Lang).Text(x.Words))
		if x.Shade == facts.ShadeDiffers {
			words = app.B().Lang(x.Lang).Body(app.Mark().Class("d").Text(x.Words))
		}
		shown := x.Articles[:min(len(x.Articles), letters)]
		said := x.Shade.Said()
		if x.Chosen {
			said = phrase.AttributeChosen
		}
		parts := []app.UI{glyph(x.Shade), app.Span().Class("sr").Text(p.T(said)), words, p.badges(shown)}
		if x.Chosen {
			parts = append(parts, app.Span().Class("xs mut2").Aria("hidden", "true").Text(p.T(said)))
		}
		if more := len(x.Articles) - len(shown); more > 0 {
			parts = append(parts, app.Span().Class("xs mut2").Text(p.N(phrase.AttributeMore, more)))
		}
		values[i] = app.Li().Body(app.A().Href(p.App.Story.ToFact(x.Fact).Href()).Body(parts...))
	}
	if r.More > 0 {
		values = append(values, app.Li().Class("xs mut2").Text(p.N(phrase.AttributeMore, r.More)))
	}
	return app.Tr().Body(
		app.Th().Scope("row").Body(app.Span().Body(app.Span().Class("ty").Text(p.T(r.Kind)), app.Span().Lang(r.Lang).Text(r.Name))),
		app.Td().Body(app.Ul().Body(values...)))
}
