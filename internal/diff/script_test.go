package diff

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// A script turns the first list into the second, whatever the numbers are.
func FuzzScript(f *testing.F) {
	f.Add([]byte("abcabba"), []byte("cbabac"), int32(0))
	f.Add([]byte("aaab"), []byte("aab"), int32(firstSurrogate-98)) // some before the gap, some behind it
	f.Add([]byte("the council voted"), []byte("the old council has voted twice"), int32(70_000))
	f.Fuzz(func(t *testing.T, x, y []byte, from int32) {
		from = max(0, from%1_000_000)
		numbers := func(bs []byte) []int32 {
			out := make([]int32, min(len(bs), 200))
			for i := range out {
				out[i] = from + int32(bs[i])
			}
			return out
		}
		a, b := numbers(x), numbers(y)
		var s script
		var turned []int32
		i, j := 0, 0
		for _, step := range s.of(a, b) {
			switch step.kind {
			case equal:
				require.Equal(t, a[i:i+step.n], b[j:j+step.n])
				turned = append(turned, a[i:i+step.n]...)
				i, j = i+step.n, j+step.n
			case remove:
				i += step.n
			case insert:
				turned = append(turned, b[j:j+step.n]...)
				j += step.n
			}
		}
		require.Equal(t, len(a), i)
		require.True(t, slices.Equal(b, turned))
	})
}
