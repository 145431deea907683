package state

import (
	"slices"

	"recoupe/app/show/evidence"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Evidence is what the panel shows of a fact: what each article says of it, and what the reader
// said of it.
type Evidence struct {
	evidence.Evidence
	Place     int // from 1, among the facts shown; 0 if it is not among them
	Of        int
	Corrected bool   // in itself or in a cell
	Restated  string // the article's words, where the statement is the reader's
	Remark    string // the reader's note
}

// Open returns the fact that the route opens, -1 if it opens none.
func (a *App) Open() int {
	if a.Story == nil || a.Route.View != FactsView || a.Route.Item == "" {
		return -1
	}
	return slices.IndexFunc(a.Story.Facts, func(f story.Fact) bool { return f.ID == a.Route.Item })
}

// Evidence prepares the panel of a fact.
func (a *App) Evidence(fact int) Evidence {
	s := a.Story
	chosen := a.Facts.Chosen(s)
	e := Evidence{Evidence: evidence.Of(s.Lettered, a.Lang, fact, a.Facts.Whole), Of: len(chosen), Place: slices.Index(chosen, fact) + 1,
		Corrected: s.Corrected(fact), Remark: s.Remark(fact, -1)}
	if from := s.Facts[fact].From; s.restated(fact) {
		e.Restated, e.Lang = passage.Short(from.Of(s.Articles[from.Article].Text), correctionWords), a.Lang.Code()
	}
	return e
}

// The reader opens and closes evidence.
type (
	// OpenFact opens the evidence of a fact, from a cell of its row.
	OpenFact struct{ Fact, Column int }
	// StepFact goes to the next fact shown, or with -1 to the one before.
	StepFact struct{ By int }
	// CloseFact closes the evidence.
	CloseFact struct{}
	// CiteCell copies what an article says of a fact, with its source.
	CiteCell struct{ Fact, Article int }
	// WholeEvidence shows what all the articles say.
	WholeEvidence struct{}
)

// EvidenceTitleID is the id of the panel's heading, which takes the focus.
const EvidenceTitleID = "evidence-title"

// Apply opens the evidence.
func (e OpenFact) Apply(a *App) []Effect {
	s := a.Story
	if s == nil || e.Fact < 0 || e.Fact >= len(s.Facts) {
		return nil
	}
	a.Facts.At, a.Facts.Whole = Spot(e), false
	to := s.ToFact(e.Fact)
	if a.Open() >= 0 { // going from one to the next leaves no trail
		return []Effect{Replace{to}, Focus{EvidenceTitleID}, HoldRow{a.Facts.At}}
	}
	return []Effect{Go{to}, Focus{EvidenceTitleID}, HoldRow{a.Facts.At}}
}

// Apply goes to the next or previous fact.
func (e StepFact) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	chosen := a.Facts.Chosen(a.Story)
	at := slices.Index(chosen, a.Open()) + e.By
	if at < 0 || at >= len(chosen) {
		return nil
	}
	return OpenFact{chosen[at], a.Facts.At.Column}.Apply(a)
}

// Apply closes the evidence and returns to the row.
func (CloseFact) Apply(a *App) []Effect {
	if a.Open() < 0 {
		return nil
	}
	return []Effect{Replace{Route{View: FactsView}}, HoldRow{a.Facts.At}, Focus{a.Facts.At.ID()}}
}

// Apply copies it.
func (e CiteCell) Apply(a *App) []Effect {
	if a.Story == nil || e.Fact < 0 || e.Fact >= len(a.Story.Facts) {
		return nil
	}
	for _, p := range evidence.Of(a.Story.Lettered, a.Lang, e.Fact, true).Parts {
		if p.Article == e.Article && len(p.Runs) > 0 {
			c := evidence.Cite(a.Story.Lettered, a.Lang, p)
			a.Facts.Cited, a.Share.Copied, a.Share.NoCopy = &Spot{e.Fact, e.Article + 1}, false, false
			return []Effect{CopyText(c)}
		}
	}
	return nil
}

// CiteWords are what the button says that copies an article's words: what became of it, once it was
// pressed.
func (a *App) CiteWords(fact, article int) phrase.Said {
	if c := a.Facts.Cited; c != nil && *c == (Spot{fact, article + 1}) {
		switch {
		case a.Share.Copied:
			return phrase.Copied
		case a.Share.NoCopy:
			return phrase.CopyRefused
		}
	}
	return phrase.CiteCopy
}

// Apply shows them; the focus goes on where they begin.
func (WholeEvidence) Apply(a *App) []Effect {
	a.Facts.Whole = true
	if open := a.Open(); open >= 0 {
		if e := a.Evidence(open); len(e.Parts) > evidence.First {
			return []Effect{Focus{e.Parts[evidence.First].ID()}}
		}
	}
	return nil
}

// opened puts the keyboard on the open fact, or on the first.
func (f *Facts) opened(a *App) {
	if open := a.Open(); open >= 0 {
		f.At.Fact = open
	} else if f.At.Fact < 0 {
		f.reset(a.Story)
	}
}
