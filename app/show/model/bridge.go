package model

import (
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Bridge is a small invented story: a bridge closes, three articles tell it, a
// fourth is about another event.
func Bridge() *story.Comparison {
	c := &story.Comparison{Articles: []story.Article{
		Article("a1", "Le Fanal", "2024-05-02", "e1", "# Le pont fermé",
			"Le pont a fermé mardi. Les 34 ouvriers sont partis.", "Le maire promet de tout rouvrir."),
		Article("a2", "", "", "e1", "Une trentaine d’ouvriers ont quitté le pont, fermé depuis peu.", "- Lire aussi"),
		Article("a3", "La Vigie", "2024-05-03T09:26", "e1", "# Pont : la fermeture", "Le pont est fermé. Les ouvriers sont partis."),
		Article("a4", "La Vigie", "2024-10-02", "e2", "# Un autre pont", "Le viaduc rouvre."),
	}, Events: []story.Event{{ID: "e1", Articles: []int{0, 1, 2}}, {ID: "e2", Articles: []int{3}}}}
	a := c.Articles
	cell := func(status story.Status, article int, value string, words ...string) *story.Cell {
		return Cell(&a[article], status, value, words...)
	}
	unknown := &story.Cell{Status: story.Unknown}
	c.Facts = []story.Fact{
		{ID: "f1", Statement: "Le pont a fermé", Kind: story.EventFact, Tier: story.Core, Verdict: story.Agreed, Event: "e1",
			From: story.Spot{Article: 0, Span: At(&a[0], "Le pont a fermé mardi")},
			Cells: []*story.Cell{cell(story.Stated, 0, "", "Le pont a fermé mardi"), cell(story.Stated, 1, "", "fermé depuis peu"),
				cell(story.Stated, 2, "", "Le pont est fermé"), unknown}},
		{ID: "f2", Statement: "34 ouvriers sont partis", Kind: story.NumberFact, Tier: story.Important, Verdict: story.Differing, Event: "e1",
			From: story.Spot{Article: 0, Span: At(&a[0], "Les 34 ouvriers sont partis")},
			Cells: []*story.Cell{cell(story.Stated, 0, "34", "Les 34 ouvriers sont partis"), cell(story.Differs, 1, "≈ 30", "Une trentaine d’ouvriers"),
				cell(story.Perhaps, 2, "", "Les ouvriers sont partis"), unknown}},
		{ID: "f3", Statement: "Le maire promet de tout rouvrir", Kind: story.PledgeFact, Tier: story.Important, Verdict: story.Single, Event: "e1",
			From: story.Spot{Article: 0, Span: At(&a[0], "Le maire promet de tout rouvrir")},
			Cells: []*story.Cell{cell(story.Stated, 0, "", "Le maire promet de tout rouvrir"), {Status: story.Absent, Score: .1},
				cell(story.Absent, 2, "", "Le pont est fermé"), unknown}},
		{ID: "f4", Statement: "la fermeture", Kind: story.DateFact, Tier: story.Detail, Verdict: story.Agreed, Event: "e1",
			From:  story.Spot{Article: 2, Span: At(&a[2], "la fermeture")},
			Cells: []*story.Cell{{Status: story.Absent}, {Status: story.Absent}, cell(story.Stated, 2, "", "la fermeture"), unknown}},
	}
	c.Facts[1].Cells[1].Marks = []text.Span{At(&a[1], "Une trentaine d’")}
	c.Facts[1].Cells[0].Reasons = []story.Reason{story.Because("copy", "a2, a3")}
	c.Differences = []story.Difference{{Fact: 1, Articles: []int{0, 1}, Note: story.Because("precision", "34 / ≈ 30")}}
	return c
}
