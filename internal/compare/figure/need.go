package figure

import (
	"slices"

	"recoupe/internal/story"
)

// Needed returns how many words must be in common around two figures that do
// not agree, for them to be of one thing. Ages are of every time of a life;
// people are counted everywhere; of what else is counted, its name is one word.
func Needed(x, y *Figure) float64 {
	less, more := min(x.Q.Value, y.Q.Value), max(x.Q.Value, y.Q.Value)
	switch near := Alike(less, more) || x.Q.Kind != story.Money && TurnedRound(less, more); {
	case x.Q.Kind == story.Age:
		return aSum
	case bareOne(x, y):
		return aBareOne
	case Strangers(x, y):
		return aSum
	case near && x.Q.Kind == story.Measure && unitSize[x.Q.Unit].of == ofLength && unitSize[x.Q.Unit].size > 0:
		return anything // a road is as long as another
	case near:
		return 0
	case x.Q.Kind == story.Money, x.Q.Kind == story.Percent:
		return aSum
	case x.Anyone || y.Anyone, (counted(x.Q) || counted(y.Q)) && less < similar*more:
		return aCount
	case counted(x.Q):
		return 0
	}
	return anything
}

// So many words in common tell that two figures are of one thing: sums of money are told of
// everything.
const (
	anything = .5
	aSum     = 1
	aCount   = 1.5
	aBareOne = 2.5 // where one does not say what it counts
)

// Counts of one thing are further apart than this where the words around them
// say that they are.
const similar = .75

// Nearer reports whether another figure of x's cell is so much nearer to y, of the same thing, that y
// is to be set beside that one: 43, and not 29 of them, beside 46.
func Nearer(x, y *Figure, own []Figure) bool {
	return slices.ContainsFunc(own, func(z Figure) bool {
		return z.Q != x.Q && !Alike(x.Q.Value, y.Q.Value) && Alike(z.Q.Value, y.Q.Value) && CountsSame(&z, y) && z.Q.Value != x.Q.Value
	})
}
