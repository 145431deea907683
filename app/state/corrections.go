package state

import (
	"slices"

	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

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
		return append(effects, NoteFixes{next.List})
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
