package state

import (
	"cmp"
	"slices"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// SharedLane is one article as a line, with what it has in common with others.
type SharedLane struct {
	Article int
	Share   int // of its own words, in hundredths
	Marks   []LaneMark
}

// LaneMark is a mark on the line of an article, in hundredths of its own words.
type LaneMark struct{ At, Length int }

// SharedPassage is a passage that articles have in common.
type SharedPassage struct {
	Words  string // as the first of them has it
	Lang   string
	Same   bool // word for word
	In     []SharedIn
	length int
}

// SharedIn is where one of the articles has the passage.
type SharedIn struct {
	Article int
	To      Route
}

// SharedLanes shows where each article looked at has passages in common with
// another of them.
func (a *App) SharedLanes() []SharedLane {
	s, seen := a.Story, a.Seen()
	out := make([]SharedLane, len(seen))
	for i, article := range seen {
		out[i].Article = article
		var spans []text.Span
		for _, r := range s.Reuse {
			if !a.sees(r.A.Article) || !a.sees(r.B.Article) {
				continue
			}
			for _, spot := range [...]story.Spot{r.A, r.B} {
				if spot.Article == article && !spot.Empty() {
					spans = append(spans, spot.Span)
				}
			}
		}
		spans = text.Merge(spans)
		in := &s.Articles[article]
		all := max(1, passage.OwnLength(in))
		shared, before := 0, 0
		for _, b := range in.Blocks {
			if !b.Kind.Own() {
				continue
			}
			for _, sp := range spans {
				n := sp.Overlap(b.Span)
				if n == 0 {
					continue
				}
				shared += n
				at := before + max(sp.Start, b.Start) - b.Start
				out[i].Marks = append(out[i].Marks, LaneMark{At: at * 100 / all, Length: max(1, n*100/all)})
			}
			before += b.Len()
		}
		out[i].Share = shared * 100 / all
	}
	return out
}

// SharedPassages lists the passages in common, the longest first, and how many
// are left out.
func (a *App) SharedPassages() ([]SharedPassage, int) {
	s := a.Story
	var list []SharedPassage
	byWords := map[string]int{}
	for _, r := range s.Reuse {
		if r.A.Empty() || r.B.Empty() || !a.sees(r.A.Article) || !a.sees(r.B.Article) {
			continue
		}
		a := &s.Articles[r.A.Article]
		words := r.A.Of(a.Text)
		key := text.Fold(words)
		i, known := byWords[key]
		if !known {
			i = len(list)
			byWords[key] = i
			list = append(list, SharedPassage{Words: passage.Short(passage.ClosedOne(a.Text, r.A.Span).Of(a.Text), 280), Lang: a.Language, Same: true, length: r.A.Len()})
		}
		c := &list[i]
		c.Same = c.Same && r.Similarity >= 1
		for _, spot := range [...]story.Spot{r.A, r.B} {
			if !slices.ContainsFunc(c.In, func(in SharedIn) bool { return in.Article == spot.Article }) {
				c.In = append(c.In, SharedIn{spot.Article, Route{View: ArticleView, Item: s.Articles[spot.Article].ID, At: spot.Start}})
			}
		}
	}
	for i := range list {
		slices.SortFunc(list[i].In, func(x, y SharedIn) int { return cmp.Compare(x.Article, y.Article) })
	}
	slices.SortStableFunc(list, func(x, y SharedPassage) int { return cmp.Compare(y.length, x.length) })
	show := len(list)
	if !a.Wording.AllShared {
		show = min(show, sharedAtFirst)
	}
	return list[:show], len(list) - show
}
