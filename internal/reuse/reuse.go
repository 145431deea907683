// Package reuse finds the passages that articles have in common, word for word
// or nearly: agency copy, a press release, one article taken from another.
//
// Runs of at least minWords equal words are found through an index of word
// shingles, as copy detection does since Broder (1997), and grown on both
// sides; runs that only a few words part are one passage.
package reuse

import (
	"cmp"
	"slices"

	"recoupe/internal/diff"
	"recoupe/internal/segment"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	// minWords is the shortest run of equal words that counts as reuse: shorter
	// ones are idiom and names.
	minWords = 8
	shingle  = 6
	bridge   = 4  // words of either side that may differ inside one passage
	common   = 64 // a shingle that stands in more places tells nothing
	again    = 2  // nor does one that an article repeats more often

	bytesOfWord = 6 // at least, with the blank: there is room for as many shingles from the beginning
)

// Find returns the passages that pairs of articles share, by pair and place.
// Only the articles' own words are looked at, and only articles of one
// language.
func Find(articles []story.Article) []story.Reuse {
	size := 0
	for i := range articles {
		size += len(articles[i].Text) / bytesOfWord
	}
	x := index{ids: map[string]int32{}, at: make(map[uint64]int32, size), entries: make([]entry, 0, size)}
	all := make([]words, len(articles))
	seeds := make([][]seed, len(articles)) // per earlier article
	var pairs []pair
	for j := range articles {
		all[j] = x.words(&articles[j])
		keys := shingles(all[j].ids)
		for p, k := range keys {
			e := x.entry(k)
			if e.counted != int32(j) {
				e.counted, e.here = int32(j), 0
			}
			if e.here++; e.here > again {
				continue
			}
			for n := range e.n {
				if at := x.place(e, n); articles[at.article].Language == articles[j].Language {
					seeds[at.article] = append(seeds[at.article], seed{at.word, int32(p)})
				}
			}
		}
		for i := range j {
			if found := x.passages(&all[i], &all[j], seeds[i]); len(found) > 0 {
				pairs = append(pairs, pair{i, j, slices.Clone(found)})
			}
			seeds[i] = seeds[i][:0]
		}
		for p, k := range keys {
			if e := x.entry(k); e.n < common && (e.n < again || x.place(e, e.n-again).article != int32(j)) {
				x.add(e, place{int32(j), int32(p)})
			}
		}
	}
	return list(pairs, all)
}

// pair is two articles with what they have in common. Many articles have hundreds of
// thousands of passages: these are small, and become what is returned once it is known
// how many there are.
type pair struct {
	i, j  int
	found []passage
}

// list returns the passages of all pairs, by pair and place.
func list(pairs []pair, all []words) []story.Reuse {
	n := 0
	for _, p := range pairs {
		n += len(p.found)
	}
	if n == 0 {
		return nil
	}
	sorting.Func(pairs, func(x, y pair) int { return cmp.Or(x.i-y.i, x.j-y.j) })
	out := make([]story.Reuse, 0, n)
	for _, p := range pairs {
		wa, wb := all[p.i].spans, all[p.j].spans
		for _, f := range p.found {
			out = append(out, story.Reuse{
				A:          story.Spot{Article: p.i, Span: text.Span{Start: wa[f.a0].Start, End: wa[f.a1-1].End}},
				B:          story.Spot{Article: p.j, Span: text.Span{Start: wb[f.b0].Start, End: wb[f.b1-1].End}},
				Similarity: float64(2000*int(f.same)/int(f.a1-f.a0+f.b1-f.b0)) / 1000,
				Moved:      f.moved,
			})
		}
	}
	return out
}

// words is the words of an article, by number and by place.
type words struct {
	ids   []int32
	spans []text.Span
}

// seed is where a shingle stands in an earlier article and in the one at hand.
type seed struct{ a, b int32 }

type place struct{ article, word int32 }

// index knows where each shingle stands.
type index struct {
	ids     map[string]int32 // of words
	at      map[uint64]int32 // of shingles, into entries
	entries []entry
	more    [][]place // of the shingles that stand in several places
	cut     []segment.Word
	reach   []int // see grow; zeros between uses
	runs    []run // of the two articles at hand, as is what follows
	kept    []run
	found   []passage
}

// entry is the places of one shingle, in order: most stand in one.
type entry struct {
	first         place
	n             int32
	more          int32 // into index.more, for the others
	counted, here int32 // how often it was met in the article last counted
}

func (x *index) entry(key uint64) *entry {
	at, ok := x.at[key]
	if !ok {
		at = int32(len(x.entries))
		x.at[key] = at
		x.entries = append(x.entries, entry{counted: -1})
	}
	return &x.entries[at]
}

