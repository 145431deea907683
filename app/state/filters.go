package state

import (
	"strings"

	"recoupe/app/show/facts"
	"recoupe/internal/phrase"
)

// Count returns how many facts a chip of verdict v would show with the other
// filters as they are.
func (f *Facts) Count(s *Story, v facts.VerdictFilter) int {
	beside := f.beside(s)
	c := facts.Count(s.Comparison, func(fact int) bool { return !beside(fact) })
	switch v {
	case facts.OnlyAgreed:
		return c.Agreed
	case facts.OnlyDiffering:
		return c.Differing
	case facts.OnlySingle:
		return c.Single
	case facts.OnlyUnsure:
		return c.Unsure
	}
	return c.All
}

// CountKind returns how many facts are of a kind.
func (f *Facts) CountKind(s *Story, k facts.KindFilter) int {
	n, beside := 0, f.beside(s)
	for i := range s.Facts {
		if k.Keeps(&s.Facts[i]) && !beside(i) {
			n++
		}
	}
	return n
}

// Active names the filters that are on, "" if none is.
func (f *Facts) Active(l phrase.Lang) string {
	var names []string
	if f.Verdict != facts.AnyVerdict {
		names = append(names, f.Verdict.Said().In(l))
	}
	for _, k := range facts.KindFilters {
		if f.Kinds&k != 0 {
			names = append(names, k.Said().In(l))
		}
	}
	return strings.Join(names, ", ")
}

// Chosen by the reader.
type (
	// FilterVerdict shows the facts of one verdict.
	FilterVerdict struct{ Only facts.VerdictFilter }
	// FilterKind adds a kind to those shown, or takes it out.
	FilterKind struct{ Kind facts.KindFilter }
	// Find shows the facts with all words of a query.
	Find struct{ Query string }
	// ClearFilters shows all facts.
	ClearFilters struct{}
	// SortBy sets the order.
	SortBy struct{ Sort facts.Sort }
	// Fold folds a group away, or unfolds it.
	Fold struct{ Group facts.Group }
)

// FindID is the id of the search field of the facts.
const FindID = "find-fact"

// Apply sets the filter.
func (e FilterVerdict) Apply(a *App) []Effect {
	a.Facts.Verdict = e.Only
	return a.chosen()
}

// Apply sets the filter.
func (e FilterKind) Apply(a *App) []Effect {
	a.Facts.Kinds ^= e.Kind
	return a.chosen()
}

// Apply sets the query.
func (e Find) Apply(a *App) []Effect {
	a.Facts.Query = e.Query
	return a.chosen()
}

// Apply clears filters and query.
func (e ClearFilters) Apply(a *App) []Effect {
	a.Facts.Verdict, a.Facts.Kinds, a.Facts.Query = 0, 0, ""
	return append(a.chosen(), SetInput{FindID, ""}, Focus{FindID})
}

// Apply sets the order.
func (e SortBy) Apply(a *App) []Effect {
	a.Facts.Sort = e.Sort
	a.Overlay = NoOverlay
	return append(a.chosen(), FocusBack{})
}

// Apply folds or unfolds the group.
func (e Fold) Apply(a *App) []Effect {
	a.Facts.Closed[e.Group] = !a.Facts.Closed[e.Group]
	a.Facts.relaid()
	return nil
}

// chosen tells how many facts are shown now.
func (a *App) chosen() []Effect {
	if a.Story != nil {
		a.Facts.reset(a.Story)
		a.Said = phrase.FactsShown.Fill(a.Lang, len(a.Facts.Chosen(a.Story)))
	}
	return nil
}
