//go:build !js

package e2e

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// newsroom makes up a comparison of many outlets and facts, as the engine would
// hand it on: each fact is told by one outlet, by a few or by most, some
// differently, and every absence has its nearest passage. The words are built
// from numbers, so that the same sizes give the same story.
func newsroom(outlets, facts int) share.Story {
	c := story.Comparison{Events: []story.Event{{ID: "e1"}}}
	for i := range outlets {
		c.Events[0].Articles = append(c.Events[0].Articles, i)
		c.Articles = append(c.Articles, story.Article{
			ID: fmt.Sprintf("a%d", i+1), File: fmt.Sprintf("journal-%02d.txt", i), Language: "fr", Event: "e1",
			Title:     story.Field{Value: fmt.Sprintf("Le pont de la Lenne rouvre : ce que dit le journal %d", i+1)},
			Outlet:    story.Field{Value: fmt.Sprintf("Le Journal des Quais %d", i+1)},
			Published: story.Field{Value: fmt.Sprintf("2026-03-%02d", 1+i%28)},
		})
		newsLine(&c.Articles[i], c.Articles[i].Title.Value, story.Title)
	}
	for f := range facts {
		c.Facts = append(c.Facts, newsFact(&c, f))
	}
	// The heaviest first: what most tell.
	slices.SortStableFunc(c.Facts, func(a, b story.Fact) int { return cmp.Compare(b.Weight, a.Weight) })
	for i := range c.Facts {
		c.Facts[i].ID = fmt.Sprintf("f%d", i+1)
		newsGaps(&c, i)
	}
	return share.Story{Name: "Le pont de la Lenne", Saved: "2026-03-30", Comparison: c}
}

// newsLine adds a paragraph of one sentence to an article, and returns its place.
func newsLine(a *story.Article, words string, kind story.BlockKind) text.Span {
	at := text.Span{Start: len(a.Text), End: len(a.Text) + len(words)}
	a.Text += words + "\n"
	a.Blocks = append(a.Blocks, story.Block{Span: at, Kind: kind})
	a.Sentences = append(a.Sentences, story.Sentence{Span: at, Block: len(a.Blocks) - 1})
	return at
}

var newsActs = []string{"a refait le tablier", "a fermé la rive nord", "a payé les retards", "a compté les camions", "a promis une passerelle", "a reçu les riverains", "a changé les câbles"}
var newsWho = []string{"La mairie", "Le conseil régional", "L’entreprise Orval", "Le préfet", "L’association des quais", "La compagnie des eaux"}

// newsFact writes a fact into the articles that tell it.
func newsFact(c *story.Comparison, f int) story.Fact {
	outlets := len(c.Articles)
	tellers := 1
	switch {
	case f%10 == 0:
		tellers = 1 + outlets*3/4
	case f%4 == 0:
		tellers = 2 + f%7
	}
	out := story.Fact{Kind: story.FactKind(1 + f%7), Event: "e1", Weight: float64(tellers)/float64(outlets)*.9 + .0001*float64(f%100), Tier: story.Detail, Verdict: story.Single}
	switch {
	case tellers > outlets/2:
		out.Tier = story.Core
	case tellers > 1:
		out.Tier = story.Important
	}
	out.Cells = make([]*story.Cell, outlets)
	for i := range out.Cells {
		out.Cells[i] = &story.Cell{}
	}
	for k := range tellers {
		i := (f*13 + k*7) % outlets
		if out.Cells[i].Status.Told() {
			continue
		}
		number := 100 + f
		status := story.Stated
		if tellers > 1 && k%5 == 3 {
			number, status = number+k, story.Differs
		}
		at := newsLine(&c.Articles[i], fmt.Sprintf("%s %s le %d mars, pour %d millions d’euros, lot %d.", newsWho[f%len(newsWho)], newsActs[f%len(newsActs)], 1+f%28, number, f), story.Body)
		from := strings.Index(at.Of(c.Articles[i].Text), "pour ")
		cell := &story.Cell{Status: status, Spans: []text.Span{{Start: at.Start, End: at.End - 1}}, Score: .6 + .4*float64(k%5)/5,
			Reasons: []story.Reason{story.Because("sharedFigures", fmt.Sprint(number)), story.Because("sharedWords", "pour, millions")}}
		if status == story.Differs {
			cell.Marks = []text.Span{{Start: at.Start + from, End: at.End - 1}}
		}
		if out.Kind == story.NumberFact {
			cell.Value = fmt.Sprintf("%d M€", number)
		}
		out.Cells[i] = cell
		if k == 0 {
			out.Statement = strings.TrimSuffix(at.Of(c.Articles[i].Text), ".")
			out.From = story.Spot{Article: i, Span: cell.Spans[0]}
		}
	}
	switch {
	case tellers > 1 && f%3 > 0:
		out.Verdict = story.Agreed
	case tellers > 1:
		out.Verdict = story.Differing
	}
	return out
}

// newsGaps gives what is not told a nearest passage, and counts it as left out.
func newsGaps(c *story.Comparison, f int) {
	fact := &c.Facts[f]
	var by []int
	for i := range fact.Cells {
		if fact.Cells[i].Status.Told() {
			by = append(by, i)
		}
	}
	for i := range fact.Cells {
		if fact.Cells[i].Status.Told() {
			continue
		}
		s := c.Articles[i].Sentences
		fact.Cells[i].Spans = []text.Span{s[f%len(s)].Span}
		fact.Cells[i].Score = .2
		if len(by) > len(fact.Cells)/2 {
			c.Omissions = append(c.Omissions, story.Omission{Article: i, Fact: f, Weight: fact.Weight, By: by})
		}
	}
}

// newsroomFile is the story of a newsroom as a file to be dropped on the page.
func newsroomFile(t testing.TB, outlets, facts int) string {
	t.Helper()
	s := newsroom(outlets, facts)
	require.NoError(t, s.Comparison.Check())
	path := filepath.Join(t.TempDir(), "newsroom.recoupe")
	require.NoError(t, os.WriteFile(path, share.File(s), 0o644))
	return path
}

// Printed from the matrix, the page has every row, not those near the window
// alone; afterwards it has these again.
func TestPrintHasEveryRow(t *testing.T) {
	v := visit(t, serve(t, siteDir(t), "/"))
	v.open(v.origin + "/")
	v.until(running)
	v.drop(newsroomFile(t, 6, 120))
	v.until(matrix)
	rows := `document.querySelectorAll("#matrix [data-fact]").length`
	require.Less(t, eval[int](v, rows), 120)
	require.Equal(t, 120, eval[int](v, `(dispatchEvent(new Event("beforeprint")), `+rows+`)`))
	eval[bool](v, `(dispatchEvent(new Event("afterprint")), true)`)
	v.until(rows + ` < 120`)
}
