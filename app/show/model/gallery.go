package model

import (
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Gallery is a small invented story that has every state a cell can be
// in: a bridge closes, three articles tell it, a fourth is about another event.
func Gallery() *story.Comparison {
	c := &story.Comparison{Articles: []story.Article{
		Article("a1", "Le Fanal", "2024-05-02", "e1", "# Le pont des Ormes fermé après une fissure",
			"Le pont des Ormes a fermé mardi à la circulation. Les 34 ouvriers du chantier sont partis.",
			"« Nous rouvrirons avant l’été », a promis la maire, Jeanne Aubry. Le devis s’élève à 2,4 millions d’euros."),
		Article("a2", "", "", "e1", "Une trentaine d’ouvriers ont quitté le pont des Ormes, fermé depuis peu.",
			"La maire promet de rouvrir avant l’été.", "- Lire aussi : le marché déménage"),
		Article("a3", "La Vigie", "2024-05-03T09:26", "e1", "# Pont : une fermeture qui dure",
			"Le pont est fermé. Les ouvriers sont partis mercredi.", "« Nous rouvrirons », a assuré Jeanne Aubry."),
		Article("a4", "La Vigie", "2024-10-02", "e2", "# Le viaduc voisin rouvre", "Le viaduc a rouvert en octobre."),
	}, Events: []story.Event{{ID: "e1", Articles: []int{0, 1, 2}}, {ID: "e2", Articles: []int{3}}}}
	a := c.Articles
	cell := func(status story.Status, article int, value string, words ...string) *story.Cell {
		return Cell(&a[article], status, value, words...)
	}
	from := func(article int, words string) story.Spot {
		return story.Spot{Article: article, Span: At(&a[article], words)}
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
	c.Facts[1].Cells[1].Marks = []text.Span{At(&a[1], "Une trentaine d’ouvriers")}
	c.Facts[1].Cells[2].Marks = []text.Span{At(&a[2], "mercredi")}
	c.Facts[1].Cells[0].Reasons = []story.Reason{story.Because("copy", "a2, a3")}
	c.Differences = []story.Difference{{Fact: 1, Articles: []int{0, 1}, Note: story.Because("precision", "34 / ≈ 30")}}
	a[0].Quotes = []story.Quote{{Span: At(&a[0], "Nous rouvrirons avant l’été"), Speaker: "Jeanne Aubry", SpeakerSpan: At(&a[0], "la maire, Jeanne Aubry"), Cue: At(&a[0], "a promis")}}
	a[1].Quotes = []story.Quote{{Span: At(&a[1], "rouvrir avant l’été"), Kind: story.Indirect, Speaker: "Jeanne Aubry", SpeakerSpan: At(&a[1], "La maire"), Cue: At(&a[1], "promet")}}
	a[2].Quotes = []story.Quote{{Span: At(&a[2], "Nous rouvrirons"), Speaker: "Jeanne Aubry", SpeakerSpan: At(&a[2], "Jeanne Aubry"), Cue: At(&a[2], "a assuré")}}
	c.Utterances = []story.Utterance{{ID: "u1", Relation: story.Cut, Speaker: "Jeanne Aubry", Score: .88, Members: []story.Member{
		{QuoteRef: story.QuoteRef{Article: 0}, Marks: []text.Span{At(&a[0], "avant l’été")}}, {QuoteRef: story.QuoteRef{Article: 2}, Gaps: []int{At(&a[2], "Nous rouvrirons").End}}}}}
	c.Names = []story.Name{{Name: "Jeanne Aubry", Kind: story.Person, Mentions: []story.Spot{from(0, "Jeanne Aubry"), from(1, "La maire"), from(2, "Jeanne Aubry")}}}
	c.Omissions = []story.Omission{{Article: 1, Fact: 3, Weight: .5, By: []int{0}}, {Article: 2, Fact: 3, Weight: .5, By: []int{0}, Nearest: from(2, "Le pont est fermé"), Score: .2}}
	return c
}
