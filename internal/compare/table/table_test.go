package table

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// paper is an article of a headline, a dateline with a sentence behind it, and another sentence.
func paper(language, published string) story.Article {
	const headline, first, second = "Quay sold", "KELWICK, 6 March — The council sold the quay.", "It needs the money."
	a := story.Article{Text: headline + "\n" + first + "\n" + second, Language: language}
	a.Published.Value = published
	at := 0
	for i, s := range []string{headline, first, second} {
		b := story.Block{Span: text.Span{Start: at, End: at + len(s)}, Kind: story.Body}
		if i == 0 {
			b.Kind = story.Title
		}
		a.Blocks, a.Sentences = append(a.Blocks, b), append(a.Sentences, story.Sentence{Span: b.Span, Block: i})
		at += len(s) + 1
	}
	return a
}

func TestWhatIsAskedOfATable(t *testing.T) {
	w := &Table{Comparison: story.Comparison{Articles: []story.Article{paper("en", "2026-03-06"), paper("fr", "2026-03-07T08:00"), paper("fr", "2026-03")}}}
	w.Claims = make([][]claim.Claim, 3)
	for i, s := range w.Articles[0].Sentences {
		w.Claims[0] = append(w.Claims[0], claim.Claim{Span: s.Span, Sentence: i, Kind: w.Articles[0].Blocks[i].Kind})
	}
	assert.Equal(t, "fr", w.MainLanguage())
	assert.True(t, w.Later(1, 0))
	assert.False(t, w.Later(0, 1))
	assert.False(t, w.Later(2, 0), "on which day it came out is not known")

	art := &w.Articles[0]
	assert.Equal(t, "The council sold the quay.", art.Text[w.Begins(0, 1):art.Blocks[1].End])
	assert.Equal(t, art.Blocks[2].Start, w.Begins(0, 2), "no dateline")
	day := story.Time{Span: text.Span{Start: art.Blocks[1].Start + len("KELWICK, "), End: art.Blocks[1].Start + len("KELWICK, 6 March")}}
	assert.True(t, w.Dateline(0, &day))

	assert.True(t, w.AtTheTop(0, &w.Claims[0][0]), "the headline")
	assert.True(t, w.AtTheTop(0, &w.Claims[0][1]), "the first sentence")
	assert.False(t, w.AtTheTop(0, &w.Claims[0][2]))
	from, to := w.ClaimsWithin(0, text.Span{Start: art.Sentences[1].Start, End: art.Sentences[2].Start + 1})
	assert.Equal(t, []int{1, 3}, []int{from, to})
}

func TestOneThing(t *testing.T) {
	told := func(most, mean float64) *align.Cell { return &align.Cell{Told: true, Score: most, Likeness: mean} }
	for _, c := range []struct {
		name  string
		cells []*align.Cell
		want  float64
	}{
		{"all are like all", []*align.Cell{told(.9, .9), told(.9, .9), told(.9, .9)}, .9},
		{"one binds what is else unlike", []*align.Cell{told(.9, .9), told(.9, .5), told(.9, .5)}, .7667},
		{"who does not tell it is not asked", []*align.Cell{told(.8, .8), told(.8, .8), {Score: .2}}, .8},
		{"one article alone", []*align.Cell{told(0, 0), {Score: .4}}, 1},
	} {
		assert.InDelta(t, c.want, (&Table{Rows: []align.Row{{Cells: c.cells}}}).OneThing(0), .0001, c.name)
	}
}
