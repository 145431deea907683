package omission

import "slices"

// set is a set of articles, one bit each: of the first 64, and of the others.
type set struct {
	low  uint64
	more []uint64
}

func (s set) has(a int) bool {
	if a < 64 {
		return s.low&(1<<a) != 0
	}
	a -= 64
	return a>>6 < len(s.more) && s.more[a>>6]&(1<<(a&63)) != 0
}

func (s set) with(a int) set {
	if a < 64 {
		s.low |= 1 << a
		return s
	}
	a -= 64
	for a>>6 >= len(s.more) {
		s.more = append(s.more, 0)
	}
	s.more[a>>6] |= 1 << (a & 63)
	return s
}

// or returns the articles of both.
func (s set) or(t set) set {
	s.low |= t.low
	if len(s.more) < len(t.more) {
		s.more, t.more = t.more, s.more
	}
	if len(t.more) > 0 {
		s.more = slices.Clone(s.more)
		for i, x := range t.more {
			s.more[i] |= x
		}
	}
	return s
}
