package text

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMerge(t *testing.T) {
	for _, c := range []struct{ spans, want []Span }{
		{nil, nil},
		{[]Span{{5, 7}, {0, 3}}, []Span{{0, 3}, {5, 7}}},
		{[]Span{{0, 3}, {3, 5}}, []Span{{0, 5}}}, // they touch
		{[]Span{{0, 9}, {2, 4}, {4, 6}, {12, 13}}, []Span{{0, 9}, {12, 13}}},
	} {
		assert.Equal(t, c.want, Merge(c.spans))
	}
}

// What overlaps is found without looking at everything again for every span.
func TestOverlapping(t *testing.T) {
	spans := []Span{{0, 4}, {2, 12}, {3, 5}, {8, 9}, {9, 10}, {20, 30}} // the second holds two others
	ks := []int{0, 1, 2, 3, 4, 5}
	for _, c := range []struct {
		s    Span
		want []int
	}{
		{Span{0, 1}, []int{0}},
		{Span{4, 5}, []int{1, 2}},
		{Span{8, 10}, []int{1, 3, 4}},
		{Span{10, 12}, []int{1}},
		{Span{12, 20}, nil},
		{Span{25, 26}, []int{5}},
		{Span{30, 40}, nil},
	} {
		var got []int
		got, ks = Overlapping(ks, c.s, func(k int) Span { return spans[k] })
		assert.Equal(t, c.want, got, c.s)
	}

	const many = 10_000
	all, asked := make([]int, many), 0
	for i := range all {
		all[i] = i
	}
	for i := range many {
		_, all = Overlapping(all, Span{2 * i, 2*i + 1}, func(k int) Span { asked++; return Span{2 * k, 2*k + 1} })
	}
	assert.Less(t, asked, 6*many, "each is asked for a few times, however many there are")
}
