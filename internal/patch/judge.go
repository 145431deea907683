package patch

import (
	"slices"

	"recoupe/internal/story"
)

// judge gives a row that was changed its verdict, and brings the omissions into
// line with its cells: by the rules of package compare, as far as they do not
// need the articles' words.
func (w *work) judge(i int) {
	f := &w.facts[i]
	differing := false
	var by []int
	for a := range f.Cells {
		if !f.Cells[a].Status.Told() {
			continue
		}
		by = append(by, a)
		differing = differing || f.Cells[a].Status == story.Differs
	}
	switch {
	case len(by) < 2:
		f.Verdict = story.Single
	case differing:
		f.Verdict = story.Differing
	default:
		f.Verdict = story.Agreed
	}
	w.omissions(i, by)
}

// agree takes away the differences of a row that name an article: it has left
// the row, or tells it as the others do.
func (w *work) agree(fact, article int) {
	w.c.Differences = slices.DeleteFunc(w.c.Differences, func(d story.Difference) bool {
		return d.Fact == fact && slices.Contains(d.Articles, article)
	})
}

// omissions makes those of a row be its cells that do not tell it.
func (w *work) omissions(i int, by []int) {
	f := &w.facts[i]
	listed := make([]bool, len(f.Cells))
	w.c.Omissions = slices.DeleteFunc(w.c.Omissions, func(o story.Omission) bool {
		if o.Fact != i || f.Cells[o.Article].Status == story.Absent {
			return false
		}
		w.settled = append(w.settled, Settled{o, w.patch})
		return true
	})
	for k := range w.c.Omissions {
		if o := &w.c.Omissions[k]; o.Fact == i {
			listed[o.Article] = true
			o.By = by
		}
	}
	if len(by) == 0 {
		return
	}
	for a := range f.Cells {
		c := f.Cells[a]
		ours := len(c.Reasons) > 0 && (c.Reasons[0].Code == "reader.absent" || c.Reasons[0].Code == "reader.apart")
		if c.Status != story.Absent || listed[a] || !ours && !f.child || w.c.Articles[a].Event != f.Event {
			continue // the program has its reasons where it lists none
		}
		o := story.Omission{Article: a, Fact: i, Weight: f.Weight, By: by, Score: c.Score}
		if len(c.Spans) > 0 {
			o.Nearest = story.Spot{Article: a, Span: c.Spans[0]}
		}
		w.c.Omissions = append(w.c.Omissions, o)
		w.added = true
	}
}
