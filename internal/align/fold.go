package align

import "slices"

// Where a dozen articles tell one thing, a clause that says a little more of it is at first a row
// of its own, and their claims join it too, as sure pairs do (spread): the row tells the thing a
// second time, and the rest of the dozen seems not to tell it. A row borrows so where crowded
// articles or more, foldShare of its own, tell it by claims of a row of more than a handful. It
// becomes one with that row if what it has of its own is as like to it as foldFrom; if not, it
// keeps its own and gives the rest back. Among five articles what three tell in the words
// of another row was most often a fact of its own to those who annotated.
const (
	crowded   = 3
	foldShare = .6
	foldFrom  = .15
	handful   = 5
)

// fold gives back what rows have borrowed of rows that many articles tell, the smaller first.
func (g *groups) fold() {
	if len(g.c.articles) <= handful {
		return
	}
	f := folder{groups: g, in: make([][]int, len(g.c.units)), lent: make([]lending, len(g.groups))}
	var order []int
	for i, us := range g.groups {
		if len(us) < 2 {
			continue
		}
		slices.Sort(us) // by article
		for _, u := range us {
			f.in[u] = append(f.in[u], i)
		}
		if len(us) >= crowded {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return len(g.groups[i]) - len(g.groups[j]) })
	for _, i := range order {
		if into := f.lender(i); into >= 0 {
			f.settle(i, into)
		}
	}
}

// folder folds the rows of groups.
type folder struct {
	*groups
	in   [][]int   // unit → its rows, of those that have several
	lent []lending // by row; zeros between uses
}

// lending is how many articles tell a row by claims of another one, and the last of them.
type lending struct{ articles, last int }

// lender returns the row of many articles that row i borrows most from, -1 if it borrows little.
func (f *folder) lender(i int) int {
	var rows []int
	us := f.groups.groups[i]
	for _, u := range us {
		a := f.c.units[u].article
		for _, r := range f.in[u] {
			l := &f.lent[r]
			switch {
			case r == i:
				continue
			case l.articles == 0:
				rows = append(rows, r)
			case l.last == a:
				continue
			}
			l.articles, l.last = l.articles+1, a
		}
	}
	own, into := f.tellers(i), -1
	for _, r := range rows {
		n := f.lent[r].articles
		if n < crowded || float64(n) < foldShare*float64(own) || len(f.groups.groups[r]) < len(us) || f.tellers(r) <= handful {
			continue
		}
		if into < 0 || n > f.lent[into].articles || n == f.lent[into].articles && r < into {
			into = r
		}
	}
	for _, r := range rows {
		f.lent[r] = lending{}
	}
	return into
}

// settle makes row i one with the row that it borrows from, or gives back what it borrowed.
func (f *folder) settle(i, into int) {
	var own, more []int // what stays, what the other row does not have
	for _, u := range f.groups.groups[i] {
		if !slices.Contains(f.in[u], into) {
			more = append(more, u)
		} else if f.of[u] != i {
			continue
		}
		own = append(own, u)
	}
	if len(more) == 0 || f.link(more, f.groups.groups[into]) >= foldFrom {
		for _, u := range more {
			f.in[u] = append(f.in[u], into)
		}
		f.groups.groups[into] = append(f.groups.groups[into], more...)
		slices.Sort(f.groups.groups[into])
		own = nil
	}
	for _, u := range f.groups.groups[i] {
		if !slices.Contains(own, u) {
			f.in[u] = slices.DeleteFunc(f.in[u], func(r int) bool { return r == i })
		}
	}
	f.groups.groups[i] = own
	if f.tellers(i) > 1 {
		return
	}
	f.groups.groups[i] = nil // claims of one article are no row: they stand alone, or in their others
	for _, u := range own {
		if f.in[u] = slices.DeleteFunc(f.in[u], func(r int) bool { return r == i }); len(f.in[u]) == 0 {
			f.groups.groups = append(f.groups.groups, []int{u})
		}
	}
}

// tellers returns how many articles tell row i, whose units are in order.
func (f *folder) tellers(i int) int {
	n, last := 0, -1
	for _, u := range f.groups.groups[i] {
		if a := f.c.units[u].article; a != last {
			n, last = n+1, a
		}
	}
	return n
}
