package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/passage"
	"recoupe/app/show/reading"
	"recoupe/app/state"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Article is one article as it was cleaned: what is known of it, its words
// underlined by how many others tell them, what was removed.
type Article struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Article) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	i := p.App.Reads()
	if i < 0 || i >= len(p.App.Story.Articles) {
		return app.Div().Class("wrap")
	}
	a := p.App.ArticlePage(i)
	return app.Div().Class("art").Body(v.about(a), v.article(a), v.chosen(a))
}

// about is the column at the start: metadata, switches, the key.
func (v *Article) about(a state.ArticlePage) app.UI {
	p, s := v.Page, v.Page.App.Story
	var meta []app.UI
	for _, m := range reading.About(p.App.Lang, &s.Articles[a.Article]) {
		if m.Name == phrase.MetaWords && s.Excerpts {
			continue // how many words it had is not known
		}
		value := app.UI(app.Text(m.Value))
		if m.Guess {
			value = app.Span().Class("guess").Title(p.T(phrase.MetaGuess)).Text(m.Value)
		}
		if field, ok := state.DraftOf(m.Name); ok && p.App.CanCorrect() {
			value = app.Button().Type("button").ID("edit-"+field.ID()).Class("pen").Aria("label", p.F(phrase.MetaEdit, p.T(m.Name), m.Value)).
				OnClick(p.on(state.EditArticle{Article: a.Article, Field: field})).Body(value, iconEdit.ui())
		}
		meta = append(meta, app.Dt().Text(p.T(m.Name)), app.Dd().Class(class("num", "mut", m.None)).Body(value, p.origin(m.From)))
	}
	var switches []app.UI
	for _, m := range reading.MarkSwitches {
		body := []app.UI{app.I(), app.Text(p.T(m.Said()))}
		if m != reading.SharedMarks {
			body = append(body, app.Span().Class("end num").Text(p.Number(a.Counts[m])))
		}
		switches = append(switches, app.Button().Type("button").Class("switch").Role("switch").
			Aria("checked", p.App.Reader.On(m)).OnClick(p.on(state.TurnMark{Mark: m})).Body(body...))
	}
	key := app.UI(nothing())
	if p.App.Reader.On(reading.SharedMarks) && len(a.Key) > 1 {
		lines := make([]app.UI, len(a.Key))
		for i, k := range a.Key {
			lines[i] = app.Li().Body(app.Span().Class(k.Heat.Class()).Text(k.Words(p.App.Lang)))
		}
		key = app.Div().Class("heatkey").Body(app.H2().Class("sm").Text(p.T(phrase.HeatTitle)), app.Ul().Class("sm serif").Body(lines...))
	}
	return app.Aside().Class("about").Aria("label", p.T(phrase.ThisArticle)).Body(app.Div().Class("side").Body(
		app.H2().Class("sm").Text(p.T(phrase.ThisArticle)), app.Dl().Class("kv").Body(meta...), v.corrections(),
		app.H2().Class("sm").Text(p.T(phrase.MarkTitle)), app.Div().Class("sw-list").Body(switches...),
		key,
	))
}

// origin says in small print where a piece of metadata was read.
func (p Page) origin(from string) app.UI {
	if from == "" {
		return nothing()
	}
	return app.Small().Class("from xs mut2").Text(" " + from)
}

// corrections is the way to correct which words are the article's own.
func (v *Article) corrections() app.UI {
	p := v.Page
	if p.App.Story.Excerpts {
		return nothing()
	}
	if p.App.Reader.Job != 0 {
		return app.P().Class("sm mut2").Role("status").Text(p.T(phrase.ReclassRunning))
	}
	words := phrase.CorrectShow
	if p.App.Reader.Correcting {
		words = phrase.CorrectHide
	}
	return app.Div().Class("row").Body(
		p.button("sm", iconNoise, words, state.TurnCorrecting{}).ID("correct").Aria("pressed", p.App.Reader.Correcting))
}

func (v *Article) article(a state.ArticlePage) app.UI {
	p, s := v.Page, v.Page.App.Story
	o := s.Outlets[a.Article]
	title := app.H1().Class(class("", "mut", a.Title == "", "cur", a.HereHead))
	if a.HereHead {
		title = title.ID(state.HereID)
	}
	if a.Title == "" {
		title = title.Text(p.T(phrase.NoTitle))
	} else {
		title = title.Lang(o.Lang).Text(a.Title)
	}
	body := []app.UI{
		app.Div().Class("row sm mut2 over").Body(
			p.badge(o), app.Span().Text(o.Byline(p.App.Lang)),
			app.Nav().Class("row end").Aria("label", p.T(phrase.NavArticles)).Body(
				v.step(a.Before, iconLeft, phrase.ArticlePrev, a.Article-1),
				app.Span().Class("num").Text(p.F(phrase.ArticlePlace, p.Number(a.Article+1), p.Number(a.Of))),
				v.step(a.After, iconRight, phrase.ArticleNext, a.Article+1),
			),
		),
		title, p.excerpts(),
	}
	for i := 0; i < len(a.Parts); i++ {
		if n := a.Parts[i].Noise; n != nil {
			body = append(body, v.noise(a.Article, n))
			continue
		}
		var run []app.UI
		for ; i < len(a.Parts) && a.Parts[i].Noise == nil; i++ {
			run = append(run, v.part(a.Parts[i], a.Article))
		}
		i--
		body = append(body, app.Div().Class("body").Lang(o.Lang).Body(run...))
	}
	return app.Article().Body(body...)
}

