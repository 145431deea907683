package state

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

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

// mark marks the words of a unit that no column it is joined to has.
func (b *sideBuilder) mark() {
	for k := range b.units {
		for i := range b.units[k] {
			u := &b.units[k][i]
			var spans []text.Span
			var marks [][]text.Span
			cuts := []int{u.Start, u.End}
			for _, j := range b.joins {
				for side := range 2 {
					if j.columns[side] != k || j.units[side] != i {
						continue
					}
					if j.loose {
						u.loose = true
						continue
					}
					spans, marks = append(spans, j.spans[side]), append(marks, j.marks[side])
					for _, sp := range append([]text.Span{j.spans[side]}, j.marks[side]...) {
						cuts = append(cuts, min(max(sp.Start, u.Start), u.End), min(max(sp.End, u.Start), u.End))
					}
				}
			}
			slices.Sort(cuts)
			cuts = slices.Compact(cuts)
			for c := range cuts[:len(cuts)-1] {
				piece := text.Span{Start: cuts[c], End: cuts[c+1]}
				covered, all := false, true
				for n, sp := range spans {
					if sp.Contains(piece) {
						covered = true
						all = all && within(marks[n], piece)
					}
				}
				if !covered || !all {
					continue
				}
				if n := len(u.marks); n > 0 && u.marks[n-1].End == piece.Start {
					u.marks[n-1].End = piece.End
					continue
				}
				u.marks = append(u.marks, piece)
			}
		}
	}
}

// dress takes the punctuation around units into them.
func (b *sideBuilder) dress() {
	for k := range b.units {
		a := &b.s.Articles[b.columns[k]]
		from := 0
		for i := range b.units[k] {
			u := &b.units[k][i]
			to := len(a.Text)
			if i+1 < len(b.units[k]) {
				to = b.units[k][i+1].Start
			}
			for _, bl := range a.Blocks {
				if bl.Contains(u.Span) {
					from, to = max(from, bl.Start), min(to, bl.End)
				}
			}
			u.Start, u.End = lead(a.Text, from, u.Start), max(u.End, tail(a.Text, u.End, max(to, u.End)))
			from = u.End
		}
	}
}

// alone adds the sentences without counterpart; those that follow each other in
// a paragraph make one passage. Headings need no counterpart.
func (b *sideBuilder) alone() {
	for k, art := range b.columns {
		a := &b.s.Articles[art]
		var solo []unit
		last := -2
		for i, s := range a.Sentences {
			switch a.Blocks[s.Block].Kind {
			case story.Title, story.Subhead, story.Caption:
				continue
			}
			if slices.ContainsFunc(b.linked[k], func(sp text.Span) bool { return sp.Overlap(s.Span) > 0 }) {
				continue
			}
			if n := len(solo); n > 0 && last == i-1 && a.Sentences[last].Block == s.Block {
				solo[n-1].End = s.End
			} else {
				solo = append(solo, unit{Span: s.Span, column: k, solo: true, group: b.groups})
				b.groups++
			}
			last = i
		}
		for i := range solo {
			solo[i].End = solo[i].Start + len(strings.TrimSpace(solo[i].Of(a.Text)))
		}
		b.units[k] = append(b.units[k], solo...)
		slices.SortFunc(b.units[k], func(x, y unit) int { return x.Compare(y.Span) })
	}
}

// order puts the passages in the order of the columns: the first column's, and
// between them what others have there. It returns the passage of each group.
func (b *sideBuilder) order(p *SidePage) map[int]int {
	var list []int
	for k := range b.units {
		at := 0
		for _, u := range b.units[k] {
			if i := slices.Index(list, u.group); i >= 0 {
				at = i + 1
				continue
			}
			list = slices.Insert(list, at, u.group)
			at++
		}
	}
	order := make(map[int]int, len(list))
	for i, g := range list {
		order[g] = i
		p.Passages = append(p.Passages, SidePassage{Index: i})
	}
	for k := range b.units {
		a := &b.s.Articles[b.columns[k]]
		for i, u := range b.units[k] {
			ps := &p.Passages[order[u.group]]
			if ps.first == "" {
				ps.first = pieceID(k, i)
			}
			sp := []text.Span{u.Span}
			runs := Passages(a.Text, b.s.Around(b.columns[k], sp), sp, u.marks, nil)
			if n := len(ps.Rows); n > 0 && ps.Rows[n-1].Column == k {
				ps.Rows[n-1].Runs = append(append(ps.Rows[n-1].Runs, Run{" […] ", Skipped}), runs...)
			} else {
				ps.Rows = append(ps.Rows, SideRow{k, u.Start, runs})
			}
			switch {
			case u.solo:
				ps.Kind = SoloPassage
			case len(u.marks) > 0:
				ps.Kind = DifferentPassage
			case u.loose && ps.Kind == SamePassage:
				ps.Kind = RewordedPassage
			}
		}
	}
	for i, ps := range p.Passages {
		if ps.Kind != SamePassage {
			p.Differences = append(p.Differences, i)
		}
	}
	return order
}

