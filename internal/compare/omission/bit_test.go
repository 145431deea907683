package omission

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Each row is what an article has between marks; another quotes the whole.
func TestBits(t *testing.T) {
	const whole = "This is a purely political stunt against Ana Roy and nobody here believes a word of it"
	for _, row := range []struct {
		marked string
		kind   story.QuoteKind
		want   bool
	}{
		{"a purely political stunt", story.Mixed, true},
		{"A purely political stunt", story.Direct, true},
		{"a purely political stunt", story.Indirect, false}, // no marks
		{"political stunt", story.Mixed, false},             // anybody's words
		{"this is a word of it", story.Mixed, false},        // in another order
		{"a word of it", story.Mixed, false},                // says little
		{"a purely political coup", story.Mixed, false},
	} {
		w := &Finder{Table: &table.Table{Rows: []align.Row{{Cells: []*align.Cell{{}, {Told: true, Claims: []int{0}}}}}, Claims: [][]claim.Claim{nil, {{}}}}}
		short := "She called it " + row.marked + "."
		w.Articles = []story.Article{
			{Language: "en", Text: short, Quotes: []story.Quote{{Span: text.Span{Start: strings.Index(short, row.marked), End: len(short) - 1}, Kind: row.kind}}},
			{Language: "en", Text: whole, Quotes: []story.Quote{{Span: text.Span{End: len(whole)}}}},
		}
		w.Facts = []story.Fact{{Cells: []*story.Cell{{}, {Status: story.Stated, Spans: []text.Span{{End: len(whole)}}}}}}
		assert.Equal(t, row.want, w.newBits().of(w, 0).has(0), row.marked)
	}
}

// However often a word is quoted, few of what it stands in are looked for.
func TestManyBits(t *testing.T) {
	const marked = "a purely political stunt"
	art := story.Article{Language: "en", Text: strings.Repeat(marked+". ", 3*mostBits)}
	for i := range 3 * mostBits {
		at := i * len(marked+". ")
		art.Quotes = append(art.Quotes, story.Quote{Span: text.Span{Start: at, End: at + len(marked)}})
	}
	w := &Finder{Table: &table.Table{}}
	w.Articles = []story.Article{art}
	assert.Len(t, w.newBits().by["political"], mostBits)
}
