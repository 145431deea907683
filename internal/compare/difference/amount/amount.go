// Package amount finds figures of one fact that articles tell differently, or one more closely
// than another. Make a [Finder] with [New], call [Finder.Compare] for each fact, and then
// [Finder.CompareAges]; what is found goes to the [contrast.Noter].
//
// Figures are set beside each other thing by thing that they count (amount.go). Of two of them
// it is asked which surely conflict (conflict.go) and which are of two things (apart.go), which is the
// other in round numbers (rounded.go) and which a number that grew from one count to the next
// (growing.go). By themselves are compared: counts that only the words beside them tell of (frame.go),
// percentages in clauses that say the same (share.go), what is told with what it was before
// (formerly.go), which of a row something is (ordinal.go), the two numbers of a vote or a match
// (result.go finds them, twosided.go compares them), and ages beside names, whatever fact they stand
// in (age.go).
package amount

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/attribute"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/figure"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// Finder finds them in a table.
type Finder struct {
	*coreference.Judge
	note       *contrast.Noter
	attributes *attribute.Finder

	results  [][]result // by article, once asked for
	resulted []bool     // by article: they have been

	soFar, latest table.Answers // by sentence, see updated
}

// New returns one for the table that judge and note are of; figures, be they the same, are noted
// for attributes.
func New(judge *coreference.Judge, note *contrast.Noter, attributes *attribute.Finder) *Finder {
	return &Finder{Judge: judge, note: note, attributes: attributes}
}

// A passage has figures for this many things at most: a list that goes on is
// compared so far, see [figure.MostOfCell].
const maxFigured = 6

// Compare sets the figures of a fact's cells side by side, one thing
// they count after the other. The cells show the one that most of them give.
func (w *Finder) Compare(i int, told []int) {
	f := &w.Facts[i]
	if len(told) > 1 {
		w.compareResults(i, told)
		w.compareOrdinals(i, told)
	}
	var by [][]figure.Figure // nil while there are none: most facts have no figure
	for _, a := range told {
		if x := w.Figures(a, f.Cells[a].Spans); len(x) > 0 {
			if by == nil {
				by = make([][]figure.Figure, len(f.Cells))
			}
			by[a] = slices.Clone(x) // which are sorted
		}
	}
	if by == nil {
		return
	}
	sorts := figure.Sort(by, told)
	left := slices.Clone(by) // not yet compared
	for _, a := range told {
		left[a] = slices.Clone(by[a])
	}
	var shown *contrast.Values
	var set [][]float64 // the values of each difference, one an article
	for range maxFigured {
		lead := sorts.Leading(left, told)
		if lead == nil {
			break
		}
		like := *lead // which is deleted from left
		if v := w.compareFigure(i, &like, told, by, sorts, &set); shown == nil || len(shown.Differ) == 0 && len(v.Differ) > 0 {
			shown = v
		}
		for _, a := range told {
			left[a] = slices.DeleteFunc(left[a], func(x figure.Figure) bool {
				how := sorts.Agree(&like, &x)
				return x.Q == like.Q || how != figure.Apart && how != figure.Conflict
			})
		}
	}
	w.compareFramed(i, told, by)
	w.compareFormer(i, told, by)
	if shown == nil || len(shown.Differ) == 0 {
		w.compareShares(i, told, by)
	}
	if shown == nil {
		return
	}
	w.note.Show(i, shown)
	for _, a := range shown.Vague {
		if f.Cells[a].Status == story.Stated {
			f.Cells[a].Status = story.Partial
		}
	}
}

