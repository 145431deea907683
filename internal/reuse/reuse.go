// Package reuse finds the passages that articles have in common, word for word
// or nearly: agency copy, a press release, one article taken from another.
//
// Runs of at least [MinWords] equal words are found through an index of word
// shingles, as copy detection does since Broder (1997), and grown on both
// sides; runs that only a few words part are one passage.
package reuse

import (
	"cmp"
	"slices"

	"recoupe/internal/diff"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	// MinWords is the shortest run of equal words that counts as reuse: shorter
	// ones are idiom and names.
	MinWords = 8
	shingle  = 6
	bridge   = 4  // words of either side that may differ inside one passage
	common   = 64 // a shingle that stands in more places tells nothing
	again    = 2  // nor does one that an article repeats more often
)

// Find returns the passages that pairs of articles share, by pair and place.
// Only the articles' own words are looked at, and only articles of one
// language.
func Find(articles []story.Article) []story.Reuse {
	words := make([][]segment.Word, len(articles))
	index := map[uint64][]place{}
	var out []story.Reuse
	for j := range articles {
		words[j] = ownWords(&articles[j])
		keys := shingles(words[j])
		seeds := make([][][2]int32, j) // per earlier article: where a shingle stands there and here
		here := make(map[uint64]int, len(keys))
		for p, k := range keys {
			if here[k]++; here[k] > again {
				continue
			}
			for _, at := range index[k] {
				if articles[at.article].Language == articles[j].Language {
					seeds[at.article] = append(seeds[at.article], [2]int32{at.word, int32(p)})
				}
			}
		}
		for i := range j {
			out = append(out, passages(i, j, words[i], words[j], seeds[i])...)
		}
		for p, k := range keys {
			if n := len(index[k]); n < common && (n < again || index[k][n-again].article != int32(j)) {
				index[k] = append(index[k], place{int32(j), int32(p)})
			}
		}
	}
	slices.SortFunc(out, func(a, b story.Reuse) int {
		return cmp.Or(cmp.Compare(a.A.Article, b.A.Article), cmp.Compare(a.B.Article, b.B.Article), a.A.Span.Compare(b.A.Span), a.B.Span.Compare(b.B.Span))
	})
	return out
}

type place struct{ article, word int32 }

func ownWords(a *story.Article) []segment.Word {
	var out []segment.Word
	for _, s := range a.Sentences {
		out = append(out, segment.Words(a.Text, s.Span)...)
	}
	return out
}

// shingles returns a hash (FNV-1a) of the words from each place on.
func shingles(words []segment.Word) []uint64 {
	if len(words) < shingle {
		return nil
	}
	out := make([]uint64, len(words)-shingle+1)
	for i := range out {
		h := uint64(14695981039346656037)
		for _, w := range words[i : i+shingle] {
			for k := range len(w.Fold) {
				h = (h ^ uint64(w.Fold[k])) * 1099511628211
			}
			h = (h ^ ' ') * 1099511628211
		}
		out[i] = h
	}
	return out
}

// run is a stretch of equal words: a..a+n of one article, b..b+n of the other.
type run struct{ a, b, n int }

// passage is one or more runs, with how many of its words are equal.
type passage struct{ a0, a1, b0, b1, same int }

func passages(i, j int, wa, wb []segment.Word, seeds [][2]int32) []story.Reuse {
	runs := grow(wa, wb, seeds)
	if len(runs) == 0 {
		return nil
	}
	slices.SortFunc(runs, func(x, y run) int { return cmp.Or(x.a-y.a, x.b-y.b) })
	var found []passage
	for _, r := range runs {
		if n := len(found); n > 0 {
			last := &found[n-1]
			if da, db := r.a-last.a1, r.b-last.b1; da >= 0 && db >= 0 && da <= bridge && db <= bridge {
				last.a1, last.b1, last.same = r.a+r.n, r.b+r.n, last.same+r.n
				continue
			}
		}
		found = append(found, passage{r.a, r.a + r.n, r.b, r.b + r.n, r.n})
	}
	moved := diff.OutOfOrder(len(found), func(i int) int { return found[i].same }, func(i, j int) bool { return found[j].b1 <= found[i].b0 })
	out := make([]story.Reuse, len(found))
	for k, p := range found {
		out[k] = story.Reuse{
			A:          story.Spot{Article: i, Span: text.Span{Start: wa[p.a0].Start, End: wa[p.a1-1].End}},
			B:          story.Spot{Article: j, Span: text.Span{Start: wb[p.b0].Start, End: wb[p.b1-1].End}},
			Similarity: float64(2000*p.same/(p.a1-p.a0+p.b1-p.b0)) / 1000,
			Moved:      moved[k],
		}
	}
	return out
}

// grow extends seeds to the longest equal runs and keeps each word of either
// article in one run, the longest first come.
func grow(wa, wb []segment.Word, seeds [][2]int32) []run {
	if len(seeds) == 0 {
		return nil
	}
	var runs []run
	// By how far b is ahead of a, where the last run ends in a: no run is grown
	// twice. Seeds come in the order of b.
	reach := map[int]int{}
	for _, s := range seeds {
		a, b := int(s[0]), int(s[1])
		if a < reach[b-a] {
			continue
		}
		end := 0
		for a+end < len(wa) && b+end < len(wb) && wa[a+end].Fold == wb[b+end].Fold {
			end++
		}
		reach[b-a] = a + end
		for a > 0 && b > 0 && wa[a-1].Fold == wb[b-1].Fold {
			a, b, end = a-1, b-1, end+1
		}
		if end >= MinWords {
			runs = append(runs, run{a, b, end})
		}
	}
	slices.SortFunc(runs, func(x, y run) int { return cmp.Or(y.n-x.n, x.a-y.a, x.b-y.b) })
	var kept []run
	for _, r := range runs {
		if !slices.ContainsFunc(kept, func(k run) bool {
			return k.a < r.a+r.n && r.a < k.a+k.n || k.b < r.b+r.n && r.b < k.b+k.n
		}) {
			kept = append(kept, r)
		}
	}
	return kept
}
