package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Three articles; the first two quote one thing said, the second within a longer quote.
func heard() (*work, *presence) {
	w := &work{}
	w.Articles = []story.Article{
		{Quotes: []story.Quote{{Span: text.Span{Start: 10, End: 30}}, {Span: text.Span{Start: 40, End: 60}, Kind: story.Indirect}}},
		{Quotes: []story.Quote{{Span: text.Span{Start: 100, End: 140}}, {Span: text.Span{Start: 120, End: 160}, Kind: story.Mixed}, {Span: text.Span{Start: 5, End: 9}, Kind: story.Term}}},
		{},
	}
	w.Utterances = []story.Utterance{{Members: []story.Member{{QuoteRef: story.QuoteRef{Article: 0, Quote: 0}}, {QuoteRef: story.QuoteRef{Article: 1, Quote: 0}}}}}
	p := &presence{}
	p.hear(w)
	return w, p
}

func TestBetweenMarks(t *testing.T) {
	_, p := heard()
	for _, row := range []struct {
		article int
		span    text.Span
		want    bool
	}{
		{0, text.Span{Start: 10, End: 15}, true},
		{0, text.Span{Start: 25, End: 31}, false},  // beyond its end
		{0, text.Span{Start: 40, End: 45}, false},  // reported without marks
		{1, text.Span{Start: 130, End: 150}, true}, // in two that overlap
		{1, text.Span{Start: 5, End: 9}, false},    // a word kept at arm's length
		{2, text.Span{Start: 0, End: 1}, false},
	} {
		assert.Equal(t, row.want, p.inMarks(row.article, row.span), "%d %v", row.article, row.span)
	}
}

func TestVoicing(t *testing.T) {
	w, p := heard()
	for _, row := range []struct {
		article int
		spans   []text.Span
		other   int // who else may quote it
		share   float64
	}{
		{0, []text.Span{{Start: 10, End: 30}}, 1, 1},
		{0, []text.Span{{Start: 10, End: 20}}, 1, .5}, // half of the quote
		{0, []text.Span{{Start: 10, End: 50}}, 1, .5}, // more than the quote
		{0, []text.Span{{Start: 40, End: 60}}, 1, 0},  // nobody else quotes it
		{0, []text.Span{{Start: 10, End: 30}}, 2, 0},  // the third does not
		{1, []text.Span{{Start: 100, End: 110}}, 0, .25},
	} {
		got := 0.0
		for _, v := range w.voicing(p, row.article, row.spans, nil) {
			if v.by.has(row.other) {
				got = max(got, v.share)
			}
		}
		assert.InDelta(t, row.share, got, 1e-9, "%d %v %d", row.article, row.spans, row.other)
	}
}
