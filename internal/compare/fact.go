package compare

import (
	"cmp"
	"slices"
	"strconv"

	"recoupe/internal/align"
	"recoupe/internal/claim"
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
			words := w.wordsOf(told[0], &r.Cells[told[0]])
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

// fillCells gives the facts that are left their cells, which are most of what a
// comparison holds.
func (w *work) fillCells() {
	for i := range w.Facts {
		cells := w.rows[i].Cells
		w.Facts[i].Cells = make([]story.Cell, len(cells))
		for a := range cells {
			c, out := &cells[a], &w.Facts[i].Cells[a]
			out.Spans, out.Score = c.Spans, c.Score
			if c.Told {
				out.Status = story.Stated
			}
			if c.Tied != nil {
				out.Reasons = c.Tied.Reasons
			}
		}
	}
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
	return len(f.Statement) < short || leans(f.Statement, language) || handsOver(f.Statement, language)
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

// weigh gives facts their kind, weight and tier, and puts the heaviest first.
func (w *work) weigh() {
	order, heads := make([]int, len(w.Facts)), make([]int, len(w.Facts))
	for i := range order {
		order[i], heads[i] = i, w.headed(&w.rows[i])
		f := &w.Facts[i]
		f.Kind = w.kind(i)
		f.Weight = w.weight(i)
		if w.rows[i].Part {
			f.Weight *= ofPart
		}
		switch {
		case f.Weight >= .6:
			f.Tier = story.Core
		case f.Weight >= .35:
			f.Tier = story.Important
		default:
			f.Tier = story.Detail
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		x, y := &w.Facts[i], &w.Facts[j]
		return cmp.Or(cmp.Compare(y.Weight, x.Weight), heads[j]-heads[i], x.From.Article-y.From.Article, x.From.Compare(y.From.Span))
	})
	facts, rows := make([]story.Fact, len(order)), make([]align.Row, len(order))
	for k, i := range order {
		facts[k], rows[k] = w.Facts[i], w.rows[i]
	}
	w.Facts, w.rows = facts, rows
	w.tellApart()
	w.fillCells()
	for i := range w.Facts {
		w.Facts[i].ID = factID(i)
	}
}

func factID(i int) string { return "f" + strconv.Itoa(i+1) }

// headed returns how many articles tell a row in their headline or below it.
func (w *work) headed(r *align.Row) int {
	n := 0
	for _, a := range r.ToldBy() {
		if slices.ContainsFunc(r.Cells[a].Claims, func(k int) bool {
			kind := w.claims[a][k].Kind
			return kind == story.Title || kind == story.Dek
		}) {
			n++
		}
	}
	return n
}

// A part weighs this much of what it would by itself: the row it is a part of
// comes before it.
const ofPart = .7

// weight says what a reader should see first: what many tell, early and
// prominently, with figures and names.
func (w *work) weight(i int) float64 {
	f, r := &w.Facts[i], &w.rows[i]
	n, told, early, head, anchors := 0.0, 0.0, 0.0, 0.0, 0.0
	for a := range r.Cells {
		if w.Articles[a].Event == f.Event {
			n++
		}
		c := &r.Cells[a]
		if !c.Told {
			continue
		}
		told++
		first := &w.claims[a][c.Claims[0]]
		place := 1 - float64(first.Sentence)/float64(max(1, len(w.Articles[a].Sentences)))
		early = max(early, place)
		for _, k := range c.Claims {
			cl := &w.claims[a][k]
			if cl.Kind == story.Title || cl.Kind == story.Dek {
				head = 1
			}
			if len(cl.Quantities) > 0 || len(cl.Times) > 0 {
				anchors = 1
			}
		}
	}
	if told < 2 {
		return .22*early*early + .1*head + .08*anchors
	}
	return min(1, .5*min(1, told/max(1, n))+.25*early+.15*head+.1*anchors)
}
