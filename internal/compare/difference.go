package compare

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"recoupe/internal/claim"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
)

// Only a match as sure as this can be told differently: below it, two
// passages that differ may simply be about two things.
const sure = .5

// findDifferences lists what articles tell differently and marks the cells
// that do.
func (w *work) findDifferences() {
	for i := range w.Facts {
		told := w.Rows[i].ToldBy()
		if len(told) == 0 {
			continue
		}
		w.compareFigures(i, told)
		if len(told) < 2 {
			continue
		}
		w.compareDates(i, told)
		w.comparePeople(i, told)
		w.compareLists(i, told)
		w.compareCertainty(i, told)
		w.compareStages(i, told)
		w.compareCounts(i, told)
		w.compareOpposites(i, told)
		w.compareScope(i, told)
	}
	w.compareAges()
	w.compareSpeakers()
	w.compareCues()
	w.foldDifferences()
	slices.SortStableFunc(w.Differences, func(a, b story.Difference) int {
		return cmp.Or(a.Fact-b.Fact, int(a.Kind)-int(b.Kind))
	})
}

// foldDifferences leaves each difference at the heaviest fact that shows it:
// the same figures may stand in a row and in a part of it, and fewer of them
// beside others.
func (w *work) foldDifferences() {
	slices.SortStableFunc(w.Differences, func(a, b story.Difference) int {
		return cmp.Or(a.Fact-b.Fact, len(b.Articles)-len(a.Articles), len(b.Note.Args[0])-len(a.Note.Args[0]))
	})
	kept := w.Differences[:0]
	for _, d := range w.Differences {
		of := len(kept) // where those of its fact begin
		for of > 0 && kept[of-1].Fact == d.Fact {
			of--
		}
		if k := slices.IndexFunc(kept[of:], func(k story.Difference) bool { return sameValues(&k, &d) }); k >= 0 {
			k += of
			kept[k].Articles = both(kept[k].Articles, d.Articles)
			kept[k].Articles = slices.Compact(kept[k].Articles)
			continue
		}
		if !slices.ContainsFunc(kept, func(k story.Difference) bool { return covers(&k, &d) }) {
			kept = append(kept, d)
		}
	}
	w.Differences = kept
}

// sameValues reports whether two differences of one fact show the same values, found between
// other articles.
func sameValues(k, d *story.Difference) bool {
	if k.Kind != d.Kind || k.Note.Code != d.Note.Code || k.Kind > story.DateDiffers {
		return false
	}
	sorted := func(s string) []string {
		values := strings.Split(s, slash)
		slices.Sort(values)
		return values
	}
	return slices.Equal(sorted(k.Note.Args[0]), sorted(d.Note.Args[0]))
}

// covers reports whether difference k shows all that d does.
func covers(k, d *story.Difference) bool {
	if k.Kind != d.Kind || slices.ContainsFunc(d.Articles, func(a int) bool { return !slices.Contains(k.Articles, a) }) {
		return false
	}
	if d.Note.Code != "values" && d.Note.Code != "valuesMove" && d.Note.Code != "dates" {
		return k.Note.Code == d.Note.Code && slices.Equal(k.Note.Args, d.Note.Args)
	}
	for v := range strings.SplitSeq(d.Note.Args[0], slash) {
		given := false
		for g := range strings.SplitSeq(k.Note.Args[0], slash) {
			given = given || g == v || d.Kind == story.DateDiffers && (strings.Contains(g, v) || strings.Contains(v, g)) // "3.12am on Sunday"
		}
		if !given {
			return false
		}
	}
	return true
}

// What stands between the values of a difference.
const slash = " / "

// A passage has figures for this many things at most, and this many of them:
// a list that goes on is compared so far.
const (
	maxFigured = 6
	maxListed  = 40
)

