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
	count := p.N(phrase.CorrectCount, b.Count)
	acts := []app.UI{
		able(p.button("sm quiet", iconUndo, phrase.CorrectUndo, state.Undo{}), b.CanUndo),
		able(p.button("sm quiet", iconRedo, phrase.CorrectRedo, state.Redo{}), b.CanRedo),
	}
	if b.Count > 0 {
		acts = append(acts,
			p.button("sm", "", phrase.CorrectAsFound, state.ShowAsFound{On: !b.AsFound}).Aria("pressed", b.AsFound),
			p.button("sm", iconList, phrase.CorrectList, state.Show{Overlay: state.CorrectionsOverlay}).Aria("haspopup", "dialog"))
	} else {
		count = p.T(phrase.CorrectZero) // all undone: there is something to redo, and nothing to list
	}
	return app.Section().Class("fixes").Aria("label", p.T(phrase.Corrections)).DataSet("saved", p.App.Saving <= 0).Body(
		app.P().Body(app.B().Text(count), app.Span().Class("mut2").Text(words)),
		app.Div().Class("end").Body(acts...),
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
	if !c.App.Story.Corrected(fact) {
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
	return v.section("corrections", p.T(phrase.CorrectListAll), app.Ol().Class("fixes-rep").Body(rows...))
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
		body = append(body, app.P().Class("serif sm").Lang(c.Lang).Text(c.Words))
	}
	if c.Text != "" {
		body = append(body, app.P().Class("sm remark").Text(c.Text))
	}
	if c.Gone != "" {
		body = append(body, app.P().Class("sm mut2").Text(p.F(phrase.CorrectGone, c.Gone)))
	}
	return body
}
