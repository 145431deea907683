package view

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/quotes"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Quotes shows who said what, by speaker, and how each article gives it.
type Quotes struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Quotes) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	q := p.App.QuoteView()
	body := []app.UI{app.H1().Class("sr").Text(p.T(phrase.QuotesTitle)), v.filters(), p.heard()}
	if q.Shown == 0 {
		words := phrase.QuotesNone
		if p.App.QuoteCount(quotes.EveryQuote) == 0 {
			words = phrase.QuotesNoneAtAll
			if _, corrected := p.App.Story.Emptied(); corrected {
				words = phrase.QuotesNoneLeft
			}
		}
		body = append(body, app.P().Class("mut2").Text(p.T(words)))
	}
	for _, speaker := range q.Speakers {
		body = append(body, p.speaker(speaker))
	}
	if q.Left > 0 {
		body = append(body, app.Div().Class("row").Body(
			app.Button().Type("button").Class("btn").OnClick(p.on(state.MoreQuotes{})).Text(p.N(phrase.QuotesMore, q.Left))))
	}
	return app.Div().Class("wrap cols-q").Body(v.voices(), app.Div().Body(body...))
}

func (v *Quotes) voices() app.UI {
	p := v.Page
	view := p.App.VoiceView()
	voices, keys := view.Voices, view.Keys
	bars := make([]app.UI, len(voices))
	for i, voice := range voices {
		parts := make([]app.UI, len(voice.Parts))
		for k, part := range voice.Parts {
			parts[k] = app.I().Class(fmt.Sprintf("p%d", part.Pattern), measure("f", part.Share))
		}
		bars[i] = app.Li().Body(
			p.badge(p.App.Story.Outlets[voice.Article]),
			app.Div().Class("track").Role("img").Aria("label", voice.Words).Body(parts...),
			app.Small().Text(voice.Words),
		)
	}
	more := nothing()
	if view.Left > 0 {
		more = app.Div().Class("row above").Body(app.Button().Type("button").Class("btn sm").OnClick(p.on(state.ShowVoices{})).Text(p.N(phrase.QuotesMore, view.Left)))
	}
	key := make([]app.UI, len(keys))
	for i, k := range keys {
		key[i] = app.Li().Body(app.I().Class(fmt.Sprintf("p%d", k.Pattern)), app.Text(k.Name))
	}
	return app.Aside().Class("side").Body(
		app.H2().Text(p.T(phrase.QuotesVoice)),
		app.Ul().Class("voice").Body(bars...),
		more,
		app.Ul().Class("keyl").Body(key...),
		app.P().Class("xs mut above").Text(p.T(phrase.QuotesVoiceWhy)),
	)
}

func (v *Quotes) filters() app.UI {
	p := v.Page
	var chips []app.UI
	for _, f := range quotes.Filters {
		chips = append(chips, p.chip(f.Said(), p.App.QuoteCount(f), p.App.Quotes.Filter == f, state.FilterQuotes{Only: f}))
	}
	return app.Div().Class("filters still").Role("toolbar").Aria("label", p.T(phrase.Filters)).Body(
		app.Div().Class("chips").Body(chips...),
		app.Div().Class("end").Body(
			p.searchField(state.FindID, phrase.QuotesFind, p.App.Quotes.Query != "", func(q string) state.Event { return state.FindQuote{Query: q} }),
		),
	)
}

func (p Page) speaker(s quotes.Speaker) app.UI {
	more := ""
	if s.More > 0 {
		more = " + " + p.Number(s.More)
	}
	body := []app.UI{app.Div().Class("spk").Body(
		app.H2().Text(s.Name),
		app.Span().Class("sm mut").Text(s.Called),
		p.whoIs(s.Name, s.Known),
		p.unfold(s),
		app.Span().Class("end sm mut").Body(app.Span().Class("n").Text(p.N(phrase.QuotesCount, s.Count)), app.Span().Body(p.badges(s.Articles), app.Text(more))),
	)}
	for _, said := range s.Said {
		body = append(body, p.said(said))
	}
	return app.Section().Class("speaker").Body(body...)
}

// unfold shows what is reported of nobody who is named, or folds it.
func (p Page) unfold(s quotes.Speaker) app.UI {
	if !s.Folds {
		return nothing()
	}
	words := phrase.QuotesUnfold
	if s.Open {
		words = phrase.QuotesFold
	}
	return p.button("sm", "", words, state.ShowNoOne{}).Aria("expanded", s.Open).Aria("label", p.F(phrase.HeardIn, p.T(words), s.Name))
}

func (p Page) said(u quotes.Said) app.UI {
	body := []app.UI{app.Header().Body(
		app.H3().ID(state.SaidID(u.Rank)).TabIndex(-1).Lang(u.Lang).Text(u.Heading),
		app.Span().Class("tag k").Text(p.T(u.Tag)),
		app.Span().Class("end sm mut").Text(u.Count),
	)}
	for _, n := range u.Notes {
		body = append(body, app.P().Class("sm mut2").Text(n))
	}
	if u.Columns != nil {
		return app.Article().Class("utt").Body(append(body, p.aligned(u))...)
	}
	lines := make([]app.UI, len(u.Lines))
	for i, line := range u.Lines {
		lines[i] = app.Div().Class("var").Body(p.quoted(line), p.sentences(line.Article, line.Runs, []int{line.At}), p.relation(line))
	}
	body = append(body, app.Div().Class("vars").Body(lines...), p.saidMore(u))
	if u.Table != nil {
		body = append(body, p.table(u))
	}
	return app.Article().Class("utt").Body(body...)
}

