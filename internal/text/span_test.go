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
