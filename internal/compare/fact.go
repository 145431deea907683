package compare

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/clause"
	"recoupe/internal/story"
)

// findFacts turns rows into facts, as yet without cells: those that two articles
// tell, and those that one tells in words enough. Some are spare, see judge.
func (w *work) findFacts() {
	kept := w.rows[:0]
	for _, r := range w.rows {
		told := w.tellers(&r)
		if len(told) == 0 {
			continue
		}
		if len(told) == 1 {
			words := w.wordsOf(told[0], r.Cells[told[0]])
			if words < align.Substance && (words < align.SubstanceOfSpare || len(w.Articles) > align.MostWithSpare) {
				continue
			}
			r.Spare = r.Spare || words < align.Substance
		}
		kept = append(kept, r)
	}
	clear(w.rows[len(kept):]) // what is not kept is let go, here and below: its cells are large
	w.rows = kept
	kept = w.rows[:0]
	for _, r := range w.rows {
		var f story.Fact
		if r.Part {
			if w.state(&f, &r, nil, false); w.scrap(&f) {
				continue
			}
		}
		w.state(&f, &r, nil, true)
		w.Facts, kept = append(w.Facts, f), append(kept, r)
	}
	clear(w.rows[len(kept):])
	w.rows = kept
}

// tellers returns the articles that tell a row. What is written under pictures or
// between paragraphs names what is told and does not tell it: where an article has
// nothing else, that is its nearest passage only.
func (w *work) tellers(r *align.Row) []int {
	for _, a := range r.ToldBy() {
		if !slices.ContainsFunc(r.Cells[a].Claims, func(k int) bool {
			kind := w.claims[a][k].Kind
			return kind != story.Caption && kind != story.Subhead
		}) {
			r.Cells[a].Told = false
		}
	}
	return r.ToldBy()
}

// scrap reports whether nothing that an article says words a part by itself: the
// row that it is a part of tells it.
func (w *work) scrap(f *story.Fact) bool {
	language := w.Articles[f.From.Article].Language
	return len(f.Statement) < short || clause.Leans(f.Statement, language) || clause.HandsOver(f.Statement, language)
}

// wordsOf returns how many content words article a tells a row in, 0 where that is no
// telling of its own.
func (w *work) wordsOf(a int, c *align.Cell) int {
	words := 0
	for _, i := range c.Claims {
		cl := &w.claims[a][i]
		if cl.Kind != story.Body && cl.Kind != story.ListItem && cl.Kind != story.Dek || cl.Certainty == claim.Question {
			return 0
		}
		words += len(cl.Words)
	}
	return words
}
