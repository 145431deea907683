package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// correctDialog is the dialog in which something is corrected.
func (p Page) correctDialog() app.UI {
	s, c := p.App.Story, &p.App.Correct
	if s == nil {
		return nothing()
	}
	var body []app.UI
	switch c.What {
	case state.CorrectStatement:
		body = p.correctStatement()
	case state.CorrectCell:
		body = p.correctCell()
	case state.CorrectMerge:
		body = p.correctMerge()
	case state.CorrectSplit:
		body = p.correctSplit()
	case state.CorrectSaying:
		body = p.correctSaying()
	case state.CorrectOther:
		body = p.correctOther()
	case state.CorrectNote, state.CorrectQuoteNote, state.CorrectLine:
		body = []app.UI{p.correctArea(phrase.EditNoteLabel)}
	default:
		body = p.correctName()
	}
	var buttons []app.UI
	if !c.What.Chooses() {
		buttons = append(buttons, p.button("pri", "", phrase.Confirm, state.SaveCorrection{}))
	}
	body = append(body, app.Div().Class("row").Body(append(buttons, p.button("quiet", "", phrase.Cancel, state.Dismiss{}))...))
	return p.dialog(p.T(c.What.Said()), false, app.Div().Class("lft fixing").Body(body...))
}

// correctArea is the field of the dialog, of several lines.
func (p Page) correctArea(label phrase.Said) app.UI {
	return app.Div().Class("line").Body(
		app.Label().For(state.CorrectTextID).Class("sm mut2").Text(p.T(label)),
		app.Textarea().ID(state.CorrectTextID).Class("area").Rows(3).MaxLength(maxTyped).
			OnInput(p.onInput(state.CorrectTextID, func(s string) state.Event { return state.TypeCorrection{Text: s} })),
	)
}

// maxTyped bounds what can be typed, in characters: four bytes each at most,
// they stay within package patch's bound.
const maxTyped = 500

// wrong says what is missing.
func (p Page) wrong(words phrase.Said) app.UI {
	if !p.App.Correct.Wrong {
		return nothing()
	}
	return app.P().Class("sm bad").Role("alert").Text(p.T(words))
}

func (p Page) correctStatement() []app.UI {
	s, c := p.App.Story, &p.App.Correct
	f := &s.Facts[c.Fact]
	a := &s.Articles[f.From.Article]
	return []app.UI{
		p.correctArea(phrase.EditWords), p.wrong(phrase.EditEmpty),
		app.P().Class("sm mut2").Body(app.Text(p.F(phrase.EditFrom, "")), app.Span().Class("serif").Lang(a.Language).Text(passage.Short(f.From.Of(a.Text), 200))),
	}
}

func (p Page) correctCell() []app.UI {
	s, c := p.App.Story, &p.App.Correct
	o := s.Outlets[c.Article]
	states := make([]app.UI, len(state.CellStates))
	for i, st := range state.CellStates {
		name, sign := state.CellState(st)
		states[i] = app.Button().Type("button").Role("radio").Aria("checked", c.As == st).
			OnClick(p.on(state.PickState{As: st})).Body(glyph(sign), app.Text(p.T(name)))
	}
	return []app.UI{
		app.P().Body(p.badge(o), app.Text(" "+o.Label(p.App.Lang)+phrase.Colon.In(p.App.Lang)), app.Span().Text(s.Facts[c.Fact].Statement)),
		app.Div().Class("seg tall").Role("radiogroup").Aria("label", p.T(phrase.EditState)).Body(states...),
		p.correctArea(phrase.EditNoteLabel),
	}
}

func (p Page) correctMerge() []app.UI {
	s, c := p.App.Story, &p.App.Correct
	found := p.App.MergeChoices()
	choices := make([]app.UI, len(found))
	for i, f := range found {
		lang := s.Articles[s.Facts[f].From.Article].Language
		choices[i] = app.Li().Body(app.Button().Type("button").Class("item").OnClick(p.on(state.PickFact{Fact: f})).Body(
			app.Span().Class("xs mut").Text(p.T(facts.KindName(s.Facts[f].Kind))+" · "+facts.Tellers(s.Comparison, p.App.Lang, f)), app.Span().Lang(lang).Text(s.Facts[f].Statement)))
	}
	return []app.UI{
		app.P().Class("sm").Text(p.F(phrase.EditMergeHint, s.Facts[c.Fact].Statement)),
		p.line(state.CorrectTextID, phrase.EditMergeFind, func(s string) state.Event { return state.TypeCorrection{Text: s} }, state.SaveCorrection{}),
		p.choices(choices),
	}
}

