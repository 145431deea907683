package state

import (
	"recoupe/app/show/model"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
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
	c := galleryStory()
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
		Opened{Story: share.Story{Comparison: *galleryStory()}}.Apply(shown)
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

// galleryStory is a small invented story that has every state a cell can be
// in: a bridge closes, three articles tell it, a fourth is about another event.
func galleryStory() *story.Comparison {
	c := &story.Comparison{Articles: []story.Article{
		model.Article("a1", "Le Fanal", "2024-05-02", "e1", "# Le pont des Ormes fermé après une fissure",
			"Le pont des Ormes a fermé mardi à la circulation. Les 34 ouvriers du chantier sont partis.",
			"« Nous rouvrirons avant l’été », a promis la maire, Jeanne Aubry. Le devis s’élève à 2,4 millions d’euros."),
		model.Article("a2", "", "", "e1", "Une trentaine d’ouvriers ont quitté le pont des Ormes, fermé depuis peu.",
			"La maire promet de rouvrir avant l’été.", "- Lire aussi : le marché déménage"),
		model.Article("a3", "La Vigie", "2024-05-03T09:26", "e1", "# Pont : une fermeture qui dure",
			"Le pont est fermé. Les ouvriers sont partis mercredi.", "« Nous rouvrirons », a assuré Jeanne Aubry."),
		model.Article("a4", "La Vigie", "2024-10-02", "e2", "# Le viaduc voisin rouvre", "Le viaduc a rouvert en octobre."),
	}, Events: []story.Event{{ID: "e1", Articles: []int{0, 1, 2}}, {ID: "e2", Articles: []int{3}}}}
	a := c.Articles
	cell := func(status story.Status, article int, value string, words ...string) *story.Cell {
		return model.Cell(&a[article], status, value, words...)
	}
	from := func(article int, words string) story.Spot {
		return story.Spot{Article: article, Span: model.At(&a[article], words)}
	}
	unknown := &story.Cell{Status: story.Unknown}
	c.Facts = []story.Fact{
		{ID: "f1", Statement: "Le pont des Ormes a fermé", Kind: story.EventFact, Tier: story.Core, Verdict: story.Agreed, Event: "e1", From: from(0, "Le pont des Ormes a fermé mardi"),
			Cells: []*story.Cell{cell(story.Stated, 0, "", "Le pont des Ormes a fermé mardi"), cell(story.Stated, 1, "", "fermé depuis peu"), cell(story.Stated, 2, "", "Le pont est fermé"), unknown}},
		{ID: "f2", Statement: "Les 34 ouvriers du chantier sont partis", Kind: story.NumberFact, Tier: story.Core, Verdict: story.Differing, Event: "e1", From: from(0, "Les 34 ouvriers du chantier sont partis"),
			Cells: []*story.Cell{cell(story.Stated, 0, "34", "Les 34 ouvriers du chantier sont partis"), cell(story.Partial, 1, "≈ 30", "Une trentaine d’ouvriers ont quitté le pont des Ormes"), cell(story.Differs, 2, "", "Les ouvriers sont partis mercredi"), unknown}},
		{ID: "f3", Statement: "La maire promet de rouvrir avant l’été", Kind: story.PledgeFact, Tier: story.Important, Verdict: story.Agreed, Event: "e1", From: from(1, "La maire promet de rouvrir avant l’été"),
			Cells: []*story.Cell{cell(story.Stated, 0, "", "Nous rouvrirons avant l’été"), cell(story.Stated, 1, "", "La maire promet de rouvrir avant l’été"), cell(story.Perhaps, 2, "", "Nous rouvrirons"), unknown}},
		{ID: "f4", Statement: "Le devis s’élève à 2,4 millions d’euros", Kind: story.NumberFact, Tier: story.Detail, Verdict: story.Single, Event: "e1", From: from(0, "Le devis s’élève à 2,4 millions d’euros"),
			Cells: []*story.Cell{cell(story.Stated, 0, "2,4 M €", "Le devis s’élève à 2,4 millions d’euros"), {Status: story.Absent, Score: .1}, cell(story.Absent, 2, "", "Le pont est fermé"), unknown}},
	}
	c.Facts[1].Cells[1].Marks = []text.Span{model.At(&a[1], "Une trentaine d’ouvriers")}
	c.Facts[1].Cells[2].Marks = []text.Span{model.At(&a[2], "mercredi")}
	c.Facts[1].Cells[0].Reasons = []story.Reason{story.Because("copy", "a2, a3")}
	c.Differences = []story.Difference{{Fact: 1, Articles: []int{0, 1}, Note: story.Because("precision", "34 / ≈ 30")}}
	a[0].Quotes = []story.Quote{{Span: model.At(&a[0], "Nous rouvrirons avant l’été"), Speaker: "Jeanne Aubry", SpeakerSpan: model.At(&a[0], "la maire, Jeanne Aubry"), Cue: model.At(&a[0], "a promis")}}
	a[1].Quotes = []story.Quote{{Span: model.At(&a[1], "rouvrir avant l’été"), Kind: story.Indirect, Speaker: "Jeanne Aubry", SpeakerSpan: model.At(&a[1], "La maire"), Cue: model.At(&a[1], "promet")}}
	a[2].Quotes = []story.Quote{{Span: model.At(&a[2], "Nous rouvrirons"), Speaker: "Jeanne Aubry", SpeakerSpan: model.At(&a[2], "Jeanne Aubry"), Cue: model.At(&a[2], "a assuré")}}
	c.Utterances = []story.Utterance{{ID: "u1", Relation: story.Cut, Speaker: "Jeanne Aubry", Score: .88, Members: []story.Member{
		{QuoteRef: story.QuoteRef{Article: 0}, Marks: []text.Span{model.At(&a[0], "avant l’été")}}, {QuoteRef: story.QuoteRef{Article: 2}, Gaps: []int{model.At(&a[2], "Nous rouvrirons").End}}}}}
	c.Names = []story.Name{{Name: "Jeanne Aubry", Kind: story.Person, Mentions: []story.Spot{from(0, "Jeanne Aubry"), from(1, "La maire"), from(2, "Jeanne Aubry")}}}
	c.Omissions = []story.Omission{{Article: 1, Fact: 3, Weight: .5, By: []int{0}}, {Article: 2, Fact: 3, Weight: .5, By: []int{0}, Nearest: from(2, "Le pont est fermé"), Score: .2}}
	return c
}
