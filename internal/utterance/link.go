package utterance

import (
	"cmp"
	"math"
	"recoupe/internal/sorting"
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
		sorting.Func(of, func(x, y linked) int { return x.to - y.to })
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

// scores keeps what was measured of pairs, in a power of two of slots, of which a quarter
// at least is free. A map takes several times as long, above all in WebAssembly.
type scores struct {
	pairs    []uint64
	measured []int32 // in millionths, which is all there is of them (match.sure)
	n        int
}

const millionth = 1e6

// at returns the slot where the score of a pair stands, or is to stand, and whether it
// does. Pair 0, the first piece and itself, is no utterance: a free slot tells its score.
func (s *scores) at(pair uint64) (slot int, ok bool) {
	if 4*s.n >= 3*len(s.pairs) {
		s.grow()
	}
	mask := uint64(len(s.pairs) - 1)
	for i := pair * 0x9E3779B97F4A7C15 >> 20; ; i++ { // Fibonacci hashing: neighbours lie far apart
		if x := s.pairs[i&mask]; x == pair || x == 0 {
			return int(i & mask), x == pair
		}
	}
}

func (s *scores) of(slot int) float64 { return float64(s.measured[slot]) / millionth }

func (s *scores) put(slot int, pair uint64, score float64) {
	s.pairs[slot], s.measured[slot] = pair, int32(math.Round(score*millionth))
	s.n++
}

func (s *scores) grow() {
	pairs, measured := s.pairs, s.measured
	size := max(64, 2*len(pairs))
	s.pairs, s.measured, s.n = make([]uint64, size), make([]int32, size), 0
	for i, pair := range pairs {
		if pair != 0 {
			slot, _ := s.at(pair)
			s.pairs[slot], s.measured[slot] = pair, measured[i]
			s.n++
		}
	}
}
