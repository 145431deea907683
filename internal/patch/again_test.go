//go:build !js

package patch_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/patch"
	"recoupe/internal/sample"
	"recoupe/internal/story"
)

func silent(engine.Progress) {}

// read reads the example story.
func read(t *testing.T) []story.Article {
	t.Helper()
	var articles []story.Article
	for _, f := range sample.Files("fr") {
		got, err := engine.Read(engine.File(f), silent)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	return articles
}

// some corrects a comparison here and there.
func some(c *story.Comparison) (list []patch.Patch) {
	for i := 0; i < len(c.Facts); i += 7 {
		list = append(list, patch.Patch{Kind: patch.Restate, At: patch.OfFact(c, i), Text: "…"})
		for a, cell := range c.Facts[i].Cells {
			if cell.Status == story.Differs || cell.Status == story.Perhaps {
				list = append(list, patch.Patch{Kind: patch.Tell, At: patch.OfCell(c, i, a), Status: story.Stated})
			}
		}
	}
	for i := 3; i < len(c.Facts); i += 11 {
		told := slices.IndexFunc(c.Facts[i].Cells, func(x *story.Cell) bool { return x.Status.Told() })
		list = append(list, patch.Patch{Kind: patch.Apart, At: patch.OfCell(c, i, told)})
	}
	for a := range c.Articles {
		if len(c.Articles[a].Quotes) > 0 {
			list = append(list, patch.Patch{Kind: patch.NotQuote, At: patch.OfQuote(c, story.QuoteRef{Article: a})})
		}
	}
	return list
}

// Every place is found again where it was, and the same files in another order
// are corrected to the same bytes.
func TestPlacesOfTheExample(t *testing.T) {
	articles := read(t)
	c := engine.Compare(articles, silent)
	for i := range c.Facts {
		got := patch.Apply(&c, []patch.Patch{{Kind: patch.Note, At: patch.OfFact(&c, i), Text: "x"}})
		require.Len(t, got.Done, 1)
		require.Equal(t, i, got.Done[0].Fact, "of facts told by the same words, each is its own")
	}
	list := some(&c)
	slices.Reverse(articles)
	again := engine.Compare(articles, silent)
	assert.Equal(t, bytesOf(patch.Apply(&c, list).Comparison), bytesOf(patch.Apply(&again, list).Comparison))
}

// Corrections outlive a new comparison where what they speak of does.
func TestComparedAgain(t *testing.T) {
	articles := read(t)
	c := engine.Compare(articles, silent)
	list := some(&c)
	body := slices.IndexFunc(c.Articles[0].Blocks, func(b story.Block) bool { return b.Kind == story.Body })
	noise := patch.Patch{Kind: patch.Noise, At: patch.OfLines(&c, 0, body, body)}
	noise.Was = patch.AsWas(&c.Articles[0], &noise)
	relined, changed := patch.Relined(c.Articles, nil, []patch.Patch{noise})
	require.True(t, changed)
	second := engine.Compare(relined, silent)
	after := patch.Apply(&second, append(list, noise))
	require.NoError(t, after.Comparison.Check())
	lost := 0
	for _, g := range after.Gone {
		at := list[g.Patch].At
		if g.Why.Code != "gone.alone" && (at.Article != noise.At.Article || !noise.At.Contains(at.Span)) {
			t.Logf("%s: %s", list[g.Patch].Kind, g.Why.Code)
			lost++
		}
	}
	assert.LessOrEqual(t, lost*10, len(list), "of %d, but for those of the paragraph", len(list))
}
