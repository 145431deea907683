package patch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/patch"
	"recoupe/internal/story"
)

func TestWhatTheReaderSettled(t *testing.T) {
	c := ferry()
	got := patch.Apply(c, []patch.Patch{{Kind: patch.Tell, At: patch.OfCell(c, 3, 0), Status: story.Differs}, {Kind: patch.Apart, At: patch.OfCell(c, 2, 2)}})
	require.Len(t, got.Settled, 1)
	assert.Equal(t, patch.Settled{Omission: story.Omission{Article: 0, Fact: 4, Weight: .2, By: []int{1}, Nearest: c.Omissions[1].Nearest}}, got.Settled[0],
		"as it was, under the row's new number")
	assert.Equal(t, []patch.Done{{Fact: 4, Article: 0, Quote: -1}, {Patch: 1, Fact: 2, Article: 2, Quote: -1}}, got.Done)
	assert.Equal(t, "reader.differs", got.Facts[4].Cells[0].Reasons[0].Code)
	assert.Equal(t, at(c, 2, "The bridge is to come"), got.Facts[2].Cells[2].Spans[0], "what left is the nearest passage now")
}

func TestLines(t *testing.T) {
	c := ferry()
	p := patch.Patch{Kind: patch.Noise, At: patch.OfLines(c, 0, 2, 3)}
	p.Was = patch.AsWas(&c.Articles[0], &p)
	require.Len(t, p.Was, 2)
	noisy, changed := patch.Relined(c.Articles, nil, []patch.Patch{p})
	assert.True(t, changed)
	kinds := func(a story.Article) (out []story.BlockKind) {
		for _, b := range a.Blocks {
			out = append(out, b.Kind)
		}
		return out
	}
	assert.Equal(t, []story.BlockKind{story.Body, story.Body, story.Other, story.Other}, kinds(noisy[0]))
	assert.Equal(t, story.Body, c.Articles[0].Blocks[3].Kind, "the articles given are left as they are")

	back := patch.Patch{Kind: patch.Restore, At: patch.OfLines(c, 0, 3, 3)}
	back.Was = patch.AsWas(&noisy[0], &back)
	both, changed := patch.Relined(noisy, []patch.Patch{p}, []patch.Patch{p, back})
	assert.True(t, changed)
	assert.Equal(t, []story.BlockKind{story.Body, story.Body, story.Other, story.Body}, kinds(both[0]))

	again, changed := patch.Relined(both, []patch.Patch{p, back}, []patch.Patch{p, back})
	assert.False(t, changed)
	assert.Equal(t, both, again)

	without, changed := patch.Relined(both, []patch.Patch{p, back}, nil)
	assert.True(t, changed)
	assert.Equal(t, c.Articles, without, "undone, all is as it was")

	got := patch.Apply(c, []patch.Patch{p})
	assert.Equal(t, kinds(noisy[0]), kinds(got.Articles[0]), "the lines are shown so before the comparison is made again")
}

func TestDoneAndUndoneIsAsBefore(t *testing.T) {
	c := ferry()
	machine := bytesOf(*c)
	var h patch.History
	var states [][]byte
	for _, p := range everything(c) {
		states = append(states, bytesOf(patch.Apply(c, h.List).Comparison))
		require.True(t, h.Add(p))
		assert.Equal(t, machine, bytesOf(*c), "what the program found is left as it is")
	}
	all := bytesOf(patch.Apply(c, h.List).Comparison)
	assert.Equal(t, machine, states[0], "without patches, what the program found")
	for i := len(states) - 1; i >= 0; i-- {
		_, in, ok := h.Undo()
		assert.True(t, ok && !in)
		assert.Equal(t, states[i], bytesOf(patch.Apply(c, h.List).Comparison), "%d undone", i)
	}
	assert.False(t, h.CanUndo())
	for h.CanRedo() {
		_, in, _ := h.Redo()
		assert.True(t, in)
	}
	assert.Equal(t, all, bytesOf(patch.Apply(c, h.List).Comparison))

	h = patch.Since(h.List)
	h.Drop(3) // Merge
	assert.Len(t, h.List, len(everything(c))-1)
	assert.False(t, h.CanRedo())
	p, in, ok := h.Undo()
	assert.True(t, in && ok && p.Kind == patch.Merge, "one that was taken out comes back to its place")
	assert.Equal(t, everything(c), h.List)
	_, in, ok = h.Undo()
	assert.True(t, !in && ok, "what was kept with the story can be undone too")
}

func TestTheOrderOfFilesDoesNotMatter(t *testing.T) {
	c := ferry()
	list := everything(c)
	straight := patch.Apply(c, list)
	for _, order := range [][]int{{1, 0, 2, 3}, {3, 2, 1, 0}, {2, 3, 0, 1}} {
		other := patch.Apply(permuted(c, order), list)
		assert.Equal(t, len(straight.Done), len(other.Done))
		for i, f := range straight.Facts {
			g := other.Facts[i]
			assert.Equal(t, f.ID+f.Statement, g.ID+g.Statement)
			assert.Equal(t, f.Verdict, g.Verdict)
			for to, from := range order {
				assert.Equal(t, f.Cells[from], g.Cells[to])
			}
		}
		assert.Equal(t, len(straight.Omissions), len(other.Omissions))
	}
}

// What a voice is missed for follows its quotes.
func TestVoicesNotHeardFollowTheirQuotes(t *testing.T) {
	c := ferry()
	c.Unheard = []story.Unheard{
		{Article: 2, Name: "Ada Holm", Quotes: []story.QuoteRef{{Article: 0, Quote: 1}}},
		{Article: 1, Name: "Bo Lind", Quotes: []story.QuoteRef{{Article: 0, Quote: 0}}},
		{Article: 1, Name: "Accused", Why: story.Accused, Quotes: []story.QuoteRef{{Article: 0, Quote: 0}}},
	}
	got := patch.Apply(c, []patch.Patch{{Kind: patch.NotQuote, At: patch.OfQuote(c, story.QuoteRef{Article: 0, Quote: 0})}}).Comparison
	require.NoError(t, got.Check())
	require.Len(t, got.Unheard, 2, "of Bo Lind nothing is left")
	assert.Equal(t, []story.QuoteRef{{Article: 0, Quote: 0}}, got.Unheard[0].Quotes, "it has moved up")
	assert.Empty(t, got.Unheard[1].Quotes)
	assert.Len(t, c.Unheard[0].Quotes, 1)
	assert.Equal(t, 1, c.Unheard[0].Quotes[0].Quote, "the program's own comparison stays")
}
