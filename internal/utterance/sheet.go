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
	terms []onSheet // by atom
	words []int32   // by id: now, where the piece has the word
	like  [maxTerms][]uint8
	seen  [maxTerms]int32 // by term: the last look at which it was met
	looks int32
	run   []int32 // by word, the run that ends there, see longestRun
}

// onSheet is the terms of the loaded piece that have an atom.
type onSheet struct {
	now   int32
	terms []uint8
}

// load lays p out.
func (s *sheet) load(g *grouper, p *piece) {
	if s.of == p {
		return
	}
	s.of, s.now = p, s.now+1
	if n := len(g.ids); n > len(s.terms) {
		s.terms = append(s.terms, make([]onSheet, n-len(s.terms))...)
		s.words = append(s.words, make([]int32, n-len(s.words))...)
	}
	for i := range p.terms {
		for _, atom := range p.terms[i].atoms {
			o := &s.terms[atom]
			if o.now != s.now {
				o.now, o.terms = s.now, o.terms[:0]
			}
			o.terms = append(o.terms, uint8(i))
		}
	}
	for _, id := range p.ids {
		s.words[id] = s.now
	}
}

// meet fills in, by the loaded piece's terms, those of b they may be alike to,
// in order.
func (s *sheet) meet(b *piece) {
	for i := range s.of.terms {
		s.like[i] = s.like[i][:0]
	}
	for j := range b.terms {
		for _, atom := range b.terms[j].atoms {
			o := &s.terms[atom]
			if o.now != s.now {
				continue
			}
			for _, i := range o.terms {
				if l := s.like[i]; len(l) == 0 || l[len(l)-1] != uint8(j) {
					s.like[i] = append(l, uint8(j))
				}
			}
		}
	}
}

// stretch returns the length of the longest run of b's words that the loaded
// piece has too, in whatever order: no common run is longer.
func (s *sheet) stretch(b *piece) int {
	best, n := 0, 0
	for _, id := range b.ids {
		if s.words[id] != s.now {
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
	a := s.of.ids
	run := append(s.run[:0], 0)
	for range a {
		run = append(run, 0) // after each word
	}
	s.run = run
	best, clean := int32(0), true
	for _, w := range b.ids {
		if s.words[w] != s.now {
			if !clean {
				clear(run)
				clean = true
			}
			continue
		}
		clean = false
		for i := len(a) - 1; i >= 0; i-- {
			if a[i] != w {
				run[i+1] = 0
				continue
			}
			n := run[i] + 1
			run[i+1] = n
			if n > best {
				best = n
			}
		}
	}
	return int(best)
}

var mutualOdds = math.Log(mutual / (1 - mutual))

// may reports whether b can be as near to the loaded piece as it must be to be
// looked at: what their terms and words come to at best, had each its like.
func (s *sheet) may(b *piece, k kinship) bool {
	a := s.of
	if k == different && (min(len(a.terms), len(b.terms)) < leastCrossed || a.quote.Kind == story.Indirect && b.quote.Kind == story.Indirect && logRun(s.stretch(b)) < surelyCopied) {
		return false
	}
	s.looks++
	wa, wb := 0.0, 0.0
	var c sums
	for j := range b.terms {
		met := false
		for _, atom := range b.terms[j].atoms {
			o := &s.terms[atom]
			if o.now != s.now {
				continue
			}
			met = true
			for _, i := range o.terms {
				if s.seen[i] != s.looks {
					s.seen[i] = s.looks
					wa += a.terms[i].weight
				}
			}
		}
		if met {
			wb += b.terms[j].weight
			c.words++
		}
	}
	c.shared, c.names, c.figures = math.Min(wa, wb), c.words, c.words
	c.short, c.long = part(wa, a.weight), part(wb, b.weight)
	if a.weight > b.weight {
		c.short, c.long = c.long, c.short
	}
	if a.lang == b.lang {
		c.run = min(s.stretch(b), len(a.ids))
	}
	m := evidence(a, b, k, &c)
	if m.equal {
		return true
	}
	if z := m.odds() - mutualOdds; math.Abs(z) > .01 { // no need to be exact
		return z > 0
	}
	return m.sure() >= mutual
}
