package state

import (
	"recoupe/app/show/headline"
	"recoupe/app/show/shared"
	"recoupe/app/show/wording"
	"recoupe/internal/phrase"
)

// Wording is what the reader has done in the wording view.
type Wording struct {
	AllNames   bool
	AllShared  bool
	Correcting bool // names can be said to be one person's
}

const (
	namesAtFirst  = 10
	sharedAtFirst = 6
)

// MoreNames shows all names; MoreShared all passages in common; TurnNames lets
// names be corrected, or no longer.
type (
	TurnNames  struct{}
	MoreNames  struct{}
	MoreShared struct{}
)

// Apply shows them.
func (MoreNames) Apply(a *App) []Effect {
	a.Wording.AllNames = true
	return nil
}

// Apply shows them.
func (MoreShared) Apply(a *App) []Effect {
	a.Wording.AllShared = true
	return nil
}

// Apply turns it.
func (TurnNames) Apply(a *App) []Effect {
	a.Wording.Correcting = !a.Wording.Correcting
	return nil
}

// NameRows lists the actors and how each article calls them, and how many more there are than
// are shown: at first whoever all call the same is not, unless names are being corrected.
func (a *App) NameRows() ([]wording.Row, int) {
	rows := wording.Names(a.Story.Comparison, a.Seen(), a.Story.namedByReader)
	var out []wording.Row
	for i, r := range rows {
		if r.Mine || a.Wording.AllNames || i < namesAtFirst && (!r.Alike || a.Wording.Correcting) {
			out = append(out, r)
		}
	}
	return out, len(rows) - len(out)
}

// SpeechRows are the reporting verbs of each article looked at, and what it tells with a
// reserve that others tell without.
func (a *App) SpeechRows() []wording.Row {
	return wording.Speech(a.Story.Comparison, a.Lang, a.Seen())
}

// OwnRow is the words of each article that no other of its language has, of those looked at.
// ok is false where no article has any.
func (a *App) OwnRow() (row wording.Row, ok bool) {
	s := a.Story
	if event := a.Event(); s.own == nil || s.ownOf != event {
		s.own, s.ownOf = wording.Own(s.Comparison, a.Seen()), event
	}
	for _, c := range s.own {
		ok = ok || len(c) > 0
	}
	return wording.Row{Head: phrase.WordsOwn.In(a.Lang), Cells: s.own}, ok
}

// Headlines sets the headlines of the articles looked at side by side.
func (a *App) Headlines() []headline.Line { return headline.Beside(a.Story.Comparison, a.Seen()) }

// SharedLanes shows where each article looked at has passages in common with
// another of them.
func (a *App) SharedLanes() []shared.Lane { return shared.Lanes(a.Story.Comparison, a.Seen()) }

// SharedPassages lists the passages in common, the longest first, and how many
// are left out.
func (a *App) SharedPassages() ([]shared.Passage, int) {
	list := shared.Passages(a.Story.Comparison, a.Seen())
	if a.Wording.AllShared || len(list) <= sharedAtFirst {
		return list, 0
	}
	return list[:sharedAtFirst], len(list) - sharedAtFirst
}
