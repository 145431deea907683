package facts

import "recoupe/internal/story"

// retellings returns the fact that each one stands under, which it tells again in other words.
// A part of what another tells stays in its place: among the first rows it would take the
// room of other facts. Nor does a fact stand under one that itself stands under another, as
// corrections may leave them.
func retellings(c *story.Comparison) map[int]int {
	out := make(map[int]int, len(c.Retellings))
	for _, r := range c.Retellings {
		_, again := out[r.Of]
		if _, known := out[r.Fact]; !r.Part && !again && !known {
			out[r.Fact] = r.Of
		}
	}
	return out
}

// under reports whether a fact tells again what another one tells, and stands under it.
func (s *Ordered) under(fact, of int) bool {
	head, ok := s.retold[fact]
	return ok && head == of
}

// gather puts facts under the ones that they tell again, where those are shown. Where a
// filter leaves these out they stay in their place.
func (s *Ordered) gather(chosen []int) []int {
	if len(s.retold) == 0 {
		return chosen
	}
	shown := make(map[int]bool, len(chosen))
	for _, i := range chosen {
		shown[i] = true
	}
	under := map[int][]int{}
	for _, i := range chosen {
		if head, ok := s.retold[i]; ok && shown[head] {
			under[head] = append(under[head], i)
		}
	}
	out := make([]int, 0, len(chosen))
	for _, i := range chosen {
		if head, ok := s.retold[i]; !ok || !shown[head] {
			out = append(append(out, i), under[i]...)
		}
	}
	return out
}
