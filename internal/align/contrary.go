package align

import "recoupe/internal/story"

// An article that tells of two of a kind, 278 signatures under one petition and 94 under the other,
// has a part of each that is like what others tell of the first. Only the one with their figure
// belongs to their row.

// contrary returns those of the parts us, which make a row, that count what the others do as another number,
// where their article has another part in the row that agrees with these.
func (c *corpus) contrary(us []int) (out []int) {
	for _, u := range us {
		if len(c.units[u].numbers) == 0 {
			continue
		}
		for _, v := range us {
			if c.units[v].article == c.units[u].article && v != u && c.otherOfAKind(u, v, us) {
				out = append(out, u)
				break
			}
		}
	}
	return out
}

// otherOfAKind reports whether v agrees with what an article of us counts, u does not, and what u counts
// nobody else of us has.
func (c *corpus) otherOfAKind(u, v int, us []int) bool {
	x, y := &c.units[u], &c.units[v]
	for _, w := range us {
		z := &c.units[w]
		if z.article == x.article {
			continue
		}
		for i := range z.numbers {
			n := &z.numbers[i]
			if n.kind != story.Count || n.timed || n.rest || !c.counts(y, n) || c.counts(x, n) {
				continue
			}
			for k := range x.numbers {
				m := &x.numbers[k]
				if !m.timed && !m.rest && c.oneThing(m, n) && !nearly(m.low, n.low) && !c.countedElsewhere(x.article, m, us) {
					return true
				}
			}
		}
	}
	return false
}

// counts reports whether x counts what n does, as the same number or nearly.
func (c *corpus) counts(x *unit, n *number) bool {
	for i := range x.numbers {
		if m := &x.numbers[i]; c.oneThing(m, n) && nearly(m.low, n.low) {
			return true
		}
	}
	return false
}

// countedElsewhere reports whether one of us that is not of article a counts what m does, alike.
func (c *corpus) countedElsewhere(a int, m *number, us []int) bool {
	for _, u := range us {
		if x := &c.units[u]; x.article != a && c.counts(x, m) {
			return true
		}
	}
	return false
}

// without returns us but for u.
func without(us []int, u int) []int {
	out := make([]int, 0, len(us))
	for _, v := range us {
		if v != u {
			out = append(out, v)
		}
	}
	return out
}
