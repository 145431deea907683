package patch_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/codec"
	"recoupe/internal/patch"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// everything is one patch of each kind, some of them twice over one thing.
func everything(c *story.Comparison) []patch.Patch {
	lines := patch.Patch{Kind: patch.Noise, At: patch.OfLines(c, 0, 3, 3)}
	lines.Was = patch.AsWas(&c.Articles[0], &lines)
	return []patch.Patch{
		{Kind: patch.Tell, At: patch.OfCell(c, 0, 2), Status: story.Stated},
		{Kind: patch.Apart, At: patch.OfCell(c, 2, 2)},
		{Kind: patch.Restate, At: patch.OfFact(c, 2), Text: "A bridge, they say"},
		{Kind: patch.Merge, At: patch.OfFact(c, 0), With: patch.OfFact(c, 3)},
		{Kind: patch.Split, At: patch.OfFact(c, 1), Cells: []string{patch.Fingerprint(&c.Articles[1])}},
		{Kind: patch.Apart, At: patch.OfQuote(c, story.QuoteRef{Article: 2})},
		{Kind: patch.Merge, At: patch.OfQuote(c, story.QuoteRef{Article: 2}), With: patch.OfQuote(c, story.QuoteRef{Article: 0, Quote: 1})},
		{Kind: patch.NotQuote, At: patch.OfQuote(c, story.QuoteRef{Article: 0, Quote: 1})},
		{Kind: patch.SpeakerIs, At: patch.OfQuote(c, story.QuoteRef{Article: 1}), Text: "Bo Lind"},
		{Kind: patch.SamePerson, Text: "Ada Holm", Other: "Bo Lind"},
		{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Ada Holm", Parts: []patch.Place{patch.OfName(c, c.Names[0].Mentions[1])}},
		lines,
		{Kind: patch.Note, At: patch.Place{Of: patch.AnArticle, Article: patch.Fingerprint(&c.Articles[2])}, Text: "short"},
		{Kind: patch.Dismiss, At: patch.OfCell(c, 1, 2)},
		{Kind: patch.Dismiss, At: patch.OfFact(c, 2)},
	}
}

func bytesOf(c story.Comparison) []byte { return codec.Append(nil, c) }

func TestTheyTravel(t *testing.T) {
	list := everything(ferry())
	require.NoError(t, patch.Check(list))
	var got []patch.Patch
	rest, err := codec.Read(codec.Append(nil, list), &got)
	require.NoError(t, err)
	assert.Empty(t, rest)
	assert.Equal(t, list, got)
}

// As much as a reader may make, to the last.
func TestJustWithinBounds(t *testing.T) {
	for _, row := range []struct {
		name string
		list []patch.Patch
	}{
		{"patches", make([]patch.Patch, patch.MaxPatches)},
		{"a text", []patch.Patch{{Kind: patch.Note, Text: strings.Repeat("x", patch.MaxText)}}},
		{"parts", []patch.Patch{{Parts: make([]patch.Place, patch.MaxParts)}}},
		{"a line at the start", []patch.Patch{{Was: []story.Block{{Span: text.Span{Start: 0, End: 4}}}}}},
	} {
		assert.NoError(t, patch.Check(row.list), row.name)
	}
}

func TestHostile(t *testing.T) {
	long := strings.Repeat("x", patch.MaxText+1)
	for _, row := range []struct {
		name string
		list []patch.Patch
		want error
	}{
		{"too many", make([]patch.Patch, patch.MaxPatches+1), patch.ErrTooMany},
		{"a text too long", []patch.Patch{{Kind: patch.Note, Text: long}}, patch.ErrTooMany},
		{"a name too long", []patch.Patch{{Other: long}}, patch.ErrTooMany},
		{"too many cells", []patch.Patch{{Cells: make([]string, 65)}}, patch.ErrTooMany},
		{"too many parts", []patch.Patch{{Parts: make([]patch.Place, patch.MaxParts+1)}}, patch.ErrTooMany},
		{"a part before the start", []patch.Patch{{Kind: patch.OtherPerson, Text: "Eva Holm", Other: "Ada Holm",
			Parts: []patch.Place{{Article: patch.Fingerprint(&ferry().Articles[0]), Span: text.Span{Start: -30, End: -25}}}}}, patch.ErrBroken},
		{"no kind", []patch.Patch{{Kind: 200}}, patch.ErrBroken},
		{"no state", []patch.Patch{{Status: 99}}, patch.ErrBroken},
		{"before the start", []patch.Patch{{At: patch.Place{Span: text.Span{Start: -1}}}}, patch.ErrBroken},
		{"end before start", []patch.Patch{{With: patch.Place{Span: text.Span{Start: 4, End: 2}}}}, patch.ErrBroken},
		{"lines before the start", []patch.Patch{{Was: []story.Block{{Span: text.Span{Start: -4}}}}}, patch.ErrBroken},
	} {
		assert.ErrorIs(t, patch.Check(row.list), row.want, row.name)
		assert.NotPanics(t, func() { patch.Apply(ferry(), row.list) }, row.name)
	}
}

// One article apart after the other, and all together again, a thousand times.
func TestManyAreBounded(t *testing.T) {
	c := ferry()
	var list []patch.Patch
	for len(list) < patch.MaxPatches+100 {
		list = append(list, patch.Patch{Kind: patch.Apart, At: patch.OfCell(c, 2, 2)},
			patch.Patch{Kind: patch.Tell, At: patch.OfCell(c, 2, 2), Status: story.Stated})
	}
	got := patch.Apply(c, list)
	assert.Len(t, got.Done, patch.MaxPatches)
	assert.Len(t, got.Facts, len(c.Facts)+patch.MaxPatches/2)
	require.NoError(t, got.Comparison.Check())
}

// A comparison larger than any that articles give does not take long, whatever
// a list asks of it.
func TestALargeComparisonIsBounded(t *testing.T) {
	c := ferry()
	for range 300_000 {
		c.Omissions = append(c.Omissions, c.Omissions[0])
	}
	var list []patch.Patch
	for len(list) < patch.MaxPatches {
		list = append(list, patch.Patch{Kind: patch.Tell, At: patch.OfCell(c, 1, 0), Status: story.Stated})
	}
	got := patch.Apply(c, list)
	assert.Less(t, len(got.Done), 30)
	assert.Equal(t, "gone.many", got.Gone[len(got.Gone)-1].Why.Code)
	assert.Len(t, got.Gone, patch.MaxPatches-len(got.Done))
}

func FuzzApply(f *testing.F) {
	c := ferry()
	for i := range everything(c) {
		f.Add(codec.Append(nil, everything(c)[i:]))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var list []patch.Patch
		if _, err := codec.Read(data, &list); err != nil {
			return
		}
		before := bytesOf(*c)
		got := patch.Apply(c, list)
		require.NoError(t, got.Comparison.Check())
		require.Equal(t, before, bytesOf(*c))
		require.Equal(t, min(len(list), patch.MaxPatches), len(got.Done)+len(got.Gone))
		articles, _ := patch.Relined(c.Articles, list, list)
		require.Len(t, articles, len(c.Articles))
	})
}
