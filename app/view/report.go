package view

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Report is the comparison on paper: A4, black and white, no more than eight
// outlets in a table.
type Report struct {
	app.Compo
	Page     Page
	contents []heading // of the report that is being drawn
}

// heading is a place in the report that its contents lead to: on paper that is a file, too.
type heading struct{ id, text, name string }

// Render draws it.
func (v *Report) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	r := p.App.Report()
	v.contents = nil
	body := []app.UI{v.articles(r)}
	for i := range r.Bands {
		body = append(body, v.facts(r, i))
	}
	if r.Left > 0 {
		body = append(body, app.P().Class("xs").Text(p.N(phrase.ReportLeft, r.Left)))
	}
	body = append(body, v.evidence(r), v.quotes(r), v.omissions(r), v.corrections(r),
		v.section("method", p.T(phrase.ReportMethod), app.P().Text(p.T(phrase.ReportHow))))
	body = append([]app.UI{
		app.P().Class("top").Body(app.B().Class("serif").Text(p.T(phrase.Brand)), app.Span().Text(r.Made)),
		app.H1().Text(r.Title),
		app.P().Text(r.Summary),
		v.leads(),
	}, body...)
	return app.Div().Class("wrap").Body(v.choices(), app.Article().Class(class("rep", "land", len(r.Articles) > 5)).Body(body...))
}

// choices is what the reader decides before printing. It is not printed.
func (v *Report) choices() app.UI {
	p := v.Page
	chips := make([]app.UI, 0, len(state.ReportParts)+1)
	chips = append(chips, p.button("pri", iconPrint, phrase.ReportPrint, state.PrintReport{}),
		app.Span().Class("sm mut2").Aria("hidden", "true").Text(p.T(phrase.ReportParts)+phrase.Colon.In(p.App.Lang)))
	for _, part := range state.ReportParts {
		chips = append(chips, app.Button().Type("button").Class("chip").Aria("pressed", !p.App.Printing.Without[part]).
			OnClick(p.on(state.TurnReportPart{Part: part})).Text(p.T(part.Said())))
	}
	return app.Div().Class("row choices").Role("toolbar").Aria("label", p.T(phrase.ReportParts)).Body(chips...)
}

// leads are the contents: a link to each part.
func (v *Report) leads() app.UI {
	p := v.Page
	items := make([]app.UI, len(v.contents))
	for i, h := range v.contents {
		link := app.A().Href("#" + h.id).Text(h.text)
		if h.name != "" {
			link = link.Aria("label", h.text+" "+h.name)
		}
		items[i] = app.Li().Body(link)
	}
	return app.Nav().Class("toc").Aria("label", p.T(phrase.ReportContents)).Body(app.Ul().Body(items...))
}

// place has the contents lead to a heading by a text, and a name where that is a letter alone. It returns the
// heading's id.
func (v *Report) place(id, text, name string) string {
	id = "part-" + id
	v.contents = append(v.contents, heading{id, text, name})
	return id
}

func (v *Report) section(id, title string, body ...app.UI) app.UI {
	return app.Section().Body(append([]app.UI{app.H2().ID(v.place(id, title, "")).Text(title)}, body...)...)
}

func (v *Report) articles(r state.Report) app.UI {
	p, s := v.Page, v.Page.App.Story
	rows := make([]app.UI, len(r.Articles))
	for i, a := range r.Articles {
		o := s.Outlets[a.Article]
		title := app.Td().Class("ttl").Lang(o.Lang).Text(a.Title)
		if a.Title == "" {
			title = app.Td().Class("ttl").Text(p.T(phrase.NoTitle))
		}
		rows[i] = app.Tr().Body(
			app.Td().Body(p.badge(o)),
			app.Th().Scope("row").Text(o.Plate(p.App.Lang)+", "+o.Day(p.App.Lang)), title, app.Td().Class("num").Text(a.Words))
	}
	return v.section("articles", p.T(phrase.ReportArticles), p.sideways(p.T(phrase.ReportArticles), app.Table().Class("arts").Body(
		app.THead().Body(app.Tr().Body(app.Td(), app.Th().Scope("col").Text(p.T(phrase.ReportOutlet)),
			app.Th().Scope("col").Text(p.T(phrase.ReportHeadline)), app.Th().Scope("col").Text(p.T(phrase.ReportWords)))),
		app.TBody().Body(rows...))))
}

