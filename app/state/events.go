package state

import (
	"slices"
	"strings"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
)

// EventChoice is one of the events that a story's articles are about, to look at
// by itself. What is chosen holds in every view that sets articles beside each
// other: its columns are the articles on that event, and what it counts is of
// them. The articles themselves, and the report, are of all events.
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
		if e := s.Articles[i].Event; e != "" && !slices.Contains(out, e) && len(s.Compared(i)) > 0 {
			out = append(out, e)
		}
	}
	return out
}

// EventChoices lists the events to choose from, after the choice of all: nil
// where all that can be compared is about one.
func (a *App) EventChoices() []EventChoice {
	s := a.Story
	events := a.Facts.layout(s).events
	if len(events) < 2 {
		return nil
	}
	all := EventChoice{Articles: len(s.Articles), On: true}
	out := []EventChoice{all}
	for _, e := range events {
		c := EventChoice{Event: e, On: e == a.Event()}
		for i := range s.Articles {
			if s.Articles[i].Event != e {
				continue
			}
			if c.Articles++; c.Title == "" {
				c.Title = passage.Short(s.Outlets[i].Headline(), eventTitle)
			}
		}
		out[0].On = out[0].On && !c.On
		out = append(out, c)
	}
	return out
}

// EventID is the id of the choice among events.
const EventID = "event"

// eventTitle bounds the title of a choice, in characters.
const eventTitle = 60

// about lists the articles on an event, with "" all.
func (s *Story) about(event string) []int {
	out := make([]int, 0, len(s.Articles))
	for i := range s.Articles {
		if event == "" || s.Articles[i].Event == event {
			out = append(out, i)
		}
	}
	return out
}

// Event is the event whose articles alone are looked at, "" for all.
func (a *App) Event() string { return a.Facts.layout(a.Story).event }

// Seen returns the articles looked at, by their letters.
func (a *App) Seen() []int { return a.Facts.layout(a.Story).seen }

// sees reports whether an article is one of them.
func (a *App) sees(article int) bool {
	event := a.Event()
	return event == "" || a.Story.Articles[article].Event == event
}

// ChooseEvent looks at the articles on one event alone, or with "" at all.
type ChooseEvent struct{ Event string }

// Apply shows them, in the view that the reader is in and in the others.
func (e ChooseEvent) Apply(a *App) []Effect {
	s := a.Story
	if s == nil {
		return nil
	}
	a.Facts.Columns.Hidden, a.Facts.Columns.Event = "", ""
	if slices.Contains(s.events(), e.Event) {
		a.Facts.Columns.Event = e.Event
	}
	a.Facts.reset(s)
	a.Side.Columns, a.Side.At, a.Side.More, a.Side.near = nil, 0, 0, nil
	a.Quotes.More, a.Quotes.At = 0, 0
	a.Omissions.More, a.Omissions.At, a.Omissions.drawn = 0, 0, omissionsFirst
	effects := a.columned()
	if i := s.Index(a.Route.Item); a.Route.View == OmissionsView {
		if i >= 0 && !a.sees(i) {
			effects = append(effects, Go{Route{View: OmissionsView}})
		}
		effects = append(effects, a.drawOmissions()...)
	}
	return effects
}

// Counts counts the facts of the event looked at, whatever columns are hidden.
func (a *App) Counts() facts.Counts {
	s := a.Story
	if a.Event() == "" {
		return s.counts()
	}
	apart := s.apart(a.Seen())
	return facts.Count(s.Comparison, func(fact int) bool { return !apart(fact) })
}

// beside reports for each fact whether it has no place in the matrix, as its
// columns stand.
func (f *Facts) beside(s *Story) func(fact int) bool {
	if f.layout(s).event == "" && !strings.Contains(f.Columns.Hidden, "1") {
		return func(int) bool { return false }
	}
	return s.apart(f.Shown(s))
}

// apart reports for each fact whether it is of an event that none of the
// articles shown is about, and not told by two of them either, nor by the only
// one.
func (s *Story) apart(shown []int) func(fact int) bool {
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
