package line

import (
	"strings"
	"sync"
)

// Set is a set of words, listed with "|" between them and looked up from
// the first time it is asked.
type Set struct {
	Listed string // folded
	once   sync.Once
	words  map[string]bool
}

// Has reports whether w, a folded word or several with a space between, is of the set.
func (s *Set) Has(w string) bool {
	s.once.Do(func() {
		s.words = map[string]bool{}
		for x := range strings.SplitSeq(s.Listed, "|") {
			s.words[x] = true
		}
	})
	return s.words[w]
}
