package state

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/app/show/word"
	"recoupe/internal/phrase"
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

// Hides reports whether an article has no column.
func (c Columns) Hides(article int) bool {
	return article < len(c.Hidden) && c.Hidden[article] == '1'
}

// Pins reports whether an article stands first.
func (c Columns) Pins(article int) bool { return c.Pinned == article+1 }

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
		all := slices.DeleteFunc(s.ordered(f.Columns), func(i int) bool { return !slices.Contains(seen, i) })
		shown := slices.DeleteFunc(slices.Clone(all), f.Columns.Hides)
		f.laid = layout{s, s.Rev, f.Columns, events, event, seen, all, shown}
	}
	return &f.laid
}

// Shown returns the articles that have a column, in order.
func (f *Facts) Shown(s *Story) []int { return f.layout(s).shown }

// Ordered returns the articles looked at, in the order of the columns.
func (f *Facts) Ordered(s *Story) []int { return f.layout(s).all }

// Many reports whether the matrix has so many columns that they are narrow.
func (f *Facts) Many(s *Story) bool { return len(f.Shown(s)) >= manyOutlets }

func (s *Story) ordered(c Columns) []int {
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
			by = cmp.Or(falseFirst(x.Name == "", y.Name == ""), cmp.Compare(word.Fold(x.Name), word.Fold(y.Name)))
		case ColumnsByDate:
			by = cmp.Or(falseFirst(x.Date == "", y.Date == ""), cmp.Compare(x.Date, y.Date))
		}
		return cmp.Or(falseFirst(x.Near, y.Near), falseFirst(c.Pins(b), c.Pins(a)), by)
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

// ColumnChoice is a line of the menu of columns.
type ColumnChoice struct {
	Article int
	Shown   bool
	Pinned  bool
	Told    int // facts it tells
	At      bool
}

// ColumnsMenu is the menu of columns while it is open.
type ColumnsMenu struct {
	Query string
	At    int // the article whose line Tab reaches
}

// ColumnChoices are the lines of the menu that its search keeps.
func (a *App) ColumnChoices() []ColumnChoice {
	s := a.Story
	query := strings.Fields(word.Fold(a.Columns.Query))
	var out []ColumnChoice
	here := false
	for _, i := range a.Facts.Ordered(s) {
		o := s.Outlets[i]
		if !hasAll(word.Fold(o.Letter+" "+o.Label(a.Lang)+" "+o.Title+" "+o.Lang), query) {
			continue
		}
		c := ColumnChoice{Article: i, Shown: !a.Facts.Columns.Hides(i), Pinned: a.Facts.Columns.Pins(i), At: i == a.Columns.At}
		for k := range s.Facts {
			if s.Facts[k].Cells[i].Status.Told() {
				c.Told++
			}
		}
		here = here || c.At
		out = append(out, c)
	}
	if !here && len(out) > 0 {
		out[0].At = true
	}
	return out
}

// FindColumnID is the id of the search field of the menu of columns.
const FindColumnID = "find-column"

// ColumnID is the id of an article's line in the menu.
func ColumnID(article int) string { return "column-" + strconv.Itoa(article) }

// The reader chooses columns.
type (
	// OpenColumns opens their menu, or closes it.
	OpenColumns struct{}
	// ShowColumn shows an article's column or hides it.
	ShowColumn struct{ Article int }
	// ShowColumns shows all columns, or hides all those that the search of the
	// menu keeps.
	ShowColumns struct{ Hide bool }
	// PinColumn has an article stand first, or not any longer.
	PinColumn struct{ Article int }
	// OrderColumns puts them in an order.
	OrderColumns struct{ By ColumnOrder }
	// FindColumn is a search typed in the menu.
	FindColumn struct{ Query string }
	// StepColumn goes from a line of the menu to another.
	StepColumn struct{ Article, By int }
	// ColumnsRecalled are the columns that were chosen when the story was open
	// before, as Columns.String wrote them.
	ColumnsRecalled struct{ ID, Columns string }
)

// Apply opens it.
func (OpenColumns) Apply(a *App) []Effect {
	if a.Overlay == ColumnsOverlay {
		return Dismiss{}.Apply(a)
	}
	a.Overlay, a.Columns = ColumnsOverlay, ColumnsMenu{}
	return []Effect{SetInput{FindColumnID, ""}, Focus{FindColumnID}}
}

// Apply shows or hides it.
func (e ShowColumn) Apply(a *App) []Effect {
	if a.Story == nil || e.Article < 0 || e.Article >= len(a.Story.Articles) {
		return nil
	}
	c := &a.Facts.Columns
	c.hide(e.Article, len(a.Story.Articles), !c.Hides(e.Article))
	a.Columns.At = e.Article
	return a.columned()
}

// Apply shows or hides them.
func (e ShowColumns) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	for _, c := range a.ColumnChoices() {
		a.Facts.Columns.hide(c.Article, len(a.Story.Articles), e.Hide)
	}
	return a.columned()
}

// Apply puts it first. What stands first is seen.
func (e PinColumn) Apply(a *App) []Effect {
	if a.Story == nil || e.Article < 0 || e.Article >= len(a.Story.Articles) {
		return nil
	}
	c := &a.Facts.Columns
	if c.Pins(e.Article) {
		c.Pinned = 0
	} else {
		c.Pinned = e.Article + 1
		c.hide(e.Article, len(a.Story.Articles), false)
	}
	a.Columns.At = e.Article
	return append(a.columned(), Focus{PinID(e.Article)})
}

// PinID is the id of the button that puts an article first.
func PinID(article int) string { return "pin-" + strconv.Itoa(article) }

// Apply orders them.
func (e OrderColumns) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	a.Facts.Columns.Order = e.By
	return a.columned()
}

// Apply searches.
func (e FindColumn) Apply(a *App) []Effect {
	a.Columns.Query = e.Query
	return nil
}

// Apply goes to the line, -1 for the search field before the first.
func (e StepColumn) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	list := a.ColumnChoices()
	at := slices.IndexFunc(list, func(c ColumnChoice) bool { return c.Article == e.Article }) + e.By
	if at < 0 || len(list) == 0 {
		return []Effect{Focus{FindColumnID}}
	}
	a.Columns.At = list[min(at, len(list)-1)].Article
	return []Effect{Focus{ColumnID(a.Columns.At)}}
}

// columned says how many columns are shown now, and keeps the choice. The
// rows are as high as before where the cells have no words.
func (a *App) columned() []Effect {
	a.Facts.relaid()
	if !slices.Contains(a.Facts.Chosen(a.Story), a.Facts.At.Fact) { // it went with the event of a column
		a.Facts.reset(a.Story)
	}
	shown := a.Facts.Shown(a.Story)
	if at := a.Facts.At.Column; at > 0 && !slices.Contains(shown, at-1) {
		a.Facts.At.Column = 0
	}
	a.Said = phrase.ColumnsShown.Fill(a.Lang, len(shown))
	return []Effect{KeepColumns{}}
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
