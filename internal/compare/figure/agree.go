package figure

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"recoupe/internal/story"
)

// Accord says how two figures for one thing go together.
type Accord uint8

// The ways in which they do, the closest first but for Apart.
const (
	Apart    Accord = iota // they are not figures for one thing
	Equal                  // the same
	Rounded                // the same, one less precise: 34 and une trentaine, "more than 30" and 34
	Conflict               // they cannot both be so
)

// Alike reports whether one value is within a tenth of the other.
func Alike(a, b float64) bool { return math.Abs(a-b) <= tenth*max(math.Abs(a), math.Abs(b)) }

const tenth = .1

// TurnedRound reports whether two numbers have the same digits in another
// order: 13 for 31.
func TurnedRound(a, b float64) bool {
	digits := func(v float64) (n [utf8.RuneSelf]int) {
		for _, c := range strconv.AppendFloat(nil, v, 'f', -1, 64) {
			n[c]++
		}
		return n
	}
	return digits(a) == digits(b)
}

// Agree compares two figures. A number of others is not told differently by one of all.
func Agree(x, y *Figure) Accord {
	how := agree(x, y)
	if how == Conflict && (averaged(x) && whole(y) || averaged(y) && whole(x)) {
		return Apart
	}
	if x.others != y.others && (how == Conflict || how == Rounded && Digits(x, y)) {
		return Apart
	}
	return how
}

// averaged reports whether a small count is no whole number, as what somebody does on average: "7.2 goals".
func averaged(x *Figure) bool {
	return x.Q.Kind == story.Count && !Empty(x) && x.Q.Value > 1 && x.Q.Value < hundred && x.Q.Value != math.Trunc(x.Q.Value)
}

// whole reports whether a figure is a whole number, as what is counted once: "eight goals".
func whole(x *Figure) bool { return x.Q.Value == math.Trunc(x.Q.Value) }

func agree(x, y *Figure) Accord {
	if x.Q.Kind != y.Q.Kind || x.Q.Kind == story.Duration || x.Q.Kind == story.Measure && x.Q.Unit != y.Q.Unit {
		if p, q, ok := inOneMeasure(x.Q, y.Q); ok {
			if x.Q.Kind == story.Measure {
				return agreeMeasured(x.Q, y.Q, &p, &q)
			}
			return agreeRoughly(&p, &q)
		}
	}
	if !CountsSame(x, y) {
		if bareOne(x, y) || Strangers(x, y) || inTwoCurrencies(x.Q, y.Q) {
			return Conflict // if the words around them say so
		}
		return Apart
	}
	a, b := ends(x.Q), ends(y.Q)
	if x.tongue != y.tongue && inTensAndDozens(x.Q, y.Q) {
		return Equal
	}
	if x.Q.Value == y.Q.Value && x.Q.High == y.Q.High && (x.Q.Precision == y.Q.Precision || aFew(x.Q) && aFew(y.Q)) {
		return Equal
	}
	if x.loose != y.loose {
		return severalOf(x, y)
	}
	if ageAmong(x.Q, y.Q) || ageAmong(y.Q, x.Q) {
		return Apart
	}
	if x.Q.Precision == story.Range && y.Q.Precision == story.Range && (a[0] == b[1] || b[0] == a[1]) {
		return Apart // "12 to 16", "16 to 18": one goes on where the other ends
	}
	if a[0] <= b[1] && b[0] <= a[1] {
		if x.Q.Precision == y.Q.Precision && Bound(x.Q) && min(x.Q.Value, y.Q.Value) < farBound*max(x.Q.Value, y.Q.Value) {
			return Apart // "at least 160", "more than 240"
		}
		if chosen(x.Q, y.Q) || chosen(y.Q, x.Q) {
			return Apart
		}
		return Rounded
	}
	if x.Q.Kind == story.Percent && math.Abs(x.Q.Value-y.Q.Value) > halfPoint && !CountsAlike(x, y) {
		return Apart // shares of two things: 20 % is not 21 % rounded
	}
	if x.ballot && y.ballot && x.Q.Precision == story.Exact && y.Q.Precision == story.Exact {
		return Conflict // votes are counted, not rounded
	}
	if x.Q.Kind == story.Age && y.Q.Kind == story.Age && x.Q.Precision == story.Exact && y.Q.Precision == story.Exact {
		return Conflict // nobody rounds 67 to 70
	}
	// 23,6 millions and 24 millions: one is the other, rounded
	if rounds(x.Q.Value, y.Q.Value) || rounds(y.Q.Value, x.Q.Value) {
		return Rounded
	}
	if x.Q.Kind == story.Percent && !CountsAlike(x, y) {
		return Apart
	}
	return Conflict
}

// inTwoCurrencies reports whether two sums are the same number of two currencies, "£54" and "€54": none is the
// other, converted, where the number is no round one. Dollars are of many countries, and a sign for all.
func inTwoCurrencies(x, y *story.Quantity) bool {
	return otherMoney(x, y) && x.Value == y.Value && x.Precision == story.Exact && y.Precision == story.Exact &&
		x.Value >= 10*Step(x.Value) && !(dollars(x.Unit) && dollars(y.Unit))
}

