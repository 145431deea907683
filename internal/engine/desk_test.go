package engine

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/sample"
	"recoupe/internal/story"
)

func TestDesk(t *testing.T) {
	var articles []story.Article
	for _, f := range sample.Files("fr") {
		got, err := Read(File(f), quiet)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	want := Compare(articles, quiet)
	var d Desk
	for _, a := range articles {
		d.Prepare(a)
	}
	assert.Len(t, d.found, len(articles))
	assert.Equal(t, want, d.Compare(articles, quiet), "what was prepared")
	assert.Equal(t, want, d.Compare(articles, quiet), "a comparison changes nothing of what is kept")
	assert.Equal(t, want, d.Compare(want.Articles, quiet), "articles that have been compared before")
	assert.Len(t, d.found, len(articles))

	articles[0].Blocks[len(articles[0].Blocks)-1].Kind = story.Comment
	assert.Equal(t, Compare(articles, quiet), d.Compare(articles, quiet), "a line that is another thing now")
	assert.Len(t, d.found, len(articles)+1)

	d.size = deskSize
	articles[0].Truncated = true
	d.Prepare(articles[0])
	assert.Len(t, d.found, 1, "a full desk is emptied")
}