func (x *index) place(e *entry, i int32) place {
	if i == 0 {
		return e.first
	}
	return x.more[e.more][i-1]
}

func (x *index) add(e *entry, p place) {
	switch e.n {
	case 0:
		e.first = p
	case 1:
		e.more = int32(len(x.more))
		x.more = append(x.more, []place{p})
	default:
		x.more[e.more] = append(x.more[e.more], p)
	}
	e.n++
}

// words returns the article's own words.
func (x *index) words(a *story.Article) words {
	x.cut = x.cut[:0]
	for _, s := range a.Sentences {
		x.cut = segment.AppendWords(x.cut, a.Text, s.Span)
	}
	out := words{make([]int32, len(x.cut)), make([]text.Span, len(x.cut))}
	for i := range x.cut {
		w := &x.cut[i]
		id, ok := x.ids[w.Fold]
		if !ok {
			id = int32(len(x.ids))
			x.ids[w.Fold] = id
		}
		out.ids[i], out.spans[i] = id, w.Span
	}
	return out
}

// shingles returns a hash (FNV-1a, by words) of the words from each place on.
func shingles(ids []int32) []uint64 {
	if len(ids) < shingle {
		return nil
	}
	out := make([]uint64, len(ids)-shingle+1)
	for i := range out {
		h := uint64(14695981039346656037)
		for _, id := range ids[i : i+shingle] {
			h = (h ^ uint64(id)) * 1099511628211
			h ^= h >> 32
		}
		out[i] = h
	}
	return out
}

// run is a stretch of equal words: a..a+n of one article, b..b+n of the other.
type run struct{ a, b, n int }

// passage is one or more runs, with how many of its words are equal: words a0..a1 of one
// article, b0..b1 of the other.
type passage struct {
	a0, a1, b0, b1, same int32
	moved                bool
}

// passages returns what two articles have in common, by place in the first; it is there
// until the next two are asked about.
func (x *index) passages(wa, wb *words, seeds []seed) []passage {
	runs := x.grow(wa.ids, wb.ids, seeds)
	if len(runs) == 0 {
		return nil
	}
	sorting.Func(runs, func(x, y run) int { return cmp.Or(x.a-y.a, x.b-y.b) })
	found := x.found[:0]
	for _, r := range runs {
		p := passage{a0: int32(r.a), a1: int32(r.a + r.n), b0: int32(r.b), b1: int32(r.b + r.n), same: int32(r.n)}
		if n := len(found); n > 0 {
			last := &found[n-1]
			if da, db := p.a0-last.a1, p.b0-last.b1; da >= 0 && db >= 0 && da <= bridge && db <= bridge {
				last.a1, last.b1, last.same = p.a1, p.b1, last.same+p.same
				continue
			}
		}
		found = append(found, p)
	}
	x.found = found
	moved := diff.OutOfOrder(len(found), func(i int) int { return int(found[i].same) }, func(i, j int) bool { return found[j].b1 <= found[i].b0 })
	for k := range found {
		found[k].moved = moved[k]
	}
	return found
}

// grow extends seeds to the longest equal runs and keeps each word of either
// article in one run, the longest first come.
func (x *index) grow(wa, wb []int32, seeds []seed) []run {
	if len(seeds) == 0 {
		return nil
	}
	runs := x.runs[:0]
	// By how far b is ahead of a, where the last run ends in a: no run is grown
	// twice. Seeds come in the order of b.
	if n := len(wa) + len(wb); n > len(x.reach) {
		x.reach = make([]int, n)
	}
	for _, s := range seeds {
		a, b := int(s.a), int(s.b)
		reach := &x.reach[b-a+len(wa)]
		if a < *reach {
			continue
		}
		end := 0
		for a+end < len(wa) && b+end < len(wb) && wa[a+end] == wb[b+end] {
			end++
		}
		*reach = a + end
		for a > 0 && b > 0 && wa[a-1] == wb[b-1] {
			a, b, end = a-1, b-1, end+1
		}
		if end >= minWords {
			runs = append(runs, run{a, b, end})
		}
	}
	for _, s := range seeds {
		x.reach[int(s.b)-int(s.a)+len(wa)] = 0
	}
	sorting.Func(runs, func(x, y run) int { return cmp.Or(y.n-x.n, x.a-y.a, x.b-y.b) })
	kept := x.kept[:0]
	for _, r := range runs {
		if !slices.ContainsFunc(kept, func(k run) bool {
			return k.a < r.a+r.n && r.a < k.a+k.n || k.b < r.b+r.n && r.b < k.b+k.n
		}) {
			kept = append(kept, r)
		}
	}
	x.runs, x.kept = runs, kept
	return kept
}
