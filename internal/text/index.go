package text

import "slices"

// Index finds which of many spans overlap one, in time that grows with those that do and hardly with
// all: the spans may be in any order, lie in each other and be empty, which overlap nothing.
type Index struct {
	spans []Span // in order
	at    []int  // which the caller knows them as
	reach []int  // how far those reach that stand around one in a search: see any
}

// IndexOf returns an index of n spans.
func IndexOf(n int, span func(k int) Span) *Index {
	x := &Index{at: make([]int, 0, n)}
	for k := range n {
		if !span(k).Empty() {
			x.at = append(x.at, k)
		}
	}
	slices.SortFunc(x.at, func(i, j int) int {
		if d := span(i).Compare(span(j)); d != 0 {
			return d
		}
		return i - j
	})
	x.spans, x.reach = make([]Span, len(x.at)), make([]int, len(x.at))
	for k, i := range x.at {
		x.spans[k] = span(i)
	}
	x.measure(0, len(x.at))
	return x
}

// The spans from one up to another are a tree, of which the one in the middle is the root. measure
// notes at each root how far its tree reaches.
func (x *Index) measure(from, to int) (end int) {
	if from == to {
		return 0
	}
	root := (from + to) / 2
	x.reach[root] = max(x.spans[root].End, x.measure(from, root), x.measure(root+1, to))
	return x.reach[root]
}

// Any reports whether f holds for one of the spans that overlap s. They are asked in order, as far as
// it takes.
func (x *Index) Any(s Span, f func(k int) bool) bool { return x.any(0, len(x.at), s, f) }

func (x *Index) any(from, to int, s Span, f func(k int) bool) bool {
	if from == to {
		return false
	}
	root := (from + to) / 2
	if x.reach[root] <= s.Start {
		return false
	}
	return x.any(from, root, s, f) ||
		x.spans[root].Start < s.End && (x.spans[root].Overlap(s) > 0 && f(x.at[root]) || x.any(root+1, to, s, f))
}
