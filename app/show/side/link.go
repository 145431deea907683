package side

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/app/show/word"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
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

// builder cuts the columns: link, group, mark, dress, alone, order, in that
// order.
type builder struct {
	of        *story.Comparison
	corrected func(fact int) bool
	columns   []int
	excerpts  bool // of the articles only passages are there
	joins     []*join
	linked    [][]text.Span // per column: whatever a link covers, be it taken or not
	units     [][]unit      // per column, in order
	groups    int
}

// link takes the links between the columns: of those that cover the same words
// of two columns, the surest, and rather one in order than a moved one.
func (b *builder) link() {
	b.linked = make([][]text.Span, len(b.columns))
	type told struct{ fact, i, j int }
	known := map[told]bool{}
	var all []*join
	for _, l := range b.of.Links {
		i, j := slices.Index(b.columns, l.A.Article), slices.Index(b.columns, l.B.Article)
		if i < 0 || j < 0 || i == j || l.A.Empty() || l.B.Empty() {
			continue
		}
		jn := &join{columns: [2]int{i, j}, spans: [2]text.Span{l.A.Span, l.B.Span}, marks: [2][]text.Span{l.MarksA, l.MarksB}, moved: l.Moved, score: l.Score}
		if i > j {
			jn = &join{columns: [2]int{j, i}, spans: [2]text.Span{l.B.Span, l.A.Span}, marks: [2][]text.Span{l.MarksB, l.MarksA}, moved: l.Moved, score: l.Score}
		}
		for _, f := range l.Facts {
			known[told{f, jn.columns[0], jn.columns[1]}] = true
		}
		all = append(all, jn)
	}
	all = b.byWords(b.byCells(all, func(fact, i, j int) bool { return known[told{fact, i, j}] }))
	for _, jn := range all {
		words := [2]string{}
		for side, k := range jn.columns {
			b.linked[k] = append(b.linked[k], jn.spans[side])
			words[side] = wordsKey(jn.spans[side].Of(b.of.Articles[b.columns[k]].Text))
		}
		jn.loose = len(jn.marks[0])+len(jn.marks[1]) == 0 && words[0] != words[1]
	}
	rank := func(j *join) float64 {
		if j.moved {
			return j.score - .25
		}
		return j.score
	}
	sorting.StableFunc(all, func(x, y *join) int {
		return cmp.Or(cmp.Compare(rank(y), rank(x)), x.spans[0].Compare(y.spans[0]), x.spans[1].Compare(y.spans[1]))
	})
	for _, j := range all {
		if !slices.ContainsFunc(b.joins, func(t *join) bool {
			return t.columns == j.columns && (t.spans[0].Overlap(j.spans[0]) > 0 || t.spans[1].Overlap(j.spans[1]) > 0)
		}) {
			b.joins = append(b.joins, j)
		}
	}
}

// linksWhole is among how many articles every fact that two tell has a link:
// among more, only the heaviest have.
const linksWhole = 8

// byCells joins what the cells of a fact say where no link is known that does:
// what the reader says is the same, and, among many articles, the lighter facts.
func (b *builder) byCells(all []*join, known func(fact, i, j int) bool) []*join {
	for f := range b.of.Facts {
		if len(b.of.Articles) <= linksWhole && !b.corrected(f) {
			continue
		}
		for i := range b.columns {
			for j := i + 1; j < len(b.columns); j++ {
				x, y := b.of.Facts[f].Cells[b.columns[i]], b.of.Facts[f].Cells[b.columns[j]]
				if known(f, i, j) || !x.Status.Told() || !y.Status.Told() || len(x.Spans) == 0 || len(y.Spans) == 0 {
					continue
				}
				jn := &join{columns: [2]int{i, j}, spans: [2]text.Span{x.Spans[0], y.Spans[0]}, marks: [2][]text.Span{x.Marks, y.Marks}, score: min(x.Score, y.Score)}
				jn.moved = crosses(all, jn)
				all = append(all, jn)
			}
		}
	}
	return all
}

// group makes the units of every column, and groups those that are joined.
func (b *builder) group() {
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
	for _, j := range b.joins {
		for side := range 2 {
			k := j.columns[side]
			j.units[side] = slices.IndexFunc(b.units[k], func(u unit) bool { return u.Contains(j.spans[side]) })
		}
		x, y := b.unit(j, 0), b.unit(j, 1)
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

func (b *builder) unit(j *join, side int) *unit {
	return &b.units[j.columns[side]][j.units[side]]
}

// wordsKey is a passage as its words are compared: folded, without punctuation.
func wordsKey(passage string) string {
	var b strings.Builder
	for _, w := range word.Spans(passage) {
		b.WriteString(word.Key(w.Of(passage)))
		b.WriteByte(' ')
	}
	return b.String()
}
