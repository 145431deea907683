package facts

import (
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Choice is which facts the reader chose to see, and in what order.
type Choice struct {
	Verdict VerdictFilter
	Kinds   KindFilter
	Query   string
	Sort    Sort
	Closed  Closed
}

// Closed are the groups of rows that are folded away, by Group.
type Closed [groups]bool

// VerdictFilter keeps the facts of one verdict. Of those told by one, it tells apart whether others surely leave them out.
type VerdictFilter uint8

const (
	AnyVerdict VerdictFilter = iota
	OnlyAgreed
	OnlyDiffering
	OnlySingle
	OnlyUnsure
)

var verdictNames = [...]phrase.Said{phrase.FilterAll, phrase.FilterAgreed, phrase.FilterDiffering, phrase.FilterSingle, phrase.TierUnsure}

// VerdictFilters lists the filters in the order of their chips.
var VerdictFilters = []VerdictFilter{AnyVerdict, OnlyAgreed, OnlyDiffering, OnlySingle, OnlyUnsure}

// Said names the filter.
func (v VerdictFilter) Said() phrase.Said { return verdictNames[v] }

func (v VerdictFilter) Keeps(f *story.Fact) bool {
	switch v {
	case OnlyAgreed:
		return f.Verdict == story.Agreed
	case OnlyDiffering:
		return f.Verdict == story.Differing
	case OnlySingle:
		return f.Verdict == story.Single && !f.Unsure()
	case OnlyUnsure:
		return f.Unsure()
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

func (k KindFilter) Keeps(f *story.Fact) bool {
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

// Sort is an order of the rows.
type Sort uint8

const (
	ByWeight Sort = iota // in groups, heaviest first
	ByStory              // as the articles tell it
	ByDifference
)

var sortNames = [...]phrase.Said{phrase.SortWeight, phrase.SortStory, phrase.SortDifference}

// Sorts lists the orders in the menu's order.
var Sorts = []Sort{ByWeight, ByStory, ByDifference}

// Said names the order.
func (s Sort) Said() phrase.Said { return sortNames[s] }
