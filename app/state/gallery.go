package state

import (
	"recoupe/app/show/model"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// GalleryPage is a page of the style gallery: the parts of the interface, or a
// view in one of its states, drawn by the same components as everywhere.
type GalleryPage struct {
	Item string // in the address
	To   Route  // the view that it shows; none for the parts
	do   []Event
}

// GalleryPages lists the gallery's pages. It makes them anew: nothing of the
// gallery is made before somebody opens it.
func GalleryPages() []GalleryPage {
	c := model.Gallery()
	return []GalleryPage{
		{Item: ""},
		{Item: "facts", To: Route{View: FactsView}},
		{Item: "evidence", To: Route{View: FactsView, Item: "f2"}},
		{Item: "none", To: Route{View: FactsView}, do: []Event{Find{Query: "ombrelle"}}},
		{Item: "quotes", To: Route{View: QuotesView}},
		{Item: "omissions", To: Route{View: OmissionsView, Item: "a2"}},
		{Item: "side", To: Route{View: SideView}},
		{Item: "article", To: Route{View: ArticleView, Item: "a1"}},
		{Item: "words", To: Route{View: WordsView}},
		{Item: "report", To: Route{View: ReportView}},
		{Item: "import", To: Route{View: ImportView}, do: []Event{
			Dropped{Files: []Incoming{{Name: "le-fanal.html"}, {Name: "la-vigie.txt"}, {Name: "scan.pdf"}, {Name: "blog.md"}}},
			HasRead{Job: 1, Articles: c.Articles[:1]}, HasRead{Job: 2, Articles: c.Articles[1:2]},
			CouldNotRead{Job: 3, Error: story.Because("image")},
		}},
		{Item: "cut", To: Route{View: ReceiveView}},
		{Item: "corrected", To: Route{View: FactsView, Item: "f2"}, do: []Event{
			TellCell{Fact: 1, Article: 1, As: TheSame}, PartCell{Fact: 0, Article: 1},
			OpenCorrecting{What: CorrectNote, Fact: 2}, TypeCorrection{Text: "Vérifier auprès de la mairie."}, SaveCorrection{},
			OpenCorrecting{What: CorrectStatement, Fact: 2}, TypeCorrection{Text: "Le chantier s’est arrêté."}, SaveCorrection{},
		}},
	}
}

// Gallery returns the page of the gallery that the route asks for, and the
// state it is drawn from.
func (a *App) Gallery() (GalleryPage, *App) {
	pages := GalleryPages()
	page := pages[0]
	for _, p := range pages {
		if p.Item == a.Route.Item {
			page = p
		}
	}
	shown := &App{Lang: a.Lang, Theme: a.Theme, Narrow: a.Narrow, Today: a.Today}
	if page.To.View != ImportView {
		Opened{Story: share.Story{Comparison: *model.Gallery()}}.Apply(shown)
	}
	for _, e := range page.do {
		e.Apply(shown)
	}
	if page.To.View == ReceiveView {
		shown.Refuse = Refusal{Kind: RefuseCut, Want: 3142, Got: 2048}
	}
	shown.Route = page.To
	shown.settle(Route{})
	return page, shown
}
