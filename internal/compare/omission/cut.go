package omission

import (
	"hash/fnv"

	"recoupe/internal/story"
)

// An article that takes over another's text leaves out precisely what it cuts:
// where the sentences before and after a fact stand next to each other here, in
// the same words, the fact is not told, however much is told around it.

// cuts knows which sentences articles have in common, word for word.
type cuts struct {
	w    *Finder
	sums [][]uint64          // article, sentence → what its words add up to, 0 where there are too few
	at   map[sentenceSum]int // the first sentence with these words
	last []int               // article → its last sentence
	with []set               // article → those that share a sentence with it
}

type sentenceSum struct {
	article int
	sum     uint64
}

// A sentence is known again by this many content words.
const knownAgain = 4

// An article cuts this many sentences in a row at most: beyond them it goes its own way.
const longestCut = 6

func (w *Finder) newCuts() *cuts {
	c := &cuts{w: w, sums: make([][]uint64, len(w.Articles)), at: map[sentenceSum]int{}, last: make([]int, len(w.Articles)), with: make([]set, len(w.Articles))}
	in := map[uint64]set{}
	for a := range w.Articles {
		c.sums[a] = w.sentenceSums(a)
		for k := range w.Claims[a] {
			if w.Claims[a][k].Kind == story.Body {
				c.last[a] = w.Claims[a][k].Sentence
			}
		}
		for s, sum := range c.sums[a] {
			if sum == 0 {
				continue
			}
			in[sum] = in[sum].with(a)
			if _, ok := c.at[sentenceSum{a, sum}]; !ok {
				c.at[sentenceSum{a, sum}] = s
			}
		}
	}
	for a := range c.sums {
		for _, sum := range c.sums[a] {
			c.with[a] = c.with[a].or(in[sum])
		}
	}
	return c
}

// sentenceSums returns what the words of each sentence of article a add up to.
func (w *Finder) sentenceSums(a int) []uint64 {
	sums, words := make([]uint64, len(w.Articles[a].Sentences)), make([]int, len(w.Articles[a].Sentences))
	h := fnv.New64a()
	last := -1
	for k := range w.Claims[a] {
		c := &w.Claims[a][k]
		if c.Kind != story.Body {
			continue
		}
		if c.Sentence != last {
			h.Reset()
			last = c.Sentence
		}
		for i := range c.Words {
			_, _ = h.Write([]byte(c.Words[i].Stem)) // never fails
			_, _ = h.Write([]byte{' '})
		}
		sums[last] = h.Sum64()
		words[last] += len(c.Words)
	}
	for s := range sums {
		if words[s] < knownAgain {
			sums[s] = 0
		}
	}
	return sums
}

// twin returns the sentence of article a that is word for word sentence s of
// article b, -1 if there is none.
func (c *cuts) twin(b, s, a int) int {
	if c.sums[b][s] == 0 {
		return -1
	}
	if at, ok := c.at[sentenceSum{a, c.sums[b][s]}]; ok {
		return at
	}
	return -1
}

// out tells why article a surely leaves out a fact: it has the text that the fact stands in
// without it, and the passage that comes closest is of that text or not close. It is itself
// where nothing says so.
func (c *cuts) out(fact, a int) why {
	near := c.w.Rows[fact].Cells[a]
	cells := c.w.Rows[fact].Cells
	for b, cell := range cells {
		if !cell.Told || !c.with[b].has(a) ||
			near.Score >= story.SameFrom && len(near.Claims) > 0 && c.twin(a, c.w.Claims[a][near.Claims[0]].Sentence, b) < 0 {
			continue
		}
		y := itself
		for _, k := range cell.Claims {
			if y = c.from(b, c.w.Claims[b][k].Sentence, a); y == itself {
				break
			}
		}
		if y != itself {
			return y
		}
	}
	return itself
}

// from tells how sentence s of article b is left out of article a: it stands between
// two sentences that a has next to each other, or behind two that a ends with.
func (c *cuts) from(b, s, a int) why {
	if c.twin(b, s, a) >= 0 {
		return itself
	}
	at, before, after := s, -1, -1
	for at > max(0, s-longestCut) && before < 0 {
		at--
		before = c.twin(b, at, a)
	}
	if before < 0 {
		return itself
	}
	for i := s + 1; i <= min(s+longestCut, len(c.sums[b])-1) && after < 0; i++ {
		after = c.twin(b, i, a)
	}
	switch {
	case after == before+1:
		return cutOut
	case after < 0 && before == c.last[a] && at > 0 && before > 0 && c.twin(b, at-1, a) == before-1:
		return cutShort
	}
	return itself
}
