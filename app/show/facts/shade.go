package facts

import (
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Shade is the state of a cell as it is shown: a status, and whether the fact
// is surely told by this article alone.
type Shade uint8

const (
	ShadeUnknown Shade = iota
	ShadeStated
	ShadePartial
	ShadeDiffers
	ShadePerhaps
	ShadeAbsent
	ShadeSingle
)

var shadeClasses = [...]string{"s-un", "s-stated", "s-part", "s-diff", "s-perh", "s-abs", "s-one"}

var shadeNames = [...]phrase.Said{phrase.StateUnknown, phrase.StateStated, phrase.StatePartial, phrase.StateDiffers,
	phrase.StatePerhaps, phrase.StateAbsent, phrase.StateSingle}

// Class is the shade's class in the style sheet.
func (s Shade) Class() string { return shadeClasses[s] }

// Said names the shade.
func (s Shade) Said() phrase.Said { return shadeNames[s] }

// Shades lists the states the legend explains, in its order.
var Shades = []Shade{ShadeStated, ShadePartial, ShadeDiffers, ShadePerhaps, ShadeAbsent, ShadeSingle}

// ShadeOf tells how a cell of fact f is shown.
func ShadeOf(f *story.Fact, c *story.Cell) Shade {
	switch c.Status {
	case story.Stated, story.Partial, story.Differs:
		if f.Verdict == story.Single && !f.Unsure() {
			return ShadeSingle
		}
	}
	switch c.Status {
	case story.Stated:
		return ShadeStated
	case story.Partial:
		return ShadePartial
	case story.Differs:
		return ShadeDiffers
	case story.Perhaps:
		return ShadePerhaps
	case story.Absent:
		return ShadeAbsent
	}
	return ShadeUnknown
}

// Compare orders shades by what a reader looks for first: who tells a fact differently, who tells
// it, who perhaps does, who does not.
func (s Shade) Compare(other Shade) int { return s.rank() - other.rank() }

func (s Shade) rank() int {
	switch s {
	case ShadeDiffers:
		return 0
	case ShadeStated, ShadePartial, ShadeSingle:
		return 1
	case ShadePerhaps:
		return 2
	}
	return 3
}

// ByReader reports whether a reason of a cell is that the reader said so.
func ByReader(r story.Reason) bool { return strings.HasPrefix(r.Code, "reader.") }

// ShadeNames are the classes of the shades and their names, a line for each, in the order of
// their numbers.
func ShadeNames(l phrase.Lang) string {
	lines := make([]string, len(shadeClasses))
	for i, class := range shadeClasses {
		lines[i] = class + " " + Shade(i).Said().In(l)
	}
	return strings.Join(lines, "\n")
}
