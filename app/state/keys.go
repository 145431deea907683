package state

import (
	"strings"

	"recoupe/app/show/passage"
)

// Key returns what a key does anywhere on the page, nil if nothing. Letters
// and digits do nothing while the reader is typing.
func (a *App) Key(key string, typing bool) Event {
	if key == "Escape" {
		if a.Overlay != NoOverlay || a.Open() >= 0 {
			return Dismiss{}
		}
		return nil
	}
	if key == "?" && !typing && (a.Overlay == NoOverlay || a.Overlay == KeysOverlay) {
		return Show{KeysOverlay}
	}
	if !typing && a.Story != nil && a.Route.View.NeedsStory() && (a.Overlay == NoOverlay || a.Overlay == CorrectionsOverlay || a.Overlay == SentenceOverlay) {
		switch key {
		case "Ctrl+z":
			return Undo{}
		case "Ctrl+Z", "Ctrl+y":
			return Redo{}
		}
	}
	if key == "Ctrl+z" && !typing && a.Route.View == ImportView && a.Overlay == NoOverlay {
		return PutBack{}
	}
	if a.Reaching && !typing && len([]rune(key)) == 1 {
		return typed{key}
	}
	if typing || a.Plain && len(key) == 1 || a.Overlay != NoOverlay || a.Story == nil || !a.Route.View.NeedsStory() {
		return nil
	}
	switch {
	case len(key) == 1 && key >= "1" && key <= "6":
		return Visit{a.Tabs()[key[0]-'1'].To}
	case key == "/":
		return search{}
	case key == "s":
		return Show{ShareOverlay}
	case key == "n" && a.Route.View == SideView:
		return StepDifference{1}
	case key == "N" && a.Route.View == SideView:
		return StepDifference{-1}
	case key == "n" && a.Open() >= 0, key == "j" && a.Open() >= 0:
		return StepFact{1}
	case key == "N" && a.Open() >= 0, key == "k" && a.Open() >= 0:
		return StepFact{-1}
	case a.Open() >= 0:
		return a.EvidenceKey(key, -1)
	case a.Route.View == OmissionsView:
		return a.omissionKey(key)
	case a.Route.View == QuotesView:
		return a.quoteKey(key)
	}
	return nil
}

// Return is the id of what takes the focus when the reader comes Back to a
// view: the cell they were on, or the open evidence. "" where the view has no
// such place.
func (a *App) Return() string {
	switch {
	case a.Open() >= 0:
		return EvidenceTitleID
	case a.Story != nil && a.Route.View == FactsView:
		return a.Facts.At.ID()
	}
	return ""
}

// FocusOn moves the focus.
type FocusOn struct{ ID string }

// Apply moves it.
func (e FocusOn) Apply(*App) []Effect { return []Effect{Focus(e)} }

// The reader searches.
type (
	// search moves the focus to the view's search; where it has none, to that of
	// the facts.
	search struct{}
	// SearchReached says that the search has the focus, which another view had to be left for.
	SearchReached struct{}
	// typed is a letter for the search that comes before it has the focus.
	typed struct{ key string }
	// LeaveSearch empties the search, or leaves it where it is empty.
	LeaveSearch struct{}
)

// Apply moves the focus there.
func (search) Apply(a *App) []Effect {
	if a.Route.View == FactsView || a.Route.View == QuotesView {
		return []Effect{Remember{}, Focus{FindID}}
	}
	a.Reaching = true
	return []Effect{Go{Route{View: FactsView}}, Focus{FindID}}
}

// Apply notes it: what is typed is the field's again.
func (SearchReached) Apply(a *App) []Effect {
	a.Reaching = false
	return nil
}

// Apply searches for it too.
func (e typed) Apply(a *App) []Effect {
	q := a.Facts.Query + e.key
	return append(Find{Query: q}.Apply(a), SetInput{FindID, q})
}

// Apply empties it or leaves it.
func (LeaveSearch) Apply(a *App) []Effect {
	switch {
	case a.Route.View == FactsView && a.Facts.Query != "":
		return append(Find{}.Apply(a), SetInput{FindID, ""})
	case a.Route.View == QuotesView && a.Quotes.Query != "":
		return append(FindQuote{}.Apply(a), SetInput{FindID, ""})
	}
	return []Effect{FocusBack{}}
}

// FileName is a name for the story's files, without an ending.
func (s *Story) FileName() string {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return ' '
		}
		return r
	}, s.Title(0))
	name = strings.TrimSuffix(passage.Short(name, 60), " […]")
	if name == "" {
		return "recoupe"
	}
	return name
}
