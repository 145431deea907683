package state

import (
	"strings"

	"recoupe/app/show/facts"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// VerdictFilter keeps the facts of one verdict.
type VerdictFilter uint8

const (
	AnyVerdict VerdictFilter = iota
	OnlyAgreed
	OnlyDiffering
	OnlySingle
)

var verdictNames = [...]phrase.Said{phrase.FilterAll, phrase.FilterAgreed, phrase.FilterDiffering, phrase.FilterSingle}

// VerdictFilters lists the filters in the order of their chips.
var VerdictFilters = []VerdictFilter{AnyVerdict, OnlyAgreed, OnlyDiffering, OnlySingle}

// Said names the filter.
func (v VerdictFilter) Said() phrase.Said { return verdictNames[v] }

func (v VerdictFilter) keeps(f *story.Fact) bool {
	switch v {
	case OnlyAgreed:
		return f.Verdict == story.Agreed
	case OnlyDiffering:
		return f.Verdict == story.Differing
	case OnlySingle:
		return f.Verdict == story.Single
	}
	return true
}

// KindFilter is a set of kinds to keep; none keeps all.
type KindFilter uint8

const (
	KeepNumbers KindFilter = 1 << iota
	KeepDates
	KeepPeople
)

// KindFilters lists the filters in the order of their chips.
var KindFilters = []KindFilter{KeepNumbers, KeepDates, KeepPeople}

// Said names a filter of one kind.
func (k KindFilter) Said() phrase.Said {
	switch k {
	case KeepNumbers:
		return phrase.FilterNumbers
	case KeepDates:
		return phrase.FilterDates
	}
	return phrase.FilterPeople
}

func (k KindFilter) keeps(f *story.Fact) bool {
	switch f.Kind {
	case story.NumberFact:
		return k == 0 || k&KeepNumbers != 0
	case story.DateFact:
		return k == 0 || k&KeepDates != 0
	case story.ParticipantFact:
		return k == 0 || k&KeepPeople != 0
	}
	return k == 0
}

// Count returns how many facts a chip of verdict v would show with the other
// filters as they are.
func (f *Facts) Count(s *Story, v VerdictFilter) int {
	beside := f.beside(s)
	c := facts.Count(s.Comparison, func(fact int) bool { return !beside(fact) })
	switch v {
	case OnlyAgreed:
		return c.Agreed
	case OnlyDiffering:
		return c.Differing
	case OnlySingle:
		return c.Single
	}
	return c.All
}

// CountKind returns how many facts are of a kind.
func (f *Facts) CountKind(s *Story, k KindFilter) int {
	n, beside := 0, f.beside(s)
	for i := range s.Facts {
		if k.keeps(&s.Facts[i]) && !beside(i) {
			n++
		}
	}
	return n
}

// Active names the filters that are on, "" if none is.
func (f *Facts) Active(l phrase.Lang) string {
	var names []string
	if f.Verdict != AnyVerdict {
		names = append(names, f.Verdict.Said().In(l))
	}
	for _, k := range KindFilters {
		if f.Kinds&k != 0 {
			names = append(names, k.Said().In(l))
		}
	}
	return strings.Join(names, ", ")
}

// Chosen by the reader.
type (
	// FilterVerdict shows the facts of one verdict.
	FilterVerdict struct{ Only VerdictFilter }
	// FilterKind adds a kind to those shown, or takes it out.
	FilterKind struct{ Kind KindFilter }
	// Find shows the facts with all words of a query.
	Find struct{ Query string }
	// ClearFilters shows all facts.
	ClearFilters struct{}
	// SortBy sets the order.
	SortBy struct{ Sort Sort }
	// Fold folds a group away, or unfolds it.
	Fold struct{ Group Group }
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
