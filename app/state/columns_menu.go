package state

import (
	"slices"
	"strconv"
	"strings"

	"recoupe/app/show/word"
	"recoupe/internal/phrase"
	"recoupe/internal/text"
)

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
	query := strings.Fields(text.FoldLine(a.Columns.Query))
	var out []ColumnChoice
	here := false
	for _, i := range a.Facts.ordered(s) {
		o := s.Outlets[i]
		if !word.HasAll(text.FoldLine(o.Letter+" "+o.Label(a.Lang)+" "+o.Title+" "+o.Lang), query) {
			continue
		}
		c := ColumnChoice{Article: i, Shown: !a.Facts.Columns.hides(i), Pinned: a.Facts.Columns.pins(i), At: i == a.Columns.At}
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
	c.hide(e.Article, len(a.Story.Articles), !c.hides(e.Article))
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
	if c.pins(e.Article) {
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
