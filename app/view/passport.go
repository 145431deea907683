package view

import (
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/app/show/passport"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// at is the address of a place of an article.
func (p Page) at(article, at int) string {
	return p.App.Story.ToArticle(article, at).Href()
}

// sentence makes words of an article a link to what becomes of their sentence,
// which opens over the view they stand in. Opened in another tab, as any link
// can be, it is the article there.
func (p Page) sentence(article, at int, body ...app.UI) app.HTMLA {
	to := p.App.Story.ToArticle(article, at)
	open := state.OpenSentence{Article: article, At: at}
	return app.A().Class("sent").Href(to.Href()).Aria("haspopup", "dialog").Body(body...).
		OnClick(func(ctx app.Context, e app.Event) {
			if e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool() {
				ctx.PreventUpdate()
				return
			}
			e.PreventDefault()
			p.Do.Do(ctx, open)
		}, app.EventScope(fmt.Sprintf("%T%v", open, open)))
}

// sentences draws the pieces of a passage, each a link to its sentence: at
// tells where each stands.
func (p Page) sentences(article int, runs []passage.Run, at []int) app.UI {
	var body []app.UI
	from := 0
	for i, r := range runs {
		if r.Kind == passage.Skipped && len(at) > 1 {
			body = append(body, p.sentence(article, at[0], p.words(runs[from:i])...), app.Span().Class("ctx").Text(r.Text))
			from, at = i+1, at[1:]
		}
	}
	if from < len(runs) && len(at) > 0 {
		body = append(body, p.sentence(article, at[0], p.words(runs[from:])...))
	}
	return app.Blockquote().Lang(p.App.Story.Outlets[article].Lang).Body(app.Elem("bdi").Body(body...))
}

// sentenceDialog is the passport of a sentence, over the view that it was
// chosen in.
func (p Page) sentenceDialog() app.UI {
	page := p.App.SentencePage()
	if page == nil || page.Passport == nil {
		return p.dialog(p.T(phrase.SentenceTitle), false, app.Div().Class("lft").Body(app.P().Text(p.T(phrase.SentenceGone))))
	}
	o := p.App.Story.Outlets[page.Article]
	step := func(i icon, label phrase.Said, at int) app.UI {
		b := p.iconButton("quiet sm", i, p.T(label), state.StepSentence{At: at})
		return able(b, at >= 0)
	}
	body := []app.UI{app.Div().Class("row sm mut2").Body(
		p.badge(o), app.B().Text(o.Label(p.App.Lang)), app.Span().Text(page.Place),
		app.Span().Class("end").Body(step(iconUp, phrase.SentencePrev, page.Before), step(iconDown, phrase.SentenceNext, page.Next)),
	)}
	body = append(body, p.passport(page.Article, page.Passport)...)
	acts := []app.UI{app.A().Class("btn sm").Href(page.Link.Href()).Body(app.Text(p.T(phrase.ReadInArticle)), iconArrow.ui())}
	if p.App.CanUndo() {
		acts = append(acts, p.button("sm quiet", iconUndo, phrase.CorrectUndo, state.Undo{}))
	}
	return p.dialog(p.T(phrase.SentenceTitle), false, app.Div().Class("lft passport").Body(append(body, app.Div().Class("row").Body(acts...))...))
}

// passport is what becomes of a sentence: its words, its facts and quotes with
// how every other article gives them, and what can be corrected of each.
func (p Page) passport(article int, pass *passport.Passport) []app.UI {
	body := []app.UI{app.P().Class("serif words").Lang(pass.Lang).Text(pass.Words)}
	if len(pass.Facts) == 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.T(phrase.SentenceNoFact)))
	}
	for _, f := range pass.Facts {
		body = append(body, p.fate(f, article, pass.Lang))
	}
	for _, q := range pass.Said {
		body = append(body, p.quoteFate(q, pass.Lang))
	}
	body = append(body, p.remark(p.App.Story.RemarkLine(article, pass.At)))
	if !p.App.CanCorrect() {
		return body
	}
	acts := []app.UI{p.button("sm quiet", iconFile, phrase.MenuNote, state.OpenCorrecting{What: state.CorrectLine, Article: article, At: pass.At})}
	if pass.Block >= 0 && !p.App.Story.Excerpts {
		acts = append(acts, p.button("sm quiet", iconNoise, phrase.ReclassNoise,
			state.Reclass{Article: article, First: pass.Block, Last: pass.Block}))
	}
	return append(body, app.Div().Class("acts").Body(acts...))
}

// othersAtFirst is how many articles that tell a fact stand in a passport; the
// others are folded.
const othersAtFirst = 8

