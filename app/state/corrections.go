package state

import (
	"slices"

	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// marks tell what of a story the reader has corrected: the last patch of each
// place, by its index. They hold for the comparison as it is corrected.
type marks struct {
	facts  map[int]int
	cells  map[Spot]int // by fact and article
	quotes map[story.QuoteRef]int
	notes  map[Spot]int // remarks on a fact, Column -1, or on a cell
	said   map[story.QuoteRef]int
	lines  map[Spot]int // remarks on a passage, by article and place
}

func newMarks(s *Story) marks {
	m := marks{map[int]int{}, map[Spot]int{}, map[story.QuoteRef]int{}, map[Spot]int{}, map[story.QuoteRef]int{}, map[Spot]int{}}
	for _, d := range s.fixed.Done {
		note := s.Fixes.List[d.Patch].Kind == patch.Note
		switch {
		case note && d.Fact >= 0:
			m.notes[Spot{d.Fact, d.Article}] = d.Patch
		case note && d.Quote >= 0:
			m.said[story.QuoteRef{Article: d.Article, Quote: d.Quote}] = d.Patch
		case note:
			m.lines[Spot{d.Article, s.Fixes.List[d.Patch].At.Start}] = d.Patch
		case d.Fact >= 0:
			m.facts[d.Fact] = d.Patch
			if d.Article >= 0 {
				m.cells[Spot{d.Fact, d.Article}] = d.Patch
			}
		case d.Quote >= 0:
			m.quotes[story.QuoteRef{Article: d.Article, Quote: d.Quote}] = d.Patch
		}
	}
	return m
}

// Corrected reports whether the reader has corrected a fact, in itself or in
// one of its cells.
func (s *Story) Corrected(fact int) bool {
	_, ok := s.marks.facts[fact]
	return ok
}

// CorrectedCell reports whether the reader has said what an article makes of a
// fact.
func (s *Story) CorrectedCell(fact, article int) bool {
	_, ok := s.marks.cells[Spot{fact, article}]
	return ok
}

// CorrectedQuote reports whether the reader has said whose a quote is.
func (s *Story) CorrectedQuote(ref story.QuoteRef) bool {
	_, ok := s.marks.quotes[ref]
	return ok
}

// namedByReader reports whether the reader gave somebody that name.
func (s *Story) namedByReader(name string) bool {
	return slices.ContainsFunc(s.fixed.Done, func(d patch.Done) bool {
		p := &s.Fixes.List[d.Patch]
		return !s.AsFound && p.Kind == patch.SamePerson && p.Text == name
	})
}

// Remark returns what the reader noted of a fact, article -1, or of one of its
// cells; "" where nothing was.
func (s *Story) Remark(fact, article int) string {
	if i, ok := s.marks.notes[Spot{fact, article}]; ok {
		return s.Fixes.List[i].Text
	}
	return ""
}

// RemarkQuote returns what the reader noted of a quote.
func (s *Story) RemarkQuote(ref story.QuoteRef) string {
	if i, ok := s.marks.said[ref]; ok {
		return s.Fixes.List[i].Text
	}
	return ""
}

// RemarkLine returns what the reader noted of the passage that begins at a
// place of an article.
func (s *Story) RemarkLine(article, at int) string {
	if i, ok := s.marks.lines[Spot{article, at}]; ok {
		return s.Fixes.List[i].Text
	}
	return ""
}

// Told returns what the reader said an article makes of a fact, and whether
// they did.
func (s *Story) Told(fact, article int) (story.Status, bool) {
	i, ok := s.marks.cells[Spot{fact, article}]
	if !ok || s.Fixes.List[i].Kind != patch.Tell {
		return 0, false
	}
	return s.Fixes.List[i].Status, true
}

// setApart returns the correction that set an article's passage apart from a
// fact, and whether that is the last the reader said of it.
func (s *Story) setApart(fact, article int) (correction int, ok bool) {
	i, ok := s.marks.cells[Spot{fact, article}]
	return i, ok && s.Fixes.List[i].Kind == patch.Apart
}

// CanCorrect reports whether corrections can be made: the story is shown as
// the reader has it, and is not being compared again.
func (a *App) CanCorrect() bool { return a.Story != nil && !a.Story.AsFound && a.Reader.Job == 0 }

// correct adds a correction. One of how lines are classed has the articles
// compared again; the others show at once.
func (a *App) correct(p patch.Patch) []Effect {
	if !a.CanCorrect() {
		return a.cannot()
	}
	next := a.Story.Fixes
	if !next.Add(p) {
		a.Said = phrase.CorrectMany.In(a.Lang)
		return nil
	}
	return a.fix(next, phrase.CorrectDone.Fill(a.Lang, a.Story.deed(a.Lang, &p)))
}

// cannot says why nothing can be corrected now.
func (a *App) cannot() []Effect {
	switch {
	case a.Story == nil:
	case a.Story.AsFound:
		a.Said = phrase.CorrectFirst.In(a.Lang)
	default:
		a.Said = phrase.ReclassRunning.In(a.Lang)
	}
	return nil
}

// fix shows the story with other corrections, and says what has become of it.
func (a *App) fix(next patch.History, said string) []Effect {
	old := a.Story
	if articles, changed := patch.Relined(old.found.Articles, old.Fixes.List, next.List); changed {
		effects := a.compareAgain(articles, next)
		a.Said = said
		return effects
	}
	a.Said = said
	effects := a.show(next, old.AsFound)
	if a.Story.ID == "" || a.Packing > 0 { // what is being packed does not have it
		return append(effects, Keep{})
	}
	return append(effects, KeepFixes{})
}

// show has the story drawn with these corrections, or without them, where the
// reader is: on the same fact, though it may have another place now.
func (a *App) show(fixes patch.History, asFound bool) []Effect {
	old := a.Story
	next := *old
	next.Fixes, next.AsFound = fixes, asFound
	next.Rev++
	next.lay()
	a.Story = &next
	at := a.Facts.At
	if at.Fact >= 0 && at.Fact < len(old.Facts) {
		at.Fact = next.now(old.Facts[at.Fact].ID)
	}
	if at.Fact < 0 && len(next.Facts) > 0 {
		at.Fact = min(max(a.Facts.At.Fact, 0), len(next.Facts)-1)
	}
	a.Facts.At = at
	if a.Route.View != FactsView || a.Route.Item == "" || a.Open() >= 0 {
		return nil
	}
	if i := next.now(a.Route.Item); i >= 0 {
		return []Effect{Replace{Route{View: FactsView, Item: next.Facts[i].ID}}}
	}
	return []Effect{Replace{Route{View: FactsView}}, Focus{a.Facts.At.ID()}}
}

// now finds a fact by its id; one that has become part of another is that
// other. -1 where it is gone.
func (s *Story) now(id string) int {
	if i := slices.IndexFunc(s.Facts, func(f story.Fact) bool { return f.ID == id }); i >= 0 {
		return i
	}
	if n := len(s.fixed.Done); n > 0 && !s.AsFound {
		return s.fixed.Done[n-1].Fact
	}
	return -1
}

// drop takes a correction back.
func (a *App) drop(i int) []Effect {
	if !a.CanCorrect() {
		return a.cannot()
	}
	if i < 0 || i >= len(a.Story.Fixes.List) {
		return nil
	}
	next := a.Story.Fixes
	p := next.List[i]
	next.Drop(i)
	return a.fix(next, phrase.CorrectUndone.Fill(a.Lang, a.Story.deed(a.Lang, &p)))
}

// turn adds a correction, or takes it back where it is the last that was made
// of its kind and place: a button pressed again.
func (a *App) turn(p patch.Patch) []Effect {
	for i := len(a.Story.Fixes.List) - 1; i >= 0; i-- {
		if q := &a.Story.Fixes.List[i]; q.Kind == p.Kind && q.At == p.At {
			if q.Status == p.Status {
				return a.drop(i)
			}
			break
		}
	}
	return a.correct(p)
}

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
