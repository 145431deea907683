package story_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// whole is a comparison with something of every kind, all of it in its place. Blocks and sentences
// may touch.
func whole() *story.Comparison {
	span := func(start, end int) text.Span { return text.Span{Start: start, End: end} }
	article := func(title string) story.Article {
		return story.Article{
			Text: title + "\nOn ferme l’été.", Title: story.Field{Value: title, Span: span(0, len(title))},
			Blocks:     []story.Block{{Span: span(0, 5), Kind: story.Title}, {Span: span(5, 24), Kind: story.Body}},
			Sentences:  []story.Sentence{{Span: span(0, 5)}, {Span: span(5, 24), Block: 1}},
			Quotes:     []story.Quote{{Span: span(5, 13)}},
			Quantities: []story.Quantity{{Span: span(5, 7)}}, Times: []story.Time{{Span: span(14, 23)}}, Mentions: []story.Mention{{Span: span(0, 4)}},
		}
	}
	spot := func(a int) story.Spot { return story.Spot{Article: a, Span: span(5, 13)} }
	ref := func(a int) story.QuoteRef { return story.QuoteRef{Article: a} }
	return &story.Comparison{
		Articles:    []story.Article{article("Pont"), article("Port")},
		Events:      []story.Event{{ID: "e1", Articles: []int{0, 1}}},
		Facts:       []story.Fact{{From: spot(0), Cells: []*story.Cell{{Spans: []text.Span{span(5, 13)}, Marks: []text.Span{span(5, 7)}}, {Gaps: []int{5}}}}},
		Utterances:  []story.Utterance{{Members: []story.Member{{QuoteRef: ref(0)}, {QuoteRef: ref(1)}}, Table: []story.Aligned{{Spans: []text.Span{span(5, 7), {}}}}}},
		Differences: []story.Difference{{Articles: []int{0, 1}}},
		Omissions:   []story.Omission{{Article: 1, By: []int{0}, Nearest: spot(1)}},
		Unheard:     []story.Unheard{{Article: 1, Named: spot(1), Quotes: []story.QuoteRef{ref(0)}}},
		Names:       []story.Name{{Mentions: []story.Spot{spot(0)}}},
		Reuse:       []story.Reuse{{A: spot(0), B: spot(1)}},
		Links:       []story.Link{{A: spot(0), B: spot(1), MarksA: []text.Span{span(5, 7)}, Facts: []int{0}}},
		Attributes:  []story.Attribute{{From: spot(0), Value: span(5, 7), Values: []story.Value{{Article: 0, Span: span(5, 7)}, {Article: 1, Span: span(5, 7)}}, Facts: []int{0}}},
	}
}