// fate is what becomes of one fact of the sentence.
func (p Page) fate(f passport.Fact, article int, lang string) app.UI {
	s := p.App.Story
	told := ""
	switch n := len(f.Others); {
	case n == 0 && (s.Facts[f.Fact].Unsure() || slices.ContainsFunc(f.Near, func(t passport.Told) bool { return t.Shade == facts.ShadePerhaps })):
		told = p.T(phrase.SentenceHere)
	case n == 0:
		told = p.T(phrase.SentenceAlone)
	case n > 1 && len(f.Absent)+len(f.Near) == 0:
		told = p.F(phrase.SentenceAll, p.Number(n))
	default:
		told = p.N(phrase.SentenceBy, n)
	}
	var body []app.UI
	if f.Words != "" {
		body = append(body, app.P().Class("serif sm own").Lang(lang).Text(f.Words))
	}
	body = append(body, app.P().Class("sm mut2").Text(told))
	shown := min(len(f.Others), othersAtFirst)
	for _, o := range f.Others[:shown] {
		body = append(body, p.told(f.Fact, o))
	}
	if more := f.Others[shown:]; len(more) > 0 {
		list := []app.UI{app.Summary().Class("sm mut2").Text(p.N(phrase.EvidenceMore, len(more)))}
		for _, o := range more {
			list = append(list, p.told(f.Fact, o))
		}
		body = append(body, app.Details().Class("near").Body(list...))
	}
	if len(f.Near) > 0 {
		list := []app.UI{app.Summary().Class("sm mut2").Text(p.N(phrase.SentenceNear, len(f.Near)))}
		for _, o := range f.Near {
			list = append(list, p.told(f.Fact, o))
		}
		body = append(body, app.Details().Class("near").Body(list...))
	}
	if len(f.Absent) > 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.F(phrase.SentenceAbsent, s.Letters(p.App.Lang, f.Absent))))
	}
	body = append(body, p.byHand(s.Corrected(f.Fact)), p.remark(s.Remark(f.Fact, -1)),
		app.A().Class("btn sm").Href(s.ToFact(f.Fact).Href()).Body(app.Text(p.T(phrase.OpenFact)), iconArrow.ui()),
		p.factActs(f, article))
	return app.Div().Class("fate").Body(body...)
}

// told is how one article tells it, or what comes nearest there: its words, the
// way to them, and whether they are the same fact.
func (p Page) told(fact int, o passport.Told) app.UI {
	out := p.App.Story.Outlets[o.Article]
	words := app.Div().Body(app.P().Class("serif sm").Lang(out.Lang).Body(p.words(o.Runs)...))
	if o.Shade != facts.ShadeStated {
		words = app.Div().Body(app.P().Class("serif sm").Lang(out.Lang).Body(p.words(o.Runs)...),
			app.P().Class("xs mut2 st8").Body(glyph(o.Shade), app.Text(" "+p.T(o.Shade.Said()))))
	}
	link := app.A().Class("var").Href(p.at(o.Article, o.At)).Body(p.badge(out), words)
	if !p.App.CanCorrect() {
		return link
	}
	hand := p.App.Story.Hand(p.App.Lang, fact, o.Article)
	name := out.Letter + ", " + out.Label(p.App.Lang)
	same := p.asLink(p.T(phrase.SameFact), p.F(phrase.SameOf, name), state.TellCell{Fact: fact, Article: o.Article, As: state.TheSame}).Aria("pressed", hand.Same)
	acts := []app.UI{same, nothing()}
	if hand.CanPart {
		acts[1] = p.asLink(p.T(phrase.NotSameFact), p.F(phrase.NotSameOf, name), state.PartCell{Fact: fact, Article: o.Article}).Aria("pressed", hand.Apart)
	}
	return app.Div().Class("told").Body(link, app.Div().Class("judge xs").Body(acts...))
}

// quoteFate is what becomes of one quote of the sentence.
func (p Page) quoteFate(q passport.Quote, lang string) app.UI {
	who := p.T(phrase.SentenceQuote)
	if q.Speaker != "" {
		who = p.F(phrase.SentenceQuoteOf, q.Speaker)
	}
	body := []app.UI{app.P().Class("sm mut2").Text(who), app.P().Class("serif sm own").Lang(lang).Text(q.Words)}
	for _, line := range q.Others {
		o := p.App.Story.Outlets[line.Article]
		body = append(body, app.A().Class("var").Href(p.at(line.Article, line.At)).Body(p.badge(o), app.Div().Body(
			app.P().Class("serif sm").Lang(o.Lang).Body(p.words(line.Runs)...),
			app.P().Class("xs mut2").Text(p.T(line.Rel)))))
	}
	if len(q.Others) == 0 {
		body = append(body, app.P().Class("sm mut2").Text(p.T(phrase.SentenceQuoteAlone)))
	}
	return app.Div().Class("fate").Body(append(body, p.quoteActs(q.Line))...)
}
