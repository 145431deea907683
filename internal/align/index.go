package align

import (
	"math"
	"slices"
)

// How many candidates a claim keeps in one other article, and in all of them.
const (
	perArticle = 8
	inAll      = 32
)

// So many candidates are kept by all claims together. Two hundred long articles have fewer; ten
// thousand sentences of two words in each of five, that differ by a figure, would have three
// million, none of which tells more than the first.
const maxCandidates = 640_000

// reach returns how many candidates a claim keeps in one other article, and in all of them, among
// so many claims.
func reach(claims int) (each, all int) {
	all = min(inAll, maxCandidates/max(1, claims))
	return max(1, all*perArticle/inAll), max(1, all)
}

// A word that stands in more claims than a sixth of them, and than this, brings
// no two together.
const (
	rareLeast = 64
	rareMost  = 256
)

// posting is one place where a word stands.
type posting struct {
	unit   int32
	weight float32
}

// pair is two claims of different articles that may tell the same thing.
type pair struct {
	a, b int     // units, a < b
	p    float64 // how sure that they do
}

// both is two things as one key, in whatever order they are named.
func both(a, b int) uint64 { return uint64(min(a, b))<<32 | uint64(max(a, b)) }

// Figures are indexed by steps of a fifth, each in two steps, so that nearly
// equal ones meet.
const (
	figureSteps  = 256
	figureWeight = .5
)

func figureStep(v float64) int32 {
	return int32(min(figureSteps-2, math.Log(v)/math.Log(1.2)))
}

// likeliest is the best units of one article, the best first.
type likeliest struct {
	units [perArticle]int32
	n     int
}

// add puts unit u among the best so many, if its score lets it.
func (l *likeliest) add(u int32, score []float32, most int) {
	at := l.n
	for at > 0 && (score[l.units[at-1]] < score[u] || score[l.units[at-1]] == score[u] && l.units[at-1] > u) {
		at--
	}
	if at == most {
		return
	}
	l.n = min(l.n+1, most)
	copy(l.units[at+1:l.n], l.units[at:])
	l.units[at] = u
}

// candidates returns the pairs worth looking at, in order: those that share
// words, the rarer the better, found through an index of words and not by
// trying all.
func (c *corpus) candidates() []pair {
	s := newSearch(c)
	keys := make([]uint64, 0, s.ofAll/2*len(c.units)) // about as many as there are
	for u := range c.units {
		if c.units[u].claim.Thin {
			continue
		}
		for _, v := range s.near(u) {
			keys = append(keys, both(u, int(v)))
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	out := make([]pair, len(keys))
	for i, k := range keys {
		out[i].a, out[i].b = int(k>>32), int(k&(1<<32-1))
	}
	return out
}

// index knows where each word, concept and figure stands.
type index struct {
	words, concepts, figures [][]posting // by id
}

func newIndex(c *corpus) index {
	x := index{make([][]posting, len(c.words.in)), make([][]posting, c.senses()), make([][]posting, figureSteps)}
	for i := range c.units {
		if c.units[i].claim.Thin {
			continue
		}
		x.each(&c.units[i], func(at *[]posting, weight float32) {
			*at = append(*at, posting{int32(i), weight})
		})
	}
	return x
}

// What a word counts that stands about a claim and not in it, and a concept
// beside a word.
const (
	leanContext = .4
	leanConcept = .75
)

// each visits what a unit may be found by.
func (x *index) each(u *unit, do func(at *[]posting, weight float32)) {
	for k := range u.terms {
		t := &u.terms[k]
		w := float32(1)
		if k >= u.own {
			w = leanContext
		}
		if t.id >= 0 {
			do(&x.words[t.id], w*t.weight)
		}
		for _, m := range t.means {
			do(&x.concepts[m.id], w*leanConcept*m.weight)
		}
	}
	for k := range u.numbers {
		if n := &u.numbers[k]; n.low > 3 {
			at := figureStep(n.low)
			do(&x.figures[at], figureWeight)
			do(&x.figures[at+1], figureWeight)
		}
	}
}

// search ranks the units that share words with one.
type search struct {
	index
	c      *corpus
	common int       // what stands in more units brings no two together
	ofOne  int       // how many of one article are kept
	ofAll  int       // and of all of them
	score  []float32 // by unit; 0 between two searches
	met    []int32   // the units with a score
	top    []likeliest
	ranked []int32 // the best of all, the best first
}

func newSearch(c *corpus) *search {
	each, all := reach(len(c.units))
	return &search{index: newIndex(c), c: c, common: min(max(rareLeast, len(c.units)/6), rareMost), ofOne: each, ofAll: all,
		score: make([]float32, len(c.units)), top: make([]likeliest, len(c.articles))}
}

// near returns the likeliest units to go with unit i, the best first, until it
// is called again.
func (s *search) near(i int) []int32 {
	u := s.c.stands[i]
	stands, score, met := s.c.stands, s.score, s.met[:0]
	s.each(&s.c.units[i], func(at *[]posting, weight float32) {
		if len(*at) > s.common {
			return
		}
		for _, p := range *at {
			if v := &stands[p.unit]; v.article == u.article && (v.sent == u.sent || !v.top && !u.top) {
				continue // an article says only its title again
			}
			if score[p.unit] == 0 {
				met = append(met, p.unit)
			}
			score[p.unit] += weight * p.weight
		}
	})
	for _, v := range met {
		s.top[stands[v].article].add(v, score, s.ofOne)
	}
	s.ranked = s.ranked[:0]
	for a := range s.top {
		for _, v := range s.top[a].units[:s.top[a].n] {
			if !s.rank(v) {
				break // those after it are less likely
			}
		}
		s.top[a].n = 0
	}
	for _, v := range met {
		score[v] = 0
	}
	s.met = met
	return s.ranked
}

// rank puts v among the best of all articles, if its score lets it.
func (s *search) rank(v int32) bool {
	at, score := len(s.ranked), s.score[v]
	for at > 0 && (s.score[s.ranked[at-1]] < score || s.score[s.ranked[at-1]] == score && s.ranked[at-1] > v) {
		at--
	}
	if at == s.ofAll {
		return false
	}
	if len(s.ranked) < s.ofAll {
		s.ranked = append(s.ranked, 0)
	}
	copy(s.ranked[at+1:], s.ranked[at:])
	s.ranked[at] = v
	return true
}
