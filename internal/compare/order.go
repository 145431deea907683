package compare

import (
	"cmp"
	"slices"
	"strconv"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// sort puts the articles in an order that depends on nothing but themselves.
func (w *work) sort() {
	order := upTo(len(w.Articles))
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := &w.Articles[i], &w.Articles[j]
		return cmp.Or(cmp.Compare(table.DateKey(a), table.DateKey(b)), cmp.Compare(a.File, b.File), cmp.Compare(a.Text, b.Text))
	})
	articles, claims := make([]story.Article, len(order)), make([][]claim.Claim, len(order))
	for i, k := range order {
		articles[i], claims[i] = w.Articles[k], w.Claims[k]
	}
	w.Articles, w.Claims = articles, claims
}

// upTo returns the numbers from 0 to n, without n.
func upTo(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// reorderFacts puts the fact that is at order[i] at i, with its row.
func (w *work) reorderFacts(order []int) {
	facts, rows := make([]story.Fact, len(order)), make([]align.Row, len(order))
	for i, k := range order {
		facts[i], rows[i] = w.Facts[k], w.Rows[k]
	}
	w.Facts, w.Rows = facts, rows
}

// reorderArticles puts the article that is at order[i] at i.
func (w *work) reorderArticles(order []int) {
	articles := make([]story.Article, len(order))
	claims := make([][]claim.Claim, len(order))
	copies, versions := make([]int, len(order)), make([]int, len(order))
	to := make([]int, len(order))
	for i, k := range order {
		to[k] = i
	}
	for i, k := range order {
		articles[i], claims[i] = w.Articles[k], w.Claims[k]
		copies[i], versions[i] = to[w.copies[k]], to[w.versions[k]]
	}
	for n := range w.Names {
		spots := w.Names[n].Mentions
		for k := range spots {
			spots[k].Article = to[spots[k].Article]
		}
		sorting.Func(spots, func(a, b story.Spot) int { return cmp.Or(a.Article-b.Article, a.Compare(b.Span)) })
	}
	w.Articles, w.Claims, w.copies, w.versions = articles, claims, copies, versions
	for r := range w.Rows {
		row := &w.Rows[r]
		cells, echo := slices.Clone(row.Cells), slices.Clone(row.Echo) // other rows may have the same
		for i, k := range order {
			cells[i], echo[i] = row.Cells[k], row.Echo[k]
		}
		row.Cells, row.Echo = cells, echo
	}
}

// letter names the articles by their place.
func (w *work) letter() {
	for i := range w.Articles {
		w.Articles[i].ID = "a" + strconv.Itoa(i+1)
	}
}
