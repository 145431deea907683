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
	v := noValues()
	w.give(v, lead)
	var rough, risen []int
	for _, b := range told {
		if b == lead.Article {
			continue
		}
		x, how := w.closest(i, lead, by[lead.Article], by[b], sorts)
		switch how {
		case figure.Apart:
			continue
		case figure.Rounded:
			if !w.roundsOne(i, lead, x, by) {
				continue
			}
			if w.rises(x, lead) || w.rises(lead, x) {
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
		w.give(v, x)
	}
	w.attributes.NoteFigures(i, lead, v.At, v.Differ)
	if len(v.Differ) > 0 && addValues(set, lead.Article, v) {
		articles := append([]int{lead.Article}, v.Differ...)
		code := "values"
		if len(risen) == len(v.Differ) || w.moves(articles, func(a int) *story.Quantity { return v.At[a] }) {
			code = "valuesMove"
		}
		w.note.Differ(i, story.ValueDiffers, articles, code, v.Said)
	}
	if len(rough) > 0 {
		w.note.Differ(i, story.PrecisionDiffers, append([]int{lead.Article}, rough...), "precision", v.Said)
	}
	return v
}

// closest returns which of theirs goes best with lead, a figure of own, and how: rather one that no
// other of own is the same as.
func (w *Finder) closest(i int, lead *figure.Figure, own, theirs []figure.Figure, sorts *figure.Sorts) (*figure.Figure, figure.Accord) {
	x, how := figure.ClosestBy(sorts.Agree, lead, theirs)
	if how == figure.Conflict {
		x = w.toldLike(i, lead, x, theirs)
	}
	if how == figure.Conflict || how == figure.Rounded && (figure.ValueAlone(lead, x) || figure.Digits(lead, x)) {
		if y, k := figure.ClosestBy(sorts.Agree, lead, unmatched(lead, own, theirs)); how != figure.Conflict || k != figure.Conflict {
			return y, k
		} else if unmatchedOne(lead, own, x) {
			return y, how
		}
	}
	return x, how
}

// addValues adds the values of lead and of those that differ from it to set, and reports whether
// they are not all of one that is there.
func addValues(set *[][]float64, lead int, v *contrast.Values) bool {
	values := []float64{v.At[lead].Value}
	for _, b := range v.Differ {
		values = append(values, v.At[b].Value)
	}
	for _, all := range *set {
		if len(values) <= len(all) && !slices.ContainsFunc(values, func(x float64) bool { return !slices.Contains(all, x) }) {
			return false
		}
	}
	*set = append(*set, values)
	return true
}

// noValues returns values to put figures in.
func noValues() *contrast.Values {
	return &contrast.Values{Said: map[int]string{}, At: map[int]*story.Quantity{}}
}

// give puts in what the article of x gives.
func (w *Finder) give(v *contrast.Values, x *figure.Figure) {
	v.Said[x.Article], v.At[x.Article] = x.Q.Of(w.Articles[x.Article].Text), x.Q
}

// twoValues returns two figures that differ.
func (w *Finder) twoValues(x, y *figure.Figure) *contrast.Values {
	v := noValues()
	w.give(v, x)
	w.give(v, y)
	v.Differ = []int{y.Article}
	return v
}

// valuesDiffer tells that articles give other values of fact i than the one of lead.
func (w *Finder) valuesDiffer(i int, lead *figure.Figure, v *contrast.Values) {
	w.note.Show(i, v)
	w.note.Differ(i, story.ValueDiffers, append([]int{lead.Article}, v.Differ...), "values", v.Said)
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
