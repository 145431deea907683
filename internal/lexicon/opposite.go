package lexicon

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

// opposites holds both directions of every pair, as a<<16|b, sorted.
var opposites = sync.OnceValue(func() []int {
	var pairs []int
	for line := range strings.Lines(oppositesData) {
		a, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		for f := range strings.SplitSeq(rest, " ") {
			x, errX := strconv.ParseUint(a, 10, 16)
			y, errY := strconv.ParseUint(f, 10, 16)
			if errX != nil || errY != nil {
				continue
			}
			pairs = append(pairs, int(x)<<16|int(y), int(y)<<16|int(x))
		}
	}
	slices.Sort(pairs)
	return slices.Compact(pairs)
})

// Opposite reports whether two concepts are opposites, such as to accept and
// to refuse. It is symmetric.
func Opposite(a, b Concept) bool {
	_, found := slices.BinarySearch(opposites(), int(a)<<16|int(b))
	return found
}
