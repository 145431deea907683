// Package shared lists the passages that articles have in common ([Passages]) and shows where in
// each of them they stand ([Lanes]).
package shared

import (
	"cmp"
	"slices"

	"recoupe/app/show/passage"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Lane is one article as a line, with what it has in common with others.
type Lane struct {
	Article int
	Share   int // of its own words, in hundredths
	Marks   []Mark
}

// Mark is a mark on the line of an article, in hundredths of its own words.
type Mark struct{ At, Length int }

// Passage is a passage that articles have in common.
type Passage struct {
	Words  string // as the first of them has it
	Lang   string
	Same   bool // word for word
	In     []In
	length int
}

// In is where one of the articles has the passage.
type In struct {
	Article int
	At      int // byte offset
}

// Lanes shows where each of some articles has passages in common with another of them.
func Lanes(s *story.Comparison, seen []int) []Lane {
	out := make([]Lane, len(seen))
	for i, article := range seen {
		out[i].Article = article
		var spans []text.Span
		for _, r := range s.Reuse {
			if !slices.Contains(seen, r.A.Article) || !slices.Contains(seen, r.B.Article) {
				continue
			}
			for _, spot := range [...]story.Spot{r.A, r.B} {
				if spot.Article == article && !spot.Empty() {
					spans = append(spans, spot.Span)
				}
			}
		}
		spans = text.Merge(spans)
		in := &s.Articles[article]
		all := max(1, passage.OwnLength(in))
		shared, before := 0, 0
		for _, b := range in.Blocks {
			if !b.Kind.Own() {
				continue
			}
			for _, sp := range spans {
				n := sp.Overlap(b.Span)
				if n == 0 {
					continue
				}
				shared += n
				at := before + max(sp.Start, b.Start) - b.Start
				out[i].Marks = append(out[i].Marks, Mark{At: at * 100 / all, Length: max(1, n*100/all)})
			}
			before += b.Len()
		}
		out[i].Share = shared * 100 / all
	}
	return out
}

// Passages lists what some articles have in common with each other, the longest first.
func Passages(s *story.Comparison, seen []int) []Passage {
	var list []Passage
	byWords := map[string]int{}
	for _, r := range s.Reuse {
		if r.A.Empty() || r.B.Empty() || !slices.Contains(seen, r.A.Article) || !slices.Contains(seen, r.B.Article) {
			continue
		}
		a := &s.Articles[r.A.Article]
		words := r.A.Of(a.Text)
		key := text.Fold(words)
		i, known := byWords[key]
		if !known {
			i = len(list)
			byWords[key] = i
			list = append(list, Passage{Words: passage.BalancedLine(passage.Short(passage.ClosedOne(a.Text, r.A.Span).Of(a.Text), 280)), Lang: a.Language, Same: true, length: r.A.Len()})
		}
		c := &list[i]
		c.Same = c.Same && r.Similarity >= 1
		for _, spot := range [...]story.Spot{r.A, r.B} {
			if !slices.ContainsFunc(c.In, func(in In) bool { return in.Article == spot.Article }) {
				c.In = append(c.In, In{spot.Article, spot.Start})
			}
		}
	}
	for i := range list {
		sorting.Func(list[i].In, func(x, y In) int { return cmp.Compare(x.Article, y.Article) })
	}
	sorting.StableFunc(list, func(x, y Passage) int { return cmp.Compare(y.length, x.length) })
	return list
}