func pieceID(column, i int) string { return "piece-" + strconv.Itoa(column) + "-" + strconv.Itoa(i) }

// column cuts an article's own words into pieces.
func (b *sideBuilder) column(p *SidePage, k int, order map[int]int, current, longest int) SideColumn {
	art := b.columns[k]
	a := &b.s.Articles[art]
	c := SideColumn{Article: art, Heading: Unbroken(oneLine(a.Title.Value))}
	before := 0
	for _, bl := range a.Blocks {
		if !bl.Kind.Own() || strings.TrimSpace(bl.Of(a.Text)) == "" {
			continue
		}
		var pieces []SidePiece
		at := bl.Start
		loose := func(to int) {
			if words := oneLine(a.Text[at:to]); to > at {
				first := at + max(0, strings.IndexFunc(words, unicode.IsLetter)) // not the full stop before
				pieces = append(pieces, SidePiece{Passage: -1, At: first, Runs: []Run{{words, Plain}}})
			}
		}
		for i, u := range b.units[k] {
			if u.Overlap(bl.Span) == 0 {
				continue
			}
			sp := text.Span{Start: max(u.Start, bl.Start), End: min(u.End, bl.End)}
			loose(sp.Start)
			passage := order[u.group]
			piece := SidePiece{ID: pieceID(k, i), Passage: passage, At: sp.Start, Kind: LinkedPiece, Current: passage == current,
				Runs: Passage(a.Text, sp, nil, u.marks, nil)}
			class := "m-d"
			switch {
			case u.solo:
				piece.Kind, class = SoloPiece, "m-s"
			case u.moved:
				piece.Kind = MovedPiece
			}
			if p.Passages[passage].Kind == SamePassage {
				class = "m-l"
			}
			if u.Start < bl.Start {
				piece.ID = "" // it began in the block before
			}
			pieces = append(pieces, piece)
			c.Lane = append(c.Lane, LaneMark{(before + sp.Start - bl.Start) * 100 / longest, max(1, sp.Len()*100/longest), class})
			at = sp.End
		}
		loose(bl.End)
		for i := range pieces {
			pieces[i].Whole = len(pieces) == 1
		}
		before += bl.Len()
		if bl.Kind == story.Title && c.Title == nil {
			c.Title = pieces
			continue
		}
		c.Parts = append(c.Parts, SidePart{bl.Kind, pieces})
	}
	return c
}

func ownLength(a *story.Article) int {
	n := 0
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			n += b.Len()
		}
	}
	return n
}

// ribbons joins the pieces of neighbouring columns. Those of the current
// passage come last, to lie on top.
func (b *sideBuilder) ribbons(p *SidePage, order map[int]int, current int) {
	var on []Ribbon
	parts := map[string]string{}
	for k, c := range p.Columns {
		for i, part := range c.Parts {
			for _, piece := range part.Pieces {
				if piece.ID != "" {
					parts[piece.ID] = PartID(k, i)
				}
			}
		}
	}
	id := func(j join, side int) (string, int) {
		k := j.columns[side]
		i := slices.IndexFunc(b.units[k], func(u unit) bool { return !u.solo && u.Contains(j.spans[side]) })
		return pieceID(k, i), order[b.units[k][i].group]
	}
	for _, j := range b.joins {
		if j.columns[1] != j.columns[0]+1 {
			continue
		}
		r := Ribbon{}
		var passage int
		r.From, passage = id(j, 0)
		r.To, _ = id(j, 1)
		r.Parts = [2]string{parts[r.From], parts[r.To]}
		switch {
		case j.moved:
			r.Class = "rm"
		case p.Passages[passage].Kind != SamePassage:
			r.Class = "rd"
		}
		if passage == current {
			r.Class = strings.TrimSpace(r.Class + " on")
			on = append(on, r)
			continue
		}
		p.Ribbons = append(p.Ribbons, r)
	}
	p.Ribbons = append(p.Ribbons, on...)
}
