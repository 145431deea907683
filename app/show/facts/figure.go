package facts

import (
	"slices"
	"strings"
	"unicode"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// figureWords is the value of a cell as a reader understands it who sees the
// statement beside it and no article. "38" says nothing under a statement that
// has no 38: what is counted is shown with it, "38 skiers", or who is that old,
// "Anna Kern, 38". Under a statement that has a figure of the row, and where the
// value has its unit already, it is shown as it is.
func figureWords(s *story.Comparison, fact, article int) string {
	f := &s.Facts[fact]
	values := make([]string, len(f.Cells))
	for i, c := range f.Cells {
		values[i] = c.Value
	}
	return figureOf(s, fact, article, f.Cells[article].Value, values)
}

// figureOf is [figureWords] of one value of several that articles give in
// the words of a fact.
func figureOf(s *story.Comparison, fact, article int, value string, values []string) string {
	if value == "" || !unicode.IsDigit(rune(value[len(value)-1])) {
		return value
	}
	statement := Statement(s, fact)
	if slices.ContainsFunc(values, func(v string) bool { return hasWords(statement, v) }) {
		return value
	}
	a := &s.Articles[article]
	for i := range a.Quantities {
		q := &a.Quantities[i]
		if !text.Within(s.Facts[fact].Cells[article].Spans, q.Span) || passage.OneLine(q.Of(a.Text)) != value {
			continue
		}
		if !q.Counted.Empty() && q.Counted.Start >= q.End && strings.TrimSpace(a.Text[q.End:q.Counted.Start]) == "" {
			return passage.OneLine(a.Text[q.Start:q.Counted.End])
		}
		for _, m := range a.Mentions {
			if m.End < q.Start && a.Text[m.End:q.Start] == ", " {
				return passage.OneLine(a.Text[m.Start:q.End])
			}
		}
		break
	}
	return value
}
