package compare

import (
	"slices"

	"recoupe/internal/story"
)

// accords is how the figures of a row go together: many articles give one figure, so that
// figures that are the same are set beside the others once.
type accords struct {
	sorts []*figure // that differ
	how   []int8    // by two of them, -1 where not asked for yet
}

// newAccords sorts the figures of a row, by article.
func newAccords(by [][]figure, told []int) *accords {
	s := &accords{}
	for _, a := range told {
		for k := range by[a] {
			x := &by[a][k]
			x.sort = slices.IndexFunc(s.sorts, func(y *figure) bool { return y.is(x) })
			if x.sort < 0 {
				x.sort = len(s.sorts)
				s.sorts = append(s.sorts, x)
			}
		}
	}
	s.how = make([]int8, len(s.sorts)*len(s.sorts))
	for i := range s.how {
		s.how[i] = -1
	}
	return s
}

// of returns how two figures go together.
func (s *accords) of(x, y *figure) accord {
	at := &s.how[x.sort*len(s.sorts)+y.sort]
	if *at < 0 {
		*at = int8(agree(x, y))
	}
	return accord(*at)
}

// leading returns the figure that the most cells have one like, nil if none
// is in two of them. An exact one comes first: two exact figures may both fit
// "more than 200" and not each other.
func (s *accords) leading(by [][]figure, told []int) *figure {
	var lead *figure
	most := 0
	known := make([]weighed, len(s.sorts))
	for _, a := range told {
		for k := range by[a] {
			x := &by[a][k]
			if known[x.sort].in == nil {
				known[x.sort] = s.weigh(x, by, told)
			}
			n := known[x.sort].all - int(known[x.sort].in[a])
			if n > 0 && x.q.Precision == story.Exact {
				n += exactFirst
			}
			if n > most {
				most, lead = n, x
			}
		}
	}
	return lead
}

// More than articles can give to a figure that is not exact.
const exactFirst = 1 << 16

// weighed is how well what articles give goes with a figure, by article, and in all.
type weighed struct {
	in  []uint8
	all int
}

func (s *accords) weigh(x *figure, by [][]figure, told []int) weighed {
	w := weighed{in: make([]uint8, len(by))}
	for _, b := range told {
		best := apart
		for k := range by[b] {
			if how := s.of(x, &by[b][k]); how != apart && (best == apart || how < best) {
				best = how
			}
		}
		switch best {
		case equal:
			w.in[b] = 3
		case rounded:
			w.in[b] = 2
		case conflict:
			w.in[b] = 1
		}
		w.all += int(w.in[b])
	}
	return w
}
