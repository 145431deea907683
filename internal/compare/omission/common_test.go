package omission

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// tableOf makes a table whose rows are told by the articles of each list; events gives the event of each
// article, and a row is of the event of the first that tells it.
func tableOf(events string, rows ...[]int) *Finder {
	w := &Finder{Table: &table.Table{}}
	w.Articles = make([]story.Article, len(events))
	for a := range w.Articles {
		w.Articles[a].Event = events[a : a+1]
	}
	for _, by := range rows {
		cells := make([]*align.Cell, len(events))
		for a := range cells {
			cells[a] = &align.Cell{}
		}
		for _, a := range by {
			cells[a].Told = true
		}
		w.Rows = append(w.Rows, align.Row{Cells: cells})
		w.Facts = append(w.Facts, story.Fact{Event: events[by[0] : by[0]+1]})
	}
	return w
}

func TestInCommon(t *testing.T) {
	for _, row := range []struct {
		why, events string
		rows        [][]int
		want        float64
	}{
		{"all tell all", "aaa", [][]int{{0, 1, 2}, {0, 1, 2}}, 1},
		{"each its own", "aaa", [][]int{{0}, {1}, {2}}, 0},
		{"one of three things that either of two tells", "aaa", [][]int{{0, 1, 2}, {0}, {1}, {2}}, 1. / 3},
		{"as many again tell as much", "aaaaaa", [][]int{{0, 1, 2, 3, 4, 5}, {0}, {1}, {2}, {3}, {4}, {5}}, 1. / 3},
		{"two alone", "aa", [][]int{{0, 1}, {0, 1}}, usual},
		{"what is told on another event too counts for those of its own", "aaab", [][]int{{0, 1, 2, 3}, {0, 1, 2}}, 1},
	} {
		assert.InDelta(t, row.want, tableOf(row.events, row.rows...).inCommon()["a"], 1e-9, row.why)
	}
	w := tableOf("aaa", []int{0, 1, 2}, []int{0}, []int{1})
	w.Rows[1].Part, w.Rows[2].Spare = true, true
	assert.InDelta(t, 1, w.inCommon()["a"], 1e-9, "parts tell nothing new")
}

func TestCore(t *testing.T) {
	for _, row := range []struct {
		why, events string
		by          []int
		want        bool
	}{
		{"four of five", "aaaaa", []int{0, 1, 2, 4}, true},
		{"three of five", "aaaaa", []int{0, 1, 2}, false},
		{"all of three, which is what any two tell with one more", "aaa", []int{0, 1, 2}, false},
		{"four of six", "aaaaaa", []int{0, 1, 2, 3}, false},
		{"half of four are on another event", "aaaabbb", []int{0, 1, 4, 5}, false},
		{"all on its own event and one on another", "aaaab", []int{0, 1, 2, 3, 4}, true},
	} {
		assert.Equal(t, row.want, tableOf(row.events, row.by).core(0, row.by), row.why)
	}
}