// saidMore draws the renderings left out, and the words in columns, when asked.
func (p Page) saidMore(u quotes.Said) app.UI {
	var acts []app.UI
	if u.Left > 0 {
		acts = append(acts, app.Button().Type("button").Class("btn sm").OnClick(p.on(state.DrawWhole{ID: u.ID})).Text(p.N(phrase.QuotesRest, u.Left)))
	}
	if u.Aligns {
		words := phrase.QuotesAlign
		if u.Aligned {
			words = phrase.QuotesLeap
		}
		acts = append(acts, p.button("sm", "", words, state.AlignSaid{ID: u.ID}).Aria("expanded", u.Aligned).Aria("label", p.F(phrase.HeardIn, p.T(words), u.Heading)))
	}
	if acts == nil {
		return nothing()
	}
	return app.Div().Class("row").Body(acts...)
}

// table sets the words of three renderings or more in columns.
func (p Page) table(u quotes.Said) app.UI {
	rows := make([]app.UI, len(u.Table))
	for i, r := range u.Table {
		o := p.App.Story.Outlets[r.Article]
		cells := append([]app.UI{app.Th().Scope("row").Body(app.Div().Class("who").Body(p.badge(o)))}, p.columns(r.Words)...)
		rows[i] = app.Tr().Lang(o.Lang).Body(cells...)
	}
	name := p.F(phrase.HeardIn, p.T(phrase.AlignedBy), u.Heading) // one region among many
	return app.Div().Class("scroll").Role("region").TabIndex(0).Aria("label", name).Body(
		app.Table().Class("align many").Aria("label", name).Body(app.TBody().Body(rows...)))
}

// columns are the words of one rendering, a cell each.
func (p Page) columns(words []quotes.Words) []app.UI {
	cells := make([]app.UI, len(words))
	for i, w := range words {
		switch {
		case w.Text == "":
			cells[i] = app.Td().Class("hole").Body(app.Span().Class("sr").Text(p.T(phrase.SaysNone)))
		case w.Same:
			cells[i] = app.Td().Text(w.Text)
		default:
			cells[i] = app.Td().Body(app.Mark().Class("d").Text(w.Text))
		}
	}
	return cells
}

// aligned sets two renderings word under word.
func (p Page) aligned(u quotes.Said) app.UI {
	rows := make([]app.UI, len(u.Lines))
	for i, line := range u.Lines {
		cells := append([]app.UI{app.Th().Scope("row").Body(p.quoted(line))}, p.columns(u.Columns[i])...)
		rows[i] = app.Tr().Lang(p.App.Story.Outlets[line.Article].Lang).Body(append(cells, app.Td().Class("rel").Body(p.relation(line)))...)
	}
	name := p.F(phrase.HeardIn, p.T(phrase.AlignedBy), u.Heading) // one region among many
	return app.Div().Class("scroll").Role("region").TabIndex(0).Aria("label", name).Body(
		app.Table().Class("align").Aria("label", name).Body(app.TBody().Body(rows...)))
}

// quoted is who gives a quote, and with which verb.
func (p Page) quoted(line quotes.Line) app.UI {
	o := p.App.Story.Outlets[line.Article]
	cue := app.Small().Text(p.T(phrase.NoCue))
	if line.Cue != "" {
		cue = app.Small().Body(app.Span().Class("serif").Lang(o.Lang).Text(p.F(phrase.CueMarks, line.Cue)), p.act(line), p.tone(line))
	}
	return app.Div().Class("who").Body(p.badge(o), app.Div().Body(app.Span().Class("nm").Text(o.Label(p.App.Lang)), cue))
}

// act is what a cue does that is no plain report.
func (p Page) act(line quotes.Line) app.UI {
	if line.Act == (phrase.Said{}) {
		return nothing()
	}
	return app.Span().Body(app.Text(" "), app.Span().Class("act").Text(p.T(line.Act)))
}

// tone is the colour a reporting verb gives to what it reports.
func (p Page) tone(line quotes.Line) app.UI {
	if line.Tone == (phrase.Said{}) {
		return nothing()
	}
	return app.Span().Class("tone").Text(p.F(phrase.ToneOf, p.T(line.Tone)))
}

func (p Page) relation(line quotes.Line) app.UI {
	body := []app.UI{app.B().Text(p.T(line.Rel))}
	for _, n := range line.Notes {
		body = append(body, app.Div().Text(n))
	}
	return app.Div().Class("rel").Lang(p.App.Lang.Code()).Body(append(body,
		app.Div().Class("relacts").Body(app.A().Href(p.at(line.Article, line.At)).Text(p.T(phrase.InContext)), p.quoteActs(line)))...)
}
