package utterance

import (
	"math"

	"recoupe/internal/story"
)

// sheet lays a piece out by what its terms may be alike by, so that another is
// compared with it in the time it takes to read that one's terms once.
type sheet struct {
	of    *piece
	now   int32
	has   []int32   // by atom: the last piece loaded that has it
	terms [][]uint8 // by atom: the terms of that piece which have it
	words []onWord  // by id
	prior []int32   // by word of the piece: the one before it that is the same, from 1; 0 if there is none
	like  [maxTerms][]uint8
	seen  [maxTerms]int32 // by term: the last look at which it was met
	looks int32
	run   []ending // by word, from 1, see longestRun
	tick  int32    // words looked at by longestRun
}

// onWord is where the loaded piece last has a word, from 1.
type onWord struct{ now, last int32 }

// ending is the run that ended at a word of the loaded piece, at a tick.
type ending struct{ tick, length int32 }

// load lays p out.
func (s *sheet) load(g *grouper, p *piece) {
	if s.of == p {
		return
	}
	s.of, s.now = p, s.now+1
	if n := len(g.ids); n > len(s.terms) {
		s.has = append(s.has, make([]int32, n-len(s.has))...)
		s.terms = append(s.terms, make([][]uint8, n-len(s.terms))...)
		s.words = append(s.words, make([]onWord, n-len(s.words))...)
	}
	for _, x := range p.atoms {
		if s.has[x.atom] != s.now {
			s.has[x.atom], s.terms[x.atom] = s.now, s.terms[x.atom][:0]
		}
		s.terms[x.atom] = append(s.terms[x.atom], x.term)
	}
	s.prior = s.prior[:0]
	for i, id := range p.ids {
		x, prior := &s.words[id], int32(0)
		if x.now == s.now {
			prior = x.last
		}
		s.prior = append(s.prior, prior)
		*x = onWord{s.now, int32(i + 1)}
	}
	for len(s.run) <= len(p.ids) {
		s.run = append(s.run, ending{})
	}
}

// meet fills in, by the loaded piece's terms, those of b they may be alike to,
// in order.
func (s *sheet) meet(b *piece) {
	for i := range s.of.terms {
		s.like[i] = s.like[i][:0]
	}
	for _, x := range b.atoms {
		if s.has[x.atom] != s.now {
			continue
		}
		for _, i := range s.terms[x.atom] {
			if l := s.like[i]; len(l) == 0 || l[len(l)-1] != x.term {
				s.like[i] = append(l, x.term)
			}
		}
	}
}

// stretch returns the length of the longest run of b's words that the loaded
// piece has too, in whatever order: no common run is longer.
func (s *sheet) stretch(b *piece) int {
	best, n := 0, 0
	for _, id := range b.ids {
		if s.words[id].now != s.now {
			n = 0
			continue
		}
		if n++; n > best {
			best = n
		}
	}
	return best
}

// longestRun returns the length of the longest run of words that b and the
// loaded piece have in common.
func (s *sheet) longestRun(b *piece) int {
	best := int32(0)
	s.tick++ // what ended in another piece goes on in none
	for _, w := range b.ids {
		s.tick++
		x := s.words[w]
		if x.now != s.now {
			continue
		}
		for i := x.last; i > 0; i = s.prior[i-1] { // the last first: what it goes on from is as it was
			n := int32(1)
			if e := s.run[i-1]; e.tick == s.tick-1 {
				n += e.length
			}
			s.run[i] = ending{s.tick, n}
			best = max(best, n)
		}
	}
	return int(best)
}

var mutualOdds = math.Log(mutual / (1 - mutual))

// may reports whether b can be as near to the loaded piece as it must be to be
// looked at: what their terms and words come to at best, had each its like. What compare
// takes off two quotes of one speaker (usual, talk) only lowers that, as long as more that
// is shared counts for them, and talk against them.
func (s *sheet) may(b *piece, k kinship) bool {
	a := s.of
	if k == different && (min(len(a.terms), len(b.terms)) < leastCrossed || a.quote.Kind == story.Indirect && b.quote.Kind == story.Indirect && logRun(s.stretch(b)) < surelyCopied) {
		return false
	}
	s.looks++
	wa, wb := 0.0, 0.0
	var c sums
	met := -1
	for _, x := range b.atoms {
		if s.has[x.atom] != s.now {
			continue
		}
		if met != int(x.term) {
			met = int(x.term)
			wb += b.terms[met].weight
			c.words++
		}
		for _, i := range s.terms[x.atom] {
			if s.seen[i] != s.looks {
				s.seen[i] = s.looks
				wa += a.terms[i].weight
			}
		}
	}
	c.shared, c.names, c.figures = math.Min(wa, wb), c.words, c.words
	c.short, c.long = part(wa, a.weight), part(wb, b.weight)
	if a.weight > b.weight {
		c.short, c.long = c.long, c.short
	}
	m := evidence(a, b, k, &c) // without a run of equal words
	z := m.odds() - mutualOdds
	if a.lang == b.lang {
		// The run of equal words is looked for where the answer hangs on it.
		if weights[run] >= 0 && weights[runShare] >= 0 && (z > nearlyZero || len(a.words) != len(b.words) && z+runOdds(a, b, min(len(a.ids), len(b.ids))) < -nearlyZero) {
			return z > 0
		}
		c.run = min(s.stretch(b), len(a.ids))
		if c.run == len(a.words) && c.run == len(b.words) {
			return true
		}
		z += runOdds(a, b, c.run)
	}
	if math.Abs(z) > nearlyZero {
		return z > 0
	}
	m = evidence(a, b, k, &c)
	return m.sure() >= mutual
}

// What log odds are nearer to 0 than this are worked out in full: with the run added
// last, their last digits differ.
const nearlyZero = .01

// runOdds is what a run of n equal words adds to the log odds of two quotes of a language.
func runOdds(a, b *piece, n int) float64 {
	return weights[run]*logRun(n) + weights[runShare]*float64(n)/float64(max(1, min(len(a.words), len(b.words))))
}
