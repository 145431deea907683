package side

import (
	"slices"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// mark marks the words of a unit that no column it is joined to has.
func (b *builder) mark() {
	for k := range b.units {
		for i := range b.units[k] {
			b.units[k][i].mark(b.sidesOf(k, i))
		}
	}
}

// joinSide is one side of a link.
type joinSide struct {
	text.Span
	marks []text.Span
	loose bool
}

// sidesOf are the sides of the links that make a unit.
func (b *builder) sidesOf(column, i int) []joinSide {
	var out []joinSide
	for _, j := range b.joins {
		for side := range 2 {
			if j.columns[side] == column && j.units[side] == i {
				out = append(out, joinSide{j.spans[side], j.marks[side], j.loose})
			}
		}
	}
	return out
}

// mark cuts the unit wherever a link or a mark begins or ends, and marks the
// pieces that every link over them has marked.
func (u *unit) mark(sides []joinSide) {
	u.loose = slices.ContainsFunc(sides, func(s joinSide) bool { return s.loose })
	sides = slices.DeleteFunc(sides, func(s joinSide) bool { return s.loose })
	cuts := []int{u.Start, u.End}
	for _, s := range sides {
		for _, sp := range append([]text.Span{s.Span}, s.marks...) {
			cuts = append(cuts, min(max(sp.Start, u.Start), u.End), min(max(sp.End, u.Start), u.End))
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	for c := range cuts[:len(cuts)-1] {
		piece := text.Span{Start: cuts[c], End: cuts[c+1]}
		covered, all := false, true
		for _, s := range sides {
			if s.Contains(piece) {
				covered = true
				all = all && text.Within(s.marks, piece)
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

// dress takes the punctuation around units into them.
func (b *builder) dress() {
	for k := range b.units {
		a := &b.of.Articles[b.columns[k]]
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
			u.Start, u.End = passage.Lead(a.Text, from, u.Start), max(u.End, passage.Tail(a.Text, u.End, max(to, u.End)))
			from = u.End
		}
	}
}

// alone adds the sentences without counterpart; those that follow each other in
// a paragraph make one passage. Headings need no counterpart.
func (b *builder) alone() {
	shared := b.shared()
	for k, art := range b.columns {
		a := &b.of.Articles[art]
		var solo []unit
		last := -2
		for i, s := range a.Sentences {
			switch a.Blocks[s.Block].Kind {
			case story.Title, story.Subhead, story.Caption:
				continue
			}
			if over := func(sp text.Span) bool { return sp.Overlap(s.Span) > 0 }; slices.ContainsFunc(b.linked[k], over) || slices.ContainsFunc(shared[k], over) ||
				b.excerpts && !b.single(art, s.Span) {
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
		sorting.Func(b.units[k], func(x, y unit) int { return x.Compare(y.Span) })
	}
}

// single reports whether a fact that an article tells in a passage is not found in any of the other columns:
// what they perhaps tell, or what is not known of them, is no such fact.
func (b *builder) single(article int, s text.Span) bool {
	return slices.ContainsFunc(b.of.Facts, func(f story.Fact) bool {
		return f.Cells[article].Status.Told() && slices.ContainsFunc(f.Cells[article].Spans, func(sp text.Span) bool { return sp.Overlap(s) > 0 }) &&
			!slices.ContainsFunc(b.columns, func(other int) bool { return other != article && f.Cells[other].Status != story.Absent })
	})
}

// shared are, per column, the further passages on which a fact rests that another
// column tells too: a link joins the first of each alone, and the other column has
// a counterpart of them all.
func (b *builder) shared() [][]text.Span {
	out := make([][]text.Span, len(b.columns))
	for f := range b.of.Facts {
		cells := b.of.Facts[f].Cells
		told := 0
		for _, art := range b.columns {
			if cells[art].Status.Told() {
				told++
			}
		}
		for k, art := range b.columns {
			if told > 1 && cells[art].Status.Told() && len(cells[art].Spans) > 1 {
				out[k] = append(out[k], cells[art].Spans[1:]...)
			}
		}
	}
	return out
}

// order puts the passages in the order of the columns: the first column's, and
// between them what others have there. It returns the passage of each group.
func (b *builder) order(p *Page) map[int]int {
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
		p.Passages = append(p.Passages, Passage{Index: i})
	}
	for k := range b.units {
		a := &b.of.Articles[b.columns[k]]
		for i, u := range b.units[k] {
			ps := &p.Passages[order[u.group]]
			if ps.First == "" {
				ps.First = pieceID(k, i)
			}
			sp := []text.Span{u.Span}
			runs := passage.CutAll(a.Text, passage.Around(&b.of.Articles[b.columns[k]], sp), sp, u.marks, nil)
			if n := len(ps.Rows); n > 0 && ps.Rows[n-1].Column == k {
				ps.Rows[n-1].Runs = append(append(ps.Rows[n-1].Runs, passage.Run{Text: " […] ", Kind: passage.Skipped}), runs...)
			} else {
				ps.Rows = append(ps.Rows, Row{k, u.Start, runs})
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
