package statement

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// byPlace holds the facts by the article that words them and by where their statements begin, in stretches
// of so many bytes: an article may word ten thousand, and each is set beside those that it may be like.
type byPlace map[[2]int][]int

const stretch = 256

// statedBy returns the facts by the places of their statements.
func (w *Worder) statedBy() byPlace {
	p := byPlace{}
	for i := range w.Facts {
		at := stretchOf(w.Facts[i].From)
		p[at] = append(p[at], i)
	}
	return p
}

func stretchOf(s story.Spot) [2]int { return [2]int{s.Article, s.Start / stretch} }

// near returns the facts, in order, whose statement may be the one in s or nearly so: see [nearly].
func (p byPlace) near(article int, s text.Span) []int {
	var out []int
	for at := max(0, s.Start-s.Len()) / stretch; at <= s.End/stretch; at++ {
		out = append(out, p[[2]int{article, at}]...)
	}
	slices.Sort(out)
	return out
}

// reword words fact i with a place, and notes where its statement stands now.
func (w *Worder) reword(i int, with story.Spot, stated byPlace) {
	before := stretchOf(w.Facts[i].From)
	w.word(&w.Facts[i], with)
	if now := stretchOf(w.Facts[i].From); now != before {
		stated[before] = slices.DeleteFunc(stated[before], func(k int) bool { return k == i })
		stated[now] = append(stated[now], i)
	}
}
