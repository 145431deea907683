package retold_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/retold"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// worded makes a table of two facts, each worded by an article of its own and told by those of told.
func worded(one, other string, told ...[]bool) *table.Table {
	t := &table.Table{}
	for a, s := range []string{one, other} {
		c := claim.Claim{Span: text.Span{End: len(s)}}
		at := 0
		for _, w := range strings.Fields(s) {
			at += strings.Index(s[at:], w)
			c.Words = append(c.Words, claim.Word{Span: text.Span{Start: at, End: at + len(w)}, Stem: strings.ToLower(w), Number: unicode.IsDigit(rune(w[0])), Upper: unicode.IsUpper(rune(w[0]))})
			at += len(w)
		}
		t.Claims = append(t.Claims, []claim.Claim{c})
		t.Facts = append(t.Facts, story.Fact{From: story.Spot{Article: a, Span: c.Span}})
		r := align.Row{}
		for _, is := range told[a] {
			r.Cells = append(r.Cells, &align.Cell{Told: is})
		}
		t.Rows = append(t.Rows, r)
	}
	return t
}

func TestWithin(t *testing.T) {
	both := []bool{true, true}
	for _, row := range []struct {
		one, other string
		told       []bool // who tells the other
		want       bool
	}{
		{"ferry sank harbour Monday storm", "Monday ferry sank harbour", both, true},
		{"ferry sank harbour Monday storm", "ferry sank harbour Monday night", both, true}, // one word of five
		{"ferry sank harbour Monday storm", "ferry sank captain wept", both, false},
		{"ferry sank harbour Monday storm", "ferry sank harbour Monday 1987", both, false},   // a figure
		{"ferry sank harbour Monday storm", "ferry sank harbour Monday Tarle", both, false},  // a name
		{"ferry sank harbour Monday storm", "ferry sank harbour", []bool{true, false}, true}, // fewer tell it
		{"ferry sank harbour Monday storm", "", both, true},                                  // no words
	} {
		assert.Equal(t, row.want, retold.Within(worded(row.one, row.other, both, row.told), []int{0}, 1), row.other)
	}
	assert.False(t, retold.Within(worded("ferry sank harbour", "ferry sank", []bool{true, false}, both), []int{0}, 1), "one more article tells it")
}

// A statement that is a part of another's is named, wherever the two stand in order.
func TestContained(t *testing.T) {
	facts := []story.Fact{fact("0:0-40", "0-40"), fact("0:0-100", "0-100"), fact("0:50-100", "50-100"), fact("0:90-140", "90-140"), fact("0:0-100", "", "0-100"), fact("1:0-40", "", "0-40")}
	assert.Equal(t, []int{0, 2}, retold.Contained(facts))
	assert.Empty(t, retold.Contained(nil))
}
