package align

import (
	"math"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/story"
)

// ofTime reports whether v is a year, a day or an hour within an expression of
// time, and counts nothing.
func ofTime(a *story.Article, c *claim.Claim, v *story.Quantity) bool {
	if v.Kind != story.Count && v.Kind != story.Ordinal {
		return false
	}
	for _, t := range c.Times[:min(len(c.Times), maxAnchors)] {
		if a.Times[t].Span.Contains(v.Span) {
			return true
		}
	}
	return false
}

// After what is counted these say that a number tells how much more or less it
// is: "three more than on Monday", "trois de plus que la veille".
var comparatives = [...]string{"de plus", "de moins", "more than", "fewer than", "less than", "mehr als", "weniger als", "más que", "menos que"}

// compared reports whether v says by how much a number differs from another.
func compared(s string, v *story.Quantity) bool {
	after := strings.TrimLeft(s[max(v.End, v.Counted.End):], " \u00a0\u202f")
	for _, c := range comparatives {
		if strings.HasPrefix(after, c) {
			return true
		}
	}
	return false
}

// A figure of less tells nothing by being nearly another, and one this many
// times as great tells all it can.
const (
	leastToll = 12
	wholeToll = 100
)

// tolls is how much it tells that x and y, which do not say that they count one
// thing, are nearly equal, 0..1: the greater and the nearer they are the more.
func (c *corpus) tolls(x, y *number) float64 {
	if x.kind != story.Count || y.kind != story.Count || x.timed || y.timed || x.rest || y.rest {
		return 0
	}
	few, many := min(x.low, y.low), max(x.low, y.low)
	if few <= leastToll || math.IsInf(many, 1) || !nearly(x.low, y.low) || c.oneThing(x, y) {
		return 0
	}
	size := min(1, math.Log(few/leastToll)/math.Log(wholeToll))
	return size * (1 - (many-few)/(slack*many)) * c.alikeCounted(x, y)
}

// alikeCounted is how alike the things are that two figures count, 0..1. What
// does not say what it counts may count anything, and people may be anybody.
func (c *corpus) alikeCounted(x, y *number) float64 {
	const unsaid, unlike = .5, .25
	if len(x.counted) == 0 || len(y.counted) == 0 || x.people || y.people {
		return unsaid
	}
	best := unlike
	for i := range x.counted {
		for j := range y.counted {
			best = max(best, c.likeness(&x.counted[i], &y.counted[j]))
		}
	}
	return best
}

// ofPeople reports whether what is counted is people, whoever they are.
func ofPeople(counted string) bool {
	switch strings.ToLower(counted) {
	case "personnes", "people", "persons", "personen", "menschen", "leute", "personas", "gente", "persone":
		return true
	}
	return false
}

// mute takes what they mean from the words of a share besides its number: two
// shares of anything are "per cent".
func (c *corpus) mute(u *unit) {
	a := &c.articles[u.article]
	for _, q := range u.claim.Quantities[:min(len(u.claim.Quantities), maxAnchors)] {
		v := &a.Quantities[q]
		if v.Kind != story.Percent {
			continue
		}
		first := true
		for k := range u.terms {
			if !v.Span.Contains(u.claim.Words[k].Span) {
				continue
			}
			if !first {
				u.terms[k].id, u.terms[k].weight, u.terms[k].means = -1, 0, nil
			}
			first = false
		}
	}
}
