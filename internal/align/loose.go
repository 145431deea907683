package align

import "slices"

// A cell is taken out of a row that holds together without it: the rest resemble
// each other by firm at least, and the cell resembles them by less than loose,
// or than looseShare of what they do each other. Two verbatim quotes draw to them
// whatever has their common words.
const (
	firm       = .5
	loose      = .2
	looseShare = .35
)

// bonds is how much members of a row resemble those of other articles.
type bonds struct{ sum, pairs float64 }

func (b *bonds) mean() float64 { return ratioOf(b.sum, b.pairs) }

// loosen takes out of each row the cells that hang on it loosely, the loosest
// first. Their claims stand alone, and may join another row.
func (g *groups) loosen() {
	by := make([]bonds, len(g.c.articles))
	for i := range g.groups {
		for a := g.loosest(i, by); a >= 0; a = g.loosest(i, by) {
			g.release(i, func(u int) bool { return g.c.units[u].article == a })
		}
		if strays := g.strays(i); len(strays) > 0 {
			g.release(i, func(u int) bool { return slices.Contains(strays, g.c.units[u].article) })
		}
	}
}

// release takes the units that out names from row i; each stands alone.
func (g *groups) release(i int, out func(u int) bool) {
	us := g.groups[i]
	g.groups[i] = nil
	for _, u := range us {
		if !out(u) {
			g.groups[i] = append(g.groups[i], u)
			continue
		}
		g.of[u] = len(g.groups)
		g.groups = append(g.groups, []int{u})
	}
}

// strays returns the articles of row i, of three to five (more are seldom all alike), none of whose claims is like what the others
// tell there by loose, on average of what it is most like in each: links of the weakest kind may hold a row
// of half a dozen claims together, each like one other that is like none else.
func (g *groups) strays(i int) (out []int) {
	us := slices.Sorted(slices.Values(g.groups[i])) // likest wants them by article
	if len(us) < 3 {
		return nil
	}
	best := map[int]float64{} // by article
	for _, u := range us {
		a := g.c.units[u].article
		_, mean := g.likest(u, us)
		best[a] = max(best[a], mean)
	}
	for a, mean := range best {
		if mean < loose && len(best) > 2 && len(best) <= fittedThirds+2 {
			out = append(out, a)
		}
	}
	return out
}

// loosest returns the article whose cell is to be taken out of row i, -1 for
// none. A row of two articles has no cell without which it holds together. by
// is room for what is known of each article.
func (g *groups) loosest(i int, by []bonds) int {
	us := g.groups[i]
	if len(us) < 3 {
		return -1
	}
	clear(by)
	var all bonds
	for k, u := range us {
		x := &by[g.c.units[u].article]
		for _, v := range us[:k] {
			if y := &by[g.c.units[v].article]; x != y {
				p := g.between(u, v)
				for _, b := range [...]*bonds{x, y, &all} {
					b.sum += p
					b.pairs++
				}
			}
		}
	}
	out, least := -1, 1.0
	for a := range by {
		x := &by[a]
		rest := bonds{all.sum - x.sum, all.pairs - x.pairs}
		if x.pairs == 0 || rest.mean() < firm || x.mean() >= max(loose, looseShare*rest.mean()) {
			continue
		}
		if share := x.mean() / rest.mean(); share < least {
			out, least = a, share
		}
	}
	return out
}
