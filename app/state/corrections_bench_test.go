package state

import (
	"fmt"
	"strings"
	"testing"

	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A correction among fifty outlets and six hundred facts, made and taken back.
func BenchmarkCorrectFifty(b *testing.B) {
	c := story.Comparison{Events: []story.Event{{ID: "e1"}}}
	body := strings.Repeat("Le pont a fermé mardi et les ouvriers sont partis hier soir. ", 120)
	for i := range 50 {
		a := article(fmt.Sprintf("a%d", i+1), "X", "2024-01-01", "e1", "# Titre", body)
		a.File = fmt.Sprint(i)
		c.Articles = append(c.Articles, a)
	}
	for i := range 600 {
		f := story.Fact{ID: fmt.Sprintf("f%d", i+1), Statement: "Le pont a fermé mardi", Event: "e1", From: story.Spot{Article: i % 50, Span: text.Span{Start: i, End: i + 40}}}
		for range 50 {
			f.Cells = append(f.Cells, &story.Cell{Status: story.Stated, Spans: []text.Span{{Start: 40, End: 100}}})
		}
		c.Facts = append(c.Facts, f)
	}
	a := &App{}
	Opened{Story: share.Story{Comparison: c}}.Apply(a)
	a.Route = Route{View: FactsView}
	for b.Loop() {
		PartCell{3, 2}.Apply(a)
	}
}
