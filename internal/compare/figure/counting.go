package figure

import (
	"strings"

	"recoupe/internal/story"
)

// CountsSame reports whether two figures are of one kind of thing: the same
// unit, or the same thing counted.
func CountsSame(x, y *Figure) bool {
	if distinctive(x, y) {
		return true
	}
	if x.Q.Kind != y.Q.Kind {
		return false
	}
	switch x.Q.Kind {
	case story.Percent:
		return true
	case story.Money, story.Duration, story.Measure, story.Age:
		return strings.EqualFold(x.Q.Unit, y.Q.Unit)
	}
	return CountsAlike(x, y) || x.ballot && y.ballot && (Empty(x) || Empty(y)) || x.Anyone && y.Anyone || x.Anyone != y.Anyone && !Empty(x) && !Empty(y) && Alike(x.Q.Value, y.Q.Value)
}

// distinctive reports whether two figures are so large and so near that they are one thing's
// whatever it is called: "18,412 candidats", "près de 18 500 jeunes"; or a sum of money
// without its currency.
func distinctive(x, y *Figure) bool {
	if x.Q.Kind != story.Count && y.Q.Kind != story.Count || x.Q.Precision == story.AtMost || y.Q.Precision == story.AtMost || !Alike(x.Q.Value, y.Q.Value) {
		return false // what costs least is asked first
	}
	less := min(x.Q.Value, y.Q.Value)
	switch {
	case x.Q.Kind == story.Count && y.Q.Kind == story.Count:
		return less >= hundred && (x.Q.Precision != story.Exact) != (y.Q.Precision != story.Exact)
	case x.Q.Kind == story.Money:
		return Empty(y) && less >= million
	case y.Q.Kind == story.Money:
		return Empty(x) && less >= million
	}
	return false
}

const (
	hundred = 100
	million = 1e6
)

// bareOne reports whether of two exact counts that are near and not the same one does not
// say what it counts: "of the 43, 28 were told", "29 patients".
func bareOne(x, y *Figure) bool {
	return x.Q.Kind == story.Count && y.Q.Kind == story.Count && Empty(x) != Empty(y) &&
		x.Q.Precision == story.Exact && y.Q.Precision == story.Exact &&
		min(x.Q.Value, y.Q.Value) >= Telltale && x.Q.Value != y.Q.Value && Alike(x.Q.Value, y.Q.Value)
}

// Strangers reports whether of two exact counts that are near and not the same the words for
// what they count are of two languages, and the lexicon does not know one of them.
func Strangers(x, y *Figure) bool {
	return x.tongue != y.tongue && x.Q.Kind == story.Count && y.Q.Kind == story.Count && !Empty(x) && !Empty(y) && (len(x.means) == 0 || len(y.means) == 0) &&
		x.Q.Precision == story.Exact && y.Q.Precision == story.Exact && min(x.Q.Value, y.Q.Value) >= Telltale && x.Q.Value != y.Q.Value && Alike(x.Q.Value, y.Q.Value)
}

// CountsAlike reports whether the words for what two figures count have a stem
// or a concept in common.
func CountsAlike(x, y *Figure) bool {
	for _, s := range x.stems {
		for _, t := range y.stems {
			if s == t {
				return true
			}
		}
	}
	for _, s := range x.means {
		for _, t := range y.means {
			if s == t {
				return true
			}
		}
	}
	return false
}

// counted reports whether a figure says itself what it counts.
func counted(q *story.Quantity) bool { return q.Kind == story.Count && !q.Counted.Empty() }

// Telltale is how large a count is that tells by itself, with what is counted, which one it is.
const Telltale = 12

// Digits reports whether of two figures of one unit both are told exactly, one to fewer digits.
func Digits(x, y *Figure) bool {
	return x.Q.Precision == story.Exact && y.Q.Precision == story.Exact && x.Q.Value != y.Q.Value && x.Q.Kind == y.Q.Kind && strings.EqualFold(x.Q.Unit, y.Q.Unit)
}

// ValueAlone reports whether nothing but their values, which are distinctive, tells that two
// figures are of one thing.
func ValueAlone(x, y *Figure) bool { return distinctive(x, y) && !CountsAlike(x, y) }
