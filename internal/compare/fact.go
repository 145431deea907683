package compare

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/statement"
	"recoupe/internal/story"
)

// findFacts turns rows into facts, as yet without cells: those that two articles
// tell, and those that one tells in words enough. Some are spare, see judge.
func (w *work) findFacts() {
	w.words = statement.New(&w.Table)
	kept := w.Rows[:0]
	for _, r := range w.Rows {
		told := w.tellers(&r)
		if len(told) == 0 {
			continue
		}
		if len(told) == 1 {
			words := w.wordsOf(told[0], r.Cells[told[0]])
			if words < align.Substance && (words < align.SubstanceOfSpare || len(w.Articles) > align.MostWithSpare) {
				continue
			}
			if w.frames(told[0], r.Cells[told[0]]) {
				continue
			}
			r.Spare = r.Spare || words < align.Substance
		}
		kept = append(kept, r)
	}
	clear(w.Rows[len(kept):]) // what is not kept is let go, here and below: its cells are large
	w.Rows = kept
	kept = w.Rows[:0]
	for _, r := range w.Rows {
		var f story.Fact
		if r.Part {
			if w.words.State(&f, &r, false); w.words.Scrap(&f) {
				continue
			}
		}
		w.words.State(&f, &r, true)
		w.Facts, kept = append(w.Facts, f), append(kept, r)
	}
	clear(w.Rows[len(kept):])
	w.Rows = kept
}

// tellers returns the articles that tell a row. What is written under pictures or
// between paragraphs names what is told and does not tell it: where an article has
// nothing else, that is its nearest passage only.
func (w *work) tellers(r *align.Row) []int {
	for _, a := range r.ToldBy() {
		if !slices.ContainsFunc(r.Cells[a].Claims, func(k int) bool {
			kind := w.Claims[a][k].Kind
			return kind != story.Caption && kind != story.Subhead
		}) {
			r.Cells[a].Told = false
		}
	}
	return r.ToldBy()
}

// wordsOf returns how many content words article a tells a row in, 0 where that is no
// telling of its own.
func (w *work) wordsOf(a int, c *align.Cell) int {
	words := 0
	for _, i := range c.Claims {
		cl := &w.Claims[a][i]
		if cl.Kind != story.Body && cl.Kind != story.ListItem && cl.Kind != story.Dek || cl.Certainty == claim.Question {
			return 0
		}
		words += len(cl.Words)
	}
	return words
}
