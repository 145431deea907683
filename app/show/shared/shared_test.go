package shared

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/passage"
	"recoupe/internal/story"
)

func spot(c *story.Comparison, article int, words string) story.Spot {
	return story.Spot{Article: article, Span: model.At(&c.Articles[article], words)}
}

func TestSharedPassages(t *testing.T) {
	c, every := modeltest.Bridge(), []int{0, 1, 2, 3}
	reuse := func(i int, x string, j int, y string, same float64) story.Reuse {
		return story.Reuse{A: spot(c, i, x), B: spot(c, j, y), Similarity: same}
	}
	c.Reuse = []story.Reuse{
		reuse(0, "ouvriers sont partis", 2, "ouvriers sont partis", 1),
		reuse(0, "ouvriers sont partis", 1, "ouvriers ont quitté", .8), // the same words of the first
		reuse(0, "34 ouvriers", 1, "trentaine d’ouvriers", .7),
	}
	list := Passages(c, every)
	require.Len(t, list, 2)
	assert.Equal(t, "ouvriers sont partis", list[0].Words)
	assert.False(t, list[0].Same)
	assert.Equal(t, []int{0, 1, 2}, []int{list[0].In[0].Article, list[0].In[1].Article, list[0].In[2].Article})
	lanes := Lanes(c, every)
	require.Len(t, lanes, 4)
	assert.Len(t, lanes[0].Marks, 1, "passages that overlap are one")
	own := passage.OwnLength(&c.Articles[0])
	assert.Equal(t, len("34 ouvriers sont partis")*100/own, lanes[0].Share)
	assert.Zero(t, lanes[3].Share)
}
