package align

import "slices"

// echo measures how much of what a row is about stands together anywhere in
// each article: the share, by rarity, of the words and concepts that its
// members have in common, in the best stretch of neighbouring sentences.
// A low echo is what makes an omission sure.
type echo struct {
	c     *corpus
	words [][]int32 // sentences whose surroundings have a word
	means [][]int32
	sums  []tally // by sentence, for the row at hand
	seen  []int32
	done  []int32 // by word: the last row it was counted in
	row   int32
	word  int32
	often int // what stands in more sentences than this is taken to stand in all
}

// Words that stand in this many sentences, and in one in so many of them, are
// taken to stand everywhere: to look for them would cost more with each
// article, and tells nothing.
const (
	oftenLeast = 400
	oftenShare = 12
)

func newEcho(c *corpus) *echo {
	e := &echo{c: c, words: make([][]int32, len(c.words.in)), means: make([][]int32, c.senses()), sums: make([]tally, len(c.sents)),
		done:  make([]int32, len(c.words.in)),
		often: max(oftenLeast, len(c.sents)/oftenShare)}
	put := func(lists [][]int32, id, s int32) {
		if l := lists[id]; len(l) == 0 || l[len(l)-1] != s {
			lists[id] = append(l, s)
		}
	}
	for s := range c.sents {
		for _, t := range c.sents[s].wide {
			if t.id >= 0 {
				put(e.words, t.id, int32(s))
			}
			for _, m := range t.means {
				put(e.means, m.id, int32(s))
			}
		}
	}
	return e
}

// of returns the echo of a row of units of c, which h knows, in each article,
// 0..1. The units are claims or parts of them.
func (e *echo) of(us []int, c *corpus, h *holders) []float64 {
	out := make([]float64, len(c.articles))
	for _, s := range e.seen {
		e.sums[s].sum = 0
	}
	e.seen = e.seen[:0]
	// Every word of a member counts by its rarity, the more the more members
	// have it or its like.
	total, all := 0.0, 0.0
	e.row++
	for n, u := range us {
		if n == maxEchoed {
			break
		}
		x := &c.units[u]
		for k := range x.terms[:x.own] {
			t := &x.terms[k]
			if t.id < 0 || e.done[t.id] == e.row {
				continue
			}
			e.done[t.id] = e.row
			share := 1 + float64(h.others(t, x.article, maxEchoed))
			if len(us) > 1 && share == 1 {
				continue
			}
			w := float64(t.weight) * share
			total += w
			e.word++
			if len(e.words[t.id]) > e.often {
				all += w
				continue
			}
			if slices.ContainsFunc(t.means, func(m meaning) bool { return len(e.means[m.id]) > e.often }) {
				all += w * byMeaning
				e.hit(e.words[t.id], w*(1-byMeaning))
				continue
			}
			e.hit(e.words[t.id], w)
			for _, m := range t.means {
				e.hit(e.means[m.id], w*byMeaning)
			}
		}
	}
	if total == 0 {
		return out
	}
	for _, s := range e.seen {
		a := c.sents[s].article
		out[a] = max(out[a], e.sums[s].sum/total)
	}
	if all > 0 {
		for a := range out {
			out[a] += all / total
		}
	}
	return out
}

// What another word for the same counts.
const byMeaning = .8

// A row's echo is taken of this many members at most: copies add nothing.
const maxEchoed = 12

// hit adds w to sentences, once for the word at hand.
func (e *echo) hit(sentences []int32, w float64) {
	for _, s := range sentences {
		x := &e.sums[s]
		if x.last == e.word {
			continue
		}
		x.last = e.word
		if x.sum == 0 {
			e.seen = append(e.seen, s)
		}
		x.sum += w
	}
}

// tally is what a sentence has of a row.
type tally struct {
	sum  float64
	last int32 // the last word that added to it
}

// like reports whether one of ts is the word t or shares a concept with it.
func (c *corpus) like(t *term, ts []term) bool {
	for i := range ts {
		if ts[i].id == t.id {
			return true
		}
		for _, x := range t.means {
			for _, y := range ts[i].means {
				if x.id == y.id {
					return true
				}
			}
		}
	}
	return false
}
