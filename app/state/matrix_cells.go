package state

import (
	"slices"
	"strconv"
	"strings"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
)

// Cells is a row of the matrix where it has many columns: of each cell its
// shade's digit, and the words of those that have some, a line each, after
// their place in the row.
func (f *Facts) Cells(s *Story, l phrase.Lang, fact int) (shades, words string) {
	shown := f.Shown(s)
	digits := make([]byte, len(shown))
	var lines strings.Builder
	for i, article := range shown {
		cell := facts.CellOf(s.Lettered, l, fact, article)
		digits[i] = '0' + byte(cell.Shade)
		if w := cell.Heard(); w != "" {
			lines.WriteString(strconv.Itoa(i) + " " + passage.OneLine(w) + "\n")
		}
	}
	return string(digits), lines.String()
}

// wideCells is how many columns at most leave a cell room for what an article says.
const wideCells = 3

// Wide tells of the matrix whether its cells have room for what each article says of a fact, in its own
// words: beside the evidence too, as the rows are not drawn anew for it, and in the list of a phone,
// where each cell has a line of its own.
func (a *App) Wide() bool { return len(a.Facts.Shown(a.Story)) <= wideCells }

// ColumnNames are the beginnings of the names of the cells, a line for each
// column shown; and a line more, as spaces at the end of an attribute are lost.
func (f *Facts) ColumnNames(s *Story, l phrase.Lang) string {
	var lines strings.Builder
	for _, i := range f.Shown(s) {
		lines.WriteString(passage.OneLine(facts.ColumnName(s.Outlets[i], l)) + "\n")
	}
	return lines.String() + "end"
}

// NearShown counts the columns of other events, of those shown. Where all that
// are shown are on one event, none of them is on another.
func (f *Facts) NearShown(s *Story) int {
	shown := f.Shown(s)
	n := 0
	for _, i := range shown {
		if s.Outlets[i].Near {
			n++
		}
	}
	if n == len(shown) && n > 0 && !slices.ContainsFunc(shown, func(i int) bool { return s.Articles[i].Event != s.Articles[shown[0]].Event }) {
		return 0
	}
	return n
}

// NearHead heads the columns of other events: some may be compared with each
// other, though not with the first.
func (s *Story) NearHead() phrase.Said {
	if len(s.events()) > 1 {
		return phrase.OtherEventsOwn
	}
	return phrase.OtherEvents
}
