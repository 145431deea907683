package omission

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Three articles; the first two quote one thing said, the second within a longer quote.
func heard() (*Finder, *presence) {
	w := &Finder{Table: &table.Table{Claims: make([][]claim.Claim, 3)}}
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
		assert.Equal(t, row.want, p.marked[row.article].contains(row.span), "%d %v", row.article, row.span)
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
			if p.heard[v.utterance].has(row.other) {
				got = max(got, v.share)
			}
		}
		assert.InDelta(t, row.share, got, 1e-9, "%d %v %d", row.article, row.spans, row.other)
	}
}

// Each article quotes one statement: the first both sentences, the others what the row says.
func TestQuotedHere(t *testing.T) {
	for _, row := range []struct {
		fact, here string
		want       float64
	}{
		{"locks rusted", "locks rusted keys lost", 1},
		{"locks rusted", "keys lost", 0},            // the other sentence, word for word
		{"locks rusted", "bolts corroded", 1},       // other words: they may be these
		{"locks rusted", "keys bolts", .5},          // in part
		{"locks rusted", "locks lost", .5},          // cut: one of the two is not here
		{"locks rusted keys lost", "keys lost", .5}, // half of what was said
	} {
		w := &Finder{Table: &table.Table{}}
		say := func(words string) {
			var c claim.Claim
			at := 0
			for _, s := range strings.Fields(words) {
				c.Words = append(c.Words, claim.Word{Span: text.Span{Start: at, End: at + len(s)}, Stem: s})
				at += len(s) + 1
			}
			c.Span = text.Span{End: at}
			w.Claims = append(w.Claims, []claim.Claim{c})
			w.Articles = append(w.Articles, story.Article{Sentences: []story.Sentence{{Span: c.Span}}, Quotes: []story.Quote{{Span: c.Span}}})
		}
		say("locks rusted keys lost")
		say(row.here)
		w.Utterances = []story.Utterance{{Members: []story.Member{{QuoteRef: story.QuoteRef{Article: 0}}, {QuoteRef: story.QuoteRef{Article: 1}}}}}
		p := &presence{stems: map[string]*stem{}, concepts: map[lexicon.Concept]set{}}
		for a := range w.Claims {
			for k := range w.Claims[a][0].Words {
				p.count(&w.Claims[a][0].Words[k], a, a)
			}
		}
		p.hear(w)
		v := voiced{share: 1, whole: w.spoken(p, 0, 0)}
		for _, x := range v.whole {
			if slices.ContainsFunc(strings.Fields(row.fact), func(s string) bool { return p.stems[s] == x.stem }) {
				v.words = append(v.words, x)
			}
		}
		assert.InDelta(t, row.want, w.quotes(p, &v, 1), 1e-9, "%s | %s", row.fact, row.here)
	}
}