// dollars reports whether a currency is called so.
func dollars(unit string) bool { return strings.HasSuffix(unit, "D") }

// inTensAndDozens reports whether two counts are so many tens and as many dozens, neither of them
// counted: "des dizaines de bateaux", "dozens of boats".
func inTensAndDozens(x, y *story.Quantity) bool {
	const ten, dozen = 10, 12
	return x.Precision == story.AtLeast && y.Precision == story.AtLeast && x.Kind == story.Count && y.Kind == story.Count &&
		min(x.Value, y.Value) <= 2*ten && max(x.Value, y.Value)*ten == min(x.Value, y.Value)*dozen
}

// Two bounds of one side that are further apart than this are of two things, or of two days.
const farBound = .75

// severalOf compares a figure that is a plural alone with another: what is two or more of it is told less
// closely so, what is less or far more is not told otherwise either. "Billions of dollars" are any sum.
func severalOf(x, y *Figure) Accord {
	if y.loose {
		x, y = y, x
	}
	const two, most = 1.75, 10
	if high := max(y.Q.Value, y.Q.High); x.Q.Kind == story.Money || high < two*x.Q.Value || y.Q.Value > most*x.Q.Value {
		return Apart
	}
	return Rounded
}

// chosen reports whether about is a number whose last digit somebody has chosen, "about 3.6 billion", "some
// 16", and exact, near as it is, is not that number: neither the same nor surely another.
func chosen(about, exact *story.Quantity) bool {
	if about.Precision != story.About || exact.Precision != story.Exact || about.Kind == story.Age || about.Kind == story.Duration {
		return false
	}
	s := Step(about.Value)
	digits := math.Round(about.Value / s)
	const five, dozen = 5, 12
	return digits >= 10 && math.Mod(digits, five) != 0 && !(about.Value < hundred && math.Mod(digits, dozen) == 0) && math.Abs(about.Value-exact.Value) > s/2+1e-9*s && !rounds(exact.Value, about.Value)
}

// aFew reports whether a quantity is a count that one sees at a glance: "half a
// dozen" and "six" are one number in other words.
func aFew(q *story.Quantity) bool {
	const atAGlance = 6
	return q.Kind == story.Count && q.Value <= atAGlance && (q.Precision == story.Exact || q.Precision == story.About)
}

// ageAmong reports whether one quantity gives the ages of several people and the
// other that of one: "aged 71 to 89" is not a less exact "84".
func ageAmong(several, one *story.Quantity) bool {
	return several.Precision == story.Range && one.Precision == story.Exact && (several.Kind == story.Age || one.Kind == story.Age)
}

// Shares are rounded to whole ones.
const halfPoint = .5

// ends returns the values a quantity may stand for. "About" allows half a
// step of its last digit that is not zero (une trentaine: 25 to 35), or a
// tenth, and a quarter at most.
func ends(q *story.Quantity) [2]float64 {
	switch q.Precision {
	case story.About:
		slack := min(max(Step(q.Value)/2, math.Abs(q.Value)/10), math.Abs(q.Value)/4)
		if s := Step(q.Value); q.Value >= hundred && math.Mod(q.Value/s, 5) != 0 && q.Value >= 10*s {
			slack = max(s/2, math.Abs(q.Value)/20) // who writes "about 130" has chosen that ten
		}
		return [2]float64{q.Value - slack, q.Value + slack}
	case story.AtLeast:
		return [2]float64{q.Value, q.Value * 1.5}
	case story.AtMost:
		return [2]float64{q.Value * .5, q.Value}
	case story.Range:
		return [2]float64{q.Value, q.High}
	}
	return [2]float64{q.Value, q.Value}
}

// rounds reports whether a is b rounded to a's last digit but zeros.
func rounds(a, b float64) bool {
	if a == 0 || b == 0 || math.Abs(a-b) > .1*math.Abs(b) {
		return false
	}
	s := Step(a)
	return math.Abs(a-b) <= s/2+1e-9 && math.Abs(b/s-math.Round(b/s)) > 1e-9
}

// Bound reports whether a figure is the least or the most there may be: "more than 30".
func Bound(q *story.Quantity) bool {
	return q.Precision == story.AtLeast || q.Precision == story.AtMost
}

// Figures further apart than this ratio are for two things, not for one told
// differently.
const tooFar = .4

// FarOff reports whether two figures, be they in two units, are further apart than figures
// for one thing are.
func FarOff(x, y *story.Quantity) bool {
	if x.Unit != y.Unit && x.Kind == story.Measure && y.Kind == story.Measure {
		if p, q, ok := inOneMeasure(x, y); ok {
			x, y = &p, &q
		}
	}
	return min(x.Value, y.Value) < tooFar*max(x.Value, y.Value)
}

// Step returns the place value of the last digit of v that is not zero.
func Step(v float64) float64 {
	if v == 0 {
		return 0
	}
	s := math.Pow(10, math.Floor(math.Log10(math.Abs(v))))
	for range 12 {
		if r := v / s; math.Abs(r-math.Round(r)) < 1e-9 {
			break
		}
		s /= 10
	}
	return s
}
