package compare

import (
	"cmp"
	"slices"

	"recoupe/internal/diff"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// maxLinks bounds the links of a comparison. Each pair of articles has its
// share of them, the heaviest facts first; fifty articles are read side by
// side two to four at a time, and by then their main facts are what matters.
const maxLinks = 6000

// markWords sets the marks and gaps of every fact's cells: the words that no
// other article of the same language has.
func markWords(c *story.Comparison) {
	for i := range c.Facts {
		cells := c.Facts[i].Cells
		for _, group := range byLanguage(c, cells) {
			if len(group) < 2 {
				continue
			}
			readings := make([]diff.Reading, len(group))
			for k, a := range group {
				readings[k] = reading(&c.Articles[a], cells[a].Spans...)
			}
			for k, d := range diff.Of(readings...) {
				cells[group[k]].Marks, cells[group[k]].Gaps = d.Marks, d.Gaps
			}
		}
	}
}

func reading(a *story.Article, spans ...text.Span) diff.Reading {
	return diff.Reading{Text: a.Text, Spans: spans, Language: a.Language}
}

// byLanguage groups the articles that tell a fact by their language.
func byLanguage(c *story.Comparison, cells []story.Cell) [][]int {
	var groups [][]int
	for a, cell := range cells {
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

// links joins, for every pair of articles, the passages that tell the same
// facts, in the order of the first one's text.
func links(c *story.Comparison) []story.Link {
	n := len(c.Articles)
	share := maxLinks / max(1, n*(n-1)/2)
	var out []story.Link
	for i := range n {
		for j := i + 1; j < n; j++ {
			out = append(out, pairLinks(c, i, j, max(share, 4))...)
		}
	}
	return out
}

func pairLinks(c *story.Comparison, i, j, most int) []story.Link {
	type sentences struct{ a, b int }
	at := map[sentences]int{}
	var out []story.Link
	for f, fact := range c.Facts {
		x, y := fact.Cells[i], fact.Cells[j]
		if !x.Status.Told() || !y.Status.Told() || len(x.Spans) == 0 || len(y.Spans) == 0 {
			continue
		}
		a, b := x.Spans[0], y.Spans[0]
		key := sentences{sentenceAt(&c.Articles[i], a), sentenceAt(&c.Articles[j], b)}
		score := min(x.Score, y.Score)
		if k, ok := at[key]; ok { // one sentence pair, one link: the passages grow together
			out[k].A.Span, out[k].B.Span = out[k].A.Union(a), out[k].B.Union(b)
			out[k].Score = max(out[k].Score, score)
			out[k].Facts = append(out[k].Facts, f)
			continue
		}
		if len(out) == most {
			continue
		}
		at[key] = len(out)
		out = append(out, story.Link{A: story.Spot{Article: i, Span: a}, B: story.Spot{Article: j, Span: b}, Score: score, Facts: []int{f}})
	}
	slices.SortFunc(out, func(x, y story.Link) int { return cmp.Or(x.A.Span.Compare(y.A.Span), x.B.Span.Compare(y.B.Span)) })
	alike := c.Articles[i].Language == c.Articles[j].Language
	for k := range out {
		if alike {
			d := diff.Of(reading(&c.Articles[i], out[k].A.Span), reading(&c.Articles[j], out[k].B.Span))
			out[k].MarksA, out[k].MarksB = d[0].Marks, d[1].Marks
		}
	}
	moved := outOfOrder(out)
	for k := range out {
		out[k].Moved = moved[k]
	}
	return out
}

// sentenceAt returns the index of the sentence that holds the start of s, or
// of the last one before it.
func sentenceAt(a *story.Article, s text.Span) int {
	k, _ := slices.BinarySearchFunc(a.Sentences, s.Start, func(x story.Sentence, at int) int { return cmp.Compare(x.Start, at+1) })
	return k - 1
}

// outOfOrder tells which links, ordered in the first article, are not in the
// longest chain that the second article tells in the same order.
func outOfOrder(l []story.Link) []bool {
	best := make([]int, len(l))
	from := make([]int, len(l))
	last := -1
	for i := range l {
		best[i], from[i] = 1, -1
		for j := range i {
			if l[j].B.Start <= l[i].B.Start && best[j] >= best[i] {
				best[i], from[i] = best[j]+1, j
			}
		}
		if last < 0 || best[i] > best[last] {
			last = i
		}
	}
	moved := make([]bool, len(l))
	for i := range moved {
		moved[i] = true
	}
	for i := last; i >= 0; i = from[i] {
		moved[i] = false
	}
	return moved
}