func TestCheck(t *testing.T) {
	require.NoError(t, whole().Check())
	require.NoError(t, (&story.Comparison{}).Check(), "nothing is whole")
	outside := text.Span{Start: 5, End: 99}
	for _, row := range []struct {
		what string
		undo func(c *story.Comparison)
	}{
		{"a field", func(c *story.Comparison) { c.Articles[0].Title.Span = outside }},
		{"a block", func(c *story.Comparison) { c.Articles[0].Blocks[1].Span = outside }},
		{"a block before the one before it", func(c *story.Comparison) { c.Articles[0].Blocks[1].Start = 3 }},
		{"a sentence before the one before it", func(c *story.Comparison) { c.Articles[0].Sentences[1].Start = 3 }},
		{"a sentence of no block", func(c *story.Comparison) { c.Articles[0].Sentences[1].Block = 2 }},
		{"a quote that ends before it starts", func(c *story.Comparison) { c.Articles[0].Quotes[0].Span = text.Span{Start: 7, End: 5} }},
		{"a number", func(c *story.Comparison) { c.Articles[0].Quantities[0].Start = -1 }},
		{"a date within a character", func(c *story.Comparison) { c.Articles[0].Times[0].Start = 16 }}, // ’ has three bytes
		{"a name", func(c *story.Comparison) { c.Articles[1].Mentions[0].Span = outside }},
		{"an event's article", func(c *story.Comparison) { c.Events[0].Articles[1] = 2 }},
		{"where a fact is from", func(c *story.Comparison) { c.Facts[0].From.Article = 2 }},
		{"a cell too few", func(c *story.Comparison) { c.Facts[0].Cells = c.Facts[0].Cells[:1] }},
		{"a cell's words", func(c *story.Comparison) { c.Facts[0].Cells[1].Spans = []text.Span{outside} }},
		{"a cell's marks", func(c *story.Comparison) { c.Facts[0].Cells[0].Marks[0] = outside }},
		{"a cell's gap", func(c *story.Comparison) { c.Facts[0].Cells[1].Gaps[0] = 99 }},
		{"a rendering of no quote", func(c *story.Comparison) { c.Utterances[0].Members[1].Quote = 1 }},
		{"a rendering of no article", func(c *story.Comparison) { c.Utterances[0].Members[1].Article = -1 }},
		{"a column too wide", func(c *story.Comparison) { c.Utterances[0].Table[0].Spans = make([]text.Span, 3) }},
		{"a column too narrow", func(c *story.Comparison) { c.Utterances[0].Table[0].Spans = make([]text.Span, 1) }},
		{"a difference of no fact", func(c *story.Comparison) { c.Differences[0].Fact = 1 }},
		{"a retelling of no fact", func(c *story.Comparison) { c.Retellings = []story.Retelling{{Fact: 1}} }},
		{"a fact that tells itself again", func(c *story.Comparison) { c.Retellings = []story.Retelling{{}} }},
		{"an omission's fact", func(c *story.Comparison) { c.Omissions[0].Fact = -1 }},
		{"an omission's article", func(c *story.Comparison) { c.Omissions[0].Article = 2 }},
		{"who tells what is left out", func(c *story.Comparison) { c.Omissions[0].By[0] = 2 }},
		{"the nearest passage of another article", func(c *story.Comparison) { c.Omissions[0].Nearest.Article = 0 }},
		{"a voice's quote", func(c *story.Comparison) { c.Unheard[0].Quotes[0].Quote = 1 }},
		{"where a voice is named", func(c *story.Comparison) { c.Unheard[0].Named.Article = 0 }},
		{"a mention", func(c *story.Comparison) { c.Names[0].Mentions[0].Span = outside }},
		{"a shared passage", func(c *story.Comparison) { c.Reuse[0].B.Article = 7 }},
		{"a link's words", func(c *story.Comparison) { c.Links[0].MarksA[0] = outside }},
		{"a link's fact", func(c *story.Comparison) { c.Links[0].Facts[0] = 1 }},
		{"where an attribute's name is from", func(c *story.Comparison) { c.Attributes[0].From.Article = 2 }},
		{"a value outside the name", func(c *story.Comparison) { c.Attributes[0].Value = text.Span{Start: 14, End: 16} }},
		{"a value", func(c *story.Comparison) { c.Attributes[0].Values[1].Span = outside }},
		{"two values of one article", func(c *story.Comparison) { c.Attributes[0].Values[1].Article = 0 }},
		{"an attribute's fact", func(c *story.Comparison) { c.Attributes[0].Facts[0] = 1 }},
		{"an attribute of no fact", func(c *story.Comparison) { c.Attributes[0].Facts = nil }},
	} {
		c := whole()
		row.undo(c)
		assert.ErrorIs(t, c.Check(), story.ErrBroken, row.what)
	}
}

// A value that a later version may have has a name too.
func TestNamesOfValuesThatAreNone(t *testing.T) {
	for _, s := range []string{story.BlockKind(200).String(), story.Status(200).String(), story.Relation(200).String(), story.FactKind(200).String()} {
		assert.Equal(t, "unknown", s)
	}
	assert.Equal(t, "duplicate", story.Duplicate.String())
	assert.Equal(t, "unknown", story.Unknown.String())
	assert.Equal(t, "term", story.TermRelation.String())
	assert.Equal(t, "wording", story.WordingDiffers.String())
}
