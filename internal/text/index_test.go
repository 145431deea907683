package text

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func indexOf(spans []Span) *Index {
	return IndexOf(len(spans), func(k int) Span { return spans[k] })
}

func (x *Index) all(s Span) (out []int) {
	x.Any(s, func(k int) bool { out = append(out, k); return false })
	return out
}

func FuzzIndex(f *testing.F) {
	f.Add([]byte(nil), 0, 9)
	f.Add([]byte{1, 3, 1, 3, 0, 99, 2, 0, 5, 1}, 2, 6) // twice the same, one around all, one empty
	f.Add([]byte("spans of any kind, wherever they stand and however they lie in each other"), 100, 112)
	f.Fuzz(func(t *testing.T, in []byte, start, end int) {
		var spans []Span
		for ; len(in) > 1; in = in[2:] {
			spans = append(spans, Span{int(in[0]), int(in[0]) + int(in[1])})
		}
		s := Span{start, end}
		var want []int
		for k := range spans {
			if spans[k].Overlap(s) > 0 {
				want = append(want, k)
			}
		}
		slices.SortStableFunc(want, func(i, j int) int { return spans[i].Compare(spans[j]) })
		assert.Equal(t, want, indexOf(spans).all(s))
	})
}

// One span around all others, and others in each other, cost no more than what is found.
func TestIndexLooksAtFew(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	const n = 1 << 14
	spans := []Span{{0, 10 * n}}
	for k := range n {
		spans = append(spans, Span{10 * k, 10*k + 5 + random.IntN(10)})
	}
	x := indexOf(spans)
	looked := 0
	for at := range n {
		x.Any(Span{10 * at, 10*at + 1}, func(int) bool { looked++; return false })
	}
	assert.Less(t, looked, 4*n)
}
