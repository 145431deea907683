package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/passport"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// chosen is the column at the end, on phones a sheet at the foot: what becomes
// of the sentence chosen in every other article.
func (v *Article) chosen(a state.ArticlePage) app.UI {
	p, s := v.Page, v.Page.App.Story
	var pass *passport.Passport
	if p.App.Route.View == state.ArticleView && p.App.Route.At > 0 {
		pass = s.Passport(p.App.Lang, a.Article, p.App.Route.At)
	}
	head := app.H2().Class("sm").Text(p.T(phrase.SentenceChosen))
	body := []app.UI{head}
	if pass != nil {
		body = []app.UI{app.Div().Class("row").Body(head, app.Span().Class("end show-m").Body(
			p.iconButton("quiet sm", iconClose, p.T(phrase.Close), state.Visit{To: s.ToArticle(a.Article, 0)})))}
	}
	if p.App.Reader.Job != 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.T(phrase.ReclassRunning)))
	}
	if pass == nil {
		if len(s.Articles) > 1 {
			body = append(body, app.P().Class("sm mut2").Text(p.T(phrase.SentenceNone)))
		}
		return app.Aside().Class("chosen hide-m").Aria("label", p.T(phrase.SentenceChosen)).Body(app.Div().Class("side").Body(body...))
	}
	body = append(body, p.passport(a.Article, pass)...)
	return app.Aside().Class("chosen sheet").Aria("label", p.T(phrase.SentenceChosen)).Body(app.Div().Class("side").Body(body...))
}