// facts is the table of facts for one band of outlets.
func (v *Report) facts(r state.Report, band int) app.UI {
	p, s := v.Page, v.Page.App.Story
	outlets := r.Bands[band]
	title := p.T(phrase.NavFacts)
	if len(r.Bands) > 1 {
		title = p.F(phrase.ReportBand, s.Outlets[outlets[0]].Letter, s.Outlets[outlets[len(outlets)-1]].Letter)
	}
	heads := []app.UI{app.Th().Scope("col").Class("first").Text(p.T(phrase.ColumnFact))}
	for _, a := range outlets {
		heads = append(heads, app.Th().Scope("col").Text(s.Outlets[a].Letter+" "+s.Outlets[a].Label(p.App.Lang)))
	}
	table := []app.UI{app.Caption().Class("sr").Text(title), app.THead().Body(app.Tr().Body(heads...))}
	for _, g := range r.Band(s.Comparison, band) {
		head := p.T(g.Said)
		if note := p.T(g.Note); note != "" {
			head += " · " + note
		}
		rows := []app.UI{app.Tr().Class("grp").Body(app.Th().Scope("rowgroup").ColSpan(len(heads)).Text(head))}
		for _, row := range g.Rows {
			rows = append(rows, v.fact(row, outlets))
		}
		table = append(table, app.TBody().Body(rows...))
	}
	legend := make([]app.UI, 0, len(facts.Shades)+1)
	for _, sh := range append(slices.Clone(facts.Shades), facts.ShadeUnknown) {
		if sh != facts.ShadeUnknown || p.App.Uncounted() {
			legend = append(legend, app.Span().Body(glyph(sh), app.Text(p.T(sh.Said()))))
		}
	}
	legend = append(legend, app.Span().Class("rest").Text(p.T(phrase.RestIn)))
	note := app.UI(nothing())
	if len(r.Bands) > 1 {
		note = app.P().Class("xs").Text(p.T(phrase.ReportBandHas))
	}
	return app.Section().Class("band").Body(app.H2().ID(v.place("facts"+strconv.Itoa(band), title, "")).Text(title), note, p.sideways(title, app.Table().Class("facts").Body(table...)), app.P().Class("key").Body(legend...))
}

func (v *Report) fact(r facts.Row, outlets []int) app.UI {
	p, s, f := v.Page, v.Page.App.Story, r.Fact
	head := app.Th().Scope("row")
	claim := app.Span().Lang(s.Articles[s.Facts[f].From.Article].Language).Body(claimed(s, f)...)
	if r.Under {
		head = head.Class("also").Body(app.Span().Class("xs").Text(p.T(phrase.TellsAgain)+phrase.Colon.In(p.App.Lang)), claim)
	} else {
		head = head.Body(claim)
	}
	row := []app.UI{head}
	for _, a := range outlets {
		c := facts.CellOf(s.Lettered, p.App.Lang, f, a)
		td := app.Td().Lang(s.Outlets[a].Lang)
		if c.Ours {
			td = app.Td().Class("ours")
		}
		td = td.DataSet("l", s.Outlets[a].Letter)
		if c.Shade == facts.ShadeUnknown {
			sign := app.UI(nothing())
			if !c.Near {
				sign = glyph(c.Shade)
			}
			row = append(row, td.Class("un").Body(sign, app.Span().Class("sr").Lang(p.App.Lang.Code()).Text(p.T(c.Shade.Said()))))
			continue
		}
		row = append(row, td.Body(append([]app.UI{glyph(c.Shade), app.Span().Class("sr").Lang(p.App.Lang.Code()).Text(p.T(c.Shade.Said()) + " ")}, p.words(c.Runs)...)...))
	}
	return app.Tr().Body(row...)
}

func (v *Report) evidence(r state.Report) app.UI {
	p := v.Page
	if len(r.Evidence) == 0 {
		return nothing()
	}
	body := []app.UI{app.P().Class("xs").Text(p.T(phrase.ReportEvNote))}
	for _, e := range r.Evidence {
		parts := []app.UI{app.H3().Lang(e.Lang).Body(claimed(p.App.Story, e.Fact)...)}
		for _, sum := range e.Sum {
			parts = append(parts, app.P().Class("xs").Text(sum))
		}
		for _, part := range e.Parts {
			if part.Nearest || len(part.Runs) == 0 {
				continue
			}
			o := p.App.Story.Outlets[part.Article]
			parts = append(parts, v.passage(part.Article, append([]app.UI{app.Span().Lang(o.Lang).Body(p.words(part.Runs)...)},
				app.Span().Class("xs").Text(" "+part.Place))...))
		}
		body = append(body, app.Div().Class("ev-one").Body(parts...))
	}
	if r.EvidenceLeft > 0 {
		body = append(body, app.P().Class("xs").Text(p.N(phrase.ReportEvLeft, r.EvidenceLeft)))
	}
	return v.section("evidence", p.T(phrase.ReportEvidence), body...)
}

