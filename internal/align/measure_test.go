package align

import (
	"fmt"

	"recoupe/internal/claim"
	"recoupe/internal/fit"
	"recoupe/internal/name"
	"recoupe/internal/text"
)

// figures is how well rows meet the gold.
type figures struct {
	p, r, f, heavy, focus float64
	pure                  float64 // share of the passages of shared rows that tell what most of the row's do
	rows                  float64
}

func (f figures) String() string {
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f heavy %.3f focus %.3f pure %.3f rows %.0f", f.p, f.r, f.f, f.heavy, f.focus, f.pure, f.rows)
}

// add adds times of g to f.
func (f *figures) add(g figures, times float64) {
	f.p, f.r, f.f, f.heavy, f.focus = f.p+times*g.p, f.r+times*g.r, f.f+times*g.f, f.heavy+times*g.heavy, f.focus+times*g.focus
	f.pure, f.rows = f.pure+times*g.pure, f.rows+times*g.rows
}

// Facts of this weight are heavy.
const heavyFact = 4

// measureRows counts pairs: two articles, a passage in each, one fact.
func (s *goldStory) measureRows() figures {
	claims := make([][]claim.Claim, len(s.articles))
	for i := range s.articles {
		claims[i] = claim.Find(&s.articles[i])
	}
	rows := Rows(s.articles, claims, name.Unite(s.articles))
	need, all := s.pairs()
	meets := func(a, b int, sa, sb []text.Span, g *goldPair) bool {
		return a == g.a && b == g.b && meet(sa, g.sa) && meet(sb, g.sb)
	}
	found := make([]bool, len(need))
	var out figures
	n, ok, focus, pure, passages := 0.0, 0.0, 0.0, 0.0, 0.0
	for i := range rows {
		told := rows[i].ToldBy()
		if len(told) > 1 {
			out.rows++
			most, n := s.oneFact(&rows[i], told)
			pure, passages = pure+most, passages+n
		}
		for x, a := range told {
			for _, b := range told[x+1:] {
				sa, sb := rows[i].Cells[a].Spans, rows[i].Cells[b].Spans
				n++
				best := -1.0
				for k := range all {
					if meets(a, b, sa, sb, &all[k]) {
						best = max(best, (nearest(sa, all[k].sa)+nearest(sb, all[k].sb))/2)
					}
				}
				for k := range need {
					found[k] = found[k] || meets(a, b, sa, sb, &need[k])
				}
				if best >= 0 {
					ok++
					focus += best
				} else if *show {
					fmt.Printf("  false %s %d|%s ## %d|%s\n", s.name, a, s.say(a, sa), b, s.say(b, sb))
				}
			}
		}
	}
	got, heavy, gotHeavy := 0.0, 0.0, 0.0
	for k := range need {
		got += truth(found[k])
		if need[k].weight >= heavyFact {
			heavy++
			gotHeavy += truth(found[k])
		}
		if *show && !found[k] {
			fmt.Printf("  missed %s w%d %d|%s ## %d|%s\n", s.name, need[k].weight, need[k].a, s.say(need[k].a, need[k].sa), need[k].b, s.say(need[k].b, need[k].sb))
		}
	}
	out.p, out.r, out.heavy, out.focus = ok/max(1, n), got/max(1, float64(len(need))), gotHeavy/max(1, heavy), focus/max(1, ok)
	out.pure = pure / max(1, passages)
	if out.p+out.r > 0 {
		out.f = 2 * out.p * out.r / (out.p + out.r)
	}
	return out
}

// oneFact returns how many of the passages of a row tell the annotated fact that
// most of them tell, and how many there are.
func (s *goldStory) oneFact(r *Row, told []int) (most, all float64) {
	for _, a := range told {
		all += float64(len(r.Cells[a].Spans))
	}
	for _, by := range s.facts {
		for _, f := range by {
			n := 0.0
			for _, a := range told {
				for _, x := range r.Cells[a].Spans {
					n += truth(f.By[a] != nil && fit.Meets(x, f.By[a]))
				}
			}
			most = max(most, n)
		}
	}
	return most, all
}

func (s *goldStory) say(a int, spans []text.Span) string {
	out := ""
	for _, x := range spans {
		out += "[" + text.Fold(x.Of(s.articles[a].Text)) + "] "
	}
	return out
}

// nearest is how much two lists of spans have in common, where they have most.
func nearest(a, b []text.Span) (best float64) {
	for _, x := range a {
		best = max(best, fit.Alike(x, b))
	}
	return best
}
