package codec

import (
	"encoding/binary"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func comparison() story.Comparison {
	return story.Comparison{
		Articles: []story.Article{{ID: "a1", File: "é.txt", Text: "Le pont ferme.", Truncated: true,
			Title:      story.Field{Value: "Le pont", Origin: story.OriginVisible, Span: text.Span{Start: 0, End: 7}},
			Blocks:     []story.Block{{Span: text.Span{End: 14}, Kind: story.Body, Reason: story.Because("line", "1", "")}},
			Quantities: []story.Quantity{{Value: -2.5, High: 1e12}, {Value: 1. / 3, High: 0.812}}}},
		Facts: []story.Fact{{ID: "f1", Weight: .25, Cells: []*story.Cell{{Status: story.Stated, Gaps: []int{3, -1}}, {}}}},
	}
}

func TestRoundTrip(t *testing.T) {
	want := comparison()
	var got story.Comparison
	rest, err := Read(append(Append(nil, want), "tail"...), &got)
	require.NoError(t, err)
	assert.Equal(t, want, got)
	assert.Equal(t, "tail", string(rest))
}

// What many cells say is kept once, and read like what each says by itself.
func TestPointers(t *testing.T) {
	type pair struct {
		N    int
		Said []string
	}
	none, some := &pair{}, &pair{7, []string{"seven"}}
	list := []*pair{none, none, some, nil, some, none, {8, []string{"eight"}}, some, {7, []string{"seven"}}}
	var plain []pair
	for _, p := range list {
		if p == nil {
			p = none
		}
		plain = append(plain, *p)
	}
	b := Append(nil, list)
	assert.Equal(t, Append(nil, plain), b, "the form is that of the values")
	var got []*pair
	rest, err := Read(b, &got)
	require.NoError(t, err)
	assert.Empty(t, rest)
	require.Len(t, got, len(list))
	for i := range got {
		assert.Equal(t, plain[i], *got[i], "%d", i)
	}
	assert.Same(t, got[0], got[1])
	assert.Same(t, got[0], got[3])
	assert.Same(t, got[2], got[8])
	var back []pair
	_, err = Read(b, &back)
	require.NoError(t, err)
	assert.Equal(t, plain, back)
}

// A type is known by more than its bytes.
func TestPointersOfTwoTypes(t *testing.T) {
	type one struct{ A int }
	type other struct{ B int }
	type both struct {
		X []*one
		Y []*other
	}
	want := both{[]*one{{3}, {3}}, []*other{{3}, {4}}}
	var got both
	_, err := Read(Append(nil, want), &got)
	require.NoError(t, err)
	assert.Equal(t, want, got)
}

func TestGrowth(t *testing.T) {
	type old struct{ A, B int }
	type grown struct {
		A, B int
		C    string
	}
	var g grown
	_, err := Read(Append(nil, old{1, 2}), &g)
	require.NoError(t, err)
	assert.Equal(t, grown{1, 2, ""}, g)
	var o old
	_, err = Read(Append(nil, grown{1, 2, "x"}), &o)
	assert.ErrorIs(t, err, ErrNewer)
}

func TestRefusals(t *testing.T) {
	whole := Append(nil, comparison())
	for n := range whole {
		var c story.Comparison
		_, err := Read(whole[:n], &c)
		assert.Error(t, err, "cut at %d", n)
	}
	for _, row := range []struct {
		name string
		in   []byte
		to   any
		want error
	}{
		{"a length past the end", []byte{0xff, 0xff, 0xff, 0xff, 0x0f}, new(string), ErrCut},
		{"a varint without end", []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, new(int), ErrDamaged},
		{"not UTF-8", []byte{1, 0xff}, new(string), ErrDamaged},
		{"not a number", []byte{2, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f}, new(float64), ErrDamaged},
		{"too large for its type", []byte{0x80, 0x04}, new(uint8), ErrDamaged},
		{"two for a bool", []byte{2}, new(bool), ErrDamaged},
	} {
		_, err := Read(row.in, row.to)
		assert.ErrorIs(t, err, row.want, row.name)
	}
}

// What is written in a byte may take hundreds: a small input does not ask for a
// large memory, however it says so.
func TestSmallInputsTakeLittleMemory(t *testing.T) {
	type wide struct {
		N    int
		Rest [200]int // written by a version that did not know it
	}
	type node struct{ Wide *wide }
	const n = 1 << 19
	empty := make([]byte, n) // a struct without fields, again and again
	long := binary.AppendUvarint(nil, n)
	var each []byte // a pointer to something else than the last
	for i := range n {
		each = binary.AppendVarint(append(each, 1, 1), int64(i))
	}
	for _, row := range []struct {
		name string
		in   []byte
		to   any
	}{
		{"structs", append(slices.Clone(long), empty...), new([]wide)},
		{"pointers", append(slices.Clone(long), each...), new([]node)},
		{"articles", append(append([]byte{1}, long...), empty...), new(story.Comparison)},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Read(row.in, row.to)
		runtime.ReadMemStats(&after)
		assert.ErrorIs(t, err, ErrTooMany, row.name)
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(MaxMemory*5/4), "%s, with what allocating rounds up", row.name)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(Append(nil, comparison()))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		var c story.Comparison
		if _, err := Read(b, &c); err != nil {
			return
		}
		var again story.Comparison
		_, err := Read(Append(nil, c), &again)
		require.NoError(t, err)
		assert.Equal(t, c, again)
	})
}

func BenchmarkAppend(b *testing.B) {
	c := comparison()
	for range 500 {
		c.Facts = append(c.Facts, c.Facts[0])
	}
	for b.Loop() {
		Append(nil, c)
	}
}

// Pieces are what is appended, whatever their size.
func TestPieces(t *testing.T) {
	want := Append([]byte("Rc"), comparison())
	for _, size := range []int{1, 7, 64, 1 << 10} {
		var got []byte
		Pieces([]byte("Rc"), comparison(), size, func(piece []byte) { got = append(got, piece...) })
		assert.Equal(t, want, got, "%d", size)
	}
}
