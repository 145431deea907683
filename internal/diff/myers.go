package diff

import "slices"

// script finds the shortest edit scripts between lists of numbers (Myers 1986, from
// both ends at once). Of several it takes the one that diffmatchpatch takes, and tidies
// it in the same way, which the tests hold it to. The zero script is ready.
type script struct {
	a, b           []int32
	ops            []op
	ahead, reverse []int32 // the furthest reaching paths of bisect, by diagonal
}

// op is a step of an edit script: the next n numbers of the first list are left out, the
// next n of the second put in, or the next n of both are the same. What it stands for
// follows from the steps before it.
type op struct {
	kind opKind
	n    int
}

type opKind uint8

const (
	equal opKind = iota
	remove
	insert
)

// of returns how a is turned into b, until it is called again.
func (s *script) of(a, b []int32) []op {
	s.a, s.b, s.ops = a, b, s.ops[:0]
	s.between(0, len(a), 0, len(b))
	return s.ops
}

// between adds the steps from a[i:iEnd] to b[j:jEnd].
func (s *script) between(i, iEnd, j, jEnd int) {
	from := len(s.ops)
	if slices.Equal(s.a[i:iEnd], s.b[j:jEnd]) {
		if i < iEnd {
			s.add(equal, iEnd-i)
		}
		return
	}
	prefix := commonPrefix(s.a[i:iEnd], s.b[j:jEnd])
	suffix := commonSuffix(s.a[i+prefix:iEnd], s.b[j+prefix:jEnd])
	if prefix > 0 {
		s.add(equal, prefix)
	}
	s.middle(i+prefix, iEnd-suffix, j+prefix, jEnd-suffix)
	if suffix > 0 {
		s.add(equal, suffix)
	}
	s.tidy(from, i, j)
}

func (s *script) add(kind opKind, n int) { s.ops = append(s.ops, op{kind, n}) }

// middle adds the steps between lists that neither begin nor end alike.
func (s *script) middle(i, iEnd, j, jEnd int) {
	na, nb := iEnd-i, jEnd-j
	switch {
	case na == 0:
		s.add(insert, nb)
		return
	case nb == 0:
		s.add(remove, na)
		return
	}
	long, short, kind := s.b[j:jEnd], s.a[i:iEnd], insert
	if na > nb {
		long, short, kind = short, long, remove
	}
	if at := index(long, short); at >= 0 {
		s.add(kind, at)
		s.add(equal, len(short))
		s.add(kind, len(long)-at-len(short))
		return
	}
	if len(short) > 1 {
		if x, y, ok := s.bisect(s.a[i:iEnd], s.b[j:jEnd]); ok {
			s.between(i, i+x, j, j+y)
			s.between(i+x, iEnd, j+y, jEnd)
			return
		}
	}
	s.add(remove, na)
	s.add(insert, nb)
}

// bisect returns a place that a shortest script from a to b leads through, near
// its middle: where the paths from both ends meet. ok is false if nothing is common.
func (s *script) bisect(a, b []int32) (x, y int, ok bool) {
	most := (len(a) + len(b) + 1) / 2
	size := 2 * most
	for len(s.ahead) < size {
		s.ahead, s.reverse = append(s.ahead, 0), append(s.reverse, 0)
	}
	ahead, reverse := s.ahead[:size], s.reverse[:size]
	for k := range ahead {
		ahead[k], reverse[k] = -1, -1
	}
	ahead[most+1], reverse[most+1] = 0, 0
	delta := len(a) - len(b)
	front := delta%2 != 0                        // the path from the front meets the other one, and not the other way about
	var aheadFrom, aheadTo, backFrom, backTo int // diagonals that ran off the lists
	for d := range most {
		for k := -d + aheadFrom; k <= d-aheadTo; k += 2 {
			at := most + k
			x := reach(ahead, at, k, d)
			y := x - k
			for x < len(a) && y < len(b) && a[x] == b[y] {
				x, y = x+1, y+1
			}
			ahead[at] = int32(x)
			switch {
			case x > len(a):
				aheadTo += 2
			case y > len(b):
				aheadFrom += 2
			case front:
				if other := most + delta - k; other >= 0 && other < size && reverse[other] != -1 && x >= len(a)-int(reverse[other]) {
					return x, y, true
				}
			}
		}
		for k := -d + backFrom; k <= d-backTo; k += 2 {
			at := most + k
			x := reach(reverse, at, k, d)
			y := x - k
			for x < len(a) && y < len(b) && a[len(a)-x-1] == b[len(b)-y-1] {
				x, y = x+1, y+1
			}
			reverse[at] = int32(x)
			switch {
			case x > len(a):
				backTo += 2
			case y > len(b):
				backFrom += 2
			case !front:
				if other := most + delta - k; other >= 0 && other < size && ahead[other] != -1 {
					if x1 := int(ahead[other]); x1 >= len(a)-x {
						return x1, most + x1 - other, true
					}
				}
			}
		}
	}
	return 0, 0, false
}

