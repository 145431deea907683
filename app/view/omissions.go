package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/omissions"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Omissions shows, for one article, the facts that others tell and that were
// not found in it, each with the passage that comes nearest.
type Omissions struct {
	app.Compo
	Page Page
}

// Render draws it.
func (v *Omissions) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p := v.Page
	o := p.App.OmissionsDrawn()
	body := []app.UI{
		app.H1().Class("h-view").Text(o.Title),
		app.P().Class("mut2 sm below").Body(app.Text(o.Note), p.jump(o.Jump)),
	}
	for _, g := range o.Guards {
		body = append(body, p.guard(g)...)
	}
	if o.NoneNote != "" {
		body = append(body, app.P().Class("mut2").Text(o.NoneNote))
	}
	if o.Before > 0 {
		body = append(body, app.Div().Class("row").Body(
			app.Button().Type("button").Class("btn").OnClick(p.on(state.EarlierOmissions{})).Text(p.N(phrase.OmBack, o.Before))))
	}
	for _, item := range o.Items {
		if item.Head != "" {
			body = append(body, app.P().Class("omhead").Text(item.Head))
		}
		body = append(body, &omission{Page: p.still(), StoryRev: p.App.Story.Rev, Lang: p.App.Lang, Can: p.App.CanCorrect(), Item: item, Article: o.Article})
	}
	if o.Left > 0 {
		body = append(body, app.Div().Class("row").Body(
			app.Button().Type("button").Class("btn").OnClick(p.on(state.MoreOmissions{})).Text(p.N(phrase.OmMore, o.Left))))
	}
	if len(o.Doubts) > 0 {
		body = append(body, p.doubts(o.Doubtful, o.Doubts, o.Article))
	}
	if len(o.Voices) > 0 {
		body = append(body, p.voices(o.Voices))
	}
	return app.Div().Class("wrap cols-q").Body(
		app.Aside().Class("side").Body(
			app.H2().Text(p.T(phrase.OmList)),
			&omissionTabs{Page: p.still(), StoryRev: p.App.Story.Rev, Lang: p.App.Lang, Tabs: o.Tabs},
			app.P().Class("xs mut above").Text(p.T(phrase.OmCaution)),
		),
		app.Div().ID("omission-list").Role("tabpanel").Body(body...),
	)
}

// guard says what is not counted; facts that are set aside can be looked at.
func (p Page) guard(g omissions.Guard) []app.UI {
	if !g.Folded && g.Later == nil {
		return []app.UI{p.note(iconInfo, g.Title, g.Text, nil), nothing()}
	}
	box := p.note(iconInfo, g.Title, g.Text,
		app.Button().Type("button").Class("btn", "sm").Aria("expanded", g.Later != nil).OnClick(p.on(state.TurnLater{})).Text(g.Turn))
	if g.Later == nil {
		return []app.UI{box, nothing()}
	}
	list := make([]app.UI, len(g.Later))
	for i, f := range g.Later {
		list[i] = app.Li().Body(p.badges(f.By), app.A().Href(p.App.Story.ToFact(f.Fact).Href()).Lang(f.Lang).Body(claimed(p.App.Story, f.Fact)...))
	}
	return []app.UI{box, app.Ul().Class("later").Body(list...)}
}

// omissionTabs are the articles to choose from: of fifty, drawn again only
// where they have changed.
type omissionTabs struct {
	app.Compo
	Page     Page
	StoryRev int
	Lang     phrase.Lang
	Tabs     []omissions.Tab
}

// Render draws them.
func (v *omissionTabs) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	tabs := make([]app.UI, len(v.Tabs))
	for i, t := range v.Tabs {
		tabs[i] = v.Page.omissionTab(t)
	}
	return app.Div().Class("rail").Role("tablist").Aria("orientation", "vertical").Aria("label", v.Page.T(phrase.NavArticles)).
		OnKeyDown(v.keys).Body(tabs...)
}

