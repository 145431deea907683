package state

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/text"
)

// Columns is how the reader has the columns of the matrix: which articles stand
// in it, in what order, and which one stands first and stays in sight, to read
// the others against. The zero value shows all of them as they were read. An
// article on the same event always stands before one on a neighbouring event,
// wherever that is pinned.
type Columns struct {
	Order  ColumnOrder
	Pinned int    // an article's index + 1; 0 where none is
	Hidden string // of each article "1" where it is hidden; "" where none is
	Event  string // the one whose articles alone are looked at, in every view; "" for all
}

// ColumnOrder is an order of the columns.
type ColumnOrder uint8

const (
	ColumnsAsRead ColumnOrder = iota // by their letters
	ColumnsByTold                    // who tells most facts first
	ColumnsByName
	ColumnsByDate
)

// ColumnOrders lists the orders as the menu has them.
var ColumnOrders = []ColumnOrder{ColumnsAsRead, ColumnsByTold, ColumnsByName, ColumnsByDate}

var columnOrderNames = [...]phrase.Said{phrase.ColumnsAsRead, phrase.ColumnsByTold, phrase.ColumnsByName, phrase.ColumnsByDate}

// Said names the order.
func (o ColumnOrder) Said() phrase.Said { return columnOrderNames[o] }

// choosable is from how many articles on the reader may choose among columns.
const choosable = 3

// Choosable reports whether there is a choice of columns to make.
func (s *Story) Choosable() bool { return len(s.Articles) >= choosable }

// hides reports whether an article has no column.
func (c Columns) hides(article int) bool {
	return article < len(c.Hidden) && c.Hidden[article] == '1'
}

// pins reports whether an article stands first.
func (c Columns) pins(article int) bool { return c.Pinned == article+1 }

// hide hides an article or shows it, of so many.
func (c *Columns) hide(article, of int, hidden bool) {
	marks := []byte(c.Hidden + strings.Repeat("0", max(of-len(c.Hidden), 0)))
	marks[article] = '0'
	if hidden {
		marks[article] = '1'
	}
	c.Hidden = string(marks)
	if !strings.Contains(c.Hidden, "1") {
		c.Hidden = ""
	}
}

// layout is the columns for one choice of the reader's.
type layout struct {
	story   *Story
	rev     int
	columns Columns
	events  []string // those to choose from
	event   string   // the one looked at, if it is one of them
	seen    []int    // the articles looked at, by their letters
	all     []int    // the same, in order
	shown   []int
}

func (f *Facts) layout(s *Story) *layout {
	if l := &f.laid; l.story != s || l.rev != s.Rev || l.columns != f.Columns {
		events, event := s.events(), f.Columns.Event
		if !slices.Contains(events, event) {
			event = "" // a correction took it
		}
		seen := s.about(event)
		all := slices.DeleteFunc(s.inColumns(f.Columns), func(i int) bool { return !slices.Contains(seen, i) })
		shown := slices.DeleteFunc(slices.Clone(all), f.Columns.hides)
		f.laid = layout{s, s.Rev, f.Columns, events, event, seen, all, shown}
	}
	return &f.laid
}

// Shown returns the articles that have a column, in order.
func (f *Facts) Shown(s *Story) []int { return f.layout(s).shown }

// ordered returns the articles looked at, in the order of the columns.
func (f *Facts) ordered(s *Story) []int { return f.layout(s).all }

// Many reports whether the matrix has so many columns that they are narrow, a glyph and one node
// each.
func (f *Facts) Many(s *Story) bool { return len(f.Shown(s)) >= outlets.ManyFrom }

// inColumns returns the articles in the order of the columns, those of the first event before the others.
func (s *Story) inColumns(c Columns) []int {
	told := make([]int, len(s.Articles))
	if c.Order == ColumnsByTold {
		for i := range s.Facts {
			for k := range s.Facts[i].Cells {
				if s.Facts[i].Cells[k].Status.Told() {
					told[k]++
				}
			}
		}
	}
	all := make([]int, len(s.Articles))
	for i := range all {
		all[i] = i
	}
	slices.SortStableFunc(all, func(a, b int) int {
		x, y := s.Outlets[a], s.Outlets[b]
		by := 0
		switch c.Order {
		case ColumnsByTold:
			by = cmp.Compare(told[b], told[a])
		case ColumnsByName:
			by = cmp.Or(falseFirst(x.Name == "", y.Name == ""), cmp.Compare(text.FoldLine(x.Name), text.FoldLine(y.Name)))
		case ColumnsByDate:
			by = cmp.Or(falseFirst(x.Date == "", y.Date == ""), cmp.Compare(x.Date, y.Date))
		}
		return cmp.Or(falseFirst(x.Near, y.Near), falseFirst(c.pins(b), c.pins(a)), by)
	})
	return all
}

// falseFirst compares what is not so with what is.
func falseFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// ColumnAt returns the article of the n-th cell of a row, as a [Spot] has it: 0
// is the claim.
func (f *Facts) ColumnAt(s *Story, n int) int {
	if shown := f.Shown(s); n > 0 && n <= len(shown) {
		return shown[n-1] + 1
	}
	return 0
}

// String writes the choice for the browser to keep; "" where there is none.
func (c Columns) String() string {
	if c == (Columns{}) {
		return ""
	}
	return strings.TrimSuffix(strconv.Itoa(int(c.Order))+" "+strconv.Itoa(c.Pinned)+" "+c.Hidden+" "+c.Event, " ")
}

// Apply takes the choice over, if it is one for the open story and the reader
// has not chosen anew.
func (e ColumnsRecalled) Apply(a *App) []Effect {
	s := a.Story
	if s == nil || s.ID != e.ID || a.Facts.Columns != (Columns{}) {
		return nil
	}
	parts := strings.Split(e.Columns, " ")
	if len(parts) == 3 {
		parts = append(parts, "") // all events
	}
	if len(parts) != 4 || len(parts[2]) > len(s.Articles) || strings.Trim(parts[2], "01") != "" {
		return nil
	}
	order, pinned := ReadNumber(parts[0]), ReadNumber(parts[1])
	if order >= len(columnOrderNames) || pinned > len(s.Articles) || parts[3] != "" && !slices.Contains(s.events(), parts[3]) {
		return nil
	}
	a.Facts.Columns = Columns{ColumnOrder(order), pinned, parts[2], parts[3]}
	a.Facts.reset(s)
	return nil
}
