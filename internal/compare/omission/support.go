package omission

import (
	"math"
	"slices"
)

// What an article leaves out it leaves out by topics: a fact is the more surely
// absent the more surely those are that stand around it where it is told. Each
// is a mean, or the surest of those that share a clause; noSupport where there are none.
const (
	sureShared  = iota // of the facts that share a clause with it: its parts, and what it is a part of
	sureBeside         // of the others in its sentences
	sureNear           // of those in the sentences before and after
	absenceKind        // how many kinds of support there are
)

// What stands nowhere else says neither this nor that.
const noSupport = .5

// facts around a fact, by the kind of support they give.
type around [absenceKind][]int

// surroundings finds the facts around each fact.
type surroundings struct {
	w    *Finder
	told [][][]int // article, sentence → the facts told there
	seen []int     // fact → the last one it was counted around
}

func (w *Finder) newSurroundings() *surroundings {
	s := &surroundings{w: w, told: make([][][]int, len(w.Articles)), seen: make([]int, len(w.Rows))}
	for a := range w.Articles {
		s.told[a] = make([][]int, len(w.Articles[a].Sentences))
	}
	for i := range w.Rows {
		s.seen[i] = -1
		for _, b := range w.Rows[i].ToldBy() {
			for _, k := range w.Rows[i].Cells[b].Claims {
				at := &s.told[b][w.Claims[b][k].Sentence]
				if n := len(*at); n == 0 || (*at)[n-1] != i {
					*at = append(*at, i)
				}
			}
		}
	}
	return s
}

// of returns the facts around fact i.
func (s *surroundings) of(i int) around {
	var out around
	s.seen[i] = i
	add := func(b, claim, sentence int, near bool) {
		if sentence < 0 || sentence >= len(s.told[b]) {
			return
		}
		for _, j := range s.told[b][sentence] {
			if s.seen[j] == i {
				continue
			}
			s.seen[j] = i
			switch {
			case near:
				out[sureNear] = append(out[sureNear], j)
			case slices.Contains(s.w.Rows[j].Cells[b].Claims, claim):
				out[sureShared] = append(out[sureShared], j)
			default:
				out[sureBeside] = append(out[sureBeside], j)
			}
		}
	}
	for _, near := range []bool{false, true} {
		for _, b := range s.w.Rows[i].ToldBy() {
			for _, k := range s.w.Rows[i].Cells[b].Claims {
				at := s.w.Claims[b][k].Sentence
				if near {
					add(b, k, at-1, true)
					add(b, k, at+1, true)
				} else {
					add(b, k, at, false)
				}
			}
		}
	}
	return out
}

// support returns how sure it is, by kind, that article a does not tell the
// facts around one; first is how sure that is of each by itself, below 0 for
// those that it tells or that are not asked about.
func (o *around) support(a int, first [][]float64) [absenceKind]float64 {
	var out [absenceKind]float64
	for kind, facts := range o {
		sum, n := 0.0, 0.0
		for _, j := range facts {
			if p := first[j][a]; p >= 0 {
				if kind == sureShared { // one part that is surely not here is enough
					sum, n = max(sum, p), 1
					continue
				}
				sum += p
				n++
			}
		}
		out[kind] = noSupport
		if n > 0 {
			out[kind] = sum / n
		}
	}
	return out
}

// likely turns log odds into a probability.
func likely(z float64) float64 { return 1 / (1 + math.Exp(-z)) }
