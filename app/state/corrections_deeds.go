package state

import (
	"slices"

	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// TheSame is the state of a cell that tells the same fact.
const TheSame = story.Stated

// What a reader does with corrections.
type (
	// TellCell says what an article makes of a fact. Said again, it is taken back.
	TellCell struct {
		Fact, Article int
		As            story.Status
	}
	// PartCell says that an article's passage does not belong to a fact. Said
	// again, it is taken back.
	PartCell struct{ Fact, Article int }
	// DismissFact puts a fact aside.
	DismissFact struct{ Fact int }
	// DismissOmission puts an omission aside.
	DismissOmission struct{ Key OmissionKey }
	// NoteOmission opens the dialog for a note on an omission.
	NoteOmission struct{ Key OmissionKey }
	// NoQuote says that a quote is none.
	NoQuote struct{ Ref story.QuoteRef }
	// PartQuote says that a quote is not the same words spoken as the others it
	// stands with.
	PartQuote struct{ Ref story.QuoteRef }
	// Undo takes the last correction back.
	Undo struct{}
	// Redo makes the one taken back last again.
	Redo struct{}
	// DropCorrection takes one back, by its index.
	DropCorrection struct{ Correction int }
	// ShowAsFound shows the story as the program found it, or as it is corrected.
	ShowAsFound struct{ On bool }
)

func (s *Story) has(fact, article int) bool {
	return s != nil && fact >= 0 && fact < len(s.Facts) && article >= 0 && article < len(s.Articles)
}

// Apply says so.
func (e TellCell) Apply(a *App) []Effect {
	if !a.Story.has(e.Fact, e.Article) || !a.CanCorrect() {
		return a.cannot()
	}
	if i, apart := a.Story.setApart(e.Fact, e.Article); apart && e.As == story.Stated {
		return a.drop(i)
	}
	return a.turn(patch.Patch{Kind: patch.Tell, At: patch.OfCell(a.Story.Comparison, e.Fact, e.Article), Status: e.As})
}

// Apply says so.
func (e PartCell) Apply(a *App) []Effect {
	s := a.Story
	if !s.has(e.Fact, e.Article) || !a.CanCorrect() {
		return a.cannot()
	}
	if i, apart := s.setApart(e.Fact, e.Article); apart {
		return a.drop(i)
	}
	if !s.canPart(e.Fact, e.Article) {
		a.Said = phrase.CorrectAlone.In(a.Lang)
		return nil
	}
	return a.correct(patch.Patch{Kind: patch.Apart, At: patch.OfCell(s.Comparison, e.Fact, e.Article)})
}

// canPart reports whether something would be left of a fact without an
// article's passage.
func (s *Story) canPart(fact, article int) bool {
	cells := s.Facts[fact].Cells
	if !cells[article].Status.Told() {
		return cells[article].Status == story.Perhaps
	}
	for i := range cells {
		if i != article && cells[i].Status.Told() {
			return true
		}
	}
	return false
}

// Apply puts it aside.
func (e DismissFact) Apply(a *App) []Effect {
	if !a.Story.has(e.Fact, 0) {
		return nil
	}
	if !a.Overlay.Modal() { // the menu it was chosen from
		a.Overlay = NoOverlay
	}
	return a.correct(patch.Patch{Kind: patch.Dismiss, At: patch.OfFact(a.Story.Comparison, e.Fact)})
}

// Apply puts it aside.
func (e DismissOmission) Apply(a *App) []Effect {
	if fact, article := a.omitted(e.Key); a.Story.has(fact, article) {
		return a.correct(patch.Patch{Kind: patch.Dismiss, At: patch.OfCell(a.Story.Comparison, fact, article)})
	}
	return nil
}

// Apply opens it.
func (e NoteOmission) Apply(a *App) []Effect {
	fact, article := a.omitted(e.Key)
	return OpenCorrecting{What: CorrectCell, Fact: fact, Article: article}.Apply(a)
}

// omitted finds the fact and the article of an omission, -1 where they are not.
func (a *App) omitted(k OmissionKey) (fact, article int) {
	if a.Story == nil {
		return -1, -1
	}
	return slices.IndexFunc(a.Story.Facts, func(f story.Fact) bool { return f.ID == k.Fact }), a.Story.Index(k.Article)
}

// Apply says so.
func (e NoQuote) Apply(a *App) []Effect {
	if !a.Story.hasQuote(e.Ref) {
		return nil
	}
	return a.correct(patch.Patch{Kind: patch.NotQuote, At: patch.OfQuote(a.Story.Comparison, e.Ref)})
}

// Apply says so.
func (e PartQuote) Apply(a *App) []Effect {
	if !a.Story.hasQuote(e.Ref) {
		return nil
	}
	return a.correct(patch.Patch{Kind: patch.Apart, At: patch.OfQuote(a.Story.Comparison, e.Ref)})
}

func (s *Story) hasQuote(r story.QuoteRef) bool {
	return s != nil && r.Article >= 0 && r.Article < len(s.Articles) && r.Quote >= 0 && r.Quote < len(s.Articles[r.Article].Quotes)
}

// Apply takes it back.
func (Undo) Apply(a *App) []Effect {
	if !a.CanCorrect() {
		return a.cannot()
	}
	next := a.Story.Fixes
	p, in, ok := next.Undo()
	return a.turned(next, &p, in, ok, phrase.CorrectNoUndo)
}

// Apply makes it again.
func (Redo) Apply(a *App) []Effect {
	if !a.CanCorrect() {
		return a.cannot()
	}
	next := a.Story.Fixes
	p, in, ok := next.Redo()
	return a.turned(next, &p, in, ok, phrase.CorrectNoRedo)
}

func (a *App) turned(next patch.History, p *patch.Patch, in, ok bool, none phrase.Said) []Effect {
	if !ok {
		a.Said = none.In(a.Lang)
		return nil
	}
	said := phrase.CorrectUndone
	if in {
		said = phrase.CorrectRedone
	}
	return a.fix(next, said.Fill(a.Lang, a.Story.deed(a.Lang, p)))
}

// Apply takes it back.
func (e DropCorrection) Apply(a *App) []Effect { return a.drop(e.Correction) }

// Apply shows it.
func (e ShowAsFound) Apply(a *App) []Effect {
	if a.Story == nil || a.Reader.Job != 0 || a.Story.AsFound == e.On {
		return nil
	}
	s := a.Story
	if articles, changed := patch.Relined(s.found.Articles, s.Fixes.List, nil); e.On && changed && s.bare == nil {
		effects := a.compareAgain(articles, s.Fixes)
		a.Reader.bare = true
		return effects
	}
	a.Said = phrase.CorrectMine.In(a.Lang)
	if e.On {
		a.Said = phrase.CorrectFound.In(a.Lang)
	}
	return a.show(s.Fixes, e.On)
}
