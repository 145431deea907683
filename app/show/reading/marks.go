package reading

import "recoupe/internal/phrase"

// Marks are the things that can be marked in an article, any number of them.
type Marks uint8

const (
	SharedMarks Marks = 1 << iota // the underlining
	QuoteMarks
	FigureMarks // numbers and dates
	NameMarks
	NoiseMarks // what was removed
)

// MarkSwitches lists them in the order of their switches.
var MarkSwitches = []Marks{SharedMarks, QuoteMarks, FigureMarks, NameMarks, NoiseMarks}

// Said names the mark.
func (m Marks) Said() phrase.Said {
	switch m {
	case SharedMarks:
		return phrase.MarkShared
	case QuoteMarks:
		return phrase.MarkQuotes
	case FigureMarks:
		return phrase.MarkFigures
	case NameMarks:
		return phrase.MarkNames
	}
	return phrase.MarkNoise
}
