package utterance

import (
	"cmp"
	"slices"
)

// links are the pieces that each piece is paired with, in order.
type links [][]linked

type linked struct {
	to int
	p  float64
}

func newLinks(pieces int, pairs []pair) links {
	size := make([]int, pieces)
	for _, p := range pairs {
		size[p.a]++
		size[p.b]++
	}
	all, out := make([]linked, 2*len(pairs)), make(links, pieces)
	for i, n := range size {
		out[i], all = all[:0:n], all[n:]
	}
	for _, p := range pairs {
		out[p.a], out[p.b] = append(out[p.a], linked{p.b, p.p}), append(out[p.b], linked{p.a, p.p})
	}
	for _, of := range out {
		slices.SortFunc(of, func(x, y linked) int { return x.to - y.to })
	}
	return out
}

// of returns how sure it is that i and j are one utterance, 0 if they are no pair.
func (l links) of(i, j int) float64 {
	at, ok := slices.BinarySearchFunc(l[i], j, func(x linked, j int) int { return cmp.Compare(x.to, j) })
	if !ok {
		return 0
	}
	return l[i][at].p
}

// scores keeps what was measured of pairs. A map takes several times as long, above
// all in WebAssembly.
type scores struct {
	slots []scored // a power of two of them, at least half of them free
	n     int
}

// scored is a pair and its score. Pair 0, the first piece and itself, is no utterance:
// a free slot tells its score.
type scored struct {
	pair  uint64
	score float64
}

// at returns where the score of a pair stands, or is to stand: the slot is free if it is
// of no pair.
func (s *scores) at(pair uint64) *scored {
	if 2*s.n >= len(s.slots) {
		s.grow()
	}
	mask := uint64(len(s.slots) - 1)
	for i := pair * 0x9E3779B97F4A7C15 >> 20; ; i++ { // Fibonacci hashing: neighbours lie far apart
		if x := &s.slots[i&mask]; x.pair == pair || x.pair == 0 {
			return x
		}
	}
}

func (s *scores) put(at *scored, pair uint64, score float64) {
	*at = scored{pair, score}
	s.n++
}

func (s *scores) grow() {
	old := s.slots
	s.slots = make([]scored, max(64, 2*len(old)))
	s.n = 0
	for _, x := range old {
		if x.pair != 0 {
			s.put(s.at(x.pair), x.pair, x.score)
		}
	}
}
