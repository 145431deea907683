package align

import "math/bits"

// holders tells which members of a row say a word or another word for it: the
// row is gone through once, and each question is a look-up.
type holders struct {
	c        *corpus
	words    []held // by word
	concepts []held
	round    int32
	articles []uint32 // by article, the members that are of it; zeros between rows
	us       []int
}

// held is the members that have a word, one bit each, in one round.
type held struct {
	round int32
	by    uint32
}

// A row is asked about this many members at most: copies add nothing.
const maxHeld = 32

func newHolders(c *corpus) *holders {
	return &holders{c: c, words: make([]held, len(c.words.in)), concepts: make([]held, c.senses()), articles: make([]uint32, len(c.articles))}
}

// load makes the row of units us the one asked about.
func (h *holders) load(us []int) {
	for _, u := range h.us {
		h.articles[h.c.units[u].article] = 0
	}
	h.us = us[:min(len(us), maxHeld)]
	h.round++
	for i, u := range h.us {
		x := &h.c.units[u]
		bit := uint32(1) << i
		h.articles[x.article] |= bit
		for k := range x.terms[:x.own] {
			t := &x.terms[k]
			if t.id >= 0 {
				h.words[t.id].add(h.round, bit)
			}
			for _, m := range t.means {
				h.concepts[m.id].add(h.round, bit)
			}
		}
	}
}

func (x *held) add(round int32, bit uint32) {
	if x.round != round {
		*x = held{round: round}
	}
	x.by |= bit
}

// others returns how many members of other articles than a, of the first most,
// say t or another word for it.
func (h *holders) others(t *term, a, most int) int {
	by := uint32(0)
	if t.id >= 0 && h.words[t.id].round == h.round {
		by = h.words[t.id].by
	}
	for _, m := range t.means {
		if x := h.concepts[m.id]; x.round == h.round {
			by |= x.by
		}
	}
	return bits.OnesCount32(by &^ h.articles[a] & (1<<most - 1))
}
