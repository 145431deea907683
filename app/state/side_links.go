package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/text"
)

// unit is a passage in one column: what one or more links have in common there.
type unit struct {
	text.Span
	column int
	group  int
	moved  bool
	solo   bool
	loose  bool
	marks  []text.Span
}

// join is a link between two columns.
type join struct {
	columns [2]int
	spans   [2]text.Span
	marks   [2][]text.Span
	units   [2]int
	moved   bool
	loose   bool // in words of their own: nothing to mark, yet not the same
	score   float64
}

// sideBuilder cuts the columns: link, group, mark, dress, alone, order, in that
// order.
type sideBuilder struct {
	s       *Story
	columns []int
	joins   []join
	linked  [][]text.Span // per column: whatever a link covers, be it taken or not
	units   [][]unit      // per column, in order
	groups  int
}

// link takes the links between the columns: of those that cover the same words
// of two columns, the surest, and rather one in order than a moved one.
func (b *sideBuilder) link() {
	b.linked = make([][]text.Span, len(b.columns))
	var all []join
	for _, l := range b.s.Links {
		i, j := slices.Index(b.columns, l.A.Article), slices.Index(b.columns, l.B.Article)
		if i < 0 || j < 0 || i == j || l.A.Empty() || l.B.Empty() {
			continue
		}
		b.linked[i] = append(b.linked[i], l.A.Span)
		b.linked[j] = append(b.linked[j], l.B.Span)
		jn := join{columns: [2]int{i, j}, spans: [2]text.Span{l.A.Span, l.B.Span}, marks: [2][]text.Span{l.MarksA, l.MarksB}, moved: l.Moved, score: l.Score}
		if i > j {
			jn = join{columns: [2]int{j, i}, spans: [2]text.Span{l.B.Span, l.A.Span}, marks: [2][]text.Span{l.MarksB, l.MarksA}, moved: l.Moved, score: l.Score}
		}
		x, y := &b.s.Articles[l.A.Article], &b.s.Articles[l.B.Article]
		jn.loose = len(l.MarksA)+len(l.MarksB) == 0 && wordsKey(l.A.Of(x.Text)) != wordsKey(l.B.Of(y.Text))
		all = append(all, jn)
	}
	rank := func(j join) float64 {
		if j.moved {
			return j.score - .25
		}
		return j.score
	}
	slices.SortStableFunc(all, func(x, y join) int {
		return cmp.Or(cmp.Compare(rank(y), rank(x)), x.spans[0].Compare(y.spans[0]), x.spans[1].Compare(y.spans[1]))
	})
	for _, j := range all {
		if !slices.ContainsFunc(b.joins, func(t join) bool {
			return t.columns == j.columns && (t.spans[0].Overlap(j.spans[0]) > 0 || t.spans[1].Overlap(j.spans[1]) > 0)
		}) {
			b.joins = append(b.joins, j)
		}
	}
}

// group makes the units of every column, and groups those that are joined.
func (b *sideBuilder) group() {
	b.units = make([][]unit, len(b.columns))
	for k := range b.columns {
		var spans []text.Span
		for _, j := range b.joins {
			for side := range 2 {
				if j.columns[side] == k {
					spans = append(spans, j.spans[side])
				}
			}
		}
		slices.SortFunc(spans, text.Span.Compare)
		for _, sp := range spans {
			if n := len(b.units[k]); n > 0 && b.units[k][n-1].Overlap(sp) > 0 {
				b.units[k][n-1].Span = b.units[k][n-1].Union(sp)
				continue
			}
			b.units[k] = append(b.units[k], unit{Span: sp, column: k, group: b.groups})
			b.groups++
		}
	}
	parent := make([]int, b.groups)
	for i := range parent {
		parent[i] = i
	}
	find := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for i := range b.joins {
		j := &b.joins[i]
		for side := range 2 {
			k := j.columns[side]
			j.units[side] = slices.IndexFunc(b.units[k], func(u unit) bool { return u.Contains(j.spans[side]) })
		}
		x, y := b.unit(*j, 0), b.unit(*j, 1)
		if to, from := find(x.group), find(y.group); to != from {
			parent[max(to, from)] = min(to, from)
		}
		x.moved, y.moved = x.moved || j.moved, y.moved || j.moved
	}
	for k := range b.units {
		for i := range b.units[k] {
			b.units[k][i].group = find(b.units[k][i].group)
		}
	}
}

func (b *sideBuilder) unit(j join, side int) *unit {
	return &b.units[j.columns[side]][j.units[side]]
}

// wordsKey is a passage as its words are compared: folded, without punctuation.
func wordsKey(passage string) string {
	var b strings.Builder
	for _, w := range tokens(passage) {
		b.WriteString(wordKey(w.Of(passage)))
		b.WriteByte(' ')
	}
	return b.String()
}
