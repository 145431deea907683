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
// another, and such a clause is hardly less clear: be it the words of a lighter fact, which gets others. It
// returns the facts that it worded anew. Of the articles that give one, each says so what it gives at a
// place; those of differ give another than most.
func (w *Worder) GiveValue(i int, says map[int]string, place func(a int) (text.Span, bool), differ []int) (reworded []int) {
	f, r := &w.Facts[i], &w.Rows[i]
	for a, said := range says {
		if !slices.Contains(differ, a) && strings.Contains(f.Statement, said) {
			return nil
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
	from, other := f.From, -1 // the clause, and the fact that it words
	for a := range r.Cells {
		at, ok := place(a)
		if !ok || !r.Cells[a].Told || slices.Contains(differ, a) {
			continue
		}
		for _, s := range r.Cells[a].Spans {
			if !s.Contains(at) {
				continue
			}
			v := fits(a, s)
			if v <= best {
				continue
			}
			k := w.wordedBy(a, s)
			if k >= 0 {
				v -= ofAnother
			}
			if v > best && (k < 0 || k > i && len(differ) > 0) {
				best, from, other = v, story.Spot{Article: a, Span: s}, k
			}
		}
	}
	if from == f.From {
		return nil
	}
	if reworded = []int{i}; other >= 0 {
		if !w.giveWay(other, i) {
			return nil
		}
		reworded = append(reworded, other)
	}
	w.word(f, from)
	return reworded
}

// giveWay words fact k otherwise than it is and than any other but fact to, which is to have its words. It
// reports whether it could.
func (w *Worder) giveWay(k, to int) bool {
	before, used := w.Facts[k], map[string]bool{}
	for i := range w.Facts {
		if i != to {
			used[text.Fold(w.Facts[i].Statement)] = true
		}
	}
	f := &w.Facts[k]
	if w.state(f, &w.Rows[k], used, true) && !(w.Rows[k].Part && w.Scrap(f)) {
		return true
	}
	*f = before
	return false
}

// worded reports whether a fact is worded with span s of article a already.
func (w *Worder) worded(a int, s text.Span) bool { return w.wordedBy(a, s) >= 0 }

// wordedBy returns the fact that is worded with span s of article a already, -1 if none is.
func (w *Worder) wordedBy(a int, s text.Span) int {
	words := text.Fold(clause.Bounds(&w.Articles[a], s).Of(w.Articles[a].Text))
	for i := range w.Facts {
		if f := &w.Facts[i]; f.From.Article == a && f.From.Overlap(s) > 0 && text.Fold(f.Statement) == words {
			return i
		}
	}
	return -1
}

const (
	lessClear = .6 // a clause with the figure may be less clear by this
	ofAnother = .5 // one that words another fact is less clear by this
)

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
