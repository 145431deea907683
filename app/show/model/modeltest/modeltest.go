// Package modeltest makes the stories that tests of what is shown share, and writes what is shown
// so that a table can hold it. No program imports it.
package modeltest

import (
	"recoupe/app/show/model"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Bridge is a small invented story: a bridge closes, three articles tell it, a
// fourth is about another event.
func Bridge() *story.Comparison {
	c := &story.Comparison{Articles: []story.Article{
		model.Article("a1", "Le Fanal", "2024-05-02", "e1", "# Le pont fermé",
			"Le pont a fermé mardi. Les 34 ouvriers sont partis.", "Le maire promet de tout rouvrir."),
		model.Article("a2", "", "", "e1", "Une trentaine d’ouvriers ont quitté le pont, fermé depuis peu.", "- Lire aussi"),
		model.Article("a3", "La Vigie", "2024-05-03T09:26", "e1", "# Pont : la fermeture", "Le pont est fermé. Les ouvriers sont partis."),
		model.Article("a4", "La Vigie", "2024-10-02", "e2", "# Un autre pont", "Le viaduc rouvre."),
	}, Events: []story.Event{{ID: "e1", Articles: []int{0, 1, 2}}, {ID: "e2", Articles: []int{3}}}}
	a := c.Articles
	cell := func(status story.Status, article int, value string, words ...string) *story.Cell {
		return model.Cell(&a[article], status, value, words...)
	}
	unknown := &story.Cell{Status: story.Unknown}
	c.Facts = []story.Fact{
		{ID: "f1", Statement: "Le pont a fermé", Kind: story.EventFact, Tier: story.Core, Verdict: story.Agreed, Event: "e1",
			From: story.Spot{Article: 0, Span: model.At(&a[0], "Le pont a fermé mardi")},
			Cells: []*story.Cell{cell(story.Stated, 0, "", "Le pont a fermé mardi"), cell(story.Stated, 1, "", "fermé depuis peu"),
				cell(story.Stated, 2, "", "Le pont est fermé"), unknown}},
		{ID: "f2", Statement: "34 ouvriers sont partis", Kind: story.NumberFact, Tier: story.Important, Verdict: story.Differing, Event: "e1",
			From: story.Spot{Article: 0, Span: model.At(&a[0], "Les 34 ouvriers sont partis")},
			Cells: []*story.Cell{cell(story.Stated, 0, "34", "Les 34 ouvriers sont partis"), cell(story.Differs, 1, "≈ 30", "Une trentaine d’ouvriers"),
				cell(story.Perhaps, 2, "", "Les ouvriers sont partis"), unknown}},
		{ID: "f3", Statement: "Le maire promet de tout rouvrir", Kind: story.PledgeFact, Tier: story.Important, Verdict: story.Single, Event: "e1",
			From: story.Spot{Article: 0, Span: model.At(&a[0], "Le maire promet de tout rouvrir")},
			Cells: []*story.Cell{cell(story.Stated, 0, "", "Le maire promet de tout rouvrir"), {Status: story.Absent, Score: .1},
				cell(story.Absent, 2, "", "Le pont est fermé"), unknown}},
		{ID: "f4", Statement: "la fermeture", Kind: story.DateFact, Tier: story.Detail, Verdict: story.Agreed, Event: "e1",
			From:  story.Spot{Article: 2, Span: model.At(&a[2], "la fermeture")},
			Cells: []*story.Cell{{Status: story.Absent}, {Status: story.Absent}, cell(story.Stated, 2, "", "la fermeture"), unknown}},
	}
	c.Facts[1].Cells[1].Marks = []text.Span{model.At(&a[1], "Une trentaine d’")}
	c.Facts[1].Cells[0].Reasons = []story.Reason{story.Because("copy", "a2, a3")}
	c.Differences = []story.Difference{{Fact: 1, Articles: []int{0, 1}, Note: story.Because("precision", "34 / ≈ 30")}}
	return c
}

// Unsure is the bridge, of which what one article tells may stand in the others as well.
func Unsure() *story.Comparison {
	c := Bridge()
	for a := 1; a < 3; a++ {
		perhaps := *c.Facts[2].Cells[a]
		perhaps.Status = story.Perhaps
		c.Facts[2].Cells[a] = &perhaps
	}
	return c
}

// Quoted is the bridge, told by articles of which two quote the mayor.
func Quoted() *story.Comparison {
	c := Bridge()
	quote := func(article int, words, speaker string, kind story.QuoteKind) {
		a := &c.Articles[article]
		a.Quotes = append(a.Quotes, story.Quote{Span: model.At(a, words), Kind: kind, Speaker: speaker})
	}
	quote(0, "tout rouvrir", "le maire", story.Direct)
	quote(0, "Les 34 ouvriers sont partis", "", story.Direct)
	quote(1, "fermé depuis peu", "le maire", story.Mixed)
	quote(2, "Pont", "", story.Term)
	c.Articles[0].Quotes[0].Cue = model.At(&c.Articles[0], "promet")
	c.Articles[0].Quotes[0].SpeakerSpan = model.At(&c.Articles[0], "Le maire")
	c.Utterances = []story.Utterance{{ID: "u1", Relation: story.Reworded, Speaker: "le maire", Score: .66, Members: []story.Member{
		{QuoteRef: story.QuoteRef{Article: 0, Quote: 0}}, {QuoteRef: story.QuoteRef{Article: 1, Quote: 0}, Relation: story.Reworded}},
		Table: []story.Aligned{{Spans: []text.Span{model.At(&c.Articles[0], "tout"), {}}}, {Spans: []text.Span{model.At(&c.Articles[0], "rouvrir"), model.At(&c.Articles[1], "fermé")}}}}}
	return c
}

// Reporting is the bridge, of which one article reports in three ways: a sentence
// with a speaker, one with a wish, and one of nobody who is named.
func Reporting() *story.Comparison {
	c := Quoted()
	one := &c.Articles[2]
	one.Quotes = nil
	quote := func(words, speaker string, act story.CueKind) {
		span := model.At(one, words)
		cue := span
		cue.End = cue.Start + 2
		one.Quotes = append(one.Quotes, story.Quote{Span: span, Kind: story.Indirect, Speaker: speaker, Cue: cue, CueKind: act})
	}
	words := splitThree(one.Text)
	quote(words[0], "la préfète", story.CueSaid)
	quote(words[1], "la préfète", story.CueWanted)
	quote(words[2], "", story.CueThought)
	return c
}

// splitThree cuts a text into three pieces of whole words.
func splitThree(s string) [3]string {
	var out [3]string
	from := 0
	for i := range out {
		to := len(s) * (i + 1) / 3
		for to < len(s) && s[to] != ' ' {
			to++
		}
		out[i] = s[from:to]
		from = min(to+1, len(s))
	}
	return out
}
