package quotes

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestCutAtRest(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"court, et entier", "court, et entier"},
		{"la gare restera ouverte tout l’été, et les trains y passeront aussi la nuit", "la gare restera ouverte tout l’été…"},                 // at the comma
		{"Oui, la gare restera ouverte aux voyageurs pendant tout l’été prochain", "Oui, la gare restera ouverte aux voyageurs pendant tout…"}, // not so early
		{"the station would stay open to travellers by day and by night until the end", "the station would stay open to travellers…"},          // little words
		{"the station would stay open to all who wish to take a late ferry to the isle", "the station would stay open to all who wish to take a late…"},
		{"« Oui. La gare restera ouverte. » Le maire y tient, dit-on dans toute la vallée", "« Oui. La gare restera ouverte. » Le maire y tient…"},
	} {
		assert.Equal(t, row.want, cutAtRest(row.in, quoteTitle))
	}
	assert.LessOrEqual(t, len(cutAtRest(string(make([]byte, 500)), quoteTitle)), 70)
}

// A heading leaves the cue out where a clause is left, and only there.
func TestWithoutCue(t *testing.T) {
	art := &story.Article{}
	for _, row := range []struct{ text, cue, speaker, want string }{
		{"In four cases, Ada Noor believes, care would have helped", "believes", "Ada Noor", "In four cases care would have helped"},
		{"le pont, a-t-elle dit, ne rouvrira pas", "a-t-elle dit", "elle", "le pont ne rouvrira pas"},
		{"A report is expected to take a year", "is expected", "", "A report is expected to take a year"},
		{"care would have helped, Ada Noor believes", "believes", "Ada Noor", "care would have helped"},
	} {
		art.Text = row.text
		q := &story.Quote{Span: model.At(art, row.text), Kind: story.Indirect, Cue: model.At(art, row.cue)}
		if row.speaker != "" {
			q.SpeakerSpan = model.At(art, row.speaker)
		}
		assert.Equal(t, row.want, withoutCue(row.text, q))
	}
}

// Few reported words are called by what was done with them.
func TestWithCue(t *testing.T) {
	src := "The guide denied all the charges. She said that she had probed the slope twice."
	a := model.Article("a1", "", "", "e1", src)
	denied := story.Quote{Span: model.At(&a, "all the charges"), Cue: model.At(&a, "denied"), Kind: story.Indirect}
	assert.Equal(t, "denied all the charges", withCue(src, &denied, "all the charges"))
	said := story.Quote{Span: model.At(&a, "she had probed the slope twice"), Cue: model.At(&a, "said"), Kind: story.Indirect}
	assert.Equal(t, "she had probed the slope twice", withCue(src, &said, "she had probed the slope twice"), "enough to know it by")
	assert.Equal(t, "twice", withCue(src, &said, "twice"), "the cue does not stand before it")
}

// The comma of an English quote belongs to the sentence around it.
func TestAQuoteWithoutTheCommaBehindIt(t *testing.T) {
	c := modeltest.Bridge()
	src := "“We lost the bridge,” she said."
	art := &c.Articles[0]
	*art = model.Article("a1", "", "", "e1", src)
	art.Quotes = []story.Quote{{Span: model.At(art, "We lost the bridge,"), Kind: story.Direct, Cue: model.At(art, "said")}}
	line := Teller{Lettered: outlets.Of(c), Lang: phrase.English}.Line(&Spoken{}, story.Member{})
	assert.Equal(t, "(“)We lost the bridge(”)", modeltest.Signs(line.Runs))
}
