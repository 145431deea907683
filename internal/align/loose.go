package align

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
			us := g.groups[i]
			g.groups[i] = nil
			for _, u := range us {
				if g.c.units[u].article != a {
					g.groups[i] = append(g.groups[i], u)
					continue
				}
				g.of[u] = len(g.groups)
				g.groups = append(g.groups, []int{u})
			}
		}
	}
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
