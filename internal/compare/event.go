package compare

import (
	"cmp"
	"slices"
	"strconv"

	"recoupe/internal/story"
)

// Two articles are about one event when they have this share of what the
// shorter of them tells in common.
const oneEvent = .18

// findEvents groups the articles by the event they are about, orders them and
// letters them.
func (w *work) findEvents() {
	n := len(w.Articles)
	shared := make([][]float64, n)
	for i := range shared {
		shared[i] = make([]float64, n)
	}
	for _, r := range w.rows {
		told := r.ToldBy()
		for _, i := range told {
			for _, j := range told {
				shared[i][j]++
			}
		}
	}
	like := func(i, j int) float64 {
		least := min(shared[i][i], shared[j][j])
		if least == 0 {
			return 0
		}
		return shared[i][j] / least
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
			if l := like(i, j); l >= oneEvent {
				edges = append(edges, edge{i, j, l})
			}
		}
	}
	slices.SortStableFunc(edges, func(a, b edge) int { return cmp.Compare(b.like, a.like) })
	for _, e := range edges { // average link again: one article in between joins no two events
		a, b := group[e.i], group[e.j]
		if a == b {
			continue
		}
		sum, pairs := 0.0, 0.0
		for x := range n {
			for y := range n {
				if group[x] == a && group[y] == b {
					sum += like(x, y)
					pairs++
				}
			}
		}
		if sum/pairs < oneEvent*.8 {
			continue
		}
		for x := range group {
			if group[x] == b {
				group[x] = a
			}
		}
	}
	w.arrange(group, shared)
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
const acrossEvents = .75

// partEvents takes out of each row what articles on another event tell, but
// for what is surely the same, and counts that.
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
	var more []int
	for r := range w.rows {
		told := w.rows[r].ToldBy()
		if len(told) < 2 {
			continue
		}
		home := event[told[0]]
		for _, a := range told {
			home = min(home, event[a])
		}
		for _, a := range told {
			if event[a] == home {
				continue
			}
			if w.rows[r].Cells[a].Score >= acrossEvents {
				if home == 0 {
					w.Events[event[a]].Shared++
				}
				continue
			}
			w.rows[r].Cells[a].Told = false
			more = append(more, r)
		}
	}
	_ = more
}
