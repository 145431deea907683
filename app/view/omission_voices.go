package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/omissions"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// voicesID is the id of the heading over the voices that are not heard.
const voicesID = "voices"

// jump leads to the voices that are not heard, which stand below the list.
func (p Page) jump(label string) app.UI {
	if label == "" {
		return nothing()
	}
	return app.Span().Body(app.Text(" "), app.Button().Type("button").Class("btn quiet sm").OnClick(p.on(state.FocusOn{ID: voicesID})).Text(label))
}

// voices draws who is not heard in an article, each with the evidence.
func (p Page) voices(voices []omissions.Voice) app.UI {
	body := []app.UI{
		app.H2().ID(voicesID).TabIndex(-1).Text(p.T(phrase.VoTitle)),
		app.P().Class("mut2 sm").Text(p.T(phrase.VoNote)),
	}
	for _, v := range voices {
		body = append(body, p.voice(v))
	}
	return app.Section().Class("voices").Aria("labelledby", voicesID).Body(body...)
}

func (p Page) voice(v omissions.Voice) app.UI {
	here := p.App.OmissionView().Article
	told := []app.UI{app.H3().Text(v.Name)}
	if len(v.Accused) > 0 {
		told = append(told, app.P().Class("lab").Text(p.T(phrase.VoAccused)),
			app.Div().Class("q").Body(p.badge(p.App.Story.Outlets[here]), p.sentences(here, v.Accused, []int{v.At})))
	}
	if v.By != "" {
		told = append(told, app.P().Class("lab").Text(v.By))
	}
	if len(v.Said) > 0 {
		quotes := []app.UI{app.Summary().Text(p.T(phrase.VoShow))}
		for _, q := range v.Said {
			o := p.App.Story.Outlets[q.Article]
			quotes = append(quotes, app.Div().Class("q").Body(p.badge(o), p.sentences(q.Article, q.Runs, q.At)))
		}
		told = append(told, app.Details().Body(quotes...))
	}
	foot := []app.UI{app.Text(p.T(v.Here))}
	if v.At >= 0 {
		foot = append(foot, app.Text(" · "), app.A().Href(p.at(here, v.At)).Text(p.T(phrase.ReadInArticle)))
	}
	return app.Article().Class("om voice").Body(append(told, app.P().Class("lab").Body(foot...))...)
}
