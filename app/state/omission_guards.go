package state

import (
	"slices"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// OmissionGuard says what is not counted, and why.
type OmissionGuard struct {
	Title, Text string
	Later       []LaterFact // the facts set aside, where they are shown
	Folded      bool        // there are such facts, and they are not shown
}

// LaterFact is a fact that was reported after an article had appeared.
type LaterFact struct {
	Claim string
	Lang  string // of the claim
	By    []int  // who tells it
	To    Route  // the evidence
}

// TurnLater shows the facts set aside, or not.
type TurnLater struct{}

// Apply turns it.
func (TurnLater) Apply(a *App) []Effect {
	a.Omissions.Later = !a.Omissions.Later
	return nil
}

// guards are what to know of an article before its list; show lists the facts
// set aside.
func (a *App) guards(article int, show bool) []OmissionGuard {
	s, l := a.Story, a.Lang
	var out []OmissionGuard
	switch {
	case a.Event() != "": // it is the one looked at
	case s.Outlets[article].Near && len(s.compared(article)) > 0:
		out = append(out, OmissionGuard{Title: phrase.GuardOther.In(l), Text: phrase.GuardOwn.In(l)})
	case s.Outlets[article].Near:
		out = append(out, OmissionGuard{Title: phrase.GuardNear.In(l), Text: phrase.GuardNear2.In(l)})
	}
	if s.Outlets[article].Cut {
		out = append(out, OmissionGuard{Title: phrase.GuardCut.In(l), Text: phrase.GuardCut2.In(l)})
	}
	older := 0
	var later []LaterFact
	for i := range s.Facts {
		f := &s.Facts[i]
		if c := f.Cells[article]; c.Status == story.Unknown && slices.ContainsFunc(c.Reasons, func(r story.Reason) bool { return r.Code == "older" }) {
			older++
			if show && len(later) < laterMost {
				later = append(later, s.laterFact(i))
			}
		}
	}
	if older > 0 {
		out = append(out, OmissionGuard{phrase.GuardOld.Fill(l, older), phrase.GuardOld2.Fill(l, older), later, !show})
	}
	return out
}

// laterMost is how many facts set aside are shown: those of the heaviest facts.
const laterMost = 150

func (s *Story) laterFact(fact int) LaterFact {
	f := &s.Facts[fact]
	out := LaterFact{Claim: s.Statement(fact), Lang: s.Articles[f.From.Article].Language, To: Route{View: FactsView, Item: f.ID}}
	for i := range f.Cells {
		if f.Cells[i].Status.Told() {
			out.By = append(out.By, i)
		}
	}
	return out
}
