package state

import (
	"slices"
	"strings"
)

// EventChoice is one of the events that a story's articles are about, to look at
// by itself.
type EventChoice struct {
	Event    string // "" for all of them
	Title    string // of its first article; "" for all
	Articles int
	On       bool
}

// events lists the events that several articles are about.
func (s *Story) events() []string {
	var out []string
	for i := range s.Articles {
		if e := s.Articles[i].Event; e != "" && !slices.Contains(out, e) && len(s.compared(i)) > 0 {
			out = append(out, e)
		}
	}
	return out
}

// EventChoices lists the events to choose from, after the choice of all: nil
// where all that can be compared is about one.
func (a *App) EventChoices() []EventChoice {
	s := a.Story
	events := s.events()
	if len(events) < 2 {
		return nil
	}
	all := EventChoice{Articles: len(s.Articles), On: true}
	out := []EventChoice{all}
	for _, e := range events {
		c := EventChoice{Event: e, On: a.Facts.Columns.Hidden != "" && a.Facts.Columns.Hidden == s.hiddenBut(e)}
		for i := range s.Articles {
			if s.Articles[i].Event != e {
				continue
			}
			if c.Articles++; c.Title == "" {
				c.Title = Short(s.Outlets[i].Headline(), eventTitle)
			}
		}
		out[0].On = out[0].On && !c.On
		out = append(out, c)
	}
	return out
}

// eventTitle bounds the title of a choice, in characters.
const eventTitle = 60

// Headline is the article's headline, or its outlet where it has none.
func (o *Outlet) Headline() string {
	if o.Title != "" {
		return oneLine(o.Title)
	}
	return o.Letter + " " + o.Name
}

// hiddenBut is what [Columns] hide where the articles on one event are shown.
func (s *Story) hiddenBut(event string) string {
	marks := make([]byte, len(s.Articles))
	for i := range marks {
		marks[i] = '1'
		if s.Articles[i].Event == event {
			marks[i] = '0'
		}
	}
	return string(marks)
}

// ChooseEvent shows the articles on one event and its facts, or with "" all.
type ChooseEvent struct{ Event string }

// Apply shows them.
func (e ChooseEvent) Apply(a *App) []Effect {
	s := a.Story
	if s == nil {
		return nil
	}
	a.Facts.Columns.Hidden = ""
	if slices.Contains(s.events(), e.Event) {
		a.Facts.Columns.Hidden = s.hiddenBut(e.Event)
	}
	a.Facts.reset(s)
	return a.columned()
}

// beside reports for each fact whether it is of an event that no article shown
// is about, and not told by two of them either, nor by the only one: it has no
// place in the matrix then.
func (f *Facts) beside(s *Story) func(fact int) bool {
	if !strings.Contains(f.Columns.Hidden, "1") {
		return func(int) bool { return false }
	}
	shown := f.Shown(s)
	events := map[string]bool{}
	for _, i := range shown {
		events[s.Articles[i].Event] = true
	}
	least := min(2, len(shown))
	return func(fact int) bool {
		row := &s.Facts[fact]
		told := 0
		for _, i := range shown {
			if row.Cells[i].Status.Told() {
				told++
			}
		}
		return !events[row.Event] && told < least
	}
}
