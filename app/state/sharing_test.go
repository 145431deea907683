package state

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

func TestWhatIsShared(t *testing.T) {
	a := opened()
	effects := Show{ShareOverlay}.Apply(a)
	for _, w := range ShareWhats {
		assert.Contains(t, effects, MakeLink{What: w}, "the cards tell how long each link is")
	}
	do(a, LinkMade{What: share.RecipeOnly, Address: "https://x/#r1.a", Length: 400}, LinkMade{What: share.Everything, Address: "https://x/#r1.b", Length: 9000})
	assert.Equal(t, 9000, a.Share.Link().Length)
	assert.False(t, a.Share.Link().QR())
	assert.Empty(t, ShareWhat{share.RecipeOnly}.Apply(a), "it is made already")
	assert.True(t, a.Share.Link().QR())
	assert.Equal(t, []Effect{MakeLink{What: share.Findings}}, ShareWhat{share.Findings}.Apply(a), "it is not")

	do(a, ShareWhat{share.RecipeOnly}, TypePass{"quatre m"})
	assert.Zero(t, a.Share.Link().Length, "an open link is not offered under a passphrase")
	assert.True(t, a.Share.Typing)
	assert.Len(t, TypePass{""}.Apply(a), 3, "without one there is nothing to wait for")
	do(a, TypePass{"quatre mots"})
	assert.Equal(t, []Effect{MakeLink{share.RecipeOnly, "quatre mots"}}, SealWith{"quatre mots"}.Apply(a))
	assert.False(t, a.Share.Typing)
	do(a, LinkMade{What: share.RecipeOnly, Address: "https://x/#r1.a", Length: 400})
	assert.Zero(t, a.Share.Link().Length, "what comes late, for no passphrase, is not shown")
	do(a, LinkMade{What: share.RecipeOnly, Pass: "quatre mots", Address: "https://x/#r2.c", Length: 440})
	assert.Equal(t, []Effect{CopyText{Text: "https://x/#r2.c"}}, CopyLink{}.Apply(a))
	assert.Len(t, SealWith{""}.Apply(a), 3)
}

func TestMeter(t *testing.T) {
	last := -1
	for _, n := range []int{0, 400, 1200, 3142, 4000, 33_000, 60_000, 99_000, 200_000} {
		at := Link{Length: n}.Meter()
		assert.Greater(t, at, last)
		last = at
		for _, f := range (Link{Length: n}).Fits() {
			assert.Equal(t, f.OK, at <= f.At, "%d characters", n)
		}
	}
}

func TestSealedLinks(t *testing.T) {
	whole := share.Story{Name: "Le pont", Comparison: *bridge()}
	link := share.SealedLink(whole, "quatre mots")
	a := &App{}
	assert.Equal(t, []Effect{SetInput{PassID, ""}, Focus{PassID}}, Arrived{link}.Apply(a), "the address keeps the link")
	assert.Equal(t, Route{View: ReceiveView}, a.Route)
	assert.Nil(t, Unlock{}.Apply(a), "no passphrase")
	do(a, TypeUnseal{"trois mots"})
	assert.Equal(t, []Effect{Unseal{link, nil, "trois mots"}}, Unlock{}.Apply(a))
	assert.Nil(t, Unlock{}.Apply(a), "one at a time")
	do(a, WasUnsealed{})
	assert.True(t, a.Refuse.Wrong)
	do(a, TypeUnseal{"quatre mots"})
	assert.False(t, a.Refuse.Wrong)
	do(a, Unlock{})
	assert.Equal(t, []Effect{Keep{}, Replace{Route{View: FactsView}}}, WasUnsealed{share.File(whole)}.Apply(a))
	assert.Equal(t, "Le pont", a.Story.Name)
	assert.Nil(t, WasUnsealed{share.File(whole)}.Apply(a), "nobody waits for it any more")

	file := share.SealedFile(whole, "ü")
	do(a, Dropped{Files: []Incoming{{Name: "x.recoupe", Data: file}}})
	assert.Equal(t, RefuseSealed, a.Refuse.Kind)

	do(a, Dropped{Files: []Incoming{{Name: "x.recoupe", Data: file[:len(file)-1]}}})
	assert.Equal(t, RefuseFileCut, a.Refuse.Kind, "no passphrase would open it")
}

func TestARecipeIsFollowed(t *testing.T) {
	whole := share.Story{Name: "Le pont", Comparison: *bridge()}
	a := &App{Route: Route{View: HomeView}}
	assert.Equal(t, []Effect{Replace{Route{View: ImportView}}}, Arrived{share.Link(share.Recipe(whole))}.Apply(a))
	assert.Nil(t, a.Story)
	a.Route = Route{View: ImportView}
	do(a, Dropped{Files: []Incoming{{Name: "a1.txt", Data: []byte("x")}, {Name: "a2.txt", Data: []byte("x")}}})
	other := whole.Comparison.Articles[1]
	other.Text += " Autre."
	do(a, HasRead{Job: 1, Articles: whole.Comparison.Articles[:1]}, HasRead{Job: 2, Articles: []story.Article{other}})
	assert.Equal(t, []Need{{"a1.txt", true}, {"a2.txt", false}, {"a3.txt", false}, {"a4.txt", false}}, a.Import.Needs())
	do(a, StartComparing{})
	require.NotZero(t, a.Import.Compare.Job)
	do(a, HasCompared{Job: a.Import.Compare.Job, Comparison: whole.Comparison})
	assert.Equal(t, "Le pont", a.Story.Name)
	assert.Empty(t, a.Import.Needs())
}

func TestExcerptsSaySo(t *testing.T) {
	a := &App{}
	do(a, Opened{Story: share.Excerpt(share.Story{Comparison: *bridge()})})
	require.True(t, a.Story.Excerpts)
	assert.NotEmpty(t, a.Cautions())
	assert.True(t, a.Story.Shared("").Excerpts, "and still do when they are sent on")
}

// Passages are not compared again as if they were articles: what was not sent would be left out.
func TestExcerptsAreNotComparedAgain(t *testing.T) {
	a := &App{}
	do(a, Opened{Story: share.Excerpt(share.Story{Comparison: *bridge()})})
	assert.Empty(t, Reclass{Article: 0, First: 1, Last: 1}.Apply(a))
	assert.Equal(t, phrase.ExcerptsOnly.In(a.Lang), a.Said)
	AddArticles{}.Apply(a)
	assert.Empty(t, a.Import.Items)
	for _, of := range a.Report().Articles {
		assert.Empty(t, of.Words, "nobody knows how many there were")
	}
}