// passage is a badge and words beside it.
func (v *Report) passage(article int, words ...app.UI) app.UI {
	return app.Div().Class("q").Body(v.Page.badge(v.Page.App.Story.Outlets[article]), app.P().Body(words...))
}

func (v *Report) quotes(r state.Report) app.UI {
	p := v.Page
	if len(r.Speakers) == 0 {
		return nothing()
	}
	var body []app.UI
	for _, sp := range r.Speakers {
		body = append(body, app.H3().Text(sp.Name))
		for _, said := range sp.Said {
			lines := make([]app.UI, 0, len(said.Lines)+1)
			if len(said.Lines) > 1 {
				lines = append(lines, app.P().Class("xs").Text(p.T(said.Tag)))
			}
			for _, line := range said.Lines {
				o := p.App.Story.Outlets[line.Article]
				words := []app.UI{app.Span().Lang(o.Lang).Body(p.words(line.Runs)...)}
				if line.Cue != "" {
					words = append(words, app.Span().Class("xs").Lang(o.Lang).Text(p.F(phrase.InBrackets, p.F(phrase.CueMarks, line.Cue))))
				}
				lines = append(lines, v.passage(line.Article, words...))
			}
			body = append(body, app.Div().Class("ev-one").Body(lines...))
		}
	}
	return v.section("quotes", p.T(phrase.NavQuotes), body...)
}

func (v *Report) omissions(r state.Report) app.UI {
	p := v.Page
	if len(r.Omissions) == 0 {
		return nothing()
	}
	title := p.T(phrase.NavOmissions)
	body := []app.UI{app.H2().ID(v.place("omissions", title, "")).Text(title)}
	for i, o := range r.Omissions {
		here := p.App.Story.Outlets[o.Article]
		body = append(body, app.H3().ID(v.place("omissions"+strconv.Itoa(i), here.Letter, o.Title)).Body(p.badge(here), app.Text(" "+o.Title)))
		for _, g := range o.Guards {
			body = append(body, app.P().Class("xs").Text(g.Title+" "+g.Text))
		}
		for _, item := range o.Items {
			parts := []app.UI{app.P().Class("claim").Lang(item.Lang).Body(claimed(p.App.Story, item.Fact)...), app.P().Class("xs").Text(item.By)}
			for _, q := range item.Told {
				if q.Claim {
					parts = append(parts, v.passage(q.Article, app.Span().Class("xs").Text(p.T(phrase.InTheseWords))))
					continue
				}
				parts = append(parts, v.passage(q.Article, app.Span().Lang(p.App.Story.Outlets[q.Article].Lang).Body(p.words(q.Runs)...)))
			}
			nearest := []app.UI{app.Span().Class("xs").Text(p.T(phrase.ReportNear) + " ")}
			if len(item.Near) == 0 {
				nearest = []app.UI{app.Span().Class("xs").Text(p.T(phrase.OmNoNear))}
			} else {
				nearest = append(nearest, app.Span().Lang(here.Lang).Body(p.words(item.Near)...))
			}
			parts = append(parts, v.passage(o.Article, nearest...))
			if reading, byYou := p.App.Story.Reading(item.Fact, o.Article); byYou {
				parts = append(parts, app.P().Class("xs").Text(p.T(reading.Said())+", "+p.T(phrase.OmByYou)))
			}
			body = append(body, app.Div().Class("ev-one").Body(parts...))
		}
		if o.Left > 0 {
			body = append(body, app.P().Class("xs").Text(p.N(phrase.ReportLeft, o.Left)))
		}
		for _, u := range o.Voices {
			why := u.By
			if len(u.Accused) > 0 {
				why = p.T(phrase.VoAccused)
			}
			body = append(body, app.P().Class("xs").Body(app.Text(p.T(phrase.VoTitle)+" · "), app.B().Text(u.Name), app.Text(" · "+why)))
		}
	}
	body = append(body, app.P().Class("xs").Text(p.T(phrase.OmCaution)))
	return app.Section().Body(body...)
}
