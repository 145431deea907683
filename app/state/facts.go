package state

import (
	"slices"

	"recoupe/app/show/facts"
)

// Facts is what the reader chose in the facts view.
type Facts struct {
	facts.Choice

	At      Spot    // the cell the keyboard is on
	Cited   *Spot   // the cell whose words were copied last
	Whole   bool    // the evidence shows all the articles, be they many
	Paper   bool    // all rows are drawn, to be printed
	Columns Columns // which articles stand in the matrix
	Laid    int     // another number for every choice of rows
	chunks  []chunkSeen
	near    int   // how high all is together that can be near the window at one time, in pixels
	last    sheet // the rows as they were worked out last
	laid    layout
}

// Spot is a cell of the matrix: a fact by its index, and a column: 0 is the
// claim, any other an article's index + 1, wherever it stands.
type Spot struct{ Fact, Column int }

// sheet is the rows for one choice of the reader's: drawing asks for them
// several times.
type sheet struct {
	story  *Story
	choice choice
	chosen []int
	rows   []facts.Row
}

// choice is what the rows depend on.
type choice struct {
	facts.Choice
	Hidden string // columns
	Event  string
}

func (f *Facts) sheet(s *Story) *sheet {
	now := choice{f.Choice, f.Columns.Hidden, f.layout(s).event}
	if f.last.story != s || f.last.choice != now {
		chosen := s.ordered.Chosen(f.Choice, f.beside(s))
		f.last = sheet{s, now, chosen, s.ordered.Rows(f.Choice, chosen)}
	}
	return &f.last
}

// Chosen returns the facts that the filters and the search keep, in order.
func (f *Facts) Chosen(s *Story) []int { return f.sheet(s).chosen }

// Rows returns the rows of the matrix, with the heads of their groups where
// the order has groups.
func (f *Facts) Rows(s *Story) []facts.Row { return f.sheet(s).rows }

// groupOf returns the group that a fact is shown in.
func (f *Facts) groupOf(s *Story, fact int) facts.Group {
	rows := f.Rows(s)
	if k := slices.IndexFunc(rows, func(r facts.Row) bool { return !r.Head && r.Fact == fact }); k >= 0 {
		return rows[k].Group
	}
	return s.ordered.Group(fact)
}