// compareFigure sets the figures like lead beside it. A difference of values that are all of one of those
// in set, to which it adds, is told already, but where more articles give them.
func (w *Finder) compareFigure(i int, lead *figure.Figure, told []int, by [][]figure.Figure, sorts *figure.Sorts, set *[][]float64) *contrast.Values {
	v := &contrast.Values{
		Said: map[int]string{lead.Article: lead.Q.Of(w.Articles[lead.Article].Text)},
		At:   map[int]*story.Quantity{lead.Article: lead.Q},
	}
	var rough, risen []int
	for _, b := range told {
		if b == lead.Article {
			continue
		}
		x, how := figure.ClosestBy(sorts.Agree, lead, by[b])
		if how == figure.Conflict {
			x = w.toldLike(i, lead, x, by[b])
		}
		if how == figure.Conflict || how == figure.Rounded && (figure.ValueAlone(lead, x) || figure.Digits(lead, x)) {
			if y, k := figure.ClosestBy(sorts.Agree, lead, unmatched(lead, by[lead.Article], by[b])); how != figure.Conflict || k != figure.Conflict {
				x, how = y, k
			} else if unmatchedOne(lead, by[lead.Article], x) {
				x = y
			}
		}
		switch how {
		case figure.Apart:
			continue
		case figure.Rounded:
			if !w.roundsOne(i, lead, x, by) {
				continue
			}
			if w.rises(x, lead) {
				risen = append(risen, b)
				v.Differ = append(v.Differ, b)
				break
			}
			rough = append(rough, b)
			if less(x.Q, lead.Q) {
				v.Vague = append(v.Vague, b)
			}
		case figure.Conflict:
			if !w.conflictsWith(i, lead, x, by) {
				continue
			}
			if w.grows(x, lead) || w.grows(lead, x) || w.countedOn(i, lead, x) || w.updated(lead, x) {
				risen = append(risen, b)
			}
			v.Differ = append(v.Differ, b)
		}
		v.Said[b], v.At[b] = x.Q.Of(w.Articles[b].Text), x.Q
	}
	w.attributes.NoteFigures(i, lead, v.At, v.Differ)
	value := func(a int) string { return v.Said[a] }
	if len(v.Differ) > 0 {
		articles := append([]int{lead.Article}, v.Differ...)
		code := "values"
		if len(risen) == len(v.Differ) || w.moves(articles, func(a int) *story.Quantity { return v.At[a] }) {
			code = "valuesMove"
		}
		values := []float64{lead.Q.Value}
		for _, b := range v.Differ {
			values = append(values, v.At[b].Value)
		}
		if told := slices.ContainsFunc(*set, func(all []float64) bool {
			return len(values) <= len(all) && !slices.ContainsFunc(values, func(x float64) bool { return !slices.Contains(all, x) })
		}); !told {
			*set = append(*set, values)
			w.note.Differ(i, story.ValueDiffers, articles, code, value)
		}
	}
	if len(rough) > 0 {
		w.note.Differ(i, story.PrecisionDiffers, append([]int{lead.Article}, rough...), "precision", value)
	}
	return v
}

func less(x, y *story.Quantity) bool { return x.Precision != story.Exact || y.Precision == story.Exact }

// unmatched returns those of ys that no other figure of lead's cell is the same as.
func unmatched(lead *figure.Figure, own, ys []figure.Figure) []figure.Figure {
	for k := range ys {
		if unmatchedOne(lead, own, &ys[k]) {
			return slices.DeleteFunc(slices.Clone(ys), func(y figure.Figure) bool { return unmatchedOne(lead, own, &y) })
		}
	}
	return ys
}

// unmatchedOne reports whether another figure of lead's cell is the same as y.
func unmatchedOne(lead *figure.Figure, own []figure.Figure, y *figure.Figure) bool {
	for k := range own {
		if x := &own[k]; x.Q != lead.Q && (figure.Agree(x, y) == figure.Equal || x.Q.Kind == y.Q.Kind && x.Q.Value == y.Q.Value && y.Q.Value >= figure.Telltale) {
			return true
		}
	}
	return false
}

// toldLike returns of those of ys that conflict with lead and are near to it, as x is, the one whose
// clause has the most words of lead's; x where none has more and x is not the whole that another is part of.
func (w *Finder) toldLike(i int, lead, x *figure.Figure, ys []figure.Figure) *figure.Figure {
	best := x
	var words []claim.Word
	most := -1.0 // not counted while there is no other
	for k := range ys {
		y := &ys[k]
		if y.Q == x.Q || !figure.Alike(lead.Q.Value, y.Q.Value) || figure.Agree(lead, y) != figure.Conflict {
			continue
		}
		if most < 0 {
			words = w.ClauseWords(i, lead.Article, lead.Q.Span)
			most = claim.InBoth(words, w.ClauseWords(i, x.Article, x.Q.Span))
		}
		if n := claim.InBoth(words, w.ClauseWords(i, y.Article, y.Q.Span)); n > most || best == x && w.wholeOf(x, lead) {
			best, most = y, n
		}
	}
	return best
}
