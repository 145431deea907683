package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Only a match as sure as this can be told differently: below it, two
// passages that differ may simply be about two things.
const sure = .5

// findDifferences lists what articles tell differently and marks the cells
// that do.
func (w *work) findDifferences() {
	for i := range w.Facts {
		told := w.rows[i].ToldBy()
		if len(told) == 0 {
			continue
		}
		w.compareFigures(i, told)
		if len(told) < 2 {
			continue
		}
		w.compareDates(i, told)
		w.comparePeople(i, told)
		w.compareCertainty(i, told)
	}
	w.foldDifferences()
	slices.SortStableFunc(w.Differences, func(a, b story.Difference) int {
		return cmp.Or(a.Fact-b.Fact, int(a.Kind)-int(b.Kind))
	})
}

// foldDifferences leaves each difference at the heaviest fact that shows it:
// the same figures may stand in a row and in a part of it.
func (w *work) foldDifferences() {
	slices.SortStableFunc(w.Differences, func(a, b story.Difference) int { return a.Fact - b.Fact })
	seen := map[string]bool{}
	w.Differences = slices.DeleteFunc(w.Differences, func(d story.Difference) bool {
		key := fmt.Sprint(d.Kind, d.Articles, d.Note.Args)
		if seen[key] {
			return true
		}
		seen[key] = true
		return false
	})
}

// A passage has figures for this many things at most, and this many of them:
// a list that goes on is compared so far.
const (
	maxFigured = 4
	maxListed  = 40
)

// compareFigures sets the figures of a fact's cells side by side, one thing
// they count after the other. The cells show the one that most of them give.
func (w *work) compareFigures(i int, told []int) {
	f := &w.Facts[i]
	by := make([][]figure, len(f.Cells))
	for _, a := range told {
		by[a] = w.figures(a, f.Cells[a].Spans)
		by[a] = by[a][:min(len(by[a]), maxListed)]
	}
	left := make([][]figure, len(by)) // not yet compared
	copy(left, by)
	var shown *values
	for range maxFigured {
		lead := leading(left, told)
		if lead == nil {
			break
		}
		if v := w.compareFigure(i, lead, told, by); shown == nil || len(shown.differ) == 0 && len(v.differ) > 0 {
			shown = v
		}
		like := *lead
		for a := range left {
			left[a] = slices.DeleteFunc(slices.Clone(left[a]), func(x figure) bool { return x.q == like.q || agree(&like, &x) != apart && agree(&like, &x) != conflict })
		}
	}
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
	said   map[int]string // by article
	differ []int          // articles whose value differs from the first's
	vague  []int          // articles whose value is less precise
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
		c := &f.Cells[a]
		c.Value = v.said[a]
		if c.Status == story.Partial {
			c.Status = story.Stated
		}
	}
	for _, a := range v.differ {
		f.Cells[a].Status = story.Differs
	}
}

// leading returns the figure that the most cells have one like, nil if none
// is in two of them.
func leading(by [][]figure, told []int) *figure {
	var lead *figure
	most := 0
	for _, a := range told {
		for k := range by[a] {
			n := 0
			for _, b := range told {
				if b == a {
					continue
				}
				switch _, how := closest(&by[a][k], by[b]); how {
				case equal:
					n += 3
				case rounded:
					n += 2
				case conflict:
					n++
				}
			}
			if n > most {
				most, lead = n, &by[a][k]
			}
		}
	}
	return lead
}

// compareFigure sets the figures like lead beside it.
func (w *work) compareFigure(i int, lead *figure, told []int, by [][]figure) *values {
	v := &values{said: map[int]string{lead.article: lead.q.Of(w.Articles[lead.article].Text)}}
	var rough []int
	for _, b := range told {
		if b == lead.article {
			continue
		}
		x, how := closest(lead, by[b])
		switch how {
		case apart:
			continue
		case rounded:
			rough = append(rough, b)
			if less(x.q, lead.q) {
				v.vague = append(v.vague, b)
			}
		case conflict:
			if !w.conflicts(i, lead, x, by) {
				continue
			}
			v.differ = append(v.differ, b)
		}
		v.said[b] = x.q.Of(w.Articles[b].Text)
	}
	value := func(a int) string { return v.said[a] }
	if len(v.differ) > 0 {
		w.differ(i, story.ValueDiffers, append([]int{lead.article}, v.differ...), "values", value)
	}
	if len(rough) > 0 {
		w.differ(i, story.PrecisionDiffers, append([]int{lead.article}, rough...), "precision", value)
	}
	return v
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
	w.Differences = append(w.Differences, story.Difference{Fact: fact, Kind: kind, Articles: articles, Note: story.Because(code, strings.Join(values, " / "))})
}

