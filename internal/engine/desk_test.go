package engine

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/sample"
	"recoupe/internal/story"
)

// example returns the articles of the example story, read anew.
func example(t *testing.T) []story.Article {
	t.Helper()
	var articles []story.Article
	for _, f := range sample.Files("fr") {
		got, err := Read(File(f), quiet)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	return articles
}

func TestDesk(t *testing.T) {
	articles := example(t)
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

	d.size = DeskSize
	articles[0].Truncated = true
	d.Prepare(articles[0])
	assert.Len(t, d.found, 1, "a full desk is emptied")
}

func TestDeskAhead(t *testing.T) {
	articles := example(t)
	want := Compare(articles, quiet)
	var d Desk
	on, asked := func() bool { return true }, 0
	told := func(Progress) { asked++ }

	d.Ahead(articles, on)
	assert.Equal(t, want, d.Compare([]story.Article{articles[4], articles[0], articles[2], articles[1], articles[3]}, told), "the same, named in another order")
	assert.Zero(t, asked, "it was there")
	assert.Equal(t, want, d.Compare(articles, told))
	assert.NotZero(t, asked, "it is handed over once")

	d.Ahead(articles, on)
	assert.Equal(t, Compare(articles[:4], quiet), d.Compare(articles[:4], quiet), "one was taken off")
	assert.Nil(t, d.ahead.of)

	d.Ahead(articles, on)
	articles[1].Badge = 7
	assert.Equal(t, Compare(articles, quiet), d.Compare(articles, quiet), "another letter")

	steps := 0
	d.Ahead(articles, func() bool { steps++; return steps < 5 })
	assert.Nil(t, d.ahead.of, "given up")
	assert.Equal(t, 5, steps)
	d.Ahead(articles[:1], on)
	assert.Nil(t, d.ahead.of, "one alone")
}

// What is done between stages changes nothing, and is done where nobody asks to stop too.
func TestBetweenStages(t *testing.T) {
	articles := read(t, newsroom(3)...)
	times := 0
	d := Desk{Between: func() { times++ }}
	assert.Equal(t, Compare(articles, quiet), d.Compare(articles, quiet))
	assert.Greater(t, times, 10)
	before := times
	d.Ahead(articles, func() bool { return times < before+3 })
	assert.Equal(t, before+3, times)
}
