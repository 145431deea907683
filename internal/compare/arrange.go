package compare

import (
	"cmp"
	"slices"
	"strconv"

	"recoupe/internal/compare/event"
	"recoupe/internal/story"
)

// findEvents groups the articles by the event they are about, orders them and
// letters them.
func (w *work) findEvents() { w.arrange(event.Group(&w.Table)) }

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
	order := upTo(len(group))
	slices.SortStableFunc(order, func(a, b int) int {
		g, h := group[a], group[b]
		if g == h {
			return a - b
		}
		return cmp.Or(size[h]-size[g], cmp.Compare(strength[h], strength[g]), first[g]-first[h])
	})
	w.reorderArticles(order)
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
