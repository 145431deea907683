package statement_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

// What three outlets begin with is told by the first sentence that has what all of them begin with.
func TestStateWhatTheStoryIsAbout(t *testing.T) {
	lead := []string{
		"After a long summer without trams, the autumn will be calmer in Ostrey.",
		"The drivers of the Ostrey trams ended their strike on Friday after the council raised their pay.",
		"The strike of the Ostrey tram drivers is over since Friday, as the council raises their pay.",
	}
	words, w := told(t, lead[:1], lead[1:2], lead[2:])
	for a := range w.Claims { // the sentence that all of [told] begin with is none of the text
		for k := range w.Claims[a] {
			if w.Claims[a][k].End <= w.Rows[0].Cells[a].Spans[0].Start {
				w.Claims[a][k].Kind = story.Caption
			}
		}
	}
	var f story.Fact
	words.State(&f, &w.Rows[0], true)
	assert.Contains(t, f.Statement, "strike")
}
