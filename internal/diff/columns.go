package diff

import (
	"slices"

	"recoupe/internal/text"
)

// Column is one column of an alignment of several readings: the words that
// stand for each other, empty where a reading says nothing there.
type Column struct {
	Spans []text.Span // one per reading
	Same  bool        // every reading has these words
}

// Columns sets readings in columns, neighbours of one kind joined. Each is
// aligned with the longest, which they are all measured by.
func (c *Comparer) Columns(readings ...Reading) []Column {
	n := len(readings)
	if n == 0 {
		return nil
	}
	c.read(readings)
	words := c.words
	pivot := 0
	for i := range words {
		if len(words[i]) > len(words[pivot]) {
			pivot = i
		}
	}
	// For each reading: which of its words stand at each word of the pivot, and
	// which stand before it.
	at := make([][]text.Span, n)
	before := make([][]text.Span, n)
	same := make([][]bool, n)
	for i := range words {
		at[i] = make([]text.Span, len(words[pivot]))
		before[i] = make([]text.Span, len(words[pivot])+1)
		same[i] = make([]bool, len(words[pivot]))
		for _, run := range c.align(pivot, i) {
			switch {
			case run.same:
				for k := range run.a1 - run.a0 {
					at[i][run.a0+k] = words[i][run.b0+k].Span
					same[i][run.a0+k] = true
				}
			case run.b0 == run.b1:
			case run.a0 == run.a1:
				before[i][run.a0] = cover(words[i][run.b0:run.b1])
			default:
				at[i][run.a0] = cover(words[i][run.b0:run.b1])
			}
		}
	}
	return joinColumns(n, pivot, len(words[pivot]), at, before, same)
}

func joinColumns(n, pivot, length int, at, before [][]text.Span, same [][]bool) []Column {
	var out []Column
	var pattern []bool // of the column being joined: who has the pivot's words
	for k := 0; k <= length; k++ {
		extra := Column{Spans: make([]text.Span, n)}
		found := false
		for i := range n {
			if extra.Spans[i] = before[i][k]; !extra.Spans[i].Empty() {
				found = true
			}
		}
		if found {
			out = append(out, extra)
			pattern = nil
		}
		if k == length {
			break
		}
		here := make([]bool, n)
		all := true
		for i := range n {
			here[i] = i == pivot || same[i][k]
			all = all && here[i]
		}
		if pattern != nil && slices.Equal(pattern, here) && !startsAnew(at, here, k) {
			last := &out[len(out)-1]
			for i := range n {
				last.Spans[i] = last.Spans[i].Union(at[i][k])
			}
			continue
		}
		c := Column{Spans: make([]text.Span, n), Same: all}
		for i := range n {
			c.Spans[i] = at[i][k]
		}
		out = append(out, c)
		pattern = here
	}
	return out
}

// startsAnew reports whether, at word k of the pivot, some reading begins
// other words in place of the pivot's: a column of its own.
func startsAnew(at [][]text.Span, here []bool, k int) bool {
	for i := range at {
		if !here[i] && !at[i][k].Empty() {
			return true
		}
	}
	return false
}

func cover(words []word) text.Span {
	return text.Span{Start: words[0].Start, End: words[len(words)-1].End}
}
