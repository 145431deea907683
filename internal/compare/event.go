package compare

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"time"

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

// findEvents groups the articles by the event they are about, orders them and
// letters them.
func (w *work) findEvents() {
	n := len(w.Articles)
	shared := make([][]float64, n)
	for i := range shared {
		shared[i] = make([]float64, n)
	}
	for _, r := range w.Rows {
		told := r.ToldBy()
		for _, i := range told {
			for _, j := range told {
				shared[i][j]++
			}
		}
	}
	names, opening := w.sharedNames(), w.sharedOpening()
	like := func(i, j int) float64 {
		l := names[i][j]/2 + openAlike*opening[i][j]
		if least := min(shared[i][i], shared[j][j]); least > 0 {
			l += shared[i][j] / least / 2
		}
		switch days := w.days(i, j); {
		case days > farApart && !w.nameOneDay(i, j):
			l -= apartBy
		case days <= news && w.dayKnown(i) && w.dayKnown(j):
			l += oneWeek
		}
		return l
	}
	group := make([]int, n)
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
			if l := like(i, j); l >= oneEvent*.8 {
				edges = append(edges, edge{i, j, l})
			}
		}
	}
	refused := map[[2]int]bool{} // pairs of groups, as they are, that are not one event
	slices.SortStableFunc(edges, func(a, b edge) int { return cmp.Compare(b.like, a.like) })
	for _, e := range edges { // average link again: one article in between joins no two events
		a, b := group[e.i], group[e.j]
		if a == b || refused[[2]int{a, b}] {
			continue
		}
		between, least := average(group, a, b, like), oneEvent
		if three(group, a) && three(group, b) {
			least = max(least, asAmong*min(average(group, a, a, like), average(group, b, b, like)))
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
	w.arrange(group, shared)
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
func (w *work) sharedOpening() [][]float64 {
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
func (w *work) sharedNames() [][]float64 {
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
func (w *work) days(i, j int) float64 {
	return timex.DaysApart(w.Articles[i].Published.Value, w.Articles[j].Published.Value)
}

// dayKnown reports whether it is known on which day article a came out.
func (w *work) dayKnown(a int) bool {
	return len(timex.Day(w.Articles[a].Published.Value)) == len(time.DateOnly)
}

// A day is news for so many days: what an article names of them is what it is
// about, or close to it.
const news = 7

// nameOneDay reports whether two articles that lie far apart name one day that
// was news when the first of them came out: the later one goes on with what the
// first one told, months later if need be, while look-alike events have days of
// their own.
func (w *work) nameOneDay(i, j int) bool {
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

// arrange orders the articles by their groups, the largest first, and names
// the events.
func (w *work) arrange(group []int, shared [][]float64) {
	size := map[int]int{}
	strength := map[int]float64{}
	first := map[int]int{}
	for i, g := range group {
		if size[g] == 0 {
			first[g] = i
		}
		size[g]++
		for j := range group {
			if i != j {
				strength[g] += shared[i][j]
			}
		}
	}
	order := make([]int, len(group))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		g, h := group[a], group[b]
		if g == h {
			return a - b
		}
		return cmp.Or(size[h]-size[g], cmp.Compare(strength[h], strength[g]), first[g]-first[h])
	})
	w.reorder(order)
	w.letter()
	last := -1
	for i, k := range order {
		if group[k] != last {
			last = group[k]
			w.Events = append(w.Events, story.Event{ID: "e" + strconv.Itoa(len(w.Events)+1)})
		}
		e := &w.Events[len(w.Events)-1]
		e.Articles = append(e.Articles, i)
		w.Articles[i].Event = e.ID
	}
	w.partEvents()
}

// A claim of an article on another event is held for the same thing only
// from this score on: look-alike events tell look-alike things.
const acrossEvents = .6

// partEvents takes out of each row what articles on another event tell, but
// for what is surely the same, and counts that. What is taken out makes rows
// of its own, one an event.
func (w *work) partEvents() {
	if len(w.Events) < 2 {
		return
	}
	event := make([]int, len(w.Articles))
	for e := range w.Events {
		for _, a := range w.Events[e].Articles {
			event[a] = e
		}
	}
	for r := range w.Rows {
		told := w.Rows[r].ToldBy()
		if len(told) < 2 {
			continue
		}
		home := event[told[0]] // articles stand in the order of their events
		var out []int
		for _, a := range told {
			switch {
			case event[a] == home:
			case w.Rows[r].Cells[a].Score < acrossEvents:
				out = append(out, a)
			case home == 0:
				w.Events[event[a]].Shared++
			}
		}
		for len(out) > 0 {
			n := 1
			for n < len(out) && event[out[n]] == event[out[0]] {
				n++
			}
			w.Rows = append(w.Rows, w.Rows[r].Only(out[:n]))
			out = out[n:]
		}
	}
}
