package state

import (
	"strconv"
	"strings"
)

// View is a screen.
type View uint8

const (
	HomeView View = iota
	ImportView
	FactsView
	QuotesView
	OmissionsView
	SideView
	ArticlesView
	ArticleView
	WordsView
	ReceiveView // a link or file that could not be opened
	ReportView  // the story for printing
	HelpView
	AccuracyView
	AboutView
	GalleryView // every part of the interface, for whoever works on it
)

// The first word of the address's fragment. No element has one of these as
// its id: the browser would scroll to it.
var viewNames = [...]string{"", "import", "facts", "quotes", "omissions", "side", "articles", "article", "words", "receive",
	"report", "help", "accuracy", "about", "gallery"}

// NeedsStory reports whether the view shows a story.
func (v View) NeedsStory() bool { return v >= FactsView && v <= WordsView || v == ReportView }

// Route is where the reader is: the view, what is open in it, and a place.
// As a fragment: "facts/f12", "article/a3/412", "" for home.
type Route struct {
	View View
	Item string // id of the fact, article … that is open; "" if none
	At   int    // byte offset in the article's text to bring into view
}

// ParseRoute reads a fragment, without "#". Whatever it does not know is home.
func ParseRoute(fragment string) Route {
	name, rest, _ := strings.Cut(fragment, "/")
	for i, n := range viewNames {
		if n != name || n == "" {
			continue
		}
		r := Route{View: View(i)}
		item, at, _ := strings.Cut(rest, "/")
		if plain(item) {
			r.Item = item
		}
		if n, err := strconv.Atoi(at); err == nil && n > 0 {
			r.At = n
		}
		return r
	}
	return Route{}
}

// plain reports whether s has the form of an id.
func plain(s string) bool {
	return len(s) <= 24 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

// Fragment returns the fragment of r, without "#".
func (r Route) Fragment() string {
	s := viewNames[r.View]
	if r.Item != "" || r.At > 0 {
		s += "/" + r.Item
	}
	if r.At > 0 {
		s += "/" + strconv.Itoa(r.At)
	}
	return s
}

// Href returns r as the target of a link.
func (r Route) Href() string { return "#" + r.Fragment() }

// ToFact is the route to the evidence of a fact.
func (s *Story) ToFact(fact int) Route { return Route{View: FactsView, Item: s.Facts[fact].ID} }

// ToOmissions is the route to what an article omits.
func (s *Story) ToOmissions(article int) Route {
	return Route{View: OmissionsView, Item: s.Articles[article].ID}
}

// ToArticle is the route to a place of an article; 0 is its beginning.
func (s *Story) ToArticle(article, at int) Route {
	return Route{View: ArticleView, Item: s.Articles[article].ID, At: at}
}

// Navigated is a new address.
type Navigated struct{ To Route }

// Apply shows the view. A view of a story that is not open waits for it, or
// goes home.
func (e Navigated) Apply(a *App) []Effect {
	before := a.Route
	a.Route = e.To
	a.Overlay, a.Broken = NoOverlay, ""
	return a.settle(before)
}

// settle has the view that the route shows take note of it.
func (a *App) settle(before Route) []Effect {
	if a.Story == nil {
		return nil
	}
	switch a.Route.View {
	case FactsView:
		linked := a.Open() >= 0 && a.Facts.At.Fact != a.Open()
		a.Facts.opened(a)
		if linked && before.View == FactsView {
			return []Effect{Scroll{a.Facts.At.ID()}} // a value of the box above leads to its row
		}
		if before.View != FactsView {
			effects := []Effect{SetInput{FindID, a.Facts.Query}} // the field is drawn empty
			if a.Open() >= 0 {
				effects = append(effects, HoldRow{a.Facts.At}) // the row stands beside its evidence
			}
			return effects
		}
	case QuotesView:
		if before.View != QuotesView {
			return []Effect{SetInput{FindID, a.Quotes.Query}}
		}
	case OmissionsView:
		if before.View != OmissionsView || before.Item != a.Route.Item {
			a.Omissions.drawn = omissionsFirst
			return a.drawOmissions()
		}
	case SideView:
		if len(a.SideColumns()) >= leastColumns {
			a.SidePage() // worked out now, and not while it is drawn
		}
	case ArticlesView, ArticleView:
		return a.Reader.arrived(a, before)
	}
	return nil
}
