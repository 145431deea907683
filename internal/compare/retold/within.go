package retold

import (
	"cmp"
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// A statement that tells no more than this share of new words adds nothing to another, or to several
// of which one has half of its words.
const (
	mostNew     = .34
	mostNewBoth = .25
	inOne       = .5
)

// Within reports whether fact j of a table adds nothing to the facts before: no other article tells it than
// one of them, and its statement has hardly a word, and no name and no figure, that theirs have not. It is
// asked of rows, before facts have cells.
func Within(t *table.Table, before []int, j int) bool {
	next := statementWords(t, t.Facts[j].From)
	var all []claim.Word
	one := 0.
	for _, i := range before {
		if !among(&t.Rows[j], &t.Rows[i]) {
			continue
		}
		words := statementWords(t, t.Facts[i].From)
		n := news(words, next)
		if n <= mostNew {
			return true
		}
		all, one = append(all, words...), max(one, share(words, next))
	}
	return one >= inOne && news(all, next) <= mostNewBoth
}

// Contained returns the facts, in order, whose statement is a part of another's: a sentence of several
// claims is whole only once.
func Contained(facts []story.Fact) (out []int) {
	order := make([]int, len(facts))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		x, y := facts[i].From, facts[j].From
		return cmp.Or(x.Article-y.Article, x.Start-y.Start, y.End-x.End, i-j)
	})
	widest := -1
	for _, i := range order { // of one article, by where they begin, the longest first
		x := facts[i].From
		if widest >= 0 && facts[widest].From.Article == x.Article && x.End <= facts[widest].From.End {
			if x.Len() < facts[widest].From.Len() {
				out = append(out, i)
			}
			continue
		}
		widest = i
	}
	slices.Sort(out)
	return out
}

// among reports whether nobody tells row r but who tells of.
func among(r, of *align.Row) bool {
	for a, c := range r.Cells {
		if c.Told && !of.Cells[a].Told {
			return false
		}
	}
	return true
}

// statementWords returns the content words of a statement where it stands.
func statementWords(t *table.Table, s story.Spot) (out []claim.Word) {
	for i := range t.Claims[s.Article] {
		c := &t.Claims[s.Article][i]
		if c.Start >= s.End {
			break
		}
		for _, w := range c.Words {
			if s.Span.Contains(w.Span) {
				out = append(out, w)
			}
		}
	}
	return out
}

// news returns which share of the words next those before have not, 0..1, or more than 1 where a name or a
// figure is among these.
func news(before, next []claim.Word) float64 {
	n := 0.
	for i := range next {
		w := &next[i]
		if slices.ContainsFunc(before, func(v claim.Word) bool { return same(w, &v) }) {
			continue
		}
		if n++; w.Number || w.Upper && i > 0 {
			return 2
		}
	}
	return n / float64(max(1, len(next)))
}

// share returns which share of the words next those before have, 0..1.
func share(before, next []claim.Word) float64 {
	n := 0.
	for i := range next {
		if slices.ContainsFunc(before, func(v claim.Word) bool { return same(&next[i], &v) }) {
			n++
		}
	}
	return n / float64(max(1, len(next)))
}

// same reports whether two words are one, or words for one thing.
func same(v, w *claim.Word) bool {
	return v.Stem == w.Stem || slices.ContainsFunc(v.Concepts, func(x claim.Concept) bool {
		return !x.Weak && slices.ContainsFunc(w.Concepts, func(y claim.Concept) bool { return !y.Weak && x.ID == y.ID })
	})
}
