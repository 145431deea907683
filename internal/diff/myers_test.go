package diff

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
	"github.com/stretchr/testify/require"
)

// peer returns the edit script that diffmatchpatch finds.
func peer(a, b []int32) []op {
	runes := func(xs []int32) []rune {
		out := make([]rune, len(xs))
		for i, x := range xs {
			out[i] = 'a' + x
		}
		return out
	}
	d := diffmatchpatch.New()
	d.DiffTimeout = 0
	var out []op
	for _, x := range d.DiffMainRunes(runes(a), runes(b), false) {
		kind := map[diffmatchpatch.Operation]opKind{diffmatchpatch.DiffEqual: equal, diffmatchpatch.DiffDelete: remove, diffmatchpatch.DiffInsert: insert}[x.Type]
		out = append(out, op{kind, utf8.RuneCountInString(x.Text)})
	}
	return out
}

func TestScriptsAreThoseOfDiffmatchpatch(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var s script
	list := func(words int) []int32 {
		out := make([]int32, r.IntN(26))
		for i := range out {
			out[i] = int32(r.IntN(words))
		}
		return out
	}
	for range 20000 {
		words := 1 + r.IntN(20)
		a, b := list(words), list(words)
		require.Equal(t, peer(a, b), append([]op(nil), s.of(a, b)...), "%v %v", a, b)
	}
}

func FuzzScript(f *testing.F) {
	f.Add([]byte("abcabba"), []byte("cbabac"))
	f.Add([]byte("aaab"), []byte("aab"))
	f.Add([]byte("the council voted"), []byte("the old council has voted twice"))
	f.Fuzz(func(t *testing.T, x, y []byte) {
		numbers := func(bs []byte) []int32 {
			out := make([]int32, min(len(bs), 200))
			for i := range out {
				out[i] = int32(bs[i])
			}
			return out
		}
		a, b := numbers(x), numbers(y)
		var s script
		require.Equal(t, peer(a, b), append([]op(nil), s.of(a, b)...))
	})
}
