package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/wording"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Words is how the articles put things: headlines, names, verbs, what they
// have in common word for word.
type Words struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Words) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	return app.Div().Class("wrap words").Body(
		app.H1().Class("sr").Text(v.Page.T(phrase.NavWords)),
		v.headlines(), v.names(), v.speech(), v.shared(),
	)
}

func (v *Words) section(title, note phrase.Said, body ...app.UI) app.UI {
	p := v.Page
	return app.Section().Class("sec").Body(
		app.Div().Body(app.H2().Text(p.T(title)), app.P().Text(p.T(note))),
		app.Div().Class("in").Body(body...),
	)
}

func (v *Words) headlines() app.UI {
	p, s := v.Page, v.Page.App.Story
	var list []app.UI
	for _, h := range p.App.Headlines() {
		o := s.Outlets[h.Article]
		title := p.words(h.Runs)
		if h.Runs == nil {
			title = []app.UI{app.Text(h.First)}
		}
		if h.At >= 0 {
			title = []app.UI{p.sentence(h.Article, h.At, title...)}
		}
		line := app.Span().Class("t").Lang(o.Lang).Body(title...)
		if h.Runs == nil {
			line = app.Span().Class("mut2").Body(app.Text(p.T(phrase.WordsNoHead)+" "), app.Span().Class("serif").Lang(o.Lang).Body(title...))
		}
		note := ""
		if o.Near && p.App.Event() == "" {
			note = p.T(phrase.WordsNear)
		}
		list = append(list, app.Li().Body(p.badge(o), line, app.Small().Class("mut").Text(note)))
	}
	return v.section(phrase.WordsHeads, phrase.WordsHeadsNote, app.Ol().Class("heads").Body(list...))
}

func (v *Words) names() app.UI {
	p := v.Page
	rows, left := p.App.NameRows()
	body := []app.UI{v.table(phrase.WordsActor, phrase.WordsNames, rows)}
	if len(rows) == 0 {
		none := phrase.WordsNoNames
		if left > 0 {
			none = phrase.WordsOneName
		}
		body = []app.UI{app.P().Class("mut2").Text(p.T(none))}
	}
	var acts []app.UI
	if left > 0 {
		acts = append(acts, app.Button().Type("button").Class("btn sm").OnClick(p.on(state.MoreNames{})).Text(p.N(phrase.WordsMoreNames, left)))
	}
	if len(rows)+left > 0 && p.App.CanCorrect() {
		acts = append(acts, p.button("sm quiet", iconEdit, phrase.CorrectFactDo, state.TurnNames{}).Aria("pressed", p.App.Wording.Correcting).Aria("label", p.T(phrase.WordsCorrect)))
	}
	body = append(body, app.Div().Class("row").Body(acts...))
	return v.section(phrase.WordsNames, phrase.WordsNamesNote, body...)
}

func (v *Words) speech() app.UI {
	p := v.Page
	rows := p.App.SpeechRows()
	if own, ok := p.App.OwnRow(); ok {
		rows = append(rows, own)
	}
	body := v.table(phrase.WordsWhat, phrase.WordsSpeech, rows)
	if len(rows) == 0 {
		body = app.P().Class("mut2").Text(p.T(phrase.WordsNoSpeech))
	}
	return v.section(phrase.WordsSpeech, phrase.WordsSpeechNote, body)
}