// compareFigures sets the figures of a fact's cells side by side, one thing
// they count after the other. The cells show the one that most of them give.
func (w *work) compareFigures(i int, told []int) {
	f := &w.Facts[i]
	var by [][]figure.Figure // nil while there are none: most facts have no figure
	for _, a := range told {
		if x := w.Figures(a, f.Cells[a].Spans); len(x) > 0 {
			if by == nil {
				by = make([][]figure.Figure, len(f.Cells))
			}
			by[a] = x[:min(len(x), maxListed)]
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
	var shown *values
	for range maxFigured {
		lead := sorts.Leading(left, told)
		if lead == nil {
			break
		}
		like := *lead // which is deleted from left
		if v := w.compareFigure(i, &like, told, by, sorts); shown == nil || len(shown.differ) == 0 && len(v.differ) > 0 {
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
	if shown == nil {
		return
	}
	w.show(i, shown)
	for _, a := range shown.vague {
		if f.Cells[a].Status == story.Stated {
			f.Cells[a].Status = story.Partial
		}
	}
}

// values is what articles give for one thing.
type values struct {
	said   map[int]string          // by article
	at     map[int]*story.Quantity // the same, where they stand
	differ []int                   // articles whose value differs from the first's
	vague  []int                   // articles whose value is less precise
}

// show puts values in a fact's cells. A row shows values for one thing only:
// those that differ come first, and what is shown already stays otherwise.
func (w *work) show(i int, v *values) {
	f := &w.Facts[i]
	filled, differing := false, false
	for a := range f.Cells {
		filled = filled || f.Cells[a].Value != ""
		differing = differing || f.Cells[a].Status == story.Differs
	}
	if len(v.differ) > 0 {
		f.Verdict = story.Differing
	}
	if differing || filled && len(v.differ) == 0 {
		return
	}
	for a := range f.Cells {
		c := f.Cells[a]
		c.Value = v.said[a]
		if c.Status == story.Partial {
			c.Status = story.Stated
		}
	}
	for _, a := range v.differ {
		f.Cells[a].Status = story.Differs
	}
	if len(v.differ)+len(v.vague) > 0 {
		if w.words.GiveFigure(i, v.said, v.at, v.differ) {
			f.Kind = w.kind(i)
		}
	}
}

// compareFigure sets the figures like lead beside it.
func (w *work) compareFigure(i int, lead *figure.Figure, told []int, by [][]figure.Figure, sorts *figure.Sorts) *values {
	v := &values{
		said: map[int]string{lead.Article: lead.Q.Of(w.Articles[lead.Article].Text)},
		at:   map[int]*story.Quantity{lead.Article: lead.Q},
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
		if how == figure.Conflict || how == figure.Rounded && figure.ValueAlone(lead, x) {
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
			if w.rises(x, lead) {
				risen = append(risen, b)
				v.differ = append(v.differ, b)
				break
			}
			rough = append(rough, b)
			if less(x.Q, lead.Q) {
				v.vague = append(v.vague, b)
			}
		case figure.Conflict:
			if !w.conflictsWith(i, lead, x, by) {
				continue
			}
			if w.grows(x, lead) || w.grows(lead, x) {
				risen = append(risen, b)
			}
			v.differ = append(v.differ, b)
		}
		v.said[b], v.at[b] = x.Q.Of(w.Articles[b].Text), x.Q
	}
	w.noteFigures(i, lead, v)
	value := func(a int) string { return v.said[a] }
	if len(v.differ) > 0 {
		articles := append([]int{lead.Article}, v.differ...)
		code := "values"
		if len(risen) == len(v.differ) || w.moves(articles, func(a int) *story.Quantity { return v.at[a] }) {
			code = "valuesMove"
		}
		w.differ(i, story.ValueDiffers, articles, code, value)
	}
	if len(rough) > 0 {
		w.differ(i, story.PrecisionDiffers, append([]int{lead.Article}, rough...), "precision", value)
	}
	return v
}

// rises reports whether a count or a sum that has "at least" before it was one so far: the other,
// exact and larger, came out on a later day. What is told in round numbers is less than one of
// its last digit from the exact figure: "more than 30" and 34, but not "more than 46,000" and 51,300.
func (w *work) rises(so, now *figure.Figure) bool {
	return (so.Q.Kind == story.Count || so.Q.Kind == story.Money) && so.Q.Precision == story.AtLeast && now.Q.Precision == story.Exact &&
		so.Q.Value > 1 && now.Q.Value-so.Q.Value >= figure.Step(so.Q.Value) && w.Later(now.Article, so.Article)
}

// grows reports whether a figure was exceeded by one that came out on a later day: "25,000
// signatures", "more than 60,000".
func (w *work) grows(so, now *figure.Figure) bool {
	return so.Q.Kind == story.Count && !(so.Anyone && now.Anyone) && now.Q.Precision == story.AtLeast && so.Q.Value < now.Q.Value && w.Later(now.Article, so.Article)
}

// moves reports whether the figures of articles go one way in the order they
// came out: a toll that rises. It takes three to tell.
func (w *work) moves(articles []int, of func(a int) *story.Quantity) bool {
	order := slices.Clone(articles)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(dateKey(&w.Articles[a]), dateKey(&w.Articles[b])) })
	up, down := 0, 0
	for i := 1; i < len(order); i++ {
		earlier, later := dateKey(&w.Articles[order[i-1]]), dateKey(&w.Articles[order[i]])
		x, y := of(order[i-1]).Value, of(order[i]).Value
		switch {
		case earlier == later && x != y || len(earlier) < len(time.DateOnly) || len(later) < len(time.DateOnly):
			return false
		case x < y:
			up++
		case x > y:
			down++
		}
	}
	return (up == 0 || down == 0) && up+down >= 2
}

// differ adds a difference with the values its articles give.
func (w *work) differ(fact int, kind story.DifferenceKind, articles []int, code string, value func(int) string) {
	slices.Sort(articles)
	articles = slices.Compact(articles)
	var values []string
	for _, a := range articles {
		if v := value(a); !slices.Contains(values, v) {
			values = append(values, v)
		}
	}
	w.Differences = append(w.Differences, story.Difference{Fact: fact, Kind: kind, Articles: articles, Note: story.Because(code, strings.Join(values, slash))})
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
// clause has the most words of lead's; x where none has more.
func (w *work) toldLike(i int, lead, x *figure.Figure, ys []figure.Figure) *figure.Figure {
	best := x
	var words []claim.Word
	most := -1.0 // not counted while there is no other
	for k := range ys {
		y := &ys[k]
		if y.Q == x.Q || !figure.Alike(lead.Q.Value, y.Q.Value) || figure.Agree(lead, y) != figure.Conflict {
			continue
		}
		if most < 0 {
			words = w.clauseWords(i, lead.Article, lead.Q.Span)
			most = claim.InBoth(words, w.clauseWords(i, x.Article, x.Q.Span))
		}
		if n := claim.InBoth(words, w.clauseWords(i, y.Article, y.Q.Span)); n > most {
			best, most = y, n
		}
	}
	return best
}
