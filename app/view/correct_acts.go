package view

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"recoupe/app/show/evidence"
	"recoupe/app/show/omissions"
	"recoupe/app/show/passage"
	"recoupe/app/show/passport"
	"recoupe/app/show/quotes"
	"recoupe/app/state"
	"recoupe/internal/phrase"
)

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

// factHead is what the reader said of a fact.
func (p Page) factHead(e state.Evidence) app.UI {
	body := []app.UI{p.byHand(e.Corrected)}
	if e.Restated != "" {
		o := p.App.Story.Outlets[p.App.Story.Facts[e.Fact].From.Article]
		body = append(body, app.P().Class("xs mut2 from").Body(app.Text(p.F(phrase.EditFrom, "")), app.Span().Class("serif").Lang(o.Lang).Text(e.Restated)))
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
func (p Page) factActs(f passport.Fact, article int) app.UI {
	if !p.App.CanCorrect() {
		return nothing()
	}
	statement := p.App.Story.Facts[f.Fact].Statement
	act := func(words phrase.Said, e state.Event) app.UI {
		return p.asLink(p.T(words), p.F(phrase.CorrectOfFact, p.T(words), passage.Short(statement, 60)), e)
	}
	var acts []app.UI
	if p.App.Story.Hand(p.App.Lang, f.Fact, article).CanPart {
		acts = append(acts, act(phrase.SentenceApart, state.PartCell{Fact: f.Fact, Article: article}))
	}
	for _, d := range p.factDeeds(f.Fact) {
		acts = append(acts, act(d.words, d.event))
	}
	return p.folded(acts)
}

// folded hides deeds until they are asked for.
func (p Page) folded(acts []app.UI) app.UI {
	return app.Details().Class("fixq").Body(app.Summary().Text(p.T(phrase.CorrectMore)), app.Div().Body(acts...))
}

// partActs is what can be said of an article's passage.
func (p Page) partActs(fact int, e evidence.Part, hand state.Hand) app.UI {
	o := p.App.Story.Outlets[e.Article]
	name := o.Letter + ", " + o.Label(p.App.Lang)
	var body []app.UI
	if p.App.CanCorrect() {
		body = append(body,
			p.button("sm", iconCheck, phrase.SameFact, state.TellCell{Fact: fact, Article: e.Article, As: state.TheSame}).
				Aria("pressed", hand.Same).Aria("label", p.F(phrase.SameOf, name)),
			able(p.button("sm", iconClose, phrase.NotSameFact, state.PartCell{Fact: fact, Article: e.Article}).
				Aria("pressed", hand.Apart).Aria("label", p.F(phrase.NotSameOf, name)), hand.CanPart),
			p.button("sm quiet", iconEdit, phrase.EditFact, state.OpenCorrecting{What: state.CorrectCell, Fact: fact, Article: e.Article}).Aria("label", p.F(phrase.EditOf, name)),
		)
	}
	if len(e.Runs) > 0 {
		words := p.App.CiteWords(fact, e.Article)
		body = append(body, p.button("sm quiet cite", iconTwin, words, state.CiteCell{Fact: fact, Article: e.Article}).
			Aria("label", p.T(words)+", "+name))
		body = append(body, app.A().Class("btn quiet sm to").Href(p.at(e.Article, e.Begin)).
			Aria("label", p.T(phrase.ReadInArticle)+" "+name).Body(app.Text(p.T(phrase.ReadInArticle)), iconArrow.ui()))
	}
	return app.Div().Class("acts").Body(body...)
}

// quoteActs is what can be said of a quote.
func (p Page) quoteActs(line quotes.Line) app.UI {
	s := p.App.Story
	words := s.Articles[line.Article].Quotes[line.Ref.Quote].Of(s.Articles[line.Article].Text)
	words = passage.Short(words, 60)
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
func (p Page) parting(line quotes.Line, words string) app.UI {
	if !line.Grouped {
		return nothing()
	}
	return app.Button().Type("button").Class("as-link").Aria("label", p.F(phrase.SayingPartOf, words)).
		OnClick(p.on(state.PartQuote{Ref: line.Ref})).Text(p.T(phrase.DeedNotSaid))
}

// omissionActs puts an omission aside, notes something of it, or corrects the
// fact that is not found.
func (p Page) omissionActs(item omissions.Item, key state.OmissionKey) app.UI {
	if !p.App.CanCorrect() {
		return nothing()
	}
	act := func(name, label phrase.Said, e state.Event) app.UI {
		return p.asLink(p.T(name), p.F(label, item.Claim), e)
	}
	var deeds []app.UI
	for _, d := range p.factDeeds(item.Fact) {
		if words := p.T(d.words); d.words != phrase.MenuNote { // the note stands beside
			deeds = append(deeds, p.asLink(words, p.F(phrase.CorrectOfFact, words, passage.Short(item.Claim, 60)), d.event))
		}
	}
	return app.Div().Class("row acts").Body(
		act(phrase.OmDismiss, phrase.OmDismissOf, state.DismissOmission{Key: key}),
		act(phrase.MenuNote, phrase.NoteOf, state.NoteOmission{Key: key}), p.folded(deeds))
}

// whoIs says that a name is another's as well, or that it is two persons'.
func (p Page) whoIs(name string, known bool) app.UI {
	if !known || !p.App.CanCorrect() {
		return nothing()
	}
	act := func(words, label phrase.Said, what state.CorrectWhat) app.UI {
		return p.asLink(p.T(words), p.F(label, name), state.OpenCorrecting{What: what, Name: name})
	}
	acts := []app.UI{act(phrase.SamePersonAs, phrase.SamePersonOf, state.CorrectPerson)}
	if p.App.CanPartName(name) {
		acts = append(acts, act(phrase.OtherPersonIn, phrase.OtherPersonOf, state.CorrectOther))
	}
	return app.Span().Class("whois").Body(acts...)
}
