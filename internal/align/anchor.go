package align

import (
	"math"

	"recoupe/internal/story"
)

// anchors compares names, quantities and dates.
func (c *corpus) anchors(f *[features]float64, a, b *unit) {
	for _, n := range a.names {
		if has(b.names, n) {
			f[sharedNames] += c.names.rarity[n]
		}
	}
	same, near, countedNear, countedFar := 0.0, 0.0, 0.0, 0.0
	for i := range a.numbers {
		for j := range b.numbers {
			x, y := &a.numbers[i], &b.numbers[j]
			if x.rest != y.rest {
				continue // "three more than on Monday" are not the three dead
			}
			f[toll] = max(f[toll], c.tolls(x, y))
			close := nearly(x.low, y.low) || nearly(x.high, y.high)
			switch {
			case x.low == y.low && x.high == y.high:
				same++
			case close:
				near++
			}
			if !c.oneThing(x, y) {
				continue
			}
			if close {
				countedNear++
			} else {
				countedFar++
			}
		}
	}
	f[countNear] = math.Log1p(countedNear)
	f[countFar] = truth(countedFar > 0 && countedNear == 0)
	f[sameNumber], f[nearNumber] = min(same, 3), min(near, 3)
	f[otherNumber] = truth(same+near == 0 && len(a.numbers) > 0 && len(b.numbers) > 0)
	days := 0.0
	for _, x := range a.days {
		for _, y := range b.days {
			if x.from == y.from {
				days++
			}
		}
	}
	f[sameDay] = min(days, 2)
	f[otherDay] = truth(days == 0 && len(a.days) > 0 && len(b.days) > 0)
}

// Two values that differ by a greater share are not one.
const slack = .12

// nearly reports whether two values may be one, rounded.
func nearly(x, y float64) bool {
	return x == y || x > 0 && math.Abs(x-y) <= slack*max(x, y)
}

// Shares do not say what of: those that differ by more are of two things.
const onePoint = 1

// oneThing reports whether two figures count or measure the same kind of thing.
func (c *corpus) oneThing(x, y *number) bool {
	if x.kind != y.kind {
		return false
	}
	switch x.kind {
	case story.Percent:
		return math.Abs(x.low-y.low) <= onePoint
	case story.Count, story.Ordinal:
		for i := range x.counted {
			if c.like(&x.counted[i], y.counted) {
				return true
			}
		}
		return false
	}
	return x.unit == y.unit
}
