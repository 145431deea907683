package facts

import (
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Counts are the facts by verdict.
type Counts struct{ All, Agreed, Differing, Single int }

// Count counts those of the facts of a comparison that are kept.
func Count(s *story.Comparison, keeps func(fact int) bool) Counts {
	c := Counts{}
	for i := range s.Facts {
		if !keeps(i) {
			continue
		}
		c.All++
		switch s.Facts[i].Verdict {
		case story.Agreed:
			c.Agreed++
		case story.Differing:
			c.Differing++
		case story.Single:
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

// Words says how many facts agree, differ and are told by one article only:
// "1 concordant, 12 dits autrement, 4 dits par un seul".
func (c Counts) Words(l phrase.Lang, between string) string {
	part := func(n int, words phrase.Counted) string { return phrase.Number(l, n) + " " + words.Fill(l, n) }
	return part(c.Agreed, phrase.FactsAgreed) + between + part(c.Differing, phrase.FactsDiffering) + between + part(c.Single, phrase.FactsSingle)
}
