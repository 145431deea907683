package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/state"
	"recoupe/internal/phrase"
)

// Corrections is the line under the bar that tells of the reader's
// corrections, where there are some: how many, undo and redo, the list, and
// the story without them.
func (p Page) Corrections() app.UI {
	b := p.App.CorrectionBar()
	if b == nil {
		return nothing()
	}
	words := ""
	if b.Last != "" {
		words = " · " + p.F(phrase.CorrectLast, b.Last)
	}
	if b.Gone > 0 {
		words += " · " + p.N(phrase.CorrectGoneN, b.Gone)
	}
	return app.Section().Class("fixes").Aria("label", p.T(phrase.Corrections)).DataSet("saved", p.App.Saving <= 0).Body(
		app.P().Body(app.B().Text(p.N(phrase.CorrectCount, b.Count)), app.Span().Class("mut2").Text(words)),
		app.Div().Class("end").Body(
			able(p.button("sm quiet", iconUndo, phrase.CorrectUndo, state.Undo{}), b.CanUndo),
			able(p.button("sm quiet", iconRedo, phrase.CorrectRedo, state.Redo{}), b.CanRedo),
			p.button("sm", "", phrase.CorrectAsFound, state.ShowAsFound{On: !b.AsFound}).Aria("pressed", b.AsFound),
			p.button("sm", iconList, phrase.CorrectList, state.Show{Overlay: state.CorrectionsOverlay}).Aria("haspopup", "dialog"),
		),
	)
}

// able tells who cannot see it that a button does nothing now; pressed, it
// says why.
func able(b app.HTMLButton, can bool) app.UI {
	if can {
		return b
	}
	return b.Aria("disabled", "true")
}

// byHand is the mark on what the reader has corrected.
func (p Page) byHand(on bool) app.UI {
	if !on {
		return nothing()
	}
	return p.hand(p.T(phrase.CorrectByYou))
}

// hand is the mark with the words of what was said.
func (p Page) hand(words string) app.UI {
	if words == "" {
		return nothing()
	}
	return app.Span().Class("byhand").Body(iconHand.ui(), app.Text(words))
}

// byHand marks a row that the reader has corrected.
func (c *chunk) byHand(fact int) app.UI {
	if !c.Story.Corrected(fact) {
		return nothing()
	}
	words := phrase.CorrectByYou.In(c.Lang)
	return app.Span().Class("byhand").Title(words).Body(iconHand.ui(), app.Span().Class("sr").Text(words))
}

// remark is the reader's note on something.
func (p Page) remark(words string) app.UI {
	if words == "" {
		return nothing()
	}
	return app.P().Class("remark").Body(app.B().Text(p.T(phrase.EditNote)+phrase.Colon.In(p.App.Lang)), app.Text(words))
}

// factMenu is what can be said of a fact as a whole.
func (p Page) factMenu(fact int) app.UI {
	if !p.App.CanCorrect() {
		return nothing()
	}
	open := p.App.Overlay == state.FactMenuOverlay
	body := []app.UI{app.Button().Type("button").Class("btn sm").Aria("haspopup", "menu").Aria("expanded", open).Aria("label", p.T(phrase.CorrectFact)).
		OnClick(p.on(state.Show{Overlay: state.FactMenuOverlay})).Body(iconEdit.ui(), app.Text(p.T(phrase.CorrectFactDo)), iconDown.ui())}
	if open {
		var items []app.UI
		for _, d := range p.factDeeds(fact) {
			items = append(items, p.menuItem(d.icon, p.T(d.words), d.event))
		}
		body = append(body, p.menu(p.T(phrase.CorrectFact), "start", items...))
	}
	return app.Div().Class("pop").Body(body...)
}

// factHead is what the reader said of a fact, and what can be said.
func (p Page) factHead(e state.Evidence) app.UI {
	body := []app.UI{p.factMenu(e.Fact), p.byHand(e.Corrected)}
	if e.Restated != "" {
		o := p.App.Story.Outlets[p.App.Story.Facts[e.Fact].From.Article]
		body = append(body, app.P().Class("xs mut2 from").Body(app.Text(p.F(phrase.EditFrom, "")), app.Span().Class("serif").Lang(tag(o.Lang)).Text(e.Restated)))
	}
	return app.Div().Class("fixhead").Body(append(body, p.remark(e.Remark))...)
}

// asLink is a button that looks like a link; label names it in full.
func (p Page) asLink(words, label string, e state.Event) app.HTMLButton {
	return app.Button().Type("button").Class("as-link").Aria("label", label).OnClick(p.on(e)).Text(words)
}

