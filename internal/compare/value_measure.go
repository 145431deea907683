package compare

import (
	"math"

	"recoupe/internal/story"
)

// Lengths of time in days.
var unitDays = map[string]float64{"minute": 1. / 1440, "hour": 1. / 24, "day": 1, "week": 7, "month": 365.25 / 12, "year": 365.25}

// inOneMeasure returns two figures in one measure that are given in two: a share in hundredths
// and as so many out of so many, a length of time in weeks and in days.
func inOneMeasure(x, y *story.Quantity) (p, q story.Quantity, ok bool) {
	p, q = *x, *y
	times := func(z *story.Quantity, by float64) { z.Value, z.High = z.Value*by, z.High*by }
	switch {
	case x.Kind == story.Duration && y.Kind == story.Duration && x.Unit != y.Unit:
		a, b := unitDays[x.Unit], unitDays[y.Unit]
		if a == 0 || b == 0 {
			return p, q, false
		}
		times(&p, a)
		times(&q, b)
	case x.Kind == story.Percent && partOfOne(y):
		times(&q, 100)
	case y.Kind == story.Percent && partOfOne(x):
		times(&p, 100)
	default:
		return p, q, false
	}
	return p, q, true
}

// partOfOne reports whether a count is a part of a whole: "a third", "six out of ten".
func partOfOne(q *story.Quantity) bool { return q.Kind == story.Count && q.Value > 0 && q.Value < 1 }

// Figures in one measure that were given in two are one, rounded, so near to each other,
// and of two things from so far on: shares in hundredths, anything else as a part of the
// greater. Newspapers round "a third" and "four weeks" by no more.
const (
	nearPoints = 3
	farPoints  = 5
	farPart    = .25
)

// agreeRoughly compares two figures in one measure that were given in two. What is near is
// told in round numbers; what is not is of something else as often as not.
func agreeRoughly(p, q *story.Quantity) accord {
	a, b := ends(p), ends(q)
	off := math.Abs(p.Value - q.Value)
	near, far := alike(p.Value, q.Value), off > farPart*max(p.Value, q.Value)
	if p.Kind == story.Percent || q.Kind == story.Percent {
		near, far = off <= nearPoints, off > farPoints
	}
	switch {
	case off < 1e-6*math.Abs(p.Value) && p.Precision == q.Precision:
		return equal
	case far:
		return apart
	case a[0] <= b[1] && b[0] <= a[1], near && !bound(p) && !bound(q):
		return rounded
	}
	return apart
}
