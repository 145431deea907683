package state

import (
	"cmp"
	"slices"

	"recoupe/internal/patch"
	"recoupe/internal/story"
)

// withSettled adds those omissions of an article to which the reader said that
// they are none: they stay in their place, with what was said.
func (s *Story) withSettled(list []story.Omission, article int) []story.Omission {
	if s.AsFound {
		return list
	}
	for _, o := range s.fixed.Settled {
		if o.Article == article && s.Fixes.List[o.Patch].Kind == patch.Tell {
			list = append(list, o.Omission)
		}
	}
	slices.SortStableFunc(list, func(x, y story.Omission) int { return cmp.Or(cmp.Compare(y.Weight, x.Weight), x.Fact-y.Fact) })
	return list
}

// reading returns what the reader makes of an omission, and whether they said
// so.
func (s *Story) reading(fact, article int) (OmissionReading, bool) {
	if told, ok := s.Told(fact, article); ok {
		for r, state := range readingStates {
			if state == told {
				return OmissionReading(r), true
			}
		}
	}
	return NotFound, false
}
