package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// chosen is the column at the end, on phones a sheet at the foot: what becomes
// of the sentence chosen in every other article.
func (v *Article) chosen(a state.ArticlePage) app.UI {
	p, s := v.Page, v.Page.App.Story
	var pass *state.Passport
	if p.App.Route.View == state.ArticleView && p.App.Route.At > 0 {
		pass = s.Passport(p.App.Lang, a.Article, p.App.Route.At)
	}
	head := app.H2().Class("sm").Text(p.T(phrase.SentenceChosen))
	body := []app.UI{head}
	if pass != nil {
		body = []app.UI{app.Div().Class("row").Body(head, app.Span().Class("end show-m").Body(
			p.iconButton("quiet sm", iconClose, p.T(phrase.Close), state.Visit{To: state.Route{View: state.ArticleView, Item: s.Articles[a.Article].ID}})))}
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
	body = append(body, app.P().Class("serif words").Lang(tag(pass.Lang)).Text(pass.Words))
	if len(pass.Facts) == 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.T(phrase.SentenceNoFact)))
	}
	for _, f := range pass.Facts {
		body = append(body, v.fate(f, pass.Lang))
	}
	for _, q := range pass.Said {
		body = append(body, v.said(q, pass.Lang))
	}
	body = append(body, p.remark(s.RemarkLine(a.Article, pass.At)))
	if p.App.CanCorrect() {
		body = append(body, p.button("sm quiet", iconFile, phrase.MenuNote, state.OpenCorrecting{What: state.CorrectLine, Article: a.Article, At: pass.At}))
	}
	if p.App.CanCorrect() && pass.Block >= 0 {
		body = append(body, p.button("sm quiet", iconNoise, phrase.ReclassNoise,
			state.Reclass{Article: a.Article, First: pass.Block, Last: pass.Block}))
	}
	return app.Aside().Class("chosen sheet").Aria("label", p.T(phrase.SentenceChosen)).Body(app.Div().Class("side").Body(body...))
}

// fate is what becomes of one fact of the sentence.
func (v *Article) fate(f state.PassportFact, lang string) app.UI {
	p, s := v.Page, v.Page.App.Story
	told := ""
	switch n := len(f.Others); {
	case n == 0:
		told = p.T(phrase.SentenceAlone)
	case n > 1 && len(f.Absent)+len(f.Near) == 0:
		told = p.F(phrase.SentenceAll, p.Number(n))
	default:
		told = p.N(phrase.SentenceBy, n)
	}
	body := []app.UI{app.P().Class("sm mut2").Text(told)}
	if f.Words != "" {
		body = []app.UI{app.P().Class("serif sm own").Lang(tag(lang)).Text(f.Words), body[0]}
	}
	for _, o := range f.Others {
		body = append(body, v.told(o))
	}
	if len(f.Near) > 0 {
		list := []app.UI{app.Summary().Class("sm mut2").Text(p.N(phrase.SentenceNear, len(f.Near)))}
		for _, o := range f.Near {
			list = append(list, v.told(o))
		}
		body = append(body, app.Details().Class("near").Body(list...))
	}
	if len(f.Absent) > 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.F(phrase.SentenceAbsent, s.Letters(p.App.Lang, f.Absent))))
	}
	body = append(body, app.A().Class("btn sm").Href(f.To.Href()).Body(app.Text(p.T(phrase.OpenFact)), iconArrow.ui()))
	return app.Div().Class("fate").Body(body...)
}

// told is how one article tells it, or what comes nearest there: its words, and
// the way to them.
func (v *Article) told(o state.Told) app.UI {
	p := v.Page
	out := p.App.Story.Outlets[o.Article]
	body := []app.UI{app.P().Class("serif sm").Lang(tag(out.Lang)).Body(p.words(o.Runs)...)}
	if o.Shade != state.ShadeStated {
		body = append(body, app.P().Class("xs mut2 st8").Body(glyph(o.Shade), app.Text(" "+p.T(o.Shade.Said()))))
	}
	return app.A().Class("var").Href(o.Link.Href()).Body(p.badge(out), app.Div().Body(body...))
}

// said is what becomes of one quote of the sentence.
func (v *Article) said(q state.PassportQuote, lang string) app.UI {
	p := v.Page
	who := p.T(phrase.SentenceQuote)
	if q.Speaker != "" {
		who = p.F(phrase.SentenceQuoteOf, q.Speaker)
	}
	body := []app.UI{app.P().Class("sm mut2").Text(who), app.P().Class("serif sm own").Lang(tag(lang)).Text(q.Words)}
	for _, line := range q.Others {
		o := p.App.Story.Outlets[line.Article]
		body = append(body, app.A().Class("var").Href(line.Link.Href()).Body(p.badge(o), app.Div().Body(
			app.P().Class("serif sm").Lang(tag(o.Lang)).Body(p.words(line.Runs)...),
			app.P().Class("xs mut2").Text(p.T(line.Rel)))))
	}
	if len(q.Others) == 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.T(phrase.SentenceQuoteAlone)))
	}
	return app.Div().Class("fate").Body(body...)
}