func (p Page) omissionTab(t omissions.Tab) app.UI {
	o, to := p.App.Story.Outlets[t.Article], p.App.Story.ToOmissions(t.Article)
	count := "–"
	if t.Count >= 0 {
		count = p.Number(t.Count)
	}
	tab := app.Button().Type("button").Role("tab").ID("tab-"+to.Item).Aria("selected", t.On).Aria("controls", "omission-list").OnClick(p.on(state.Visit{To: to}))
	if !t.On {
		tab = tab.TabIndex(-1)
	}
	return tab.Body(
		p.badge(o),
		app.Span().Class("nm").Body(app.Text(o.Label(p.App.Lang)), app.Small().Text(t.Note)),
		app.Span().Class("n").Text(count),
	)
}

// omission is one of the facts, drawn again only where something of it has
// changed.
type omission struct {
	app.Compo
	Page     Page
	StoryRev int
	Lang     phrase.Lang
	Can      bool // be corrected now
	Item     omissions.Item
	Article  int
}

// Render draws it.
func (v *omission) Render() (ui app.UI) {
	defer v.Page.contain(&ui)
	p, item, article := v.Page, v.Item, v.Article
	told := []app.UI{app.P().Class("lab").Text(item.By)}
	for _, q := range item.Told {
		o := p.App.Story.Outlets[q.Article]
		words := p.sentences(q.Article, q.Runs, q.At)
		if q.Claim && len(q.At) > 0 {
			words = app.A().Class("same").Href(p.at(q.Article, q.At[0])).Text(p.T(phrase.InTheseWords))
		}
		told = append(told, app.Div().Class("q").Body(p.badge(o), words))
	}
	here := p.App.Story.Outlets[article]
	score := app.UI(nothing())
	near := app.UI(app.P().Class("mut2").Text(p.T(phrase.OmNoNear)))
	if len(item.Near) > 0 {
		if item.Score != "" {
			score = app.Span().Class("num").Text(p.F(phrase.OmScore, item.Score))
		}
		near = p.sentences(article, item.Near, []int{item.At})
	}
	key := p.App.Story.OmissionKey(item.Fact, article)
	reading, byYou := p.App.Story.Reading(item.Fact, article)
	var readings []app.UI
	for _, r := range state.Readings {
		readings = append(readings, app.Button().Type("button").Role("radio").Aria("checked", r == reading).
			OnClick(p.on(state.ReadOmission{Key: key, As: r})).Body(glyph(r.Shade()), app.Text(p.T(r.Said()))))
	}
	by := ""
	if byYou {
		by = p.T(phrase.OmByYou)
	}
	return app.Article().Class("om").Body(
		app.Span().Class("rk").Text(p.Number(item.Rank)),
		app.H2().ID(state.OmissionID(item.Rank)).TabIndex(-1).Lang(item.Lang).Body(claimed(p.App.Story, item.Fact)...),
		app.Div().Body(told...),
		app.Div().Class("near").Body(
			app.P().Class("lab").Body(app.Text(p.T(phrase.OmNear)+" "), p.badge(here), score),
			near,
			p.remark(p.App.Story.Remark(item.Fact, article)),
		),
		app.Div().Class("foot").Body(
			app.Div().Class("seg").Role("radiogroup").Aria("label", p.T(phrase.OmReading)).Body(readings...),
			app.Span().Text(by),
			p.omissionActs(item, key),
			app.A().Class("sm").Href(p.at(article, item.At)).Text(p.T(phrase.ReadInArticle)),
			app.Span().Class("end").Text(p.T(item.Tier)),
		),
	)
}

// keys moves between the articles as between tabs.
func (v *omissionTabs) keys(ctx app.Context, e app.Event) {
	p := v.Page
	tabs := v.Tabs
	at := 0
	for i, t := range tabs {
		if t.On {
			at = i
		}
	}
	switch key(e) {
	case "ArrowDown":
		at++
	case "ArrowUp":
		at--
	case "Home":
		at = 0
	case "End":
		at = len(tabs) - 1
	default:
		ctx.PreventUpdate()
		return
	}
	if at < 0 || at >= len(tabs) {
		return
	}
	e.PreventDefault()
	to := p.App.Story.ToOmissions(tabs[at].Article)
	p.Do.Do(ctx, state.Visit{To: to})
	p.Do.Do(ctx, state.FocusOn{ID: "tab-" + to.Item})
}
