package sorting_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/sorting"
)

// The order is that of package slices, of what is equal too: a result must not depend on which of
// them sorts.
func FuzzOrder(f *testing.F) {
	f.Add([]byte(nil))
	f.Add([]byte("no two of a kind"))
	f.Add(slices.Repeat([]byte("many a stretch of a kind, and of another "), 20))
	type numbered struct {
		key byte
		at  int
	}
	byKey := func(a, b numbered) int { return int(a.key) - int(b.key) }
	f.Fuzz(func(t *testing.T, keys []byte) {
		all := make([]numbered, len(keys))
		for i, k := range keys {
			all[i] = numbered{k % 16, i}
		}
		want, got := slices.Clone(all), slices.Clone(all)
		slices.SortFunc(want, byKey)
		sorting.Func(got, byKey)
		require.Equal(t, want, got)

		want, got = slices.Clone(all), slices.Clone(all)
		slices.SortStableFunc(want, byKey)
		sorting.StableFunc(got, byKey)
		require.Equal(t, want, got)
	})
}
