package compare

import (
	"cmp"
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/compare/clause"
	"recoupe/internal/compare/omission"
	"recoupe/internal/compare/retold"
	"recoupe/internal/story"
)

// weigh gives facts their kind, weight and tier, and puts the heaviest first.
func (w *work) weigh() {
	order, heads := upTo(len(w.Facts)), make([]int, len(w.Facts))
	for i := range order {
		heads[i] = w.headed(&w.Rows[i])
		w.Facts[i].Kind, w.Facts[i].Weight = w.kind(i), w.weight(i)
	}
	heaviest := func(i, j int) int {
		x, y := &w.Facts[i], &w.Facts[j]
		return cmp.Or(cmp.Compare(y.Weight, x.Weight), heads[j]-heads[i], x.From.Article-y.From.Article, x.From.Compare(y.From.Span))
	}
	slices.SortStableFunc(order, heaviest)
	w.lessen(order)
	slices.SortStableFunc(order, heaviest)
	w.reorderFacts(order)
	for i := range w.Facts {
		w.Facts[i].Tier = tierOf(w.Facts[i].Weight)
	}
	for _, i := range w.words.TellApart() {
		w.Facts[i].Kind = w.kind(i)
	}
	w.lessenRetold()
	w.omissions = omission.New(&w.Table)
	w.NumberFacts()
}

// tierOf returns the group that a fact of some weight is shown in.
func tierOf(weight float64) story.Tier {
	switch {
	case weight >= .6:
		return story.Core
	case weight >= .3:
		return story.Important
	}
	return story.Detail
}

// headed returns how many articles tell a row in their headline or below it.
func (w *work) headed(r *align.Row) int {
	n := 0
	for _, a := range r.ToldBy() {
		if slices.ContainsFunc(r.Cells[a].Claims, func(k int) bool {
			kind := w.Claims[a][k].Kind
			return kind == story.Title || kind == story.Dek
		}) {
			n++
		}
	}
	return n
}

// A row whose cells are not sure to tell one thing weighs less, by what they lack, and keeps leastSure:
// at the head of the list a row of two things does more harm than further down. Of the pairs of
// passages that the five first rows of twenty-five stories show, .97 tell one thing.
const leastSure = .05

// weight says what a reader should see first: what many tell, early and
// prominently, with figures and names.
func (w *work) weight(i int) float64 {
	f, r := &w.Facts[i], &w.Rows[i]
	n, told, early, places, tops, head, anchors := 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
	for a := range r.Cells {
		if w.Articles[a].Event == f.Event {
			n++
		}
		c := r.Cells[a]
		if !c.Told {
			continue
		}
		told++
		first := &w.Claims[a][c.Claims[0]]
		place := 1 - float64(first.Sentence)/float64(max(1, len(w.Articles[a].Sentences)))
		early = max(early, place)
		places += place
		top := 0.0
		for _, k := range c.Claims {
			cl := &w.Claims[a][k]
			if cl.Kind == story.Title || cl.Kind == story.Dek {
				head = 1
			}
			if w.AtTheTop(a, cl) {
				top = 1
			}
			if len(cl.Quantities) > 0 || len(cl.Times) > 0 {
				anchors = 1
			}
		}
		tops += top
	}
	if told < 2 {
		return (.22*early*early + .1*head + .08*anchors) * w.telling(i)
	}
	return min(1, .55*min(1, told/max(1, n))+.1*early+.1*places/told+.15*tops/told+.1*anchors) * max(leastSure, w.OneThing(i)) * w.telling(i)
}

// telling returns how much the words of fact i tell, 0..1.
func (w *work) telling(i int) float64 {
	f, r := &w.Facts[i], &w.Rows[i]
	language := w.Articles[f.From.Article].Language
	switch {
	case clause.AboutItself(f.Statement, language):
		return ofItself
	case r.Bare:
		return bare
	case (r.Part || !r.Shared()) && clause.Verbless(f.Statement, language):
		return verbless
	}
	return 1
}

// What tells of the article alone, "here is what we know"; a part in which articles have but names and
// days in common, seldom a fact of its own; and what has no verb, where one article tells it or it is but a
// part of what several tell: a date, the line under a picture.
const (
	ofItself = .4
	bare     = .6
	verbless = .7
)

// What is all shown before weighs less by this share of its weight.
const shownBefore = .4

// What all articles of a row of several things tell is shown with it, among the rest: the row states
// one of them.
const ofAllShown = .2

// lessen makes facts weigh less for what facts before them in order show already: rows may
// share passages, and parts have those of the row that they are a part of. Wholes come before parts.
func (w *work) lessen(order []int) {
	shown := make([][]bool, len(w.Articles)) // article → its bytes
	for a := range shown {
		shown[a] = make([]bool, len(w.Articles[a].Text))
	}
	for _, part := range []bool{false, true} {
		for _, i := range order {
			if r := &w.Rows[i]; r.Part == part {
				less := shownBefore
				if r.OfAll {
					less = ofAllShown
				}
				w.Facts[i].Weight *= 1 - less*shareShown(r, shown)
			}
		}
	}
}

// What an earlier row says in so many words has this share of its weight: a reader of
// the first ten rows finds ten things.
const toldAgain = .5

// So many rows are looked at for what they tell again.
const firstRows = 40

// What one article alone tells, in words that state another fact too, has this share of its weight: what
// it alone tells else comes before.
const saidWithin = .3

// lessenRetold makes the first facts that add nothing to one before them weigh less, and those of one
// article that are worded with a part of another's statement, and puts all in order again. Facts are
// worded before, and worded as others are no more.
func (w *work) lessenRetold() {
	var kept []int
	moved := false
	for _, j := range retold.Contained(w.Facts) {
		if !w.Rows[j].Shared() {
			w.Facts[j].Weight *= saidWithin
			w.Facts[j].Tier = tierOf(w.Facts[j].Weight)
			moved = true
		}
	}
	for j := range w.Facts[:min(len(w.Facts), firstRows)] {
		if !w.Rows[j].Shared() {
			continue
		}
		if retold.Within(&w.Table, kept, j) {
			w.Facts[j].Weight *= toldAgain
			w.Facts[j].Tier = tierOf(w.Facts[j].Weight)
			moved = true
			continue
		}
		kept = append(kept, j)
	}
	if !moved {
		return
	}
	order := upTo(len(w.Facts))
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(w.Facts[j].Weight, w.Facts[i].Weight) })
	w.reorderFacts(order)
	w.words.Moved()
}

// shareShown notes that the passages of a row are shown, and returns which share of them was, on
// average over the articles that tell it.
func shareShown(r *align.Row, shown [][]bool) float64 {
	sum, n := 0.0, 0.0
	for a := range r.Cells {
		c := r.Cells[a]
		if !c.Told {
			continue
		}
		all, before := 0, 0
		for _, s := range c.Spans {
			all += s.Len()
			for at := s.Start; at < s.End; at++ {
				if shown[a][at] {
					before++
				}
				shown[a][at] = true
			}
		}
		sum += float64(before) / float64(max(1, all))
		n++
	}
	return sum / max(1, n)
}
