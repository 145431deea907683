package omission

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// The second article, of 14 May, tells in sentences of ten bytes each. The first is a paragraph.
func TestOlder(t *testing.T) {
	day := func(at int, d string) story.Time {
		return story.Time{Span: text.Span{Start: at, End: at + 3}, From: d, To: d}
	}
	sentences := []story.Sentence{{Span: text.Span{End: 10}}, {Span: text.Span{Start: 10, End: 20}, Block: 1}, {Span: text.Span{Start: 20, End: 30}, Block: 1}, {Span: text.Span{Start: 30, End: 40}, Block: 2}}
	for _, row := range []struct {
		name  string
		times []story.Time
		claim claim.Claim
		want  bool
	}{
		{"a day in its words, and one before them", []story.Time{day(11, "2025-05-14"), day(28, "2025-05-10")}, claim.Claim{Span: text.Span{Start: 28, End: 30}, Sentence: 2}, true},
		{"its claim names the day, and its sentence an earlier one", []story.Time{day(21, "2025-05-12"), day(27, "2025-05-14")}, claim.Claim{Span: text.Span{Start: 26, End: 30}, Sentence: 2, Quote: -1}, true},
		{"its sentence does", []story.Time{day(21, "2025-05-14")}, claim.Claim{Sentence: 2, Quote: -1}, true},
		{"a day that was before", []story.Time{day(21, "2025-05-12")}, claim.Claim{Sentence: 2, Quote: -1}, false},
		{"a day to come", []story.Time{day(21, "2025-05-16")}, claim.Claim{Sentence: 2, Quote: -1}, false},
		{"somebody's words, the day told before them", []story.Time{day(11, "2025-05-14")}, claim.Claim{Sentence: 2}, true},
		{"nobody's words", []story.Time{day(11, "2025-05-14")}, claim.Claim{Sentence: 2, Quote: -1}, false},
		{"two sentences before them", []story.Time{day(1, "2025-05-14")}, claim.Claim{Sentence: 2}, false},
		{"two sentences before them, in words of the same", []story.Time{day(1, "2025-05-14")}, claim.Claim{Sentence: 2, Asserter: "Ana Roy"}, true},
		{"two sentences before them, in words of another", []story.Time{day(1, "2025-05-14")}, claim.Claim{Sentence: 2, Asserter: "Ben Roy"}, false},
		{"in the paragraph that leads to them", []story.Time{day(11, "2025-05-14")}, claim.Claim{Sentence: 3}, true},
		{"no day", nil, claim.Claim{Sentence: 0}, false},
	} {
		w := &Finder{Table: &table.Table{Rows: []align.Row{{Cells: []*align.Cell{{}, {Told: true, Claims: []int{1}}}}}, Claims: [][]claim.Claim{nil, {{Sentence: 1, Asserter: "Ana Roy"}, row.claim}}}}
		w.Articles = []story.Article{
			{Published: story.Field{Value: "2025-05-13"}},
			{Published: story.Field{Value: "2025-05-14"}, Times: row.times, Quotes: []story.Quote{{Span: text.Span{Start: 28, End: 30}}}, Sentences: sentences},
		}
		assert.Equal(t, row.want, w.older(0, 0), row.name)
	}
}
