package figure

import (
	"slices"

	"recoupe/internal/story"
)

// Sorts is how the figures of a row go together: many articles give one figure, so that
// figures that are the same are set beside the others once.
type Sorts struct {
	sorts []*Figure // that differ
	how   []int8    // by two of them, -1 where not asked for yet
}

// Sort sorts the figures of a row, by article.
func Sort(by [][]Figure, told []int) *Sorts {
	s := &Sorts{}
	for _, a := range told {
		for k := range by[a] {
			x := &by[a][k]
			x.sort = slices.IndexFunc(s.sorts, func(y *Figure) bool { return y.is(x) })
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

// Agree returns how two figures go together.
func (s *Sorts) Agree(x, y *Figure) Accord {
	at := &s.how[x.sort*len(s.sorts)+y.sort]
	if *at < 0 {
		*at = int8(Agree(x, y))
	}
	return Accord(*at)
}

// Leading returns the figure that the most cells have one like, nil if none
// is in two of them. An exact one comes first: two exact figures may both fit
// "more than 200" and not each other.
func (s *Sorts) Leading(by [][]Figure, told []int) *Figure {
	var lead *Figure
	most := 0
	known := make([]weighed, len(s.sorts))
	for _, a := range told {
		for k := range by[a] {
			x := &by[a][k]
			if known[x.sort].in == nil {
				known[x.sort] = s.weigh(x, by, told)
			}
			n := known[x.sort].all - int(known[x.sort].in[a])
			if n > 0 && x.Q.Precision == story.Exact {
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

func (s *Sorts) weigh(x *Figure, by [][]Figure, told []int) weighed {
	w := weighed{in: make([]uint8, len(by))}
	for _, b := range told {
		most := uint8(0)
		for k := range by[b] {
			if n := worth[s.Agree(x, &by[b][k])]; n > most {
				most = n
			}
		}
		w.in[b] = most
		w.all += int(most)
	}
	return w
}

// worth is how much it counts that an article gives a figure that goes so with another.
var worth = [...]uint8{Apart: 0, Equal: 3, Rounded: 2, Conflict: 1}
