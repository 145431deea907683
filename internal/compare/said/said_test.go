package said_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/said"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// The cue of the first quote stands behind the second one's.
func TestQuotesByPlace(t *testing.T) {
	const txt = "“We sail,” and “we pay,” she told us; so said Brandt."
	at := func(s string) text.Span {
		i := strings.Index(txt, s)
		return text.Span{Start: i, End: i + len(s)}
	}
	art := story.Article{Text: txt, Quotes: []story.Quote{
		{Span: at("We sail,"), Cue: at("said"), SpeakerSpan: at("Brandt")},
		{Span: at("we pay,"), Cue: at("told")},
	}}
	x := said.In(&art)
	all := text.Span{End: len(txt)}
	asked := func(any func(text.Span, func(*story.Quote) bool) bool, s text.Span) (out []string) {
		any(s, func(q *story.Quote) bool { out = append(out, q.Of(txt)); return false })
		return out
	}
	assert.Equal(t, []string{"We sail,", "we pay,"}, asked(x.Any, all))
	assert.Equal(t, []string{"we pay,", "We sail,"}, asked(x.AnyAnnounced, all))
	assert.Equal(t, []string{"We sail,"}, asked(x.AnyAnnounced, at("so said Brandt")))
	assert.Empty(t, asked(x.Any, at("so said Brandt")))
	assert.Equal(t, []string{"We sail,"}, asked(x.AnyBy, all))
	assert.True(t, x.Speaks(at("so said Brandt")))
	assert.False(t, x.Speaks(at("she told us")))
	assert.Equal(t, []int{0, 1}, x.Among([]text.Span{at("we pay"), at("sail"), at("pay,")}))
}
