// Package event tells which articles are about one event, by what they tell in common,
// whom they name, what they open with and when they came out. Call [Group].
package event

import (
	"cmp"
	"math"
	"slices"
	"time"

	"recoupe/internal/compare/table"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/timex"
)

// Two articles are about one event when they are this much alike: half by
// the share of what they tell in common, half by the names, and a little more
// if they open with the same thing.
const (
	oneEvent   = .35
	openAlike  = .15
	openingFor = 4 // sentences
)

// Two groups of three articles or more are about one event where those of one are
// nearly as like those of the other as they are like each other: of two look-alike
// events, each has articles that are more alike. Two articles may be one and its
// translation.
const asAmong = .75

// three reports whether three articles or more are in group g.
func three(group []int, g int) bool {
	n := 0
	for _, x := range group {
		if x == g {
			n++
		}
	}
	return n >= 3
}

// Articles published this many days apart are less likely to be, by this much;
// those of one week are more so: what comments on the news of Friday on Wednesday
// tells little of it, and opens with something else.
const (
	farApart = 14
	apartBy  = .15
	oneWeek  = .05
)

// Group returns the group of each article, a number that those on one event share, and
// how many rows each two articles both tell.
func Group(t *table.Table) (group []int, shared [][]float64) {
	g := newGrouper(t)
	n := len(t.Articles)
	group = make([]int, n)
	for i := range group {
		group[i] = i
	}
	type edge struct {
		i, j int
		like float64
	}
	var edges []edge
	for i := range n {
		for j := i + 1; j < n; j++ {
			if l := g.like(i, j); l >= oneEvent*.8 {
				edges = append(edges, edge{i, j, l})
			}
		}
	}
	refused := map[[2]int]bool{} // pairs of groups, as they are, that are not one event
	sorting.StableFunc(edges, func(a, b edge) int { return cmp.Compare(b.like, a.like) })
	for _, e := range edges { // average link again: one article in between joins no two events
		a, b := group[e.i], group[e.j]
		if a == b || refused[[2]int{a, b}] {
			continue
		}
		between, least := average(group, a, b, g.like), oneEvent
		if three(group, a) && three(group, b) {
			least = max(least, asAmong*min(average(group, a, a, g.like), average(group, b, b, g.like)))
		}
		if between < least {
			refused[[2]int{a, b}] = true
			continue
		}
		for k := range refused { // a has grown: it may be asked again
			if k[0] == a || k[1] == a {
				delete(refused, k)
			}
		}
		for x := range group {
			if group[x] == b {
				group[x] = a
			}
		}
	}
	return group, g.shared
}

// grouper tells how much articles are alike.
type grouper struct {
	*table.Table
	shared  [][]float64 // how many rows each two both tell
	names   [][]float64 // see sharedNames
	opening [][]float64 // see sharedOpening
}

func newGrouper(t *table.Table) *grouper {
	w := &grouper{Table: t, shared: make([][]float64, len(t.Articles))}
	for i := range w.shared {
		w.shared[i] = make([]float64, len(t.Articles))
	}
	for _, r := range t.Rows {
		told := r.ToldBy()
		for _, i := range told {
			for _, j := range told {
				w.shared[i][j]++
			}
		}
	}
	w.names, w.opening = w.sharedNames(), w.sharedOpening()
	return w
}

// like returns how much two articles are alike.
func (w *grouper) like(i, j int) float64 {
	l := w.names[i][j]/2 + openAlike*w.opening[i][j]
	if least := min(w.shared[i][i], w.shared[j][j]); least > 0 {
		l += w.shared[i][j] / least / 2
	}
	switch days := w.days(i, j); {
	case days > farApart && !w.nameOneDay(i, j):
		l -= apartBy
	case days <= news && w.dayKnown(i) && w.dayKnown(j):
		l += oneWeek
	}
	return l
}

// average returns how much the articles of group a are like those of group b, on
// average; of a group and itself, how much its articles are like each other.
func average(group []int, a, b int, like func(i, j int) float64) float64 {
	sum, pairs := 0.0, 0.0
	for x := range group {
		for y := range group {
			if x != y && group[x] == a && group[y] == b {
				sum += like(x, y)
				pairs++
			}
		}
	}
	return sum / max(1, pairs)
}

// sharedOpening returns how surely each two articles open with the same thing.
func (w *grouper) sharedOpening() [][]float64 {
	out := make([][]float64, len(w.Articles))
	for i := range out {
		out[i] = make([]float64, len(w.Articles))
	}
	for _, r := range w.Rows {
		if r.Part {
			continue
		}
		told := r.ToldBy()
		told = slices.DeleteFunc(told, func(a int) bool { return w.Claims[a][r.Cells[a].Claims[0]].Sentence >= openingFor })
		for _, i := range told {
			for _, j := range told {
				out[i][j] = max(out[i][j], min(r.Cells[i].Score, r.Cells[j].Score))
			}
		}
	}
	return out
}

// sharedNames returns the cosine of the names of each two articles.
func (w *grouper) sharedNames() [][]float64 {
	n := len(w.Articles)
	sum := make([]float64, n)
	out := make([][]float64, n)
	for i := range out {
		out[i] = make([]float64, n)
	}
	for k := range w.Names {
		count := map[int]float64{}
		var in []int
		for _, s := range w.Names[k].Mentions {
			if count[s.Article] == 0 {
				in = append(in, s.Article)
			}
			count[s.Article]++
		}
		for _, i := range in {
			x := math.Log1p(count[i])
			sum[i] += x * x
			for _, j := range in {
				if i != j {
					out[i][j] += x * math.Log1p(count[j])
				}
			}
		}
	}
	for i := range out {
		for j := range out {
			if s := math.Sqrt(sum[i] * sum[j]); s > 0 {
				out[i][j] /= s
			}
		}
	}
	return out
}

// days returns how many days lie between the publication of two articles, 0
// if that is not known.
func (w *grouper) days(i, j int) float64 {
	return timex.DaysApart(w.Articles[i].Published.Value, w.Articles[j].Published.Value)
}

// dayKnown reports whether it is known on which day article a came out.
func (w *grouper) dayKnown(a int) bool {
	return len(timex.Day(w.Articles[a].Published.Value)) == len(time.DateOnly)
}

// A day is news for so many days: what an article names of them is what it is
// about, or close to it.
const news = 7

// nameOneDay reports whether two articles that lie far apart name one day that
// was news when the first of them came out: the later one goes on with what the
// first one told, months later if need be, while look-alike events have days of
// their own.
func (w *grouper) nameOneDay(i, j int) bool {
	if w.Articles[i].Published.Value > w.Articles[j].Published.Value {
		i, j = j, i
	}
	published, err := time.Parse(time.DateOnly, timex.Day(w.Articles[i].Published.Value))
	if err != nil {
		return false
	}
	first, last := published.AddDate(0, 0, -news).Format(time.DateOnly), published.Format(time.DateOnly)
	named := map[string]bool{}
	for k := range w.Articles[i].Times {
		if d := timex.Day(w.Articles[i].Times[k].From); len(d) == len(time.DateOnly) && first <= d && d <= last {
			named[d] = true
		}
	}
	return slices.ContainsFunc(w.Articles[j].Times, func(t story.Time) bool {
		d, ok := timex.OneDay(&t)
		return ok && named[d]
	})
}