// factDeed is something that can be said of a fact as a whole.
type factDeed struct {
	icon  icon
	words phrase.Said
	event state.Event
}

// factDeeds lists them.
func (p Page) factDeeds(fact int) []factDeed {
	dialog := func(i icon, words phrase.Said, what state.CorrectWhat) factDeed {
		return factDeed{i, words, state.OpenCorrecting{What: what, Fact: fact}}
	}
	deeds := []factDeed{dialog(iconEdit, phrase.MenuStatement, state.CorrectStatement), dialog(iconPlus, phrase.MenuMerge, state.CorrectMerge)}
	if p.App.CanSplit(fact) {
		deeds = append(deeds, dialog(iconMoved, phrase.MenuSplit, state.CorrectSplit))
	}
	return append(deeds, dialog(iconFile, phrase.MenuNote, state.CorrectNote),
		factDeed{iconClose, phrase.MenuDismiss, state.DismissFact{Fact: fact}})
}

// factActs is what can be said of a fact of a sentence, folded.
func (p Page) factActs(f state.PassportFact, article int) app.UI {
	if !p.App.CanCorrect() {
		return nothing()
	}
	statement := p.App.Story.Facts[f.Fact].Statement
	act := func(words phrase.Said, e state.Event) app.UI {
		return p.asLink(p.T(words), p.F(phrase.CorrectOfFact, p.T(words), state.Short(statement, 60)), e)
	}
	var acts []app.UI
	if f.CanPart {
		acts = append(acts, act(phrase.SentenceApart, state.PartCell{Fact: f.Fact, Article: article}))
	}
	for _, d := range p.factDeeds(f.Fact) {
		acts = append(acts, act(d.words, d.event))
	}
	return app.Details().Class("fixq").Body(app.Summary().Text(p.T(phrase.CorrectMore)), app.Div().Body(acts...))
}

// partActs is what can be said of an article's passage.
func (p Page) partActs(fact int, e state.Part) app.UI {
	o := p.App.Story.Outlets[e.Article]
	name := o.Letter + ", " + o.Label(p.App.Lang)
	var body []app.UI
	if p.App.CanCorrect() {
		body = append(body,
			p.button("sm", iconCheck, phrase.SameFact, state.TellCell{Fact: fact, Article: e.Article, As: state.TheSame}).
				Aria("pressed", e.Same).Aria("label", p.F(phrase.SameOf, name)),
			able(p.button("sm", iconClose, phrase.NotSameFact, state.PartCell{Fact: fact, Article: e.Article}).
				Aria("pressed", e.Apart).Aria("label", p.F(phrase.NotSameOf, name)), e.CanPart),
			p.button("sm quiet", iconEdit, phrase.EditFact, state.OpenCorrecting{What: state.CorrectCell, Fact: fact, Article: e.Article}).Aria("label", p.F(phrase.EditOf, name)),
		)
	}
	if len(e.Runs) > 0 {
		body = append(body, app.A().Class("btn quiet sm to").Href(e.Link.Href()).Body(app.Text(p.T(phrase.ReadInArticle)), iconArrow.ui()))
	}
	return app.Div().Class("acts").Body(body...)
}

// quoteActs is what can be said of a quote.
func (p Page) quoteActs(line state.QuoteLine) app.UI {
	s := p.App.Story
	words := s.Articles[line.Article].Quotes[line.Ref.Quote].Of(s.Articles[line.Article].Text)
	words = state.Short(words, 60)
	marks := []app.UI{p.byHand(s.CorrectedQuote(line.Ref)), p.remark(s.RemarkQuote(line.Ref))}
	if p.App.CanCorrect() {
		act := func(name, label phrase.Said, e state.Event) app.UI {
			return p.asLink(p.T(name), p.F(label, words), e)
		}
		marks = append(marks, app.Details().Class("fixq").Body(
			app.Summary().Text(p.T(phrase.CorrectMore)),
			app.Div().Body(
				act(phrase.DeedNotQuote, phrase.NotQuoteOf, state.NoQuote{Ref: line.Ref}),
				p.parting(line, words),
				act(phrase.SayingJoin, phrase.SayingJoinOf, state.OpenCorrecting{What: state.CorrectSaying, Ref: line.Ref}),
				act(phrase.SpeakerWrong, phrase.SpeakerOf, state.OpenCorrecting{What: state.CorrectSpeaker, Ref: line.Ref}),
				act(phrase.MenuNote, phrase.NoteOf, state.OpenCorrecting{What: state.CorrectQuoteNote, Ref: line.Ref}),
			)))
	}
	return app.Div().Class("fixes-q").Body(marks...)
}

