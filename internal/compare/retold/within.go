package retold

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// A statement that tells no more than this share of new words adds nothing.
const mostNew = .25

// Within reports whether fact j of a table adds nothing to fact i: no other article tells it, and its
// statement has hardly a word, and no name and no figure, that the statement of i has not. It is asked of
// rows, before facts have cells.
func Within(t *table.Table, i, j int) bool {
	for a, c := range t.Rows[j].Cells {
		if !c.Told {
			continue
		}
		d := t.Rows[i].Cells[a]
		if !d.Told {
			return false
		}
	}
	return !adds(statementWords(t, t.Facts[i].From), statementWords(t, t.Facts[j].From))
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

// adds reports whether the words next tell more than those before.
func adds(before, next []claim.Word) bool {
	n := 0.
	for i := range next {
		w := &next[i]
		if slices.ContainsFunc(before, func(v claim.Word) bool { return same(w, &v) }) {
			continue
		}
		if n++; w.Number || w.Upper && i > 0 {
			return true
		}
	}
	return n > mostNew*float64(len(next))
}

// same reports whether two words are one, or words for one thing.
func same(v, w *claim.Word) bool {
	return v.Stem == w.Stem || slices.ContainsFunc(v.Concepts, func(x claim.Concept) bool {
		return !x.Weak && slices.ContainsFunc(w.Concepts, func(y claim.Concept) bool { return !y.Weak && x.ID == y.ID })
	})
}
