package align

import (
	"slices"
	"sort"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// recital is a run of words that several articles give between marks.
type recital struct {
	span     []text.Span // by article, empty where it does not give them
	claims   [][]int     // by article, those that hold these words or some of them
	articles int
}

// recite adds to rows, whose keys are their first units, what articles give word for word
// between marks and no row holds. Where a row is of these words and no others, the articles that
// it lacks join it. What one of them alone seemed to tell, and is of these words, is let go.
func (g *groups) recite(rows []Row, keys []int, e *echo) ([]Row, []int) {
	v := newVerbatim(g.c)
	if !slices.ContainsFunc(v.places, func(p []run) bool { return len(p) > 0 }) {
		return rows, keys
	}
	at := g.rowsAt(rows)
	for i := range v.runs {
		if len(v.places[i]) == 0 {
			continue
		}
		x := g.recital(v, i)
		if x.articles < 2 {
			continue
		}
		row, held, alone := -1, 1, []int(nil)
		for _, k := range at.of(&x, g.c) {
			switch n := x.heldBy(&rows[k]); {
			case n > held:
				row, held = k, n
			case n == 1 && !rows[k].Shared() && x.nothingElse(&rows[k], g.c):
				alone = append(alone, k)
			}
		}
		switch {
		case row < 0:
			r := newRow(len(g.c.articles))
			us := x.give(&r, g.c)
			g.surround(&r, us, e)
			rows, keys = append(rows, r), append(keys, us[0])
		case held < x.articles && x.most(&rows[row]):
			x.give(&rows[row], g.c)
		default:
			continue
		}
		for _, k := range alone {
			rows[k].Cells = nil
		}
	}
	n := 0 // rows that are left
	for k := range rows {
		if rows[k].Cells != nil {
			rows[n], keys[n] = rows[k], keys[k]
			n++
		}
	}
	return rows[:n], keys[:n]
}

// recital returns where the articles give the words of run i.
func (g *groups) recital(v *verbatim, i int) recital {
	n := len(g.c.articles)
	x := recital{span: make([]text.Span, n), claims: make([][]int, n)}
	for _, r := range append([]run{v.runs[i]}, v.places[i]...) {
		a, s := v.article(r), v.span(r)
		us := g.c.units[g.c.first[a]:g.c.first[a+1]]
		for k := sort.Search(len(us), func(k int) bool { return us[k].claim.End > s.Start }); k < len(us) && us[k].claim.Start < s.End; k++ {
			if n := us[k].claim.Overlap(s); 2*n > s.Len() || 2*n > us[k].claim.Len() {
				x.claims[a] = append(x.claims[a], us[k].index)
			}
		}
		if len(x.claims[a]) > 0 { // what is of no claim is a headline's, or a name
			x.span[a] = s
			x.articles++
		}
	}
	return x
}

// heldBy is how many articles tell row r by these words, most of them.
func (x *recital) heldBy(r *Row) (n int) {
	for a, s := range x.span {
		if s.Empty() || r.Cells == nil || !r.Cells[a].Told {
			continue
		}
		if 2*overlap(s, r.Cells[a].Spans) > s.Len() {
			n++
		}
	}
	return n
}

// most reports whether these words are most of what an article tells row r by.
func (x *recital) most(r *Row) bool {
	for a, s := range x.span {
		if s.Empty() || !r.Cells[a].Told {
			continue
		}
		all := 0
		for _, t := range r.Cells[a].Spans {
			all += t.Len()
		}
		if 2*overlap(s, r.Cells[a].Spans) > all {
			return true
		}
	}
	return false
}

// nothingElse reports whether these words, and by whom they are said, are most of what one article tells
// row r by: "Le maire a conclu : « Nous voterons jeudi »".
func (x *recital) nothingElse(r *Row, c *corpus) bool {
	for a, s := range x.span {
		if s.Empty() || !r.Cells[a].Told {
			continue
		}
		own := []text.Span{s}
		for _, q := range text.Between(c.articles[a].Quotes, own, func(q *story.Quote) int { return q.Start }) {
			own = append(own, q.SpeakerSpan, q.Cue)
		}
		all, of := 0, 0
		for _, t := range r.Cells[a].Spans {
			all += t.Len()
		}
		for _, t := range text.Merge(own) {
			of += overlap(t, r.Cells[a].Spans)
		}
		return 2*of > all
	}
	return false
}

func overlap(s text.Span, in []text.Span) (n int) {
	for _, t := range in {
		n += s.Overlap(t)
	}
	return n
}

// give lets the articles that give these words, and do not tell row r, tell it by them. It
// returns their units, in order.
func (x *recital) give(r *Row, c *corpus) (us []int) {
	for a, claims := range x.claims {
		for _, k := range claims {
			us = append(us, c.first[a]+k)
		}
		if len(claims) == 0 || r.Cells[a].Told {
			continue
		}
		ties := make([]float64, len(claims))
		for i := range ties {
			ties[i] = 1
		}
		// The cell that was there may be a part's as well.
		r.Cells[a] = &Cell{Told: true, Claims: claims, Spans: []text.Span{x.span[a]}, Score: 1, Likeness: 1,
			Tied: &Tied{Ties: ties, Reasons: []story.Reason{story.Because("verbatim")}}}
	}
	return us
}

// rowsAt is the rows that are told by each unit.
type rowsAt [][]int

func (g *groups) rowsAt(rows []Row) rowsAt {
	out := make(rowsAt, len(g.c.units))
	for k := range rows {
		for a, c := range rows[k].Cells {
			if c.Told {
				for _, i := range c.Claims {
					out[g.c.first[a]+i] = append(out[g.c.first[a]+i], k)
				}
			}
		}
	}
	return out
}

// of returns the rows that are told by a claim of x, in order.
func (at rowsAt) of(x *recital, c *corpus) (out []int) {
	for a, claims := range x.claims {
		for _, k := range claims {
			out = append(out, at[c.first[a]+k]...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