func (v *Article) step(to state.Route, i icon, label phrase.Said, article int) app.UI {
	p := v.Page
	if to == (state.Route{}) {
		return app.Span().Class("btn sm quiet ico unseen").Aria("hidden", "true")
	}
	o := p.App.Story.Outlets[article]
	return app.A().Class("btn sm quiet ico").Href(to.Href()).Aria("label", p.F(label, o.Letter+", "+o.Label(p.App.Lang))).Body(i.ui())
}

func (v *Article) part(part reading.Part, article int) app.UI {
	var body []app.UI
	for _, st := range part.Stretches {
		body = append(body, v.stretch(st, article)...)
	}
	if p := v.Page; p.App.Reader.Correcting && p.App.Reader.Job == 0 && part.Kind != story.Title {
		b := p.App.Story.Articles[article].Blocks[part.Block]
		body = append(body, app.Text(" "), p.nowNoise(b.Of(p.App.Story.Articles[article].Text),
			state.Reclass{Article: article, First: part.Block, Last: part.Block}))
	}
	switch part.Kind {
	case story.Title, story.Subhead:
		return app.H2().Body(body...)
	case story.Dek:
		return app.P().Class("dek").Body(body...)
	case story.ListItem:
		return app.P().Class("li").Body(body...)
	case story.Caption:
		return app.P().Class("cap").Body(body...)
	}
	return app.P().Body(body...)
}

// stretch draws a stretch: a link to its sentence's passport; from the
// headline's first word, which has no place to name, to the fact's evidence.
func (v *Article) stretch(st reading.Stretch, article int) []app.UI {
	s := v.Page.App.Story
	inside := bits(st.Bits)
	heat := st.Heat.Class()
	switch {
	case !st.Words || st.At == 0 && st.Heat == reading.NoHeat:
		if !st.Here {
			return inside
		}
		return []app.UI{app.Span().ID(state.HereID).TabIndex(-1).Class("cur").Body(inside...)}
	case st.Heat == reading.NoHeat:
		heat = "hn"
	}
	to := state.Route{View: state.ArticleView, Item: s.Articles[article].ID, At: st.At}
	if st.At == 0 {
		to = state.Route{View: state.FactsView, Item: s.Facts[st.Fact].ID}
	}
	a := app.A().Class(class(heat, "cur", st.Here)).Href(to.Href()).Body(inside...)
	if st.Here {
		a = a.ID(state.HereID).Aria("current", "true")
	}
	return []app.UI{a}
}

// bits draws the marks within a stretch; those of one quote within one element.
func bits(list []reading.Bit) []app.UI {
	var out []app.UI
	for i := 0; i < len(list); {
		if !list[i].Quoted {
			out = append(out, bit(list[i]))
			i++
			continue
		}
		var quote []app.UI
		for ; i < len(list) && list[i].Quoted; i++ {
			quote = append(quote, bit(list[i]))
		}
		out = append(out, app.Span().Class("e q").Body(quote...))
	}
	return out
}

func bit(b reading.Bit) app.UI {
	switch b.Kind {
	case reading.NumberBit:
		return app.Span().Class("e n").Text(b.Text)
	case reading.DateBit:
		return app.Span().Class("e dt").Text(b.Text)
	case reading.NameBit:
		return app.Span().Class("e").Text(b.Text)
	}
	return app.Text(b.Text)
}

// noise is what was removed in one place, why, and the way back.
func (v *Article) noise(article int, n *reading.Noise) app.UI {
	p := v.Page
	var restore func(first, last int) state.Event
	if p.App.Reader.Job == 0 {
		restore = func(first, last int) state.Event {
			return state.Reclass{Article: article, First: first, Last: last, Own: true}
		}
	}
	return p.noise(n, p.App.Story.Outlets[article].Lang, restore)
}

// noise is some lines that were removed, with their reasons; restore makes the
// event that restores blocks, nil while none can be.
func (p Page) noise(n *reading.Noise, lang string, restore func(first, last int) state.Event) app.UI {
	lines := make([]app.UI, len(n.Lines))
	for i, l := range n.Lines {
		line := []app.UI{app.S().Lang(lang).Text(l.Text), app.Small().Text(" " + l.Why)}
		if restore != nil && len(n.Lines) > 1 {
			line = append(line, app.Text(" "), app.Button().Type("button").Class("as-link").Aria("label", p.F(phrase.NoiseRestoreOf, passage.Short(l.Text, 60))).
				OnClick(p.on(restore(n.Blocks[i], n.Blocks[i]))).Text(p.T(phrase.NoiseRestore)))
		}
		lines[i] = app.Li().Body(line...)
	}
	all := app.UI(nothing())
	if restore != nil {
		words := phrase.NoiseRestore
		if len(n.Lines) > 1 {
			words = phrase.NoiseRestoreAll
		}
		all = p.button("sm", iconUndo, words, restore(n.Blocks[0], n.Blocks[len(n.Blocks)-1]))
	}
	return app.Details().Class("noise").Body(
		app.Summary().Body(iconNoise.ui(), app.Span().Text(n.Summary(p.App.Lang)),
			app.Span().Class("btn sm quiet end more").Aria("hidden", "true").Text(p.T(phrase.NoiseOpen)),
			app.Span().Class("btn sm quiet end less").Aria("hidden", "true").Text(p.T(phrase.NoiseClose))),
		app.Ul().Body(lines...),
		all,
	)
}

// nowNoise is the button that says a paragraph is noise.
func (p Page) nowNoise(words string, e state.Event) app.UI {
	return app.Button().Type("button").Class("btn sm now-noise").Lang(p.App.Lang.Code()).Aria("label", p.F(phrase.CorrectOf, passage.Short(words, 60))).
		OnClick(p.on(e)).Text(p.T(phrase.CorrectThis))
}
