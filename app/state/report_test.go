package state

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// The report has the evidence of the facts told differently first, then of those at the heart of the
// story, in the order of the facts; of many articles not more passages than can be read.
func TestReportEvidence(t *testing.T) {
	of := func(articles int) Report {
		c := *bridge()
		like := c.Articles[0]
		c.Articles = nil
		for i := range articles {
			more := like
			more.ID = fmt.Sprintf("a%d", i+1)
			c.Articles = append(c.Articles, more)
		}
		one := c.Facts[0]
		c.Facts = nil
		for i := range 60 {
			f := one
			f.ID, f.Tier, f.Weight, f.Cells = fmt.Sprintf("f%d", i+1), story.Core, 1-float64(i)/100, nil
			for range articles {
				f.Cells = append(f.Cells, one.Cells[0])
			}
			if i >= 58 {
				f.Tier, f.Verdict = story.Important, story.Differing
			}
			c.Facts = append(c.Facts, f)
		}
		a := &App{Lang: phrase.French}
		Opened{Story: share.Story{Comparison: c}}.Apply(a)
		return a.Report()
	}
	for _, row := range []struct{ articles, facts int }{
		{4, 40},
		{20, 6}, // of twenty each has twenty passages
	} {
		r := of(row.articles)
		assert.Len(t, r.Evidence, row.facts)
		assert.Equal(t, 60-row.facts, r.EvidenceLeft)
		facts := make([]int, len(r.Evidence))
		for i, e := range r.Evidence {
			facts[i] = e.Fact
		}
		assert.True(t, slices.IsSorted(facts), facts)
		assert.Equal(t, []int{58, 59}, facts[row.facts-2:], "those told differently are there, however far down")
	}
}

// Of many articles a fact stands in several tables, which together have so many rows.
func TestReportRows(t *testing.T) {
	c := *bridge()
	like, one := c.Articles[0], c.Facts[0]
	c.Articles, c.Facts = nil, nil
	for i := range 50 {
		more := like
		more.ID = fmt.Sprintf("a%d", i+1)
		c.Articles = append(c.Articles, more)
	}
	for i := range 150 {
		f := one
		f.ID, f.Weight = fmt.Sprintf("f%d", i+1), 1-float64(i)/200
		f.Cells = slices.Repeat([]*story.Cell{one.Cells[0]}, 50)
		c.Facts = append(c.Facts, f)
	}
	a := &App{Lang: phrase.French}
	Opened{Story: share.Story{Comparison: c}}.Apply(a)
	r := a.Report()
	rows := 0
	for band := range r.Bands {
		for _, g := range r.Band(a.Story.Comparison, band) {
			rows += len(g.Rows)
		}
	}
	assert.Equal(t, []int{7, 7 * 60, 90}, []int{len(r.Bands), rows, r.Left})
}