func less(x, y *story.Quantity) bool { return x.Precision != story.Exact || y.Precision == story.Exact }

// closest returns which of ys goes best with x.
func closest(x *figure, ys []figure) (*figure, accord) {
	var best *figure
	how := apart
	for k := range ys {
		v := agree(x, &ys[k])
		if v != apart && (how == apart || v < how) {
			best, how = &ys[k], v
		}
	}
	return best, how
}

// Figures further apart than this ratio are for two things, not for one told
// differently.
const tooFar = .4

func farOff(x, y *story.Quantity) bool {
	return min(x.Value, y.Value) < tooFar*max(x.Value, y.Value)
}

func bound(q *story.Quantity) bool {
	return q.Precision == story.AtLeast || q.Precision == story.AtMost
}

// conflicts reports whether two figures that do not agree are surely for one
// thing: each is the only one of its kind in its cell, the passages surely
// match, and neither article gives the other's figure anywhere.
func (w *work) conflicts(i int, x, y *figure, by [][]figure) bool {
	f := &w.Facts[i]
	if min(f.Cells[x.article].Score, f.Cells[y.article].Score) < sure || bound(x.q) || bound(y.q) || farOff(x.q, y.q) {
		return false
	}
	shared := func(z *figure, other int) bool {
		_, how := closest(z, by[other])
		return how == equal
	}
	only := func(z *figure, other int) bool { // in its passage, but for what the other article gives as well
		for _, s := range f.Cells[z.article].Spans {
			if !s.Contains(z.q.Span) {
				continue
			}
			for k := range by[z.article] {
				if y := &by[z.article][k]; y.q != z.q && s.Contains(y.q.Span) && countsSame(z, y) && !farOff(y.q, z.q) && !shared(y, other) {
					return false
				}
			}
		}
		return true
	}
	has := func(a int, z *figure) bool {
		for k := range w.Articles[a].Quantities {
			q := &w.Articles[a].Quantities[k]
			if q.Kind == z.q.Kind && (q.Value == z.q.Value || q.Precision == story.Range && q.High == z.q.Value) {
				return true
			}
		}
		return false
	}
	return only(x, y.article) && only(y, x.article) && !has(x.article, y) && !has(y.article, x)
}

// comparePeople finds people with one family name and two first names.
func (w *work) comparePeople(i int, told []int) {
	f := &w.Facts[i]
	type person struct{ first, last, full string }
	people := func(a int) []person {
		var out []person
		art := &w.Articles[a]
		for k := range art.Mentions {
			m := &art.Mentions[k]
			if m.Kind != story.Person || m.Stand {
				continue
			}
			for _, s := range f.Cells[a].Spans {
				if at := strings.LastIndexByte(m.Name, ' '); s.Contains(m.Span) && at > 0 {
					first, _, _ := strings.Cut(m.Name, " ")
					out = append(out, person{text.Fold(first), text.Fold(m.Name[at+1:]), m.Name})
				}
			}
		}
		return out
	}
	lead := people(told[0])
	for _, a := range told[1:] {
		for _, p := range people(a) {
			for _, q := range lead {
				if p.last != q.last || p.first == q.first || strings.HasPrefix(p.first, q.first) || strings.HasPrefix(q.first, p.first) ||
					strings.HasSuffix(p.first, ".") || strings.HasSuffix(q.first, ".") || w.named(a, q.full) || w.named(told[0], p.full) {
					continue
				}
				v := &values{said: map[int]string{a: p.full, told[0]: q.full}, differ: []int{a}}
				w.show(i, v)
				w.differ(i, story.NameDiffers, []int{told[0], a}, "names", func(b int) string { return v.said[b] })
				return
			}
		}
	}
}

// named reports whether article a names somebody so.
func (w *work) named(a int, name string) bool {
	return slices.ContainsFunc(w.Articles[a].Mentions, func(m story.Mention) bool { return m.Name == name })
}
