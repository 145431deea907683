package link

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// told returns a comparison of three articles, a sentence a line, in which
// fact k is told by the sentences that begin with digit k.
func told(t *testing.T, languages string, texts ...string) *story.Comparison {
	c := &story.Comparison{}
	for i, s := range texts {
		a := story.Article{Language: strings.Fields(languages)[i], Text: s}
		at := 0
		for _, line := range strings.SplitAfter(s, "\n") {
			a.Sentences = append(a.Sentences, story.Sentence{Span: text.Span{Start: at, End: at + len(strings.TrimSuffix(line, "\n"))}})
			at += len(line)
		}
		c.Articles = append(c.Articles, a)
	}
	for k := range 10 {
		f := story.Fact{Cells: make([]*story.Cell, len(texts))}
		n := 0
		for i, a := range c.Articles {
			f.Cells[i] = &story.Cell{}
			for _, s := range a.Sentences {
				if w := s.Of(a.Text); len(w) > 2 && w[0] == byte('0'+k) {
					f.Cells[i] = &story.Cell{Status: story.Stated, Score: .5, Spans: []text.Span{{Start: s.Start + 2, End: s.End}}}
					n++
				}
			}
		}
		if n > 0 {
			c.Facts = append(c.Facts, f)
		}
	}
	return c
}

func TestMarkWords(t *testing.T) {
	c := told(t, "fr fr en", "1 le pont ferme lundi", "1 le pont ferme mardi", "1 the bridge shuts")
	Mark(c)
	cells := c.Facts[0].Cells
	require.Len(t, cells[0].Marks, 1)
	assert.Equal(t, "lundi", cells[0].Marks[0].Of(c.Articles[0].Text))
	assert.Equal(t, "mardi", cells[1].Marks[0].Of(c.Articles[1].Text))
	assert.Empty(t, cells[2].Marks, "between languages every word differs: none is marked")
}

func TestWordsOfItsOwnAreNotMarked(t *testing.T) {
	c := told(t, "fr fr fr", "1 le pont ferme lundi", "1 la ville condamne ce vieil ouvrage", "1 le pont ferme mardi")
	Mark(c)
	assert.Empty(t, c.Facts[0].Cells[1].Marks)
	assert.Len(t, c.Facts[0].Cells[2].Marks, 1)
}

// What four tell is set side by side word by word among twelve articles, and no more among thirteen.
func TestWordsOfManyOutlets(t *testing.T) {
	for articles, marked := range map[int]int{4: 1, fewOutlets: 1, fewOutlets + 1: 0} {
		texts := []string{"1 le pont ferme lundi", "1 le pont ferme lundi", "1 lundi le pont ferme", "1 le pont ferme lundi"}
		for len(texts) < articles {
			texts = append(texts, "2 le bac part")
		}
		c := told(t, strings.Repeat("fr ", articles), texts...)
		Mark(c)
		assert.Len(t, c.Facts[0].Cells[2].Marks, marked, "%d articles", articles)
	}
}

func TestLinks(t *testing.T) {
	c := told(t, "fr fr fr", "1 le pont ferme\n2 le bac part\n3 le maire attend", "3 le maire attend\n1 le pont rouvre\n2 le bac part", "4 rien")
	got := Of(c)
	require.Len(t, got, 3)
	assert.Equal(t, []bool{false, false, true}, []bool{got[0].Moved, got[1].Moved, got[2].Moved})
	assert.Equal(t, "ferme", got[0].MarksA[0].Of(c.Articles[0].Text))
	assert.Equal(t, []int{0}, got[0].Facts)
}

func TestLinksStayBounded(t *testing.T) {
	texts := make([]string, 60)
	for i := range texts {
		texts[i] = "1 le pont ferme\n2 le bac part\n3 le maire attend\n4 la rive dort\n5 la mer monte\n6 le vent tourne"
	}
	assert.LessOrEqual(t, len(Of(told(t, strings.Repeat("fr ", 60), texts...))), 60*59/2*4)
}
