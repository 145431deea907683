// Package link joins the passages of articles that tell the same, for reading side by
// side, and marks the words that one of them alone has. Call [Mark] on a comparison
// with its cells, then [Of].
package link

import (
	"cmp"
	"slices"

	"recoupe/internal/diff"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// maxLinks bounds the links of a comparison. Each pair of articles has its
// share of them, the heaviest facts first; fifty articles are read side by
// side two to four at a time, and by then their main facts are what matters.
const maxLinks = 6000

// Mark sets the marks and gaps of every fact's cells: the words that no
// other article of the same language has.
func Mark(c *story.Comparison) {
	words := diff.Comparer{Many: len(c.Articles) > fewOutlets}
	for i := range c.Facts {
		cells := c.Facts[i].Cells
		for _, group := range byLanguage(c, cells) {
			if len(group) < 2 {
				continue
			}
			readings := make([]diff.Reading, len(group))
			for k, a := range group {
				readings[k] = diff.Read(&c.Articles[a], cells[a].Spans...)
			}
			compare := words.OfTelling
			if slices.ContainsFunc(group, func(a int) bool { return cells[a].Status == story.Differs }) {
				compare = words.Of // marks are shown whether they tell or not
			}
			for k, d := range compare(readings...) {
				if cell := cells[group[k]]; d.Telling() || cell.Status == story.Differs {
					cell.Marks, cell.Gaps = d.Marks, d.Gaps
				}
			}
		}
	}
}

// fewOutlets is how many articles a reader follows word by word, side by side: among more,
// the words of what several tell are marked where no other has them at all.
const fewOutlets = 12

// byLanguage groups the articles that tell a fact by their language.
func byLanguage(c *story.Comparison, cells []*story.Cell) [][]int {
	var groups [][]int
	for a := range cells {
		cell := cells[a]
		if !cell.Status.Told() || len(cell.Spans) == 0 {
			continue
		}
		at := slices.IndexFunc(groups, func(g []int) bool { return c.Articles[g[0]].Language == c.Articles[a].Language })
		if at < 0 {
			groups = append(groups, nil)
			at = len(groups) - 1
		}
		groups[at] = append(groups[at], a)
	}
	return groups
}

// alignedArticles is how many articles have the words of each linked pair
// aligned. Among more, a passage has the marks of its cells: nobody reads all
// pairs of fifty articles side by side, and each costs an alignment.
const alignedArticles = 8

// Of joins, for every pair of articles, the passages that tell the same
// facts, in the order of the first one's text.
func Of(c *story.Comparison) []story.Link {
	n := len(c.Articles)
	most := max(maxLinks/max(1, n*(n-1)/2), 4)
	pairs := make([]pair, n*n)
	for f := range c.Facts {
		var told []int
		for a := range c.Facts[f].Cells {
			if cell := c.Facts[f].Cells[a]; cell.Status.Told() && len(cell.Spans) > 0 {
				told = append(told, a)
			}
		}
		for k, i := range told {
			for _, j := range told[k+1:] {
				pairs[i*n+j].add(c, f, i, j, most)
			}
		}
	}
	found := 0
	for i := range pairs {
		found += len(pairs[i].links)
	}
	if found == 0 {
		return nil
	}
	out := make([]story.Link, 0, found) // of many articles tens of thousands, and large
	var words diff.Comparer
	for i := range n {
		for j := i + 1; j < n; j++ {
			out = append(out, pairs[i*n+j].finish(c, &words, i, j)...)
		}
	}
	return out
}

// So few links at most most pairs of articles have: there is room for them from the beginning.
const fewLinks = 8

// pair holds the links of two articles as they are found.
type pair struct {
	links []story.Link
	at    [][2]int32 // the sentences of the one and the other that each joins
}

func (p *pair) add(c *story.Comparison, f, i, j, most int) {
	x, y := c.Facts[f].Cells[i], c.Facts[f].Cells[j]
	a, b := x.Spans[0], y.Spans[0]
	key := [2]int32{int32(c.Articles[i].SentenceAt(a)), int32(c.Articles[j].SentenceAt(b))}
	score := min(x.Score, y.Score)
	if k := slices.Index(p.at, key); k >= 0 { // one sentence pair, one link: the passages grow together
		l := &p.links[k]
		l.A.Span, l.B.Span = l.A.Union(a), l.B.Union(b)
		l.Score = max(l.Score, score)
		l.Facts = append(l.Facts, f)
		l.MarksA, l.MarksB = append(l.MarksA, x.Marks...), append(l.MarksB, y.Marks...)
		return
	}
	if len(p.links) == most {
		return
	}
	if most <= fewLinks && p.links == nil {
		p.links, p.at = make([]story.Link, 0, most), make([][2]int32, 0, most)
	}
	p.at = append(p.at, key)
	p.links = append(p.links, story.Link{A: story.Spot{Article: i, Span: a}, B: story.Spot{Article: j, Span: b}, Score: score, Facts: []int{f},
		MarksA: slices.Clone(x.Marks), MarksB: slices.Clone(y.Marks)})
}

// finish puts the links in order, sets their marks and tells which are moved.
func (p *pair) finish(c *story.Comparison, words *diff.Comparer, i, j int) []story.Link {
	sorting.Func(p.links, func(x, y story.Link) int { return cmp.Or(x.A.Span.Compare(y.A.Span), x.B.Span.Compare(y.B.Span)) })
	alike := c.Articles[i].Language == c.Articles[j].Language
	for k := range p.links {
		l := &p.links[k]
		switch {
		case !alike:
			l.MarksA, l.MarksB = nil, nil
		case len(c.Articles) <= alignedArticles:
			d := words.Of(diff.Read(&c.Articles[i], l.A.Span), diff.Read(&c.Articles[j], l.B.Span))
			l.MarksA, l.MarksB = nil, nil
			if d[0].Telling() || d[1].Telling() {
				l.MarksA, l.MarksB = d[0].Marks, d[1].Marks
			}
		default:
			l.MarksA, l.MarksB = marksWithin(l.MarksA, l.A.Span), marksWithin(l.MarksB, l.B.Span)
		}
	}
	moved := diff.OutOfOrder(len(p.links), func(int) int { return 1 }, func(i, j int) bool { return p.links[j].B.Start <= p.links[i].B.Start })
	for k := range p.links {
		p.links[k].Moved = moved[k]
	}
	return p.links
}

// marksWithin puts marks in order, each once, and keeps those within s.
func marksWithin(marks []text.Span, s text.Span) []text.Span {
	slices.SortFunc(marks, text.Span.Compare)
	return slices.DeleteFunc(slices.Compact(marks), func(m text.Span) bool { return !s.Contains(m) })
}