func (p Page) correctSaying() []app.UI {
	s, c := p.App.Story, &p.App.Correct
	found := p.App.SayingChoices()
	choices := make([]app.UI, len(found))
	for i, f := range found {
		o := s.Outlets[f.Ref.Article]
		choices[i] = app.Li().Body(app.Button().Type("button").Class("item").OnClick(p.on(state.PickSaying{Ref: f.Ref})).Body(
			p.badge(o), app.Span().Class("serif").Lang(o.Lang).Text(f.Words)))
	}
	a := &s.Articles[c.Ref.Article]
	return []app.UI{
		app.P().Class("serif").Lang(a.Language).Text(passage.Short(a.Quotes[c.Ref.Quote].Of(a.Text), 200)),
		p.line(state.CorrectTextID, phrase.EditSayingFind, func(s string) state.Event { return state.TypeCorrection{Text: s} }, state.SaveCorrection{}),
		p.choices(choices),
	}
}

// choices is a list to choose from.
func (p Page) choices(list []app.UI) app.UI {
	if len(list) == 0 {
		return app.P().Class("sm mut2").Role("status").Text(p.T(phrase.EditNoChoice))
	}
	return app.Ul().Class("picks").Body(list...)
}

func (p Page) correctSplit() []app.UI {
	s := p.App.Story
	parts := p.App.SplitParts()
	rows := make([]app.UI, len(parts))
	for i, part := range parts {
		o := s.Outlets[part.Article]
		rows[i] = app.Li().Body(app.Button().Type("button").Class("item").Role("checkbox").Aria("checked", part.Picked).
			OnClick(p.on(state.PickPart{Article: part.Article})).Body(
			app.Span().Class("tick").Aria("hidden", "true"), p.badge(o), app.Span().Class("serif").Lang(o.Lang).Body(p.words(part.Runs)...)))
	}
	return []app.UI{
		app.P().Class("sm").Text(p.T(phrase.EditSplitHint)),
		app.Ul().Class("picks").Body(rows...),
		p.wrong(phrase.EditSplitWrong),
	}
}

// correctOther lists the ways in which the articles write a name: those ticked
// are somebody else's.
func (p Page) correctOther() []app.UI {
	s, c := p.App.Story, &p.App.Correct
	parts := p.App.NameParts()
	rows := make([]app.UI, len(parts))
	for i, part := range parts {
		o := s.Outlets[part.Article]
		rows[i] = app.Li().Body(app.Button().Type("button").Class("item").Role("checkbox").Aria("checked", part.Picked).
			OnClick(p.on(state.PickPart{Article: i})).Body(
			app.Span().Class("tick").Aria("hidden", "true"), p.badge(o), app.Span().Body(
				app.Span().Class("serif").Lang(o.Lang).Text(part.Words), p.times(part.Times))))
	}
	name := p.T(phrase.EditOtherName)
	if other := p.App.OtherName(); other != "" {
		name = p.F(phrase.EditOtherElse, other)
	}
	return []app.UI{
		app.P().Class("sm").Text(p.F(phrase.EditOtherHint, c.Name)),
		app.Ul().Class("picks").Body(rows...),
		p.line(state.CorrectTextID, phrase.EditName, func(s string) state.Event { return state.TypeCorrection{Text: s} }, state.SaveCorrection{}),
		app.P().Class("xs mut2").Text(name),
		p.wrong(phrase.EditOtherWrong),
	}
}

func (p Page) correctName() []app.UI {
	c := &p.App.Correct
	hint := p.T(phrase.EditNameHint)
	if c.What == state.CorrectPerson {
		hint = p.F(phrase.EditPersonHint, c.Name)
	}
	names := p.App.NameChoices()
	choices := make([]app.UI, len(names))
	for i, name := range names {
		choices[i] = app.Li().Body(app.Button().Type("button").Class("item").OnClick(p.on(state.PickName{Name: name})).Text(name))
	}
	return []app.UI{
		app.P().Class("sm").Text(hint),
		p.line(state.CorrectTextID, phrase.EditName, func(s string) state.Event { return state.TypeCorrection{Text: s} }, state.SaveCorrection{}),
		p.wrong(phrase.EditEmpty),
		p.choices(choices),
	}
}
