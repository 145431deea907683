package wording

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// every is all articles of the bridge.
var every = []int{0, 1, 2, 3}

// none is a reader who has named nobody.
func none(string) bool { return false }

func spots(c *story.Comparison, article int, words ...string) []story.Spot {
	var out []story.Spot
	for _, w := range words {
		out = append(out, story.Spot{Article: article, Span: model.At(&c.Articles[article], w)})
	}
	return out
}

func written(row Row) string {
	var cells []string
	for _, c := range row.Cells {
		var list []string
		for _, f := range c {
			words := f.Text
			if f.Times > 1 {
				words += "×" + strconv.Itoa(f.Times)
			}
			list = append(list, words)
		}
		cells = append(cells, strings.Join(list, ", "))
	}
	return row.Head + ": " + strings.Join(cells, " | ")
}

func TestNamesOfOneActor(t *testing.T) {
	c := modeltest.Bridge()
	c.Names = []story.Name{
		{Name: "Pont", Kind: story.Place, Mentions: append(spots(c, 0, "pont"), spots(c, 1, "pont")...)}, // a place under one name
		{Name: "Maire", Kind: story.Person, Mentions: spots(c, 0, "maire")},                              // in one article
		{Name: "Équipe", Kind: story.Organisation, Mentions: append(spots(c, 0, "ouvriers"), spots(c, 2, "ouvriers")...)},
		{Name: "Ouvriers", Kind: story.Organisation, Mentions: append(spots(c, 0, "ouvriers", "Les 34 ouvriers", "ouvriers"), spots(c, 1, "Une trentaine d’ouvriers")...)},
	}
	rows := Names(c, every, none)
	require.Len(t, rows, 2)
	assert.Equal(t, "Ouvriers: ouvriers×2, Les 34 ouvriers | Une trentaine d’ouvriers |  | ", written(rows[0]), "the most varied first")
	assert.Equal(t, "Équipe: ouvriers |  | ouvriers | ", written(rows[1]))
	assert.Equal(t, []bool{false, true}, []bool{rows[0].Alike, rows[1].Alike})
	assert.Equal(t, Form{"Une trentaine d’ouvriers", 1, 0, -1}, rows[0].Cells[1][0])
}

func TestSpeechRows(t *testing.T) {
	c := modeltest.Bridge()
	assert.Empty(t, Speech(c, phrase.French, every))
	art := &c.Articles[0]
	art.Quotes = []story.Quote{
		{Span: model.At(art, "tout rouvrir"), Cue: model.At(art, "promet"), Kind: story.Indirect},
		{Span: model.At(art, "rouvrir"), Cue: model.At(art, "promet")},
		{Span: model.At(art, "34"), Cue: model.At(art, "partis"), Kind: story.Term}, // no speech
		{Span: model.At(art, "34"), Cue: model.At(art, ".")},                        // no verb
		{Span: model.At(art, "34")},
	}
	assert.Equal(t, "selon", lowerFirst("Selon"), "it begins a sentence there")
	assert.Empty(t, lowerFirst(""))
	c.Differences = []story.Difference{{Fact: 1, Kind: story.CertaintyDiffers, Note: story.Because("certainty", "a1", "a2, a3")}}
	rows := Speech(c, phrase.French, every)
	require.Len(t, rows, 2)
	assert.Equal(t, phrase.WordsVerbs.Fr+": promet×2 |  |  | ", written(rows[0]))
	assert.Equal(t, phrase.WordsReserve.Fr+":  | Une trentaine d’ouvriers | Les ouvriers sont partis | ", written(rows[1]))
	assert.Equal(t, 1, rows[1].Cells[1][0].Fact, "it leads to the fact")
}
