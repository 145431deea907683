package facts

import (
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Counts are the facts by verdict. Single has those that others surely leave out, Unsure the rest of those that one tells.
type Counts struct{ All, Agreed, Differing, Single, Unsure int }

// Count counts those of the facts of a comparison that are kept.
func Count(s *story.Comparison, keeps func(fact int) bool) Counts {
	c := Counts{}
	for i := range s.Facts {
		if !keeps(i) {
			continue
		}
		c.All++
		switch f := &s.Facts[i]; {
		case f.Verdict == story.Agreed:
			c.Agreed++
		case f.Verdict == story.Differing:
			c.Differing++
		case f.Unsure():
			c.Unsure++
		default:
			c.Single++
		}
	}
	return c
}

// Share returns n as a share of all in hundredths, at least 1 where n is more
// than nothing.
func (c Counts) Share(n int) int {
	if n == 0 || c.All == 0 {
		return 0
	}
	return max(1, n*100/c.All)
}

// Words says how many facts agree, differ, are told by one article only, or by one and perhaps by others:
// "1 concordant, 12 dits autrement, 4 dits par un seul, 2 à vérifier". Where there are none of
// the last it does not speak of them.
func (c Counts) Words(l phrase.Lang, between string) string {
	part := func(n int, words phrase.Counted) string { return phrase.Number(l, n) + "\u00a0" + words.Fill(l, n) }
	words := part(c.Agreed, phrase.FactsAgreed) + between + part(c.Differing, phrase.FactsDiffering) + between + part(c.Single, phrase.FactsSingle)
	if c.Unsure > 0 {
		words += between + part(c.Unsure, phrase.FactsUnsure)
	}
	return words
}
