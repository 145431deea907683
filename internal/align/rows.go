package align

import (
	"slices"

	"recoupe/internal/text"
)

// Rows have a cell for each article, so that their cells would grow with the
// square of the articles; among a hundred, nobody reads all that each tells
// alone. There are so many cells for what one article alone tells, and for
// what two tell besides other rows. An article has room for a few rows at
// least.
const (
	maxCells      = 100_000
	maxCellsOfTwo = 50_000
	fewRows       = 8
)

// Among many articles few rows are of two that tell a thing besides what other rows hold: 2 to 17
// in all, on stories of twenty to ninety articles. Where sentences are all alike there would be thousands, each of which says
// of two articles what a row of many says better. There are so many for an article, and in all at least.
const (
	ofTwoEach  = 4
	ofTwoLeast = 64
)

// roomOfTwo returns how many rows there may be of what two articles tell besides other rows.
func roomOfTwo(articles int) int {
	return min(maxCellsOfTwo/max(1, articles), max(ofTwoLeast, ofTwoEach*articles))
}

// room is how many more rows that it alone tells each article may have: the
// first it tells.
type room []int

func newRoom(articles int) room {
	out := make(room, articles)
	for a := range out {
		out[a] = max(fewRows, maxCells/(articles*articles))
	}
	return out
}

func (r room) take(a int) bool {
	r[a]--
	return r[a] >= 0
}

// rows turns groups into rows, by first place.
func (g *groups) rows(p *parts) []Row {
	var out []Row
	var keys []int
	var split []fragment
	var after []int // by fragment: the key of the row it is of
	e := newEcho(g.c)
	room := newRoom(len(g.c.articles))
	g.order()
	for _, us := range g.groups {
		if len(us) == 0 {
			continue
		}
		if len(us) == 1 && !room.take(g.c.units[us[0]].article) {
			continue
		}
		r := g.asRow(us, e)
		out = append(out, r)
		keys = append(keys, us[0])
		if len(us) > 1 {
			for _, x := range g.split(p, e, us, &r) {
				if told := x.ToldBy(); len(told) == 1 && !x.Spare && !room.take(told[0]) {
					continue
				}
				split, after = append(split, x), append(after, us[0])
			}
		}
	}
	for i, within := range distinct(split) {
		if !within {
			out, keys = append(out, split[i].Row), append(keys, after[i])
		}
	}
	out, keys = g.recite(out, keys, e)
	order := make([]int, len(out))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return keys[i] - keys[j] })
	sorted := make([]Row, len(out))
	for k, i := range order {
		sorted[k] = out[i]
	}
	return sorted
}

// asRow turns a group into a row.
func (g *groups) asRow(us []int, e *echo) Row {
	r := newRow(len(g.c.articles))
	for _, u := range us {
		x := &g.c.units[u]
		cell := r.cell(x.article)
		cell.Told = true
		cell.Claims = append(cell.Claims, x.index)
		if len(us) == 1 {
			continue
		}
		if cell.Tied == nil {
			cell.Tied = &Tied{}
		}
		likest, tie := g.likest(u, us)
		cell.Score, cell.Likeness = max(cell.Score, likest), max(cell.Likeness, tie)
		cell.Tied.Ties = append(cell.Tied.Ties, tie)
	}
	g.surround(&r, us, e)
	for a, cell := range r.Cells {
		if !cell.Told {
			continue
		}
		cell.Spans = g.spans(a, cell.Claims, us)
		if len(us) > 1 {
			cell.Tied.Reasons = g.reasons(cell.Claims, a, us)
		}
	}
	return r
}

// order puts the units of each group in order, once each, and notes which groups they are in.
func (g *groups) order() {
	g.in = make([][]int, len(g.c.units))
	for i, us := range g.groups {
		slices.Sort(us)
		us = slices.Compact(us)
		g.groups[i] = us
		for _, u := range us {
			if len(us) > 1 {
				g.in[u] = append(g.in[u], i)
			}
		}
	}
}

// surround gives a row that the units us tell its echo, and the passages of the other articles that
// come closest.
func (g *groups) surround(r *Row, us []int, e *echo) {
	g.holders.load(us)
	r.Echo = e.of(us, g.c, g.holders)
	best, score := g.nearest(us)
	for a, u := range best {
		if u < 0 || r.Cells[a].Told {
			continue
		}
		c := r.cell(a)
		c.Score, c.Claims, c.Spans = score[a], g.passages[u].claim[:], g.passages[u].span[:]
		_, c.Likeness = g.likest(u, us)
	}
}

// likest returns the score of u with the unit of another article that it is most
// like of us, and the mean over these articles of its best score with each.
func (g *groups) likest(u int, us []int) (most, mean float64) {
	sum, n, best, at, own := 0.0, 0, 0.0, int32(-1), g.c.stands[u].article
	g.load(u)
	for _, v := range us {
		article := g.c.stands[v].article
		if article == own {
			continue
		}
		if article != at {
			sum, best, at = sum+best, 0, article
			n++
		}
		if p := g.row[v]; p > best {
			if best = p; best > most {
				most = best
			}
		}
	}
	return most, (sum + best) / float64(max(1, n))
}

// nearest returns, for each article, the unit that comes closest to those of
// a row, -1 where none does, and its score, until it is called again.
func (g *groups) nearest(us []int) ([]int, []float64) {
	if g.best == nil {
		g.best, g.bestScore = make([]int, len(g.c.articles)), make([]float64, len(g.c.articles))
	}
	best, score := g.best, g.bestScore
	clear(score)
	for a := range best {
		best[a] = -1
	}
	for _, u := range us {
		for _, i := range g.near[u] {
			p := &g.pairs[i]
			v := p.a + p.b - u
			if a := g.c.units[v].article; best[a] < 0 || p.p > score[a] {
				best[a], score[a] = v, p.p
			}
		}
	}
	return best, score
}

// passage is a claim as the nearest of its article. Many rows show the same
// one, and change nothing of it.
type passage struct {
	claim [1]int
	span  [1]text.Span
}