// table has a row for each actor or kind of words, and a column for each
// article. On a phone its rows are lists.
func (v *Words) table(head, name phrase.Said, rows []wording.Row) app.UI {
	p, s := v.Page, v.Page.App.Story
	seen := p.App.Seen()
	heads := []app.UI{app.Th().Scope("col").Class("first").Body(app.Span().Class("sr").Text(p.T(head)))}
	for _, article := range seen {
		o := s.Outlets[article]
		heads = append(heads, app.Th().Scope("col").Body(p.badge(o), app.Span().Class("sr").Text(" "+o.Label(p.App.Lang))))
	}
	body := make([]app.UI, len(rows))
	for i, r := range rows {
		heads := []app.UI{app.Text(r.Head), p.byHand(r.Mine)}
		if name == phrase.WordsNames && p.App.Wording.Correcting {
			heads = append(heads, p.whoIs(r.Head, true))
		}
		cells := []app.UI{app.Th().Scope("row").Body(heads...)}
		for k, c := range r.Cells {
			a := seen[k]
			o := s.Outlets[a]
			td := app.Td().DataSet("l", o.Letter).Lang(o.Lang)
			if len(c) > 0 {
				td = td.Body(v.forms(a, c)...)
			}
			cells = append(cells, td)
		}
		body[i] = app.Tr().Body(cells...)
	}
	table := app.Table().Class(class("tb stackt", "many", len(seen) > 8)).Body(
		app.Caption().Class("sr").Text(p.T(name)), app.THead().Body(app.Tr().Body(heads...)), app.TBody().Body(body...))
	if len(seen) > 8 {
		return p.sideways(p.T(name), table)
	}
	return table
}

// forms are links to where the words stand, with how often they do.
func (v *Words) forms(article int, list []wording.Form) []app.UI {
	p := v.Page
	out := make([]app.UI, 0, 2*len(list))
	for i, f := range list {
		a := p.sentence(article, f.At, app.Text(f.Text))
		if f.Fact >= 0 {
			a = app.A().Href(p.App.Story.ToFact(f.Fact).Href()).Text(f.Text)
		}
		form := []app.UI{a, p.times(f.Times)}
		if i+1 < len(list) { // no line begins with it
			form = append(form, app.Text("\u00a0·"))
		}
		out = append(out, app.Span().Class("form").Body(form...), app.Text(" "))
	}
	return out
}

// times tells how often words stand in an article, where that is more than once.
func (p Page) times(n int) app.UI {
	if n < 2 {
		return nothing()
	}
	return app.Small().Class("times").Title(p.F(phrase.WordsTimes, p.Number(n))).Text("\u00a0×" + strconv.Itoa(n))
}

func (v *Words) shared() app.UI {
	p, s := v.Page, v.Page.App.Story
	passages, left := p.App.SharedPassages()
	if len(passages) == 0 {
		return v.section(phrase.WordsShared, phrase.WordsSharedNote, app.P().Class("mut2").Text(p.T(phrase.WordsNoShared)))
	}
	var lanes []app.UI
	for _, l := range p.App.SharedLanes() {
		marks := make([]app.UI, len(l.Marks))
		for i, m := range l.Marks {
			marks[i] = app.I().Class(measure("at", m.At), measure("pct", m.Length))
		}
		share := p.F(phrase.WordsShare, p.Number(l.Share))
		lanes = append(lanes, app.Li().Body(p.badge(s.Outlets[l.Article]),
			app.Div().Class("ln").Role("img").Aria("label", share).Body(marks...), app.Span().Class("num mut2").Aria("hidden", "true").Text(share)))
	}
	body := []app.UI{app.Ul().Class("cm").Body(lanes...)}
	var list []app.UI
	for _, c := range passages {
		how := phrase.WordsAlike
		if c.Same {
			how = phrase.WordsSame
		}
		var pair []app.UI
		links := []app.UI{app.Text(p.T(how))}
		for _, in := range c.In {
			o := s.Outlets[in.Article]
			pair = append(pair, p.badge(o))
			links = append(links, app.Text(" · "), p.sentence(in.Article, in.At, app.Text(p.F(phrase.WordsReadIn, o.Letter))))
		}
		list = append(list, app.Li().Body(
			app.Span().Class("pair").Body(pair...),
			app.Blockquote().Lang(c.Lang).Text(c.Words),
			app.Span().Class("xs mut2").Body(links...),
		))
	}
	body = append(body, app.Ul().Class("commons").Body(list...))
	if left > 0 {
		body = append(body, app.Button().Type("button").Class("btn sm").OnClick(p.on(state.MoreShared{})).Text(p.N(phrase.WordsMoreShared, left)))
	}
	return v.section(phrase.WordsShared, phrase.WordsSharedNote, body...)
}
