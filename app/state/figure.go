package state

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// figureWords is the value of a cell as a reader understands it who sees the
// statement beside it and no article. "38" says nothing under a statement that
// has no 38: what is counted is shown with it, "38 skiers", or who is that old,
// "Anna Kern, 38". Under a statement that has a figure of the row, and where the
// value has its unit already, it is shown as it is.
func (s *Story) figureWords(fact, article int) string {
	f := &s.Facts[fact]
	c := f.Cells[article]
	if !bareFigure(c.Value) || s.statesFigure(fact) {
		return c.Value
	}
	a := &s.Articles[article]
	for i := range a.Quantities {
		q := &a.Quantities[i]
		if !within(c.Spans, q.Span) || oneLine(q.Of(a.Text)) != c.Value {
			continue
		}
		if !q.Counted.Empty() && q.Counted.Start >= q.End && strings.TrimSpace(a.Text[q.End:q.Counted.Start]) == "" {
			return oneLine(a.Text[q.Start:q.Counted.End])
		}
		for _, m := range a.Mentions {
			if m.End < q.Start && a.Text[m.End:q.Start] == ", " {
				return oneLine(a.Text[m.Start:q.End])
			}
		}
		break
	}
	return c.Value
}

// bareFigure reports whether a value ends in a figure, with no word after it
// that says of what.
func bareFigure(value string) bool {
	return value != "" && unicode.IsDigit(rune(value[len(value)-1]))
}

// statesFigure reports whether the statement of a fact has a figure that the
// row shows.
func (s *Story) statesFigure(fact int) bool {
	f := &s.Facts[fact]
	src := s.Statement(fact)
	for _, c := range f.Cells {
		if c.Value != "" && hasWord(src, c.Value) {
			return true
		}
	}
	return false
}

// hasWord reports whether words stand in src, with neither a letter nor a digit
// next to them.
func hasWord(src, words string) bool {
	for at := 0; ; {
		i := strings.Index(src[at:], words)
		if i < 0 {
			return false
		}
		i += at
		before, _ := utf8.DecodeLastRuneInString(src[:i])
		after, _ := utf8.DecodeRuneInString(src[i+len(words):])
		if !wordRune(before) && !wordRune(after) {
			return true
		}
		at = i + len(words)
	}
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
