package figure

import (
	"math"

	"recoupe/internal/story"
)

// Lengths of time in days.
var unitDays = map[string]float64{"minute": 1. / 1440, "hour": 1. / 24, "day": 1, "week": 7, "month": 365.25 / 12, "year": 365.25}

// dimension is what a unit measures.
type dimension uint8

const (
	ofLength dimension = iota
	ofArea
	ofVolume
	ofMass
	ofSpeed
	ofPower
	ofEnergy
)

// unitSize is how much a unit is, in metres, square metres, litres, kilograms, km/h, watts and
// watt-hours. Units of which there are two (the ton, the gallon) are left out.
var unitSize = map[string]struct {
	of   dimension
	size float64
}{
	"mm": {ofLength, .001}, "cm": {ofLength, .01}, "m": {ofLength, 1}, "km": {ofLength, 1000}, "in": {ofLength, .0254}, "ft": {ofLength, .3048}, "yd": {ofLength, .9144}, "mi": {ofLength, 1609.344},
	"m²": {ofArea, 1}, "ft²": {ofArea, .092903}, "ac": {ofArea, 4046.86}, "ha": {ofArea, 1e4}, "km²": {ofArea, 1e6}, "mi²": {ofArea, 2.58999e6},
	"ml": {ofVolume, .001}, "cl": {ofVolume, .01}, "l": {ofVolume, 1}, "hl": {ofVolume, 100}, "m³": {ofVolume, 1000},
	"g": {ofMass, .001}, "kg": {ofMass, 1}, "t": {ofMass, 1000}, "lb": {ofMass, .453592}, "oz": {ofMass, .0283495},
	"km/h": {ofSpeed, 1}, "mph": {ofSpeed, 1.609344}, "kn": {ofSpeed, 1.852},
	"kW": {ofPower, 1e3}, "MW": {ofPower, 1e6}, "GW": {ofPower, 1e9}, "kWh": {ofEnergy, 1e3}, "MWh": {ofEnergy, 1e6}, "GWh": {ofEnergy, 1e9}, "TWh": {ofEnergy, 1e12},
}

// inOneMeasure returns two figures in one measure that are given in two: a share in hundredths
// and as so many out of so many, a length of time in weeks and in days, a distance in miles and in
// kilometres, a temperature on two scales.
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
	case x.Kind == story.Measure && y.Kind == story.Measure && x.Unit != y.Unit:
		switch {
		case x.Unit == "°F" && y.Unit == "°C":
			p = celsius(&p)
			return p, q, true
		case x.Unit == "°C" && y.Unit == "°F":
			q = celsius(&q)
			return p, q, true
		}
		a, b := unitSize[x.Unit], unitSize[y.Unit]
		if a.size == 0 || b.size == 0 || a.of != b.of {
			return p, q, false
		}
		times(&p, a.size)
		times(&q, b.size)
	case x.Kind == story.Percent && partOfOne(y):
		times(&q, 100)
	case y.Kind == story.Percent && partOfOne(x):
		times(&p, 100)
	default:
		return p, q, false
	}
	return p, q, true
}

// celsius returns a temperature that is given in degrees Fahrenheit in degrees Celsius.
func celsius(q *story.Quantity) story.Quantity {
	c := *q
	c.Value = (q.Value - 32) / 1.8
	if q.Precision == story.Range {
		c.High = (q.High - 32) / 1.8
	}
	return c
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
func agreeRoughly(p, q *story.Quantity) Accord {
	a, b := ends(p), ends(q)
	off := math.Abs(p.Value - q.Value)
	near, far := Alike(p.Value, q.Value), off > farPart*max(p.Value, q.Value)
	if p.Kind == story.Percent || q.Kind == story.Percent {
		near, far = off <= nearPoints, off > farPoints
	}
	switch {
	case off < 1e-6*math.Abs(p.Value) && p.Precision == q.Precision:
		return Equal
	case far:
		return Apart
	case a[0] <= b[1] && b[0] <= a[1], near && !Bound(p) && !Bound(q):
		return Rounded
	}
	return Apart
}

// Temperatures are near that are this many degrees apart.
const nearDegrees = 1.5

// agreeMeasured compares two figures x and y that measure one thing in two units, p and q in
// one: "46 miles" and "74 kilometres" are the same, each to its last digit.
func agreeMeasured(x, y, p, q *story.Quantity) Accord {
	a, b := ends(p), ends(q)
	off := math.Abs(p.Value - q.Value)
	last := func(own, in *story.Quantity) float64 { // half of its last digit, in the unit both are in
		if own.Value == 0 {
			return 0
		}
		return Step(own.Value) / 2 * math.Abs(in.Value/own.Value)
	}
	degrees := x.Unit == "°F" || y.Unit == "°F"
	switch {
	case degrees && off <= nearDegrees, !degrees && off <= min(last(x, p)+last(y, q), tenth*math.Abs(p.Value)):
		if x.Precision == y.Precision {
			return Equal
		}
		return Rounded
	case a[0] <= b[1] && b[0] <= a[1], !degrees && Alike(p.Value, q.Value):
		return Rounded
	}
	return Conflict
}
