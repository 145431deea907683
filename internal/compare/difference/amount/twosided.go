package amount

import (
	"math"
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// compareResults finds two results of fact i that differ and are of one vote or match by the
// clauses around them. What differs is told of both numbers at once.
func (w *Finder) compareResults(i int, told []int) {
	told = w.Surely(i, told, coreference.Sure)
	var all []*result
	for _, a := range told {
		own := w.resultsOf(a)
		for k := range own {
			if text.Within(w.Facts[i].Cells[a].Spans, own[k].Span) && len(all) < maxResults {
				all = append(all, &own[k])
			}
		}
	}
	var x, y *result
	most := 0.0
	for k, p := range all {
		for _, q := range all[k+1:] {
			if p.article == q.article || !p.mayBe(q) || w.gives(p.article, q) || w.gives(q.article, p) {
				continue
			}
			if n := w.ofOneResult(p, q); n > most {
				x, y, most = p, q, n
			}
		}
	}
	if x == nil {
		return
	}
	give := func(r *result) (n int) {
		for _, a := range told {
			if w.gives(a, r) {
				n++
			}
		}
		return n
	}
	if give(y) > give(x) {
		x, y = y, x
	}
	v := &contrast.Values{Said: map[int]string{}, Where: map[int]text.Span{}}
	said := map[int]string{} // in one wording for each of the two
	articles := []int{}
	for _, r := range all {
		if v.Said[r.article] != "" || !r.same(x) && !r.same(y) {
			continue
		}
		a := r.article
		v.Said[a], v.Where[a], said[a] = r.Of(w.Articles[a].Text), r.Span, x.Of(w.Articles[x.article].Text)
		if r.same(y) {
			v.Differ, said[a] = append(v.Differ, a), y.Of(w.Articles[y.article].Text)
		}
		articles = append(articles, a)
	}
	w.note.Show(i, v)
	w.note.Differ(i, story.ValueDiffers, articles, "values", said)
}

// gives reports whether article a gives a result anywhere.
func (w *Finder) gives(a int, r *result) bool {
	return slices.ContainsFunc(w.resultsOf(a), func(o result) bool { return o.same(r) })
}

// mayBe reports whether two results that are not the same may be for one vote or match: of votes both
// numbers are near or as many voted in all, of goals one number is the same or both are near by one.
func (r *result) mayBe(o *result) bool {
	if r.vote != o.vote || r.same(o) {
		return false
	}
	if !r.vote {
		return r.more == o.more || r.fewer == o.fewer || math.Abs(r.more-o.more) <= 1 && math.Abs(r.fewer-o.fewer) <= 1
	}
	near := func(x, y float64) bool { return figure.Alike(x, y) || math.Abs(x-y) <= 1 || figure.TurnedRound(x, y) }
	return near(r.more, o.more) && near(r.fewer, o.fewer) || r.more+r.fewer == o.more+o.fewer
}

// ofOneResult returns how many words and names the clauses around two results have in common, 0 where
// they may be of two votes or matches: each then names what the other does not, or on another day.
func (w *Finder) ofOneResult(x, y *result) float64 {
	p, q := &w.Claims[x.article][x.claim], &w.Claims[y.article][y.claim]
	xs, ys := w.Plain(x.article, p, p.Span, x.Span), w.Plain(y.article, q, q.Span, y.Span)
	same := min(claim.InBoth(xs, ys), claim.InBoth(ys, xs))
	named, elsewhere := w.namesOf(x.article, p, y.article, q)
	if elsewhere || same+named < coreference.LeastCommon || oppositeWords(xs, ys) && x.vote || w.timesApart(x.article, p, y.article, q) || !coreference.SameWay(p, q) {
		return 0
	}
	if same+named < coreference.SeveralCommon && w.swaps(x.article, xs, y.article, ys) {
		return 0
	}
	return same + named
}

// resultOf reports whether a figure is one of the numbers of a result: it is then compared with
// the other one.
func (w *Finder) resultOf(x *figure.Figure) bool {
	return slices.ContainsFunc(w.resultsOf(x.Article), func(r result) bool { return r.Contains(x.Q.Span) })
}