// parting says that a quote is not the same words as those it stands with.
func (p Page) parting(line state.QuoteLine, words string) app.UI {
	if !line.Grouped {
		return nothing()
	}
	return app.Button().Type("button").Class("as-link").Aria("label", p.F(phrase.SayingPartOf, words)).
		OnClick(p.on(state.PartQuote{Ref: line.Ref})).Text(p.T(phrase.DeedNotSaid))
}

// omissionActs puts an omission aside, or notes something of it.
func (p Page) omissionActs(item state.OmissionItem) app.UI {
	if !p.App.CanCorrect() {
		return nothing()
	}
	act := func(name, label phrase.Said, e state.Event) app.UI {
		return p.asLink(p.T(name), p.F(label, item.Claim), e)
	}
	return app.Span().Class("row").Body(
		act(phrase.OmDismiss, phrase.OmDismissOf, state.DismissOmission{Key: item.Key}),
		act(phrase.MenuNote, phrase.NoteOf, state.NoteOmission{Key: item.Key}))
}

// samePerson says that a speaker is somebody else of the comparison.
func (p Page) samePerson(name string, known bool) app.UI {
	if !known || !p.App.CanCorrect() {
		return nothing()
	}
	return app.Button().Type("button").Class("as-link").Aria("label", p.F(phrase.SamePersonOf, name)).
		OnClick(p.on(state.OpenCorrecting{What: state.CorrectPerson, Name: name})).Text(p.T(phrase.SamePersonAs))
}

// correctionsDialog is the list of all corrections, each of which can be
// undone.
func (p Page) correctionsDialog() app.UI {
	s := p.App.Story
	if s == nil {
		return nothing()
	}
	list := s.Corrections(p.App.Lang)
	body := []app.UI{app.P().Class("sm mut2").Text(p.T(phrase.CorrectKept))}
	if len(list) == 0 {
		body = []app.UI{app.P().Text(p.T(phrase.CorrectNone))}
	}
	rows := make([]app.UI, len(list))
	for i, c := range list {
		rows[i] = p.correction(c)
	}
	return p.dialog(p.T(phrase.CorrectListAll), true, app.Div().Class("lft").Body(append(body, app.Ol().Class("fixlist").Attr("reversed", "").Body(rows...))...))
}

// corrections lists in the report what the reader corrected.
func (v *Report) corrections(r state.Report) app.UI {
	p := v.Page
	if len(r.Corrections) == 0 {
		return nothing()
	}
	rows := make([]app.UI, len(r.Corrections))
	for i, c := range r.Corrections {
		rows[i] = app.Li().Body(p.corrected(c)...)
	}
	return v.section(phrase.CorrectListAll, app.Ol().Class("fixes-rep").Body(rows...))
}

func (p Page) correction(c state.Correction) app.UI {
	var acts []app.UI
	if c.To != (state.Route{}) {
		acts = append(acts, app.A().Class("btn sm quiet").Href(c.To.Href()).Aria("label", p.F(phrase.CorrectShowOf, c.Deed)).Text(p.T(phrase.CorrectShowIt)))
	}
	if p.App.CanCorrect() {
		acts = append(acts, p.button("sm", iconUndo, phrase.CorrectUndo, state.DropCorrection{Correction: c.Index}).Aria("label", p.F(phrase.CorrectUndoOf, c.Deed)))
	}
	return app.Li().Body(app.Div().Body(p.corrected(c)...), app.Div().Class("acts").Body(acts...))
}

// corrected is what a correction says, and of what.
func (p Page) corrected(c state.Correction) []app.UI {
	head := []app.UI{app.B().Text(c.Deed)}
	if c.Outlet >= 0 {
		head = append(head, app.Text(" "), p.badge(p.App.Story.Outlets[c.Outlet]))
	}
	body := []app.UI{app.P().Body(head...)}
	if c.Words != "" {
		body = append(body, app.P().Class("serif sm").Lang(tag(c.Lang)).Text(c.Words))
	}
	if c.Text != "" {
		body = append(body, app.P().Class("sm remark").Text(c.Text))
	}
	if c.Gone != "" {
		body = append(body, app.P().Class("sm mut2").Text(p.F(phrase.CorrectGone, c.Gone)))
	}
	return body
}
