package headline

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/story"
)

func TestBest(t *testing.T) {
	type art struct{ event, lang, title, day string }
	for _, c := range []struct {
		of   []art
		want string
	}{
		{nil, ""},
		{[]art{{"e1", "en", "", ""}}, ""},
		{[]art{{"e1", "en", "GREED: they knew", ""}, {"e1", "en", "Bridge falls in Harle", ""}, {"e1", "en", "Two hurt as bridge falls", ""}}, "Bridge falls in Harle"},
		{[]art{{"e1", "fr", "Le pont cède", ""}, {"e1", "en", "Bridge falls", ""}}, "Le pont cède"},                                                // one of each language: the first
		{[]art{{"e2", "en", "Bridge falls again", ""}, {"e1", "en", "Rail strike ends", ""}, {"e1", "fr", "Grève finie", ""}}, "Rail strike ends"}, // not the neighbouring event's
		{[]art{{"e2", "en", "Bridge falls", ""}, {"e1", "en", "", ""}}, "Bridge falls"},
		{[]art{{"e1", "en", "Bridge falls in Harle", "2026-03-01"}, {"e1", "en", "Bridge in Harle falls", "2026-03-02"}}, "Bridge in Harle falls"},                                                                             // the later of two alike
		{[]art{{"e1", "en", "One dead as bridge falls", "2026-03-01"}, {"e1", "en", "Bridge: three dead as inquiry opens", "2026-03-08"}, {"e1", "en", "Inquiry opens", "2026-03-09"}}, "Bridge: three dead as inquiry opens"}, // the story has gone on
		{[]art{{"e1", "en", "Why did the bridge fall?", ""}, {"e1", "en", "The bridge of Harle", ""}}, "The bridge of Harle"},                                                                                                  // it asks
		{[]art{{"e1", "en", "It is", ""}, {"e1", "en", "So be it", ""}}, "It is"},                                                                                                                                              // no word that counts
	} {
		var articles []story.Article
		for _, a := range c.of {
			articles = append(articles, story.Article{Event: a.event, Language: a.lang, Title: story.Field{Value: a.title}, Published: story.Field{Value: a.day}})
		}
		assert.Equal(t, c.want, Best(articles, "e1"), c.of)
	}
}
