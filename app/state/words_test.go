package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

func TestSomeNamesAreShownAtFirst(t *testing.T) {
	a := opened()
	name := func(of string) story.Name {
		n := story.Name{Name: of, Kind: story.Organisation}
		for _, i := range []int{0, 2} {
			n.Mentions = append(n.Mentions, story.Spot{Article: i, Span: at(&a.Story.Articles[i], "ouvriers")})
		}
		return n
	}
	a.Story.Names = []story.Name{name("Les ouvriers")}
	rows, left := a.NameRows()
	assert.Empty(t, rows, "both call them the same")
	assert.Equal(t, 1, left)
	do(a, TurnNames{})
	rows, _ = a.NameRows()
	assert.Len(t, rows, 1, "that is to be said of a name, too")
	do(a, TurnNames{})
	a.Story.Names = nil
	for range namesAtFirst + 2 {
		team := name("Équipe")
		team.Mentions = append(team.Mentions, story.Spot{Article: 2, Span: at(&a.Story.Articles[2], "Les ouvriers")})
		a.Story.Names = append(a.Story.Names, team)
	}
	rows, left = a.NameRows()
	assert.Len(t, rows, namesAtFirst)
	assert.Equal(t, 2, left)
	do(a, MoreNames{})
	rows, left = a.NameRows()
	assert.Len(t, rows, namesAtFirst+2)
	assert.Zero(t, left)
}

func TestNoWordsOfOnesOwn(t *testing.T) {
	a := opened()
	_, ok := a.OwnRow()
	assert.False(t, ok, "no word twice, and no name")
	for i, words := range []string{"Le pont de Lenne rouvre.", "Le pont rouvre, dit Orval."} {
		a.Story.Articles[i] = article(a.Story.Articles[i].ID, "", "", "e1", words)
	}
	a.Story.own = nil
	row, ok := a.OwnRow()
	require.True(t, ok)
	assert.Equal(t, phrase.WordsOwn.Fr, row.Head)
}

func TestSomeSharedPassagesAreShownAtFirst(t *testing.T) {
	a := opened()
	for _, words := range []string{"ou", "ouv", "ouvr", "ouvri", "ouvrie", "ouvrier", "ouvriers"} {
		spot := func(article int) story.Spot {
			return story.Spot{Article: article, Span: at(&a.Story.Articles[article], words)}
		}
		a.Story.Reuse = append(a.Story.Reuse, story.Reuse{A: spot(0), B: spot(2), Similarity: 1})
	}
	list, left := a.SharedPassages()
	assert.Len(t, list, sharedAtFirst)
	assert.Equal(t, 1, left)
	do(a, MoreShared{})
	list, left = a.SharedPassages()
	assert.Len(t, list, sharedAtFirst+1)
	assert.Zero(t, left)
}
