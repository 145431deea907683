package passage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestPlace(t *testing.T) {
	a := story.Article{Text: "Un titre. Un. Deux. Légende. Trois.", Blocks: []story.Block{
		{Kind: story.Title}, {Kind: story.Body}, {Kind: story.Caption}, {Kind: story.Body}}}
	at := map[string]text.Span{}
	for i, words := range []string{"Un titre.", "Un.", "Deux.", "Légende.", "Trois."} {
		start := strings.Index(a.Text, words)
		at[words] = text.Span{Start: start, End: start + len(words)}
		a.Sentences = append(a.Sentences, story.Sentence{Span: at[words], Block: []int{0, 1, 1, 2, 3}[i]})
	}
	for words, want := range map[string]string{
		"Un titre.": "titre",
		"Un.":       "§ 1, phrase 1",
		"Deux.":     "§ 1, phrase 2",
		"Légende.":  "légende",
		"Trois.":    "§ 2, phrase 1", // the caption is no paragraph of the text
	} {
		assert.Equal(t, want, strings.ReplaceAll(Place(phrase.French, &a, at[words]), "\u00a0", " "), words)
	}
	assert.Empty(t, Place(phrase.French, &a, text.Span{Start: 99, End: 100}), "where no sentence stands")
}
