package side

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// byWords joins what no link covers and what is not without counterpart all the
// same: words of one speaker that several articles quote, and passages in common.
// A link is made of one passage of each article, and a fact may rest on several.
func (b *builder) byWords(all []*join) []*join {
	free := func(jn *join) bool {
		return !slices.ContainsFunc(all, func(t *join) bool {
			return t.columns == jn.columns && (t.spans[0].Overlap(jn.spans[0]) > 0 || t.spans[1].Overlap(jn.spans[1]) > 0)
		})
	}
	add := func(jn *join) {
		if jn.columns[0] > jn.columns[1] {
			jn.columns[0], jn.columns[1] = jn.columns[1], jn.columns[0]
			jn.spans[0], jn.spans[1] = jn.spans[1], jn.spans[0]
			jn.marks[0], jn.marks[1] = jn.marks[1], jn.marks[0]
		}
		if !jn.spans[0].Empty() && !jn.spans[1].Empty() && free(jn) {
			jn.moved = crosses(all, jn)
			all = append(all, jn)
		}
	}
	for _, u := range b.of.Utterances {
		for x, m := range u.Members {
			i := slices.Index(b.columns, m.Article)
			for _, o := range u.Members[x+1:] {
				if j := slices.Index(b.columns, o.Article); i >= 0 && j >= 0 && i != j {
					add(&join{columns: [2]int{i, j}, spans: [2]text.Span{b.quoted(m), b.quoted(o)}, marks: [2][]text.Span{m.Marks, o.Marks}, score: u.Score})
				}
			}
		}
	}
	for _, r := range b.of.Reuse {
		i, j := slices.Index(b.columns, r.A.Article), slices.Index(b.columns, r.B.Article)
		if i >= 0 && j >= 0 && i != j {
			add(&join{columns: [2]int{i, j}, spans: [2]text.Span{r.A.Span, r.B.Span}, score: r.Similarity})
		}
	}
	return all
}

func (b *builder) quoted(m story.Member) text.Span {
	return b.of.Articles[m.Article].Quotes[m.Quote].Span
}

// crosses reports whether a passage that jn joins stands before one that is
// joined already in one column, and after it in the other.
func crosses(all []*join, jn *join) bool {
	return slices.ContainsFunc(all, func(t *join) bool {
		return t.columns == jn.columns && (t.spans[0].Start < jn.spans[0].Start) != (t.spans[1].Start < jn.spans[1].Start)
	})
}