// reach returns how far the path on diagonal k comes with d steps, before it slides.
func reach(v []int32, at, k, d int) int {
	if k == -d || k != d && v[at-1] < v[at+1] {
		return int(v[at+1])
	}
	return int(v[at-1]) + 1
}

// tidy joins the steps from the from-th on, which begin at a[i] and b[j]: what is left
// out and put in between two agreements is one of each, without what they begin
// or end with alike, and an edit moves over an agreement that it repeats.
func (s *script) tidy(from, i, j int) {
	for s.join(from, i, j); s.shift(from, i, j); s.join(from, i, j) {
	}
}

func (s *script) join(from, i, j int) {
	s.add(equal, 0) // the last edits are joined too
	removed, inserted, steps := 0, 0, 0
	for at := from; at < len(s.ops); {
		o := s.ops[at]
		switch o.kind {
		case remove:
			removed += o.n
			steps++
			at++
			continue
		case insert:
			inserted += o.n
			steps++
			at++
			continue
		}
		kinds := 0 // of edits before this agreement, which are of one kind or of both
		for _, e := range s.ops[at-steps : at] {
			kinds |= int(e.kind)
		}
		switch {
		case steps > 1:
			first := at - steps
			prefix, suffix := 0, 0
			if kinds == int(remove|insert) {
				x, y := s.a[i:i+removed], s.b[j:j+inserted]
				prefix = commonPrefix(x, y)
				suffix = commonSuffix(x[prefix:], y[prefix:])
			}
			if prefix > 0 {
				if first == from {
					s.ops = slices.Insert(s.ops, from, op{equal, 0})
					first, at = first+1, at+1
				}
				s.ops[first-1].n += prefix
			}
			s.ops[at].n += suffix
			edits := make([]op, 0, 2)
			if kinds&int(remove) != 0 {
				edits = append(edits, op{remove, removed - prefix - suffix})
			}
			if kinds&int(insert) != 0 {
				edits = append(edits, op{insert, inserted - prefix - suffix})
			}
			s.ops = slices.Replace(s.ops, first, at, edits...)
			at = first + len(edits) + 1
			i, j = i+removed, j+inserted
			i, j = i+s.ops[at-1].n-suffix, j+s.ops[at-1].n-suffix
		case at > from && s.ops[at-1].kind == equal:
			s.ops[at-1].n += o.n
			s.ops = slices.Delete(s.ops, at, at+1)
			i, j = i+o.n, j+o.n
		default:
			i, j = i+removed+o.n, j+inserted+o.n
			at++
		}
		removed, inserted, steps = 0, 0, 0
	}
	if last := len(s.ops) - 1; s.ops[last].n == 0 {
		s.ops = s.ops[:last]
	}
}

// shift moves edits between two agreements over the one before or the one after,
// which goes, and reports whether it moved any.
func (s *script) shift(from, i, j int) bool {
	moved := false
	for at := from + 1; at < len(s.ops)-1; at++ { // i and j are where the step before begins
		before, edit, after := &s.ops[at-1], &s.ops[at], &s.ops[at+1]
		if before.kind == equal && after.kind == equal {
			words, next := s.b[j+before.n:], s.a[i+before.n:]
			if edit.kind == remove {
				words, next = next, next[edit.n:]
			}
			words = words[:edit.n]
			switch {
			case edit.n >= before.n && slices.Equal(words[edit.n-before.n:], s.a[i:i+before.n]):
				after.n += before.n
				s.ops = slices.Delete(s.ops, at-1, at)
				moved = true
			case edit.n >= after.n && slices.Equal(words[:after.n], next[:after.n]):
				before.n += after.n
				s.ops = slices.Delete(s.ops, at+1, at+2)
				moved = true
			}
		}
		if o := s.ops[at-1]; o.kind != insert {
			i += o.n
		}
		if o := s.ops[at-1]; o.kind != remove {
			j += o.n
		}
	}
	return moved
}

func commonPrefix(a, b []int32) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func commonSuffix(a, b []int32) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// index returns where short stands in long, -1 if nowhere.
func index(long, short []int32) int {
	for i := range len(long) - len(short) + 1 {
		if slices.Equal(long[i:i+len(short)], short) {
			return i
		}
	}
	return -1
}
