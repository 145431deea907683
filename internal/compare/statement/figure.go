package statement

import (
	"slices"
	"strings"

	"recoupe/internal/align"
	"recoupe/internal/compare/clause"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// GiveValue words a fact whose cells show different figures or times with a clause that gives the
// one that most give, where the wording chosen is about something beside it or gives
// another, and such a clause is hardly less clear. It reports whether it did. Of the articles
// that give one, each says so what it gives at a place; those of differ give another than most.
func (w *Worder) GiveValue(i int, says map[int]string, place func(a int) (text.Span, bool), differ []int) (reworded bool) {
	f, r := &w.Facts[i], &w.Rows[i]
	for a, said := range says {
		if !slices.Contains(differ, a) && strings.Contains(f.Statement, said) {
			return false
		}
	}
	who, opening := w.sayers(r), w.opening(r)
	fits := func(a int, s text.Span) float64 {
		return w.clarity(r, a, s, who) + w.asWhole(r, a, r.Cells[a], s, opening)
	}
	best := fits(f.From.Article, f.From.Span) - lessClear
	if len(differ) > 0 && !slices.ContainsFunc(differ, func(a int) bool { return strings.Contains(f.Statement, says[a]) }) {
		best -= lessClear // what articles do not agree on is what the row is read for, and it has none of it
	}
	for _, a := range differ {
		if a == f.From.Article && strings.Contains(f.Statement, says[a]) {
			best -= lessClear // one gives it, and others another
		}
	}
	for a := range r.Cells {
		if slices.Contains(differ, a) {
			continue
		}
		for _, s := range r.Cells[a].Spans {
			if at, ok := place(a); r.Cells[a].Told && ok && s.Contains(at) {
				if v := fits(a, s); v > best && !w.worded(a, s) {
					best = v
					w.word(f, story.Spot{Article: a, Span: s})
					reworded = true
				}
			}
		}
	}
	return reworded
}

// worded reports whether a fact is worded with span s of article a already.
func (w *Worder) worded(a int, s text.Span) bool {
	words := text.Fold(clause.Bounds(&w.Articles[a], s).Of(w.Articles[a].Text))
	for i := range w.Facts {
		if f := &w.Facts[i]; f.From.Article == a && f.From.Overlap(s) > 0 && text.Fold(f.Statement) == words {
			return true
		}
	}
	return false
}

// lessClear is how much less clear a clause with the figure may be.
const lessClear = .6

// outdated reports whether span s of article a gives a figure of which another article
// of the row gives a closer one, or more of them a later one than give the same.
func (w *Worder) outdated(r *align.Row, a int, s text.Span) bool {
	ours := w.Figures(a, []text.Span{s})
	for k := range ours {
		x := &ours[k]
		same, later := 0, 0
		for b, theirs := range w.figuresOf(r) {
			if b == a || len(theirs) == 0 {
				continue
			}
			switch y, how := figure.Closest(x, theirs); {
			case how == figure.Equal:
				same++
			case how == figure.Rounded && x.Q.Precision != story.Exact && y.Q.Precision == story.Exact:
				return true
			case how == figure.Conflict && !figure.Alike(x.Q.Value, y.Q.Value) && w.Later(b, a):
				later++
			}
		}
		if later > same {
			return true
		}
	}
	return false
}

// rowFigures is the figures of the row last asked about, by article.
type rowFigures struct {
	row *align.Row
	by  [][]figure.Figure
}

// figuresOf returns the figures of a row, by article.
func (w *Worder) figuresOf(r *align.Row) [][]figure.Figure {
	if w.figuresAt.row != r {
		w.figuresAt = rowFigures{r, make([][]figure.Figure, len(r.Cells))}
		for b := range r.Cells {
			if r.Cells[b].Told {
				w.figuresAt.by[b] = w.Figures(b, r.Cells[b].Spans)
			}
		}
	}
	return w.figuresAt.by
}
