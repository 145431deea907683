package statement_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
	span "recoupe/internal/text"
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

// A few words without a verb say whom a part is about, and nothing of it.
func TestScrapWithoutAVerb(t *testing.T) {
	const text = "The mayor of the old town, a flooded tram depot behind the station with its broken gates, and 14 trams."
	words, w := told(t, []string{text})
	for part, want := range map[string]bool{
		"The mayor of the old town":                                     true,
		"a flooded tram depot behind the station with its broken gates": true, // it begins in the middle
		"The mayor of the old town, a flooded tram depot":               false,
	} {
		at := strings.Index(w.Articles[0].Text, part)
		f := story.Fact{Statement: part, From: story.Spot{Span: span.Span{Start: at, End: at + len(part)}}}
		assert.Equal(t, want, words.Scrap(&f), part)
	}
}
